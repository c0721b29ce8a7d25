"""The register as an OpenDocument spreadsheet: cell by cell what the workbook holds, and nothing that computes."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from lxml import etree
from odf.opendocument import load
from python_calamine import CalamineWorkbook

from reports.formats import FORMATS
from reports.record import build_record
from scanner import Controller

FORMULA = '=HYPERLINK("http://evil.example","x")'
NAMES = (FORMULA, "@SUM(A1)", "<b>Client</b> & Co", "two  and   three spaces", "of:=1+1")


def rendered(estate: Any, form: str, role: Any = "processor", language: str = "fr") -> bytes:
    record = build_record(
        estate.declaration,
        estate.entries,
        estate.coverage,
        role=role,
        language=language,
        as_of=estate.as_of,
        read_controllers=lambda _: [Controller(name=name, contact=None) for name in NAMES],
    )
    content: bytes = FORMATS.load(form)(record)
    return content


def part(content: bytes, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read(name))


def sheets(content: bytes) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


@pytest.mark.parametrize("language", ["fr", "nl", "de", "en"])
@pytest.mark.parametrize("role", ["controller", "processor"])
def test_it_holds_what_the_workbook_holds(estate: Any, role: str, language: str) -> None:
    assert sheets(rendered(estate, "ods", role, language)) == sheets(rendered(estate, "xlsx", role, language))


def test_names_are_strings_whatever_they_look_like(estate: Any) -> None:
    content = rendered(estate, "ods")
    assert [row[1] for row in sheets(content)["Responsables"][1:]] == list(NAMES)
    tree = part(content, "content.xml")
    assert not tree.xpath("//@*[local-name()='formula']")
    assert not tree.xpath("//*[local-name()='a' or local-name()='script' or local-name()='event-listener']")


def test_what_is_no_xml_is_shown(estate: Any) -> None:
    estate.coverage[0] = estate.coverage[0].__class__(
        source="hr", asset="hr/main/a\x00b\x1bc\ud800", kind="table", state="complete"
    )
    places = [row[1] for row in sheets(rendered(estate, "ods"))["Constats"]]
    assert "hr/main/a⟨U+0000⟩b⟨U+001B⟩c⟨U+D800⟩" in places


def test_heads_stay_in_sight_and_filter(estate: Any) -> None:
    content = rendered(estate, "ods", "controller")
    tree, view = part(content, "content.xml"), part(content, "settings.xml")
    ranges = tree.xpath("//*[local-name()='database-range']/@*[local-name()='target-range-address']")
    assert ranges[0] == "$'Registre'.$A$2:$'Registre'.$AI$4"
    register = view.xpath("//*[@*[local-name()='name']='Registre']/*")
    told = {item.values()[0]: item.text for item in register}
    assert (told["VerticalSplitMode"], told["VerticalSplitPosition"], told["HorizontalSplitPosition"]) == (
        "2",
        "2",
        "2",
    )
    (head,) = tree.xpath("//*[@*[local-name()='name']='Registre']/*[local-name()='table-header-rows']")
    assert len(head) == 2, "printed on every page"


def test_a_missing_mandatory_field_stands_out(estate: Any) -> None:
    content = rendered(estate, "ods", "controller")
    tree = part(content, "content.xml")
    styles = tree.xpath("//*[local-name()='table-cell'][*[text()='Manquant']]/@*[local-name()='style-name']")
    assert styles == ["Missing"] * 5


def test_it_is_a_document_of_the_records_day(estate: Any) -> None:
    content = rendered(estate, "ods")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        first, *rest = archive.infolist()
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert {entry.date_time for entry in (first, *rest)} == {(2026, 11, 22, 0, 0, 0)}
    document = load(io.BytesIO(content))
    assert document.mimetype == "application/vnd.oasis.opendocument.spreadsheet"
    assert "2026-11-22" in etree.tostring(part(content, "meta.xml")).decode()
