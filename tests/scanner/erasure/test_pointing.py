"""Rows of others point to the person's by a key (`manager_id`): they let it go where they may, else it is emptied."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from connectors import NotPerformed
from scanner.cli import vigie

ADA, BOB, CY = "85.07.30-033.28", "93.05.18-223.61", "79.01.02-123.29"
TABLES = f"""
CREATE TABLE staff (id INTEGER PRIMARY KEY, niss TEXT, name TEXT, email TEXT, manager_id INTEGER REFERENCES staff (id));
INSERT INTO staff VALUES (1, '{ADA}', 'Ada Janssens', 'ada@example.be', NULL),
    (2, '{BOB}', 'Bob Peeters', 'bob@x.be', 1), (3, '{CY}', 'Cy Maes', 'cy@x.be', 2), (4, NULL, 'Els Wouters', NULL, 1);
CREATE TABLE leave (id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff (id), day TEXT,
    approved_by INTEGER REFERENCES staff (id) ON DELETE CASCADE, approver_email TEXT);
INSERT INTO leave VALUES (10, 2, '2025-06-01', 1, 'ada@example.be'), (11, 3, '2025-06-02', 2, 'bob@x.be'),
    (12, 1, '2025-06-03', 2, 'bob@x.be');
"""
REQUIRED = """
CREATE TABLE reviews (id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL, score INTEGER,
    reviewer_id INTEGER NOT NULL REFERENCES staff (id));
INSERT INTO reviews VALUES (20, 2, 4, 1);
"""
DECLARED = """
categories: [identification, contact]
activities:
  - {id: hr, legal_bases: [A6-1-a], categories: [identification, contact], covers: ["hr/*"]}
"""
KEPT = """
  - {id: law, legal_bases: [A6-1-c], categories: [identification], covers: [{asset: hr/main/staff, field: manager_id}]}
"""
Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def made(more: str = "", declared: str = "", settings: str = "") -> Path:
        with closing(sqlite3.connect(tmp_path / "hr.db")) as connection:
            connection.executescript(TABLES + more)
        (tmp_path / "declaration.yaml").write_text(DECLARED + declared)
        (tmp_path / "vigie.yaml").write_text(
            "declaration: declaration.yaml\nsources:\n"
            "  hr: {type: database, url: 'sqlite:///hr.db', erase_url: 'sqlite:///hr.db'}\n" + settings
        )
        run(tmp_path, "scan")
        return tmp_path

    return made


def run(place: Path, *words: str, expect: tuple[int, ...] = (0, 1)) -> Result:
    at = 2 if words[:2] == ("erase", "approve") else 1
    result = CliRunner().invoke(vigie, [*words[:at], "-c", str(place / "vigie.yaml"), *words[at:]])
    assert result.exit_code in expect, f"{result.output} {result.exception}"
    return result


def rows(place: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(place / "hr.db")) as connection:
        return connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()


def planned(place: Path) -> dict[str, Any]:
    plan = str(place / "plan.json")
    facts = [word for fact in ("consent_withdrawn=true", "other_basis=false") for word in ("--fact", fact)]
    run(place, "erase", "--plan", "--national-number", ADA, *facts, "--as", "ann", "-o", plan, "--lang", "en")
    run(place, "erase", "approve", plan, "--as", "bert")
    made: dict[str, Any] = json.loads(Path(plan).read_text())
    return made


def applied(place: Path, plan: dict[str, Any]) -> Result:
    given = ("--apply", str(place / "plan.json"), "--hash", plan["hash"], "--as", "carl")
    return run(place, "erase", *given)


def her_row(plan: dict[str, Any]) -> dict[str, Any]:
    (item,) = [one for one in plan["items"] if one["asset"] == "hr/main/staff" and "." not in one["id"]]
    return item


def test_they_let_it_go_and_her_row_is_deleted(make: Make) -> None:
    place = make()
    plan = planned(place)
    assert her_row(plan)["way"] == "delete row"
    told = {(one["asset"], one["way"], tuple(one["fields"])) for one in plan["items"] if "." in one["id"]}
    assert told == {("hr/main/staff", "empty fields", ("manager_id",))}
    assert sum("." in one["id"] for one in plan["items"]) == 2
    assert all("somebody else" in one["why"] for one in plan["items"] if one["way"] == "empty fields")
    run(place, "erase", "--rehearse", str(place / "plan.json"))
    applied(place, plan)
    assert rows(place, "staff") == [
        (2, BOB, "Bob Peeters", "bob@x.be", None),
        (3, CY, "Cy Maes", "cy@x.be", 2),
        (4, None, "Els Wouters", None, None),
    ]
    # of another's leave that she approved, and that the database would have deleted with her, her address goes too
    assert rows(place, "leave") == [(10, 2, "2025-06-01", None, None), (11, 3, "2025-06-02", 2, "bob@x.be")]
    certificate = json.loads((place / "plan.certificate.json").read_text())
    assert certificate["proven"] and not certificate["left"]


def test_a_column_that_must_hold_a_value_keeps_her_row_as_a_shell(make: Make) -> None:
    place = make(REQUIRED)
    plan = planned(place)
    item = her_row(plan)
    assert item["way"] == "empty fields"
    assert "hr/main/reviews points to it by reviewer_id, which must hold a value." in item["why"]
    applied(place, plan)
    assert rows(place, "staff")[0] == (1, None, None, None, None) and rows(place, "reviews") == [(20, 2, 4, 1)]
    assert rows(place, "staff")[1][-1] == 1


def test_what_a_law_keeps_of_the_other_row_stays(make: Make) -> None:
    place = make(declared=KEPT)
    plan = planned(place)
    item = her_row(plan)
    assert item["way"] != "delete row" and not [one for one in plan["items"] if "." in one["id"]]
    applied(place, plan)
    assert [row[-1] for row in rows(place, "staff")] == [None, 1, 2, 1]


def test_rows_that_the_configuration_keeps_are_not_touched(make: Make) -> None:
    place = make(settings="erasure: {rows: {hr/main/leave: keep}}\n")
    plan = planned(place)
    assert "The reference to it in hr/main/leave stays." in her_row(plan)["why"]
    applied(place, plan)
    assert rows(place, "leave")[0] == (10, 2, "2025-06-01", 1, "ada@example.be")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("UPDATE staff SET manager_id = 3 WHERE id = 4", "changed"),
        ("UPDATE staff SET manager_id = 1 WHERE id = 3", "referenced"),
    ],
)
def test_another_manager_since_the_plan_stops_it(make: Make, change: str, code: str) -> None:
    place = make()
    plan = planned(place)
    with closing(sqlite3.connect(place / "hr.db")) as connection:
        connection.execute(change)
        connection.commit()
    before = rows(place, "staff"), rows(place, "leave")
    stopped = applied(place, plan).exception
    assert isinstance(stopped, NotPerformed) and stopped.code == code and "Nothing was changed." in stopped.message
    assert (rows(place, "staff"), rows(place, "leave")) == before


SERVED = """
CREATE TABLE partners (id INTEGER PRIMARY KEY, name TEXT, email TEXT);
INSERT INTO partners VALUES (1, 'Karel Nuyts', 'karel@mail.example'), (2, 'Lotte Ickx', 'lotte@mail.example');
CREATE TABLE orders (id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partners (id), amount INTEGER,
    staff_id INTEGER{required} REFERENCES staff (id), second_staff_id INTEGER REFERENCES staff (id));
INSERT INTO orders VALUES (30, 1, 9, 1, 2), (31, 2, 8, 2, 1), (32, 2, 7, 1, 1);
"""


def test_an_order_is_the_customer_s_and_loses_who_served(make: Make) -> None:
    place = make(SERVED.format(required=""))
    plan = planned(place)
    assert her_row(plan)["way"] == "delete row"
    served = [one for one in plan["items"] if one["asset"] == "hr/main/orders"]
    assert {one["way"] for one in served} == {"empty fields"} and len(served) == 3
    run(place, "erase", "--rehearse", str(place / "plan.json"))
    applied(place, plan)
    assert rows(place, "orders") == [(30, 1, 9, None, 2), (31, 2, 8, 2, None), (32, 2, 7, None, None)]
    assert [row[0] for row in rows(place, "staff")] == [2, 3, 4]
    assert json.loads((place / "plan.certificate.json").read_text())["proven"]


def test_an_order_that_must_name_who_served_keeps_a_shell_and_its_values(make: Make) -> None:
    place = make(SERVED.format(required=" NOT NULL"))
    plan = planned(place)
    assert "orders points to it by staff_id, which must hold a value." in her_row(plan)["why"]
    applied(place, plan)
    assert rows(place, "orders") == [(30, 1, 9, 1, 2), (31, 2, 8, 2, 1), (32, 2, 7, 1, 1)]
    assert rows(place, "staff")[0] == (1, None, None, None, None)


TWO = """
CREATE TABLE tenants (id INTEGER PRIMARY KEY, niss TEXT, name TEXT);
INSERT INTO tenants VALUES (1, '{ada}', 'Ada Janssens'), (2, '{bob}', 'Bob Peeters');
CREATE TABLE leases (id INTEGER PRIMARY KEY, tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    second_tenant_id INTEGER REFERENCES tenants (id), staff_id INTEGER REFERENCES staff (id), rent INTEGER);
INSERT INTO leases VALUES (40, 1, 2, 2, 600), (41, 1, NULL, 2, 700), (42, 2, 1, 2, 800), (43, 1, 1, 2, 900);
CREATE TABLE dues (id INTEGER PRIMARY KEY, lease_id INTEGER NOT NULL REFERENCES leases (id), amount INTEGER);
INSERT INTO dues VALUES (50, 40, 600), (51, 41, 700), (52, 42, 800), (53, 43, 900);
CREATE TABLE cases (id INTEGER PRIMARY KEY, tenant_id INTEGER REFERENCES tenants (id),
    against_id INTEGER REFERENCES tenants (id), report TEXT);
INSERT INTO cases VALUES (60, 1, 2, 'noise'), (61, 1, NULL, 'leak'), (62, 2, 1, 'quarrel');
"""


def test_what_is_about_two_persons_is_not_deleted_for_one(make: Make) -> None:
    place = make(TWO.format(ada=ADA, bob=BOB))
    plan = planned(place)
    by_hand = {one["asset"] for one in plan["items"] if one["decision"] == "manual"}
    assert by_hand == {"hr/main/leases", "hr/main/dues"}
    applied(place, plan)
    assert [row[:3] for row in rows(place, "leases")] == [(40, 1, 2), (42, 2, None)]
    assert [row[0] for row in rows(place, "dues")] == [50, 52]
    assert rows(place, "cases") == [(60, None, 2, "noise"), (62, 2, 1, "quarrel")]
    # the lease that must name a tenant keeps the shell of her row, which tells nothing
    assert rows(place, "tenants") == [(1, None, None), (2, BOB, "Bob Peeters")]
