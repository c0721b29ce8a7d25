"""A database that Vigie has no dialect of its own for is read as well as SQLAlchemy allows."""

from __future__ import annotations

from typing import Any

import pytest

from connectors.sql.dialects.base import Dialect


@pytest.fixture
def general(sqlite: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """SQLite, as if it were unknown."""
    monkeypatch.setattr("connectors.sql.connector.dialect_for", Dialect)
    return sqlite


def test_lists_reads_and_searches(general: Any) -> None:
    general.run(
        'CREATE TABLE "Full Name" (id integer PRIMARY KEY, "a%b:c" text NOT NULL)',
        'CREATE TABLE car (owner integer REFERENCES "Full Name" (id))',
        'CREATE VIEW seen AS SELECT id FROM "Full Name"',
        'CREATE VIEW broken AS SELECT nosuch FROM "Full Name"',
        "INSERT INTO \"Full Name\" VALUES (1, 'Ann'), (2, 'Bob')",
    )
    assert general.connector().check().assets == 4
    assets = general.assets(exclude=["broken"])
    assert list(assets) == ["Full Name", "car", "seen"]
    assert assets["Full Name"].key == ("id",)
    assert assets["car"].foreign_keys[0].target == ("main", "Full Name")
    assert assets["seen"].attributes["view"] is True
    assert assets["Full Name"].fingerprint == ""
    assert general.rows("Full Name") == [{"id": 1, "a%b:c": "Ann"}, {"id": 2, "a%b:c": "Bob"}]
    assert general.search("Full Name", "ann") == {("a%b:c", "id=1")}


def test_a_large_table_is_read_from_its_head(general: Any) -> None:
    general.run("CREATE TABLE big (id integer PRIMARY KEY)")
    general.fill("big", ["id"], [[number] for number in range(2000)])
    blocks = general.parts("big", rows=500)[:-1]
    assert sum(len(block.frame) for block in blocks) == 500
    assert blocks[0].sampling.startswith("head")
