"""Values as the field writes them, one or two a case, and as many cases that hold none: what is found, and where.

`tests/evaluation/cases` has a case a line: a text, its place (`cell`: a value alone; `label`, `sentence`, `json` …) and
`spans` with every type that is a right reading. `optional`: to find it or not is both right; `loose`: so is what
belongs to it or not (an extension, a scheme before a profile); `may`: types that are no mistake anywhere in the case.
Checksums are by the public standards. What is missed is read in `read.ndjson` only; of `kept.ndjson` nobody sees but
the score. `second_…` are of another writer, who had not seen the first ones; `third_…` are of the kinds that
other detectors are tested with and that had been missed (plates, BICs, keys, user agents, user names), drawn anew.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from classifiers import Finding
from classifiers.analysis import Analyzer

ROOT = Path(__file__).parents[1] / "evaluation" / "cases"
_NEUTRAL = frozenset("ORGANIZATION LOCATION DATE_TIME AMOUNT URL BE_ENTERPRISE_NUMBER VAT_NUMBER BE_VAT_NUMBER".split())  # noqa: SIM905
"""Nobody's by themselves."""
_PASSPORTS = {"PASSPORT", "BE_PASSPORT", "FR_PASSPORT", "NL_PASSPORT", "DE_PASSPORT"}
_NAMES = {"PERSON", "GIVEN_NAME", "FAMILY_NAME", "TITLE", "INITIALS"}
_PLACES = {"POSTAL_ADDRESS", "STREET_ADDRESS", "POSTAL_CODE", "CITY", "HOUSE_NUMBER", "COUNTRY", "REGION"}
_PARTS = {
    "POSTAL_ADDRESS": _PLACES,
    "PERSON": _NAMES,
    "EMAIL_ADDRESS": _NAMES | {"USERNAME"},
    "SOCIAL_HANDLE": _NAMES | {"USERNAME"},
    "PASSPORT": _PASSPORTS,
    "CREDENTIAL": {"PASSWORD"},
    "IBAN_CODE": {"BE_BANK_ACCOUNT"},
    "MRZ": _NAMES | _PASSPORTS | {"DATE_OF_BIRTH", "GENDER", "NATIONALITY"},
}
"""What may be told within a value of a type as well."""


@dataclass
class Score:
    """Counts over the cases of one half."""

    wanted: int = 0
    found: int = 0
    exact: int = 0
    false: int = 0
    """Findings of what is not there, in cases that hold something."""
    negative: int = 0
    alarms: int = 0
    """Findings in cases that hold nothing."""

    def add(self, case: dict[str, Any], findings: Iterable[Finding]) -> None:
        """Counts one case."""
        findings = list(findings)
        right: set[int] = set()
        for span in case["spans"]:
            hits = [f for f in findings if f.entity_type in span["types"] and _covers(f, span)]
            right |= {id(f) for f in hits}
            if not span.get("optional"):
                self.wanted += 1
                self.found += bool(hits)
                self.exact += any(span.get("loose") or (f.start, f.end) == (span["start"], span["end"]) for f in hits)
        mistaken = sum(id(f) not in right and not _is_allowed(f, case) for f in findings)
        self.negative += not case["spans"]
        if case["spans"]:
            self.false += mistaken
        else:
            self.alarms += mistaken


def _covers(finding: Finding, span: dict[str, Any]) -> bool:
    shared = min(finding.end, span["end"]) - max(finding.start, span["start"])
    return shared >= (1 if span.get("loose") else (span["end"] - span["start"]) / 2)


def _is_allowed(finding: Finding, case: dict[str, Any]) -> bool:
    if finding.entity_type in _NEUTRAL or finding.entity_type in case.get("may", ()):
        return True
    return any(
        finding.start < span["end"]
        and span["start"] < finding.end
        and any(finding.entity_type == kind or finding.entity_type in _PARTS.get(kind, ()) for kind in span["types"])
        for span in case["spans"]
    )


def cases(half: str) -> list[dict[str, Any]]:
    """The cases of `read` or `kept`, or of the second writer."""
    return [json.loads(line) for line in (ROOT / f"{half}.ndjson").read_text("utf-8").splitlines()]


def test_the_cases_are_many_and_of_both_kinds() -> None:
    for first, second in (("read", "kept"), ("second_read", "second_kept")):
        both = [*cases(first), *cases(second)]
        assert len({case["id"] for case in both}) == len(both) >= 2_100
        assert sum(not case["spans"] for case in both) >= 700
        assert {case["lang"] for case in both} == {"fr", "nl", "de", "en"}


@pytest.mark.parametrize(
    ("half", "recall", "exact", "false", "alarms"),
    [
        ("read", 0.99, 0.99, 2, 1),
        ("kept", 0.965, 0.985, 5, 14),
        ("second_read", 0.99, 0.99, 2, 5),
        ("second_kept", 0.965, 0.99, 6, 9),
        ("third_read", 0.98, 0.99, 1, 1),
        ("third_kept", 0.95, 0.97, 2, 2),
    ],
)
def test_values_are_found_as_the_field_writes_them(
    half: str, recall: float, exact: float, false: int, alarms: int, record_property: Callable[[str, object], None]
) -> None:
    told = cases(half)
    score = Score()
    for case, analysis in zip(told, Analyzer().analyze_many([case["text"] for case in told]), strict=True):
        score.add(case, analysis.findings)
    record_property("figure", f"detector cases ({half}): {score}")
    assert score.found >= recall * score.wanted, score
    assert score.exact >= exact * score.found, score
    assert score.false <= false, score
    assert score.alarms <= alarms, score
