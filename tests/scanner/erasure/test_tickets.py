"""A ticket of a neighbour that names the person as contact stays, and what two tenants signed is decided by hand."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from .conftest import run

ADA, BOB = "85.07.30-033.28", "93.05.18-223.61"
TABLES = f"""
CREATE TABLE tenants (tenant_id INTEGER PRIMARY KEY, niss TEXT, first_name TEXT, last_name TEXT, phone TEXT);
INSERT INTO tenants VALUES (1, '{ADA}', 'Ada', 'Janssens', '0475 31 82 64'),
    (2, '{BOB}', 'Bob', 'Peeters', '0486 55 27 19'), (3, '17.07.30-033.84', 'Els', 'Wouters', '0470 99 18 27');
CREATE TABLE medewerkers (medewerker_id INTEGER PRIMARY KEY, voornaam TEXT NOT NULL, naam TEXT NOT NULL, email TEXT);
INSERT INTO medewerkers VALUES (500, 'Dirk', 'Claes', 'dirk.claes@homes.example'),
    (501, 'Mia', 'Smets', 'mia.smets@homes.example');
CREATE TABLE panden (pand_id INTEGER PRIMARY KEY, straat TEXT, nummer TEXT);
INSERT INTO panden VALUES (4, 'Lindelaan', '4'), (5, 'Lindelaan', '6'), (6, 'Kouter', '1');
CREATE TABLE werkbonnen (bon_id INTEGER PRIMARY KEY, pand_id INTEGER REFERENCES panden (pand_id),
    gemeld_door INTEGER REFERENCES tenants (tenant_id),
    technieker_id INTEGER REFERENCES medewerkers (medewerker_id), resultaat TEXT);
INSERT INTO werkbonnen VALUES (100, 4, 2, 500, 'The shutter runs again.'), (101, 5, 1, 501, 'The tap was replaced.'),
    (102, 6, 3, 500, 'Nobody at home.');
CREATE TABLE afspraken (bon_id INTEGER REFERENCES werkbonnen (bon_id) ON DELETE CASCADE, volgnr INTEGER,
    contact_naam TEXT, contact_gsm TEXT, PRIMARY KEY (bon_id, volgnr));
INSERT INTO afspraken VALUES (100, 1, 'buurvrouw Ada Janssens', '0475318264'),
    (101, 1, 'Ada Janssens', '0475 31 82 64'), (102, 1, 'Els Wouters', '0470991827');
CREATE TABLE leases (lease_id INTEGER PRIMARY KEY, flat INTEGER, ended_on DATE);
INSERT INTO leases VALUES (10, 7, '2010-01-01'), (11, 8, NULL);
CREATE TABLE lease_tenants (lease_id INTEGER REFERENCES leases (lease_id),
    tenant_id INTEGER REFERENCES tenants (tenant_id), PRIMARY KEY (lease_id, tenant_id));
INSERT INTO lease_tenants VALUES (10, 1), (10, 2), (11, 3);
CREATE TABLE inspections (inspection_id INTEGER PRIMARY KEY, lease_id INTEGER REFERENCES leases (lease_id),
    present TEXT, remarks TEXT);
INSERT INTO inspections VALUES (20, 10, 'Ada Janssens; Bob Peeters', 'The kitchen is clean.'),
    (21, 11, 'Els Wouters', 'A scratch in the floor.');
"""
FACTS = ("--fact", "consent_withdrawn=true", "--fact", "other_basis=false")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "homes.db")) as connection:
        connection.executescript(TABLES)
    (tmp_path / "declaration.yaml").write_text(
        "categories: [identification, contact, financial, family]\nactivities:\n"
        "  - {id: homes, legal_bases: [A6-1-a], categories: [identification, contact], covers: ['homes/*']}\n"
    )
    (tmp_path / "vigie.yaml").write_text(
        "declaration: declaration.yaml\nsources:\n"
        "  homes: {type: database, url: 'sqlite:///homes.db', erase_url: 'sqlite:///homes.db'}\n"
    )
    run(tmp_path, "scan")
    plan = str(tmp_path / "plan.json")
    who = ("--national-number", ADA, "--name", "Ada Janssens")
    run(tmp_path, "erase", "--plan", *who, *FACTS, "--as", "a", "-o", plan)
    run(tmp_path, "erase", "approve", "-c", str(tmp_path / "vigie.yaml"), plan, "--as", "b")
    hashed = json.loads(Path(plan).read_text())["hash"]
    run(tmp_path, "erase", "--apply", plan, "--hash", hashed, "--as", "c")
    return tmp_path


def rows(place: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(place / "homes.db")) as connection:
        return connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()


def test_the_ticket_of_a_neighbour_stays_and_its_appointment_loses_her_alone(place: Path) -> None:
    assert (100, 4, 2, 500, "The shutter runs again.") in rows(place, "werkbonnen")
    assert (102, 6, 3, 500, "Nobody at home.") in rows(place, "werkbonnen")
    assert rows(place, "afspraken") == [(100, 1, None, None), (102, 1, "Els Wouters", "0470991827")]


def test_what_two_tenants_signed_is_left_to_a_person(place: Path) -> None:
    assert (20, 10, "Ada Janssens; Bob Peeters", "The kitchen is clean.") in rows(place, "inspections")
    (item,) = [
        one for one in json.loads((place / "plan.json").read_text())["items"] if one["asset"].endswith("inspections")
    ]
    assert item["decision"] == "manual"


def test_the_flat_that_a_ticket_is_about_stays(place: Path) -> None:
    assert (5, "Lindelaan", "6") in rows(place, "panden")
