"""A Word document says everything that a person could read in it, wherever that stands."""

# ruff: noqa: E501  (tables of cases)

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from msoffcrypto.format.ooxml import OOXMLFile

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _document() -> docx.document.Document:
    document = docx.Document()
    document.add_paragraph("Madame Wouters,")
    table = document.add_table(2, 2)
    for row, texts in zip(table.rows, (("Naam", "Adres"), ("Claes", "Kerkstraat 1")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.add_paragraph("Bien à vous")
    section = document.sections[0]
    section.header.paragraphs[0].text = "EN-TÊTE"
    section.footer.paragraphs[0].text = "PIED"
    document.add_comment(document.paragraphs[0].runs, "à vérifier", author="Luc Somers", initials="LS")
    document.core_properties.author = "Anke Claes"
    document.core_properties.title = "Attestation"
    document.core_properties.last_modified_by = "Bart Nys"
    return document


def _saved(document: docx.document.Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _with_parts(data: bytes, parts: dict[str, str | bytes]) -> bytes:
    """The same package with parts added or replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return out.getvalue()


def _body(xml: str) -> bytes:
    document = docx.Document()
    for element in parse_xml(f"<w:body {nsdecls('w', 'r', 'wp', 'a')} {_MORE}>{xml}</w:body>"):
        document.element.body.insert(len(document.element.body) - 1, element)
    return _saved(document)


_MORE = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def test_body_tables_margins_comments_and_properties(read):
    result = read(_saved(_document()), "x.docx")
    assert result.texts["paragraphs 1-4"] == "Madame Wouters,\nNaam | Adres\nClaes | Kerkstraat 1\nBien à vous"
    assert result.texts["header"] == "EN-TÊTE"
    assert result.texts["footer"] == "PIED"
    assert result.texts["comments"] == "Luc Somers:\nà vérifier"
    assert "creator: Anke Claes" in result.texts["properties"]
    assert "lastModifiedBy: Bart Nys" in result.texts["properties"]
    assert result.extent.format == "docx"
    assert result.extent.attributes["author"] == "Anke Claes"
    assert "Claes" not in repr(result.extent)
    assert result.omissions == []


def test_both_texts_of_a_tracked_change(read):
    data = _body(
        '<w:p><w:r><w:t xml:space="preserve">Mevrouw </w:t></w:r>'
        '<w:del w:id="1" w:author="Luc Somers"><w:r><w:delText>Peeters</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="Luc Somers"><w:r><w:t>Claes</w:t></w:r></w:ins></w:p>'
    )
    result = read(data, "x.docx")
    assert result.texts["paragraphs 1-2"] == "Mevrouw Claes\nMevrouw Peeters"
    assert "author of changes: Luc Somers" in result.texts["properties"]


def test_a_text_box_is_given_once_though_word_writes_it_twice(read):
    box = "<w:txbxContent><w:p><w:r><w:t>Aangetekend</w:t></w:r></w:p></w:txbxContent>"
    data = _body(
        "<w:p><w:r><w:t>Tekst</w:t></w:r><w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><wps:txbx>{box}</wps:txbx></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert read(data, "x.docx").texts["paragraphs 1-2"] == "Tekst\nAangetekend"


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Verborgen</w:t></w:r></w:p>", "Verborgen"),
        ("<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t></w:r></w:p>", "A\tB"),
        ("<w:p><w:r><w:t>A</w:t><w:br/><w:t>B</w:t></w:r></w:p>", "A\nB"),
        ("<w:p><w:r><w:t>Dupont</w:t><w:noBreakHyphen/><w:t>Durand</w:t></w:r></w:p>", "Dupont-Durand"),
        ("<w:sdt><w:sdtContent><w:p><w:r><w:t>In een veld</w:t></w:r></w:p></w:sdtContent></w:sdt>", "In een veld"),
        ("<w:p><w:hyperlink><w:r><w:t>een koppeling</w:t></w:r></w:hyperlink></w:p>", "een koppeling"),
        ("<w:p><w:r><w:pict><v:shape><v:textpath string='ONTWERP'/></v:shape></w:pict></w:r></w:p>", "ONTWERP"),
        ("<w:p><w:r><w:drawing><wp:docPr id='1' name='x' descr='Foto van Anke'/></w:drawing></w:r></w:p>", "Foto van Anke"),
        (
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "mailto:anke@claes.example" '
            '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>mail</w:t></w:r></w:p>',
            "mailto:anke@claes.example",
        ),
        ("<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>binnen</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc>"
         "<w:tc><w:p><w:r><w:t>buiten</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "binnen | buiten"),
    ],
)  # fmt: skip
def test_text_in_odd_places(read, xml, expected):
    assert expected in read(_body(xml), "x.docx").all


@pytest.mark.parametrize(
    ("part", "xml", "expected"),
    [
        ("word/footnotes.xml", "<w:footnotes xmlns:w='{w}'><w:footnote><w:p><w:r><w:t>noot</w:t></w:r></w:p></w:footnote></w:footnotes>", "noot"),
        ("word/endnotes.xml", "<w:endnotes xmlns:w='{w}'><w:endnote><w:p><w:r><w:t>slot</w:t></w:r></w:p></w:endnote></w:endnotes>", "slot"),
        ("word/charts/chart1.xml", "<c:c xmlns:c='c'><c:strCache><c:pt><c:v>Jan</c:v></c:pt><c:pt><c:v>Els</c:v></c:pt></c:strCache></c:c>", "Jan | Els"),
        ("docProps/custom.xml", "<P><property name='Dossier'><lpwstr>Claes 12</lpwstr></property></P>", "Dossier: Claes 12"),
        ("docProps/app.xml", "<P><Manager>Els Nys</Manager><Pages>3</Pages></P>", "manager: Els Nys"),
        ("customXml/item1.xml", "<klant><naam>Anke Claes</naam></klant>", "naam: Anke Claes"),
        ("word/settings.xml", "<w:s xmlns:w='{w}'><w:docVar w:name='klant' w:val='Anke'/></w:s>", "klant: Anke"),
        ("word/_rels/footer9.xml.rels", "<R><Relationship Id='1' TargetMode='External' Target='mailto:a@b.example'/></R>", "mailto:a@b.example"),
    ],
)  # fmt: skip
def test_parts_beside_the_body(read, part, xml, expected):
    data = _with_parts(_saved(_document()), {part: xml.format(w=_W)})
    assert expected in read(data, "x.docx").all


def test_an_embedded_workbook_is_read_as_a_member(read):
    inner = _saved(_document())
    data = _with_parts(_saved(docx.Document()), {"word/embeddings/Brief.docx": inner})
    assert read(data, "x.docx").texts["Brief.docx › header"] == "EN-TÊTE"


def test_half_a_document_gives_what_is_left_of_it(read):
    data = _saved(_document())
    result = read(data[: len(data) * 2 // 3], "x.docx")
    assert "Claes | Kerkstraat 1" in result.all
    assert ("partial", "broken", "") in result.omissions


def test_an_encrypted_document_is_said_to_be(read):
    out = io.BytesIO()
    OOXMLFile(io.BytesIO(_saved(_document()))).encrypt("geheim", out)
    assert read(out.getvalue(), "x.docx").omissions == [("skipped", "encrypted", "")]


def test_six_hundred_levels_and_a_long_paragraph(read):
    nested = "<w:tbl><w:tr><w:tc>" * 600 + "<w:p><w:r><w:t>diep</w:t></w:r></w:p>" + "</w:tc></w:tr></w:tbl>" * 600
    long = "<w:p><w:r><w:t>" + "woord " * 400_000 + "slot</w:t></w:r></w:p>"
    document = f"<w:document xmlns:w='{_W}'><w:body>{nested}{long}</w:body></w:document>"
    result = read(_with_parts(_saved(docx.Document()), {"word/document.xml": document}), "x.docx")
    assert "diep" in result.all
    assert "slot" in result.all


def test_entities_are_not_expanded(read):
    bomb = '<!DOCTYPE d [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>'
    outside = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    for doctype, reference in ((bomb, "&b;"), (outside, "&x;")):
        text = f"<w:p><w:r><w:t>voor{reference}</w:t></w:r></w:p>"
        xml = f"{doctype}<w:document xmlns:w='{_W}'><w:body>{text}</w:body></w:document>"
        result = read(_with_parts(_saved(docx.Document()), {"word/document.xml": xml}), "x.docx")
        assert "hahahaha" not in result.all
        assert "root:" not in result.all
        assert "voor" in result.all
