"""Workbooks as offices keep them: titles, gaps, several tables, hidden sheets, forms, dates, comments."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from openpyxl.comments import Comment

from connectors import Budget

Fill = Callable[[openpyxl.Workbook], None]


def _xlsx(*sheets: tuple[str, list[list[object]]], also: Fill | None = None) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    if also:
        also(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


STAFF = [["Nom", "NISS", "Entrée", "Salaire"]] + [
    [f"Nom{n}", f"0000000000{n}", datetime.datetime(2020, 1, n + 1), 1000 + n] for n in range(5)
]


def test_cells_are_as_stored(read_as) -> None:
    rows = [
        ["nom", "code", "prix", "jour", "moment", "heure", "actif"],
        ["Zoé", "007", 2.5, datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4), datetime.time(5, 6), True],
        ["Jan", "008", 3.0, datetime.date(2021, 1, 2), datetime.datetime(2021, 1, 2, 3, 4), datetime.time(5, 7), False],
    ]
    read = read_as(_xlsx(("Feuille", rows)), "x.xlsx")
    assert read.rows[0].sheet == "Feuille" and str(read.rows[0].locator) == ""
    assert read.table()[0] == ("Zoé", "007", 2.5, "2020-01-02", "2020-01-02 03:04:00", "05:06:00", True)
    assert read.table()[1][2] == 3 and isinstance(read.table()[1][2], int)


def test_every_sheet_hidden_ones_too(read_as) -> None:
    def hide(book: openpyxl.Workbook) -> None:
        book["Deux"].sheet_state = "hidden"
        book["Trois"].sheet_state = "veryHidden"

    read = read_as(_xlsx(("Un", STAFF), ("Deux", STAFF), ("Trois", STAFF), also=hide), "x.xlsx")
    assert [rows.sheet for rows in read.rows] == ["Un", "Deux", "Trois"]
    assert read.extent.rows_total == 15


def test_titles_notes_totals_and_a_second_table(read_as) -> None:
    grid = [["Liste du personnel 2023"], [], *STAFF, [], ["Total", None, None, 5010], [], ["Source: service RH, mars"]]
    grid += [[], ["Code", "Libellé"], ["A1", "Actif"], ["B1", "Parti"]]
    read = read_as(_xlsx(("Feuille", grid)), "x.xlsx")
    assert [list(rows.frame.columns) for rows in read.rows] == [
        ["Nom", "NISS", "Entrée", "Salaire"],
        ["Code", "Libellé"],
    ]
    assert len(read.table(0)) == 6 and read.table(0)[-1] == ("Total", None, None, 5010)
    assert len(read.table(1)) == 2
    assert "Liste du personnel 2023" in read.text and "Source: service RH" in read.text
    assert [str(rows.locator) for rows in read.rows] == ["from row 3", "from row 14"]


def test_a_table_that_does_not_begin_at_the_corner(read_as) -> None:
    grid = [[]] * 3 + [[None, None, *row] for row in STAFF]
    read = read_as(_xlsx(("Feuille", grid)), "x.xlsx")
    assert read.columns == STAFF[0] and len(read.table()) == 5


def test_grouped_headings(read_as) -> None:
    grid = [["Travailleur", None, "Conjoint", None], ["Nom", "Téléphone", "Nom", "Téléphone"]]
    grid += [[f"A{n}", f"0470 00 00 0{n}", f"B{n}", f"0471 00 00 0{n}"] for n in range(4)]
    read = read_as(_xlsx(("Feuille", grid)), "x.xlsx")
    assert read.columns == ["Travailleur Nom", "Travailleur Téléphone", "Conjoint Nom", "Conjoint Téléphone"]


def test_a_form_is_text(read_as) -> None:
    grid = [["Nom", "Dupont"], ["Prénom", "Zoé"], ["NISS", "85073003328"], ["Adresse", "Rue Haute 1, 1000 Bruxelles"]]
    read = read_as(_xlsx(("Fiche", grid)), "x.xlsx")
    assert "Nom: Dupont\nPrénom: Zoé\nNISS: 85073003328" in read.text
    assert read.passages[0].locator.members == ("Fiche",)


def test_data_without_a_header(read_as) -> None:
    read = read_as(
        _xlsx(("F", [["Dupont", "85073003328", "a@b.example"], ["Peeters", "85073003427", "c@d.example"]])), "x.xlsx"
    )
    assert not read.rows[0].named and read.columns == ["column 1", "column 2", "column 3"] and len(read.table()) == 2


def test_comments_headers_and_properties(read_as) -> None:
    def also(book: openpyxl.Workbook) -> None:
        book["F"]["A2"].comment = Comment("malade depuis mars", "Marie Leroy")
        book["F"].oddHeader.center.text = "&BConfidentiel Peeters"
        book["F"].oddFooter.left.text = "Imprimé par Jan"
        book.properties.creator = "An Janssens"

    text = read_as(_xlsx(("F", STAFF), also=also), "x.xlsx").text
    for expected in ("malade depuis mars", "Marie Leroy", "Confidentiel Peeters", "Imprimé par Jan", "An Janssens"):
        assert expected in text


def test_a_large_sheet_is_sampled_with_a_seed(read_as) -> None:
    data = _xlsx(("F", [["id", "nom"], *[[n, f"N{n}"] for n in range(1, 3001)]]))
    read = read_as(data, "x.xlsx", Budget(rows=500, block=200, seed=5))
    drawn = [value for rows in read.rows for value in rows.frame["id"]]
    assert len(drawn) == 500 and drawn == sorted(drawn) and max(drawn) > 2500 and min(drawn) < 100
    assert {rows.total for rows in read.rows} == {3000} and "seed 5" in read.rows[0].sampling
    assert read.rows[1].first == drawn[200]
    assert sum(len(rows.frame) for rows in read_as(data, "x", Budget(rows=500, full=True)).rows) == 3000


def test_header_only_and_empty_books(read_as) -> None:
    read = read_as(_xlsx(("F", [["Nom", "Prénom", "NISS"]])), "x.xlsx")
    assert read.columns == ["Nom", "Prénom", "NISS"] and read.table() == []
    assert [code for _, code in read_as(_xlsx(("F", [])), "x.xlsx").codes] in ([], ["empty"])


def test_a_sheet_of_opendocument_is_read(read_as) -> None:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    book = OpenDocumentSpreadsheet()
    table = Table(name="Personnel")
    for row in [["Nom", "NISS"], ["Dupont", "00012345678"], ["Peeters", "00012345679"]]:
        line = TableRow()
        for text in row:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            line.addElement(cell)
        table.addElement(line)
    book.spreadsheet.addElement(table)
    out = io.BytesIO()
    book.write(out)
    read = read_as(out.getvalue(), "x.ods")
    assert read.format == "ods" and read.rows[0].sheet == "Personnel"
    assert read.table() == [("Dupont", "00012345678"), ("Peeters", "00012345679")]


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9, 0.99])
def test_a_truncated_workbook_gives_what_it_holds(cut: float, read_as) -> None:
    data = _xlsx(("Feuille", [["Nom", "NISS"], *[[f"Nom{n}", f"{n:011d}"] for n in range(2000)]]))
    read = read_as(data[: int(len(data) * cut)], "x.xlsx")
    assert {code for _, code in read.codes} == {"broken"}
    if cut >= 0.9:
        assert read.rows[0].sheet == "Feuille" if cut == 0.99 else read.rows
        assert ("Nom5", "00000000005") in read.table()


def test_one_damaged_sheet_does_not_cost_the_others(read_as) -> None:
    data = bytearray(_xlsx(("Un", STAFF), ("Deux", STAFF)))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as package:
        start = package.getinfo("xl/worksheets/sheet2.xml").header_offset + 80
    data[start : start + 200] = b"\xff" * 200
    read = read_as(bytes(data), "x.xlsx")
    assert read.table()[0][:2] == ("Nom0", "00000000000")
    assert "broken" in {code for _, code in read.codes}


def test_spreadsheets_of_html_and_text_called_xls(read_as) -> None:
    html = (
        b"<html><body><table><tr><td>Nom</td><td>NISS</td></tr><tr><td>Dupont</td><td>1</td></tr></table></body></html>"
    )
    assert "Dupont | 1" in read_as(html, "x.xls").text
    assert read_as(b"Nom\tNISS\nDupont\t85073003328\nPeeters\t85073003427\n", "x.xls").columns == ["Nom", "NISS"]
