"""Every page of a PDF is read, and what is laid over, behind and beside the pages."""

from __future__ import annotations

import io
import re
import zlib
from dataclasses import replace
from datetime import datetime

import pypdf
import pytest
from PIL import Image
from pypdf.generic import DictionaryObject, NameObject, NumberObject, RectangleObject, TextStringObject
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from connectors import Budget
from connectors.formats.pdf.text import is_garbled, repair


def _pdf(*pages: str, picture_on: tuple[int, ...] = ()) -> bytes:
    """Each page one text, its lines from top to bottom."""
    out = io.BytesIO()
    drawing = canvas.Canvas(out)
    drawing.setAuthor("Anke Claes")
    drawing.setTitle("Loonfiche")
    for number, text in enumerate(pages, 1):
        for at, line in enumerate(text.split("\n")):
            drawing.drawString(50, 800 - 15 * at, line)
        if number in picture_on:
            drawing.drawImage(ImageReader(Image.new("RGB", (40, 40), "red")), 10, 10)
        drawing.showPage()
    drawing.save()
    return out.getvalue()


def _changed(data: bytes, change) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_every_page_and_the_properties(read):
    result = read(_pdf(*(f"Blad {number} van Anke" for number in range(1, 41))), "x.pdf")
    assert [result.texts[f"page {number}"] for number in (1, 20, 40)] == [f"Blad {n} van Anke" for n in (1, 20, 40)]
    assert "Author: Anke Claes" in result.texts["properties"]
    said = dict(result.extent.attributes)
    assert said.pop("created") == said.pop("modified") == f"{datetime.now():%Y-%m-%d}"
    assert said == {"pages": 40, "title": "Loonfiche", "author": "Anke Claes"}
    assert "Claes" not in repr(result.extent)
    assert result.omissions == []


def test_pages_that_are_pictures_are_told(read):
    result = read(_pdf("tekst", "", "", "", picture_on=(1, 2, 3)), "x.pdf")
    reasons = [part.reason for part in result.parts if hasattr(part, "reason")]
    assert reasons == ["2 of 4 pages are images without a text layer: 2-3."]
    assert result.omissions == [("partial", "no-text", "")]


def test_form_fields_comments_links_and_bookmarks(read):
    out = io.BytesIO()
    drawing = canvas.Canvas(out)
    drawing.acroForm.textfield(name="naam", tooltip="Uw naam", value="Anke Claes", x=50, y=600)
    drawing.acroForm.checkbox(name="ja", checked=True, x=50, y=500)
    drawing.textAnnotation("Klopt dit, Els?", Rect=[10, 10, 20, 20])
    drawing.linkURL("mailto:anke@claes.example", (0, 0, 10, 10))
    drawing.bookmarkPage("b")
    drawing.addOutlineEntry("Dossier Claes", "b")
    drawing.showPage()
    drawing.save()
    texts = read(out.getvalue(), "x.pdf").texts
    assert "Uw naam: Anke Claes" in texts["page 1 form"]
    assert texts["page 1 comments"] == "Klopt dit, Els?"
    assert texts["page 1 links"] == "mailto:anke@claes.example"
    assert texts["bookmarks"] == "Dossier Claes"


def test_what_a_stamp_or_a_signature_shows(read):
    def add(pdf: pypdf.PdfWriter) -> None:
        stream = pypdf.generic.DecodedStreamObject()
        stream.set_data(b"BT /F1 12 Tf 5 5 Td (Ondertekend door Els Nys) Tj ET")
        font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
        names = {NameObject(key): NameObject(value) for key, value in font.items()}
        fonts = DictionaryObject({NameObject("/F1"): DictionaryObject(names)})
        stream.update({
            NameObject("/Type"): NameObject("/XObject"), NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): RectangleObject((0, 0, 200, 20)),
            NameObject("/Resources"): DictionaryObject({NameObject("/Font"): fonts}),
        })  # fmt: skip
        stamp = DictionaryObject({
            NameObject("/Type"): NameObject("/Annot"), NameObject("/Subtype"): NameObject("/Stamp"),
            NameObject("/Rect"): RectangleObject((50, 50, 250, 70)), NameObject("/F"): NumberObject(4),
            NameObject("/AP"): DictionaryObject({NameObject("/N"): pdf._add_object(stream)}),
        })  # fmt: skip
        pdf.pages[0][NameObject("/Annots")] = pypdf.generic.ArrayObject([pdf._add_object(stamp)])

    texts = read(_changed(_pdf("contract van Anke"), add), "x.pdf").texts
    assert texts["page 1"] == "contract van Anke"
    assert texts["page 1 overlay"] == "Ondertekend door Els Nys"


def test_attachments_are_members(read):
    data = _changed(_pdf("met bijlage"), lambda pdf: pdf.add_attachment("lijst Anke.txt", b"Els Nys\n"))
    assert read(data, "x.pdf").texts["lijst Anke.txt › lines 1-1"].strip() == "Els Nys"


def test_an_attachment_whose_specification_has_one_name_is_read(read):
    def add(pdf):
        pdf.add_attachment("lijst Anke.txt", b"Els Nys\n")
        names = pdf._root_object["/Names"]["/EmbeddedFiles"]["/Names"]
        specification = names[1].get_object()
        specification[NameObject("/UF")] = pypdf.generic.TextStringObject("lijst Anke.txt")
        del specification["/F"]

    result = read(_changed(_pdf("met bijlage"), add), "x.pdf")
    assert result.texts["lijst Anke.txt › lines 1-1"].strip() == "Els Nys"
    assert result.omissions == []


def test_a_user_password_locks_and_an_owner_password_does_not(read):
    locked = _changed(_pdf("geheim"), lambda pdf: pdf.encrypt("user", "owner"))
    assert read(locked, "x.pdf").omissions == [("skipped", "encrypted", "")]
    open_to_all = _changed(_pdf("leesbaar"), lambda pdf: pdf.encrypt("", "owner"))
    assert read(open_to_all, "x.pdf").texts["page 1"] == "leesbaar"


def test_a_truncated_file_gives_its_pages(read):
    data = _pdf("eerste bladzijde", "tweede bladzijde")
    result = read(data[: data.rindex(b"xref") - 300], "x.pdf")
    assert "eerste bladzijde" in result.all
    assert ("partial", "broken", "") in result.omissions


def test_a_truncated_file_with_its_objects_packed_gives_its_pages(read):
    data = _changed(_pdf("eerste bladzijde", "tweede bladzijde"), lambda pdf: None)
    objects = {int(m[1]): m[2] for m in re.finditer(rb"(\d+) 0 obj\n(.*?)\nendobj", data, re.DOTALL)}
    loose = {number: body for number, body in objects.items() if b"stream" not in body}
    bodies = b"".join(body + b" " for body in loose.values())
    starts, at = [], 0
    for body in loose.values():
        starts.append(at)
        at += len(body) + 1
    head = b" ".join(b"%d %d" % pair for pair in zip(loose, starts, strict=True)) + b" "
    packed = zlib.compress(head + bodies)
    file = b"%PDF-1.7\n" + b"".join(
        b"%d 0 obj\n%b\nendobj\n" % each for each in objects.items() if each[0] not in loose
    )
    start = b"99 0 obj\n<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>\nstream\n"
    file += start % (len(loose), len(head), len(packed)) + packed
    result = read(file, "x.pdf")
    assert "eerste bladzijde" in result.all
    assert "tweede bladzijde" in result.all
    assert ("partial", "broken", "") in result.omissions


def test_a_wrong_cross_reference_table_does_not_matter(read):
    data = _pdf("Anke Claes")
    at = data.rindex(b"startxref")
    assert read(data[:at] + b"startxref\n99\n%%EOF\n", "x.pdf").texts["page 1"] == "Anke Claes"


def test_what_is_no_pdf_behind_the_signature_is_broken(read):
    assert read(b"%PDF-1.7\n" + b"nonsense " * 50, "x.pdf").omissions == [("failed", "broken", "")]


def test_metadata_that_only_the_xmp_packet_holds(read):
    def add(pdf: pypdf.PdfWriter) -> None:
        pdf.xmp_metadata = (
            b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
            b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
            b'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Els Nys</rdf:li></rdf:Seq>'
            b'</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
        )

    assert "creator (XMP): Els Nys" in read(_changed(_pdf("x"), add), "x.pdf").texts["properties"]


def test_the_data_of_an_xfa_form(read):
    def add(pdf: pypdf.PdfWriter) -> None:
        stream = pypdf.generic.DecodedStreamObject()
        stream.set_data(b"<xfa:datasets xmlns:xfa='x'><form><naam>Els Nys</naam></form></xfa:datasets>")
        packets = pypdf.generic.ArrayObject([TextStringObject("datasets"), pdf._add_object(stream)])
        form = DictionaryObject({NameObject("/XFA"): packets, NameObject("/Fields"): pypdf.generic.ArrayObject()})
        pdf.root_object[NameObject("/AcroForm")] = pdf._add_object(form)

    assert read(_changed(_pdf("x"), add), "x.pdf").texts["form data"] == "naam: Els Nys"


def test_a_long_document_is_read_page_by_page_until_time_is_up(read):
    budget = replace(Budget(), seconds=0.05)
    result = read(_pdf(*["tekst"] * 2000), "x.pdf", budget)
    assert ("partial", "timeout", "") in result.omissions
    assert "page 1" in result.texts


@pytest.mark.parametrize(
    ("layout", "text"),
    [
        ("Verstrae-\nten", "Verstraeten"),
        ("Dupont-\nDurand", "Dupont-Durand"),
        ("Dupont-\r\nDurand", "Dupont-Durand"),
        ("85.07.30-\n033.28", "85.07.30-033.28"),
        ("Ver\u00adstraeten en Ver\u00ad\nstraeten", "Verstraeten en Verstraeten"),
        ("o\ufb03ce \ufb01che \ufb02ux", "office fiche flux"),
        ("e\u0301te\u0301", "été"),
        ("een -\nstreepje", "een -\nstreepje"),
        ("A\x00B\x07", "AB"),
        ("regel 1\nregel 2", "regel 1\nregel 2"),
    ],
)
def test_words_are_mended(layout, text):
    assert repair(layout) == text


def test_a_text_layer_of_unknown_signs_is_told():
    assert is_garbled("\ue001\ue002 " * 30)
    assert not is_garbled("Anke Claes, Kerkstraat 1, 9700 Oudenaarde")
