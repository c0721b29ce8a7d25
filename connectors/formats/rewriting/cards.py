"""Takes cards out of a vCard file and events out of a calendar, and writes their values (RFC 6350, RFC 5545)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...editing import Cell, Record
from .base import Patch, Span, TextRecords, decoded, refused
from .markup import Letter, rewritten, said

_CARD = re.compile(r"^BEGIN:VCARD\r?$.*?^END:VCARD[ \t]*(?:\r?\n|\Z)", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_EVENT = re.compile(
    r"^BEGIN:(VEVENT|VTODO|VJOURNAL)\r?$.*?^END:\1[ \t]*(?:\r?\n|\Z)", re.MULTILINE | re.DOTALL | re.IGNORECASE
)
_LINE = re.compile(r"^(?P<name>[A-Za-z][\w.\-]*)(?P<rest>(?:;(?:\"[^\"\n]*\"|[^:\"\n])*)?):", re.MULTILINE)
_FOLD = re.compile(r"\r?\n[ \t]")
_ADDRESS = "ADR"
_ENCODED = re.compile(r"ENCODING=|;BASE64|;QUOTED-PRINTABLE", re.IGNORECASE)


def read_cards(content: bytes, name: str) -> TextRecords:
    """One record a card."""
    return _read(content, _CARD, "card")


def read_events(content: bytes, name: str) -> TextRecords:
    """One record an event or task."""
    return _read(content, _EVENT, "entry")


def _read(content: bytes, pattern: re.Pattern[str], kind: str) -> TextRecords:
    text, charset = decoded(content)
    spans = [_span(text, str(number), kind, *match.span()) for number, match in enumerate(pattern.finditer(text), 1)]
    if not spans:
        raise refused("It holds no card or event that can be taken apart.")
    return TextRecords(text, charset, tuple(spans))


def _span(text: str, number: str, kind: str, start: int, end: int) -> Span:
    found: dict[str, list[Letter] | None] = {}
    cells: dict[str, Cell] = {}
    for match in _LINE.finditer(text, start, end):
        stop = _end(text, match.end(), end)
        name = match["name"].rpartition(".")[2].upper()
        spoken = list(_letters(text, match.end(), stop, ";" if name == _ADDRESS else " "))
        value = said(spoken).strip()
        if value and name not in ("BEGIN", "END", "VERSION"):
            name = name if name not in cells else f"{name} ({len(cells)})"
            cells[name] = said(spoken)
            found[name] = None if _ENCODED.search(match["rest"]) else spoken

    def write(name: str, value: Cell) -> Iterator[Patch]:
        spoken = found[name]
        if spoken is None:
            raise refused("The old value stands in it in an encoding that is not written.")
        if name.startswith(_ADDRESS):
            yield from _in_parts(spoken, str(value))
        else:
            yield from rewritten(spoken, str(value), _escaped)

    return Span(Record(number, kind, cells), start, end, write)


def _end(text: str, start: int, stop: int) -> int:
    """Where a value ends, folded lines included."""
    at = start
    while (found := text.find("\n", at, stop)) >= 0 and text[found + 1 : found + 2] in (" ", "\t"):
        at = found + 1
    end = found if found >= 0 else stop
    return end - 1 if text[end - 1 : end] == "\r" else end


def _in_parts(spoken: list[Letter], new: str) -> Iterator[Patch]:
    """What to write into the parts of an address: as many as there were, so that a town stays the town."""
    parts: list[list[Letter]] = [[]]
    for letter in spoken:
        if letter.sign == ";" and letter.end - letter.start == 1:
            parts.append([])
        else:
            parts[-1].append(letter)
    told = new.split(";")
    if len(told) != len(parts):
        raise refused("The old value stands in it across signs that are not letters.")
    for part, text in zip(parts, told, strict=True):
        yield from rewritten(part, text, _escaped)


def _letters(text: str, start: int, end: int, between: str) -> Iterator[Letter]:
    """A value letter by letter: folds are nothing, what is escaped stands for itself, and `;` parts like a space; in an
    address it stays, since each of its parts is of a kind."""
    at = start
    while at < end:
        if fold := _FOLD.match(text, at, end):
            at = fold.end()
        elif text[at] == "\\" and at + 1 < end:
            yield Letter("\n" if text[at + 1] in "nN" else text[at + 1], at, at + 2)
            at += 2
        else:
            yield Letter(between if text[at] == ";" else text[at], at, at + 1)
            at += 1


def _escaped(text: str) -> str:
    return re.sub(r"([\\,;])", r"\\\1", text).replace("\n", "\\n")
