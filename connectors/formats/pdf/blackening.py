"""Takes texts out of a PDF for good: pages that hold one become pictures of themselves in which it is painted over.

Nothing of the text is left below the paint, since a picture has no text. Of the other pages the annotations go, and of
the document all that stands outside its pages (properties, attachments, forms, scripts): a new document is made.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from ...folding import squeeze
from ..base import Unreadable

_SCALE = 170 / 72
"""Pixels a point: 170 dpi, which a person reads well."""
_MARGIN = 1.5
"""Points around a character: letters reach beyond their boxes."""


def blacken(content: bytes, unwanted: Sequence[str]) -> bytes:
    """A new PDF without the unwanted texts, however spaced and broken; raises `Unreadable` if it cannot be made.

    A page without any text that holds pictures may show anything: then the whole is refused.
    """
    wanted = [squeezed for text in unwanted if (squeezed := squeeze(text))]
    try:
        source = pdfium.PdfDocument(content)
        made = pdfium.PdfDocument.new()
        for number in range(len(source)):
            _copy(source, made, number, wanted)
        out = io.BytesIO()
        made.save(out)
    except pdfium.PdfiumError:
        raise Unreadable("failed", "broken", "The document cannot be written anew.") from None
    return out.getvalue()


def _copy(source: pdfium.PdfDocument, made: pdfium.PdfDocument, number: int, wanted: Sequence[str]) -> None:
    page = source[number]
    text = page.get_textpage()
    boxes = list(_boxes(text, wanted))
    pictures = any(one.type == pdfium_c.FPDF_PAGEOBJ_IMAGE for one in page.get_objects(max_depth=4))
    if pictures and not text.count_chars():
        raise Unreadable("skipped", "picture", "A page is a picture: what it shows must be judged by a person.")
    if boxes:
        _paint(page, made, boxes)
        return
    made.import_pages(source, [number])
    copied = made[len(made) - 1]
    for place in reversed(range(pdfium_c.FPDFPage_GetAnnotCount(copied.raw))):
        pdfium_c.FPDFPage_RemoveAnnot(copied.raw, place)


def _boxes(text: pdfium.PdfTextPage, wanted: Sequence[str]) -> Iterator[tuple[float, float, float, float]]:
    """Of every character of an unwanted text: left, bottom, right, top, in points."""
    letters, places = [], []
    for place in range(text.count_chars()):
        code = pdfium_c.FPDFText_GetUnicode(text.raw, place)
        for letter in squeeze(chr(code)) if 0 < code < 0x110000 else "":
            letters.append(letter)
            places.append(place)
    page = "".join(letters)
    for string in wanted:
        start = page.find(string)
        while start >= 0:
            for place in dict.fromkeys(places[start : start + len(string)]):
                yield text.get_charbox(place, loose=True)
            start = page.find(string, start + 1)


def _paint(page: pdfium.PdfPage, made: pdfium.PdfDocument, boxes: Sequence[tuple[float, float, float, float]]) -> None:
    """A page that is a grey picture of the other, black where the boxes are."""
    turned = page.get_rotation()
    page.set_rotation(0)
    left, _, _, top = page.get_bbox()
    width, height = page.get_size()
    bitmap = page.render(scale=_SCALE, grayscale=True, may_draw_forms=False)
    pixels = bitmap.to_numpy()
    for x0, y0, x1, y1 in boxes:
        rows = slice(_pixel(top - y1 - _MARGIN), _pixel(top - y0 + _MARGIN) + 1)
        columns = slice(_pixel(x0 - left - _MARGIN), _pixel(x1 - left + _MARGIN) + 1)
        pixels[rows, columns] = 0
    image = pdfium.PdfImage.new(made)
    image.set_bitmap(bitmap)
    image.set_matrix(pdfium.PdfMatrix().scale(width, height))
    painted = made.new_page(width, height)
    painted.insert_obj(image)
    painted.gen_content()
    painted.set_rotation(turned)
    page.set_rotation(turned)


def _pixel(points: float) -> int:
    return max(0, int(points * _SCALE))
