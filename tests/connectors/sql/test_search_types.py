"""One person is found whatever column type, collation or kind of table holds the identifiers."""

from __future__ import annotations

from typing import Any

import pytest

from connectors import Budget, Omission, SubjectMatch
from scanner.subject import Identity

WHO = Identity(
    name=("Maes, Zoé",),
    national_number=("05.03.05-950.07",),
    email=("zoe.maes@mail.example",),
    phone=("+32 475 12 34 56",),
    iban=("BE18 0000 0000 0065",),
)


def found(database: Any, name: str) -> set[str]:
    """The places of a table in which something of the person is found."""
    items = list(database.connector().search(database.assets()[name], WHO.wanted(), Budget()))
    assert not [item for item in items if isinstance(item, Omission)], items
    return {item.locator.place for item in items if isinstance(item, SubjectMatch)}


def table(database: Any, kind: str, *values: Any) -> set[str]:
    """The rows of one column of this type in which the person is found; the last row is always somebody else's."""
    database.run(f"CREATE TABLE t (id integer PRIMARY KEY, v {kind})")
    database.fill("t", ["id", "v"], [[number, value] for number, value in enumerate(values, 1)])
    return found(database, "t")


def test_lost_zeros_in_columns_of_numbers(database: Any) -> None:
    rows = (5030595007, 32475123456, 475123456, 5030595008)
    assert table(database, "bigint", *rows) == {"id=1", "id=2", "id=3"}


def test_lost_zeros_in_columns_of_decimals(database: Any) -> None:
    assert table(database, "numeric(15, 0)", 5030595007, 475123456, 5030595008) == {"id=1", "id=2"}


def test_lost_zeros_and_separators_in_text(database: Any) -> None:
    rows = ("5030595007", "050305 950 07", "05/03/05-950/07", "0475/12.34.56", "475123456", "BE18000000000065", "5030")
    assert table(database, "varchar(30)", *rows) == {f"id={number}" for number in range(1, 7)}


def test_padded_columns(database: Any) -> None:
    rows = ("05030595007", "ZOE.MAES@MAIL.EXAMPLE", "Maes Zoe", "somebody else")
    assert table(database, "char(40)", *rows) == {"id=1", "id=2", "id=3"}


@pytest.mark.parametrize("collation", ["utf8mb4_bin", "utf8mb4_general_ci", "utf8mb4_unicode_520_ci", "latin1_bin"])
@pytest.mark.mariadb
def test_collations_of_mariadb(mariadb: Any, collation: str) -> None:
    kind = f"varchar(60) CHARACTER SET {collation.partition('_')[0]} COLLATE {collation}"
    rows = ("ZOE.Maes@mail.EXAMPLE", "MAES ZOÉ", "maes, zoe", "MAËS Zoe", "Peeters Zoé")
    assert table(mariadb, kind, *rows) == {"id=1", "id=2", "id=3", "id=4"}


@pytest.mark.mariadb
def test_columns_of_several_collations_in_one_table(mariadb: Any) -> None:
    mariadb.run(
        "CREATE TABLE t (id integer PRIMARY KEY, a varchar(20) COLLATE utf8mb4_bin, b varchar(20) COLLATE"
        " utf8mb4_unicode_ci, c varchar(20) CHARACTER SET latin1, d varchar(20) CHARACTER SET utf8mb3, e blob)"
    )
    mariadb.fill("t", ["id", "a", "b"], [[1, "MAES", "Zoé"], [2, "Peeters", "Zoé"]])
    mariadb.fill("t", ["id", "c", "d"], [[3, "Maës", "ZOE"]])
    mariadb.fill("t", ["id", "e"], [[4, b"zoe.maes@mail.example"]])
    assert found(mariadb, "t") == {"id=1", "id=3", "id=4"}


@pytest.mark.postgresql
@pytest.mark.parametrize(
    "collation", ['"C"', '"und-x-icu"', "pg_catalog.default", "indifferent"], ids=["C", "icu", "default", "indifferent"]
)
def test_collations_of_postgresql(postgresql: Any, collation: str) -> None:
    postgresql.run("CREATE COLLATION indifferent (provider = icu, locale = 'und-u-ks-level1', deterministic = false)")
    rows = ("ZOE.Maes@mail.EXAMPLE", "MAES ZOÉ", "maes, zoe", "MAËS Zoe", "05.03.05-950.07", "Peeters Zoé")
    kind = f"varchar(60) COLLATE {collation}"
    assert table(postgresql, kind, *rows) == {f"id={number}" for number in range(1, 6)}


@pytest.mark.postgresql
def test_columns_of_several_collations_and_types_in_one_table(postgresql: Any) -> None:
    postgresql.run(
        "CREATE COLLATION indifferent (provider = icu, locale = 'und-u-ks-level1', deterministic = false)",
        "CREATE TYPE mood AS ENUM ('fine', 'zoe.maes@mail.example')",
        'CREATE TABLE t (id integer PRIMARY KEY, a varchar(40) COLLATE "C", b text COLLATE indifferent, c char(30),'
        " d name, e mood, f text[], g jsonb, h inet)",
    )
    postgresql.fill("t", ["id", "a", "b"], [[1, "MAES", "Zoé"], [2, "Peeters", "Zoé"]])
    postgresql.fill("t", ["id", "c", "d"], [[3, "Maes", "Zoe"]])
    postgresql.run("INSERT INTO t (id, e) VALUES (4, 'zoe.maes@mail.example')")
    postgresql.run("INSERT INTO t (id, f) VALUES (5, ARRAY['x', 'Zoé Maes'])")
    assert found(postgresql, "t") == {"id=1", "id=3", "id=4", "id=5"}


@pytest.mark.postgresql
def test_text_that_knows_no_case(postgresql: Any) -> None:
    try:
        postgresql.run("CREATE EXTENSION IF NOT EXISTS citext")
    except Exception:
        pytest.skip("the server has no citext")
    assert table(postgresql, "citext", "ZOE.MAES@mail.example", "MAES Zoe", "x") == {"id=1", "id=2"}


@pytest.mark.postgresql
def test_partitioned_tables(postgresql: Any) -> None:
    postgresql.run(
        "CREATE TABLE t (id integer, v varchar(60), PRIMARY KEY (id)) PARTITION BY RANGE (id)",
        "CREATE TABLE low PARTITION OF t FOR VALUES FROM (0) TO (10)",
        "CREATE TABLE high PARTITION OF t FOR VALUES FROM (10) TO (100)",
    )
    postgresql.fill("t", ["id", "v"], [[1, "zoe.maes@mail.example"], [2, "x"], [11, "MAES Zoé"], [12, "x"]])
    assert found(postgresql, "t") == {"id=1", "id=11"}


@pytest.mark.postgresql
def test_foreign_tables(postgresql: Any, tmp_path: Any) -> None:
    path = postgresql.scalar("SELECT current_setting('data_directory')") + "/people.csv"
    try:
        postgresql.run(
            "CREATE EXTENSION file_fdw",
            f"COPY (VALUES ('zoe.maes@mail.example'), ('x'), ('Maes Zoé')) TO '{path}'",
            "CREATE SERVER files FOREIGN DATA WRAPPER file_fdw",
            f"CREATE FOREIGN TABLE t (v text) SERVER files OPTIONS (filename '{path}')",
        )
    except Exception:
        pytest.skip("the server has no file_fdw, or lets nobody write")
    assert found(postgresql, "t") == {"row 1", "row 3"}
    postgresql.run("DROP EXTENSION file_fdw CASCADE")


def test_generated_columns(database: Any) -> None:
    whole = "concat(a, ' ', b)" if database.kind == "mariadb" else "a || ' ' || b"
    database.run(
        "CREATE TABLE t (id integer PRIMARY KEY, a varchar(20), b varchar(20),"
        f" whole varchar(60) GENERATED ALWAYS AS ({whole}) STORED)"
    )
    database.fill("t", ["id", "a", "b"], [[1, "Zoé", "Maes"], [2, "Ann", "Maes"]])
    items = list(database.connector().search(database.assets()["t"], WHO.wanted(), Budget()))
    fields = {(item.locator.place, item.field) for item in items if isinstance(item, SubjectMatch)}
    assert ("id=1", "whole") in fields and {place for place, _ in fields} == {"id=1"}


def test_columns_of_json(database: Any) -> None:
    kind = {"sqlite": "json", "postgresql": "jsonb", "mariadb": "json"}[database.kind]
    rows = ('{"name": "Zoé Maes"}', '{"m": {"e": ["ZOE.MAES@mail.example"]}}', '{"nr": 5030595007}', '{"nr": 5}')
    assert table(database, kind, *rows) == {"id=1", "id=2", "id=3"}


def test_a_table_without_a_key_is_searched_by_a_predicate(database: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    database.run("CREATE TABLE t (v varchar(60))")
    database.fill("t", ["v"], [[f"row {number}"] for number in range(2000)])
    database.fill("t", ["v"], [["zoe.maes@mail.example"]])
    seen: list[int] = []
    from connectors.sql.search import Found

    of_row = Found.of_row
    monkeypatch.setattr(Found, "of_row", lambda self, *rest: (seen.append(1), of_row(self, *rest))[1])
    (place,) = found(database, "t")
    assert len(seen) == 1, "only the row that matches comes out of the database"
    assert place == {"sqlite": "rowid=2001", "mariadb": "row 2001"}.get(database.kind, place)


@pytest.mark.parametrize("written", ["Lambert", "LAMBRET", "Labmert", "Lamberd", "Lambrt", "Llambert", "Lämbert"])
def test_every_typing_error_in_a_name(database: Any, written: str) -> None:
    database.run("CREATE TABLE t (id integer PRIMARY KEY, last varchar(60), first varchar(60))")
    database.fill("t", ["id", "last", "first"], [[1, written, "Zoé"], [2, "Lamont", "Zoé"]])
    wanted = Identity(name=("Lambert, Zoé",)).wanted()
    items = list(database.connector().search(database.assets()["t"], wanted, Budget()))
    assert {item.locator.place for item in items if isinstance(item, SubjectMatch)} == {"id=1"}


def test_blobs_and_bytes_in_columns_of_text(sqlite: Any) -> None:
    sqlite.run(
        "CREATE TABLE t (id integer PRIMARY KEY, v text, w blob)",
        "INSERT INTO t VALUES (1, CAST('zoe.maes@mail.example' AS BLOB), NULL)",
        "INSERT INTO t VALUES (2, 'x', CAST('Maes Zoé' AS BLOB))",
        "INSERT INTO t VALUES (3, 'x', x'00ff00ff')",
        "INSERT INTO t VALUES (4, 'Maes ' || CAST(x'5a6fe9' AS TEXT), NULL)",
        "INSERT INTO t VALUES (5, 'say \"Maes\nZoé\"', NULL)",
    )
    assert found(sqlite, "t") == {"id=1", "id=2", "id=4", "id=5"}


def test_rows_larger_than_a_block(sqlite: Any) -> None:
    sqlite.run("CREATE TABLE t (id integer PRIMARY KEY, v text)")
    long = "x" * 3_000_000
    rows = [[number, f"{long} zoe.maes@mail.example" if number == 70 else "y" * (number % 5)] for number in range(200)]
    sqlite.fill("t", ["id", "v"], [*rows, [900, "Maes Zoé"]])
    items = list(sqlite.connector().search(sqlite.assets()["t"], WHO.wanted(), Budget()))
    assert {item.locator.place for item in items if isinstance(item, SubjectMatch)} == {"id=900"}
    assert [item.code for item in items if isinstance(item, Omission)] == ["cell-size"]
