"""The register as a Word document: all of it, under headings, with nothing in it that runs."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import Any

import docx
import pytest
from lxml import etree

from reports.formats import FORMATS
from reports.formats.tables import tables
from reports.record import Record, build_record
from scanner import Controller, parse_declaration

NAMES = ('=HYPERLINK("http://evil.example","x")', "<w:t>x</w:t> & Co", "two  spaces", "a\u200bb\x0cc", "x" * 500)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def built(estate: Any, role: Any = "processor", language: str = "fr") -> Record:
    return build_record(
        estate.declaration,
        estate.entries,
        estate.coverage,
        role=role,
        language=language,
        as_of=estate.as_of,
        read_controllers=lambda _: [Controller(name=name, contact=None) for name in NAMES],
    )


def rendered(estate: Any, role: Any = "processor", language: str = "fr") -> bytes:
    content: bytes = FORMATS.load("docx")(built(estate, role, language))
    return content


def opened(content: bytes) -> Any:
    return docx.Document(io.BytesIO(content))


def cells(table: Any) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def part(content: bytes, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read(name))


@pytest.mark.parametrize("language", ["fr", "nl", "de", "en"])
@pytest.mark.parametrize("role", ["controller", "processor"])
def test_every_block_holds_its_row_of_the_register(estate: Any, role: str, language: str) -> None:
    register, *_ = tables(built(estate, role, language))
    blocks = opened(rendered(estate, role, language)).tables[1 : 1 + len(register.rows)]
    for row, block in zip(register.rows, blocks, strict=True):
        shown = {label.split("\n")[0]: text for label, text in cells(block)[1:]}
        for head, cell in list(zip(register.heads, row, strict=True))[1:]:
            assert not isinstance(cell, int)
            if cell.lines and head.text != register.heads[4].text:  # names there hold signs that are shown otherwise
                assert shown[head.text] == "\n".join(cell.lines)
            assert cell.missing == shown.get(head.text, "").startswith("▲")


def test_headings_lead_through_it(estate: Any) -> None:
    document = opened(rendered(estate, "controller"))
    found = [(one.style.name, one.text) for one in document.paragraphs if one.style.name.startswith("Heading")]
    assert found == [
        ("Heading 1", "Identification"),
        ("Heading 1", "Sommaire"),
        ("Heading 1", "Fiches des activités"),
        ("Heading 2", "1. Affiliés (members)"),
        ("Heading 2", "2. Ancienne activité (old)"),
        ("Heading 1", "Termes de la déclaration"),
        ("Heading 1", "Correspondance"),
        ("Heading 1", "Constats de l’inventaire"),
        ("Heading 1", "Mode d’emploi"),
    ]
    tree = part(rendered(estate, "controller"), "word/document.xml")
    anchors = {link.get(f"{W}anchor") for link in tree.iter(f"{W}hyperlink")}
    assert anchors == {mark.get(f"{W}name") for mark in tree.iter(f"{W}bookmarkStart")}


def test_names_are_text_whatever_they_look_like(estate: Any) -> None:
    content = rendered(estate)
    controllers = cells(opened(content).tables[2])
    shown = {"a\u200bb\x0cc": "a⟨U+200B⟩b⟨U+000C⟩c"}
    assert [row[1] for row in controllers[1:]] == [shown.get(name, name) for name in NAMES]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        trees = [etree.fromstring(archive.read(name)) for name in archive.namelist()]
    fields = {node.get(f"{W}instr") for tree in trees for node in tree.iter(f"{W}fldSimple")}
    assert fields == {"PAGE", "NUMPAGES"}
    assert not [node for tree in trees for node in tree.iter(f"{W}instrText", f"{W}object", f"{W}altChunk")]
    assert b"TargetMode" not in b"".join(etree.tostring(tree) for tree in trees)


def test_the_first_row_of_a_table_is_repeated_on_every_page(estate: Any) -> None:
    identification, *others = opened(rendered(estate)).tables
    assert all(table._tbl.tr_lst[0].findall(f".//{W}tblHeader") for table in others)
    assert not identification._tbl.findall(f".//{W}tblHeader")


def test_it_lies_and_says_its_language_title_and_day(estate: Any) -> None:
    document = opened(rendered(estate, language="nl"))
    assert document.sections[0].page_width > document.sections[0].page_height
    assert document.core_properties.title == "Register van de verwerkingsactiviteiten – verwerker"
    assert document.core_properties.created.date() == estate.as_of
    assert "register van de verwerkingsactiviteiten" in document.sections[0].footer.paragraphs[0].text.casefold()
    languages = part(rendered(estate, language="nl"), "word/styles.xml").iter(f"{W}lang")
    assert [one.get(f"{W}val") for one in languages] == ["nl-BE"]


def test_an_empty_register_says_so() -> None:
    declaration = parse_declaration("categories: [contact]")
    record = build_record(declaration, [], [], role="controller", language="en", as_of=date(2026, 1, 1))
    told = [one.text for one in opened(FORMATS.load("docx")(record)).paragraphs]
    assert "▲ The declaration has no activity in this capacity." in told
    assert "▲ 3 mandatory fields missing" in told
