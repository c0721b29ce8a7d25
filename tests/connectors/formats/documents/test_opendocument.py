"""An OpenDocument says everything that a person could read in it, wherever that stands."""

# ruff: noqa: E501  (tables of cases)

from __future__ import annotations

import io
import zipfile

import pytest
from odf import dc, draw, meta, office, presentation, style, table, text
from odf.opendocument import OpenDocumentPresentation, OpenDocumentText

_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("style", "style"), ("form", "form"),
        ("svg", "svg-compatible"), ("meta", "meta"),
    )
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip


def _saved(document) -> bytes:
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


def _text() -> OpenDocumentText:
    document = OpenDocumentText()
    paragraph = text.P(text="Mevrouw ")
    paragraph.addElement(text.Span(text="Claes"))
    paragraph.addElement(text.S(c=2))
    paragraph.addElement(text.Tab())
    paragraph.addText("te Gent")
    note = text.Note(noteclass="footnote")
    note.addElement(text.NoteCitation(text="1"))
    body = text.NoteBody()
    body.addElement(text.P(text="voetnoot"))
    note.addElement(body)
    paragraph.addElement(note)
    remark = office.Annotation()
    remark.addElement(dc.Creator(text="Els Nys"))
    remark.addElement(text.P(text="nakijken"))
    paragraph.addElement(remark)
    paragraph.addText(" vandaag")
    document.text.addElement(paragraph)
    grid = table.Table()
    for cells in (("Naam", "Gemeente"), ("Claes", "Gent")):
        row = table.TableRow()
        grid.addElement(row)
        for value in cells:
            cell = table.TableCell()
            cell.addElement(text.P(text=value))
            row.addElement(cell)
    document.text.addElement(grid)
    document.meta.addElement(dc.Creator(text="Anke Claes"))
    document.meta.addElement(meta.UserDefined(name="Dossier", text="D-12"))
    layout = style.PageLayout(name="layout")
    document.automaticstyles.addElement(layout)
    master = style.MasterPage(name="Standard", pagelayoutname=layout)
    for margin, line in ((style.Header(), "EN-TÊTE"), (style.Footer(), "PIED")):
        margin.addElement(text.P(text=line))
        master.addElement(margin)
    document.masterstyles.addElement(master)
    return document


def test_body_notes_comments_tables_margins_and_properties(read):
    result = read(_saved(_text()), "x.odt")
    assert result.texts["paragraphs 1-6"].split("\n") == [
        "Mevrouw Claes  \tte Gent vandaag", "voetnoot", "Els Nys:", "nakijken", "Naam | Gemeente", "Claes | Gent",
    ]  # fmt: skip
    assert result.texts["header"] == "EN-TÊTE"
    assert result.texts["footer"] == "PIED"
    assert "creator: Anke Claes\nDossier: D-12" in result.texts["properties"]
    assert result.extent.format == "odt"
    assert result.extent.attributes["author"] == "Anke Claes"
    assert result.omissions == []


def test_slides_with_their_notes(read):
    document = OpenDocumentPresentation()
    layout = style.PageLayout(name="layout")
    document.automaticstyles.addElement(layout)
    master = style.MasterPage(name="m", pagelayoutname=layout)
    document.masterstyles.addElement(master)
    for number in (1, 2):
        page = draw.Page(name=f"p{number}", masterpagename=master)
        frame = draw.Frame(width="5cm", height="5cm")
        box = draw.TextBox()
        box.addElement(text.P(text=f"Dia {number} over Anke"))
        frame.addElement(box)
        page.addElement(frame)
        notes = presentation.Notes()
        notes_frame, notes_box = draw.Frame(width="5cm", height="5cm"), draw.TextBox()
        notes_box.addElement(text.P(text=f"Notitie {number}"))
        notes_frame.addElement(notes_box)
        notes.addElement(notes_frame)
        page.addElement(notes)
        document.presentation.addElement(page)
    result = read(_saved(document), "x.odp")
    assert result.texts["slide 2"] == "Dia 2 over Anke"
    assert result.texts["slide 1 notes"] == "Notitie 1"
    assert result.extent.format == "odp"


def _packed(body: str, **more: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", _flat(body))
        for name, xml in more.items():
            package.writestr(name.replace("__", "/").replace("_xml", ".xml"), xml)
    return out.getvalue()


def _flat(body: str) -> str:
    return f"<office:document {_NAMES}><office:body><office:text>{body}</office:text></office:body></office:document>"


@pytest.mark.parametrize(
    ("body", "place", "expected"),
    [
        (
            "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Luc Somers"
            "</dc:creator></office:change-info><text:p>weg Peeters</text:p></text:deletion></text:changed-region>"
            "</text:tracked-changes><text:p>nu Claes</text:p>",
            "deleted text",
            "weg Peeters",
        ),
        (
            "<text:tracked-changes><text:changed-region><text:insertion><office:change-info><dc:creator>Luc Somers"
            "</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>",
            "properties",
            "author of changes: Luc Somers",
        ),
        ("<text:p><text:a xlink:href='mailto:anke@claes.example'>mail</text:a></text:p>", "links", "mailto:anke@claes.example"),
        ("<form:text form:name='naam' form:current-value='Anke'/>", "form", "Anke"),
        ("<text:user-field-decl office:value-type='string' office:string-value='Els Nys'/>", "form", "Els Nys"),
        ("<text:p>a<draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box></draw:frame>b</text:p>", "paragraphs 1-2", "ab\nkader"),
        ("<draw:frame><svg:desc>Foto van Anke</svg:desc></draw:frame>", "paragraphs 1-1", "Foto van Anke"),
        ("<text:list><text:list-item><text:p>punt</text:p></text:list-item></text:list>", "paragraphs 1-1", "punt"),
        ("<text:section><text:p><text:span>a<text:span>b</text:span>c</text:span>d</text:p></text:section>", "paragraphs 1-1", "abcd"),
    ],
)  # fmt: skip
def test_text_in_odd_places(read, body, place, expected):
    assert read(_packed(body), "x.odt").texts[place] == expected


def test_a_flat_document_is_read_like_a_packed_one(read):
    kind = "office:mimetype='application/vnd.oasis.opendocument.text'>"
    meta = "<office:meta><dc:title>Brief</dc:title></office:meta>"
    head = "<style:header><text:p>kop</text:p></style:header>"
    flat = _flat("<text:p>Anke <text:span>Claes</text:span></text:p>").replace(">", f" {kind}{meta}{head}", 1)
    result = read(('<?xml version="1.0" encoding="UTF-8"?>' + flat).encode(), "x.fodt")
    assert result.texts == {"header": "kop", "paragraphs 1-1": "Anke Claes", "properties": "title: Brief"}
    assert result.extent.format == "odt"


def test_an_encrypted_document_is_said_to_be(read):
    manifest = "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    assert read(_packed("", **{"META-INF__manifest_xml": manifest}), "x.odt").omissions == [
        ("skipped", "encrypted", "")
    ]


def test_half_a_document_gives_what_is_left_of_it(read):
    data = _saved(_text())
    result = read(data[: data.index(b"meta.xml")], "x.odt")
    assert "Claes | Gent" in result.all
    assert ("partial", "broken", "") in result.omissions


def test_a_mimetype_entry_in_the_wrong_place_does_not_matter(read):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("content.xml", _flat("<text:p>Anke</text:p>"))
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    result = read(out.getvalue(), "x.odt")
    assert result.texts == {"paragraphs 1-1": "Anke"}
    assert result.extent.format == "odt"
