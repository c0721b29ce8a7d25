"""A database of each kind that was never scanned, and a search in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, make_url
from sqlalchemy.pool import NullPool

from connectors import Source
from scanner.config import Config
from scanner.inventory import Inventory, open_inventory
from scanner.keys import Keys
from scanner.naming import Naming
from scanner.subject import Answer, Identity, find
from scanner.subject.keys.handled import DID


class Store:
    """One empty database, written to by the test and searched by Vigie."""

    def __init__(self, kind: str, url: str, schema: str, folder: Path) -> None:
        self.kind, self.schema = kind, schema
        self._engine = create_engine(url, poolclass=NullPool)
        keys = Keys(bytes(32))
        self.inventory: Inventory = open_inventory(
            f"sqlite:///{folder}/i.db", naming=Naming(keys, lambda text: []), keys=keys, create=True
        )
        source = Source("hr", "database", {"url": url, "schemas": [schema]})
        self.config = Config(folder / "vigie.yaml", None, "", folder / "key", {"hr": source})

    def run(self, script: str) -> None:
        """Statements parted by semicolons at the end of a line."""
        with self._engine.begin() as connection:
            for statement in script.split(";\n"):
                if statement.strip():
                    connection.exec_driver_sql(statement.strip().rstrip(";").replace("%", "%%"))

    def find(self, **parts: Any) -> Answer:
        """Search for an identity; each part is one value or several."""
        identity = {key: value if isinstance(value, tuple) else (value,) for key, value in parts.items()}
        return find(self.config, self.inventory, Identity(**identity))

    def rows(self, answer: Answer, *certainties: str) -> set[tuple[str, str]]:
        """Table and place of each row found, of these certainties or all, but for what the person only handled."""
        return {
            (match.asset.rpartition("/")[2], match.locator)
            for match in answer.matches
            if (not certainties or match.certainty in certainties) and not match.via.endswith(DID)
        }

    def handled(self, answer: Answer) -> set[tuple[str, str, str]]:
        """Table, place and field of each row that says that the person made or handled it."""
        return {
            (match.asset.rpartition("/")[2], match.locator, match.field)
            for match in answer.matches
            if match.via.endswith(DID) and match.certainty == "possible"
        }

    def close(self) -> None:
        self.inventory.close()
        self._engine.dispose()


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Iterator[Store]:
    store = Store("sqlite", f"sqlite:///{tmp_path}/store.db", "main", tmp_path)
    yield store
    store.close()


@pytest.fixture
def postgresql_store(postgresql_url: str, tmp_path: Path) -> Iterator[Store]:
    store = Store("postgresql", postgresql_url, "public", tmp_path)
    store.run("DROP SCHEMA public CASCADE;\nCREATE SCHEMA public;\n")
    yield store
    store.close()


@pytest.fixture
def mariadb_store(mariadb_url: str, tmp_path: Path) -> Iterator[Store]:
    schema = make_url(mariadb_url).database or ""
    store = Store("mariadb", mariadb_url, schema, tmp_path)
    store.run(f"DROP DATABASE {schema};\nCREATE DATABASE {schema} CHARACTER SET utf8mb4;\n")
    yield store
    store.close()


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgresql", marks=pytest.mark.postgresql),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ]
)
def store(request: pytest.FixtureRequest) -> Store:
    """The same test on each kind of database."""
    made: Store = request.getfixturevalue(f"{request.param}_store")
    return made
