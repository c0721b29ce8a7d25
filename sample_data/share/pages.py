"""Writes PDF, HTML, RTF and plain text."""

from __future__ import annotations

import re
from html import escape
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from .blocks import Block

_STYLES = getSampleStyleSheet()


def write_pdf(blocks: list[Block], password: str = "") -> bytes:
    """A4 pages; with a password nobody reads them without it."""
    stream = BytesIO()
    encrypt = StandardEncryption(password, ownerPassword=password + "!", strength=128) if password else None
    document = SimpleDocTemplate(stream, pagesize=A4, invariant=1, encrypt=encrypt, title="", author="")
    document.build([flowable for block in blocks for flowable in _flowables(block)] or [Spacer(1, 1)])
    return stream.getvalue()


def _flowables(block: Block) -> list[Flowable]:
    text = escape(block.text, quote=False).replace("\n", "<br/>")
    match block.kind:
        case "page":
            return [PageBreak()]
        case "table":
            table = Table([list(row) for row in block.cells], hAlign="LEFT")
            table.setStyle(
                TableStyle([("FONTSIZE", (0, 0), (-1, -1), 9), ("LINEBELOW", (0, 0), (-1, 0), 0.5, "black")])
            )
            return [table, Spacer(1, 8)]
        case "title" | "heading":
            return [Paragraph(text, _STYLES["Title" if block.kind == "title" else "Heading2"])]
        case "bullet":
            return [Paragraph(text, _STYLES["Normal"], bulletText="•")]
        case _:
            return [Paragraph(text, _STYLES["Normal"]), Spacer(1, 7)]


def write_html(blocks: list[Block], language: str) -> bytes:
    """A page as a web site or an intranet has it, with its menu and script."""
    title = next((block.text for block in blocks if block.kind == "title"), "")
    body = "\n".join(map(_html, blocks))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head><meta charset="utf-8"><title>{escape(title)}</title>\n'
        "<style>body{font-family:sans-serif;margin:2em}td{padding:2px 8px}</style>\n"
        "<script>window.dataLayer=window.dataLayer||[];</script></head>\n"
        f'<body><nav><a href="/">Home</a> · <a href="/contact">Contact</a></nav>\n{body}\n</body></html>\n'
    ).encode()


def _html(block: Block) -> str:
    text = escape(block.text).replace("\n", "<br>\n")
    match block.kind:
        case "title":
            return f"<h1>{text}</h1>"
        case "heading":
            return f"<h2>{text}</h2>"
        case "bullet":
            return f"<ul><li>{text}</li></ul>"
        case "page":
            return "<hr>"
        case "table":
            rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in block.cells)
            return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
        case _:
            return f"<p>{text}</p>"


def write_rtf(blocks: list[Block]) -> bytes:
    """Rich text of the 1990s: code page 1252, what is beyond it as `\\u` escapes."""
    parts = []
    for block in blocks:
        if block.kind == "page":
            parts.append(r"\page")
            continue
        size = {"title": r"\b\fs32 ", "heading": r"\b\fs26 "}.get(block.kind, r"\fs22 ")
        parts.append(r"\pard" + size + _rtf(block.plain) + r"\b0\par")
    head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}"
    return (head + "\n" + "\n".join(parts) + "}").encode("ascii")


def _rtf(text: str) -> str:
    text = re.sub(r"([\\{}])", r"\\\1", text).replace("\n", r"\line ").replace("\t", r"\tab ")
    return "".join(_rtf_character(character) for character in text)


def _rtf_character(character: str) -> str:
    if ord(character) < 128:
        return character
    try:
        return f"\\'{character.encode('cp1252')[0]:02x}"
    except UnicodeEncodeError:
        return f"\\u{ord(character)}?"


def write_text(blocks: list[Block]) -> str:
    """Plain text as people type it: headings in capitals or underlined."""
    return "\n\n".join(_plain(block) for block in blocks if block.kind != "page") + "\n"


def _plain(block: Block) -> str:
    match block.kind:
        case "title":
            return f"{block.text}\n{'=' * len(block.text)}"
        case "heading":
            return f"{block.text}\n{'-' * len(block.text)}"
        case "bullet":
            return f"* {block.text}"
        case _:
            return block.plain


def write_markdown(blocks: list[Block]) -> str:
    """The same for a wiki."""
    marks = {"title": "# ", "heading": "## ", "bullet": "- "}
    lines = []
    for block in blocks:
        if block.kind == "table":
            lines.append("\n".join("| " + " | ".join(row) + " |" for row in block.cells))
        elif block.kind != "page":
            lines.append(marks.get(block.kind, "") + block.text)
    return "\n\n".join(lines) + "\n"
