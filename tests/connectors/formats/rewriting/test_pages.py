"""Pages go from a PDF for good, and the others stay as they were in text, picture and properties."""

from __future__ import annotations

import io

import pypdf
import pypdfium2 as pdfium
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from connectors.editing import Edit
from connectors.formats import Unreadable
from connectors.formats.rewriting import records_of


def slips(*texts: str) -> bytes:
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=(300, 200), pageCompression=0)
    for text in texts:
        sheet.drawString(30, 150, text)
        sheet.showPage()
    sheet.setTitle("Pay of May")
    sheet.save()
    return out.getvalue()


def changed(content: bytes, change: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content))
    match change:
        case "outline":
            writer.add_outline_item(title="Ada", page_number=1)
        case "attached":
            writer.add_attachment("a.txt", b"x")
        case "locked":
            writer.encrypt("secret")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_page_goes_for_good_and_the_others_stay() -> None:
    content = slips("Bob 100", "Ada 250", "Cy 300", "Ada 20")
    book = records_of(content, "pdf", "a.pdf")
    assert [(one.id, one.kind, one.cells["text"]) for one in book.records][1] == ("2", "page", "Ada 250")
    found = book.edited(Edit(("2", "4")))
    document = pdfium.PdfDocument(found)
    assert [page.get_textpage().get_text_range() for page in document] == ["Bob 100", "Cy 300"]
    assert document.get_metadata_dict()["Title"] == "Pay of May"
    assert b"Ada" in content and b"Ada" not in found
    assert found == book.edited(Edit(("4", "2")))  # what was planned is what is written
    with pytest.raises(Unreadable, match="not written anew"):
        book.edited(Edit((), {"1": {"text": "x"}}))


@pytest.mark.parametrize(("change", "says"), [("outline", "outline"), ("attached", "attached")])
def test_pages_that_are_bound_together_stay(change: str, says: str) -> None:
    records = records_of(changed(slips("Bob", "Ada"), change), "pdf", "a.pdf").records
    assert all(not one.removable and says in one.obstacle for one in records)


def test_what_cannot_be_judged_or_opened_is_left_to_a_person() -> None:
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=(300, 200))
    sheet.drawImage(ImageReader(pdfium.PdfDocument(slips("Ada"))[0].render(scale=1).to_pil()), 0, 0)
    sheet.save()
    (record,) = records_of(out.getvalue(), "pdf", "a.pdf").records
    assert "picture" in record.obstacle
    with pytest.raises(Unreadable):
        records_of(changed(slips("Ada"), "locked"), "pdf", "a.pdf")
