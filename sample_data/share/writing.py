"""Turns a filled text or cut tables into the bytes of the format that an entry names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from . import archives, office, pages, sheets
from .blocks import parse, plain
from .choosing import Entry


def write_document(entry: Entry, text: str, author: str) -> bytes:
    """A document of running text; `author` goes into the properties of those that have them."""
    blocks, encoding = parse(text), entry.get("encoding", "utf-8")
    match entry["format"]:
        case "docx":
            data = office.write_docx(blocks, author)
            return archives.encrypt_office(data, entry["password"]) if entry.get("password") else data
        case "odt":
            return office.write_odt(blocks)
        case "pptx":
            return office.write_pptx(blocks)
        case "pdf":
            return pages.write_pdf(blocks, entry.get("password", ""))
        case "html":
            return pages.write_html(blocks, entry.get("language", ""))
        case "rtf":
            return pages.write_rtf(blocks)
        case "md":
            return pages.write_markdown(blocks).encode()
        case "raw":
            return text.encode(encoding)
        case "txt":
            return pages.write_text(blocks).encode(encoding)
        case other:
            raise ValueError(f"nobody writes the format {other}")


def passages(entry: Entry, text: str, author: str) -> Iterator[tuple[str, str]]:
    """The text by the places that its format has: lines, pages, slides, or none."""
    match entry["format"]:
        case "raw":
            yield from _numbered("line", text.split("\n"))
        case "txt":
            yield from _numbered("line", pages.write_text(parse(text)).split("\n"))
        case "md":
            yield from _numbered("line", pages.write_markdown(parse(text)).split("\n"))
        case "pdf":
            yield from _numbered("page", text.split("=== page"))
        case "pptx":
            slides = text.replace("\n## ", "\n# ").split("\n# ")
            yield from _numbered("slide", [slide for slide in slides if slide.strip()])
        case _:
            yield "", plain(parse(text))
    if author:
        yield "properties", author


def write_tables(entry: Entry, written: Mapping[str, sheets.Sheet]) -> bytes:
    """A file that is one table, or a workbook or database of several."""
    first = next(iter(written.values()))
    match entry["format"]:
        case "csv":
            header = entry.get("header", True)
            return sheets.write_csv(first, entry.get("delimiter", ","), entry.get("encoding", "utf-8"), header)
        case "xlsx":
            return sheets.write_xlsx(written)
        case "ods":
            return sheets.write_ods(written)
        case "sqlite":
            return sheets.write_sqlite(written)
        case "xml-rows":
            return sheets.write_xml(first)
        case _:
            return sheets.write_json(first, entry["format"] == "jsonl")


def _numbered(word: str, parts: list[str]) -> Iterator[tuple[str, str]]:
    yield from ((f"{word} {number}", part) for number, part in enumerate(parts, 1))
