"""Fixtures for the scanner's tests: an inventory on disk, and small real sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from classifiers.segments import personal_parts
from scanner.inventory import Inventory, open_inventory
from scanner.keys import Keys
from scanner.naming import Naming


@pytest.fixture
def keys() -> Keys:
    return Keys(bytes(range(32)))


@pytest.fixture
def open_at(tmp_path: Path, keys: Keys) -> Iterator[Callable[[str], Inventory]]:
    """Open (or make) an inventory by URL; all are closed at the end."""
    opened = []

    def open_one(url: str = f"sqlite:///{tmp_path}/inventory.db") -> Inventory:
        inventory = open_inventory(url, naming=Naming(keys, personal_parts), keys=keys, create=True)
        opened.append(inventory)
        return inventory

    yield open_one
    for inventory in opened:
        inventory.close()


@pytest.fixture
def inventory(open_at: Callable[..., Inventory]) -> Inventory:
    return open_at()
