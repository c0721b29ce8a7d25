"""Takes messages out of an mbox, and cards out of a vCard file."""

from __future__ import annotations

import re
from email import policy
from email.parser import BytesHeaderParser

from .base import Record, Records, Span, TextRecords, decoded

_MESSAGE = re.compile(r"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]*\n")
_CARD = re.compile(r"^BEGIN:VCARD\r?$.*?^END:VCARD[ \t]*(?:\r?\n|\Z)", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_ADDRESSES = ("From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Delivered-To")


def read_mbox(content: bytes, name: str) -> Records | None:
    """The messages, by who sent and who received them: whoever is only spoken of in one is no reason to remove it."""
    text = content.decode("latin-1")  # every byte is a character: nothing can be lost
    starts = [match.start() for match in _MESSAGE.finditer(text)]
    ends = [*starts[1:], len(text)]
    spans = [
        Span(Record(number, _headers(content[start:end])), start, end)
        for number, (start, end) in enumerate(zip(starts, ends, strict=True), 1)
    ]
    return TextRecords(text, "latin-1", tuple(spans)) if spans and not text[: starts[0]].strip() else None


def read_cards(content: bytes, name: str) -> Records | None:
    """One record a card."""
    found = decoded(content)
    if found is None:
        return None
    text, charset = found
    spans = [
        Span(Record(number, _card(match[0])), match.start(), match.end())
        for number, match in enumerate(_CARD.finditer(text), 1)
    ]
    return TextRecords(text, charset, tuple(spans)) if spans else None


def _headers(message: bytes) -> dict[str, str]:
    _, _, rest = message.partition(b"\n")
    try:
        parsed = BytesHeaderParser(policy=policy.default).parsebytes(rest)
        return {name: str(parsed[name]) for name in _ADDRESSES if parsed[name]}
    except (ValueError, LookupError, IndexError, AttributeError, TypeError):
        return {}


def _card(text: str) -> dict[str, str]:
    unfolded = re.sub(r"\r?\n[ \t]", "", text)
    pairs = (line.split(":", 1) for line in unfolded.splitlines() if ":" in line)
    cells: dict[str, str] = {}
    for name, value in pairs:
        cells.setdefault(name, value.replace("\\,", ",").replace(";", " ").strip())
    return cells
