"""Takes the text of paragraphs out of a Rich Text file (RTF 1.9.1), and writes text anew; formats stay as they are set.

Formats go on from where they are set, and groups span paragraphs: so what goes is the text of a paragraph and the word
that ends it, and no other word or brace.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from ...editing import Cell, Record
from ..rtf.parser import Parser
from ..rtf.words import CELL_ENDS, SIGNS
from .base import Patch, Span, TextRecords, refused
from .markup import Letter, rewritten, said

_PICTURES = frozenset({"pict", "objdata", "shp", "do"})
_HANGING = frozenset({"field", "footnotes", "comments", "object"})
"""Places whose text hangs on the paragraph in which it stands."""
_OBSTACLE = "Notes, pictures, fields or tracked changes hang on it."


@dataclass
class _Line:
    """One paragraph or row of a table."""

    letters: list[Letter] = field(default_factory=list)
    cuts: list[tuple[int, int]] = field(default_factory=list)
    """What says its text."""
    end: tuple[int, int] = (0, 0)
    """The word that ends a paragraph."""
    text: str = ""
    hangs: bool = False
    written: bool = True
    """Its letters can be written one by one."""
    cells: bool = False


@dataclass
class _Tracing(Parser):
    """Notes where the text of the body stands."""

    found: list[_Line] = field(default_factory=list)
    _line: _Line = field(default_factory=_Line)

    def _word(self, word: str, number: int | None) -> int:
        if word in SIGNS and self._group.place == "body":
            self._spell([*SIGNS[word]])
        elif word in CELL_ENDS and self._group.place == "body":
            self._line.letters += [Letter(sign, self._token[0], self._token[0]) for sign in " | "]
            self._line.cells = True
        elif word in _PICTURES:
            self._line.hangs = True
        return super()._word(word, number)

    def _sign(self, sign: bytes) -> None:
        if sign in b"~_" and self._group.place == "body":
            self._spell(["\u00a0" if sign == b"~" else "-"])
            self._line.written = False
        super()._sign(sign)

    def _unicode(self, number: int) -> None:
        if self._group.place == "body":
            self._spell([chr(number & 0xFFFF)])
            self._line.written = self._line.written and self._group.fallback == 1
        super()._unicode(number)

    def _text(self, raw: bytes) -> None:
        line, (start, end) = self._line, self._token
        if self._group.place == "body" and not self._html:
            line.cuts.append(self._token)
            line.hangs = line.hangs or self._group.state != 0
            skipped = min(self._skip, len(raw))
            plain = end - start == len(raw)
            if skipped and line.letters:
                last = line.letters[-1]
                line.letters[-1] = Letter(last.sign, last.start, start + skipped if plain else end)
            for place, byte in enumerate(raw[skipped:], skipped):
                where = (start + place, start + place + 1) if plain else self._token
                line.letters.append(Letter(self._character(byte), *where))
        elif self._group.place in _HANGING:
            line.hangs = True
        super()._text(raw)

    def _character(self, byte: int) -> str:
        if byte < 0x80:
            return chr(byte)
        try:
            return bytes([byte]).decode(self._fonts.get(self._group.font, "") or self._page)
        except UnicodeDecodeError:
            self._line.written = False
            return "\ufffd"

    def _spell(self, signs: list[str]) -> None:
        self._line.cuts.append(self._token)
        self._line.letters += [Letter(sign, *self._token) for sign in signs]

    def _end_line(self, place: str) -> None:
        before = len(self._ready)
        super()._end_line(place)
        if place != "body":
            return
        line, self._line = self._line, _Line()
        told = [text for where, text in self._ready[before:] if where == "body"]
        line.text = told[0] if told else ""
        line.hangs = line.hangs or len(told) > 1
        spelt = said(line.letters).removesuffix(" | ")
        line.letters = line.letters[: len(spelt)]
        line.written = line.written and spelt == line.text
        start, end = self._token
        if self.data[start:end].rstrip(b" ") == b"\\par" and not line.cells:
            line.end = self._token
        self.found.append(line)


@dataclass(frozen=True)
class RichText(TextRecords):
    """The paragraphs of the body."""

    lines: tuple[_Line, ...] = field(default=(), repr=False)
    """One a span."""

    def removals(self, gone: Collection[str]) -> Iterator[Patch]:
        """The text of a paragraph and the word that ends it."""
        for span, line in zip(self.spans, self.lines, strict=True):
            if span.record.id in gone:
                yield from ((start, end, "") for start, end in line.cuts)
                if line.end[1]:
                    yield *line.end, self._parting(line)

    def _parting(self, line: _Line) -> str:
        """A space where the word before and the text behind would become one word."""
        start, end = line.end
        for cut in reversed(line.cuts):
            start = cut[0] if cut[1] == start else start
        before, behind = self.text[start - 1 : start], self.text[end : end + 1]
        return " " if (before.isalnum() or before == "-") and (behind.isalnum() or behind in " -") else ""


def read(content: bytes, name: str) -> RichText:
    """Paragraphs and rows of tables; raises `Unreadable` for a file that is cut short."""
    parser = _Tracing(content)
    for _ in parser.lines():
        pass
    if parser.truncated:
        raise refused("It is cut short.", "broken")
    text = content.decode("latin-1")  # every byte is a character: nothing can be lost
    lines = tuple(line for line in parser.found if line.text.strip())
    return RichText(text, "latin-1", tuple(_span(text, n, line) for n, line in enumerate(lines, 1)), lines)


def _span(text: str, number: int, line: _Line) -> Span:
    def write(name: str, value: Cell) -> Iterator[Patch]:
        if not line.written:
            raise refused("The old value stands in it in a form that cannot be written anew.")
        for start, end, new in rewritten(line.letters, str(value), _escaped):
            # a byte that was written as a word parted what stands before it from the text
            yield start, end, "{}" + new if new[:1].isalnum() and text[start : start + 1] == "\\" else new

    kind = "table row" if line.cells else "paragraph"
    obstacle = _OBSTACLE if line.hangs else ""
    record = Record(str(number), kind, {"text": line.text}, removable=not obstacle, obstacle=obstacle)
    return Span(record, line.cuts[0][0], line.cuts[-1][1], write)


def _escaped(text: str) -> str:
    """As a Rich Text file says it, whatever its code page."""
    return "".join(map(_sign, text))


def _sign(sign: str) -> str:
    match sign:
        case "\\" | "{" | "}":
            return f"\\{sign}"
        case "\t":
            return "\\tab "
        case "\n":
            return "\\line "
    if sign.isascii():
        return sign
    units = sign.encode("utf-16-be")
    numbers = (int.from_bytes(units[at : at + 2], "big", signed=True) for at in range(0, len(units), 2))
    return "".join(f"\\u{number}?" for number in numbers)
