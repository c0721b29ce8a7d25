"""Every case of `cases/*.yaml`: what a text holds, what it does not, and what a value alone may be.

text: NISS 40.00.00-955.79       a running text …
spans: [40.00.00-955.79]         … with exactly these values of the file's entity type, at a score of 0.5 or more
value: "40000095579"             a value alone
fits: true                       … is of the type (0.5 or more), or not
"""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from classifiers.base import MIN_SCORE
from classifiers.patterns import PatternScan
from classifiers.readings import best_readings

CASES = [
    pytest.param(document["entity"], case, id=f"{path.stem}-{number}")
    for path in sorted((Path(__file__).parent / "cases").glob("*.yaml"))
    for document in [YAML(typ="safe").load(path)]
    for number, case in enumerate(document["cases"], start=1)
]


@pytest.mark.parametrize(("entity", "case"), CASES)
def test_a_case_is_judged_as_it_is_labelled(scan: PatternScan, entity: str, case: dict) -> None:
    if "value" in case:
        fits = any(
            f.entity_type == entity or entity == "ANY" for f in scan.value(case["value"]) if f.score >= MIN_SCORE
        )
        assert fits is case["fits"]
        return
    text = case["text"]
    kept = best_readings(scan.findings(text), MIN_SCORE)
    found = [text[f.start : f.end] for f in kept if f.entity_type == entity or entity == "ANY"]
    assert found == list(case["spans"])


def test_the_cases_are_many_and_of_both_kinds() -> None:
    cases = [case.values[1] for case in CASES]
    negative = sum(not case.get("spans", case.get("fits")) for case in cases)
    assert negative >= len(cases) / 4
