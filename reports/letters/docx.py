"""Writes a letter as a Word document, so that the DPO can add to it."""

from __future__ import annotations

from collections.abc import Iterator

from ..formats.ooxml import NAMESPACES, fixed_parts
from ..formats.parts import Node, as_xml, node, zipped
from .letter import Block, Letter

_WIDTH = 9200
"""Of the text, in twentieths of a point."""


def render(letter: Letter) -> bytes:
    """The whole file."""
    author = letter.sender[0] if letter.sender else ""
    fixed = fixed_parts(letter.subject, author, letter.footer, letter.day, letter.language, width=_WIDTH)
    document = node("w:document", node("w:body", *_content(letter), _page()))
    return zipped({**fixed, "word/document.xml": as_xml(document, NAMESPACES)}, letter.day)


def _content(letter: Letter) -> Iterator[Node]:
    for number, line in enumerate(letter.sender):
        yield _paragraph(line, bold=not number, after=0)
    yield _paragraph("", after=300)
    for line in letter.recipient:
        yield _paragraph(line, indent=4900, after=0)
    yield _paragraph("", after=300)
    yield _paragraph(letter.dated, after=0)
    yield _paragraph(letter.reference, style="Soft")
    yield _paragraph(letter.subject, style="Heading2")
    yield _paragraph(letter.salutation, after=160)
    for block in letter.blocks:
        yield from _block(block)
    yield _paragraph(letter.closing, before=200, after=700)
    for line in letter.signature:
        yield _paragraph(line, after=0)


def _block(block: Block) -> Iterator[Node]:
    yield _paragraph(block.text, style="Heading2" if block.heading else "Normal", after=60 if block.items else 160)
    for number, item in enumerate(block.items, start=1):
        yield _paragraph(f"–\u00a0{item}", indent=360, hanging=200, after=160 if number == len(block.items) else 40)


def _paragraph(
    text: str,
    *,
    style: str = "Normal",
    bold: bool = False,
    indent: int = 0,
    hanging: int = 0,
    before: int = 0,
    after: int = 60,
) -> Node:
    laid = node(
        "w:pPr",
        node("w:pStyle", {"w:val": style}),
        node("w:spacing", {"w:before": before, "w:after": after}) if style == "Normal" else None,
        node("w:ind", {"w:left": indent, "w:hanging": hanging}) if indent else None,
    )
    said = node("w:rPr", node("w:b")) if bold else None
    return node("w:p", laid, node("w:r", said, node("w:t", {"xml:space": "preserve"}, text)))


def _page() -> Node:
    """A4, upright, with its footer."""
    margins = {"w:top": 1100, "w:right": 1350, "w:bottom": 1100, "w:left": 1350, "w:header": 500, "w:footer": 500}
    return node(
        "w:sectPr",
        node("w:footerReference", {"w:type": "default", "r:id": "rId2"}),
        node("w:pgSz", {"w:w": 11906, "w:h": 16838}),
        node("w:pgMar", {**margins, "w:gutter": 0}),
    )
