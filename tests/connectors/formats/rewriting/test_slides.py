"""Paragraphs and rows go from presentations, every other part keeps its content, and they open elsewhere."""

from __future__ import annotations

import io
import zipfile

import pptx
import pytest
from pptx.util import Inches

from connectors.editing import Edit
from connectors.formats import Unreadable
from connectors.formats.rewriting import records_of

WHO, OTHER = "Ada Janssens, 0475 12 34 56", "Bob Peeters"


def slides(*, author: str = "") -> bytes:
    show = pptx.Presentation()
    show.core_properties.author = author
    first = show.slides.add_slide(show.slide_layouts[1])
    first.shapes.title.text = "Who is ill"
    body = first.placeholders[1].text_frame
    body.text = OTHER
    for text in (WHO, "Cy Maes"):
        body.add_paragraph().text = text
    first.notes_slide.notes_text_frame.text = f"Call {OTHER}\n{WHO} is back on Monday"
    second = show.slides.add_slide(show.slide_layouts[5])
    second.shapes.title.text = "Ada Janssens"
    table = second.shapes.add_table(3, 2, Inches(1), Inches(2), Inches(6), Inches(2)).table
    for row, cells in enumerate((("name", "phone"), ("Bob", "02 111"), ("Ada Janssens", "0475 12 34 56"))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    out = io.BytesIO()
    show.save(out)
    return out.getvalue()


def texts(content: bytes) -> list[list[str]]:
    found = []
    for slide in pptx.Presentation(io.BytesIO(content)).slides:
        frames = [shape.text_frame for shape in slide.shapes if shape.has_text_frame]
        lines = [p.text for frame in frames for p in frame.paragraphs]
        for shape in slide.shapes:
            if shape.has_table:
                lines += [" | ".join(cell.text for cell in row.cells) for row in shape.table.rows]
        if slide.has_notes_slide:
            lines += [p.text for p in slide.notes_slide.notes_text_frame.paragraphs]
        found.append(lines)
    return found


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def without(content: bytes) -> bytes:
    book = records_of(content, "pptx", "a.pptx")
    return book.edited(Edit(tuple(r.id for r in book.records if any("Ada" in str(c) for c in r.cells.values()))))


def test_paragraphs_rows_and_notes_go() -> None:
    content = slides()
    found = without(content)
    assert texts(found) == [
        ["Who is ill", OTHER, "Cy Maes", f"Call {OTHER}"],
        ["", "name | phone", "Bob | 02 111"],
    ]
    before, after = parts(content), parts(found)
    assert list(before) == list(after)
    changed = {name for name in before if before[name] != after[name]}
    assert changed <= {"ppt/slides/slide1.xml", "ppt/slides/slide2.xml", "ppt/notesSlides/notesSlide1.xml"}
    assert not any(b"Ada" in part or b"0475" in part for part in after.values())


def test_the_target_of_a_link_goes_with_its_text() -> None:
    show = pptx.Presentation(io.BytesIO(slides()))
    frame = show.slides[0].placeholders[1].text_frame
    for who in ("ada.janssens", "bob"):
        run = frame.add_paragraph().add_run()
        run.text, run.hyperlink.address = f"{who} (Ada Janssens)" if who != "bob" else who, f"mailto:{who}@example.be"
    out = io.BytesIO()
    show.save(out)
    relations = parts(without(out.getvalue()))["ppt/slides/_rels/slide1.xml.rels"]
    assert b"mailto:bob" in relations and b"ada" not in relations


def test_text_is_written_and_its_format_stays() -> None:
    content = slides()
    book = records_of(content, "pptx", "a.pptx")
    cells = {
        r.id: {n: str(v).replace("Ada Janssens", "Ada D'Hondt & Co") for n, v in r.cells.items() if "Ada" in str(v)}
        for r in book.records
        if any("Ada" in str(v) for v in r.cells.values())
    }
    found = book.edited(Edit((), dict(cells)))
    assert texts(found) == [
        [line.replace("Ada Janssens", "Ada D'Hondt & Co") for line in lines] for lines in texts(content)
    ]


def test_what_stands_beside_the_slides_is_left_to_a_person() -> None:
    records = records_of(slides(author="Ada Janssens"), "pptx", "a.pptx").records
    beside = [r for r in records if "Ada Janssens" in r.cells.values() and not r.removable]
    assert beside and "properties" in beside[0].obstacle


def test_a_signed_or_damaged_one_is_left_to_a_person() -> None:
    out = io.BytesIO(slides())
    with zipfile.ZipFile(out, "a") as package:
        package.writestr("_xmlsignatures/origin.sigs", "")
    for content in (out.getvalue(), slides()[:-40]):
        with pytest.raises(Unreadable):
            records_of(content, "pptx", "a.pptx")
