"""A fresh database of each kind, written to by the test and read by the connector."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import column, create_engine, insert, make_url, table, text
from sqlalchemy.pool import NullPool
from sqlalchemy.sql import quoted_name

from connectors import Asset, Budget, Extent, Omission, Rows, Source, SubjectMatch, Wanted
from connectors.sql import SqlConnector

_ISOLATION = {"sqlite": "SERIALIZABLE", "postgresql": "READ COMMITTED", "mariadb": "READ COMMITTED"}
KEY = b"a key of the tests"


class Database:
    """One schema of one database; `kind` is `sqlite`, `postgresql` or `mariadb`."""

    def __init__(self, kind: str, url: str, schema: str) -> None:
        self.kind = kind
        self.url = url
        self.schema = schema
        self._engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        self._open: list[SqlConnector] = []

    def quote(self, name: str) -> str:
        mark = "`" if self.kind == "mariadb" else '"'
        return mark + name.replace(mark, 2 * mark) + mark

    def run(self, *statements: str) -> None:
        """As written: neither `:` nor `%` means anything."""
        with self._engine.connect() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement if self.kind == "sqlite" else statement.replace("%", "%%"))

    def scalar(self, statement: str) -> Any:
        with self._engine.connect() as connection:
            return connection.execute(text(statement)).scalar()

    def plan(self, statement: str, parameters: Any) -> str:
        """What the database means to do for a statement, as it was sent."""
        explain = "EXPLAIN QUERY PLAN" if self.kind == "sqlite" else "EXPLAIN"
        with self._engine.connect() as connection:
            return str(list(connection.exec_driver_sql(f"{explain} {statement}", parameters)))

    def fill(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        names = [quoted_name(each, True) for each in columns]
        target = table(quoted_name(name, True), *map(column, names), schema=quoted_name(self.schema, True))
        binds = [f"b{number}" for number in range(len(names))]
        statement = insert(target).values({each: text(f":{bind}") for each, bind in zip(names, binds, strict=True)})
        with self._engine.connect().execution_options(isolation_level=_ISOLATION[self.kind]) as connection:
            connection.execute(statement, [dict(zip(binds, row, strict=True)) for row in rows])
            connection.commit()

    def connector(self, **options: Any) -> SqlConnector:
        options = {"url": self.url, "schemas": [self.schema]} | options
        self._open.append(SqlConnector(Source("db", "database", options), key=KEY))
        return self._open[-1]

    def assets(self, **options: Any) -> dict[str, Asset]:
        """By name; every one of them can be listed."""
        found = list(self.connector(**options).discover())
        assert all(isinstance(item, Asset) for item in found), found
        return {asset.segments[1]: asset for asset in found if isinstance(asset, Asset)}

    def parts(self, asset: Asset | str, **budget: Any) -> list[Any]:
        asset = self.assets()[asset] if isinstance(asset, str) else asset
        parts = list(self.connector().read(asset, Budget(**budget)))
        assert isinstance(parts[-1], Extent)
        return parts

    def rows(self, asset: Asset | str, **budget: Any) -> list[dict[str, Any]]:
        """What the connector reads of a table."""
        blocks = [part for part in self.parts(asset, **budget) if isinstance(part, Rows)]
        return [
            dict(zip(each.frame.columns, row, strict=True)) for each in blocks for row in each.frame.values.tolist()
        ]

    def search(self, name: str, *spellings: str, kind: str = "ANY", **budget: Any) -> set[tuple[str, str]]:
        """Field and place of every match."""
        wanted = [Wanted(kind, spellings[0], spellings)]
        found = list(self.connector().search(self.assets()[name], wanted, Budget(**budget)))
        assert not [item for item in found if isinstance(item, Omission)], found
        return {(item.field, item.locator.place) for item in found if isinstance(item, SubjectMatch)}

    def close(self) -> None:
        for connector in self._open:
            connector.close()
        self._engine.dispose()


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "test.db"
    sqlite3.connect(path).executescript("PRAGMA user_version = 1").close()
    database = Database("sqlite", f"sqlite:///{path}", "main")
    yield database
    database.close()


@pytest.fixture
def postgresql(postgresql_url: str) -> Iterator[Database]:
    database = Database("postgresql", postgresql_url, "public")
    database.run("DROP SCHEMA public CASCADE", "CREATE SCHEMA public")
    yield database
    database.close()


@pytest.fixture
def mariadb(mariadb_url: str) -> Iterator[Database]:
    schema = make_url(mariadb_url).database or ""
    database = Database("mariadb", mariadb_url, schema)
    database.run(f"DROP DATABASE {schema}", f"CREATE DATABASE {schema} CHARACTER SET utf8mb4", f"USE {schema}")
    yield database
    database.close()


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgresql", marks=pytest.mark.postgresql),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ]
)
def database(request: pytest.FixtureRequest) -> Database:
    """The same test on each kind of database."""
    made: Database = request.getfixturevalue(request.param)
    return made
