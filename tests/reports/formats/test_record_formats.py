"""Every format holds the whole register, runs nothing that a name brings along, and is the same byte by byte."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import re
import zipfile
from datetime import date
from typing import Any

import openpyxl
import pytest

from reports.formats import FORMATS
from reports.record import Record, build_record
from scanner import Controller

FORMULA = '=HYPERLINK("http://evil.example","x")'


def build(estate: Any, role: Any = "processor", language: str = "fr") -> Record:
    controllers = [Controller(name=FORMULA, contact="@SUM(A1)"), Controller(name="<b>Client</b> & Co", contact=None)]
    return build_record(
        estate.declaration,
        estate.entries,
        estate.coverage,
        role=role,
        language=language,
        as_of=estate.as_of,
        read_controllers=lambda _: controllers,
    )


@pytest.mark.parametrize("language", ["fr", "nl", "de", "en"])
@pytest.mark.parametrize("role", ["controller", "processor"])
@pytest.mark.parametrize("form", sorted(FORMATS))
def test_the_same_record_gives_the_same_bytes(estate: Any, form: str, role: str, language: str) -> None:
    render = FORMATS.load(form)
    first, second = render(build(estate, role, language)), render(build(estate, role, language))
    assert first == second
    assert len(first) > 500


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1900, 2, 28), date(2200, 1, 1), date(9999, 12, 31)])
@pytest.mark.parametrize("form", sorted(FORMATS))
def test_any_day_can_be_asked_for(estate: Any, form: str, day: date) -> None:
    assert FORMATS.load(form)(build_record(estate.declaration, [], [], role="controller", language="fr", as_of=day))


def workbook(estate: Any, role: str = "processor") -> Any:
    return openpyxl.load_workbook(io.BytesIO(FORMATS.load("xlsx")(build(estate, role))))


def test_the_workbook_has_the_sheets_of_the_model(estate: Any) -> None:
    assert workbook(estate, "controller").sheetnames == [
        "Identification",
        "Registre",
        "Listes",
        "Mode d’emploi",
        "Correspondance",
        "Constats",
    ]
    assert "Responsables" in workbook(estate).sheetnames


def test_the_register_sheet_is_ready_to_read_and_print(estate: Any) -> None:
    sheet = workbook(estate, "controller")["Registre"]
    assert sheet.freeze_panes == "C3"
    assert sheet.auto_filter.ref == f"A2:{sheet.cell(1, sheet.max_column).column_letter}{sheet.max_row}"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.print_title_rows == "$1:$2"
    heads = {cell.value: cell.fill.fgColor.rgb for cell in sheet[2]}
    assert heads["Finalités *"] == "FFB3261E", "red: asked for by the law"
    assert heads["Systèmes"] != "FFB3261E"
    assert all(cell.alignment.wrap_text for cell in sheet[3])
    assert [sheet.cell(row, 1).value for row in (3, 4)] == ["members", "old"]


def test_a_missing_mandatory_field_stands_out(estate: Any) -> None:
    sheet = workbook(estate, "controller")["Registre"]
    columns = {cell.value: cell.column for cell in sheet[2]}
    cell = sheet.cell(4, columns["Finalités *"])
    assert (cell.value, cell.font.color.rgb, cell.font.bold) == ("Manquant", "FFB3261E", True)
    assert sheet.cell(4, columns["Systèmes"]).value in (None, "")


def test_no_cell_of_the_workbook_is_a_formula_or_a_link(estate: Any) -> None:
    content = FORMATS.load("xlsx")(build(estate))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "worksheets/sheet" in name]
    assert sheets
    assert not [sheet for sheet in sheets if "<f>" in sheet or "<hyperlink" in sheet]
    names = [row[1].value for row in workbook(estate)["Responsables"].iter_rows(min_row=2)]
    assert FORMULA in names


def test_csv_opens_with_accents_and_without_formulas(estate: Any) -> None:
    content = FORMATS.load("csv")(build(estate, "controller"))
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert [row["Référence"] for row in rows] == ["members", "old"]
    assert rows[0]["Catégories de données *"] == "Données d’identification\nDonnées de contact"
    assert rows[1]["Finalités *"] == "MANQUANT"
    (row,) = csv.DictReader(io.StringIO(FORMATS.load("csv")(build(estate)).decode("utf-8-sig")), delimiter=";")
    assert row["Responsables pour le compte desquels il agit *"].startswith("'=HYPERLINK")


def test_csv_in_english_is_separated_by_commas(estate: Any) -> None:
    content = FORMATS.load("csv")(build(estate, "controller", "en")).decode("utf-8-sig")
    assert next(csv.DictReader(io.StringIO(content)))["Reference"] == "members"


def test_json_has_the_same_keys_in_every_language(estate: Any) -> None:
    french, english = (json.loads(FORMATS.load("json")(build(estate, language=code))) for code in ("fr", "en"))
    assert shape(french) == shape(english)
    (activity,) = english["activities"]
    assert english["record"]["article"] == "30(2)"
    assert (activity["id"], activity["retention_period"], activity["missing"]) == ("payroll", "P5Y", ["access_list"])
    assert activity["controllers"][0] == {"name": FORMULA, "contact": "@SUM(A1)"}
    assert activity["evidence"]["fields"] == {"financial": 1, "identification": 1, "undeclared": 1, "special": 1}
    assert activity["fields"]["processing"] == ["Payroll calculation"]


def shape(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    return [shape(inner) for inner in value] if isinstance(value, list) else type(value).__name__


def page(estate: Any, role: str = "processor") -> str:
    return str(FORMATS.load("html")(build(estate, role)).decode())


def test_the_page_takes_nothing_from_elsewhere(estate: Any) -> None:
    text = page(estate)
    assert set(re.findall(r'(?:src|href|action|data)="([^"]*)"', text)) <= {
        link for link in re.findall(r'href="([^"]*)"', text) if link.startswith("#")
    }
    assert "<script" not in text
    assert "url(" not in text
    assert "@import" not in text
    assert " style=" not in text


def test_the_page_allows_its_own_style_sheet_and_nothing_more(estate: Any) -> None:
    text = page(estate)
    style = text.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = text.split('Content-Security-Policy" content="')[1].split('">')[0].replace("&#39;", "'")
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")


def test_names_from_outside_are_escaped(estate: Any) -> None:
    text = page(estate)
    assert "&lt;b&gt;Client&lt;/b&gt; &amp; Co" in text
    assert "<b>Client" not in text


def test_the_page_speaks_its_language_and_leads_to_every_activity(estate: Any) -> None:
    text = page(estate, "controller")
    assert text.startswith('<!doctype html>\n<html lang="fr">')
    assert "Registre des activités de traitement – responsable du traitement" in text
    targets = set(re.findall(r'id="(activity-[^"]+)"', text))
    assert set(re.findall(r'href="#(activity-[^"]+)"', text)) == targets == {"activity-members", "activity-old"}
    assert text.count("À compléter\u00a0: mention exigée par la loi") >= 5
