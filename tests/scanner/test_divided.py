"""Activities that cover only some of the rows: counted by the scan, tables and files, and judged on their own."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from scanner import Gap, find_gaps, load_declaration, open_inventory
from scanner.cli import vigie
from scanner.declaration import parse_declaration
from scanner.entries import Coverage, Division, Portion

DECLARATION = """
categories: [identification, contact, financial]
activities:
  - id: ours
    label: {en: Our own staff}
    legal_bases: [A6-1-b]
    categories: [identification, contact]
    retention: {period: P5Y, starts_at: [{asset: PLACE, field: left_on}]}
    covers: [{asset: PLACE, where: {column: employer_id, in: [1]}}]
  - id: clients
    label: {en: Staff of clients}
    role: processor
    categories: [identification, contact, financial]
    retention: {period: P10Y, starts_at: [{asset: PLACE, field: left_on}]}
    covers: [{asset: PLACE, where: {column: employer_id, not_in: [1]}}]
"""
HEADS = ["id", "employer_id", "email", "iban", "left_on"]
IBAN = "BE35163475762437"


def rows(many: int = 1) -> list[tuple[Any, ...]]:
    """Own staff (employer 1) of whom two have an account number, clients' of whom all have; four of nobody's."""
    found: list[tuple[Any, ...]] = []
    for _ in range(many):
        found += [(1, f"own{n}@mail.example", IBAN if n < 2 else None, f"20{10 + n:02}-05-06") for n in range(10)]
        found += [(2 + n % 3, f"client{n}@mail.example", IBAN, f"20{10 + n // 3:02}-02-03") for n in range(30)]
        found += [(None, "nobody@mail.example", None, None)] * 4
    return [(number, *row) for number, row in enumerate(found)]


class Estate:
    """A configuration, its declaration, and the gaps that a scan shows."""

    def __init__(self, folder: Path, config: str, place: str, declaration: str = DECLARATION) -> None:
        self.folder = folder
        self.place = place
        (folder / "vigie.yaml").write_text(f"declaration: declaration.yaml\ninventory: sqlite:///vigie.db\n{config}")
        self.declare(declaration)

    def declare(self, text: str) -> None:
        (self.folder / "declaration.yaml").write_text(text.replace("PLACE", self.place))

    def scan(self) -> str:
        arguments = ["scan", "-c", str(self.folder / "vigie.yaml"), "--workers", "1"]
        result = CliRunner().invoke(vigie, arguments, catch_exceptions=False)
        assert result.exit_code == 0, result.output
        return result.output

    def coverage(self) -> Coverage:
        with open_inventory(f"sqlite:///{self.folder}/vigie.db") as inventory:
            (found,) = [item for item in inventory.coverage() if item.asset == self.place]
            return found

    def gaps(self, *kinds: str) -> list[Gap]:
        declaration = load_declaration(self.folder / "declaration.yaml")
        with open_inventory(f"sqlite:///{self.folder}/vigie.db") as inventory:
            found = find_gaps(declaration, inventory.entries(), inventory.coverage(), as_of=date(2025, 1, 1))
        return [gap for gap in found if gap.kind in kinds]


def database(folder: Path, many: int = 1, config: str = "") -> Estate:
    connection = sqlite3.connect(folder / "hr.db")
    connection.execute(f"CREATE TABLE staff ({', '.join(HEADS)})".replace("left_on", "left_on date"))
    connection.executemany("INSERT INTO staff VALUES (?, ?, ?, ?, ?)", rows(many))
    connection.commit()
    connection.close()
    sources = "sources: {hr: {type: database, url: 'sqlite:///hr.db'}}\n"
    return Estate(folder, sources + config, "hr/main/staff")


def file(folder: Path) -> Estate:
    (folder / "share").mkdir()
    with (folder / "share" / "staff.csv").open("w", newline="") as target:
        csv.writer(target).writerows([HEADS, *rows()])
    return Estate(folder, "sources: {share: {type: files, url: 'share'}}\n", "share/staff.csv")


def sampled(folder: Path) -> Estate:
    return database(folder, 100, "scan: {rows: 500}\n")


@pytest.mark.parametrize(("make", "many"), [(database, 1), (file, 1), (sampled, 100)])
def test_gaps_and_retention_are_judged_on_the_rows_of_each_activity(
    tmp_path: Path, make: Callable[[Path], Estate], many: int
) -> None:
    estate = make(tmp_path)
    estate.scan()
    item = estate.coverage()
    assert item.division and item.division.whole and item.division.rows == 44 * many
    if many > 1:
        assert (item.rows_read or 0) < 44 * many  # the database counted what was not read
    # the account numbers of our own staff are what nobody declares: two rows, not the whole column
    (gap,) = estate.gaps("uncovered")
    assert (gap.field, gap.activities, gap.code) == ("iban", ("ours",), "not-for-this")
    assert (gap.params["in_rows"], gap.params["of_rows"]) == (2 * many, 44 * many)
    # left in 2010 … 2019: five years from then are over for ours, ten only for what clients have of 2010 to 2014
    past = {gap.activities: gap.params for gap in estate.gaps("overdue")}
    assert past["ours",]["rows"] == 10 * many and past["clients",]["rows"] == 15 * many
    assert (past["ours",]["since"], past["ours",]["until"]) == (2010, 2019)
    assert past["clients",]["until"] == 2014
    assert past["ours",]["in_rows"] == 10 * many and "some_rows" not in past["ours",]
    (mixed,) = estate.gaps("mixed")
    assert (mixed.code, mixed.params["in_rows"]) == ("unknown-rows", 4 * many)


def test_what_no_row_makes_better_is_told_once(tmp_path: Path) -> None:
    estate = database(tmp_path)
    estate.declare(
        DECLARATION.replace("categories: [identification, contact, financial]\nact", "categories: [financial]\nact")
    )
    estate.scan()
    told = [gap.field for gap in estate.gaps("undeclared")]
    assert "email" in told and len(told) == len(set(told))


def test_another_condition_makes_the_asset_due_again(tmp_path: Path) -> None:
    estate = database(tmp_path)
    estate.scan()
    first = estate.coverage().scanned_at
    estate.scan()
    assert estate.coverage().scanned_at == first
    estate.declare(DECLARATION.replace("in: [1]", "in: [1, 2]").replace("not_in: [1]", "not_in: [1, 2]"))
    (before,) = estate.gaps("mixed", "overdue")[:1]
    assert before.params["some_rows"] == 1  # not yet counted by these conditions: said
    estate.scan()
    (gap,) = estate.gaps("uncovered")
    assert gap.params["in_rows"] == 12
    estate.declare(
        DECLARATION.replace(", where: {column: employer_id, in: [1]}", "").replace(
            "not_in: [1]", "in: [9], empty: false"
        )
    )
    estate.scan()
    (absent,) = [gap for gap in estate.gaps("absent") if gap.activities == ("clients",)]
    assert absent.code == "no-rows"


def test_a_row_that_two_roles_cover_is_mixed(tmp_path: Path) -> None:
    estate = database(tmp_path)
    estate.declare(DECLARATION.replace("not_in: [1]", "in: [1, 3]"))
    estate.scan()
    found = {gap.code: gap.params["in_rows"] for gap in estate.gaps("mixed")}
    assert found == {"rows": 10, "unknown-rows": 4}


def test_what_the_database_could_not_count_is_said_and_what_was_read_is_judged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connectors.sql.counting.MOST", 1)
    estate = sampled(tmp_path)
    estate.scan()
    division = estate.coverage().division
    assert division and not division.whole and division.code == "many-values"
    assert division.rows == estate.coverage().rows_read
    (gap,) = estate.gaps("uncovered")
    assert gap.params["rows_read"] == 1


def test_no_value_of_the_column_that_decides_is_kept(tmp_path: Path) -> None:
    estate = database(tmp_path)
    with sqlite3.connect(tmp_path / "hr.db") as connection:
        connection.execute("UPDATE staff SET employer_id = 'Zyxwvut' WHERE employer_id = 3")
    estate.scan()
    assert b"Zyxwvut" not in (tmp_path / "vigie.db").read_bytes()


def test_the_report_says_in_how_many_rows(tmp_path: Path) -> None:
    estate = database(tmp_path)
    estate.scan()
    arguments = [
        "audit",
        "-c",
        str(tmp_path / "vigie.yaml"),
        "--format",
        "html",
        "--lang",
        "en",
        "--as-of",
        "2025-01-01",
    ]
    result = CliRunner().invoke(vigie, arguments, catch_exceptions=False)
    assert "in 2 of 44 rows" in result.stdout and "32 of 32" not in result.stdout
    assert "rows of which the rule cannot tell whose they are; in 4 of 44 rows" in result.stdout


def portion(declaration: Any, held: str, rows: int, **more: Any) -> Portion:
    ids = [one for one, where in declaration.row_conditions("hr/main/staff").items() if held in where.model_dump_json()]
    return Portion(frozenset(ids), frozenset(), rows, **more)


def test_of_two_activities_on_the_same_rows_the_longer_period_decides() -> None:
    text = """
categories: [a]
activities:
  - {id: short, categories: [a], covers: [PLACE], retention: {period: P1Y, starts_at: [{asset: PLACE, field: on}]}}
  - id: long
    categories: [a]
    covers: [{asset: PLACE, where: {column: kind, equals: tax}}]
    retention: {period: P10Y, starts_at: [{asset: PLACE, field: on}]}
""".replace("PLACE", "hr/main/staff")
    declaration = parse_declaration(text)
    taxed = portion(declaration, "tax", 5, dates={"on": {2018: 5}})
    others = Portion(frozenset(), frozenset(), 7, dates={"on": {2018: 7}})
    division = Division(frozenset(declaration.row_conditions("hr/main/staff")), (taxed, others))
    item = Coverage("hr", "hr/main/staff", "table", "complete", dates={"on": {2018: 12}}, division=division)
    (gap,) = [g for g in find_gaps(declaration, [], [item], as_of=date(2025, 1, 1)) if g.kind == "overdue"]
    assert (gap.activities, gap.params["rows"], gap.params["in_rows"]) == (("short",), 7, 7)
