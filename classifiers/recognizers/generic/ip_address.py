"""IPv4 and IPv6 addresses in all written forms, by the standard library's `ipaddress`.

`1.2.3.4` may be a version or a section: four small numbers need a word beside them. Loopback, unspecified and
broadcast addresses are nobody's, and so is the prefix of a network (`2001:db8::`).
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Sequence

from ...matching.context import Surroundings
from ...matching.wordlists import Words
from ..forms import Form, FormRecognizer, Judgement, listed

_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_V4 = re.compile(rf"{_OCTET}(?:\.{_OCTET}){{3}}")
"""As `ipaddress` reads them, which takes four times as long."""
_DEFANGED = re.compile(r"\[(?:\.|dot)\]|\(\.\)")
_SECTIONS, _VERSIONS, _RELEASES = 25, 10, 100
"""Below the first all numbers may be those of a section; a version begins below the second and stays below the third:
`2.0.39.3`. Networks of one's own begin with 10."""

_ASKS = re.compile(r"[\])\"' ]{0,3}(?:[\"'][A-Z]{3,8} /|- [\w-]{1,20} \[)")
"""Behind it, in the log of a server: `10.0.0.9 - - [10/Oct`, `10.0.0.9 "GET /`."""
_RIGHT_BEFORE = Words(
    listed("""
    ip, ipv4, adresse, address, adres, addr, host, hostname, server, serveur, client, remote, ssh, ping, gateway, dns,
    proxy, subnet, netmask, source, src, dst, from, vanaf, depuis, von, peer, at, rhost, forwarded for
    """)
)


class IpAddressRecognizer(FormRecognizer):
    """IP addresses, version 4 and 6."""

    ENTITY = "IP_ADDRESS"
    ANCHORS = ("::*", "ip", "ipv6")
    NUMERIC = True
    PATTERNS = (
        Form("v4", rf"(?<![\w.])(?:{_OCTET}\.){{3}}{_OCTET}(?![\w])(?!\.[0-9])", 0.75, near=0.95, alone=0.95),
        Form(
            "v4 and port",
            rf"(?<![\w.])(?P<value>(?:{_OCTET}\.){{3}}{_OCTET}):[0-9]{{1,5}}(?![\w.])",
            0.9,
            alone=0.95,
        ),
        Form(  # as security notes write one, so that nobody follows it
            "defanged",
            rf"(?<![\w.])(?:{_OCTET}(?:\[\.\]|\[dot\]|\(\.\))){{3}}{_OCTET}(?![\w])",
            0.9,
        ),
        Form(
            "v6",
            r"(?<![\w:.])(?:[0-9A-F]{1,4}:[0-9A-F:]|::)[0-9A-F:]{0,37}(?:(?:[0-9]{1,3}\.){3}[0-9]{1,3})?"
            r"(?:%[A-Z][A-Z0-9]{0,14})?(?![\w:])"  # the interface of a link-local address: `fe80::1%eth0`
            r"(?!\.[0-9])",
            0.85,
            near=0.95,
            alone=0.95,
        ),
    )
    CONTEXT = listed("""
        ip, ipv4, ipv6, adresse, address, adres, host, client, remote, addr, server, serveur, ssh, from, vanaf,
        depuis, von, log, logged, login, connexion, connected, ping, x forwarded for, forwarded, source, src, dst,
        session, sessie, sitzung, aangemeld, angemeldet, connecte, proxy, get, post, http, https, firewall, vpn,
        subnet, gateway, dns
    """)
    AGAINST = listed("""
        version, versie, v, release, build, firmware, section, sectie, chapitre, hoofdstuk, kapitel, abschnitt,
        chapter, article, artikel, paragraphe, paragraaf, annexe, bijlage, anlage, figure, table, driver, upgrade,
        update, chrome, firefox, safari, python, java, node, php, mysql, point, punt
    """)

    def named(self, words: Surroundings, start: int, end: int) -> bool:
        """What may be a version needs a label right before it: `OpenSSL 1.1.1.21 von …` has none."""
        if not super().named(words, start, end):
            return False
        value = words.text[start:end]
        small = _V4.fullmatch(value) is not None and _may_be_version([*map(int, value.split("."))])
        return (
            not small or words.right_before(start, _RIGHT_BEFORE, within=3) or _ASKS.match(words.text, end) is not None
        )

    def judge(self, value: str) -> Judgement | None:
        """What `ipaddress` accepts; weak where it may be a section number, very weak where it is nobody's."""
        value = _DEFANGED.sub(".", value)
        if _V4.fullmatch(value):
            return _judged_v4([*map(int, value.split("."))])
        try:
            address = ipaddress.ip_address(value)
        except ValueError:
            return None
        if value.count(":") < 7 and not any(c.isdigit() for c in value):
            return None  # `::`, `add::bed`
        if address.is_loopback or address.is_unspecified or address.is_multicast or value.endswith("::"):
            return Judgement("v6", most=0.3)
        return Judgement("v6", checked=True)


def _judged_v4(octets: Sequence[int]) -> Judgement:
    """What the four numbers say: 127 is loopback, 224 to 239 multicast (RFC 5771), four times 0 nobody yet."""
    if octets[0] in (127, 255) or 224 <= octets[0] <= 239 or not any(octets):
        return Judgement("v4", most=0.3)
    if _may_be_version(octets):
        return Judgement("v4", most=0.9, unaided=0.4)
    return Judgement("v4")


def _may_be_version(octets: Sequence[int]) -> bool:
    return max(octets) < _SECTIONS or (octets[0] < _VERSIONS and max(octets) < _RELEASES)
