"""A first look through indexes: what it asks is served by them, and it finds who was born on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from connectors import Budget, ByIndex, SubjectMatch
from connectors.sql import indexed
from scanner.subject import Identity

DAY = date(1985, 7, 30)
MANY = 6_000


@pytest.fixture
def people(database: Any) -> Any:
    database.run(
        "CREATE TABLE people (id integer PRIMARY KEY, family varchar(40), given varchar(40), born date,"
        " mail varchar(60))"
    )
    days = [f"{1950 + n % 50}-0{1 + n % 9}-1{n % 9}" for n in range(MANY)]
    rows = [[n, f"Naam{n}", f"Voor{n}", day, f"p{n}@mail.example"] for n, day in enumerate(days)]
    rows[77] = [77, "Claes", "Ann", DAY.isoformat(), "a.c@mail.example"]
    rows[78] = [78, "Ophoven", "Bo", DAY.isoformat(), "b.o@mail.example"]
    database.fill("people", ("id", "family", "given", "born", "mail"), rows)
    return database


def looked(database: Any, identity: Identity) -> tuple[set[str], tuple[str, ...], list[tuple[str, Any]]]:
    """The places found, the columns that were asked, and the statements that asked them."""
    said: list[tuple[str, Any]] = []

    def noted(connection: Any, cursor: Any, statement: str, parameters: Any, *rest: Any) -> None:
        if "LIMIT" in statement.upper() and "people" in statement:
            said.append((statement, parameters))

    connector, asset = database.connector(), database.assets()["people"]
    event.listen(Engine, "before_cursor_execute", noted)
    try:
        items = list(connector.search_indexed(asset, identity.wanted(), Budget(), identity.birth_dates()))
    finally:
        event.remove(Engine, "before_cursor_execute", noted)
    columns = next((item.columns for item in items if isinstance(item, ByIndex)), ())
    return {item.locator.place for item in items if isinstance(item, SubjectMatch)}, columns, said


def test_an_index_of_birth_dates_finds_the_one_who_is_called_so(people: Any) -> None:
    people.run("CREATE INDEX by_born ON people (born)")
    asked = Identity(name=("Claes, Ann",), birth_date=(DAY,))
    found, columns, _ = looked(people, asked)
    assert (found, columns) == ({"id=77"}, ("born",)), "of two born that day the one of that name"
    misspelled = Identity(name=("Claess, Ann",), birth_date=(DAY,))
    assert looked(people, misspelled)[0] == {"id=77"}, "names are judged in few rows, typing errors and all"
    assert looked(people, Identity(email=("a.c@mail.example",)))[:2] == (set(), ()), "no day was asked for"


def test_of_a_common_name_those_born_that_day_are_found(people: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexed, "_MOST", 10)
    people.run("CREATE INDEX by_family ON people (family)")
    people.run("UPDATE people SET family = 'Claes', given = 'Ann' WHERE id < 50")
    asked = Identity(name=("Claes, Ann",), birth_date=(DAY,))
    assert "id=77" in looked(people, asked)[0], "it is the last of fifty of that name"


@pytest.mark.parametrize("index", ["family", "born", "mail", "family, born", "born, given"])
def test_what_is_asked_first_is_served_by_the_index(people: Any, index: str) -> None:
    people.run(f"CREATE INDEX by_it ON people ({index})")
    people.run({"mariadb": "ANALYZE TABLE people", "postgresql": "ANALYZE people"}.get(people.kind, "ANALYZE"))
    asked = Identity(name=("Claes, Ann",), birth_date=(DAY,), email=("a.c@mail.example",))
    found, columns, said = looked(people, asked)
    assert found == {"id=77"}
    assert columns == (index.partition(",")[0],)
    plans = [people.plan(statement, parameters) for statement, parameters in said]
    assert plans and all("by_it" in plan for plan in plans), f"every row was looked at: {plans}"
