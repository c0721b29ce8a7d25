"""When a decision is open again: the rule alone, case by case."""

from __future__ import annotations

from typing import Any

import pytest

from scanner.inventory.reopening import changed_in_kind

THEN: dict[str, Any] = {
    "kind": "table",
    "type": "TEXT",
    "stamp": "a",
    "versions": "rules-1",
    "types": ["IBAN_CODE"],
    "found": True,
    "share": 1.0,
    "sampled": 100,
}


@pytest.mark.parametrize(
    ("now", "decision", "told"),
    [
        ({}, "confirmed", ""),
        ({"stamp": "b", "share": 0.8}, "confirmed", ""),
        ({"stamp": "b", "share": 0.75}, "confirmed", "the share of values that speak for it was 100% and is 75%"),
        ({"stamp": "b", "share": 0.2, "sampled": 19}, "confirmed", ""),
        ({"stamp": "b", "types": ["IBAN_CODE", "PERSON"]}, "rejected", "now found too: PERSON"),
        ({"stamp": "b", "types": ["PHONE_NUMBER"], "found": True}, "re-tagged", ""),
        ({"stamp": "b", "found": False}, "confirmed", "it is no longer found in the data"),
        ({"stamp": "b", "found": False}, "rejected", ""),
        ({"type": "BLOB"}, "rejected", "the type of the column was TEXT and is BLOB"),
        # other rules on the same data: the person's word holds
        ({"versions": "rules-2", "found": False}, "confirmed", ""),
        ({"versions": "rules-2", "types": ["PERSON"], "share": 0.0}, "rejected", ""),
        ({"versions": "rules-2", "found": False, "stamp": "b"}, "confirmed", "it is no longer found in the data"),
        # in running text findings are counted, and other findings say nothing of this one
        ({"kind": "document", "stamp": "b", "share": 9.0, "types": ["IBAN_CODE", "PERSON"]}, "confirmed", ""),
        ({"kind": "document", "stamp": "b", "found": False}, "confirmed", "it is no longer found in the data"),
    ],
)
def test_only_another_kind_of_data_opens_a_decision_again(now: dict[str, Any], decision: str, told: str) -> None:
    assert changed_in_kind(THEN, {**THEN, **now}, decision, "PHONE_NUMBER") == told


def test_without_a_mark_of_the_data_other_rules_are_no_excuse() -> None:
    unmarked = {**THEN, "stamp": ""}
    assert changed_in_kind(unmarked, {**unmarked, "versions": "rules-2", "found": False}, "confirmed")
