"""Masked examples: read when asked for, by who may, logged, and stored nowhere."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from scanner.cli import vigie

VALUES = ("nadia.belkacem@belkacem.example", "els.nys@nys.example")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "crm.db")) as connection:
        connection.execute("CREATE TABLE clients (id INTEGER PRIMARY KEY, email TEXT, remarks TEXT)")
        rows = [(1, VALUES[0], "belt graag"), (2, VALUES[1], "mail aan els.nys@nys.example"), (3, None, "")]
        connection.executemany("INSERT INTO clients VALUES (?, ?, ?)", rows)
        connection.commit()
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "brief.txt").write_text("Geachte mevrouw Nadia Belkacem, wij bellen u op 0475 12 34 56.\n")
    (tmp_path / "vigie.yaml").write_text(
        "sources:\n  crm: {type: database, url: 'sqlite:///crm.db'}\n  share: {type: files, url: share}\n"
    )
    assert run(tmp_path, "scan").exit_code == 0
    return tmp_path


def run(place: Path, command: str, *words: str) -> Result:
    return CliRunner().invoke(vigie, [command, "-c", str(place / "vigie.yaml"), *words])


def test_values_of_a_column_are_shown_masked(place: Path) -> None:
    said = run(place, "explain", "crm/main/clients#email", "--examples", "5", "--as", "u1").output
    assert "n•••@b•••.example  (row 1)" in said and "e•••@n•••.example  (row 2)" in said
    assert not any(value in said for value in VALUES)


def test_values_inside_a_text_are_shown_masked(place: Path) -> None:
    said = run(place, "explain", "share/brief.txt", "--examples", "5").output
    assert "PERSON" in said and "B•••••" in said
    assert not any(value in said for value in ("Nadia", "Belkacem", "12 34 56"))


def test_no_more_than_asked_for(place: Path) -> None:
    said = run(place, "explain", "crm/main/clients#email", "--examples", "1").output
    assert said.count("•••.example") == 1


def test_who_looked_is_logged_and_nothing_is_stored(place: Path) -> None:
    run(place, "explain", "crm/main/clients#email", "--examples", "2", "--as", "u1")
    assert "examples" in run(place, "ledger").output and "u1" in run(place, "ledger").output
    stored = b"".join(file.read_bytes() for file in place.glob("vigie.db*"))
    assert not any(value.encode() in stored for value in (*VALUES, "n•••@b•••"))


def test_only_those_on_the_list_may_look(place: Path) -> None:
    (place / "vigie.yaml").write_text((place / "vigie.yaml").read_text() + "examples: [u1]\n")
    refused = run(place, "explain", "crm/main/clients#email", "--examples", "2", "--as", "u2")
    assert refused.exit_code != 0 and "not among those" in str(refused.exception) and "•" not in refused.output
    assert "•" in run(place, "explain", "crm/main/clients#email", "--examples", "2", "--as", "u1").output


def test_without_the_option_nothing_is_read(place: Path) -> None:
    (place / "crm.db").unlink()
    assert run(place, "explain", "crm/main/clients#email").exit_code == 0
    gone: Any = run(place, "explain", "crm/main/clients#email", "--examples", "2")
    assert gone.exit_code != 0 and "belkacem" not in f"{gone.output}{gone.exception}"


def test_a_list_that_is_none(place: Path) -> None:
    (place / "vigie.yaml").write_text((place / "vigie.yaml").read_text() + "examples: u1\n")
    assert "list of user ids" in str(run(place, "explain", "crm/main/clients#email").exception)
