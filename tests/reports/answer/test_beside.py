"""Beside what is hers: her account under her initial, the number of her chief, a day called like a password."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from connectors import Asset
from reports.answer.actors import shape
from reports.answer.withheld import secret_fields
from scanner.cli import vigie

from .conftest import opened

TABLES = """
CREATE TABLE staff (matricule TEXT PRIMARY KEY, prenom TEXT, nom TEXT, email TEXT,
    chef TEXT REFERENCES staff (matricule));
INSERT INTO staff VALUES ('CH0001', 'Nadia', 'Belkacem', 'nadia@belkacem.example', 'CH0030'),
    ('CH0030', 'Pieter', 'Janssens', 'pieter@bedrijf.example', NULL);
CREATE TABLE notices (id INTEGER PRIMARY KEY, matricule TEXT REFERENCES staff (matricule), au TEXT, passee_le DATE);
INSERT INTO notices VALUES (1, 'CH0001', 'CH0030', '2026-03-01'), (2, 'CH0030', 'CH0001', '2026-03-02');
CREATE TABLE payments (id INTEGER PRIMARY KEY, matricule TEXT REFERENCES staff (matricule), iban TEXT, titulaire TEXT);
INSERT INTO payments VALUES (1, 'CH0001', 'BE71096123456769', 'BELKACEM N.'),
    (2, 'CH0001', 'BE35163475762437', 'JANSSENS P.');
CREATE TABLE diensten (dienst_id INTEGER PRIMARY KEY, naam TEXT, hoofd_id INTEGER REFERENCES medewerkers (id));
INSERT INTO diensten VALUES (1, 'Verhuur', 501), (2, 'Techniek', 500);
CREATE TABLE medewerkers (id INTEGER PRIMARY KEY, voornaam TEXT, naam TEXT, email TEXT, in_dienst DATE,
    dienst_id INTEGER REFERENCES diensten (dienst_id));
INSERT INTO medewerkers VALUES (500, 'Nadia', 'Belkacem', 'nadia@belkacem.example', '2012-03-01', 1),
    (501, 'Els', 'Wouters', 'els@x.example', '2013-04-02', 1),
    (502, 'Dirk', 'Claes', 'dirk@x.example', '2014-05-03', 2);
"""


@pytest.fixture
def records(place: Path) -> dict[str, list[dict[str, Any]]]:
    with closing(sqlite3.connect(place / "crm.db")) as connection:
        connection.executescript(TABLES)
    assert CliRunner().invoke(vigie, ["scan", "-c", str(place / "vigie.yaml")]).exit_code in (0, 3)
    found: dict[str, list[dict[str, Any]]] = {}
    for activity in json.loads(opened(place)["data.json"])["activities"]:
        for record in activity["records"]:
            found.setdefault(record["place"].rpartition("/")[2], []).append(record["values"])
    return found


def test_the_number_of_a_colleague_is_hidden_and_hers_is_not(records: dict[str, list[dict[str, Any]]]) -> None:
    (own,) = records["staff"]
    assert own["matricule"] == "CH0001" and "CH0030" not in own.values()
    assert all("CH0030" not in record.values() for record in records["notices"])


def test_a_day_that_is_called_like_a_password_is_told(records: dict[str, list[dict[str, Any]]]) -> None:
    assert "2026-03-01" in records["notices"][0].values()


def test_the_account_beside_her_name_is_hers_and_that_of_another_is_not(
    records: dict[str, list[dict[str, Any]]],
) -> None:
    told = [value for record in records["payments"] for value in record.values()]
    assert "BE71096123456769" in told and "BE35163475762437" not in told


@pytest.mark.parametrize(
    ("value", "expected"),
    [("CH0030", "AA9999"), ("P-00412", "A-99999"), ("12345", ""), ("Verhuis", ""), ("A1", ""), ("in maart 2024", "")],
)
def test_the_shape_of_a_number(value: str, expected: str) -> None:
    assert shape(value) == expected


def test_a_password_that_is_tagged_stays_even_if_it_reads_like_a_day() -> None:
    assert secret_fields(Asset("a", ("t",), "table"), {"pw": "2019-01-01"}, {"pw": frozenset({"PASSWORD"})}) == {"pw"}


def test_the_rows_of_her_department_are_not_copied(records: dict[str, list[dict[str, Any]]]) -> None:
    told = [str(value) for record in records["medewerkers"] for value in record.values()]
    assert "2012-03-01" in told and "2014-05-03" not in told
