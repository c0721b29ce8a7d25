"""`vigie record` and `vigie audit` on a real source, with and without an inventory."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from reports.commands.audit import audit
from reports.commands.record import record

DECLARATION = """
organisation: {name: Group, language: fr, version: 2024-01-01, address: Street 1}
dpo: {email: dpo@group.example}
categories: [contact]
activities:
  - id: payroll
    role: processor
    processing: [payroll]
    measures: [locks]
    categories: [contact]
    controllers: {source: crm, asset: CRM_ASSET, name: NAME, contact: mail}
    covers: [crm/*]
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "crm.db")) as database:
        database.execute("create table clients (id integer primary key, name text, mail text)")
        rows = [("Zed SA", "z@zed.example"), ("Alpha\nBV", None), (None, "x@x.example"), ("Zed SA", "z@zed.example")]
        database.executemany("insert into clients (name, mail) values (?, ?)", rows)
        database.commit()
    (tmp_path / "declaration.yaml").write_text(DECLARATION.replace("CRM_ASSET", "crm/main/clients"))
    file = tmp_path / "vigie.yaml"
    file.write_text(
        "declaration: declaration.yaml\ninventory: sqlite:///vigie.db\n"
        'sources: {crm: {type: database, url: "sqlite:///crm.db"}}\n'
    )
    return file


def test_controllers_come_from_the_source_each_once_and_in_order(config: Path) -> None:
    target = config.parent / "record.json"
    result = CliRunner().invoke(record, ["-c", str(config), "--role", "processor", "-o", str(target)])
    assert result.exit_code == 0, result.output
    (activity,) = json.loads(target.read_text())["activities"]
    assert activity["controllers"] == [
        {"name": "Alpha BV", "contact": None},
        {"name": "Zed SA", "contact": "z@zed.example"},
    ]
    assert activity["missing"] == []
    assert "Nothing has been scanned yet" in result.stderr
    assert not (config.parent / "vigie.db").exists(), "a report makes no inventory"
    assert not (config.parent / ".vigie.key").exists()


@pytest.mark.parametrize(("asset", "told"), [("crm/main/none", "No controller was found"), ("erp/x", "not read")])
def test_controllers_that_cannot_be_read_are_told_and_missing(config: Path, asset: str, told: str) -> None:
    source = asset.split("/")[0]
    text = DECLARATION.replace("CRM_ASSET", asset).replace("source: crm", f"source: {source}")
    (config.parent / "declaration.yaml").write_text(text)
    result = CliRunner().invoke(record, ["-c", str(config), "--role", "processor", "--format", "json"])
    assert told in result.stderr
    assert json.loads(result.stdout)["activities"][0]["missing"] == ["controllers"]


def test_the_source_is_read_through_its_database_even_when_it_is_gone(config: Path) -> None:
    (config.parent / "crm.db").unlink()
    result = CliRunner().invoke(record, ["-c", str(config), "--role", "processor", "--format", "json"])
    assert result.exit_code == 0
    assert "The controllers of crm/main/clients are not read" in result.stderr


@pytest.mark.parametrize("form", ["xlsx", "html", "csv", "json"])
def test_the_form_follows_from_the_files_name(config: Path, form: str) -> None:
    target = config.parent / f"r.{form.upper()}"
    assert CliRunner().invoke(record, ["-c", str(config), "-o", str(target)]).exit_code == 0
    start = {"xlsx": b"PK", "html": b"<!doctype html>", "csv": b"\xef\xbb\xbf", "json": b"{"}[form]
    assert target.read_bytes().startswith(start)


def test_without_a_form_there_is_a_choice(config: Path) -> None:
    result = CliRunner().invoke(record, ["-c", str(config), "-o", str(config.parent / "r.doc")])
    assert result.exit_code == 2
    assert "csv, docx, html, json, jsonld, ods, pdf, turtle, xlsx" in result.stderr


def test_the_audit_of_nothing_says_so(config: Path) -> None:
    target = config.parent / "audit.html"
    result = CliRunner().invoke(audit, ["-c", str(config), "-o", str(target), "--lang", "en", "--as-of", "2026-11-22"])
    assert result.exit_code == 0, result.output
    text = target.read_text()
    assert "Nothing has been scanned yet" in text
    assert "As of 22\u00a0November\u00a02026" in text


def test_a_configuration_without_declaration_is_told(config: Path) -> None:
    config.write_text('sources: {crm: {type: database, url: "sqlite:///crm.db"}}\n')
    result = CliRunner().invoke(audit, ["-c", str(config)], standalone_mode=False)
    assert "names no declaration" in str(result.exception)
