"""Reviews by file: what goes out comes back, from spreadsheet programs too; wrong files are told by line."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from .conftest import Estate


def exported(estate: Estate, name: str = "tags.csv") -> list[dict[str, Any]]:
    estate.run("review", "export", name)
    text = Path(name).read_text("utf-8-sig")
    return json.loads(text) if name.endswith("json") else list(csv.DictReader(io.StringIO(text)))


def written(rows: list[dict[str, Any]], delimiter: str = ",", encoding: str = "utf-8-sig") -> Path:
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys(), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    Path("back.csv").write_bytes(out.getvalue().encode(encoding))
    return Path("back.csv")


def decide(rows: list[dict[str, Any]], field: str, **values: str) -> list[dict[str, Any]]:
    return [{**row, **values} if row["field"] == field else row for row in rows]


@pytest.mark.parametrize(("delimiter", "encoding"), [(",", "utf-8-sig"), (";", "utf-8"), ("\t", "utf-16")])
def test_a_csv_round_trip(estate: Estate, delimiter: str, encoding: str) -> None:
    rows = decide(exported(estate), "iban", decision="reject", reason="own account")
    rows = decide(
        rows, "email", decision="Re-tag", new_type="USERNAME", new_categories="identification", reason="logins"
    )
    written(rows, delimiter, encoding)
    assert "2 decisions" in estate.run("review", "import", "back.csv", "--as", "u3", "--dry-run").stdout
    assert {tag["status"] for tag in estate.tags()} == {"detected"}
    estate.run("review", "import", "back.csv", "--as", "u3")
    assert estate.tag("iban")["status"] == "rejected"
    assert (estate.tag("email")["entity_type"], estate.tag("email")["categories"]) == ("USERNAME", ["identification"])
    assert {entry["by"] for entry in estate.log("review")} == {"u3"}


def test_a_json_round_trip_and_an_undo(estate: Estate) -> None:
    rows = decide(exported(estate, "tags.json"), "iban", decision="confirm")
    estate.run("review", "import", "-", "--as", "u1", given=json.dumps(rows))
    assert estate.tag("iban")["status"] == "confirmed"
    again = json.dumps({"id": int(estate.id("iban")), "decision": "undo"})
    estate.run("review", "import", "-", "--as", "u1", given=again)
    assert estate.tag("iban")["status"] == "detected"


def test_what_was_not_decided_is_left_alone(estate: Estate) -> None:
    exported(estate)
    assert "0 decisions" in estate.run("review", "import", "tags.csv").stdout


def test_every_wrong_line_is_told_and_nothing_is_changed(estate: Estate) -> None:
    rows = exported(estate)
    (email, iban) = rows
    wrong = [
        {**email, "decision": "perhaps"},
        {**email, "id": "x", "decision": "confirm"},
        {**iban, "decision": "reject"},
        {**iban, "decision": "re-tag", "reason": "x"},
    ]
    told = estate.refused("review", "import", str(written(wrong)))
    assert "back.csv:2: `decision` must be" in told and "back.csv:3: `id` must be a number" in told
    assert "back.csv:4: a rejection needs a `reason`" in told and "back.csv:5: a re-tag needs a `new_type`" in told
    wrong = [
        {**email, "id": "77", "decision": "confirm"},
        {**email, "id": iban["id"], "decision": "confirm"},
        {**iban, "decision": "reject", "reason": "seen with Sophie Lambert"},
        {**email, "decision": "confirm"},
        {**email, "decision": "confirm"},
        {**iban, "decision": "re-tag", "new_type": "PERSN", "reason": "x"},
        {**iban, "decision": "undo"},
    ]
    told = estate.refused("review", "import", str(written(wrong)))
    for part in (
        "back.csv:2: tag 77 is not known",
        "back.csv:3: tag 2 is of crm/main/clients#iban, and the line is of another place",
        "back.csv:4: The reason seems to hold personal data",
        "back.csv:6: tag 1 is decided on in line 5 already",
        "back.csv:7: tag 2 is decided on in line 4 already",
    ):
        assert part in told, (part, told)
    assert "Sophie" not in told


def test_a_decision_made_since_the_file_was_written_is_not_overwritten(estate: Estate) -> None:
    rows = decide(exported(estate), "iban", decision="confirm")
    estate.run("review", "reject", "crm/main/clients#iban", "--reason", "own account", "--as", "u9")
    told = estate.refused("review", "import", str(written(rows)), "--replace")
    assert "back.csv:3: tag 2 was decided on since the file was written: u9 rejected it" in told


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"asset,field\nx,y\n", "lacks the columns id, decision"),
        (b"", "lacks the columns id, decision"),
        ("id,decision,reason\n1,confirm,\n2,reject,\u00e9\n".encode("latin-1"), "back.csv:3: this is not UTF-8"),
        (b"id,decision\n1,confirm,too,many\n", "back.csv:2: there are 4 cells and 2 columns"),
        (b'id,decision\n1,"confirm\n', "this is not CSV"),
        (b"PK\x03\x04\x00\x00", "neither CSV nor JSON"),
        (b"[{]", "this is not JSON"),
        (b"[1, 2]", "must hold a list of objects"),
        (b'[{"asset": "x"}]', "lacks the columns id, decision"),
    ],
)
def test_a_file_of_another_form_is_told(estate: Estate, content: bytes, told: str) -> None:
    Path("back.csv").write_bytes(content)
    assert told in estate.refused("review", "import", "back.csv")


def test_a_missing_file_is_told(estate: Estate) -> None:
    assert "cannot be read" in estate.refused("review", "import", "nothing.csv")
    assert "cannot be written" in estate.refused("review", "export", "no/such/folder.csv")


def test_a_hostile_name_is_no_formula_in_the_csv_and_comes_back(estate: Estate) -> None:
    estate.sql('ALTER TABLE clients RENAME COLUMN iban TO "=cmd()"')
    estate.scan()
    rows = exported(estate)
    assert rows[1]["field"] == "'=cmd()"
    estate.run("review", "import", str(written(decide(rows, "'=cmd()", decision="confirm"))), "--as", "u1")
    assert estate.tag("=cmd()")["status"] == "confirmed"
