"""E-mail addresses, Unicode included, without a look-up of anything.

Accepted: plus tags, quoted local parts, subdomains, internationalised domains, `jan [at] firma [dot] be`.
Not one: `lodash@4.17.21`, `icon@2x.png`, a Git remote (`git@github.com:org/repo`), `message-id=<…>` in a log.
"""

from __future__ import annotations

import re

from ..forms import Form, FormRecognizer, Judgement, listed

_DOMAIN = r"(?:[^\W_](?:[\w\-]{0,61}[^\W_])?\.){1,8}(?:xn--[a-z0-9\-]{2,40}|[^\W\d_]{2,24})"
_NOT_BEHIND = r"(?<!https://)(?<!message-id=<)(?<!msgid=<)"
"""A key before a host (`https://key@host`), the mark of a message in a log."""
_FILES = frozenset(
    listed("""
    png, jpg, jpeg, gif, svg, webp, ico, css, js, ts, html, htm, pdf, xml, json, txt, scss, map
    """)
)
_ROLES = re.compile(
    r"(?:info|contact|privacy|dpo|gdpr|rgpd|avg|sales|support|help|helpdesk|admin|office|noreply|no-reply|donotreply|"
    r"webmaster|postmaster|abuse|hr|rh|jobs|billing|facturation|invoice|boekhouding|compta|compliance|security|"
    r"newsletter|news|service|klantendienst|datenschutz|presse|press|mail|hello|bonjour|root|marketing)@",
    re.IGNORECASE,
)


class EmailAddressRecognizer(FormRecognizer):
    """E-mail addresses; the subtype `role` marks a function's box, which may be nobody's in particular."""

    ENTITY = "EMAIL_ADDRESS"
    ANCHORS = (
        "@*",
        "%40*",
        "=40*",
        "[at]*",
        "(at)*",
        "(a)*",
        "[a]*",
        "(ät)*",
        "[ät]*",
        "{at}*",
        "<at>*",
        "(arobase)*",
        "[arobase]*",
        "arobase",
        "at",
        "apenstaartje",
        "klammeraffe",
    )
    PATTERNS = (
        Form(
            "plain",
            rf"{_NOT_BEHIND}(?<![\w.+%\-])(?<![^\w:]@)(?<!^@)[\w+][\w.+'’%\-]{{0,63}}(?:@|%40){_DOMAIN}(?![\w@])(?!-[\w])(?!:[\w~]+/)",
            0.98,
        ),
        Form(  # as the headers of a mail encode the sign
            "encoded",
            rf"(?<=<)[\w+][\w.+\-]{{0,63}}=40{_DOMAIN}(?=>)",
            0.85,
        ),
        Form(
            "defanged",
            r"(?<![\w.+%\-])[\w+][\w.+\-]{0,63}@[\w\-]{1,63}(?:\[?\.\]?[\w\-]{1,63}){0,3}\[\.\][a-z]{2,24}(?![\w@])",
            0.9,
        ),
        Form("quoted", rf'(?<![\w"])"[^"@\n]{{1,62}}"@{_DOMAIN}(?![\w@])', 0.85),
        Form(
            "any local part",
            rf"[\w!#$%&'*+/=?^`{{|}}~.\-]{{1,64}}(?<!/)@{_DOMAIN}(?![\w@])(?!:[\w~]+/)",
            0.0,
            near=0.0,
            alone=0.9,
        ),
        Form("literal", r"(?<![\w.+\-])[\w+][\w.+\-]{0,63}@\[(?:[0-9]{1,3}\.){3}[0-9]{1,3}\]", 0.9),
        Form(
            "written out",
            r"(?<![\w.+%\-])[\w+][\w.+\-]{0,63} ?[\[({<](?:at?|arobase|apenstaartje|ät)[\])}>] ?[\w\-]{1,63}"
            r"(?: ?(?:\.|[\[({<](?:dot|punt|point|punkt|\.)[\])}>]) ?[\w\-]{1,63}){1,4}",
            0.88,  # more than a tagger gives the names in it
        ),
        Form(
            "in words",
            r"(?<![\w.+%\-])[\w+][\w.+\-]{0,63}(?: (?:dot|punt|point|punkt) [\w\-]{1,40}){0,3}"
            r" (?:at|arobase|apenstaartje|klammeraffe) [\w\-]{2,63}(?: (?:dot|punt|point|punkt) [\w\-]{1,40}){0,2}"
            r" ?(?:\.| dot| punt| point| punkt) ?(?:com|org|net|eu|be|fr|nl|de|lu|uk|io|info|example)(?![\w@])",
            0.75,
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """The parts: no empty label, no file name, no version number."""
        local, _, domain = value.rpartition("@")
        if "@" in value and (domain.rsplit(".", 1)[-1].casefold() in _FILES or local.endswith(".")):
            return None
        if len(value) > 254:
            return None
        return Judgement(subtype="role" if _ROLES.match(value) else "", checked=True)
