"""The audit in each of its forms: the same findings, and keys that do not depend on the language."""

from __future__ import annotations

import io
import json
from datetime import date
from typing import Any

import pypdf
import pypdfium2
import pytest

from reports.audit import Audit, build_audit
from reports.formats import AUDIT_FORMATS
from scanner import parse_declaration


def build(estate: Any, language: str = "en") -> Audit:
    built: Audit = estate.audit(language)
    return built


def data(estate: Any, language: str = "en") -> Any:
    return json.loads(AUDIT_FORMATS.load("json")(build(estate, language)))


def shape(value: Any) -> Any:
    """Keys, kinds and lengths."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    return [shape(inner) for inner in value] if isinstance(value, list) else type(value).__name__


@pytest.mark.parametrize("language", ["fr", "nl", "de", "en"])
@pytest.mark.parametrize("form", sorted(AUDIT_FORMATS))
def test_the_same_audit_gives_the_same_bytes(estate: Any, form: str, language: str) -> None:
    render = AUDIT_FORMATS.load(form)
    assert render(build(estate, language)) == render(build(estate, language))


def test_json_has_the_same_keys_in_every_language(estate: Any) -> None:
    english = data(estate)
    assert list(english) == [
        *("audit", "summary", "findings", "risk", "entities", "history", "heat", "scope", "categories", "activities"),
        *("special", "national_numbers", "ages", "suggestions", "record", "decisions", "quality", "method"),
    ]
    assert shape(english) == shape(data(estate, "fr")) == shape(data(estate, "nl")) == shape(data(estate, "de"))


def test_every_gap_is_there_with_ids_and_counts(estate: Any) -> None:
    told = data(estate)
    gaps = [gap for group in told["findings"] for gap in group["gaps"]]
    assert len(gaps) == len(build(estate).gaps) == sum(told["summary"]["findings"].values())
    (special,) = [group for group in told["findings"] if group["kind"] == "special"]
    assert (special["severity"], special["count"]) == ("high", 1)
    (gap,) = special["gaps"]
    assert (gap["source"], gap["asset"], gap["categories"]) == ("crm", "crm/main/members", ["special"])
    assert gap["counts"] == [
        {"entity_type": gap["entity_types"][0], "matched": 950, "sampled": 1000, "confidence": 0.97}
    ]
    (overdue,) = [group["gaps"] for group in told["findings"] if group["kind"] == "overdue"]
    assert overdue[0]["params"]["rows"] == 152


def test_what_was_looked_at_and_what_that_is_worth(estate: Any) -> None:
    scope = data(estate)["scope"]
    assert [(one["source"], one["reached"]) for one in scope["sources"]] == [
        ("crm", True),
        ("gone", False),
        ("hr", True),
        ("share", True),
    ]
    assert [(one["state"], one["code"], one["count"]) for one in scope["unread"]] == [
        ("failed", "broken", 1),
        ("failed", "odd", 1),
        ("skipped", "encrypted", 1),
    ]
    assert [(one["asset"], one["rows_read"], one["rows_total"], one["bound"]) for one in scope["sampled"]] == [
        ("hr/main/staff", 1000, 250_000, 0.003)
    ]


def test_numbers_behind_the_pictures(estate: Any) -> None:
    told = data(estate)
    assert told["heat"]["crm"]["special"] == {"fields": 1, "gaps": 1}
    assert told["ages"][0]["years"] == {"2015": 12, "2019": 40, "2020": 100, "2024": 300}
    assert (told["ages"][0]["period"], told["ages"][0]["limit"], told["ages"][0]["past"]) == ("P5Y", "2021-11-22", 152)
    lines = {line["category"]: line for line in told["categories"]}
    assert (lines["undeclared"]["declared"], lines["undeclared"]["fields"]) == (False, 1)


def test_decisions_and_versions(estate: Any) -> None:
    told = data(estate)
    assert told["decisions"]["accepted"] == ["share/paie/old.doc: known"]
    assert [one["status"] for one in told["decisions"]["reviewed"]] == ["rejected"]
    assert told["method"]["rules"] == ["rules 3"]
    assert told["method"]["scans"][0]["state"] == "incomplete"
    assert told["record"] == [
        {"role": "controller", "activity": "old",
         "missing": ["purposes", "legal_basis", "subjects", "recipients", "retention"]},
        {"role": "processor", "activity": "payroll", "missing": ["access_list"]},
    ]  # fmt: skip


def pdf(audit: Audit) -> bytes:
    content: bytes = AUDIT_FORMATS.load("pdf")(audit)
    return content


def text(content: bytes) -> str:
    """All words of a PDF, with one space between them."""
    pages = pypdfium2.PdfDocument(content)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in pages).split())


def test_the_pdf_has_every_section_of_the_page(estate: Any) -> None:
    content = pdf(build(estate))
    reader = pypdf.PdfReader(io.BytesIO(content))
    sections = [item.title for item in reader.outline if not isinstance(item, list)]
    assert sections == [
        *("Contents", "Summary", "Sources and categories", "Findings by severity", "Risk, line by line", "Trend"),
        *("Scope of the scan", "Declared and found, both ways", "Special categories", "National numbers"),
        *("Age of the data", "Activities proposed", "Record of processing activities", "Decisions"),
        *("Quality of the method", "Method, versions and how to reproduce"),
    ]
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.trailer["/Root"]["/Lang"] == "en"


def test_the_pdf_tells_what_the_page_tells(estate: Any) -> None:
    told = text(pdf(build(estate)))
    for words in (
        "Special categories without a ground",
        "share/imports/<script>alert(1)</script>⟨U+202E⟩gnp.csv",
        "records past 5 years: 152, of 2015 to 2020; the oldest since 31 December 2020",
        "0.3%",
        "that is 750 at most",
        "source not reached: The account may not connect.",
        "▲ No ground",
        "share/paie/old.doc: known",
        "1 not decl.",
        "vigie audit --as-of 2026-11-22 --lang en -o audit.pdf",
    ):
        assert words.replace(" ", "") in told.replace(" ", "").replace("\ufffe", ""), words


def test_charts_of_the_pdf_say_in_words_what_they_show(estate: Any) -> None:
    reader = pypdf.PdfReader(io.BytesIO(pdf(build(estate))))
    objects = (reader.get_object(number) for number in range(1, len(reader.xref[0]) + len(reader.xref_objStm)))
    alternatives = [str(one["/Alt"]) for one in objects if isinstance(one, dict) and "/Alt" in one]
    assert "hr/main/accounts, closed_on, records per year: 2015: 12; 2019: 40; 2020: 100; 2024: 300" in alternatives


def test_an_empty_inventory_promises_nothing() -> None:
    audit = build_audit(parse_declaration("categories: [contact]"), [], [], language="en", as_of=date(2026, 1, 1))
    assert "▲ Nothing has been scanned yet" in text(pdf(audit))
    assert json.loads(AUDIT_FORMATS.load("json")(audit))["audit"]["scanned"] is False
