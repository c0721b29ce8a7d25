"""Takes pages out of a PDF: a file of pay slips is one document for each person, bound together.

The other pages stay as they are, which is proven by their text and their picture. What the pages are bound together by
(an outline, tags, forms, signatures, attachments) may speak of a page that goes: then the document is left as it is.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from ...editing import Edit, Record
from .base import SIGNED, refused

_VERSION = re.compile(rb"/ID\s*\[\s*<[0-9A-Fa-f]*>\s*<([0-9A-Fa-f]+)>\s*\]")
_SCALE = 0.5
"""Pixels a point of the picture by which a page is known again."""


@dataclass(frozen=True)
class PageRecords:
    """The pages of a document."""

    content: bytes = field(repr=False)
    texts: tuple[str, ...] = field(repr=False)
    obstacle: str = ""

    @property
    def records(self) -> Sequence[Record]:
        """See `Editable`."""
        return [
            Record(str(number), "page", {"text": text}, removable=not self.obstacle, obstacle=self.obstacle)
            for number, text in enumerate(self.texts, 1)
        ]

    def edited(self, edit: Edit) -> bytes:
        """See `Editable`."""
        if edit.cells:
            raise refused("The text of a PDF is not written anew.")
        gone = {int(one) - 1 for one in edit.gone}
        source = _opened(self.content)
        kept = [mark for number, mark in enumerate(_marks(source)) if number not in gone]
        for number in sorted(gone, reverse=True):
            source.del_page(number)
        out = io.BytesIO()
        source.save(out)
        made = _identified(out.getvalue())
        if list(_marks(_opened(made))) != kept:
            raise refused("Without the page the other pages would look otherwise.")
        return made


def read(content: bytes, name: str) -> PageRecords:
    """The pages; raises `Unreadable` for a document that is damaged or protected."""
    document = _opened(content)
    pictures = [not page.get_textpage().count_chars() for page in document]
    obstacle = _obstacle(document)
    if any(pictures) and not obstacle:
        obstacle = "A page of it is a picture: whom it is about must be judged by a person."
    return PageRecords(content, tuple(page.get_textpage().get_text_range() for page in document), obstacle)


def _identified(content: bytes) -> bytes:
    """The same whenever it is made: the identifier of this version (ISO 32000-1, 14.4) is drawn by lot when it is
    written, and made from the content here."""
    found = [match.span(1) for match in _VERSION.finditer(content)]
    if not found:
        return content
    start, end = found[-1]
    digest = hashlib.sha256(content[:start] + content[end:]).hexdigest().upper().encode()
    return content[:start] + digest[: end - start].ljust(end - start, b"0") + content[end:]


def _opened(content: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(content)
    except pdfium.PdfiumError:
        raise refused("It is damaged or protected with a password.", "broken") from None


def _obstacle(document: pdfium.PdfDocument) -> str:
    """Why no page can be taken out; empty if they can."""
    if pdfium_c.FPDF_GetSignatureCount(document.raw):
        return SIGNED
    if pdfium_c.FPDFBookmark_GetFirstChild(document.raw, None):
        return "An outline binds its pages together."
    if pdfium_c.FPDFCatalog_IsTagged(document.raw):
        return "Tags bind its pages together."
    if pdfium_c.FPDF_GetFormType(document.raw):
        return "A form binds its pages together."
    return "Files are attached to it." if pdfium_c.FPDFDoc_GetAttachmentCount(document.raw) else ""


def _marks(document: pdfium.PdfDocument) -> Iterator[tuple[str, str]]:
    """Text and picture of each page."""
    for page in document:
        picture = hashlib.sha256(page.render(scale=_SCALE).to_numpy().tobytes()).hexdigest()
        yield page.get_textpage().get_text_range(), picture
