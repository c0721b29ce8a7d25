"""Rows, paragraphs and members go from packages, and every other part keeps its content."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentText
from odf.table import Table, TableCell, TableRow
from odf.text import A, P, Span
from PIL import Image

from connectors.editing import Cell, Edit
from connectors.formats import Unreadable
from connectors.formats.rewriting import records_of

SOFFICE = shutil.which("soffice")


def ids(content: bytes, form: str, holds: Callable[[str], bool]) -> tuple[str, ...]:
    records = records_of(content, form, f"a.{form}").records
    return tuple(one.id for one in records if any(holds(str(cell)) for cell in one.cells.values()))


def without(content: bytes, form: str, said: str = "Ada") -> bytes:
    found = ids(content, form, lambda cell: said in cell)
    assert found
    return records_of(content, form, f"a.{form}").edited(Edit(found))


def written(content: bytes, form: str, old: str, new: str) -> bytes:
    book = records_of(content, form, f"a.{form}")
    cells: dict[str, dict[str, Cell]] = {
        one.id: {name: str(v).replace(old, new) for name, v in one.cells.items() if old in str(v)}
        for one in book.records
        if any(old in str(v) for v in one.cells.values())
    }
    assert cells
    return book.edited(Edit((), cells))


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def changed(before: bytes, after: bytes) -> set[str]:
    one, other = parts(before), parts(after)
    assert list(one) == list(other)
    return {name for name in one if one[name] != other[name]}


def saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def workbook(*sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    for place, rows in enumerate(sheets):
        sheet = book.worksheets[0] if not place else book.create_sheet(f"Hidden {place}")
        if place:
            sheet.sheet_state = "hidden"
        for row in rows:
            sheet.append(row)
    return saved(book)


def values(content: bytes) -> list[list[list[object]]]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return [
        [found for row in sheet.iter_rows(values_only=True) if (found := [c for c in row if c is not None])]
        for sheet in book.worksheets
    ]


def test_rows_of_every_sheet_go_and_every_other_part_stays() -> None:
    content = workbook(
        [["name", "town"], ["Bob", "Gent"], ["Ada", "Gent"], ["Ada", "Hasselt"], ["Cy", "Gent"]],
        [["who"], ["Ada"], ["Bob"]],
    )
    found = without(content, "xlsx")
    assert values(found) == [[["name", "town"], ["Bob", "Gent"], ["Cy", "Gent"]], [["who"], ["Bob"]]]
    assert changed(content, found) <= {
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/sharedStrings.xml",
    }
    assert not any(b"Ada" in part or b"Hasselt" in part for part in parts(found).values())


def test_a_cell_of_a_workbook_is_written_and_its_old_string_goes() -> None:
    content = workbook([["name", "number"], ["Ada", 85], ["Bob", 7]])
    found = written(content, "xlsx", "Ada", "Eva & co")
    assert values(found) == [[["name", "number"], ["Eva & co", 85], ["Bob", 7]]]
    assert not any(b"Ada" in part for part in parts(found).values())
    number = records_of(content, "xlsx", "a.xlsx").edited(Edit((), {"2": {"B": "93"}}))
    assert values(number)[0][1] == ["Ada", 93]


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice")
@pytest.mark.parametrize("form", ["xlsx", "ods"])
def test_results_that_count_on_a_row_go_with_it_and_are_computed_again(form: str, tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["name", "pay", "twice"],
        ["Bob", 100, "=B2*2"],
        ["Ada", 250, "=B3*2"],
        ["Cy", 300, "=B4*2"],
        ["all", "=SUM(B2:B4)", "=LEN(A1)"],
        ["mean", "=B5/3"],
    ]
    content = computed(workbook(rows), form, tmp_path)
    if form == "ods":
        with pytest.raises(Unreadable, match="counts on it"):
            without(content, form)
        return
    found = without(content, form)
    records = [dict(one.cells) for one in records_of(found, form, f"a.{form}").records]
    assert [row.get("A") for row in records] == ["name", "Bob", "Cy", "all", "mean"]
    assert [row.get("C") for row in records] == ["twice", "200", "600", "4", None]  # what counts on nobody stays
    assert "B" not in records[3] and "B" not in records[4]
    again = openpyxl.load_workbook(io.BytesIO(computed(found, form, tmp_path)), data_only=True).worksheets[0]
    assert [again["B5"].value, again["B6"].value] == [400, pytest.approx(133.33, abs=0.01)]


def computed(content: bytes, form: str, folder: Path) -> bytes:
    """The workbook as LibreOffice writes it, every result with it."""
    (folder / "in.xlsx").write_bytes(content)
    out = folder / "out"
    subprocess.run(
        [
            *(str(SOFFICE), f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form),
            *("--outdir", str(out), str(folder / "in.xlsx")),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return (out / f"in.{form}").read_bytes()


def test_a_formula_that_may_count_on_anything_loses_its_result() -> None:
    content = _with_result(workbook([["name", "pay"], ["Ada", 1], ["Bob", 2], ["x", '=SUM(INDIRECT("B2"))']]), b"3")
    found = without(content, "xlsx")
    assert b"<v>3</v>" in parts(content)["xl/worksheets/sheet1.xml"]
    assert b"<v>3</v>" not in parts(found)["xl/worksheets/sheet1.xml"]
    assert b'fullCalcOnLoad="1"' in parts(found)["xl/workbook.xml"]


def _with_result(content: bytes, result: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, part in parts(content).items():
            package.writestr(name, part.replace(b"<v></v>", b"<v>" + result + b"</v>").replace(b"<v />", b"<v>3</v>"))
    return out.getvalue()


def test_a_name_that_also_stands_in_a_filter_is_left_to_a_person() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook([["name"], ["Ada Janssens"], ["Bob Peeters"]])))
    sheet = book.worksheets[0]
    sheet.auto_filter.ref = "A1:A3"
    sheet.auto_filter.add_filter_column(0, ["Ada Janssens"])
    with pytest.raises(Unreadable, match="other parts of it"):
        without(saved(book), "xlsx")


def test_a_row_with_a_comment_and_a_workbook_with_copies_are_left_to_a_person() -> None:
    from openpyxl.comments import Comment

    book = openpyxl.load_workbook(io.BytesIO(workbook([["name"], ["Ada"], ["Bob"]])))
    book.worksheets[0]["A2"].comment = Comment("ill", "HR")
    records = records_of(saved(book), "xlsx", "a.xlsx").records
    assert [one.removable for one in records] == [True, False, True]
    with pytest.raises(Unreadable, match="pivot"):
        records_of(_with(workbook([["a"]]), "xl/pivotCache/x.xml", b"<a/>"), "xlsx", "a.xlsx")
    with pytest.raises(Unreadable):
        records_of(workbook([["name"], ["Ada"]])[:-40], "xlsx", "a.xlsx")


def _with(content: bytes, name: str, part: bytes) -> bytes:
    out = io.BytesIO(content)
    with zipfile.ZipFile(out, "a") as package:
        package.writestr(name, part)
    return out.getvalue()


def picture() -> io.BytesIO:
    out = io.BytesIO()
    Image.new("RGB", (2, 2)).save(out, "PNG")
    out.seek(0)
    return out


def document() -> Any:
    made = docx.Document()
    made.add_paragraph("Dear all,")
    said = made.add_paragraph("Ada ")
    said.add_run("Jans").bold = True
    said.add_run("sens is ill.")
    made.add_paragraph("Bob is well.")
    table = made.add_table(3, 2)
    for row, cells in zip(table.rows, (("name", "days"), ("Ada", "3"), ("Bob", "4")), strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    return made


def test_paragraphs_and_rows_of_a_word_document_go() -> None:
    content = saved(document())
    found = without(content, "docx")
    again = docx.Document(io.BytesIO(found))
    assert [p.text for p in again.paragraphs] == ["Dear all,", "Bob is well."]
    assert [[cell.text for cell in row.cells] for row in again.tables[0].rows] == [["name", "days"], ["Bob", "4"]]
    assert changed(content, found) == {"word/document.xml"}


def test_text_of_a_word_document_is_written_and_keeps_its_format() -> None:
    found = docx.Document(io.BytesIO(written(saved(document()), "docx", "Ada Janssens", "Ada Jansens")))
    runs = [(run.text, bool(run.bold)) for run in found.paragraphs[1].runs]
    assert "".join(text for text, _ in runs) == "Ada Jansens is ill." and ("Jans", True) in runs


def test_what_hangs_together_in_a_word_document_is_left_to_a_person() -> None:
    made = document()
    made.add_picture(picture())
    made.paragraphs[-1].add_run("Ada beside a picture")
    made.tables[0].cell(1, 0).merge(made.tables[0].cell(2, 0))
    made.core_properties.author = "Ada Janssens"
    records = records_of(saved(made), "docx", "a.docx").records
    reasons = {one.obstacle for one in records if any("Ada" in str(cell) for cell in one.cells.values())}
    assert {"pictures", "other rows", "properties"} <= {
        w for w in ("pictures", "other rows", "properties") for r in reasons if w in r
    }


def test_a_link_that_nothing_refers_to_any_more_goes_with_its_paragraph() -> None:
    made = document()
    part = made.part
    relation = part.relate_to("mailto:ada@x.example", docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    paragraph = made.paragraphs[1]._p
    link = docx.oxml.OxmlElement("w:hyperlink")
    link.set(docx.oxml.ns.qn("r:id"), relation)
    link.append(made.paragraphs[1].runs[0]._r)
    paragraph.append(link)
    found = without(saved(made), "docx")
    assert b"mailto" in parts(saved(made))["word/_rels/document.xml.rels"]
    assert not any(b"ada@x" in part for part in parts(found).values())


def text_document() -> bytes:
    made = OpenDocumentText()
    made.text.addElement(P(text="Dear all,"))
    said = P(text="Ada ")
    said.addElement(Span(text="Jans"))
    said.addElement(A(href="mailto:ada@x.example", text="sens"))
    said.addText(" & co")
    made.text.addElement(said)
    made.text.addElement(P(text="Bob is well."))
    table = Table(name="T")
    for cells in (("name", "days"), ("Ada", "3"), ("Bob", "4")):
        row = TableRow()
        for cell in cells:
            one = TableCell()
            one.addElement(P(text=cell))
            row.addElement(one)
        table.addElement(row)
    made.text.addElement(table)
    return saved(made)


def test_paragraphs_and_rows_of_an_opendocument_text() -> None:
    content = text_document()
    found = without(content, "odt")
    assert changed(content, found) == {"content.xml"}
    told = [list(one.cells.values()) for one in records_of(found, "odt", "a.odt").records if one.kind != "text"]
    assert told == [["Dear all,"], ["Bob is well."], ["name", "days"], ["Bob", "4"]]
    assert b"mailto" not in parts(found)["content.xml"]
    other = written(content, "odt", "Ada Janssens & co", "Ada Jansens & cy")
    assert ids(other, "odt", lambda cell: cell == "Ada Jansens & cy")


def test_rows_of_an_opendocument_sheet() -> None:
    made = OpenDocumentSpreadsheet()
    table = Table(name="S")
    for cells in (("name", 1), ("Ada", 85), ("Bob", 7)):
        row = TableRow()
        for cell in cells:
            kind = "float" if isinstance(cell, int) else "string"
            one = TableCell(valuetype=kind, **({"value": cell} if kind == "float" else {}))
            one.addElement(P(text=str(cell)))
            row.addElement(one)
        table.addElement(row)
    made.spreadsheet.addElement(table)
    content = saved(made)
    left = records_of(without(content, "ods"), "ods", "a.ods").records
    told = [list(one.cells.values()) for one in left if one.kind == "row"]
    assert told == [["name", "1"], ["Bob", "7"]]
    other = written(content, "ods", "85", "93")
    assert [list(one.cells.values()) for one in records_of(other, "ods", "a.ods").records][1] == ["Ada", "93"]


def test_members_of_an_archive_go_and_records_inside_of_members() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.comment = b"x"
        for name, part in (
            ("a/l.csv", b"name;n\nAda;1\nBob;2\n"),
            ("cv.txt", b"Ada"),
            ("b.xlsx", workbook([["n"], ["Ada"], ["B"]])),
        ):
            package.writestr(zipfile.ZipInfo(name, (2020, 1, 2, 3, 4, 6)), part)
    book = records_of(out.getvalue(), "zip", "z.zip")
    listed = {one.id: (one.kind, one.members) for one in book.records}
    assert listed["2"] == ("member", ("cv.txt",)) and listed["1/1"] == ("row", ("a/l.csv",))
    found = book.edited(Edit(("2", "1/1", "3/2")))
    assert list(parts(found)) == ["a/l.csv", "b.xlsx"]
    assert parts(found)["a/l.csv"] == b"name;n\nBob;2\n"
    assert values(parts(found)["b.xlsx"]) == [[["n"], ["B"]]]
    with zipfile.ZipFile(io.BytesIO(found)) as package:
        assert package.comment == b"x" and {e.date_time for e in package.infolist()} == {(2020, 1, 2, 3, 4, 6)}


def test_an_attachment_goes_and_the_rest_of_the_message_stays_byte_for_byte() -> None:
    head = (
        b'From: HR <hr@x.example>\r\nTo: Bob <bob@x.example>\r\nContent-Type: multipart/mixed; boundary="=b="\r\n\r\n'
    )
    body = b"--=b=\r\nContent-Type: text/plain\r\n\r\nHello\r\n"
    cv = b"--=b=\r\nContent-Type: text/plain; name=cv.txt\r\nContent-Disposition: attachment\r\n\r\nAda\r\n"
    other = cv.replace(b"cv.txt", b"x.txt").replace(b"Ada", b"Bob")
    message = head + body + cv + other + b"--=b=--\r\n"
    records = records_of(message, "eml", "a.eml")
    assert [(one.kind, one.members, one.removable) for one in records.records] == [
        ("message", (), False),
        ("attachment", ("cv.txt",), True),
        ("attachment", ("x.txt",), True),
    ]
    assert records.edited(Edit(("2",))) == head + body + other + b"--=b=--\r\n"
    box = b"From x Mon Jan  1 00:00:00 2026\r\n" + message + b"\r\nFrom y Mon Jan  1 00:00:00 2026\r\n" + message
    found = records_of(box, "mbox", "box")
    assert [one.id for one in found.records] == ["1", "1/2", "1/3", "2", "2/2", "2/3"]
    assert found.edited(Edit(("2/2",))) == box[: len(box) - len(message)] + head + body + other + b"--=b=--\r\n"
    with pytest.raises(Unreadable, match="record of what was sent"):
        found.edited(Edit((), {"1": {"from": "x"}}))


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STRUCK = '<w:del w:id="1" w:author="Bo"><w:r><w:delText>{}</w:delText></w:r></w:del>'
PUT_IN = '<w:ins w:id="2" w:author="Bo"><w:r><w:t>{}</w:t></w:r></w:ins>'
JOINED = "<w:pPr><w:rPr><w:del w:id='3' w:author='Bo'/></w:rPr></w:pPr>"


def tracked(*paragraphs: str) -> bytes:
    made = docx.Document()
    body = made.element.body
    for inner in paragraphs:
        body.insert(len(body) - 1, docx.oxml.parse_xml(f"<w:p {W}>{inner}</w:p>"))
    return saved(made)


def test_paragraphs_with_tracked_changes_go_with_both_of_their_texts() -> None:
    said, other = "<w:r><w:t>Ada is ill: </w:t></w:r>", "<w:r><w:t>Bob is well: </w:t></w:r>"
    content = tracked(
        other + STRUCK.format("on Monday") + PUT_IN.format("on Friday"),
        said + STRUCK.format("refused") + PUT_IN.format("granted"),
        STRUCK.format("Ada will be back."),
        "<w:r><w:t>Next time in June.</w:t></w:r>",
    )
    found = without(content, "docx")
    text = parts(found)["word/document.xml"].decode()
    assert changed(content, found) == {"word/document.xml"}
    assert not any(word in text for word in ("Ada", "refused", "granted"))
    kept = (*other.split("Bob")[:1], "on Monday", "on Friday", "Next time in June.")
    assert all(word in text for word in kept) and len(docx.Document(io.BytesIO(found)).paragraphs) == 2


@pytest.mark.parametrize("at", [0, 1])
def test_a_paragraph_whose_end_is_struck_out_is_left_to_a_person(at: int) -> None:
    """Once that is accepted, it is one with the next: to take it out would join others."""
    said = ["<w:r><w:t>Bob is well.</w:t></w:r>", "<w:r><w:t>Ada is ill.</w:t></w:r>", "<w:r><w:t>End.</w:t></w:r>"]
    said[at] = JOINED + said[at]
    with pytest.raises(Unreadable, match="tracked change joins"):
        without(tracked(*said), "docx")
