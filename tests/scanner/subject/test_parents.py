"""Whose a row is, told by its parent's row: over declared, composite and inferred keys and over several of them."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from scanner import load_declaration, open_inventory, row_groups
from scanner.cli import vigie
from scanner.declaration import InvalidDeclaration, RowCondition, parse_declaration
from scanner.declaration.rows import holds

OWN, CLIENT, NOBODY = "85.07.30-033.28", "93.05.18-223.61", "17.07.30-033.84"
TABLES = f"""
CREATE TABLE employers (id INTEGER PRIMARY KEY, name TEXT, kind TEXT);
INSERT INTO employers VALUES (1, 'The group', 'own'), (2, 'Bakkerij Bos', 'client');
CREATE TABLE staff (site INTEGER, no INTEGER, niss TEXT, name TEXT, employer_id INTEGER REFERENCES employers (id),
    PRIMARY KEY (site, no));
INSERT INTO staff VALUES (1, 1, '{OWN}', 'Ada Janssens', 1), (1, 2, '{CLIENT}', 'Bob Peeters', 2),
    (2, 1, '{NOBODY}', 'Cy Maes', NULL);
CREATE TABLE pay (id INTEGER PRIMARY KEY, site INTEGER, no INTEGER, iban TEXT, salary INTEGER,
    FOREIGN KEY (site, no) REFERENCES staff (site, no));
INSERT INTO pay VALUES (1, 1, 1, 'BE71096123456769', 100), (2, 1, 1, 'BE71096123456769', 110),
    (3, 1, 2, 'BE35163475762437', 200), (4, 2, 1, 'BE54979154415497', 300);
CREATE TABLE users (user_id INTEGER PRIMARY KEY, niss TEXT, name TEXT, email TEXT, employer_id INTEGER);
INSERT INTO users VALUES (71, '{OWN}', 'Ada Janssens', 'ada@group.example', 1),
    (72, '{CLIENT}', 'Bob Peeters', 'bob@bos.example', 2);
CREATE TABLE visits (id INTEGER PRIMARY KEY, user_id INTEGER, ip TEXT);
INSERT INTO visits VALUES (1, 71, '10.0.0.1'), (2, 72, '10.0.0.2'), (3, 72, '10.0.0.3');
CREATE TABLE notes (id INTEGER PRIMARY KEY, about INTEGER, seen_by INTEGER, phone TEXT);
INSERT INTO notes VALUES (1, 71, 72, '+32 475 12 34 56'), (2, 72, 71, '+32 475 12 34 57');
"""


def declaration(*wheres: tuple[str, str, str]) -> str:
    """Own data and clients', told apart by `where` of each table: (table, what decides, own value)."""
    ours = "\n".join(f"      - {{asset: hr/main/{t}, where: {{{where}, in: [{own}]}}}}" for t, where, own in wheres)
    theirs = "\n".join(
        f"      - {{asset: hr/main/{t}, where: {{{where}, not_in: [{own}]}}}}" for t, where, own in wheres
    )
    return f"""
categories: [{{id: identification}}, {{id: financial}}, {{id: connection}}, {{id: contact}}]
activities:
  - id: ours
    legal_bases: [A6-1-b]
    categories: [identification, financial, connection, contact]
    covers:
{ours}
  - id: clients
    role: processor
    legal_bases: [A6-1-b]
    categories: [identification, financial, connection, contact]
    covers:
{theirs}
"""


PARENT = (
    ("staff", "column: employer_id", "1"),
    ("pay", "parent: hr/main/staff, column: employer_id", "1"),
    ("visits", "parent: hr/*/users, column: EMPLOYER_ID", "1"),
    ("notes", "through: about, parent: hr/main/users, column: employer_id", "1"),
)
HOPS = (("pay", "parent: hr/main/employers, column: kind", "own"),)


class Place:
    """A database, a declaration, and what a search and a scan say of whose the rows are."""

    def __init__(self, folder: Path, text: str) -> None:
        self.folder = folder
        with closing(sqlite3.connect(folder / "hr.db")) as connection:
            connection.executescript(TABLES)
        (folder / "declaration.yaml").write_text(text)
        (folder / "vigie.yaml").write_text(
            "declaration: declaration.yaml\nsources: {hr: {type: database, url: 'sqlite:///hr.db'}}\n"
        )
        self.run("scan")

    def run(self, *words: str) -> Any:
        result = CliRunner().invoke(vigie, [*words, "-c", str(self.folder / "vigie.yaml")], catch_exceptions=False)
        assert result.exit_code == 0, result.output
        return result.stdout

    def roles(self, niss: str) -> dict[str, set[tuple[str, ...]]]:
        """Table → the activities of the person's rows there."""
        found = json.loads(self.run("find", "--national-number", niss, "--format", "json"))["matches"]
        told: dict[str, set[tuple[str, ...]]] = {}
        for match in found:
            told.setdefault(match["asset"].rpartition("/")[2], set()).add(tuple(match["activities"]))
        return told

    def counted(self, table: str) -> dict[tuple[str, ...], int]:
        """Activities → rows, as the last scan counted them."""
        with open_inventory(f"sqlite:///{self.folder}/vigie.db") as inventory:
            (item,) = [one for one in inventory.coverage() if one.asset == f"hr/main/{table}"]
        return {g.covering.ids: g.rows for g in row_groups(load_declaration(self.folder / "declaration.yaml"), item)}


BOTH = ("clients", "ours")


def test_the_parents_row_tells_whose_a_row_is(tmp_path: Path) -> None:
    place = Place(tmp_path, declaration(*PARENT))
    assert place.roles(OWN) == {
        "staff": {("ours",)}, "pay": {("ours",)}, "users": {()}, "visits": {("ours",)},
        "notes": {("clients",)},  # of which one says by `seen_by` alone that the person saw it
    }  # fmt: skip
    theirs = place.roles(CLIENT)
    assert theirs["pay"] == theirs["visits"] == {("clients",)}
    # nobody knows who employs the third: the most protective decides, and it is said that others may cover it
    assert place.roles(NOBODY) == {"staff": {BOTH}, "pay": {BOTH}}
    assert place.counted("pay") == {("ours",): 2, ("clients",): 1, BOTH: 1}
    assert place.counted("visits") == {("ours",): 1, ("clients",): 2}
    assert place.counted("notes") == {("ours",): 1, ("clients",): 1}


def test_over_several_keys(tmp_path: Path) -> None:
    place = Place(tmp_path, declaration(*HOPS))
    assert place.roles(OWN)["pay"] == {("ours",)} and place.roles(CLIENT)["pay"] == {("clients",)}
    assert place.roles(NOBODY)["pay"] == {BOTH}
    assert place.counted("pay") == {("ours",): 2, ("clients",): 1, BOTH: 1}


@pytest.mark.parametrize(
    "where",
    [
        "parent: hr/main/nowhere, column: employer_id",
        "parent: hr/main/users, column: no_such_column",
        "through: nothing, parent: hr/main/users, column: employer_id",
        "parent: hr/main/users, column: employer_id",  # two keys might lead there, and neither is called after it
    ],
)
def test_a_way_that_is_not_there_leaves_it_open(tmp_path: Path, where: str) -> None:
    place = Place(tmp_path, declaration(("notes", where, "1")))
    assert place.counted("notes") == {BOTH: 2}


def test_rows_are_counted_again_when_the_condition_changes(tmp_path: Path) -> None:
    place = Place(tmp_path, declaration(("visits", "parent: hr/main/users, column: employer_id", "1")))
    (tmp_path / "declaration.yaml").write_text(
        declaration(("visits", "parent: hr/main/users, column: employer_id", "2"))
    )
    place.run("scan")
    assert place.counted("visits") == {("ours",): 2, ("clients",): 1}


def test_an_answer_and_an_erasure_follow_it(tmp_path: Path) -> None:
    place = Place(tmp_path, declaration(*PARENT))
    plan = tmp_path / "plan.json"
    who = ("--national-number", OWN)
    CliRunner().invoke(vigie, ["erase", "-c", str(tmp_path / "vigie.yaml"), "--plan", *who, "-o", str(plan)])
    decided = {item["asset"]: item["decision"] for item in json.loads(plan.read_text())["items"]}
    assert decided["hr/main/pay"] != "refer"
    theirs = tmp_path / "theirs.json"
    who = ("--national-number", CLIENT)
    CliRunner().invoke(vigie, ["erase", "-c", str(tmp_path / "vigie.yaml"), "--plan", *who, "-o", str(theirs)])
    decided = {item["asset"]: item["decision"] for item in json.loads(theirs.read_text())["items"]}
    assert decided["hr/main/pay"] == "refer"
    assert place.folder == tmp_path


@pytest.mark.parametrize(
    ("where", "line", "says"),
    [
        ("{parent: crm/main/users, column: c, in: [1]}", 5, "No key leads from the source 'hr' to the source 'crm'"),
        ("{parent: users, column: c, in: [1]}", 5, "is no table"),
        ("{parent: hr/main/pay, column: c, in: [1]}", 5, "is the table itself"),
        ("{parent: hr/main/users, in: [1]}", 5, "column"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_line(where: str, line: int, says: str) -> None:
    text = f"categories: [a]\nactivities:\n  - id: ours\n    covers:\n      - {{asset: hr/main/pay, where: {where}}}\n"
    with pytest.raises(InvalidDeclaration) as refused:
        parse_declaration(text)
    told = str(refused.value)
    assert says in told and f":{line}:" in told


def test_a_condition_on_a_parent_looks_at_no_column_of_the_row_itself() -> None:
    text = (
        "categories: [a]\nactivities: [{id: a, covers: [{asset: hr/main/pay, where: {column: c, thru: x, in: [1]}}]}]"
    )
    assert "thru" in " ".join(map(str, parse_declaration(text).warnings))
    condition = RowCondition(column="employer_id", parent="hr/main/staff", equals="1")
    assert holds(condition, {"employer_id": 1}) is None
    assert holds(condition, {"employer_id": 2, condition.reached: "1"}) is True
    assert holds(condition, {condition.reached: None}) is None
    plain, other = RowCondition(column="a", equals="1"), RowCondition(column="a", through=("x",), equals="1")
    assert len({condition.id, plain.id, other.id}) == 3 and not plain.reached
