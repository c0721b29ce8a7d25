"""Where the person is somebody's manager, partner, contact or child the row stays, and loses what it says of her."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from .conftest import run

ADA, BOB, CHILD = "85.07.30-033.28", "93.05.18-223.61", "17.07.30-033.84"
TABLES = f"""
CREATE TABLE staff (id INTEGER PRIMARY KEY, niss TEXT, name TEXT, email TEXT, salary INTEGER);
INSERT INTO staff VALUES (1, '{ADA}', 'Ada Janssens', 'ada@example.be', 5), (2, '{BOB}', 'Bob Peeters', 'bob@x.be', 6);
CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT, niss TEXT, supervisor TEXT, supervisor_email TEXT);
INSERT INTO team VALUES (10, 'Bob Peeters', '{BOB}', 'Ada Janssens', 'ada@example.be');
CREATE TABLE afdelingen (id INTEGER PRIMARY KEY, medewerker_niss TEXT, chef_niss TEXT, leidinggevende TEXT);
INSERT INTO afdelingen VALUES (20, '{BOB}', '85073003328', 'Ada Janssens');
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, partner_name TEXT, partner_niss TEXT, noodcontact TEXT,
    noodcontact_email TEXT);
INSERT INTO people VALUES (30, 'Dirk Claes', 'Ada Janssens', '{ADA}', 'Ada Janssens', 'ada@example.be');
CREATE TABLE contact_persons (id INTEGER PRIMARY KEY, staff_id INTEGER REFERENCES staff (id), name TEXT, email TEXT,
    phone TEXT, sort INTEGER);
INSERT INTO contact_persons VALUES (40, 2, 'Ada Janssens', 'ada@example.be', '0475 12 34 56', 7),
    (41, 1, 'Els Wouters', 'els@wouters.example', '0475 99 88 77', 8);
CREATE TABLE gezin (gez_id INTEGER PRIMARY KEY, wn_nr INTEGER REFERENCES staff (id), naam TEXT, voornaam TEXT,
    insz TEXT, verwantschap TEXT);
INSERT INTO gezin VALUES (50, 2, 'Janssens', 'Ada', '85073003328', 'echtgenote'),
    (51, 1, 'Peeters', 'Jan', '{CHILD}', 'kind');
CREATE TABLE noodcontacten (id INTEGER PRIMARY KEY, medewerker INTEGER, naam TEXT, niss TEXT);
INSERT INTO noodcontacten VALUES (60, 2, 'Ada Janssens', '{ADA}');
CREATE TABLE emergency_contact (id INTEGER PRIMARY KEY, staff_id INTEGER REFERENCES staff (id), contact_name TEXT,
    contact_email TEXT, contact_phone TEXT, relation TEXT);
INSERT INTO emergency_contact VALUES (65, 2, 'Ada Janssens', 'ada@example.be', '0475 00 11 22',
    'neighbour');
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT, niss TEXT);
INSERT INTO pupils VALUES (70, 'Jan Peeters', '{CHILD}');
CREATE TABLE reviews (id INTEGER PRIMARY KEY, staff_id INTEGER REFERENCES staff (id), score INTEGER);
INSERT INTO reviews VALUES (80, 2, 4), (81, 1, 5);
"""
WHO = ("--national-number", ADA, "--email", "ada@example.be", "--name", "Ada Janssens")
FACTS = ("--fact", "consent_withdrawn=true", "--fact", "other_basis=false")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "hr.db")) as connection:
        connection.executescript(TABLES)
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "class.csv").write_text(
        f"naam;insz\nJan Peeters;{CHILD}\nAda Janssens;{ADA}\nEls Wouters;els@wouters.example\n"
    )
    (tmp_path / "declaration.yaml").write_text(
        "categories: [identification, contact, financial, family]\nactivities:\n"
        "  - {id: hr, legal_bases: [A6-1-a], categories: [identification, contact, financial, family],"
        ' covers: ["hr/*", "share/**"]}\n'
    )
    (tmp_path / "vigie.yaml").write_text(
        "declaration: declaration.yaml\nsources:\n"
        "  hr: {type: database, url: 'sqlite:///hr.db', erase_url: 'sqlite:///hr.db'}\n"
        "  share: {type: files, url: share, erase_url: share}\n"
    )
    run(tmp_path, "scan")
    return tmp_path


def rows(place: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(place / "hr.db")) as connection:
        return connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()


def test_rows_of_others_stay_and_lose_what_they_say_of_the_person(place: Path) -> None:
    plan = str(place / "plan.json")
    shown = run(place, "erase", "--plan", *WHO, *FACTS, "--as", "alice", "-o", plan, "--lang", "en")
    assert "The row is about somebody else and stays: what it says of the person is emptied." in shown
    made = json.loads(Path(plan).read_text())
    run(place, "erase", "approve", "-c", str(place / "vigie.yaml"), plan, "--as", "bert")
    run(place, "erase", "--apply", plan, "--hash", made["hash"], "--as", "carl")
    assert rows(place, "team") == [(10, "Bob Peeters", BOB, None, None)]
    assert rows(place, "afdelingen") == [(20, BOB, None, None)]
    assert rows(place, "people") == [(30, "Dirk Claes", None, None, None, None)]
    assert rows(place, "contact_persons") == [(40, 2, None, None, None, 7)]
    assert rows(place, "gezin") == [(50, 2, None, None, None, None)]
    assert rows(place, "noodcontacten") == [(60, 2, None, None)]
    kept = rows(place, "emergency_contact")[0]
    assert kept[:2] == (65, 2) and "Ada Janssens" not in kept and "0475 00 11 22" not in kept, "the phone is hers too"
    # her own go with her, and what is told of her relatives there; theirs elsewhere is theirs
    assert rows(place, "staff") == [(2, BOB, "Bob Peeters", "bob@x.be", 6)]
    assert rows(place, "reviews") == [(80, 2, 4)]
    assert rows(place, "pupils") == [(70, "Jan Peeters", CHILD)]
    left = (place / "share" / "class.csv").read_text()
    assert CHILD in left and "els@wouters.example" in left and "Ada" not in left
    certificate = json.loads((place / "plan.certificate.json").read_text())
    assert certificate["proven"] and not certificate["left"]


def test_they_are_kept_where_that_is_decided(place: Path) -> None:
    with (place / "vigie.yaml").open("a") as out:
        out.write("erasure: {rows: {hr/main/team: keep}}\n")
    plan = place / "plan.json"
    run(place, "erase", "--plan", *WHO, *FACTS, "-o", str(plan))
    (team,) = [item for item in json.loads(plan.read_text())["items"] if item["asset"] == "hr/main/team"]
    assert (team["decision"], team["way"]) == ("keep", "")


def test_a_search_says_that_she_is_named_there_whosever_number_stands_beside(place: Path) -> None:
    found = json.loads(run(place, "find", *WHO, "--format", "json"))["matches"]
    told = {(m["asset"].rpartition("/")[2], m["field"]): m["certainty"] for m in found}
    assert told["team", "supervisor_email"] == told["team", "supervisor"] == "certain"
    assert ("team", "niss") not in told and ("team", "name") not in told and ("people", "name") not in told
    assert not [m for m in found if m["asset"].endswith("pupils")]


def test_an_order_of_payment_of_somebody_else_loses_its_recipient_and_a_sheet_its_reasons(place: Path) -> None:
    own, bobs = "BE68 5390 0754 7034", "BE71 0961 2345 6769"
    with closing(sqlite3.connect(place / "hr.db")) as connection:
        connection.executescript(
            "CREATE TABLE accounts (staff_id INTEGER REFERENCES staff (id), iban TEXT);"
            f"INSERT INTO accounts VALUES (1, '{own}'), (2, '{bobs}');"
            "CREATE TABLE standing_orders (id INTEGER PRIMARY KEY, iban TEXT, recipient TEXT, recipient_iban TEXT,"
            " amount INTEGER);"
            f"INSERT INTO standing_orders VALUES (90, '{bobs}', 'Ada Janssens', '{own}', 25);"
        )
    book = Workbook()
    book.active.title = "Customers"
    sheets = {
        book.active: [
            ("customer_no", "name", "niss"),
            ("K000100201", "Ada Janssens", ADA),
            ("K000100202", "Bob P", BOB),
        ],
        book.create_sheet("Reasons"): [("customer_no", "text"), ("K000100201", "leaves"), ("K000100202", "stays")],
    }
    for sheet, lines in sheets.items():
        for line in lines:
            sheet.append(line)
    book.save(place / "share" / "risk.xlsx")
    run(place, "scan")
    plan = str(place / "plan.json")
    more = ("--iban", own, "--customer-number", "K000100201")
    run(place, "erase", "--plan", *WHO, *more, *FACTS, "--as", "alice", "-o", plan)
    run(place, "erase", "approve", "-c", str(place / "vigie.yaml"), plan, "--as", "bert")
    run(place, "erase", "--apply", plan, "--hash", json.loads(Path(plan).read_text())["hash"], "--as", "carl")
    assert rows(place, "standing_orders") == [(90, bobs, None, None, 25)]
    assert rows(place, "accounts") == [(2, bobs)]
    left = load_workbook(place / "share" / "risk.xlsx")
    told = [[cell for cell in line if cell] for sheet in left for line in sheet.iter_rows(values_only=True)]
    assert ["K000100202", "stays"] in told and not any("leaves" in line or "K000100201" in line for line in told)


def test_hours_that_somebody_worked_for_the_person_are_not_deleted_for_one_of_the_two(place: Path) -> None:
    with closing(sqlite3.connect(place / "hr.db")) as connection:
        connection.executescript(
            "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, email TEXT);"
            "CREATE TABLE tasks (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers (id), title TEXT);"
            "CREATE TABLE timesheet_lines (id INTEGER PRIMARY KEY, task_id INTEGER REFERENCES tasks (id),"
            " employee_id INTEGER, hours INTEGER);"
            "INSERT INTO customers VALUES (5, 'Cara Maes', 'cara@mail.example'), (6, 'Dirk Claes', 'dirk@x.example');"
            "INSERT INTO tasks VALUES (71, 5, 'Kitchen'), (72, 6, 'Bath');"
            "INSERT INTO timesheet_lines VALUES (91, 71, 2, 3), (92, 72, 2, 4);"
        )
    run(place, "scan")
    plan = str(place / "work.json")
    run(place, "erase", "--plan", "--email", "cara@mail.example", *FACTS, "--as", "alice", "-o", plan, "--lang", "en")
    items = {item["asset"].rpartition("/")[2]: item for item in json.loads(Path(plan).read_text())["items"]}
    assert items["customers"]["way"] == "empty fields", "what was done for her stays, and points to it"
    assert items.get("timesheet_lines", {"way": ""})["way"] in ("", "empty fields")


def test_hours_that_the_person_worked_for_a_customer_lose_her_and_stay(place: Path) -> None:
    with closing(sqlite3.connect(place / "hr.db")) as connection:
        connection.executescript(
            "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, email TEXT);"
            "CREATE TABLE opdrachten (id INTEGER PRIMARY KEY, titel TEXT,"
            " customer_id INTEGER REFERENCES customers (id));"
            "CREATE TABLE urenstaat (id INTEGER PRIMARY KEY, opdracht_id INTEGER REFERENCES opdrachten (id),"
            " staff_id INTEGER REFERENCES staff (id), uren INTEGER);"
            "INSERT INTO customers VALUES (5, 'Cara Maes', 'cara@mail.example'), (6, 'Dirk Claes', 'dirk@x.example');"
            "INSERT INTO opdrachten VALUES (71, 'Keuken', 5), (72, 'Bad', 6);"
            "INSERT INTO urenstaat VALUES (91, 71, 1, 3), (92, 72, 2, 4), (93, 72, 1, 5);"
        )
    run(place, "scan")
    plan = str(place / "worked.json")
    run(place, "erase", "--plan", *WHO, *FACTS, "--as", "alice", "-o", plan, "--lang", "en")
    run(place, "erase", "approve", "-c", str(place / "vigie.yaml"), plan, "--as", "bert")
    run(place, "erase", "--apply", plan, "--hash", json.loads(Path(plan).read_text())["hash"], "--as", "carl")
    assert rows(place, "urenstaat") == [(91, 71, None, 3), (92, 72, 2, 4), (93, 72, None, 5)]
    assert rows(place, "customers") == [(5, "Cara Maes", "cara@mail.example"), (6, "Dirk Claes", "dirk@x.example")]
