"""What one of the staff only used or was handed stays the firm's: a lorry, a trip, the parcel of a customer."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from .conftest import run

ADA, BOB = "85.07.30-033.28", "93.05.18-223.61"
TABLES = f"""
CREATE TABLE chauffeurs (matricule TEXT PRIMARY KEY, prenom TEXT, nom TEXT, niss TEXT, gsm TEXT);
INSERT INTO chauffeurs VALUES ('CH0001', 'Ada', 'Janssens', '{ADA}', '0478 22 51 90'),
    ('CH0002', 'Bob', 'Peeters', '{BOB}', '0486 00 99 11'), ('CH0003', 'Els', 'Wouters', '17.07.30-033.84', NULL);
CREATE TABLE diensten (dienst_id INTEGER PRIMARY KEY, naam TEXT,
    hoofd_id INTEGER REFERENCES medewerkers (medewerker_id));
INSERT INTO diensten VALUES (1, 'Verhuur', 501), (2, 'Techniek', 500);
CREATE TABLE medewerkers (medewerker_id INTEGER PRIMARY KEY, voornaam TEXT NOT NULL, naam TEXT NOT NULL,
    insz TEXT, dienst_id INTEGER REFERENCES diensten (dienst_id),
    chef_id INTEGER REFERENCES medewerkers (medewerker_id));
INSERT INTO medewerkers VALUES (500, 'Ada', 'Janssens', '{ADA}', 1, 501), (501, 'Bob', 'Peeters', '{BOB}', 1, NULL),
    (502, 'Els', 'Wouters', '17073003384', 2, 500), (503, 'Dirk', 'Claes', '40000095579', 2, NULL);
CREATE TABLE camions (plaque TEXT PRIMARY KEY, marque TEXT,
    chauffeur_habituel TEXT REFERENCES chauffeurs (matricule) ON DELETE SET NULL);
INSERT INTO camions VALUES ('1-ABC-234', 'Volvo', 'CH0001'), ('1-XYZ-987', 'MAN', 'CH0002'), ('2-DEF-111', 'DAF', NULL);
CREATE TABLE tournees (tournee_id INTEGER PRIMARY KEY, jour DATE, plaque TEXT REFERENCES camions (plaque),
    matricule TEXT REFERENCES chauffeurs (matricule), copilote TEXT REFERENCES chauffeurs (matricule));
INSERT INTO tournees VALUES (1, '2014-05-05', '1-ABC-234', 'CH0001', 'CH0002'),
    (2, '2014-05-06', '1-ABC-234', 'CH0003', 'CH0001'), (3, '2014-05-07', '1-XYZ-987', 'CH0002', NULL);
CREATE TABLE machines (machine_id INTEGER PRIMARY KEY, soort TEXT,
    eigenaar_id INTEGER REFERENCES medewerkers (medewerker_id));
INSERT INTO machines VALUES (1, 'Kettingzaag', 500), (2, 'Hakselaar', 501);
CREATE TABLE onderdelen (onderdeel_id INTEGER PRIMARY KEY, machine_id INTEGER NOT NULL REFERENCES machines (machine_id),
    wat TEXT, voorraad INTEGER);
INSERT INTO onderdelen VALUES (1, 1, 'Ketting 40 cm', 4), (2, 1, 'Bougie', 2), (3, 2, 'Messenset', 1);
CREATE TABLE leveringen (levering_id INTEGER PRIMARY KEY, onderdeel_id INTEGER REFERENCES onderdelen (onderdeel_id),
    dag DATE, aantal INTEGER);
INSERT INTO leveringen VALUES (1, 1, '2014-02-03', 4), (2, 3, '2014-02-04', 1);
CREATE TABLE clients (client_no INTEGER PRIMARY KEY, nom TEXT, prenom TEXT, courriel TEXT);
INSERT INTO clients VALUES (5001, 'Maes', 'Cy', 'cy.maes@example.be'), (5002, 'Claes', 'Dirk', 'dirk@claes.example');
CREATE TABLE commandes (cmd_no INTEGER PRIMARY KEY, client_no INTEGER NOT NULL REFERENCES clients (client_no));
INSERT INTO commandes VALUES (3, 5001), (4, 5002);
CREATE TABLE colis (cmd_no INTEGER REFERENCES commandes (cmd_no), rang INTEGER, poids REAL, dest_nom TEXT,
    dest_rue TEXT, dest_ville TEXT, dest_tel TEXT, PRIMARY KEY (cmd_no, rang));
INSERT INTO colis VALUES (3, 1, 80.5, 'Ada Janssens', 'Rue Haute 7', 'Spa', '0478 22 51 90'),
    (4, 1, 2.5, 'Jan Smets', 'Rue Basse 1', 'Spa', '0499 12 31 23');
CREATE TABLE livraisons (cmd_no INTEGER, rang INTEGER, livre_a TEXT, heure TEXT, PRIMARY KEY (cmd_no, rang),
    FOREIGN KEY (cmd_no, rang) REFERENCES colis (cmd_no, rang) ON DELETE CASCADE);
INSERT INTO livraisons VALUES (3, 1, 'Ada Janssens', '11:00'), (4, 1, 'Jan Smets', '12:00');
"""
WHO = ("--national-number", ADA, "--name", "Ada Janssens", "--phone", "0478 22 51 90")
FACTS = ("--fact", "consent_withdrawn=true", "--fact", "other_basis=false")


@pytest.fixture(scope="module")
def firm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("firm")
    with closing(sqlite3.connect(place / "firm.db")) as connection:
        connection.executescript(TABLES)
    (place / "declaration.yaml").write_text(
        "categories: [identification, contact]\nactivities:\n"
        "  - {id: firm, legal_bases: [A6-1-a], categories: [identification, contact], covers: ['firm/*']}\n"
    )
    (place / "vigie.yaml").write_text(
        "declaration: declaration.yaml\nsources:\n"
        "  firm: {type: database, url: 'sqlite:///firm.db', erase_url: 'sqlite:///firm.db'}\n"
    )
    run(place, "scan")
    run(place, "erase", "--plan", *WHO, *FACTS, "--as", "a", "-o", str(place / "plan.json"))
    run(place, "erase", "approve", "-c", str(place / "vigie.yaml"), str(place / "plan.json"), "--as", "b")
    hashed = (place / "plan.json").read_text().split('"hash":', 1)[1].split('"')[1]
    run(place, "erase", "--apply", str(place / "plan.json"), "--hash", hashed, "--as", "c")
    return place


def rows(place: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(place / "firm.db")) as connection:
        return connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()


def test_she_is_gone(firm: Path) -> None:
    assert [row[0] for row in rows(firm, "chauffeurs")] == ["CH0002", "CH0003"]


def test_the_lorry_that_she_drove_stays(firm: Path) -> None:
    assert rows(firm, "camions") == [
        ("1-ABC-234", "Volvo", None),
        ("1-XYZ-987", "MAN", "CH0002"),
        ("2-DEF-111", "DAF", None),
    ]


def test_a_trip_keeps_its_lorry_and_whoever_else_drove(firm: Path) -> None:
    assert rows(firm, "tournees") == [
        (1, "2014-05-05", "1-ABC-234", None, "CH0002"),
        (2, "2014-05-06", "1-ABC-234", "CH0003", None),
        (3, "2014-05-07", "1-XYZ-987", "CH0002", None),
    ]


def test_the_parcel_of_a_customer_loses_all_of_whom_it_was_for(firm: Path) -> None:
    assert rows(firm, "colis") == [
        (3, 1, 80.5, None, None, None, None),
        (4, 1, 2.5, "Jan Smets", "Rue Basse 1", "Spa", "0499 12 31 23"),
    ]
    assert rows(firm, "livraisons") == [(3, 1, None, "11:00"), (4, 1, "Jan Smets", "12:00")]


def test_those_of_the_department_that_she_heads_stay_in_it(firm: Path) -> None:
    assert [row for row in rows(firm, "medewerkers") if row[0] != 500] == [
        (501, "Bob", "Peeters", BOB, 1, None),
        (502, "Els", "Wouters", "17073003384", 2, None),
        (503, "Dirk", "Claes", "40000095579", 2, None),
    ]
    assert (2, "Techniek", None) in rows(firm, "diensten")


def test_the_parts_of_the_saw_that_she_owns_stay_in_stock(firm: Path) -> None:
    assert rows(firm, "machines") == [(1, "Kettingzaag", None), (2, "Hakselaar", 501)]
    assert rows(firm, "onderdelen") == [(1, 1, "Ketting 40 cm", 4), (2, 1, "Bougie", 2), (3, 2, "Messenset", 1)]
    assert rows(firm, "leveringen") == [(1, 1, "2014-02-03", 4), (2, 3, "2014-02-04", 1)]
