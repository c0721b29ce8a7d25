"""The register as PDF: tagged, bookmarked, in its language, and inert: a name is text whatever it is made of."""

from __future__ import annotations

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import pypdf
import pypdfium2
import pytest

from reports.errors import ReportError
from reports.formats import FORMATS
from reports.record import build_record
from reports.typeset import typeset, undrawn
from scanner import Controller, parse_declaration

MARKUP = "#set $x$ *b* _i_ <l> @ref \\f `raw` // c /* d */ [e] = f #{1+1} ~ --- \"q\" 'a'"
LONG = "x" * 400
CHINESE = "中文 Жан"


def rendered(estate: Any, role: Any = "processor", language: str = "fr", declaration: Any = None) -> bytes:
    record = build_record(
        declaration or estate.declaration,
        estate.entries,
        estate.coverage,
        role=role,
        language=language,
        as_of=estate.as_of,
        read_controllers=lambda _: [Controller(name=one, contact=None) for one in (MARKUP, LONG, CHINESE)],
    )
    content: bytes = FORMATS.load("pdf")(record)
    return content


def text(content: bytes) -> str:
    """All words, with one space between them."""
    pages = pypdfium2.PdfDocument(content)
    told = " ".join(page.get_textpage().get_text_range() for page in pages)
    return " ".join(told.replace("\ufffe", "-").split())


def opened(content: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(content))


def titles(outline: Any) -> Iterator[str]:
    for item in outline:
        if isinstance(item, list):
            yield from titles(item)
        else:
            yield item.title


def test_names_with_markup_are_read_literally(estate: Any) -> None:
    told = text(rendered(estate))
    assert MARKUP in told
    assert LONG in told.replace(" ", "")


def test_a_long_word_stays_on_its_page(estate: Any) -> None:
    for page in pypdfium2.PdfDocument(rendered(estate)):
        words = page.get_textpage()
        edges = [words.get_charbox(number)[2] for number in range(words.count_chars())]
        assert max(edges) <= page.get_width() - 30


def test_a_sign_that_no_font_holds_is_shown_as_its_code_point(estate: Any) -> None:
    assert "⟨U+4E2D⟩⟨U+6587⟩ Жан" in text(rendered(estate))
    assert undrawn(frozenset("aж中ש")) == {"中"}
    assert undrawn(frozenset("a⟨▲‹")) == frozenset()


def test_signs_that_can_only_be_drawn_apart_are_shown_as_code_points() -> None:
    assert undrawn(frozenset("e\u20dd")) == frozenset(), "each is in a font, but no font has both"
    declaration = parse_declaration("organisation: {name: 'Ren\u0301e e\u20dd ж'}\ncategories: [contact]")
    record = build_record(declaration, [], [], role="controller", language="en", as_of=date(2026, 1, 1))
    assert "e⟨U+20DD⟩" in text(FORMATS.load("pdf")(record))


def test_accents_that_stand_apart_are_drawn() -> None:
    declaration = parse_declaration("organisation: {name: 'Rene\u0301e Łódź Αθήνα'}\ncategories: [contact]")
    record = build_record(declaration, [], [], role="controller", language="en", as_of=date(2026, 1, 1))
    assert "Renée Łódź Αθήνα" in unicodedata.normalize("NFC", text(FORMATS.load("pdf")(record)))


def test_it_is_tagged_bookmarked_and_says_its_language_and_title(estate: Any) -> None:
    reader = opened(rendered(estate, "controller"))
    catalog = reader.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] == "fr"
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == "Registre des activités de traitement – responsable du traitement"
    assert reader.metadata.author == "Groupe d'essai"
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.date() == estate.as_of
    found = list(titles(reader.outline))
    assert {"Identification", "Vue d’ensemble", "1. Affiliés", "2. Ancienne activité", "Mode d’emploi"} <= set(found)
    told = catalog["/Metadata"].get_data()
    assert re.search(rb"pdfuaid:part.?.?1", told)
    assert re.search(rb"pdfaid:part.?.?2", told)


def test_a_screen_reader_finds_headings_tables_and_their_heads(estate: Any) -> None:
    reader = opened(rendered(estate, "controller"))
    count = len(reader.xref[0]) + len(reader.xref_objStm)
    objects = [reader.get_object(number) for number in range(1, count)]
    roles = Counter(str(one["/S"]) for one in objects if isinstance(one, dict) and "/P" in one and "/S" in one)
    assert roles["/H1"] == 7, "identification, contents, overview, details, terms, correspondence, manual"
    assert roles["/H2"] == 2 + 5, "activities, and lists of terms"
    assert roles["/Table"] == 1 + 1 + 2 + 1 + 5 + 1, "identification, overview, activities, evidence, terms, models"
    assert roles["/TH"] >= 7 + 2 + 4 + 5 * 3


def test_nothing_in_it_runs_or_leads_out(estate: Any) -> None:
    content = rendered(estate)
    assert not re.findall(rb"/(?:JavaScript|JS|Launch|URI|EmbeddedFile|AA)\b", content)


def test_pages_lie_and_are_numbered(estate: Any) -> None:
    pages = list(pypdfium2.PdfDocument(rendered(estate, "controller")))
    for number, page in enumerate(pages, start=1):
        assert page.get_width() > page.get_height()
        assert f"{number} / {len(pages)}" in page.get_textpage().get_text_range()


def test_every_mandatory_field_is_marked_and_a_missing_one_says_so(estate: Any) -> None:
    told = text(rendered(estate, "controller", "en"))
    assert "Purposes *" in told
    assert "Art. 30(1)(b) GDPR" in told
    assert "5 mandatory fields missing" in told
    assert told.count("▲ To be completed: the law asks for it") >= 5
    assert "Systems *" not in told


@pytest.mark.parametrize(("language", "word"), [("fr", "Finalités"), ("nl", "Doeleinden"), ("de", "Zwecke")])
def test_it_speaks_the_language_of_the_record(estate: Any, language: str, word: str) -> None:
    assert word in text(rendered(estate, "controller", language))


def test_an_empty_register_says_so() -> None:
    declaration = parse_declaration("categories: [contact]")
    record = build_record(declaration, [], [], role="controller", language="en", as_of=date(2026, 1, 1))
    told = text(FORMATS.load("pdf")(record))
    assert "The declaration has no activity in this capacity." in told


def test_a_mistake_in_setting_tells_nothing_of_the_data() -> None:
    with pytest.raises(ReportError) as raised:
        typeset("record.typ", date(2026, 1, 1), {"words": {"secret": "canary"}})
    assert "canary" not in f"{raised.value} {raised.value.__cause__}"
    assert raised.value.__context__ is None or raised.value.__suppress_context__
