"""What the connector promises of every database, tried on each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from connectors import Asset, Budget, Connector, Extent, Rows, Source
from connectors.sql import SqlConnector

KEY = b"a key of the tests"


class Database:
    """A fresh database or schema, written to by the test and read by the connector."""

    def __init__(self, url: str, schema: str) -> None:
        self.url = url
        self.schema = schema
        self._engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        self._open: list[SqlConnector] = []

    def run(self, *statements: str) -> None:
        with self._engine.connect() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement.replace("%", "%%") if "sqlite" not in self.url else statement)

    def connector(self, **options: Any) -> SqlConnector:
        options = {"url": self.url, "schemas": [self.schema]} | options
        self._open.append(SqlConnector(Source("db", "database", options), key=KEY))
        return self._open[-1]

    def assets(self, **options: Any) -> dict[str, Asset]:
        found = list(self.connector(**options).discover())
        assert all(isinstance(item, Asset) for item in found)
        return {asset.segments[1]: asset for asset in found if isinstance(asset, Asset)}

    def close(self) -> None:
        for connector in self._open:
            connector.close()
        self._engine.dispose()


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgresql", marks=pytest.mark.postgresql),
    ]
)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    if request.param == "sqlite":
        path = tmp_path / "test.db"
        sqlite3.connect(path).close()
        made = Database(f"sqlite:///{path}", "main")
        made.run("VACUUM")
    else:
        url = request.getfixturevalue("postgresql_url")
        made = Database(url, "public")
        made.run("DROP SCHEMA public CASCADE", "CREATE SCHEMA public")
    yield made
    made.close()


def rows_of(connector: SqlConnector, asset: Asset, **budget: Any) -> list[dict[str, Any]]:
    parts = list(connector.read(asset, Budget(**budget)))
    assert isinstance(parts[-1], Extent)
    return [row for part in parts if isinstance(part, Rows) for row in part.frame.to_dict("records")]


def test_is_a_connector(database: Database) -> None:
    assert isinstance(database.connector(), Connector)


def test_lists_and_reads_a_table(database: Database) -> None:
    database.run(
        "CREATE TABLE person (id integer PRIMARY KEY, name text NOT NULL, born date)",
        "CREATE TABLE car (id integer PRIMARY KEY, owner integer REFERENCES person (id))",
        "INSERT INTO person VALUES (1, 'Ann', '1990-02-03'), (2, 'Bob', NULL)",
    )
    connector = database.connector()
    assets = database.assets()
    assert sorted(assets) == ["car", "person"]
    person = assets["person"]
    assert person.id == f"db/{database.schema}/person"
    assert (person.kind, person.key) == ("table", ("id",))
    assert [(column.name, column.nullable) for column in person.columns][1:] == [("name", False), ("born", True)]
    assert [key.target for key in assets["car"].foreign_keys] == [(database.schema, "person")]
    assert rows_of(connector, person) == [
        {"id": 1, "name": "Ann", "born": "1990-02-03"},
        {"id": 2, "name": "Bob", "born": None},
    ]


def test_a_change_of_one_value_changes_one_fingerprint(database: Database) -> None:
    database.run(
        "CREATE TABLE one (id integer PRIMARY KEY, v text)",
        "CREATE TABLE two (id integer PRIMARY KEY, v text)",
        "INSERT INTO one VALUES (1, 'abc'), (2, 'def')",
        "INSERT INTO two VALUES (1, 'abc')",
    )
    before = {name: asset.fingerprint for name, asset in database.assets().items()}
    assert all(before.values())
    assert before == {name: asset.fingerprint for name, asset in database.assets().items()}
    database.run("UPDATE one SET v = 'deg' WHERE id = 2")
    after = {name: asset.fingerprint for name, asset in database.assets().items()}
    assert before["one"] != after["one"]
    assert before["two"] == after["two"]


def test_a_large_table_is_sampled_the_same_way_for_the_same_seed(database: Database) -> None:
    database.run(
        "CREATE TABLE big (id integer PRIMARY KEY, v text)",
        "INSERT INTO big WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
        " SELECT i, 'value ' || i FROM n",
    )
    connector, big = database.connector(), database.assets()["big"]
    one, again, other = ([row["id"] for row in rows_of(connector, big, rows=1000, seed=seed)] for seed in (1, 1, 2))
    assert one == again != other
    assert 850 <= len(one) <= 1150
    assert len(set(one)) == len(one)
    assert sum(1 for number in one if number > 10000) > 300
