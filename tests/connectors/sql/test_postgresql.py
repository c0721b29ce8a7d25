"""What only PostgreSQL has: rights, partitions, inheritance, odd types, other sessions in the way."""

from __future__ import annotations

import secrets
import time
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError

from connectors import Asset, AssetUnreadable, Budget, Rows, Source, SubjectMatch, Wanted
from connectors.sql import SqlConnector

pytestmark = pytest.mark.postgresql


def rows_of(connector: SqlConnector, asset: Asset, **budget: Any) -> list[list[Any]]:
    return [
        row
        for part in connector.read(asset, Budget(**budget))
        if isinstance(part, Rows)
        for row in part.frame.values.tolist()
    ]


@pytest.fixture
def reader(postgresql: Any) -> Any:
    """A connector under an account that owns nothing."""
    name, password = f"reader_{secrets.token_hex(4)}", secrets.token_hex(8)
    postgresql.run(f"CREATE ROLE {name} LOGIN PASSWORD '{password}'", f"GRANT USAGE ON SCHEMA public TO {name}")
    url = make_url(postgresql.url).set(username=name, password=password).render_as_string(hide_password=False)

    def connector(**options: Any) -> SqlConnector:
        made = SqlConnector(Source("db", "database", {"url": url} | options), key=b"k")
        postgresql._open.append(made)
        return made

    connector.account = name  # type: ignore[attr-defined]
    yield connector
    for opened in postgresql._open:
        opened.close()
    postgresql.run(f"DROP OWNED BY {name}", f"DROP ROLE {name}")


def test_no_rights_on_one_table(postgresql: Any, reader: Any) -> None:
    postgresql.run(
        "CREATE TABLE secret (id int)",
        "CREATE TABLE open (id int)",
        "INSERT INTO open VALUES (1)",
        f"GRANT SELECT ON open TO {reader.account}",
    )
    connector = reader()
    access = connector.check()
    assert (access.writable, access.assets) == (False, 2)
    assets = {asset.segments[1]: asset for asset in connector.discover()}
    assert assets["secret"].fingerprint == ""
    assert assets["open"].fingerprint
    with pytest.raises(AssetUnreadable) as failure:
        rows_of(connector, assets["secret"])
    assert failure.value.code == "denied"
    assert "42501" in failure.value.message
    assert rows_of(connector, assets["open"]) == [[1]]


def test_rights_on_some_columns(postgresql: Any, reader: Any) -> None:
    postgresql.run(
        "CREATE TABLE t (id int PRIMARY KEY, name text, salary int)",
        "INSERT INTO t VALUES (1, 'Ann', 9)",
        f"GRANT SELECT (id, name) ON t TO {reader.account}",
    )
    connector = reader()
    (asset,) = connector.discover()
    rows, omission, _ = connector.read(asset, Budget())
    assert rows.frame.to_dict("records") == [{"id": 1, "name": "Ann"}]
    assert (omission.state, omission.code) == ("partial", "denied")


@pytest.mark.parametrize(("key", "place"), [("PRIMARY KEY", "id=1"), ("", "row 1")])
def test_a_table_of_which_some_columns_may_be_read_is_searched(
    postgresql: Any, reader: Any, key: str, place: str
) -> None:
    postgresql.run(
        f"CREATE TABLE t (id int {key}, name text, note text)",
        "INSERT INTO t VALUES (1, 'ann@mail.example', 'x'), (2, 'x', 'ann@mail.example')",
        f"GRANT SELECT (id, name) ON t TO {reader.account}",
    )
    connector = reader()
    (asset,) = connector.discover()
    match, omission = connector.search(asset, [Wanted("EMAIL_ADDRESS", "ann@mail.example")], Budget())
    assert (match.field, match.locator.place) == ("name", place)
    assert (omission.state, omission.code) == ("partial", "denied"), "what the other column says nobody was told"


def test_rows_that_lie_on_another_server_which_is_gone(postgresql: Any) -> None:
    postgresql.run("CREATE TABLE t (id int)")
    try:
        postgresql.run("CREATE EXTENSION postgres_fdw")
    except DBAPIError:
        pytest.skip("no postgres_fdw")
    postgresql.run(
        "CREATE SERVER gone FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '1')",
        "CREATE USER MAPPING FOR CURRENT_USER SERVER gone OPTIONS (user 'x', password 'x')",
        "CREATE FOREIGN TABLE far (mail text) SERVER gone",
        "CREATE VIEW seen AS SELECT * FROM far",
    )
    connector = postgresql.connector()
    for name in ("far", "seen"):
        with pytest.raises(AssetUnreadable) as failure:
            list(connector.search(postgresql.assets()[name], [Wanted("EMAIL_ADDRESS", "a@b.example")], Budget()))
        assert failure.value.code == "behind", "this server has answered: it is not its connection that was lost"
    assert rows_of(connector, postgresql.assets()["t"]) == []


def test_no_rights_on_a_schema(postgresql: Any, reader: Any) -> None:
    postgresql.run("CREATE SCHEMA hidden", "CREATE TABLE hidden.t (id int)")
    connector = reader()
    try:
        (asset,) = connector.discover()
        with pytest.raises(AssetUnreadable) as failure:
            rows_of(connector, asset)
        assert failure.value.code == "denied"
    finally:
        postgresql.run("DROP SCHEMA hidden CASCADE")


def test_an_account_that_may_write_one_column_can_write(postgresql: Any, reader: Any) -> None:
    postgresql.run("CREATE TABLE t (id int, v text)", f"GRANT UPDATE (v) ON t TO {reader.account}")
    assert reader().check().writable


TYPES = {
    "a smallint": ("1", 1),
    "b numeric(11)": ("95073003328", 95073003328),
    "c numeric": ("'NaN'", None),
    "d numeric(9, 2)": ("12.50", "12.50"),
    "e numeric ": ("1e40", 10**40),
    "f double precision": ("'Infinity'", float("inf")),
    "g boolean": ("true", True),
    "h date": ("'infinity'", "infinity"),
    "i date": ("'0044-03-15 BC'", "0044-03-15 BC"),
    "j date": ("'20123-01-01'", "20123-01-01"),
    "k timestamp": ("'2020-02-29 12:00'", "2020-02-29 12:00:00"),
    "l timestamptz": ("'-infinity'", "-infinity"),
    "m time": ("'24:00'", "24:00:00"),
    "n interval": ("'1 year 2 days'", "1 year 2 days"),
    "o uuid": ("'0B5E9F6A-0000-4000-8000-00000000AB12'", "0b5e9f6a-0000-4000-8000-00000000ab12"),
    "p inet": ("'192.0.2.7'", "192.0.2.7"),
    "q cidr": ("'192.0.2.0/24'", "192.0.2.0/24"),
    "r macaddr": ("'00:00:5e:00:53:01'", "00:00:5e:00:53:01"),
    "s json": ("""'{"a":  "é"}'""", '{"a":  "é"}'),
    "t jsonb": ("""'{"a":  [1, null]}'""", '{"a": [1, null]}'),
    "u text[]": ("""ARRAY['a', NULL, 'b,c']""", '["a", null, "b,c"]'),
    "v date[]": ("ARRAY['infinity'::date]", '["infinity"]'),
    "w int4range": ("'[1,3)'", "[1,3)"),
    "x bit(3)": ("'101'", "101"),
    "y point": ("'(1,2)'", "(1,2)"),
    "z money": ("1", "$1.00"),
    "aa xml": ("'<a>é</a>'", "<a>é</a>"),
    "ab tsvector": ("'cat:1'", "'cat':1"),
    "ac mood": ("'sad'", "sad"),
    "ad pair": ("ROW(1, 'x,y')", '(1,"x,y")'),
    "ae mail": ("'ann@mail.example'", "ann@mail.example"),
    "af char(5)": ("'ab'", "ab   "),
    "ag mood[]": ("ARRAY['sad']::mood[]", None),
    "ah oid": ("7", 7),
    "ai pg_lsn": ("'0/1'", "0/1"),
    "aj bytea": ("'abc'", "abc"),
    "ak varchar": ("'x'", "x"),
    "al regclass": ("'pg_class'", "pg_class"),
}


def test_values_of_every_type(postgresql: Any) -> None:
    postgresql.run(
        "SET lc_monetary = 'C'",
        "CREATE TYPE mood AS ENUM ('sad')",
        "CREATE TYPE pair AS (a int, b text)",
        "CREATE DOMAIN mail AS text",
        f"CREATE TABLE zoo ({', '.join(TYPES)})",
        f"INSERT INTO zoo VALUES ({', '.join(value for value, _ in TYPES.values())})",
        "INSERT INTO zoo DEFAULT VALUES",
    )
    one, two = postgresql.rows("zoo")
    expected = {name.split()[0]: value for name, (_, value) in TYPES.items()}
    assert one.pop("ag") in ("{sad}", '["sad"]')
    del expected["ag"]
    assert one == expected
    assert set(two.values()) == {None}


def test_partitions_are_read_once_through_their_parent(postgresql: Any) -> None:
    postgresql.run(
        "CREATE TABLE whole (id int, v text) PARTITION BY RANGE (id)",
        "CREATE TABLE low PARTITION OF whole FOR VALUES FROM (0) TO (1000)",
        "CREATE TABLE high PARTITION OF whole FOR VALUES FROM (1000) TO (100000) PARTITION BY RANGE (id)",
        "CREATE TABLE high_all PARTITION OF high DEFAULT",
        "INSERT INTO whole SELECT i, 'v' FROM generate_series(1, 8000) i",
        "ANALYZE",
    )
    assets = postgresql.assets()
    assert list(assets) == ["whole"]
    assert assets["whole"].rows == 8000
    assert 800 < len(postgresql.rows("whole", rows=1000)) < 1200
    before = assets["whole"].fingerprint
    postgresql.run("UPDATE whole SET v = 'w' WHERE id = 7000")
    assert postgresql.assets()["whole"].fingerprint != before
    assert list(postgresql.assets(include=["high*"])) == ["high"]


def test_inherited_rows_are_read_once(postgresql: Any) -> None:
    postgresql.run(
        "CREATE TABLE parent (id int)",
        "CREATE TABLE child (extra text) INHERITS (parent)",
        "INSERT INTO parent VALUES (1)",
        "INSERT INTO child VALUES (2, 'x')",
    )
    assert postgresql.rows("parent") == [{"id": 1}]
    assert postgresql.rows("child") == [{"id": 2, "extra": "x"}]


def test_materialised_views(postgresql: Any) -> None:
    postgresql.run(
        "CREATE MATERIALIZED VIEW filled AS SELECT 1 AS one",
        "CREATE MATERIALIZED VIEW unfilled AS SELECT 1 AS one WITH NO DATA",
    )
    assert postgresql.rows("filled") == [{"one": 1}]
    unfilled = list(postgresql.connector().read(postgresql.assets()["unfilled"], Budget()))
    assert [(one.state, one.code) for one in unfilled] == [("skipped", "empty")]


def test_comments_and_evidence(postgresql: Any) -> None:
    postgresql.run(
        "CREATE TABLE t (id int, v varchar(20))",
        "COMMENT ON TABLE t IS 'about the table'",
        "COMMENT ON COLUMN t.v IS 'about the column'",
    )
    asset = postgresql.assets()["t"]
    assert asset.attributes["comment"] == "about the table"
    assert [column.comment for column in asset.columns] == ["", "about the column"]
    assert asset.columns[1].type == "character varying(20)"
    postgresql.run("ALTER TABLE t RENAME TO renamed")
    renamed = postgresql.assets()["renamed"]
    assert renamed.evidence == asset.evidence
    assert renamed.evidence["oid"].isdecimal()


def test_a_lost_connection_fails_one_asset(postgresql: Any) -> None:
    postgresql.run("CREATE TABLE t (id int, v text)", "INSERT INTO t SELECT i, 'v' FROM generate_series(1, 20000) i")
    connector = postgresql.connector()
    (asset,) = connector.discover()
    stream = connector.read(asset, Budget(block=500))
    next(stream)
    kill = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'vigie'"
    postgresql.run(kill)
    with pytest.raises(AssetUnreadable) as failure:
        list(stream)
    assert failure.value.code == "connection-lost"
    assert len(rows_of(connector, asset)) == 20000
    postgresql.run(kill)
    assert len(rows_of(connector, asset)) == 20000


def test_a_table_that_another_session_keeps_locked(postgresql: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors.sql.dialects.postgresql.CONNECT_SECONDS", 1)
    postgresql.run("CREATE TABLE held (id int)", "CREATE TABLE open (id int)")
    with psycopg.connect(postgresql.url.replace("+psycopg", "")) as other:
        other.execute("LOCK TABLE held")
        assets = postgresql.assets()
        assert set(assets) == {"held", "open"}
        with pytest.raises(AssetUnreadable) as failure:
            postgresql.rows(assets["held"])
        assert failure.value.code == "locked"
        assert postgresql.rows(assets["open"]) == []


def test_two_thousand_tables_are_listed_in_seconds(postgresql: Any) -> None:
    loop = (
        "DO $$ BEGIN FOR i IN 1..2000 LOOP EXECUTE format({}, i); IF i % 50 = 0 THEN COMMIT; END IF; END LOOP; END $$"
    )
    postgresql.run(loop.format("'CREATE TABLE t%s (id int, n int)'"), "INSERT INTO t7 VALUES (1, 1)")
    started = time.monotonic()
    assert len(postgresql.assets()) == 2000
    assert time.monotonic() - started < 20
    started = time.monotonic()
    assert len(postgresql.assets(include=["t7"])) == 1
    assert time.monotonic() - started < 2
    assert postgresql.connector().check().assets == 2000
    postgresql.run(loop.format("'DROP TABLE t%s'"))  # not all at once: the server's table of locks is small


def test_large_tables_are_told_by_counters(postgresql: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors.sql.dialects.postgresql_digest.FINGERPRINT_BYTES", 0)
    postgresql.run(
        "CREATE TABLE a (v text)", "CREATE TABLE b (v text)", "INSERT INTO a VALUES ('x')", "INSERT INTO b VALUES ('x')"
    )
    time.sleep(0.2)
    before = {name: asset.fingerprint for name, asset in postgresql.assets().items()}
    assert all(token.startswith("counters:") for token in before.values())
    postgresql.run("UPDATE a SET v = 'y'")  # its session ends, and hands over its counters
    time.sleep(0.2)
    after = {name: asset.fingerprint for name, asset in postgresql.assets().items()}
    assert before["a"] != after["a"]
    assert before["b"] == after["b"]


def test_text_of_an_unchecked_encoding(postgresql_server: Any) -> None:
    name = f"vigie_ascii_{secrets.token_hex(4)}"
    with psycopg.connect(
        postgresql_server.render_as_string(hide_password=False).replace("+psycopg", ""), autocommit=True
    ) as admin:
        admin.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'")
        try:
            url = postgresql_server.set(database=name).render_as_string(hide_password=False)
            with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as database:
                database.execute("CREATE TABLE t (v text)")
                database.execute(r"INSERT INTO t VALUES (E'Zo\xC3\xAB'), (E'Zo\xEB')")
            connector = SqlConnector(Source("db", "database", {"url": url}), key=b"k")
            (asset,) = connector.discover()
            assert rows_of(connector, asset) == [["Zoë"], ["Zoë"]]  # type: ignore[arg-type]
            connector.close()
        finally:
            admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.mark.parametrize("encoding", ["LATIN1", "SQL_ASCII", "WIN1252", "UTF8"])
def test_names_with_accents_in_any_encoding(postgresql_server: Any, encoding: str) -> None:
    name = f"vigie_{encoding.lower()}_{secrets.token_hex(4)}"
    with psycopg.connect(
        postgresql_server.render_as_string(hide_password=False).replace("+psycopg", ""), autocommit=True
    ) as admin:
        admin.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C'")
        try:
            url = postgresql_server.set(database=name).render_as_string(hide_password=False)
            written = {"LATIN1": "latin-1", "WIN1252": "cp1252"}.get(encoding, "utf-8")
            with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as database:
                database.execute("CREATE TABLE t (id int PRIMARY KEY, family text, given text)")
                for key, names in enumerate([("Maës", "Zoé"), ("Lefèvre", "Zoé"), ("MAES", "ZOE"), ("Maas", "Zoé")]):
                    family, given = (part.encode(written).hex() for part in names)
                    both = f"convert_from('\\x{family}', '{encoding}'), convert_from('\\x{given}', '{encoding}')"
                    database.execute(f"INSERT INTO t SELECT {key}, {both}".encode())
            connector = SqlConnector(Source("db", "database", {"url": url}), key=b"k")
            (asset,) = connector.discover()
            wanted = [Wanted("PERSON", name, (), words=(("zoe",), (name,))) for name in ("maes", "lefevre")]
            found = [one for one in connector.search(asset, wanted, Budget()) if isinstance(one, SubjectMatch)]
            assert {str(match.locator) for match in found} == {"id=0", "id=1", "id=2"}
            connector.close()
        finally:
            admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_statements_are_tagged(postgresql: Any) -> None:
    postgresql.run(
        "CREATE TABLE t (id int)",
        "CREATE VIEW asked AS SELECT query FROM pg_stat_activity WHERE application_name = 'vigie'",
    )
    assert any("/* vigie read */" in row["query"] for row in postgresql.rows("asked"))
