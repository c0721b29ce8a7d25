"""Reads lines of logs: when somebody logged in or acted, and under which user name.

A time of day in a line with an address or a user is connection data. A bare word behind an address is a user name if
the lines of the log all have it in the same place, and it varies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..base import Finding

_TIME = re.compile(
    r"(?<![\w:.-])(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?"
    r"|\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d(?: [+-]\d{4})?|\d\d[/.-]\d\d[/.-]\d{4}[ T]\d\d:\d\d(?::\d\d)?"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ ]{1,2}\d{1,2} \d\d:\d\d:\d\d)(?![\w:])"
)
_WHO = frozenset({"IP_ADDRESS", "USERNAME", "SESSION_ID", "MAC_ADDRESS"})
_HEADER = re.compile(r"(?:Received|Authentication-Results|X-[\w-]+|Date|\s+(?:by|for|from|with)\s)", re.IGNORECASE)
_BEHIND = re.compile(r"[ \t,;|]+(?:- )?[\"']?(?P<user>[a-z][a-z0-9_.-]{1,30})[\"']?[ \t,;|]+(?=[\"'\[/(<\d])")
_LEAST = 3
"""Distinct names from which a word behind an address is a user's."""
_COMMANDS = frozenset("get post put delete head options patch info warn error debug http https tcp udp dns ok".split())  # noqa: SIM905


def log_lines(text: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Times of connection, and user names behind addresses."""
    who = [f for f in findings if f.entity_type in _WHO]
    if not who:
        return
    seen: set[int] = set()
    for finding in who:
        start = text.rfind("\n", 0, finding.start) + 1
        if start in seen:
            continue
        seen.add(start)
        end = text.find("\n", finding.end)
        if _HEADER.match(text, start) or not (time := _TIME.search(text, start, end if end >= 0 else len(text))):
            continue
        yield Finding(*time.span(), "LOGIN_TIME", 0.7, "log line")
    yield from _users(text, findings)


def _users(text: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    known = {f.start for f in findings if f.entity_type in ("USERNAME", "EMAIL_ADDRESS")}
    addresses = [f for f in findings if f.entity_type == "IP_ADDRESS"]
    matches = [m for f in addresses if (m := _BEHIND.match(text, f.end, f.end + 60)) and m["user"] not in _COMMANDS]
    if len({match["user"] for match in matches}) < _LEAST or len(matches) < len(addresses) / 4:
        return
    for match in matches:
        if match.start("user") not in known:
            yield Finding(*match.span("user"), "USERNAME", 0.7, "log line")
