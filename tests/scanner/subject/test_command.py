"""`vigie find`: its answer, its exit codes, and what the log keeps of it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from scanner.commands.find import find
from scanner.config import load
from scanner.inventory import open_inventory
from scanner.ledger import read_details, read_entries


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A database that was never scanned, and no inventory yet."""
    with closing(sqlite3.connect(tmp_path / "hr.db")) as connection:
        connection.execute("CREATE TABLE staff (id INTEGER PRIMARY KEY, nom TEXT, prenom TEXT, email TEXT)")
        connection.execute("INSERT INTO staff VALUES (1, 'VAN DEN BROECK', 'ELKE', 'elke@mail.example')")
        connection.commit()
    path = tmp_path / "vigie.yaml"
    path.write_text("sources:\n  hr: {type: database, url: 'sqlite:///hr.db'}\n")
    return path


def test_an_identity_from_standard_input_and_the_log(config: Path) -> None:
    arguments = ["-c", str(config), "--identity", "-", "--purpose", "access 14", "--by", "u7", "--format", "json"]
    done = CliRunner().invoke(find, arguments, input="name: Elke Vandenbroeck\nemail: elke@mail.example\n")
    assert done.exit_code == 0, done.output
    answer = json.loads(done.stdout)
    assert {match["field"] for match in answer["matches"]} == {"nom", "prenom", "email"}
    assert {match["certainty"] for match in answer["matches"]} == {"certain"}
    with open_inventory(load(config).inventory) as inventory:
        (entry,) = read_entries(inventory, ["search"])
        assert entry.by == "u7" and entry.data["matches"] == {"certain": 3}
        assert entry.data["identifiers"] == {"email": 1, "name": 1}
        assert [detail.value for detail in read_details(inventory)] == ["access 14"]
        told = entry.payload.casefold()
        assert "elke" not in told and "broeck" not in told


def test_the_answer_for_a_person_and_exit_code_3(config: Path) -> None:
    done = CliRunner().invoke(find, ["-c", str(config), "--name", "Elke Van den Broeck"])
    assert done.exit_code == 0 and "hr/main/staff" in done.stdout and "3 fields in 1 place " in done.stdout
    (config.parent / "hr.db").write_bytes(b"no database at all, by far")
    done = CliRunner().invoke(find, ["-c", str(config), "--name", "Elke Van den Broeck"])
    assert done.exit_code == 3 and "Not searched: hr" in done.stdout
    assert CliRunner().invoke(find, ["-c", str(config), "--birth-date", "1985-07-30"]).exit_code == 2
    for option in ("--email", "--iban", "--given-name", "--identifier", "--username"):
        for nothing in ("", " ", "-"):
            refused = CliRunner().invoke(find, ["-c", str(config), option, nothing])
            assert refused.exit_code == 2 and "at least one identifier" in refused.output, option
