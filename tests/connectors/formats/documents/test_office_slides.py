"""A presentation gives its slides in the order shown, each with notes, comments, tables and charts."""

from __future__ import annotations

import io
import zipfile

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches


def _presentation() -> bytes:
    deck = Presentation()
    blank = deck.slide_layouts[6]
    for number in (1, 2):
        slide = deck.slides.add_slide(blank)
        box = slide.shapes.add_textbox(Inches(1), Inches(1), Inches(3), Inches(1))
        box.text_frame.text = f"Dia {number} over Anke"
        slide.notes_slide.notes_text_frame.text = f"notitie {number} van Els"
    grid = deck.slides[0].shapes.add_table(2, 2, Inches(1), Inches(2), Inches(4), Inches(1)).table
    for at, text in enumerate(("Naam", "Gemeente", "Claes", "Gent")):
        grid.cell(at // 2, at % 2).text = text
    data = CategoryChartData()
    data.categories = ["Bart", "Luc"]
    data.add_series("Verlof", (3, 4))
    deck.slides[1].shapes.add_chart(XL_CHART_TYPE.PIE, Inches(1), Inches(2), Inches(3), Inches(3), data)
    ids = deck.slides._sldIdLst
    ids.insert(0, ids[1])
    deck.core_properties.author = "Anke Claes"
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def test_slides_in_the_order_shown(read):
    result = read(_presentation(), "x.pptx")
    assert "Dia 2 over Anke" in result.texts["slide 1"]
    assert "Dia 1 over Anke" in result.texts["slide 2"]
    assert "Naam | Gemeente\nClaes | Gent" in result.texts["slide 2"]
    assert "notitie 2 van Els" in result.texts["slide 1 notes"]
    assert "Bart | Luc" in result.texts["slide 1 chart"]
    assert "creator: Anke Claes" in result.texts["properties"]
    assert result.extent.format == "pptx"
    assert result.extent.attributes["author"] == "Anke Claes"


def test_the_workbook_behind_a_chart_is_a_member(read):
    members = {str(getattr(part, "locator", "")).split(" › ")[0] for part in read(_presentation(), "x.pptx").parts}
    assert any(member.endswith(".xlsx") for member in members)


def test_comments_with_their_authors(read):
    old = zipfile.ZipFile(io.BytesIO(_presentation()))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "ppt/slides/_rels/slide1.xml.rels":
                relation = (
                    b'<Relationship Id="c1" Type="x/comments" Target="../comments/comment1.xml"/></Relationships>'
                )
                data = data.replace(b"</Relationships>", relation)
            new.writestr(name, data)
        new.writestr("ppt/commentAuthors.xml", '<l xmlns="p"><cmAuthor id="3" name="Els Nys" initials="EN"/></l>')
        new.writestr("ppt/comments/comment1.xml", '<l xmlns="p"><cm authorId="3"><text>klopt dit?</text></cm></l>')
    assert read(out.getvalue(), "x.pptx").texts["slide 2 comments"] == "Els Nys:\nklopt dit?"


def test_half_a_presentation_gives_what_is_left_of_it(read):
    data = _presentation()
    result = read(data[: len(data) * 3 // 4], "x.pptx")
    assert "over Anke" in result.all
    assert ("partial", "broken", "") in result.omissions
