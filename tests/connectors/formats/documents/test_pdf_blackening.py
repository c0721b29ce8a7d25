"""What is taken out of a PDF is gone: from the text, from the picture, from what stands outside the pages."""

from __future__ import annotations

import io

import pypdf
import pypdfium2 as pdfium
import pytest
from pypdf.annotations import Text
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from connectors import AssetUnreadable
from connectors.sandbox import transform


def pdf(*pages: list[str], turned: int = 0) -> bytes:
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=(400, 300))
    for lines in pages:
        for place, line in enumerate(lines):
            sheet.drawString(30, 250 - 30 * place, line)
        sheet.showPage()
    sheet.setAuthor("Els Nys")
    sheet.save()
    reader = pypdf.PdfReader(out)
    writer = pypdf.PdfWriter(clone_from=reader)
    for page in writer.pages:
        page.rotate(turned)
    writer.add_annotation(0, Text(text="Els Nys wrote this", rect=(10, 10, 30, 30)))
    writer.add_attachment("note.txt", b"Els Nys")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def text_of(content: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pdfium.PdfDocument(content)]


def darkness(content: bytes, page: int, box: tuple[float, float, float, float]) -> float:
    """How much of a box (left, bottom, right, top, in points) is black."""
    sheet = pdfium.PdfDocument(content)[page]
    height = sheet.get_size()[1]
    pixels = sheet.render(scale=2, grayscale=True).to_numpy()
    left, bottom, right, top = box
    part = pixels[int((height - top) * 2) : int((height - bottom) * 2), int(left * 2) : int(right * 2)]
    return float((part < 40).mean())


@pytest.mark.parametrize("turned", [0, 90, 180])
def test_the_text_is_gone_and_the_rest_can_be_read(turned: int) -> None:
    source = pdf(["Dear Nadia Belt,", "your colleague Els Nys called."], ["Nothing here."], turned=turned)
    made = transform(source, "blacken-pdf", [["Els Nys"]])
    first, second = text_of(made)
    assert first.strip() == "" and "Nothing here." in second
    assert b"Els" not in made
    straight = transform(
        source if not turned else pdf(["Dear Nadia Belt,", "your colleague Els Nys called."]),
        "blacken-pdf",
        [["Els Nys"]],
    )
    assert darkness(straight, 0, (112, 220, 140, 228)) > 0.95
    assert 0 < darkness(straight, 0, (30, 250, 110, 258)) < 0.6  # the line above is still a line of letters


def test_spaces_case_and_hyphens_do_not_hide_it() -> None:
    source = pdf(["NISS 85.07.30-033.28", "els nys", "Dupont-", "Durand"])
    made = transform(source, "blacken-pdf", [["85073003328", "ELS NYS", "Dupont-Durand"]])
    for box in ((62, 250, 150, 258), (31, 220, 60, 228), (31, 190, 60, 198), (31, 160, 60, 168)):
        assert darkness(made, 0, box) > 0.9


def test_what_stands_outside_the_pages_goes_too() -> None:
    made = pypdf.PdfReader(io.BytesIO(transform(pdf(["Dear Nadia,"], ["Bye."]), "blacken-pdf", [["Els Nys"]])))
    assert not made.attachments and not (made.metadata or {}).get("/Author")
    assert not any(page.get("/Annots") for page in made.pages)
    assert "Dear Nadia" in made.pages[0].extract_text()


def test_a_page_that_is_a_picture_is_left_to_a_person() -> None:
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=(400, 300))
    pixels = pdfium.PdfDocument(pdf(["Els Nys"]))[0].render(scale=1).to_pil()
    sheet.drawImage(ImageReader(pixels), 0, 0)
    sheet.save()
    with pytest.raises(AssetUnreadable) as refused:
        transform(out.getvalue(), "blacken-pdf", [["Els Nys"]])
    assert refused.value.code == "picture"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 nonsense", b"no pdf at all" * 100])
def test_what_is_no_pdf_is_refused(content: bytes) -> None:
    with pytest.raises(AssetUnreadable):
        transform(content, "blacken-pdf", [["Els Nys"]])
