"""Reads HL7 version 2, the messages of hospitals and laboratories: a message a record, what repeats in rows of its own.

Layout: HL7 v2.5.1, chapters 2, 3, 6 and 7. Fields get names of what they hold (`PID/family name`), others their
number (`PV1/field 44`); names, addresses and telephones are taken apart, escapes are resolved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..base import Part
from .base import Content, Reading
from .hl7_fields import FIELDS, PARTS
from .lined import Found, Record, add, read_records
from .records import XML_STYLE

_START = re.compile(r"\A[\x0b\s]*(?:FHS|BHS|MSH)([^\w\s])[^\w\s]{3,5}\1")
_SEGMENT = re.compile(r"[A-Z][A-Z0-9]{2}\Z")
_NATIONAL = re.compile(r"NN|SS|NI|INSS|NISS|SSN|BSN|NIR|NNBEL|NNBE", re.IGNORECASE)
"""Kinds of identifier (table 0203) that a state gives."""
_DAY = re.compile(r"((?:18|19|20)\d\d)(\d\d)(\d\d)")


def looks_like_messages(text: str) -> bool:
    """Whether a text begins with the header of a message or of a batch."""
    return bool(_START.match(text))


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The messages as one table."""
    return read_records(content, reading, messages, XML_STYLE)


@dataclass(frozen=True)
class Signs:
    """What separates the parts of a message; it says so itself."""

    field: str = "|"
    component: str = "^"
    repetition: str = "~"
    escape: str = "\\"
    sub: str = "&"

    @classmethod
    def of(cls, header: str) -> Signs:
        """As the header of a message says."""
        signs = [*header[3:8]]
        return cls(*signs, *"|^~\\&"[len(signs) :])

    def plain(self, text: str) -> str:
        """A text without escapes (chapter 2.7)."""
        if self.escape not in text:
            return text
        meant = {"F": self.field, "S": self.component, "R": self.repetition, "E": self.escape, "T": self.sub}
        return re.sub(
            rf"{re.escape(self.escape)}([A-Za-z.][^{re.escape(self.escape)}]{{0,20}})?{re.escape(self.escape)}",
            lambda found: meant.get(found[1] or "", "\n" if found[1] == ".br" else ""),
            text,
        )


def messages(lines: Iterator[str]) -> Iterator[Found]:
    """The messages that lines hold, and lines of none."""
    signs = Signs()
    message: dict[str, list[Record]] = {}
    for line in lines:
        line = line.strip("\x0b\x1c ")
        name = line[:3]
        if name in ("MSH", "FHS", "BHS"):
            if message:
                yield "", _row(message)
            signs, message = Signs.of(line), {}
        if not line:
            continue
        if not _SEGMENT.match(name) or line[3:4] not in (signs.field, ""):
            yield line
            continue
        fields = line.split(signs.field)
        if name in ("MSH", "FHS", "BHS"):
            fields.insert(1, "")  # the separator is a field of its own
        if segment := _segment(name, fields[1:], signs):
            message.setdefault(name, []).append(segment)
    if message:
        yield "", _row(message)


def _row(message: dict[str, list[Record]]) -> Record:
    """What is there once beside each other, what repeats as a list."""
    row: Record = {}
    for name, segments in message.items():
        if len(segments) == 1:
            row |= {f"{name}/{field}": value for field, value in segments[0].items()}
        else:
            row[name] = segments
    return row


def _segment(name: str, fields: list[str], signs: Signs) -> Record:
    known = FIELDS.get(name, {})
    record: Record = {}
    for number, field in enumerate(fields, 1):
        if not field or field == '""' or (name in ("MSH", "FHS", "BHS") and number < 3):
            continue
        called, kind = known.get(number, (f"field {number}", ""))
        for repeated in field.split(signs.repetition):
            for part, value in _parts(kind, repeated.split(signs.component), signs):
                add(record, f"{called} {part}".strip() if kind != "XAD" else part, value)
    return record


def _parts(kind: str, components: list[str], signs: Signs) -> Iterator[tuple[str, str]]:
    """What a field is made of, by its data type, without what is empty."""
    components = [signs.plain(each.split(signs.sub)[0] if kind else each).strip() for each in components]
    if kind in PARTS:
        for part, value in zip(PARTS[kind], components, strict=False):
            if part and value:
                yield part, value
    elif kind == "CX":
        national = len(components) > 4 and _NATIONAL.fullmatch(components[4])
        if components[0]:
            yield "national number" if national else "number", components[0]
    elif kind == "XTN":
        number = components[0] or (components[11] if len(components) > 11 else "") or " ".join(components[4:8]).strip()
        if number:
            yield "phone", number
        if len(components) > 3 and "@" in components[3]:
            yield "email", components[3]
    elif kind == "CE":
        if text := next((each for each in components[1:2] if each), components[0]):
            yield "", text
        if components[0] and components[0] != text:
            yield "code", components[0]
    else:
        text = " ".join(filter(None, components))
        if text:
            yield "", "-".join(match.groups()) if kind == "TS" and (match := _DAY.match(text)) else text
