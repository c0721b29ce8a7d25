from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from connectors import Source
from scanner.config import Config
from scanner.inventory import Inventory, open_inventory
from scanner.keys import Keys
from scanner.naming import Naming
from scanner.subject import Identity, find

ROWS = [
    (1, "VAN DEN BOSSCHE", "Katrien"),
    (2, "Van den Bossche", "Ann"),
    (3, "Lambert", "Zoé"),
    (4, "Claes", "Katrien"),
]


@pytest.fixture
def searched(tmp_path: Path) -> tuple[Config, Inventory]:
    """A database that was never scanned, with names in two columns."""
    with closing(sqlite3.connect(tmp_path / "hr.db")) as connection:
        connection.execute("CREATE TABLE staff (id INTEGER PRIMARY KEY, nom TEXT, prenom TEXT)")
        connection.executemany("INSERT INTO staff VALUES (?, ?, ?)", ROWS)
        connection.commit()
    source = Source("hr", "database", {"url": f"sqlite:///{tmp_path}/hr.db"})
    keys = Keys(bytes(32))
    inventory = open_inventory(
        f"sqlite:///{tmp_path}/i.db", naming=Naming(keys, lambda text: []), keys=keys, create=True
    )
    return Config(tmp_path / "vigie.yaml", None, "", tmp_path / "key", {"hr": source}), inventory


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("Katrien Van den Bossche", 1),
        ("Van den Bossche, Katrien", 1),
        ("Van den Bossche Katrien", 1),
        ("Zoé Lambert", 3),
        ("Lambert Zoé", 3),
    ],
)
def test_a_name_in_two_columns_of_a_database_is_found(searched: tuple[Config, Inventory], name: str, row: int) -> None:
    config, inventory = searched
    answer = find(config, inventory, Identity(name=(name,)))
    assert {(match.field, match.locator) for match in answer.matches} == {("nom", f"id={row}"), ("prenom", f"id={row}")}
    assert answer.searched == ["hr/main/staff"] and answer.not_searched == []


def test_nobody_is_a_complete_answer_too(searched: tuple[Config, Inventory]) -> None:
    answer = find(*searched, Identity(name=("Ann Claes",)))
    assert answer.matches == [] and answer.searched == ["hr/main/staff"]


def test_a_match_carries_what_others_build_on(searched: tuple[Config, Inventory]) -> None:
    match = find(*searched, Identity(name=("Ann Van den Bossche",))).matches[0]
    assert match.true_asset is not None and match.true_asset.segments == ("main", "staff")
    assert match.key is not None and match.key.unique and match.key.pairs == {"id": 2}
    assert match.true_field == "nom" and match.place == "id=2" and match.row["prenom"] == "Ann"
    assert "Ann" not in repr(match) and "staff" in repr(match)
    assert {"source", "asset", "field", "locator", "entity_type", "certainty", "via"} < set(match.as_json())
    assert "row" not in match.as_json() and "key" not in match.as_json()
