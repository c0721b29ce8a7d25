"""Reads cards of contacts (vCard, RFC 6350), and names beside addresses of mail: `Ada Janssens <ada@mail.example>`.

In calendars an attendee is written so: `ATTENDEE;CN=Ada Janssens:mailto:ada@mail.example` (RFC 5545).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from connectors.folding import fold

from ...identity.names import is_other_name
from .statement import Statement, is_whole_name, stated

_CARD = re.compile(r"^BEGIN:VCARD\s*$(.*?)^END:VCARD\s*$", re.IGNORECASE | re.MULTILINE | re.DOTALL)
_LINE = re.compile(r"^(?:[\w-]+\.)?(?P<name>FN|N|TEL|EMAIL|BDAY|ADR)(?:;[^:\n]*)?:(?P<value>[^\n]*)$", re.I | re.M)
_FOLDED = re.compile(r"\r?\n[ \t]")
_KINDS = {"TEL": "PHONE_NUMBER", "EMAIL": "EMAIL_ADDRESS", "BDAY": "DATE_OF_BIRTH", "FN": "PERSON"}
_ADDRESS = r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"
_MAILBOX = re.compile(rf"(?P<name>\"[^\"<>@\n]{{3,80}}\"|[^\W\d_][^\"<>@,;:\n\t]{{2,80}}?)[ ]?<(?P<mail>{_ADDRESS})>")
_ATTENDEE = re.compile(
    rf"\bCN=(?P<name>\"[^\"\n]{{3,80}}\"|[^\";:\n]{{3,80}})[^:\n]*:mailto:(?P<mail>{_ADDRESS})", re.I
)


def cards(text: str) -> Iterator[Statement]:
    """What each card of a text says of the one whose card it is."""
    for found in _CARD.finditer(text):
        pairs = [pair for line in _LINE.finditer(_FOLDED.sub("", found[1])) if (pair := _told(line))]
        if any(kind == "PERSON" for kind, _ in pairs):
            yield stated("card", pairs)


def mailboxes(text: str) -> Iterator[Statement]:
    """Each name beside its address of mail."""
    for pattern in (_MAILBOX, _ATTENDEE):
        for found in pattern.finditer(_FOLDED.sub("", text) if pattern is _ATTENDEE else text):
            name = found["name"].strip(' "')
            if is_whole_name(name) and any(is_other_name(fold(word)) for word in name.split()):
                yield stated("mailbox", [("PERSON", name), ("EMAIL_ADDRESS", found["mail"])])


def _told(line: re.Match[str]) -> tuple[str, str] | None:
    name, value = line["name"].upper(), line["value"].replace("\\,", ",").replace("\\;", ";").strip()
    if name == "ADR":
        parts = [part.strip() for part in value.split(";") if part.strip()]
        return "POSTAL_ADDRESS", ", ".join(parts)
    if name == "N" or not value:
        return None  # said in `FN` too, which every card has
    return _KINDS[name], value.removeprefix("tel:").removeprefix("mailto:")
