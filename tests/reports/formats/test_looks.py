"""What was seen when every report was opened and looked at, as far as a test can see it: in every language.

A page nests rightly, leads a screen reader through its headings and tables and shows no key of a text; a heading of a
workbook fits its column; a PDF is tagged, bookmarked and says its language.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

import openpyxl
import pypdf
import pytest

from reports.formats import AUDIT_FORMATS, FORMATS
from reports.present import LANGUAGES, _texts
from reports.record import build_record
from scanner import Controller

VOID = {"meta", "br", "wbr", "hr", "img", "link", "col", "input"}
ROLES = ("controller", "processor")


class Page(HTMLParser):
    """The elements of a page in their order; anything that is not closed where it was opened is a mistake."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None], str]] = []
        self.mistakes: list[str] = []
        self.words: list[str] = []
        self.feed(content.decode())
        self.close()
        self.mistakes += [f"{tag} is left open" for tag in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs), self.open[-1] if self.open else ""))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs), self.open[-1] if self.open else ""))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.mistakes.append(f"{tag} is closed at {self.getpos()}, and is not the last one opened")

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    def all(self, *tags: str) -> Iterator[dict[str, str | None]]:
        return (attrs for tag, attrs, _ in self.elements if tag in tags)


def record(estate: Any, form: str, role: Any, language: str) -> bytes:
    built = build_record(
        estate.declaration,
        estate.entries,
        estate.coverage,
        role=role,
        language=language,
        as_of=estate.as_of,
        read_controllers=lambda _: [Controller(name="Client", contact="client@client.example")],
    )
    content: bytes = FORMATS.load(form)(built)
    return content


def pages(estate: Any, language: str) -> Iterator[Page]:
    yield from (Page(record(estate, "html", role, language)) for role in ROLES)
    yield Page(AUDIT_FORMATS.load("html")(estate.audit(language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_nests_rightly_and_leads_through_itself(estate: Any, language: str) -> None:
    for page in pages(estate, language):
        assert page.mistakes == []
        assert next(page.all("html"))["lang"] == language
        levels = [int(tag[1]) for tag, _, _ in page.elements if re.fullmatch("h[1-6]", tag)]
        assert levels.count(1) == 1 and levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        identities = [attrs["id"] for _, attrs, _ in page.elements if "id" in attrs]
        assert len(set(identities)) == len(identities)
        named = {attrs["aria-labelledby"] for _, attrs, _ in page.elements if "aria-labelledby" in attrs}
        assert named <= set(identities)


@pytest.mark.parametrize("language", LANGUAGES)
def test_heads_of_tables_say_of_what_and_pictures_say_what_they_show(estate: Any, language: str) -> None:
    for page in pages(estate, language):
        assert all(attrs.get("scope") in ("row", "col", "rowgroup", "colgroup") for attrs in page.all("th"))
        assert all(attrs.get("role") == "img" and attrs.get("aria-label") for attrs in page.all("svg"))
        assert all(attrs.get("alt") is not None for attrs in page.all("img"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_of_a_text_is_shown_for_the_text(estate: Any, language: str) -> None:
    keys = {key for key in _texts(language) if key.count(".") >= 1}
    for page in pages(estate, language):
        assert keys & set(re.findall(r"[\w.-]+[\w]", " ".join(page.words))) == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ROLES)
def test_no_word_of_a_heading_is_wider_than_its_column(estate: Any, role: str, language: str) -> None:
    for sheet in openpyxl.load_workbook(io.BytesIO(record(estate, "xlsx", role, language))).worksheets:
        frozen = sheet.freeze_panes
        if not frozen:
            continue
        row = int(re.sub(r"\D", "", frozen)) - 1
        alike = sheet.column_dimensions.values()
        widths = {number: one.width for one in alike for number in range(one.min, one.max + 1)}
        for cell in sheet[row]:
            longest, width = max(map(len, str(cell.value).split())), widths[cell.column]
            assert longest < width, (sheet.title, cell.value, width)
            lines = len(str(cell.value)) / (width / 1.2)
            assert (sheet.row_dimensions[row].height or 15) >= 12 * int(lines), (sheet.title, cell.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pdf_is_tagged_bookmarked_and_says_its_language(estate: Any, language: str) -> None:
    for content in (record(estate, "pdf", "processor", language), AUDIT_FORMATS.load("pdf")(estate.audit(language))):
        reader = pypdf.PdfReader(io.BytesIO(content))
        catalog = reader.trailer["/Root"]
        assert catalog["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in catalog
        assert catalog["/Lang"] == language
        assert len(reader.outline) > 3
        for number, page in enumerate(reader.pages, start=1):
            assert page.extract_text().replace(" ", "").endswith(f"{number}/{len(reader.pages)}")
