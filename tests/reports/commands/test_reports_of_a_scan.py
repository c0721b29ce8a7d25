"""From a real scan to the reports: what was planted is told, no value of the data is, and the bytes are the same."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from click.testing import CliRunner

from reports.commands.audit import audit
from reports.commands.record import record
from reports.formats import AUDIT_FORMATS, FORMATS
from scanner.commands.scan import scan

CANARY = "zyxwvuts.canary@nowhere.example"


def national_number(serial: int) -> str:
    nine = f"850730{serial:03d}"
    return f"{nine}{97 - int(nine) % 97:02d}"


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("estate")
    with closing(sqlite3.connect(folder / "crm.db")) as database:
        database.execute("create table prospects (id integer primary key, email text, national_number text)")
        rows = [(CANARY if n == 7 else f"person{n}@mail.example", national_number(950 + n % 48)) for n in range(60)]
        database.executemany("insert into prospects (email, national_number) values (?, ?)", rows)
        database.execute("create table codes (code text, label text)")
        database.executemany("insert into codes values (?, ?)", [(f"C{n}", f"label {n}") for n in range(30)])
        database.commit()
    (folder / "declaration.yaml").write_text(
        "organisation: {name: Group, language: en, address: Street 1}\ndpo: {email: dpo@group.example}\n"
        "categories: [identification, contact]\nmeasures: [locks]\n"
        "activities: [{id: sales, purposes: [selling], legal_bases: A6-1-f, subjects: [prospects], recipients: [],\n"
        "  retention: {period: P3Y}, categories: [identification, contact], covers: [crm/*]}]\n"
    )
    file = folder / "vigie.yaml"
    file.write_text('declaration: declaration.yaml\nsources: {crm: {type: database, url: "sqlite:///crm.db"}}\n')
    result = CliRunner().invoke(scan, ["-c", str(file), "--workers", "1", "--quiet-summary"])
    assert result.exit_code == 0, result.output
    return file


def test_the_record_brings_its_evidence(scanned: Path) -> None:
    result = CliRunner().invoke(record, ["-c", str(scanned), "--format", "json"])
    (activity,) = json.loads(result.stdout)["activities"]
    assert activity["missing"] == []
    assert activity["evidence"]["fields"] == {"contact": 1, "identification": 1}
    assert {asset["asset"]: asset["state"] for asset in activity["evidence"]["assets"]} == {
        "crm/main/prospects": "complete",
        "crm/main/codes": "complete",
    }


def test_the_audit_names_the_number_without_a_ground_and_no_value(scanned: Path) -> None:
    target = scanned.parent / "audit.html"
    result = CliRunner().invoke(audit, ["-c", str(scanned), "-o", str(target)])
    assert result.exit_code == 0, result.output
    text = target.read_text()
    assert "National number without a ground" in text
    assert "crm/main/prospects" in text
    assert CANARY not in text
    assert not [n for n in range(48) if national_number(950 + n) in text]


@pytest.mark.parametrize(
    ("command", "form"), [*((record, form) for form in FORMATS), *((audit, form) for form in AUDIT_FORMATS)]
)
def test_no_form_of_any_report_holds_a_value(scanned: Path, tmp_path: Path, command: Any, form: str) -> None:
    target = tmp_path / "report"
    result = CliRunner().invoke(command, ["-c", str(scanned), "--format", form, "-o", str(target)])
    assert result.exit_code == 0, result.output
    told = words(target.read_bytes())
    assert "prospects" in told
    assert "canary" not in told
    assert not [n for n in range(48) if national_number(950 + n) in told]


def words(content: bytes) -> str:
    """All that a file says, whatever its form."""
    if content.startswith(b"%PDF"):
        return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content))
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "".join(archive.read(name).decode() for name in archive.namelist())
    return content.decode()


def test_the_same_inventory_gives_the_same_bytes(scanned: Path) -> None:
    first, second = (
        CliRunner().invoke(audit, ["-c", str(scanned), "--as-of", "2030-01-01"]).stdout_bytes for _ in range(2)
    )
    assert first == second
    assert first.startswith(b"<!doctype html>")
