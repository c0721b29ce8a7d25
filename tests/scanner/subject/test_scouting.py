"""A first look through indexes saves rounds through every row, and changes nothing of what is found."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from connectors.sql import connector
from connectors.sql.connector import SqlConnector
from scanner.subject.keys.picks import Picks

SCRIPT = """
CREATE TABLE person (id integer PRIMARY KEY, first_name varchar(20), last_name varchar(20), email varchar(40),
  national_number varchar(15));
CREATE TABLE login (username varchar(40) PRIMARY KEY, person_id integer, email varchar(40),
  FOREIGN KEY (person_id) REFERENCES person (id));
CREATE TABLE session (id integer PRIMARY KEY, username varchar(40), remark varchar(80));
CREATE INDEX by_number ON person (national_number);
CREATE INDEX by_mail ON person (email);
CREATE INDEX by_user ON session (username);
INSERT INTO person VALUES (1, 'Ann', 'Maes', 'ann@mail.example', '85.07.30-953.78'),
  (2, 'Jo', 'Claes', 'jo@mail.example', '85.07.30-951.80');
INSERT INTO login VALUES ('amaes', 1, 'ANN@mail.example'), ('jclaes', 2, 'jo@mail.example');
INSERT INTO session VALUES (1, 'amaes', 'x'), (2, 'jclaes', 'x'), (3, 'x', 'mail van ann@mail.example');
"""


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The tables in which every row was looked at, in order."""
    made: list[str] = []
    search = SqlConnector.search

    def noted(self: SqlConnector, asset: Any, *rest: Any) -> Any:
        made.append(asset.segments[-1])
        return search(self, asset, *rest)

    monkeypatch.setattr(SqlConnector, "search", noted)
    return made


def test_what_an_index_tells_is_searched_in_one_pass(
    store: Any, searches: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store.run(SCRIPT)
    monkeypatch.setattr(connector, "is_worth_it", lambda asset: False)
    before = store.find(national_number="85.07.30-953.78")
    assert len(searches) > 6, "without the first look the rows are gone through again for what was met"
    searches.clear()
    monkeypatch.setattr(connector, "is_worth_it", lambda asset: True)
    after = store.find(national_number="85.07.30-953.78")
    tables = ["login", "person", "session"]
    assert (sorted(searches[:3]), sorted(searches[3:])) == (tables, tables), "for numbers, then for the name met"
    assert store.rows(after) == store.rows(before)
    assert {("person", "id=1"), ("session", "id=1"), ("session", "id=3")} <= store.rows(after)
    assert {(m.asset, m.locator, m.field, m.certainty) for m in after.matches} == {
        (m.asset, m.locator, m.field, m.certainty) for m in before.matches
    }


def test_an_index_is_no_reason_to_miss_another_spelling(store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    store.run(SCRIPT)
    store.run("INSERT INTO person VALUES (3, 'Ann', 'Maes', 'contact: Ann@Mail.example', '850730 953 78');\n")
    monkeypatch.setattr(connector, "is_worth_it", lambda asset: True)
    assert ("person", "id=3") in store.rows(store.find(national_number="85.07.30-953.78"))
    assert ("person", "id=3") in store.rows(store.find(email="ann@mail.example"))


@pytest.mark.parametrize(
    ("held", "asked"),
    [
        ("Van den Bossche", "Zo\u00e9 Van den Bossche"),
        ("M\u00fcller", "M\u00fcller, Zo\u00e9"),
        ("CLAES-PEETERS", "Claes-Peeters, Zo\u00e9"),
        ("D'Hondt", "d'Hondt, Zo\u00e9"),
        ("van den Bossche", "VAN DEN BOSSCHE, Zo\u00e9"),
    ],
)
def test_an_index_of_family_names_tells_who_is_meant(
    store: Any, searches: list[str], monkeypatch: pytest.MonkeyPatch, held: str, asked: str
) -> None:
    quoted = held.replace("'", "''")
    store.run(
        "CREATE TABLE person (id integer PRIMARY KEY, first_name varchar(20), last_name varchar(40), birth_date date,"
        " email varchar(40));\nCREATE INDEX by_name ON person (last_name);\n"
        "CREATE TABLE note (id integer PRIMARY KEY, remark varchar(80));\n"
        f"INSERT INTO person VALUES (1, 'Zo\u00e9', '{quoted}', '1985-07-30', 'zo@mail.example');\n"
        "INSERT INTO note VALUES (1, 'mail van ZO@mail.example');\n"
    )
    monkeypatch.setattr(connector, "is_worth_it", lambda asset: True)
    found = store.find(name=asked, birth_date=date(1985, 7, 30))
    assert store.rows(found) == {("person", "id=1"), ("note", "id=1")}
    assert sorted(searches) == ["note", "person"], "every row is looked at once, for all that the index told"


def test_no_index_is_asked_for_a_name_alone(store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    store.run(SCRIPT)
    asked: list[Any] = []
    search = SqlConnector.search_indexed

    def noted(self: SqlConnector, *rest: Any) -> Any:
        asked.append(rest)
        return search(self, *rest)

    monkeypatch.setattr(SqlConnector, "search_indexed", noted)
    assert store.rows(store.find(name="Maes, Ann"), "possible") >= {("person", "id=1")}
    assert not asked, "no row is certain by a name alone: there is nothing to learn"
    store.find(name="Maes, Ann", email="ann@mail.example")
    assert asked


def test_keys_of_rows_found_together_are_said_once(store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    store.run(SCRIPT)
    store.run("CREATE TABLE absence (id integer PRIMARY KEY, person_id integer, name varchar(40));\n")
    rows = ", ".join(f"({n}, {n % 2 + 1}, 'Maes, Ann')" for n in range(150))
    store.run(f"INSERT INTO absence VALUES {rows};\n")
    said: list[int] = []
    announce = Picks.announce

    def noted(self: Picks, held: Any, columns: Any, keys: Any) -> None:
        keys = list(keys)
        said.append(len(keys))
        announce(self, held, columns, keys)

    monkeypatch.setattr(Picks, "announce", noted)
    found = store.rows(store.find(name="Maes, Ann"))
    assert len([place for place in found if place[0] == "absence"]) >= 75
    assert max(said) == 150, "rows found together are asked about together"
    assert sum(said) < 1000, "a key is said for each row that is found, and not for each pair of them"


BORNE = """
CREATE TABLE client (id integer PRIMARY KEY, customer_number varchar(12), first_name varchar(20), last_name varchar(20),
  email varchar(40), phone varchar(20));
CREATE TABLE note (id integer PRIMARY KEY, remark varchar(80));
CREATE INDEX by_phone ON client (phone);
CREATE INDEX by_number ON client (customer_number);
INSERT INTO client VALUES (1, 'K-20417', 'Ann', 'Maes', 'ann@mail.example', '0475 12 34 56'),
  (2, 'K-20418', 'Jo', 'Claes', 'jo@mail.example', '0475 98 76 54');
INSERT INTO note VALUES (1, 'mail van ann@mail.example'), (2, 'mail van jo@mail.example');
"""


def told(answer: Any) -> set[tuple[str, ...]]:
    return {(m.asset, m.locator, m.field, m.entity_type, m.certainty, m.via) for m in answer.matches}


@pytest.mark.parametrize("asked", [{"phone": "0475 12 34 56"}, {"customer_number": "K-20417"}])
def test_who_bears_a_number_is_searched_in_the_same_pass(
    store: Any, searches: list[str], monkeypatch: pytest.MonkeyPatch, asked: dict[str, str]
) -> None:
    store.run(BORNE)
    monkeypatch.setattr(connector, "is_worth_it", lambda asset: False)
    before = store.find(**asked)
    passes = len(searches)
    searches.clear()
    monkeypatch.setattr(connector, "is_worth_it", lambda asset: True)
    after = store.find(**asked)
    assert {("client", "id=1"), ("note", "id=1")} <= store.rows(after)
    assert told(after) == told(before)
    assert len(searches) == passes - 2, "for what the bearer's row tells no table is gone through again"


def test_what_a_likely_bearer_tells_is_none_of_the_persons_where_another_bears_it_too(
    store: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.run(BORNE)
    store.run("INSERT INTO client VALUES (3, 'K-20419', 'Bo', 'Peeters', 'bo@mail.example', '+32 (0)475/123.456');\n")
    monkeypatch.setattr(connector, "is_worth_it", lambda asset: False)
    before = store.find(phone="0475 12 34 56")
    monkeypatch.setattr(connector, "is_worth_it", lambda asset: True)
    after = store.find(phone="0475 12 34 56")
    assert told(after) == told(before)
    assert after.notes == before.notes
    assert ("note", "id=1") not in store.rows(after), "two bear the phone: whose mail that is matters to neither"


def test_the_answer_says_what_was_asked_by_an_index(store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    store.run(BORNE)
    monkeypatch.setattr(connector, "is_worth_it", lambda asset: asset.segments[-1] == "client")
    answer = store.find(phone="0475 12 34 56")
    assert answer.as_json()["by_index"] == {f"hr/{store.schema}/client": ("customer_number", "phone")}
    assert store.find(name="Maes, Ann").by_index == {}, "by a name alone no index is asked"
