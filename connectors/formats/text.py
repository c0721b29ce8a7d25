"""Reads plain text, and everything that is plain text in the end: logs, Markdown, calendars, code, configuration.

The text is decoded as it streams and cut into passages of at most 64 Ki characters, at the end of a line if there is
one in reach, else of a sentence, else at white space, else anywhere: a file of one 500 MB line is read like any other.
Passages do not overlap: offsets can be added up, and nothing is counted twice.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from ..base import Extent, Locator, Omission, Part, Passage
from .base import Content, Reading
from .charset import SAMPLE, detect

PASSAGE = 64 * 1024
"""Characters."""
_CHUNK = 256 * 1024
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
_SENTENCE_END = re.compile(r"[.!?;]\s+")
_SPACE = re.compile(r"\s+")


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The text, in order, up to the budget's bytes."""
    source = Decoder(content, limit=None if reading.budget.full else reading.budget.bytes)
    yield from passages(source, reading.locator)
    if source.cut:
        yield Omission("partial", "size", "It is longer than what is read of one document.", reading.locator)
    yield source.extent()


@dataclass
class Decoder:
    """The characters of a content, as they come; iterating gives strings of any length."""

    content: Content
    limit: int | None = None
    """Bytes after which reading stops."""
    name: str = ""
    """Of the charset."""
    replaced: int = 0
    """Bytes that the charset does not know."""
    read: int = 0
    cut: bool = False
    characters: int = 0
    """That were decoded so far."""
    _stream: BinaryIO = field(init=False)

    def __post_init__(self) -> None:
        self._stream = self.content.stream
        self._stream.seek(0)
        sample = self._stream.read(SAMPLE)
        self._stream.seek(0)
        if not self.name:
            found = detect(sample, self.content.charset, whole=self.content.size <= len(sample))
            self.name = found.name if found else "cp1252"

    def __iter__(self) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder(self.name)(errors="replace")
        while chunk := self._stream.read(_CHUNK):
            if self.limit is not None and self.read + len(chunk) > self.limit:
                chunk, self.cut = chunk[: self.limit - self.read], True
            self.read += len(chunk)
            yield self._counted(decoder.decode(chunk))
            if self.cut:
                return
        yield self._counted(decoder.decode(b"", final=True))

    def lines(self) -> Iterator[str]:
        """Whole lines with their ends, whatever these are; `\\r\\n` is never cut in two."""
        started: list[str] = []
        held = ""
        for text in self:
            text = held + text
            held = "\r" if text.endswith("\r") else ""
            pieces: list[str] = _LINE.findall(text[: len(text) - len(held)])
            for piece in pieces:
                started.append(piece)
                if piece[-1] in "\r\n":
                    yield "".join(started)
                    started = []
        if started or held:
            yield "".join([*started, held])

    def position(self, characters: int) -> float:
        """How far into the content so many characters are, from 0 to 1."""
        return self.read / max(1, self.content.size) * characters / max(1, self.characters)

    def progress(self) -> float:
        """How far into the content decoding has come, from 0 to 1."""
        return self.read / max(1, self.content.size)

    def extent(self) -> Extent:
        """How much was read, and in which charset."""
        attributes: dict[str, str | int | bool] = {"charset": self.name}
        if self.replaced:
            attributes["undecodable"] = self.replaced
        return Extent(bytes_read=self.read, bytes_total=self.content.size, attributes=attributes)

    def _counted(self, text: str) -> str:
        self.characters += len(text)
        self.replaced += text.count("\ufffd")
        return text


def passages(texts: Decoder | Iterator[str], locator: Locator, line: int = 1) -> Iterator[Passage]:
    """Cut a stream of text, which begins at a line, into passages with their lines as place."""
    rest, column = "", 1
    for text in texts:
        rest += text
        while len(rest) > PASSAGE:
            end = _cut(rest)
            yield from _passage(rest[:end], locator, line, column)
            line, column = _advance(rest[:end], line, column)
            rest = rest[end:]
    yield from _passage(rest, locator, line, column)


def _cut(text: str) -> int:
    """Where a passage ends, at most `PASSAGE` characters on."""
    end = text.rfind("\n", PASSAGE // 4, PASSAGE) + 1
    if end:
        return end
    for pattern, reach in ((_SENTENCE_END, PASSAGE // 4), (_SPACE, 4096)):
        if ends := [match.end() for match in pattern.finditer(text, PASSAGE - reach, PASSAGE)]:
            return ends[-1]
    return PASSAGE


def _passage(text: str, locator: Locator, line: int, column: int) -> Iterator[Passage]:
    if not text.strip("\ufeff \t\r\n\f\0"):
        return
    last, _ = _advance(text.rstrip("\n"), line, column)
    if column > 1 or (last == line and len(text) >= PASSAGE - 4096):
        place = f"line {line}, characters {column}-{column + len(text) - 1}" if last == line else f"lines {line}-{last}"
    else:
        place = f"lines {line}-{last}"
    yield Passage(text, locator.at(place))


def _advance(text: str, line: int, column: int) -> tuple[int, int]:
    """Line and column after a text; lines end with a line feed, as editors and `grep -n` count."""
    feeds = text.count("\n")
    return line + feeds, len(text) - text.rfind("\n") if feeds else column + len(text)
