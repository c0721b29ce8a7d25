"""What is laid over a PDF page: form fields, comments with their authors, links, files pinned to it."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

_MOST = 20_000
_LONGEST = 4 * 1024 * 1024


@dataclass
class Notes:
    """The texts of one page's annotations, or the files of all pages."""

    fields: list[str] = field(default_factory=list, repr=False)
    comments: list[str] = field(default_factory=list, repr=False)
    links: list[str] = field(default_factory=list, repr=False)
    attachments: list[pdfium.PdfAttachment] = field(default_factory=list, repr=False)
    drawn: bool = False
    """Something is laid over the page that may show text of its own: a stamp, a signature, a field."""


def read_notes(page: pdfium.PdfPage, document: pdfium.PdfDocument, whole: Notes) -> Notes:
    """The annotations of a page; files pinned to it are added to `whole`."""
    notes = Notes()
    for number in range(min(pdfium_c.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = pdfium_c.FPDFPage_GetAnnot(page, number)
        if not annotation:
            continue
        try:
            _read(annotation, document, notes, whole)
        finally:
            pdfium_c.FPDFPage_CloseAnnot(annotation)
    notes.links = list(dict.fromkeys(notes.links))
    return notes


def _read(annotation: Any, document: pdfium.PdfDocument, notes: Notes, whole: Notes) -> None:
    kind = pdfium_c.FPDFAnnot_GetSubtype(annotation)
    if kind == pdfium_c.FPDF_ANNOT_WIDGET:
        notes.fields += _field(annotation, document)
    elif kind == pdfium_c.FPDF_ANNOT_LINK:
        notes.links += _link(annotation, document)
    elif kind != pdfium_c.FPDF_ANNOT_POPUP:
        notes.comments += _comment(annotation)
    notes.drawn |= kind not in (pdfium_c.FPDF_ANNOT_LINK, pdfium_c.FPDF_ANNOT_POPUP, pdfium_c.FPDF_ANNOT_TEXT)
    if kind == pdfium_c.FPDF_ANNOT_FILEATTACHMENT:
        raw = pdfium_c.FPDFAnnot_GetFileAttachment(annotation)
        if raw:
            whole.attachments.append(pdfium.PdfAttachment(raw, document))


def _field(annotation: Any, document: pdfium.PdfDocument) -> list[str]:
    """`name: value`; the label that is shown to the user where the form has one."""
    if document.formenv is None:
        name, label, value = _entry(annotation, "T"), _entry(annotation, "TU"), _entry(annotation, "V")
    else:
        form = document.formenv.raw
        name = _string(lambda *room: pdfium_c.FPDFAnnot_GetFormFieldName(form, annotation, *room))
        label = _string(lambda *room: pdfium_c.FPDFAnnot_GetFormFieldAlternateName(form, annotation, *room))
        value = _string(lambda *room: pdfium_c.FPDFAnnot_GetFormFieldValue(form, annotation, *room))
    return [f"{label or name}: {value}"] if value.strip() and value != "Off" else []


def _comment(annotation: Any) -> list[str]:
    author, subject, text = (_entry(annotation, key) for key in ("T", "Subj", "Contents"))
    if not text.strip():
        return [author] if author.strip() else []
    about = ", ".join(part for part in (author, subject) if part.strip())
    return [f"{about}: {text}" if about else text]


def _link(annotation: Any, document: pdfium.PdfDocument) -> list[str]:
    link = pdfium_c.FPDFAnnot_GetLink(annotation)
    action = pdfium_c.FPDFLink_GetAction(link) if link else None
    texts = [_entry(annotation, "Contents")]
    if action:
        length = pdfium_c.FPDFAction_GetURIPath(document, action, None, 0)
        if 1 < length < _LONGEST:
            room = ctypes.create_string_buffer(length)
            pdfium_c.FPDFAction_GetURIPath(document, action, room, length)
            texts.append(room.value.decode("utf-8", "replace"))
    return [text for text in texts if text.strip()]


def _entry(annotation: Any, key: str) -> str:
    return _string(lambda *room: pdfium_c.FPDFAnnot_GetStringValue(annotation, key.encode(), *room))


def _string(call: Callable[..., int]) -> str:
    """What a pdfium function gives that is asked twice: for the length, then for the UTF-16 text."""
    length = int(call(None, 0))
    if not 2 < length < _LONGEST:
        return ""
    room = (pdfium_c.FPDF_WCHAR * (length // 2 + 1))()
    call(room, length)
    return bytes(room)[: length - 2].decode("utf-16-le", "replace").rstrip("\0")
