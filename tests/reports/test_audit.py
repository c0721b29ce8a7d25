"""The audit says what was looked at, what was not, what departs from the declaration, and how to make it again."""

from __future__ import annotations

import base64
import hashlib
import re
from datetime import date
from typing import Any

import pytest

from reports.audit import Audit, build_audit
from reports.formats.audit_html import render
from reports.pages import visible
from reports.scope import Sampled
from scanner import parse_declaration


def build(estate: Any, language: str = "fr") -> Audit:
    built: Audit = estate.audit(language)
    return built


def page(audit: Audit) -> str:
    return render(audit).decode()


def test_every_planted_gap_is_found(estate: Any) -> None:
    found = {
        (gap.kind, gap.asset.split("/")[-1][:7] or gap.source) for gap in build(estate).gaps if gap.kind != "absent"
    }
    assert found == {
        ("special", "members"),
        ("national-number", "members"),
        ("national-number", "‹PERSON"),
        ("exposed", "script>"),
        ("outside", "‹PERSON"),
        ("overdue", "account"),
        ("uncovered", "script>"),
        ("uncovered", "‹PERSON"),
        ("undeclared", "staff"),
        ("failed", "broken."),
        ("failed", "gone"),
        ("named", "‹PERSON"),
    }


def test_what_was_not_read_is_grouped_by_its_reason(estate: Any) -> None:
    scope = build(estate).scope
    assert [(group.state, group.code, len(group.places)) for group in scope.unread] == [
        ("failed", "broken", 1),
        ("failed", "odd", 1),
        ("skipped", "encrypted", 1),
    ]
    assert scope.open_ends == 2, "the broken file and the source that is gone; what a person accepted is no open end"
    assert [source.name for source in scope.sources if not source.reached] == ["gone"]


def test_a_sample_says_what_finding_nothing_is_worth(estate: Any) -> None:
    (sampled,) = build(estate).scope.sampled
    assert (sampled.asset, sampled.bound) == ("hr/main/staff", 0.003)
    assert Sampled("a/b", 0, 10, "").bound == 1.0
    assert Sampled("a/b", 2, 10, "").bound == 1.0
    text = page(build(estate))
    assert "0,3\u00a0%" in text
    assert "soit 750 au plus" in text


def test_both_ways(estate: Any) -> None:
    audit = build(estate)
    lines = {line.category: line for line in audit.categories}
    assert (lines["contact"].declared, lines["contact"].fields) == (True, 0)
    assert (lines["undeclared"].declared, lines["undeclared"].fields) == (False, 1)
    evidence = {name: found for name, _, found in audit.activities}
    assert evidence["members"].not_seen == ("contact",)
    assert evidence["members"].not_declared == ("special",)


def test_special_data_and_numbers_name_their_ground_or_say_that_there_is_none(estate: Any) -> None:
    audit = build(estate)
    assert {one.asset: bool(one.grounds) for one in audit.special} == {"hr/main/leave": True, "crm/main/members": False}
    assert [bool(one.grounds) for one in audit.numbers] == [True, False, False]


def test_the_heat_map_counts_fields_once_and_marks_gaps(estate: Any) -> None:
    heat = build(estate).heat
    assert (heat["crm"]["special"].fields, heat["crm"]["special"].gaps) == (1, 1)
    assert (heat["hr"]["financial"].fields, heat["hr"]["financial"].gaps) == (1, 0)
    assert heat["share"]["financial"].shade == 1
    assert "financial" not in heat["crm"], "rejected"


def test_the_age_of_data_against_the_declared_period(estate: Any) -> None:
    first, second = build(estate).ages
    assert (first.asset, first.activity, first.past, first.rows) == ("hr/main/accounts", "payroll", 152, 452)
    assert [bar.past for bar in first.bars] == [True] * 6 + [False] * 4
    assert max(bar.height for bar in first.bars) == 92
    assert (second.field, second.activity, second.past) == ("since", "", 0)


@pytest.mark.parametrize("language", ["fr", "nl", "de", "en"])
def test_the_page_is_the_same_byte_by_byte(estate: Any, language: str) -> None:
    assert page(build(estate, language)) == page(build(estate, language))


def test_the_page_is_inert_and_takes_nothing_from_elsewhere(estate: Any) -> None:
    text = page(build(estate))
    assert "<script" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert not re.findall(r'(?:src|href)="(?!#)[^"]*"', text)
    assert " style=" not in text
    style = text.split("<style>")[1].split("</style>")[0]
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() in text.replace("&#43;", "+")


def test_signs_that_hide_or_reorder_are_shown(estate: Any) -> None:
    assert "⟨U+202E⟩gnp.csv" in page(build(estate))
    assert visible("a\u200bb\nc") == "a⟨U+200B⟩b⟨U+000A⟩c"
    assert visible("été\u00a0: 1\u202f000") == "été\u00a0: 1\u202f000"


def test_every_link_leads_somewhere(estate: Any) -> None:
    text = page(build(estate))
    assert set(re.findall(r'href="#([^"]+)"', text)) <= set(re.findall(r' id="([^"]+)"', text))


def test_charts_say_in_words_what_they_show(estate: Any) -> None:
    text = page(build(estate, "en"))
    (label,) = re.findall(r'<svg[^>]*role="img" aria-label="([^"]+)"', text)
    assert label == "hr/main/accounts, closed_on, records per year: 2015: 12; 2019: 40; 2020: 100; 2024: 300"


def test_decisions_and_how_to_make_it_again_are_told(estate: Any) -> None:
    text = page(build(estate, "en"))
    assert "share/paie/old.doc: known" in text
    assert "rejected" in text
    assert "vigie audit --as-of 2026-11-22 --lang en" in text
    assert "ab" * 32 in text
    assert "rules 3" in text


def test_an_empty_inventory_promises_nothing() -> None:
    declaration = parse_declaration("categories: [contact]")
    audit = build_audit(declaration, [], [], language="en", as_of=date(2026, 1, 1))
    text = page(audit)
    assert "Nothing has been scanned yet" in text
    assert audit.gaps == ()
