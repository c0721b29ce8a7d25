"""The audit in each of its forms: the same findings, and keys that do not depend on the language."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reports.audit import Audit, build_audit
from reports.formats import AUDIT_FORMATS


def build(estate: Any, language: str = "en") -> Audit:
    return build_audit(
        estate.declaration,
        estate.entries,
        estate.coverage,
        language=language,
        as_of=estate.as_of,
        scans=estate.scans,
        sources=estate.sources,
        facts={"version": "0.1.0", "declaration_sha256": "ab" * 32, "inventory_sha256": "cd" * 32},
    )


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
        *("audit", "summary", "findings", "heat", "scope", "categories", "activities", "special"),
        *("national_numbers", "ages", "record", "decisions", "method"),
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
         "missing": ["purposes", "legal_basis", "subjects", "recipients", "retention"]}
    ]  # fmt: skip
