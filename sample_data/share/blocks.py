"""Reads the light mark-up in which letters and manuals are written: headings, paragraphs, bullets, tables, pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["title", "heading", "paragraph", "bullet", "table", "page", "header"]


@dataclass(frozen=True)
class Block:
    """A piece of a document."""

    kind: Kind
    text: str = ""
    cells: tuple[tuple[str, ...], ...] = ()

    @property
    def plain(self) -> str:
        """The words, without mark-up."""
        return "\n".join("\t".join(row) for row in self.cells) if self.cells else self.text


def parse(text: str) -> list[Block]:
    """`# title`, `## heading`, `- bullet`, `| cell | cell |`, `=== page`, `^ header`; blank lines end paragraphs."""
    return list(_blocks(text.strip("\n").split("\n")))


def _blocks(lines: list[str]) -> Iterator[Block]:
    paragraph: list[str] = []
    rows: list[tuple[str, ...]] = []
    for line in [*lines, ""]:
        row = (
            tuple(cell.strip() for cell in line.strip()[1:].removesuffix("|").split("|"))
            if line.startswith("|")
            else None
        )
        if row is None and rows:
            yield Block("table", cells=tuple(rows))
            rows = []
        marked = _marked(line)
        if (marked or row or not line.strip()) and paragraph:
            yield Block("paragraph", "\n".join(paragraph))
            paragraph = []
        if row:
            rows.append(row)
        elif marked:
            yield marked
        elif line.strip():
            paragraph.append(line.rstrip())


def _cells(line: str) -> tuple[str, ...] | None:
    if not line.startswith("|"):
        return None
    return tuple(cell.strip() for cell in line.strip()[1:].removesuffix("|").split("|"))


def _marked(line: str) -> Block | None:
    if line.startswith("=== page"):
        return Block("page")
    marks: tuple[tuple[str, Kind], ...] = (("## ", "heading"), ("# ", "title"), ("- ", "bullet"), ("^ ", "header"))
    for mark, kind in marks:
        if line.startswith(mark):
            return Block(kind, line[len(mark) :].strip())
    return None


def plain(blocks: list[Block]) -> str:
    """The whole text."""
    return "\n\n".join(block.plain for block in blocks if block.kind != "page")
