"""A small scanned estate, and the command line run on it in this process."""

from __future__ import annotations

import json
import shutil
import sqlite3
import traceback
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from scanner.cli import vigie

DECLARATION = """
organisation: {name: Bureau, country: BE, language: en}
categories:
  - {id: contact, label: {en: Contact}}
  - {id: identification, label: {en: Identification}}
  - {id: financial, label: {en: Financial}}
activities:
  - {id: clients, label: {en: Clients}, categories: [contact, identification], covers: ["crm/*"]}
  - {id: pay, label: {en: Pay}, categories: [financial]}
"""
CONFIG = """
declaration: declaration.yaml
inventory: sqlite:///vigie.db
sources: {crm: {type: database, url: "sqlite:///crm.db"}}
"""


class Estate:
    """The folder of an estate, and its command line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *arguments: str, code: int | None = 0, given: str | bytes | None = None) -> Result:
        result = CliRunner().invoke(vigie, arguments, input=given, catch_exceptions=True)
        if code is not None:
            told = "".join(traceback.format_exception(*result.exc_info)) if result.exc_info else ""
            assert result.exit_code == code, f"{result.output}\n{told}"
        return result

    def refused(self, *arguments: str, given: str | None = None) -> str:
        """What is told when a command is refused; nothing may have been changed."""
        before = self.tags()
        result = self.run(*arguments, code=None, given=given)
        assert result.exit_code != 0, result.output
        assert self.tags() == before
        error = result.exception
        hint = getattr(error, "hint", "")
        return f"{getattr(error, 'message', error)} {hint} {result.output}"

    def scan(self) -> None:
        self.run("scan", "--workers", "1", "--quiet-summary")

    def sql(self, *statements: str, file: str = "crm.db") -> list[Any]:
        connection = sqlite3.connect(self.folder / file)
        found = [connection.execute(statement).fetchall() for statement in statements]
        connection.commit()
        connection.close()
        return found[-1]

    def tags(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.run("inventory", "--format", "jsonl").stdout.splitlines()]

    def id(self, field: str) -> str:
        """The number of the tag of a field."""
        lines = self.run("review", "list", "--status", "all", "--format", "jsonl").stdout.splitlines()
        (found,) = [tag["id"] for tag in map(json.loads, lines) if tag["field"] == field]
        return str(found)

    def tag(self, field: str, entity_type: str = "") -> dict[str, Any]:
        (found,) = [t for t in self.tags() if t["field"] == field and entity_type in ("", t["entity_type"])]
        return found

    def log(self, *kinds: str) -> list[dict[str, Any]]:
        options = [part for kind in kinds for part in ("--kind", kind)]
        return [json.loads(line) for line in self.run("ledger", *options, "--format", "jsonl").stdout.splitlines()]


def fill(estate: Estate) -> None:
    estate.sql("CREATE TABLE clients (id INTEGER PRIMARY KEY, email TEXT, iban TEXT, label VARCHAR(40))")
    connection = sqlite3.connect(estate.folder / "crm.db")
    rows = [(n, f"client{n}@mail.example", "BE35163475762437", f"item {n}") for n in range(60)]
    connection.executemany("INSERT INTO clients VALUES (?, ?, ?, ?)", rows)
    connection.commit()
    connection.close()


@pytest.fixture(scope="session")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an estate that has been scanned, to be copied."""
    folder = tmp_path_factory.mktemp("scanned")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        it = Estate(folder)
        fill(it)
        Path("declaration.yaml").write_text(DECLARATION)
        Path("vigie.yaml").write_text(CONFIG)
        it.scan()
    return folder


@pytest.fixture
def estate(scanned: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Estate:
    shutil.copytree(scanned, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return Estate(tmp_path)
