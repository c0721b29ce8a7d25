"""Reads entries of address books (vCard, RFC 6350): the function, the birth date and the address of a property."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..base import Finding

_ENTRY = re.compile(r"^BEGIN:VCARD[ \t\r]*$", re.MULTILINE)
_PROPERTY = re.compile(
    r"^(?:item[0-9]{1,3}\.)?(?P<name>TITLE|ROLE|BDAY|ADR)(?:;[^:\n]{0,80})?:;*(?P<value>[^\r\n]{2,200})",
    re.MULTILINE,
)
_TYPES = {"TITLE": "JOB_TITLE", "ROLE": "JOB_TITLE", "BDAY": "DATE_OF_BIRTH", "ADR": "POSTAL_ADDRESS"}
_DAY = re.compile(r"(?:[0-9]{4}|--)-?[0-9]{2}-?[0-9]{2}")
_ADDRESS = re.compile(r"[^\W\d_]{3}[^\n]*;[^\n]*[0-9]|[0-9][^\n]*;[^\n]*[^\W\d_]{3}")
_SCORE = 0.9


def card_properties(text: str) -> Iterator[Finding]:
    """What the properties of the entries say."""
    if not _ENTRY.search(text):
        return
    for match in _PROPERTY.finditer(text):
        start, end = match.span("value")
        value, entity_type = match["value"], _TYPES[match["name"]]
        form = {"BDAY": _DAY.match(value), "ADR": _ADDRESS.search(value)}
        if form.get(match["name"], True):
            yield Finding(start, end, entity_type, _SCORE, "property of a card")
