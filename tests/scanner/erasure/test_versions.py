"""What would be left of somebody after an erasure: a version of the row in an audit table, findings below a heading."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner

from scanner.cli import vigie

DECLARED = """
categories: [identification, contact]
activities:
  - {id: care, legal_bases: [A6-1-a], categories: [identification, contact], covers: ["hr/**", "share/**"]}
"""
TABLES = """
CREATE TABLE person (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, birth_date TEXT, phone TEXT, email TEXT);
INSERT INTO person VALUES (1, 'Ada', 'Janssens', '1985-07-30', '0475 12 34 56', 'ada@mail.example'),
  (2, 'Lou', 'Janssens', '2012-01-01', '0475 12 34 56', NULL);
CREATE TABLE audit_log (id INTEGER PRIMARY KEY, op TEXT, new_data TEXT);
INSERT INTO audit_log VALUES (1, 'I', '{"id": 1, "first_name": "Ada", "last_name": "Janssens",
  "birth_date": "1985-07-30", "phone": "0475123456"}'), (2, 'I', '{"id": 2, "first_name": "Lou",
  "last_name": "Janssens", "birth_date": "2012-01-01", "phone": "0475123456"}');
"""
REPORT = (
    "Report of the consultation",
    "Patient: Ada Janssens, born 30/07/1985",
    "Palpitations on effort, normal cardiogram, blood taken.",
    "Signed by doctor Koen Mertens",
)
MINUTES = (
    "Minutes of the meeting",
    "Ada Janssens (30/07/1985) is back from leave.",
    "Bob Peeters (18/05/1993) will chair the next meeting in the large room.",
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "hr.db")) as connection:
        connection.executescript(TABLES)
    for name, lines in (("report.docx", REPORT), ("minutes.docx", MINUTES)):
        document = docx.Document()
        for line in lines:
            document.add_paragraph(line)
        (tmp_path / "share").mkdir(exist_ok=True)
        document.save(str(tmp_path / "share" / name))
    (tmp_path / "declaration.yaml").write_text(DECLARED)
    (tmp_path / "vigie.yaml").write_text(
        "declaration: declaration.yaml\nsources:\n"
        "  hr: {type: database, url: 'sqlite:///hr.db', erase_url: 'sqlite:///hr.db'}\n"
        "  share: {type: files, url: share, erase_url: share}\n"
    )
    run(tmp_path, "scan")
    return tmp_path


def run(place: Path, *words: str) -> str:
    at = 2 if words[:2] == ("erase", "approve") else 1
    result = CliRunner().invoke(vigie, [*words[:at], "-c", str(place / "vigie.yaml"), *words[at:]])
    assert result.exit_code in (0, 1) and (result.output or not result.exception), f"{result.output} {result.exception}"
    return result.output


def test_versions_go_with_the_row_and_a_report_that_goes_on_without_a_name_is_left_to_a_person(place: Path) -> None:
    plan = str(place / "plan.json")
    facts = ("--fact", "consent_withdrawn=true", "--fact", "other_basis=false")
    run(place, "erase", "--plan", "--email", "ada@mail.example", *facts, "--as", "alice", "-o", plan)
    made = json.loads((place / "plan.json").read_text())
    ways = {(one["asset"], one["decision"], one["way"]) for one in made["items"]}
    assert ("hr/main/audit_log", "erase", "delete row") in ways
    assert ("share/minutes.docx", "erase", "remove records") in ways
    report = next(one for one in made["items"] if one["asset"] == "share/report.docx")
    assert report["decision"] == "manual" and "goes on below without a name" in report["why"]
    run(place, "erase", "approve", plan, "--as", "bert")
    run(place, "erase", "--apply", plan, "--hash", made["hash"], "--as", "carl")
    with closing(sqlite3.connect(place / "hr.db")) as connection:
        assert [row[0] for row in connection.execute("SELECT id FROM audit_log")] == [2]
        assert [row[0] for row in connection.execute("SELECT id FROM person")] == [2]
