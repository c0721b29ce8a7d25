"""The way through one PDF: open (mend, if it is damaged), pages one by one, then what belongs to the whole.

About 700 pages of 40 lines in a second of CPU time (`tests/benchmarks/bench_documents.py`).
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from ...base import Extent, Omission, Part, Passage
from ..base import Content, Reading, Unreadable
from ..passages import at_place, properties
from .annotations import Notes, read_notes
from .attached import Attached
from .metadata import read_form_data, read_metadata
from .salvage import salvage
from .text import is_garbled, repair

_OUTLINES = 50
"""So many drawn shapes on a page without text are letters drawn as shapes, more often than not."""

_DAY = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_ATTRIBUTES = {"Title": "title", "Author": "author", "CreationDate": "created", "ModDate": "modified"}


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """A passage per page; properties, form data, bookmarks; attachments; and which pages could not be read."""
    document, mended = _open(content)
    try:
        pages = _Pages(document, reading)
        yield from pages.read()
        said = read_metadata(document, content)
        yield from _whole(document, said, content, reading)
        yield from _attachments(document, pages.notes, Attached(content), reading)
        yield from pages.omissions()
        if mended:
            yield Omission(
                "partial",
                "broken",
                "The file is damaged or cut short; the pages that were found were read.",
                reading.locator,
            )
        attributes = {kept: _iso(said[name]) for name, kept in _ATTRIBUTES.items() if said.get(name)}
        size = content.size
        yield Extent(None, size, size, "pdf", {"pages": len(document), **attributes})
    finally:
        document.close()


def _iso(value: str) -> str:
    """`D:20090603…` as `2009-06-03`; anything else as it stands."""
    found = _DAY.match(value)
    return "-".join(found.groups()) if found else value


def _open(content: Content) -> tuple[pdfium.PdfDocument, bool]:
    try:
        return _load(content.stream), False
    except pdfium.PdfiumError as error:
        if error.err_code in (pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY):
            raise Unreadable("skipped", "encrypted", "The document is protected with a password.") from None
    content.stream.seek(0)
    mended = salvage(content.stream.read())
    if mended:
        try:
            return _load(io.BytesIO(mended)), True
        except pdfium.PdfiumError:
            pass
    raise Unreadable("failed", "broken", "The document is damaged: no page of it could be found.")


def _load(stream: BinaryIO) -> pdfium.PdfDocument:
    stream.seek(0)
    document = pdfium.PdfDocument(stream)
    if len(document) == 0:
        document.close()
        raise pdfium.PdfiumError("no pages", err_code=pdfium_c.FPDF_ERR_FORMAT)
    if document.get_formtype() != pdfium_c.FORMTYPE_NONE:
        document.init_forms()
    return document


@dataclass
class _Pages:
    """The pages of a document, and what went wrong on which."""

    document: pdfium.PdfDocument
    reading: Reading
    notes: Notes = field(default_factory=Notes)
    pictures: list[int] = field(default_factory=list)
    garbled: list[int] = field(default_factory=list)

    def read(self) -> Iterator[Part]:
        for number in range(1, len(self.document) + 1):
            locator = self.reading.locator.at(f"page {number}")
            try:
                passages = self._page(number)
            except (pdfium.PdfiumError, RuntimeError, ValueError, OSError):
                yield Omission("failed", "broken", "This page is damaged.", locator)
                continue
            yield from passages

    def _page(self, number: int) -> list[Passage]:
        page = self.document.get_page(number - 1)
        try:
            text = repair(_text(page))
            notes = read_notes(page, self.document, self.notes)
            if is_garbled(text):
                self.garbled.append(number)
            elif not text.strip() and _shows_something(page):
                self.pictures.append(number)
        finally:
            page.close()
        overlaid = self._overlaid(number, [text, *notes.fields, *notes.comments]) if notes.drawn else []
        locator = self.reading.locator
        passages = list(at_place([text], locator, f"page {number}"))
        passages += at_place(overlaid, locator, f"page {number} overlay")
        passages += at_place(notes.fields, locator, f"page {number} form")
        passages += at_place(notes.comments, locator, f"page {number} comments")
        passages += at_place(notes.links, locator, f"page {number} links")
        return passages

    def _overlaid(self, number: int, known: list[str]) -> list[str]:
        """What stamps and signatures show beyond the page's own text: they are drawn onto it, in memory."""
        page = self.document.get_page(number - 1)
        drawn = pdfium_c.FPDFPage_Flatten(page, pdfium_c.FLAT_NORMALDISPLAY) == pdfium_c.FLATTEN_SUCCESS
        page.close()
        if not drawn:
            return []
        page = self.document.get_page(number - 1)
        try:
            words = {word for text in known for word in text.split()}
            return [line for line in repair(_text(page)).split("\n") if not words.issuperset(line.split())]
        finally:
            page.close()

    def omissions(self) -> Iterator[Omission]:
        """The pages whose text cannot be had."""
        for numbers, what in (
            (self.pictures, "pages are images without a text layer"),
            (self.garbled, "pages have a text layer that stands for no known characters"),
        ):
            if numbers:
                reason = f"{len(numbers)} of {len(self.document)} {what}: {_ranges(numbers)}."
                yield Omission("partial", "no-text", reason, self.reading.locator)


def _text(page: pdfium.PdfPage) -> str:
    text_page = page.get_textpage()
    try:
        return str(text_page.get_text_range(errors="replace"))
    finally:
        text_page.close()


def _shows_something(page: pdfium.PdfPage) -> bool:
    shapes = 0
    for number, item in enumerate(page.get_objects(max_depth=3)):
        if item.type in (pdfium_c.FPDF_PAGEOBJ_IMAGE, pdfium_c.FPDF_PAGEOBJ_SHADING):
            return True
        shapes += item.type == pdfium_c.FPDF_PAGEOBJ_PATH
        if shapes >= _OUTLINES or number > 10_000:
            return True
    return False


def _ranges(numbers: list[int]) -> str:
    """`1-3, 7`, at most ten of them."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    texts = [str(first) if first == last else f"{first}-{last}" for first, last in ranges]
    return ", ".join(texts[:10]) + (" and more" if len(texts) > 10 else "")


def _whole(document: pdfium.PdfDocument, said: dict[str, str], content: Content, reading: Reading) -> Iterator[Passage]:
    yield from properties(said, reading.locator)
    yield from at_place(read_form_data(content), reading.locator, "form data")
    yield from at_place(_bookmarks(document), reading.locator, "bookmarks")


def _bookmarks(document: pdfium.PdfDocument) -> list[str]:
    try:
        return [title for bookmark in document.get_toc() if (title := str(bookmark.get_title()).strip())]
    except (pdfium.PdfiumError, RecursionError, ValueError):
        return []


def _attachments(document: pdfium.PdfDocument, notes: Notes, attached: Attached, reading: Reading) -> Iterator[Part]:
    """Files attached to the document or pinned to a page, each as a member under its own name."""
    for number in range(document.count_attachments()):
        try:
            attachment = document.get_attachment(number)
        except pdfium.PdfiumError:
            locator = reading.locator.inside(f"attachment {number + 1}")
            yield Omission("failed", "broken", "The attachment is damaged.", locator)
            continue
        yield from _attachment(attachment, f"attachment {number + 1}", attached, reading)
    for number, attachment in enumerate(notes.attachments, 1):
        yield from _attachment(attachment, f"pinned file {number}", attached, reading)


def _attachment(attachment: pdfium.PdfAttachment, default: str, attached: Attached, reading: Reading) -> Iterator[Part]:
    name, data = default, None
    try:
        name = str(attachment.get_name()) or default
        data = bytes(attachment.get_data())
    except (pdfium.PdfiumError, ValueError):
        data = attached.data(name)
    if data is None:
        yield Omission("failed", "broken", "The attachment is damaged.", reading.locator.inside(name))
        return
    yield from reading.descend(Content(io.BytesIO(data), len(data), name), reading.locator.inside(name))
