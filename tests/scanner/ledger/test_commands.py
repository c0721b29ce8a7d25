"""`vigie verify` and `vigie ledger` as a person runs them, on a scanned estate with its reports."""

from __future__ import annotations

import json
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from scanner.cli import vigie
from scanner.errors import ConfigError

DECLARATION = """
organisation: {name: Bureau, country: BE, language: en}
categories: [{id: contact, label: {en: Contact}}, {id: identification, label: {en: Identification}}]
activities: [{id: clients, label: {en: Clients}, categories: [contact], covers: ["crm/*"]}]
"""
CONFIG = """
declaration: declaration.yaml
inventory: sqlite:///vigie.db
sources: {crm: {type: database, url: "sqlite:///crm.db"}}
"""
Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    with sqlite3.connect("crm.db") as connection:
        connection.execute("CREATE TABLE clients (id INTEGER PRIMARY KEY, email TEXT)")
        rows = [(n, f"client{n}@mail.example") for n in range(50)]
        connection.executemany("INSERT INTO clients VALUES (?, ?)", rows)
    connection.close()
    Path("declaration.yaml").write_text(DECLARATION)
    Path("vigie.yaml").write_text(CONFIG)

    def one(*arguments: str, code: int | None = 0) -> Result:
        result = CliRunner().invoke(vigie, arguments, catch_exceptions=True)
        if code is not None:
            assert result.exit_code == code, (result.output, result.exception)
        return result

    one("scan", "--workers", "1", "--quiet-summary")
    return one


def checked(run: Run, *arguments: str, code: int) -> Any:
    return json.loads(run("verify", *arguments, "--format", "json", code=code).stdout)


def test_a_scan_and_its_reports_are_in_the_log_and_sound(run: Run, tmp_path: Path) -> None:
    run("record", "-o", "register.csv")
    run("audit", "-o", "audit.html")
    entries = [json.loads(line) for line in run("ledger", "--format", "jsonl").stdout.splitlines()]
    assert [entry["kind"] for entry in entries] == ["key", "scan", "report", "report"]
    assert entries[2]["payload"]["role"] == "controller" and entries[3]["payload"]["kind"] == "audit"
    told = checked(run, "register.csv", "audit.html.manifest.json", code=0)
    assert told["altered"] == told["unproven"] == []
    manifest = json.loads((tmp_path / "register.csv.manifest.json").read_text())
    assert manifest["report"]["as_of"] and manifest["inputs"]["declaration_sha256"] and manifest["versions"]["rules"]
    assert stat.S_IMODE((tmp_path / ".vigie.sign.key").stat().st_mode) == 0o600


def test_an_altered_report_and_an_altered_entry_are_named(run: Run, tmp_path: Path) -> None:
    run("record", "-o", "register.csv")
    (tmp_path / "register.csv").write_bytes((tmp_path / "register.csv").read_bytes() + b"x")
    connection = sqlite3.connect(tmp_path / "vigie.db")
    connection.execute("UPDATE ledger SET payload = replace(payload, 'done', 'gone') WHERE kind = 'scan'")
    connection.commit()
    connection.close()
    told = checked(run, "register.csv", code=1)
    assert [one["where"] for one in told["altered"]] == ["log entry 2", "register.csv"]
    plain = run("verify", "register.csv", code=1).stdout
    assert "log entry 2: it was altered" in plain and "Something is not as it was written" in plain


def test_a_report_is_checked_elsewhere_by_the_public_key_alone(run: Run, tmp_path: Path) -> None:
    run("record", "-o", "register.csv")
    run("verify", "--export-key", "vigie.pem")
    away = tmp_path / "away"
    away.mkdir()
    for name in ("register.csv", "register.csv.manifest.json", "vigie.pem"):
        (tmp_path / name).rename(away / name)
    files = [str(away / "register.csv"), "-c", str(away / "vigie.yaml")]
    assert checked(run, *files, "--key", str(away / "vigie.pem"), code=0)["unproven"] == []
    (told,) = checked(run, *files, code=3)["unproven"]
    assert "another installation" in told["what"]


def test_the_configuration_digest_holds_no_secret(run: Run) -> None:
    from reports.proof import configuration_digest
    from scanner import load_config

    def digest(password: str, folder: str = "hr") -> str:
        Path("other.yaml").write_text(
            f"sources: {{hr: {{type: database, url: 'postgresql+psycopg://u:{password}@db/{folder}'}}}}"
        )
        return configuration_digest(load_config(Path("other.yaml")))

    assert digest("one") == digest("two") != digest("one", "crm")


def test_a_signing_key_that_others_can_read_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".vigie.sign.key").chmod(0o644)
    result = run("scan", code=1)
    assert isinstance(result.exception, ConfigError) and ".vigie.sign.key" in result.exception.message
    assert "chmod 600 .vigie.sign.key" in result.exception.hint


def test_a_report_that_cannot_be_logged_is_written_with_a_warning(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".vigie.sign.key").chmod(0o644)
    result = run("record", "-o", "register.csv")
    assert (tmp_path / "register.csv").exists() and "cannot be proven later" in result.stderr


def test_files_that_are_not_there_are_told(run: Run) -> None:
    assert "cannot be read" in str(run("verify", "nothing.csv", code=1).exception)
    assert "holds no Ed25519 public key" in str(run("verify", "--key", "vigie.yaml", code=1).exception)


def test_a_new_key_without_the_old_one_leaves_older_entries_unproven(run: Run, tmp_path: Path) -> None:
    run("verify", "--export-key", "old.pem")
    (tmp_path / ".vigie.sign.key").unlink()
    run("scan", "--workers", "1", "--quiet-summary")
    told = checked(run, code=3)
    assert told["altered"] == [] and "nobody vouches for" in told["unproven"][0]["what"]
    assert checked(run, "--key", "old.pem", code=0)["unproven"] == []
