"""SQLite files inside a share or an archive, read from memory."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from pathlib import Path

import pytest

from connectors import Budget


@pytest.fixture
def database(tmp_path: Path) -> bytes:
    path = tmp_path / "x.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute('CREATE TABLE "staff ""old""" (id INTEGER PRIMARY KEY, nom TEXT, code, photo BLOB)')
    connection.executemany(
        'INSERT INTO "staff ""old""" (nom, code, photo) VALUES (?, ?, ?)',
        [("Dupont", "007", b"\xff\x00"), ("Peeters", 7, b"texte")],
    )
    connection.execute("CREATE TABLE empty (a, b)")
    connection.execute("CREATE VIEW v AS SELECT * FROM empty")
    connection.commit()
    connection.close()
    return path.read_bytes()


def test_every_table_of_a_database_file_is_read(database: bytes, read_as) -> None:
    read = read_as(database, "x.bin")
    assert read.format == "sqlite"
    assert [rows.locator.members for rows in read.rows] == [("empty",), ('staff "old"',)]
    assert read.table(1) == [(1, "Dupont", "007", "2 bytes"), (2, "Peeters", 7, "texte")]
    assert list(read.rows[0].frame.columns) == ["a", "b"] and read.extent.rows_total == 2
    assert read.extent.attributes["journal"] == "wal"


def test_inside_an_archive_without_a_temporary_file(database: bytes, read_as, monkeypatch) -> None:
    import tempfile

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a temporary file")

    for name in ("NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "mkstemp", "mkdtemp"):
        monkeypatch.setattr(tempfile, name, refuse)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("data/x.db", database)
    read = read_as(out.getvalue(), "x.zip")
    assert [rows.locator.members for rows in read.rows] == [("data/x.db", "empty"), ("data/x.db", 'staff "old"')]


def test_a_damaged_database(database: bytes, read_as) -> None:
    assert read_as(database[:4096] + b"\x00" * 4096, "x.db").codes
    assert [code for _, code in read_as(b"SQLite format 3\x00" + b"\xff" * 500, "x.db").codes] == ["broken"]


def test_a_large_table_is_sampled_with_a_seed(tmp_path: Path, read_as) -> None:
    connection = sqlite3.connect(tmp_path / "x.db")
    connection.execute("CREATE TABLE t (n)")
    connection.executemany("INSERT INTO t VALUES (?)", [(n,) for n in range(10_000)])
    connection.commit()
    connection.close()
    data = (tmp_path / "x.db").read_bytes()
    read = read_as(data, "x.db", Budget(rows=1_000, seed=2))
    drawn = [value for rows in read.rows for value in rows.frame["n"]]
    assert 800 < len(drawn) < 1_200 and max(drawn) > 9_000
    assert drawn == [
        value for rows in read_as(data, "x.db", Budget(rows=1_000, seed=2)).rows for value in rows.frame["n"]
    ]
    assert {rows.total for rows in read.rows} == {10_000} and "seed 2" in read.rows[0].sampling
