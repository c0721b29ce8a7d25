"""Writes DOCX, ODT and PPTX, the same bytes each time."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

import docx
import pptx
from docx.enum.text import WD_BREAK
from odf.opendocument import OpenDocumentText
from odf.table import Table as OdfTable
from odf.table import TableCell, TableRow
from odf.text import H, P
from pptx.util import Inches

from .archives import normalised
from .blocks import Block

_MADE = datetime(2020, 1, 1)


def write_docx(blocks: list[Block], author: str = "") -> bytes:
    """A Word document with headers, headings and tables."""
    document = docx.Document()
    document.core_properties.author, document.core_properties.comments = author, ""
    document.core_properties.created = document.core_properties.modified = _MADE
    for block in blocks:
        match block.kind:
            case "title" | "heading":
                document.add_heading(block.text, 0 if block.kind == "title" else 2)
            case "bullet":
                document.add_paragraph(block.text, style="List Bullet")
            case "table":
                _docx_table(document, block)
            case "page":
                document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            case "header":
                document.sections[0].header.paragraphs[0].text = block.text
            case _:
                document.add_paragraph(block.text)
    return _saved(document)


def _docx_table(document: docx.document.Document, block: Block) -> None:
    table = document.add_table(rows=0, cols=max(len(row) for row in block.cells))
    for row in block.cells:
        for cell, text in zip(table.add_row().cells, row, strict=False):
            cell.text = text


def write_odt(blocks: list[Block]) -> bytes:
    """A text of OpenDocument."""
    document = OpenDocumentText()
    for block in blocks:
        if block.kind in {"title", "heading"}:
            document.text.addElement(H(outlinelevel=1 if block.kind == "title" else 2, text=block.text))
        elif block.kind == "table":
            document.text.addElement(_odt_table(block))
        elif block.kind != "page":
            for line in block.text.split("\n"):
                document.text.addElement(P(text=line))
    return _saved(document)


def _odt_table(block: Block) -> OdfTable:
    table = OdfTable(name="Table1")
    for row in block.cells:
        line = TableRow()
        for text in row:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            line.addElement(cell)
        table.addElement(line)
    return table


def write_pptx(blocks: list[Block]) -> bytes:
    """One slide from each title or heading on."""
    deck = pptx.Presentation()
    deck.core_properties.author = ""
    deck.core_properties.created = deck.core_properties.modified = _MADE
    body = None
    for block in blocks:
        if block.kind in {"title", "heading"} or body is None:
            slide = deck.slides.add_slide(deck.slide_layouts[1])
            slide.shapes.title.text = block.text
            body = slide.placeholders[1].text_frame
            if block.kind in {"title", "heading"}:
                continue
        if block.kind == "table":
            _pptx_table(slide, block)
        elif block.kind == "header":
            slide.notes_slide.notes_text_frame.text = block.text
        elif block.text:
            body.add_paragraph().text = block.text
    return _saved(deck)


def _pptx_table(slide: object, block: Block) -> None:
    rows, columns = len(block.cells), max(len(row) for row in block.cells)
    frame = slide.shapes.add_table(rows, columns, Inches(1), Inches(4), Inches(8), Inches(2))  # type: ignore[attr-defined]
    for y, row in enumerate(block.cells):
        for x, text in enumerate(row):
            frame.table.cell(y, x).text = text


def _saved(document: object) -> bytes:
    stream = BytesIO()
    document.save(stream)  # type: ignore[attr-defined]
    return normalised(stream.getvalue())
