"""A name is found by the database itself however it is spelled: accents, case, order, columns, a typing error."""

from __future__ import annotations

from typing import Any

import pytest

from connectors import Budget, Omission, Wanted

ROWS = [
    (1, "Lambert", "Zoé"),
    (2, "LAMBERT", "ZOE"),
    (3, "Lambert", "Zoe\u0301"),
    (4, "Lambrt", "Zoé"),
    (5, "Müller", "Jörg"),
    (6, "MUELLER", "JOERG"),
    (7, "Muller", "Jorg"),
    (8, "Weiß", "Åse"),
    (9, "WEISS", "Aase"),
    (10, "Van den Bossche", "Katrien"),
    (11, "VANDENBOSSCHE", "K."),
    (12, "Łukasiewicz", "Søren"),
    (13, "Lambert", "Zita"),
    (14, "Robert", "Zoé"),
    (15, "Zoé Lambert", None),
    (16, None, "appelé par Mme LAMBERT Zoé ce matin"),
]


@pytest.fixture
def people(database: Any) -> Any:
    database.run("CREATE TABLE person (id integer PRIMARY KEY, last varchar(60), first varchar(60))")
    database.fill("person", ["id", "last", "first"], [list(row) for row in ROWS])
    return database


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        ((("zoe",), ("lambert",)), {1, 2, 3, 4, 15, 16}),
        ((("jorg", "joerg"), ("muller", "mueller")), {5, 6, 7}),
        ((("ase", "aase"), ("weiss",)), {8, 9}),
        ((("katrien", "k"), ("bossche", "vandenbossche")), {10, 11}),
        ((("soren", "soeren"), ("lukasiewicz",)), {12}),
        ((("lukasiewicz",), ("zoe",)), set()),
    ],
)
def test_a_row_that_has_a_word_of_each_clause_is_found(people: Any, words: Any, rows: set[int]) -> None:
    wanted = Wanted("PERSON", "\u2063 none", (), words=words)
    found = list(people.connector().search(people.assets()["person"], [wanted], Budget()))
    assert not [item for item in found if isinstance(item, Omission)]
    assert {item.locator.place for item in found} == {f"id={row}" for row in rows}


@pytest.mark.parametrize(
    "value", ["0475 12 34 56", "0475/12.34.56", "+32 (0)475-12-34-56", "+32475123456", "32 475 123 456"]
)
def test_a_number_is_found_however_it_is_spaced(database: Any, value: str) -> None:
    database.run("CREATE TABLE t (id integer PRIMARY KEY, v varchar(40))")
    database.fill("t", ["id", "v"], [[1, value], [2, f"1{value}9"], [3, "0475 12 34 57"]])
    spaced = ("0475123456", "32475123456", "320475123456")
    wanted = Wanted("PHONE_NUMBER", "\u2063 none", (), spaced)
    found = list(database.connector().search(database.assets()["t"], [wanted], Budget()))
    assert {item.locator.place for item in found} == {"id=1"}
