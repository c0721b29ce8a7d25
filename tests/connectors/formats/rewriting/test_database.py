"""Rows go from SQLite files without a trace in their bytes; every other row, its number and the schema stay."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from connectors import Asset, AssetUnreadable, Source
from connectors.editing import Cell, Edit
from connectors.files import FilesConnector
from connectors.formats import Unreadable
from connectors.formats.rewriting import records_of

SCHEMA = """
CREATE TABLE staff (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, email TEXT UNIQUE, photo BLOB);
CREATE TABLE "tel-x y" (nr TEXT PRIMARY KEY, who TEXT) WITHOUT ROWID;
CREATE TABLE notes (rowid TEXT, said TEXT);
CREATE TABLE pay (id INTEGER PRIMARY KEY, staff INTEGER REFERENCES staff (id), amount REAL);
CREATE INDEX by_name ON staff (name);
CREATE VIEW names AS SELECT name FROM staff;
PRAGMA user_version = 7;
"""


def database(folder: Path, *more: str, encoding: str = "UTF-8") -> bytes:
    path = folder / "made.db"
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as made:
        made.execute(f"PRAGMA encoding = '{encoding}'")
        made.execute("PRAGMA secure_delete = OFF")
        made.executescript(SCHEMA)
        for number in range(1, 400):
            made.execute(
                "INSERT INTO staff (name, email, photo) VALUES (?, ?, ?)",
                (f"Person {number}", f"p{number}@example.be", bytes(200)),
            )
            made.execute("INSERT INTO notes VALUES (?, ?)", (str(number), f"about {number} " * 20))
        made.execute("DELETE FROM notes WHERE rowid IN ('3', '5', '8')")
        made.execute("UPDATE staff SET name = 'Ada Janssens', email = 'ada.janssens@example.be' WHERE id = 57")
        made.execute("INSERT INTO [tel-x y] VALUES ('0475 12 34 56', 'Ada Janssens'), ('02 111', 'Bob')")
        made.execute("INSERT INTO notes VALUES ('x', 'Ada Janssens called, she is ill')")
        made.execute("INSERT INTO pay VALUES (1, 3, 10.5)")
        made.commit()
        for statement in more:
            made.execute(statement)
        made.commit()
    return path.read_bytes()


def ids(content: bytes, said: str = "Ada Janssens") -> tuple[str, ...]:
    records = records_of(content, "sqlite", "a.db").records
    return tuple(r.id for r in records if any(said in str(cell) for cell in r.cells.values()))


def edited(content: bytes, edit: Edit) -> bytes:
    return records_of(content, "sqlite", "a.db").edited(edit)


def everything(content: bytes, folder: Path) -> dict[str, list[tuple[object, ...]]]:
    path = folder / "read.db"
    path.write_bytes(content)
    with closing(sqlite3.connect(path)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        names = ["sqlite_schema", "sqlite_sequence", "staff", "notes", "pay", "tel-x y"]
        numbered = {"staff": "id, ", "sqlite_schema": "type, name, sql, '' AS "}
        found = {}
        for name in names:
            what = "type, name, sql" if name == "sqlite_schema" else f"{numbered.get(name, '')}*"
            found[name] = opened.execute(f"SELECT {what} FROM [{name}] ORDER BY 1, 2").fetchall()
        found["version"] = opened.execute("PRAGMA user_version").fetchall()
    return found


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16le"])
def test_rows_go_without_a_trace_and_all_else_stays(tmp_path: Path, encoding: str) -> None:
    content = database(tmp_path, encoding=encoding)
    gone = ids(content)
    assert len(gone) == 3
    found = edited(content, Edit(gone))
    before, after = everything(content, tmp_path), everything(found, tmp_path)
    assert {
        name: [row for row in rows if not any("Ada Janssens" in str(cell) for cell in row)]
        for name, rows in before.items()
    } == after
    for trace in ("Ada", "janssens", "0475", "she is ill"):
        raw = trace.encode("utf-16-le" if encoding != "UTF-8" else "utf-8")
        assert raw in content and raw not in found


def test_what_was_deleted_before_goes_too(tmp_path: Path) -> None:
    content = database(
        tmp_path,
        "INSERT INTO notes VALUES ('y', 'Ada Janssens, old address: Kerkstraat 12')",
        "DELETE FROM notes WHERE rowid = 'y'",
    )
    assert b"Kerkstraat" in content
    assert b"Kerkstraat" not in edited(content, Edit(ids(content)))


def test_cells_are_written(tmp_path: Path) -> None:
    content = database(tmp_path)
    (number,) = (r.id for r in records_of(content, "sqlite", "a.db").records if "ada." in str(r.cells.get("email")))
    new: dict[str, Cell] = {"name": "Ada D'Hondt", "email": "ada.dhondt@example.be"}
    found = edited(content, Edit((), {number: new}))
    after = everything(found, tmp_path)
    assert [row[2:4] for row in after["staff"] if row[0] == 57] == [tuple(new.values())]
    assert b"ada.janssens" not in found


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("INSERT INTO pay VALUES (2, 57, 1)", "refer to"),
        ("CREATE TRIGGER t AFTER DELETE ON staff BEGIN INSERT INTO notes VALUES ('log', old.name); END", "triggers"),
        ("CREATE VIRTUAL TABLE words USING fts5(said)", "index of texts"),
        ("CREATE TABLE copy AS SELECT 'x' || email AS ref FROM staff WHERE id = 57", ""),
    ],
)
def test_what_cannot_be_done_is_left_to_a_person(tmp_path: Path, statement: str, words: str) -> None:
    content = database(tmp_path, statement)
    if not words:  # the address stands in a row that stays: there it is told, by the search that follows
        assert edited(content, Edit(ids(content)))
        return
    with pytest.raises(Unreadable) as refused:
        edited(content, Edit(ids(content)))
    assert words in refused.value.reason


def test_statistics_that_hold_a_value_are_told(tmp_path: Path) -> None:
    content = database(tmp_path, "ANALYZE")
    with closing(sqlite3.connect(tmp_path / "made.db")) as made:
        sampled = made.execute("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'sqlite_stat4'").fetchone()[0]
    try:
        found = edited(content, Edit(ids(content)))
    except Unreadable as refused:
        assert sampled and "stands in other parts" in refused.reason
    else:
        assert b"Ada Janssens" not in found


@pytest.mark.parametrize("cut", [100, 5000])
def test_a_damaged_database_is_left_to_a_person(tmp_path: Path, cut: int) -> None:
    with pytest.raises(Unreadable):
        records_of(database(tmp_path)[:cut], "sqlite", "a.db")


def test_a_database_that_a_program_works_on_is_left_to_a_person(tmp_path: Path) -> None:
    content = database(tmp_path)
    walled = content[:18] + b"\x02\x02" + content[20:]
    with pytest.raises(Unreadable) as refused:
        records_of(walled, "sqlite", "a.db")
    assert "write-ahead" in refused.value.reason
    share = tmp_path / "share"
    share.mkdir()
    (share / "a.db").write_bytes(content)
    asset = Asset("s", ("a.db",), "table")
    for scheme in ("", "local://"):
        connector = FilesConnector(Source("s", "files", {"url": f"{scheme}{share}"}), b"key")
        try:
            (share / "a.db-journal").unlink(missing_ok=True)
            assert connector.edited(asset, content, "sqlite", Edit(ids(content)))
            (share / "a.db-journal").write_bytes(b"x")
            with pytest.raises(AssetUnreadable) as busy:
                connector.edited(asset, content, "sqlite", Edit(ids(content)))
            assert busy.value.code == "open"
        finally:
            connector.close()
