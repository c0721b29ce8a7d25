"""What only MariaDB and MySQL have: zero dates, bits, sets, rights by column, several databases."""

from __future__ import annotations

import secrets
import time
from typing import Any

import pytest
from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError

from connectors import Asset, AssetUnreadable, Budget, Rows, Source
from connectors.sql import SqlConnector

pytestmark = pytest.mark.mariadb


@pytest.fixture
def reader(mariadb: Any) -> Any:
    """A connector under an account that may do nothing yet."""
    name, password = f"reader_{secrets.token_hex(4)}", secrets.token_hex(8)
    mariadb.run(f"CREATE USER {name}@'%' IDENTIFIED BY '{password}'")
    url = (
        make_url(mariadb.url)
        .set(username=name, password=password)
        ._replace(database=None)
        .render_as_string(hide_password=False)
    )

    def connector(**options: Any) -> SqlConnector:
        made = SqlConnector(Source("db", "database", {"url": url} | options), key=b"k")
        mariadb._open.append(made)
        return made

    connector.account = f"{name}@'%'"  # type: ignore[attr-defined]
    yield connector
    mariadb.run(f"DROP USER {name}@'%'")


TYPES = {
    "a tinyint(1)": ("1", 1),
    "b bigint unsigned": ("18446744073709551615", 2**64 - 1),
    "c decimal(11)": ("95073003328", 95073003328),
    "d decimal(9,2)": ("12.50", "12.50"),
    "e double": ("1.5", 1.5),
    "f date": ("'0000-00-00'", "0000-00-00"),
    "g date": ("'2020-02-30'", "2020-02-30"),
    "h datetime": ("'0000-00-00 00:00:00'", "0000-00-00 00:00:00"),
    "i datetime(3)": ("'2020-02-29 12:00:00.25'", "2020-02-29 12:00:00.250000"),
    "j time": ("'-120:30:01'", "-120:30:01"),
    "k year": ("2020", 2020),
    "l char(5)": ("'ab'", "ab"),
    "m varchar(20)": ("'é名😀'", "é名😀"),
    "n longtext": ("'x'", "x"),
    "o json": ("""'{"a":  [1]}'""", '{"a":  [1]}'),
    "p enum('x','y')": ("'y'", "y"),
    "q set('x','y')": ("'x,y'", "x,y"),
    "r bit(10)": ("b'1010'", 10),
    "s binary(4)": ("'ab'", None),
    "t varbinary(9)": ("'abc'", "abc"),
    "u blob": ("'abc'", "abc"),
    "v point": ("ST_GeomFromText('POINT(1 2)')", "POINT(1 2)"),
    "w geometry": ("ST_GeomFromText('POINT(1 2)')", "POINT(1 2)"),
    "x varchar(9) character set latin1": ("'Zoë'", "Zoë"),
    "y uuid": ("'0b5e9f6a-0000-4000-8000-00000000ab12'", "0b5e9f6a-0000-4000-8000-00000000ab12"),
    "z inet6": ("'2001:db8::1'", "2001:db8::1"),
    "aa varchar(9) as (concat(l, 'x'))": (None, "abx"),
}


def test_values_of_every_type(mariadb: Any) -> None:
    given = {name: value for name, (value, _) in TYPES.items() if value is not None}
    mariadb.run(
        f"CREATE TABLE zoo ({', '.join(TYPES)})",
        "CREATE TABLE one (x int)",
    )
    columns = ", ".join(name.split()[0] for name in given)
    engine = mariadb._engine
    with engine.connect() as connection:
        connection.exec_driver_sql("SET sql_mode = 'ALLOW_INVALID_DATES'")
        connection.exec_driver_sql(f"INSERT INTO zoo ({columns}) VALUES ({', '.join(given.values())})")
    (row,) = mariadb.rows("zoo")
    expected = {name.split()[0]: value for name, (_, value) in TYPES.items()}
    expected["s"] = row["s"]  # padded with zero bytes: text or not, but no failure
    assert row == expected
    assert mariadb.assets()["zoo"].fingerprint


def test_no_rights_on_one_column_or_table(mariadb: Any, reader: Any) -> None:
    mariadb.run(
        "CREATE TABLE open (id int)",
        "CREATE TABLE part (id int, name varchar(9), salary int)",
        "CREATE TABLE blind (id int)",
        "INSERT INTO part VALUES (1, 'Ann', 9)",
        f"GRANT SELECT ON {mariadb.schema}.open TO {reader.account}",
        f"GRANT SELECT (id, name) ON {mariadb.schema}.part TO {reader.account}",
        f"GRANT INSERT ON {mariadb.schema}.blind TO {reader.account}",
    )
    connector = reader()
    assert connector.check().writable
    assets = {asset.segments[1]: asset for asset in connector.discover()}
    assert set(assets) == {"open", "part", "blind"}
    with pytest.raises(AssetUnreadable) as failure:
        list(connector.read(assets["blind"], Budget()))
    assert failure.value.code == "denied"
    rows = [part for part in connector.read(assets["part"], Budget()) if isinstance(part, Rows)]
    assert rows[0].frame.to_dict("records") == [{"id": 1, "name": "Ann"}]


def test_an_account_that_may_only_read(mariadb: Any, reader: Any) -> None:
    mariadb.run("CREATE TABLE t (id int)", f"GRANT SELECT, SHOW VIEW ON {mariadb.schema}.* TO {reader.account}")
    access = reader().check()
    assert (access.writable, access.assets) == (False, 1)


def test_every_database_of_the_server_without_one_in_the_url(mariadb: Any) -> None:
    other = f"vigie_other_{secrets.token_hex(4)}"
    mariadb.run("CREATE TABLE t (id int)", f"CREATE DATABASE {other}", f"CREATE TABLE {other}.u (id int)")
    url = make_url(mariadb.url)
    try:
        whole = SqlConnector(
            Source("db", "database", {"url": url._replace(database=None).render_as_string(hide_password=False)}),
            key=b"k",
        )
        found = {asset.segments for asset in whole.discover() if isinstance(asset, Asset)}
        assert found >= {(mariadb.schema, "t"), (other, "u")}
        assert not {schema for schema, _ in found} & {"mysql", "sys", "information_schema", "performance_schema"}
        whole.close()
        one = SqlConnector(Source("db", "database", {"url": mariadb.url}), key=b"k")
        assert [asset.segments for asset in one.discover() if isinstance(asset, Asset)] == [(mariadb.schema, "t")]
        one.close()
    finally:
        mariadb.run(f"DROP DATABASE {other}")


def test_pages_along_a_text_key_miss_nothing(mariadb: Any) -> None:
    mariadb.run("CREATE TABLE t (k varchar(20) PRIMARY KEY)")
    keys = [f"{'Éa' if number % 2 else 'eB'}{number}" for number in range(12_000)]
    mariadb.fill("t", ["k"], [[key] for key in keys])
    assert sorted(row["k"] for row in mariadb.rows("t")) == sorted(keys)


def test_keys_that_sort_otherwise_than_they_compare(mariadb: Any) -> None:
    mariadb.run("CREATE TABLE t (k enum('z','y','x') PRIMARY KEY)", "INSERT INTO t VALUES ('x'), ('y'), ('z')")
    mariadb.run("CREATE TABLE b (k binary(2) PRIMARY KEY)")
    mariadb.fill("b", ["k"], [[number.to_bytes(2, "big")] for number in range(256 * 33)])
    assert sorted(row["k"] for row in mariadb.rows("t")) == ["x", "y", "z"]
    assert len(mariadb.rows("b")) == 256 * 33


def test_a_lost_connection_fails_one_asset(mariadb: Any) -> None:
    mariadb.run("CREATE TABLE t (id int, v text)")
    mariadb.fill("t", ["id", "v"], [[number, "x" * 2000] for number in range(20_000)])
    connector = mariadb.connector()
    (asset,) = connector.discover()
    stream = connector.read(asset, Budget(block=500))
    next(stream)
    kill = (
        "BEGIN NOT ATOMIC DECLARE n INT; SELECT id INTO n FROM information_schema.processlist"
        " WHERE id <> connection_id() AND info LIKE '/* vigie read%' LIMIT 1; KILL n; END"
    )
    mariadb.run(kill)
    with pytest.raises(AssetUnreadable) as failure:
        list(stream)
    assert failure.value.code == "connection-lost"
    assert sum(len(part.frame) for part in connector.read(asset, Budget()) if isinstance(part, Rows)) == 20_000


def test_a_timeout_in_the_middle_ends_the_stream_as_partial(mariadb: Any) -> None:
    mariadb.run("CREATE TABLE t (id int, v text)")
    mariadb.fill("t", ["id", "v"], [[number, "x" * 2000] for number in range(20_000)])
    connector = mariadb.connector(statement_timeout=1)
    (asset,) = connector.discover()
    started = time.monotonic()
    stream = connector.read(asset, Budget(block=500))
    next(stream)
    time.sleep(2)
    *_, omission, extent = stream
    assert (omission.state, omission.code, extent.rows_total) == ("partial", "timeout", 20_000)
    assert time.monotonic() - started < 15


def test_a_table_that_cannot_be_opened_hides_no_other(mariadb: Any) -> None:
    """The server refuses to describe any where one lies on another server, and is no longer there."""
    try:
        mariadb.run("INSTALL SONAME 'ha_federatedx'")
    except DBAPIError as error:
        if "already" not in str(error).casefold():
            pytest.skip("no engine for tables on other servers")
    url, schema = make_url(mariadb.url), mariadb.schema
    far = f"mysql://{url.username}:{url.password}@{url.host}:{url.port or 3306}/{schema}/t"
    mariadb.run(
        "CREATE TABLE owner (id int PRIMARY KEY)",
        "CREATE TABLE mine (id int PRIMARY KEY, mail varchar(40), o int, FOREIGN KEY (o) REFERENCES owner (id))",
        "INSERT INTO mine VALUES (1, 'ann@mail.example', NULL)",
        "CREATE TABLE t (id int NOT NULL)",
        f"CREATE TABLE far (id int NOT NULL) ENGINE=FEDERATED CONNECTION='{far}'",
        "DROP TABLE t",
    )
    assets = mariadb.assets()
    assert set(assets) == {"owner", "mine", "far"}
    mine = assets["mine"]
    assert (mine.key, [key.columns for key in mine.foreign_keys]) == (("id",), [("o",)])
    assert mariadb.search("mine", "ann@mail.example") == {("mail", "id=1")}
    with pytest.raises(AssetUnreadable):
        list(mariadb.connector().read(assets["far"], Budget()))


def test_two_thousand_tables_are_listed_in_seconds(mariadb: Any) -> None:
    mariadb.run(*(f"CREATE TABLE t{number} (id int PRIMARY KEY, v varchar(9)) ENGINE=Aria" for number in range(2000)))
    started = time.monotonic()
    assert len(mariadb.assets()) == 2000
    assert time.monotonic() - started < 20


def test_large_tables_are_told_by_their_last_change(mariadb: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors.sql.dialects.mysql_digest.FINGERPRINT_BYTES", -1)
    mariadb.run("CREATE TABLE t (v varchar(9))", "INSERT INTO t VALUES ('x')")
    assert mariadb.assets()["t"].fingerprint == ""  # too fresh to be sure
    monkeypatch.setattr("connectors.sql.dialects.mysql_digest._FRESH_SECONDS", 0)
    before = mariadb.assets()["t"].fingerprint
    assert before.startswith("changed:")
    time.sleep(1.1)
    mariadb.run("UPDATE t SET v = 'y'")
    assert mariadb.assets()["t"].fingerprint != before


def test_each_row_of_a_view_that_joins_has_its_own_number(mariadb: Any) -> None:
    mariadb.run(
        "CREATE TABLE customer (id int PRIMARY KEY, email varchar(40))",
        "CREATE TABLE invoice (id int PRIMARY KEY, customer_id int, total int)",
        "INSERT INTO customer VALUES (1, 'ada@mail.example'), (2, 'bob@mail.example')",
        "INSERT INTO invoice VALUES (10, 1, 3), (11, 2, 4), (12, 1, 5)",
        "CREATE VIEW bills AS SELECT c.email, i.total FROM customer c JOIN invoice i ON i.customer_id = c.id",
    )
    assert len(mariadb.search("bills", "ada@mail.example")) == 2
