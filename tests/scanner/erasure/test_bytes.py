"""Rows whose keys are bytes, and pictures in rows: erased where they are the person's, and the others' stay."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from .conftest import Estate

TABLES = """
CREATE TABLE members (id KEYTYPE PRIMARY KEY, name varchar(40), email varchar(60), photo BYTES);
CREATE TABLE badges (id KEYTYPE PRIMARY KEY, member_id KEYTYPE, door varchar(20),
  FOREIGN KEY (member_id) REFERENCES members (id));
CREATE TABLE gallery (email varchar(60), photo BYTES, remark varchar(40));
INSERT INTO members VALUES
  (<0190a3f7c1d27e8fa2b34c5d6e7f8091>, 'Ada Janssens', 'ada.janssens@example.be', <PICTURE1>),
  (<0190a3f7c1d27e8fa2b34c5d6e7f8092>, 'Bob Peeters', 'bob.peeters@example.be', <PICTURE2>);
INSERT INTO badges VALUES (<ffeeddccbbaa00112233445566778801>, <0190a3f7c1d27e8fa2b34c5d6e7f8091>, 'north'),
  (<ffeeddccbbaa00112233445566778802>, <0190a3f7c1d27e8fa2b34c5d6e7f8092>, 'north');
INSERT INTO gallery VALUES ('ada.janssens@example.be', <PICTURE1>, 'a'), ('bob.peeters@example.be', <PICTURE2>, 'b');
"""
TYPES = {"sqlite": ("blob", "blob"), "postgresql": ("bytea", "bytea"), "mariadb": ("binary(16)", "longblob")}
PICTURES = [(b"\x89PNG\r\n\x1a\n" + bytes(range(n, 256))).hex() for n in (0, 1)]


def _rows(estate: Estate, table: str) -> list[tuple[Any, ...]]:
    engine = create_engine(estate.url, poolclass=NullPool)
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table}").all()]


def _filled(estate: Estate) -> None:
    key, content = TYPES[estate.kind]
    script = TABLES.replace("KEYTYPE", key).replace("BYTES", content)
    for number, picture in enumerate(PICTURES, 1):
        script = script.replace(f"PICTURE{number}", picture)
    written = r"'\\x\1'" if estate.kind == "postgresql" else r"X'\1'"
    engine = create_engine(estate.url, poolclass=NullPool)
    with engine.begin() as connection:
        for statement in re.sub(r"<([0-9a-f]+)>", written, script).split(";\n"):
            if statement.strip():
                connection.exec_driver_sql(statement)
    estate.vigie("scan", expect=(0, 3))


def test_rows_with_keys_of_bytes_are_erased_and_no_others(estate: Estate) -> None:
    _filled(estate)
    kept = {table: _rows(estate, table)[1:] for table in ("members", "badges", "gallery")}
    plan = estate.approved("--uncovered", "erase")
    estate.apply(plan, expect=(0, 1))
    assert {table: _rows(estate, table) for table in kept} == kept
    assert [len(rows) for rows in kept.values()] == [1, 1, 1]


def test_a_picture_is_emptied_with_the_rest_of_a_row_that_stays(estate: Estate) -> None:
    _filled(estate)
    plan = estate.approved("--uncovered", "erase", "--hold", f"hr/{estate.schema}/badges")
    estate.apply(plan, expect=(0, 1))
    assert sorted(row[3] is not None for row in _rows(estate, "members")) == [False, True]
    assert len(_rows(estate, "badges")) == 2


@pytest.mark.parametrize("kind", ["sqlite"])
def test_a_change_of_a_row_with_a_key_of_bytes_stops_the_plan(make_estate: Any, kind: str) -> None:
    estate = make_estate(kind)
    _filled(estate)
    plan = estate.approved("--uncovered", "erase")
    engine = create_engine(estate.url, poolclass=NullPool)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE badges SET door = 'south' WHERE door = 'north'")
    assert "changed" in estate.apply(plan, expect=2)
