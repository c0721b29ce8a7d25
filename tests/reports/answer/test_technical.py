"""Which fields of a row tell nothing about the person, and which parts of a key do."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from connectors import Asset, Column, ForeignKey
from reports.answer.technical import is_technical
from scanner.subject.roles.columns import operates

STAY = Asset(
    "db",
    ("main", "stay_acts"),
    "table",
    columns=tuple(Column(name, "") for name in ("number", "admission", "seq", "class_code", "patient_id", "unit")),
    key=("number", "admission", "seq", "class_code"),
    foreign_keys=(
        ForeignKey(("number", "admission"), ("main", "stays"), ("number", "admission")),
        ForeignKey(("patient_id",), ("main", "patients"), ("id",)),
    ),
)


@pytest.mark.parametrize(
    ("name", "value", "technical"),
    [
        ("number", 88001, True),
        ("admission", date(2024, 5, 1), False),
        ("seq", 1, True),
        ("patient_id", 5001, True),
        ("unit", "cardio", False),
    ],
)
def test_a_part_of_a_key_that_says_what_the_row_is_of_is_told(name: str, value: Any, technical: bool) -> None:
    assert is_technical(STAY, name, value, {}) is technical


def test_the_key_of_an_attribute_is_told_with_its_value() -> None:
    asset = Asset("db", ("main", "attributes"), "table", key=("entity", "entity_id", "label"))
    assert not is_technical(asset, "label", "allergy", {}) and is_technical(asset, "entity_id", 5, {})


def test_the_user_of_an_order_made_it_and_that_of_a_session_is_its_own() -> None:
    assert (
        operates("order", "user") and not operates("web_sessions", "user") and not operates("order", "user_name_full")
    )


@pytest.mark.parametrize(
    ("kind", "technical"),
    [("CUSTOMER_NUMBER", True), ("INSURANCE", True), ("BE_NATIONAL_NUMBER", False), ("NL_BSN", False)],
)
def test_what_the_state_numbers_somebody_by_is_told_even_where_it_points_to_another_table(
    kind: str, technical: bool
) -> None:
    points = ForeignKey(("national_id",), ("main", "persons"), ("national_id",))
    asset = Asset("db", ("main", "files"), "table", foreign_keys=(points,))
    assert is_technical(asset, "national_id", "85073003328", {"national_id": kind}) is technical
