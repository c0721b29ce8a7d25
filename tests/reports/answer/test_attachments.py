"""Pictures and documents in the cells of a person's rows are part of the answer, and those of relatives are not."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import orjson
import pytest
from click.testing import CliRunner

from scanner.cli import vigie

from .conftest import letter, readable, unlocked

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
CHILD = b"\xff\xd8\xff\xe0" + bytes(range(255, -1, -1))
OWN = letter("Loopbaan van Nadia Belkacem,", "nadia@belkacem.example")
MIXED = letter("Beste Nadia Belkacem (nadia@belkacem.example),", "Pieter Janssens belde u op 0475 12 34 56.")


@pytest.fixture
def place_with_cells(place: Path) -> Path:
    with closing(sqlite3.connect(place / "crm.db")) as connection:
        connection.executescript(
            "ALTER TABLE subscribers ADD COLUMN photo BLOB;\nALTER TABLE subscribers ADD COLUMN cv BLOB;"
            "ALTER TABLE subscribers ADD COLUMN letter BLOB;\nALTER TABLE family ADD COLUMN photo BLOB;"
            "CREATE TABLE bonuses (id INTEGER PRIMARY KEY, subscriber_id INTEGER REFERENCES subscribers (id), "
            "amount REAL, iban TEXT);\nINSERT INTO bonuses VALUES (1, 1, 250.0, 'BE35163475762437');"
        )
        connection.execute("UPDATE subscribers SET photo = ?, cv = ?, letter = ? WHERE id = 1", (PICTURE, OWN, MIXED))
        connection.execute("UPDATE subscribers SET photo = ? WHERE id = 2", (CHILD,))
        connection.execute("UPDATE family SET photo = ?", (CHILD,))
        connection.commit()
    assert CliRunner().invoke(vigie, ["scan", "-c", str(place / "vigie.yaml")]).exit_code == 0
    return place


def test_the_person_s_own_are_copied_as_they_are(place_with_cells: Path) -> None:
    files = unlocked(place_with_cells, 3)  # what a picture shows was not looked into
    assert PICTURE in files.values() and OWN in files.values()
    assert not {name for name, content in files.items() if content == CHILD}
    told = [r["values"] for each in orjson.loads(files["data.json"])["activities"] for r in each["records"]]
    row = next(values for values in told if "cv" in values)
    assert files[row["photo"]] == PICTURE and row["photo"].endswith(".png") and files[row["cv"]] == OWN
    assert [values["photo"] for values in told if "kinship" in values] == ["[redacted]"]


def test_an_account_in_a_row_that_tells_nobody_else_is_the_person_s(place_with_cells: Path) -> None:
    assert "BE35163475762437" in unlocked(place_with_cells, 3)["data.json"].decode()


def test_none_is_given_twice(place_with_cells: Path) -> None:
    files = unlocked(place_with_cells, 3)
    holders = [name for name, content in files.items() if b"Loopbaan van" in content or content == OWN]
    assert len(holders) == 1


def test_a_document_that_names_others_is_given_as_text_without_them(place_with_cells: Path) -> None:
    files = unlocked(place_with_cells, 3)  # what a picture shows was not looked into
    assert MIXED not in files.values()
    said = readable({name: c for name, c in files.items() if c not in (PICTURE, OWN, MIXED)})
    assert "Beste Nadia Belkacem" in said and "Janssens" not in said and "0475 12 34 56" not in said


def test_the_page_leads_to_the_copy(place_with_cells: Path) -> None:
    page = unlocked(place_with_cells, 3)["answer.html"].decode()
    assert '<a href="attachments/001.png">attachments/001.png</a>' in page
