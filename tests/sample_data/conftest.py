"""The estates, built once: twice with the same seed, and with the second vocabulary."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # sample_data is not installed

DATABASES = ("payroll", "crm", "portal")
Line = dict[str, Any]


@dataclass
class Estate:
    """A built estate, read back."""

    out: Path
    _parts: dict[Path, list[Any]] = field(default_factory=dict)

    def truth(self, kind: str) -> list[Line]:
        path = self.out / "truth" / f"{kind}.jsonl"
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()]

    def connect(self, name: str) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{self.out / name}.db?mode=ro", uri=True)

    def dump(self, name: str) -> list[str]:
        connection = self.connect(name)
        try:
            return list(connection.iterdump())
        finally:
            connection.close()

    def query(self, name: str, sql: str) -> list[tuple[Any, ...]]:
        connection = self.connect(name)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def tables(self, name: str) -> list[str]:
        rows = self.query(name, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name")
        return [row[0] for row in rows]

    @cached_property
    def files(self) -> list[Path]:
        return sorted(path for path in (self.out / "share").rglob("*") if path.is_file())

    def values(self) -> Iterator[tuple[str, str]]:
        """Where, and what: every value of every database, and all the text of the share."""
        for name in DATABASES:
            for table in self.tables(name):
                for row in self.query(name, f'SELECT * FROM "{table}"'):
                    yield f"{name}.{table}", "\t".join("" if value is None else str(value) for value in row)
        yield from self.texts()

    def texts(self) -> Iterator[tuple[str, str]]:
        from connectors import Passage, Rows

        for path in self.files:
            name = str(path.relative_to(self.out))
            yield name, name
            for part in self.parts(path):
                if isinstance(part, Passage):
                    yield name, part.text
                elif isinstance(part, Rows):
                    for row in part.frame.itertuples(index=False):
                        yield name, "\t".join("" if value is None else str(value) for value in row)

    def parts(self, path: Path) -> list[Any]:
        """What the product's own readers make of a file; read once."""
        from connectors import Budget
        from connectors.formats.base import Content
        from connectors.formats.dispatch import read_content

        if path not in self._parts:
            data = path.read_bytes()
            found = read_content(Content(BytesIO(data), len(data), path.name), Budget())
            self._parts[path] = [part for part in found if hasattr(part, "locator")]
        return self._parts[path]


def built(folder: Path, *options: str) -> Estate:
    command = [sys.executable, "-m", "sample_data", "build", "--out", str(folder), *options]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=200)
    return Estate(folder)


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Estate:
    return built(tmp_path_factory.mktemp("example"))


@pytest.fixture(scope="session")
def second(tmp_path_factory: pytest.TempPathFactory) -> Estate:
    return built(tmp_path_factory.mktemp("second"), "--vocabulary", "second")


@pytest.fixture(scope="session", params=["example", "second"])
def estate(request: pytest.FixtureRequest) -> Estate:
    found: Estate = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="session")
def again() -> Any:
    """Builds with other options, for those who compare."""
    return built
