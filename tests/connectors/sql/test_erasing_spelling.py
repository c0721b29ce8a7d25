"""What a database takes for the same: letters under a collation, names in keys; and values that are made of several."""

from __future__ import annotations

import json

import pytest

from connectors import NotPerformed

from .conftest import Database
from .test_erasing import Eraser

ALIKE = {"sqlite": "VARCHAR(40) COLLATE NOCASE", "mariadb": "VARCHAR(40) COLLATE utf8mb4_general_ci"}


@pytest.fixture
def eraser(database: Database) -> Eraser:
    return Eraser(database)


@pytest.fixture
def lite(sqlite: Database) -> Eraser:
    return Eraser(sqlite)


@pytest.fixture
def postgres(postgresql: Database) -> Eraser:
    return Eraser(postgresql)


@pytest.fixture
def maria(mariadb: Database) -> Eraser:
    return Eraser(mariadb)


def test_a_row_without_a_key_is_told_from_those_that_differ_in_letters_alone(eraser: Eraser) -> None:
    """A log of visits has `Ada@…` and `ada@…` under a collation that knows no case: the server takes them for one."""
    kind = ALIKE.get(eraser.database.kind, "TEXT COLLATE no_case")
    if eraser.database.kind == "postgresql":
        eraser.database.run(
            "CREATE COLLATION no_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false)"
        )
    eraser.database.run(
        f"CREATE TABLE visits (who {kind}, page VARCHAR(10))",
        "INSERT INTO visits VALUES ('Ada@x.be', '/a'), ('ada@x.be', '/a'), ('ADA@x.be', '/a')",
    )
    prepared = eraser.prepare(
        eraser.change("visits", who="ada@x.be", page="/a"),
        eraser.change("visits", "update", {"who": "eva@x.be"}, who="Ada@x.be", page="/a"),
    )
    assert not prepared.obstacles
    eraser.perform(prepared)
    assert sorted(row["who"] for row in eraser.all("visits")) == ["ADA@x.be", "eva@x.be"]


def test_a_foreign_key_may_write_names_in_other_letters(lite: Eraser) -> None:
    lite.database.run(
        "CREATE TABLE people (code TEXT PRIMARY KEY COLLATE NOCASE, name TEXT)",
        "CREATE TABLE homes (id INTEGER PRIMARY KEY, who TEXT COLLATE NOCASE REFERENCES PEOPLE (CODE))",
        "INSERT INTO people VALUES ('P-1', 'Ada')",
        "INSERT INTO homes VALUES (1, 'p-1')",
    )
    (key,) = lite.database.assets()["homes"].foreign_keys
    assert (key.target, key.target_columns, key.columns) == (("main", "people"), ("code",), ("who",))
    (obstacle,) = lite.prepare(lite.change("people", code="P-1")).obstacles
    assert (obstacle.code, obstacle.segments) == ("referenced", ("main", "homes"))


def test_triggers_that_keep_an_index_of_words_run_and_it_forgets_the_words(lite: Eraser) -> None:
    lite.database.run(
        "CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT)",
        "CREATE VIRTUAL TABLE words USING fts5(body, content='notes', content_rowid='id')",
        "CREATE TRIGGER added AFTER INSERT ON notes BEGIN"
        " INSERT INTO words (rowid, body) VALUES (new.id, new.body); END",
        "CREATE TRIGGER gone AFTER DELETE ON notes BEGIN"
        " INSERT INTO words (words, rowid, body) VALUES ('delete', old.id, old.body); END",
        "INSERT INTO notes VALUES (1, 'Wouters called'), (2, 'rain')",
    )
    prepared = lite.prepare(lite.change("notes", id=1))
    lite.perform(prepared, commit=False)
    index, word = "SELECT group_concat(hex(block)) FROM words_data", b"wouters".hex().upper()
    assert word in lite.database.scalar(index)
    lite.perform(prepared)
    assert word not in lite.database.scalar(index)
    assert [row["body"] for row in lite.all("notes")] == ["rain"]


def test_a_trigger_that_cannot_be_run_is_told_as_one(lite: Eraser) -> None:
    lite.database.run(
        "CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT)",
        "CREATE TRIGGER gone AFTER DELETE ON notes BEGIN SELECT unheard_of(old.body); END",
        "INSERT INTO notes VALUES (1, 'x')",
    )
    with pytest.raises(NotPerformed) as stopped:
        lite.perform(lite.prepare(lite.change("notes", id=1)))
    assert (stopped.value.code, stopped.value.asset) == ("evaluation", ("main", "notes"))


def test_a_row_of_any_values_is_found_without_those_of_bytes(lite: Eraser) -> None:
    lite.database.run(
        "CREATE TABLE odd (who TEXT, picture BLOB)", "INSERT INTO odd VALUES ('Ada', x'00ff'), ('Bob', x'00ff')"
    )
    lite.perform(lite.prepare(lite.change("odd", who="Ada", picture="ÿ")))
    assert [row["who"] for row in lite.all("odd")] == ["Bob"]


@pytest.mark.postgresql
def test_one_of_the_values_of_an_array_is_changed_and_a_composite_one_is_left_to_a_person(postgres: Eraser) -> None:
    postgres.database.run(
        "CREATE TYPE home AS (street TEXT, town TEXT)",
        "CREATE TABLE mails (id INT PRIMARY KEY, sent_to TEXT[] NOT NULL, numbers INT[], lives home)",
        "INSERT INTO mails VALUES (1, '{ada@x.be,\"bob,1@x.be\"}', '{1,2}', '(Kaai,Gent)')",
    )
    values = {"sent_to": json.dumps(["[erased]", "bob,1@x.be"]), "numbers": "[1]"}
    prepared = postgres.prepare(postgres.change("mails", "update", values, id=1))
    postgres.perform(prepared)
    assert postgres.all("mails") == [{"id": 1, **values, "lives": "(Kaai,Gent)"}]
    for wrong in ({"lives": "Kaai 3, Aalst"}, {"sent_to": "ada"}):
        (obstacle,) = postgres.prepare(postgres.change("mails", "update", wrong, id=1)).obstacles
        assert obstacle.code == "composite"
    assert not postgres.prepare(postgres.change("mails", "update", {"lives": None}, id=1)).obstacles


@pytest.mark.mariadb
def test_a_table_that_keeps_its_history_is_told(maria: Eraser) -> None:
    maria.database.run(
        "CREATE TABLE homes (id INT PRIMARY KEY, street VARCHAR(40)) WITH SYSTEM VERSIONING ENGINE=InnoDB",
        "INSERT INTO homes VALUES (1, 'Kaai')",
    )
    notices = maria.prepare(maria.change("homes", id=1)).notices
    assert [notice.segments for notice in notices if "every earlier row" in notice.reason] == [
        (maria.database.schema, "homes")
    ]
