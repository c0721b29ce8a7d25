"""What is said of a person in lists of their own is told in the answer, and what a view repeats is told once."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from connectors import Asset, Column
from reports.answer.labels import label_column
from scanner.cli import vigie

from .conftest import opened

TABLES = """
CREATE TABLE towns (id INTEGER PRIMARY KEY, town_name TEXT, code TEXT);
CREATE TABLE kinds (kind TEXT PRIMARY KEY, description TEXT);
CREATE TABLE doctors (id INTEGER PRIMARY KEY, name TEXT, email TEXT);
CREATE TABLE visits (id INTEGER PRIMARY KEY, email TEXT, town_id INTEGER REFERENCES towns (id),
    kind TEXT REFERENCES kinds (kind), doctor_id INTEGER REFERENCES doctors (id), minutes INTEGER, note TEXT);
INSERT INTO towns VALUES (1, 'Gent', 'G'), (2, 'Aalst', 'A');
INSERT INTO kinds VALUES ('c', 'Consultation'), ('d', 'Discharge, said Pieter Janssens');
INSERT INTO doctors VALUES (7, 'Els Wouters', 'els.wouters@kliniek.example');
INSERT INTO visits VALUES (1, 'nadia@belkacem.example', 1, 'c', 7, 10, 'Els Wouters found her well'),
    (2, 'nadia@belkacem.example', 2, 'd', 7, 20, 'walks again'),
    (3, 'jan@elders.example', 2, 'c', 7, 30, NULL);
CREATE VIEW seen AS SELECT email, minutes FROM visits;
CREATE VIEW twice AS SELECT email, 2 * minutes AS doubled FROM visits;
"""


def test_keys_of_lists_are_told_by_what_they_stand_for(place: Path) -> None:
    with closing(sqlite3.connect(place / "crm.db")) as connection:
        connection.executescript(TABLES)
    assert CliRunner().invoke(vigie, ["scan", "-c", str(place / "vigie.yaml")]).exit_code in (0, 3)
    records = [
        record
        for activity in json.loads(opened(place)["data.json"])["activities"]
        for record in activity["records"]
        if record["place"].rpartition("/")[2] in ("visits", "seen", "twice", "doctors")
    ]
    visits = [record["values"] for record in records if record["place"].endswith("visits")]
    assert [visit["town_id"] for visit in visits] == ["Gent", "Aalst"]
    assert visits[0]["kind"] == "Consultation" and "Janssens" not in visits[1]["kind"]
    assert visits[0]["note"].endswith("found her well") and visits[1]["note"] == "walks again"
    assert all("Wouters" not in str(visit) for visit in visits)
    assert {record["place"].rpartition("/")[2] for record in records} == {"visits", "twice"}


@pytest.mark.parametrize(
    ("table", "columns", "label"),
    [
        ("city", "city_id:int city:text country_id:int", "city"),
        ("territories", "territory_id:int territory_description:text region_id:int", "territory_description"),
        ("leave_type", "id:int name:varchar(50) deleted:tinyint", "name"),
        ("film", "film_id:int title:text description:text", "title"),
        ("gemeenten", "nr:int gemeente_naam:text", "gemeente_naam"),
        ("employees", "id:int name:text", ""),
        ("patients", "id:int label:text", ""),
        ("contact", "id:int name:text email:text birth_date:date", ""),
        ("inventory", "id:int film_id:int", ""),
    ],
)
def test_the_column_that_says_what_a_row_of_a_list_is(table: str, columns: str, label: str) -> None:
    every = tuple(Column(*column.split(":")) for column in columns.split())
    assert label_column(Asset("db", ("main", table), "table", columns=every)) == label
