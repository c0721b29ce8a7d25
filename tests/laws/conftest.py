"""A small estate of real parts, and the command line run as a user runs it."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Vigie = Callable[..., subprocess.CompletedProcess[str]]

DECLARATION = """
categories:
  - {id: identification, label: {fr: Identification, en: Identification}}
  - {id: contact, label: {fr: Contact, en: Contact}}
  - {id: financial, label: {fr: Finances, en: Financial}}
"""


@pytest.fixture
def vigie(tmp_path: Path) -> Vigie:
    """Run `vigie …` in the test's folder."""

    def run(*args: str, check: int | None = None, **kwargs: Any) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "scanner", *args],
            cwd=kwargs.pop("cwd", tmp_path),
            env={**os.environ, "NO_COLOR": "1", **kwargs.pop("env", {})},
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
            **kwargs,
        )
        if check is not None:
            assert done.returncode == check, (done.returncode, done.stdout[-2000:], done.stderr[-2000:])
        return done

    return run


@pytest.fixture
def estate(tmp_path: Path) -> Path:
    """A database of a few tables and a share of some files, with their configuration; returns the folder."""
    make_database(tmp_path / "hr.db", tables=6)
    make_share(tmp_path / "share", files=30)
    (tmp_path / "declaration.yaml").write_text(DECLARATION)
    (tmp_path / "vigie.yaml").write_text(
        "declaration: declaration.yaml\ninventory: sqlite:///inventory.db\nsources:\n"
        "  hr: {type: database, url: 'sqlite:///hr.db'}\n  share: {type: files, url: share}\n"
    )
    return tmp_path


def make_database(path: Path, tables: int) -> None:
    connection = sqlite3.connect(path)
    for n in range(tables):
        connection.execute(f"CREATE TABLE staff_{n} (id INTEGER PRIMARY KEY, nom TEXT, email TEXT, remarques TEXT)")
        rows = [(i, f"Peeters {i}", f"p{n}.{i}@mail.example", "rappeler lundi") for i in range(200)]
        connection.executemany(f"INSERT INTO staff_{n} VALUES (?, ?, ?, ?)", rows)
    connection.commit()
    connection.close()


def make_share(folder: Path, files: int) -> None:
    for n in range(files):
        place = folder / f"dossier {n % 5}" / f"note {n}.txt"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"Bonjour,\n\nLe compte de l'agent {n} : a{n}@mail.example, NISS 85.07.30-953.78.\n")


def inventory_of(run: Vigie) -> tuple[list[Any], list[Any]]:
    """Tags and coverage, without the moments at which they were written."""
    moments = {"first_seen", "last_seen", "scanned_at"}
    lists = []
    for command in ("inventory", "coverage"):
        lines = run(command, "--format", "jsonl", check=0).stdout.splitlines()
        lists.append([{k: v for k, v in json.loads(line).items() if k not in moments} for line in lines])
    return lists[0], lists[1]


@pytest.fixture
def read_inventory(vigie: Vigie) -> Callable[[], tuple[list[Any], list[Any]]]:
    return lambda: inventory_of(vigie)
