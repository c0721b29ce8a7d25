"""SQLite files as they come: in WAL mode, damaged, with values of any type anywhere."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from connectors import Asset, AssetUnreadable, Budget, Connector, Omission, Rows, Source, SourceUnreachable
from connectors.sql import SqlConnector


def connector(path: Path) -> SqlConnector:
    return SqlConnector(Source("db", "database", {"url": f"sqlite:///{path}"}), key=b"k")


def make(path: Path, *statements: str) -> Path:
    database = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        database.execute(statement)
    database.close()
    return path


def content(path: Path) -> dict[str, list[list[Any]]]:
    """All rows of all tables that can be read."""
    opened = connector(path)
    found: dict[str, list[list[Any]]] = {}
    for asset in opened.discover():
        assert isinstance(asset, Asset)
        parts = list(opened.read(asset, Budget()))
        found[asset.segments[1]] = [
            row for part in parts if isinstance(part, Rows) for row in part.frame.values.tolist()
        ]
    opened.close()
    return found


def state(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    return {path.name: (path.stat().st_mtime_ns, path.stat().st_size, path.read_bytes()) for path in folder.iterdir()}


def scan(path: Path) -> None:
    opened = connector(path)
    opened.check()
    for asset in opened.discover():
        assert isinstance(asset, Asset)
        list(opened.read(asset, Budget(rows=5)))
        list(opened.search(asset, [], Budget()))
    opened.close()


@pytest.mark.parametrize("mode", ["delete", "wal", "truncate", "persist"])
def test_nothing_is_written_to_the_file_or_beside_it(tmp_path: Path, mode: str) -> None:
    make(tmp_path / "a.db", f"PRAGMA journal_mode={mode}", "CREATE TABLE t (a)", "INSERT INTO t VALUES (1), (2)")
    before = state(tmp_path)
    scan(tmp_path / "a.db")
    assert content(tmp_path / "a.db") == {"t": [[1], [2]]}
    assert state(tmp_path) == before


def test_a_database_in_use_in_wal_mode_shows_its_last_commit(tmp_path: Path) -> None:
    make(tmp_path / "a.db", "PRAGMA journal_mode=wal", "CREATE TABLE t (a)", "INSERT INTO t VALUES (1)")
    writer = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    writer.execute("INSERT INTO t VALUES (2)")
    writer.execute("BEGIN")
    writer.execute("INSERT INTO t VALUES (3)")
    assert content(tmp_path / "a.db") == {"t": [[1], [2]]}
    writer.execute("COMMIT")
    assert content(tmp_path / "a.db") == {"t": [[1], [2], [3]]}
    writer.close()


def test_a_database_in_use_whose_log_was_emptied_is_read_with_its_locks(tmp_path: Path) -> None:
    writer = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    writer.execute("PRAGMA journal_mode=wal")
    writer.execute("CREATE TABLE t (a)")
    writer.execute("INSERT INTO t VALUES (1)")
    writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert (tmp_path / "a.db-wal").stat().st_size == 0
    opened = connector(tmp_path / "a.db")
    (asset,) = opened.discover()
    writer.execute("INSERT INTO t VALUES (2)")
    assert isinstance(asset, Asset)
    assert [len(part.frame) for part in opened.read(asset, Budget()) if isinstance(part, Rows)] == [2]
    opened.close()
    writer.close()


def test_an_orphaned_log_is_read_without_creating_files(tmp_path: Path) -> None:
    live, copy = tmp_path / "live", tmp_path / "copy"
    live.mkdir()
    copy.mkdir()
    writer = sqlite3.connect(live / "a.db", isolation_level=None)
    writer.execute("PRAGMA journal_mode=wal")
    writer.execute("CREATE TABLE t (a)")
    writer.executemany("INSERT INTO t VALUES (?)", [(f"value {number}",) for number in range(3000)])
    writer.execute("UPDATE t SET a = 'changed' WHERE rowid = 1500")
    for name in ("a.db", "a.db-wal"):
        shutil.copy(live / name, copy / name)
    writer.close()
    before = state(copy)
    (rows,) = content(copy / "a.db").values()
    assert len(rows) == 3000
    assert rows[1499] == ["changed"]
    assert state(copy) == before


def test_a_log_that_breaks_off_is_read_to_its_last_commit(tmp_path: Path) -> None:
    writer = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    writer.execute("PRAGMA journal_mode=wal")
    writer.execute("CREATE TABLE t (a)")
    writer.execute("INSERT INTO t VALUES ('kept')")
    kept = (tmp_path / "a.db-wal").stat().st_size
    writer.execute("INSERT INTO t VALUES ('lost')")
    log = (tmp_path / "a.db-wal").read_bytes()
    (tmp_path / "copy.db").write_bytes((tmp_path / "a.db").read_bytes())
    (tmp_path / "copy.db-wal").write_bytes(log[: kept + 100])
    writer.close()
    assert content(tmp_path / "copy.db") == {"t": [["kept"]]}


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (b"this is a text file and no database, for at least a hundred bytes " * 4, "not-a-database"),
        (b"SQLite format 3\0" + bytes(84), "not-a-database"),
        (b"SQLite", "not-a-database"),
        (None, "missing"),
    ],
)
def test_what_is_not_a_database_is_said_to_be(tmp_path: Path, made: bytes | None, code: str) -> None:
    path = tmp_path / "a.db"
    if made is not None:
        path.write_bytes(made)
    for attempt in (lambda: connector(path).check(), lambda: list(connector(path).discover())):
        with pytest.raises(SourceUnreachable) as failure:
            attempt()
        assert failure.value.code == code
        assert failure.value.hint
    assert path.exists() == (made is not None)


def test_a_folder_is_not_a_database(tmp_path: Path) -> None:
    with pytest.raises(SourceUnreachable) as failure:
        connector(tmp_path).check()
    assert failure.value.code == "not-a-database"


def test_an_empty_file_is_an_empty_database(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()
    assert content(tmp_path / "a.db") == {}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_rights_is_unreadable(tmp_path: Path) -> None:
    path = make(tmp_path / "a.db", "CREATE TABLE t (a)")
    path.chmod(0)
    with pytest.raises(SourceUnreachable) as failure:
        connector(path).check()
    assert failure.value.code == "unreadable"


def test_a_truncated_file_fails_where_it_is_damaged(tmp_path: Path) -> None:
    path = make(tmp_path / "a.db", "CREATE TABLE small (a)", "INSERT INTO small VALUES (1)", "CREATE TABLE large (a)")
    database = sqlite3.connect(path)
    database.executemany("INSERT INTO large VALUES (?)", [("x" * 1000,) for _ in range(2000)])
    database.commit()
    database.close()
    os.truncate(path, path.stat().st_size // 2)
    opened = connector(path)
    assets = {asset.segments[1]: asset for asset in opened.discover() if isinstance(asset, Asset)}
    assert set(assets) == {"small", "large"}
    assert [len(part.frame) for part in opened.read(assets["small"], Budget()) if isinstance(part, Rows)] == [1]
    with pytest.raises(AssetUnreadable) as failure:
        list(opened.read(assets["large"], Budget()))
    assert failure.value.code == "broken"


def test_a_virtual_table_of_an_unknown_module_is_skipped(tmp_path: Path) -> None:
    path = make(tmp_path / "a.db", "CREATE TABLE t (a)", "PRAGMA writable_schema=ON")
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA writable_schema=ON")
    database.execute(
        "INSERT INTO sqlite_master VALUES ('table', 'odd', 'odd', 0, 'CREATE VIRTUAL TABLE odd USING nosuchmodule(x)')"
    )
    database.close()
    opened = connector(path)
    assets = {asset.segments[1]: asset for asset in opened.discover() if isinstance(asset, Asset)}
    assert set(assets) == {"odd", "t"}
    (omission,) = opened.read(assets["odd"], Budget())
    assert isinstance(omission, Omission)
    assert (omission.state, omission.code) == ("skipped", "unsupported")


def test_a_full_text_index_is_read_once(tmp_path: Path) -> None:
    path = make(tmp_path / "a.db", "CREATE VIRTUAL TABLE notes USING fts5(body)", "INSERT INTO notes VALUES ('Ann')")
    assert content(path) == {"notes": [["Ann"]]}


def test_values_of_any_type_in_any_column(tmp_path: Path) -> None:
    path = make(tmp_path / "a.db", "CREATE TABLE t (id INTEGER PRIMARY KEY, d DATE, n INTEGER, u WHATEVER(3), x)")
    database = sqlite3.connect(path)
    values = [1, 1.5, "text", b"bytes", None, 2**63 - 1, "0000-00-00", float("inf")]
    database.executemany("INSERT INTO t (d, n, u, x) VALUES (?, ?, ?, ?)", [(value,) * 4 for value in values])
    database.execute("INSERT INTO t (x) VALUES (CAST(x'C369C3A9FF' AS TEXT))")
    database.execute("INSERT INTO t (x) VALUES (CAST(x'5A6FEB' AS TEXT))")
    database.commit()
    database.close()
    rows = content(path)["t"]
    assert [row[4] for row in rows] == [
        1,
        1.5,
        "text",
        "bytes",
        None,
        2**63 - 1,
        "0000-00-00",
        float("inf"),
        "ÃiÃ©ÿ",
        "Zoë",
    ]


def test_generated_columns_and_shadowed_row_numbers(tmp_path: Path) -> None:
    path = make(
        tmp_path / "a.db",
        "CREATE TABLE g (a, b AS (a * 2) VIRTUAL, c AS (a * 3) STORED)",
        "INSERT INTO g (a) VALUES (1)",
        "CREATE TABLE r (rowid TEXT, oid TEXT)",
        "INSERT INTO r WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
        " SELECT 'x', i FROM n",
    )
    assert content(path)["g"] == [[1, 2, 3]]
    opened = connector(path)
    _, table = opened.discover()
    assert isinstance(table, Asset)
    parts = [part for part in opened.read(table, Budget(rows=500)) if isinstance(part, Rows)]
    assert 450 <= sum(len(part.frame) for part in parts) <= 550
    assert "key ranges" in parts[0].sampling


def test_uneven_row_numbers_are_sampled_evenly(tmp_path: Path) -> None:
    path = make(tmp_path / "a.db", "CREATE TABLE t (id INTEGER PRIMARY KEY)")
    database = sqlite3.connect(path)
    database.executemany("INSERT INTO t VALUES (?)", [(number,) for number in range(10_000)])
    database.execute("INSERT INTO t VALUES (?)", (2**62,))
    database.commit()
    database.close()
    opened = connector(path)
    (asset,) = opened.discover()
    assert isinstance(asset, Asset)
    parts = [part for part in opened.read(asset, Budget(rows=1000)) if isinstance(part, Rows)]
    numbers = [number for part in parts for number in part.frame["id"]]
    assert 850 <= len(numbers) <= 1150
    assert 300 < sum(1 for number in numbers if number > 5000) < 700


def test_a_column_dropped_since_is_not_read_as_a_text(tmp_path: Path) -> None:
    path = make(tmp_path / "a.db", "CREATE TABLE t (a, b)", "INSERT INTO t VALUES (1, 2)")
    opened = connector(path)
    (asset,) = opened.discover()
    make(path, "ALTER TABLE t DROP COLUMN b")
    (rows, _) = opened.read(asset, Budget())  # type: ignore[arg-type]
    assert isinstance(rows, Rows)
    assert rows.frame.to_dict("records") == [{"a": 1}]


def test_fingerprints_of_views_and_large_tables_follow_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connectors.sql.dialects.sqlite_digest.FINGERPRINT_BYTES", 1000)
    path = make(
        tmp_path / "a.db",
        "CREATE TABLE small (a)",
        "INSERT INTO small VALUES (1)",
        "CREATE TABLE large (a)",
        *(f"INSERT INTO large VALUES ('{'x' * 300}{number}')" for number in range(10)),
        "CREATE VIEW seen AS SELECT a FROM small",
        "CREATE VIEW fleeting AS SELECT a, date('now') FROM small",
    )

    def fingerprints() -> dict[str, str]:
        return {item.segments[1]: item.fingerprint for item in connector(path).discover() if isinstance(item, Asset)}

    one = fingerprints()
    assert one == fingerprints()
    assert one["fleeting"] == ""
    make(path, "INSERT INTO large VALUES (2)")
    two = fingerprints()
    assert {name for name in one if one[name] != two[name]} == {"large", "seen"}


def test_fingerprints_depend_on_the_key(tmp_path: Path) -> None:
    path = make(tmp_path / "a.db", "CREATE TABLE t (a)", "INSERT INTO t VALUES (1)")
    made: list[Connector] = [
        SqlConnector(Source("db", "database", {"url": f"sqlite:///{path}"}), key=key) for key in (b"one", b"two")
    ]
    one, two = (next(iter(each.discover())) for each in made)
    assert isinstance(one, Asset)
    assert isinstance(two, Asset)
    assert one.fingerprint != two.fingerprint


@pytest.mark.parametrize("name", ["a b#c?.db", "100%41.db", "é名.db", "a'b.db"])
def test_awkward_file_names(tmp_path: Path, name: str) -> None:
    make(tmp_path / name, "CREATE TABLE t (a)")
    source = Source("db", "database", {"url": f"sqlite:///{tmp_path}/{quote(name)}"})
    assert [item.segments[1] for item in SqlConnector(source, key=b"k").discover()] == ["t"]


def test_an_interrupted_transaction_is_said_to_be_one(tmp_path: Path) -> None:
    writer = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    writer.execute("PRAGMA cache_size = 1")
    writer.execute("CREATE TABLE t (a)")
    writer.execute("BEGIN")
    writer.executemany("INSERT INTO t VALUES (?)", [("x" * 1000,) for _ in range(500)])
    (tmp_path / "copy").mkdir()
    for name in ("a.db", "a.db-journal"):
        shutil.copy(tmp_path / name, tmp_path / "copy" / name)
    writer.close()
    before = state(tmp_path / "copy")
    with pytest.raises(SourceUnreachable) as failure:
        connector(tmp_path / "copy" / "a.db").check()
    assert failure.value.code == "journal"
    assert state(tmp_path / "copy") == before


def test_tables_without_row_numbers_are_sampled(tmp_path: Path) -> None:
    path = make(tmp_path / "a.db", "CREATE TABLE t (k TEXT PRIMARY KEY) WITHOUT ROWID")
    database = sqlite3.connect(path)
    database.executemany("INSERT INTO t VALUES (?)", [(f"key {number:05}",) for number in range(8000)])
    database.commit()
    database.close()
    opened = connector(path)
    (asset,) = opened.discover()
    assert isinstance(asset, Asset)
    blocks = [part for part in opened.read(asset, Budget(rows=1000)) if isinstance(part, Rows)]
    assert 850 <= sum(len(block.frame) for block in blocks) <= 1150
    assert blocks[0].total == 8000


def test_a_table_with_gaps_in_its_row_numbers_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "gaps.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE slips (id INTEGER PRIMARY KEY, name TEXT)")
        connection.executemany("INSERT INTO slips VALUES (?, ?)", [(500_000 + n, f"n{n}") for n in range(3_000)])
        connection.commit()
    source = Source("s", "database", {"url": f"sqlite:///{path}"})
    with closing(SqlConnector(source, key=bytes(32))) as connector:
        (asset,) = connector.discover()
        assert isinstance(asset, Asset)
        blocks = [part for part in connector.read(asset, Budget(rows=5_000)) if isinstance(part, Rows)]
    assert sum(len(block.frame) for block in blocks) == 3_000
    assert {block.sampling for block in blocks} == {"all"}
