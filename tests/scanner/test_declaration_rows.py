"""Covers by row: whose data a row is, when it is known and when it is not; and who decides where several cover it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest

from scanner.declaration import Activity, InvalidDeclaration, RowCondition, parse_declaration
from scanner.declaration.rows import holds

SHARED = """
categories: [a]
activities:
  - {id: ours, legal_bases: [A6-1-b], covers: [{asset: hr/main/staff, where: {column: employer_id, in: [1]}}]}
  - {id: clients, role: processor, covers: [{asset: hr/main/staff, where: {column: EMPLOYER_ID, not_in: [1]}}]}
  - {id: names, covers: [{asset: hr/main/staff, fields: [name]}]}
"""


def covered(row: dict[str, object] | None, field: str = "nn") -> tuple[tuple[str, ...], set[str]]:
    found = parse_declaration(SHARED).covered_by("hr/main/staff", field, row)
    return found.ids, set(found.by_rows)


def test_a_known_row_belongs_to_those_whose_condition_it_meets() -> None:
    assert covered({"employer_id": 1, "nn": "x"}) == (("ours",), set())
    assert covered({"employer_id": 7, "nn": "x"}) == (("clients",), set())
    assert covered({"Employer_Id": "1.0"}, "name") == (("ours", "names"), set())


def test_an_unknown_row_belongs_to_all_candidates_and_they_are_said_to_share_by_rows() -> None:
    assert covered(None) == (("clients", "ours"), {"clients", "ours"})
    assert covered(None, "name") == (("clients", "ours", "names"), {"clients", "ours"})


@pytest.mark.parametrize(
    "row", [{"nn": "x"}, {"employer_id": None}, {"employer_id": float("nan")}, {"employer_id": ""}]
)
def test_a_row_that_does_not_say_stays_with_all_candidates(row: dict[str, object]) -> None:
    assert covered(row) == (("clients", "ours"), {"clients", "ours"})


@pytest.mark.parametrize(
    ("condition", "value", "expected"),
    [
        ({"in": ["1"]}, 1, True),
        ({"in": ["1"]}, Decimal("1.00"), True),
        ({"in": ["1"]}, True, True),
        ({"in": ["1"]}, 11, False),
        ({"in": ["1", "2"], "not_in": ["2"]}, 2, False),
        ({"equals": "NL"}, "NL ", True),
        ({"equals": "NL"}, "nl", False),
        ({"not_equals": "x"}, "y", True),
        ({"equals": "2020-01-31"}, datetime(2020, 1, 31), True),
        ({"empty": True}, None, True),
        ({"empty": True}, "x", False),
        ({"empty": False}, None, False),
        ({"empty": False, "in": ["x"]}, "x", True),
        ({"not_in": ["1"]}, None, None),
        ({"equals": "2.5"}, 2.5, True),
        ({"equals": "false"}, 0, True),
    ],
)
def test_conditions(condition: dict[str, object], value: object, expected: bool | None) -> None:
    assert holds(RowCondition(column="c", **condition), {"C": value}) is expected


def test_a_row_of_a_sheet_is_known_by_its_column_alone() -> None:
    assert holds(RowCondition(column="kind", equals="a"), {"pay.xlsx › May!Kind": "a"}) is True


def ordered(*activities: str) -> list[str]:
    text = "categories: [a]\nactivities:\n" + "\n".join(f"  - {{{one}, covers: [s/*]}}" for one in activities)
    return list(parse_declaration(text).covered_by("s/t").ids)


@pytest.mark.parametrize(
    "activities",
    [
        ("id: second, ended: 2020-01-01, role: processor", "id: first"),
        ("id: second, legal_bases: [{basis: A6-1-c, law: x}]", "id: first, role: processor"),
        ("id: second, legal_bases: [A6-1-a]", "id: first, legal_bases: [A6-1-f, A6-1-c]"),
        ("id: second", "id: first, national_number_ground: x"),
        ("id: second, retention: {period: P3Y}", "id: first, retention: {period: P10Y}"),
        ("id: second, retention: {period: P13M}", "id: first, retention: {period: P60W}"),
        ("id: first", "id: second"),
    ],
)
def test_the_most_protective_comes_first(activities: tuple[str, ...]) -> None:
    assert ordered(*activities) == ["first", "second"]


def test_nothing_decides_where_nothing_covers() -> None:
    found = parse_declaration("categories: [a]").covered_by("s/t")
    assert found.decisive is None
    assert not found.by_rows
    decisive = parse_declaration(SHARED).covered_by("hr/main/staff").decisive
    assert isinstance(decisive, Activity)
    assert decisive.id == "clients"


def test_a_condition_without_a_value_is_told_with_its_line() -> None:
    text = "categories: [a]\nactivities:\n  - id: x\n    covers:\n      - {asset: s/t, where: {column: c}}\n"
    with pytest.raises(InvalidDeclaration, match=r"declaration.yaml:5:22: The `where` of 's/t' names a column"):
        parse_declaration(text, strict=True)
