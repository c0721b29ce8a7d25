"""What was read of a file is not read again in the same search, unless it is too much or could not be read whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from connectors import Asset, AssetUnreadable, Budget, Locator, Part, Passage
from scanner.subject.shelf import Shelf


class Store:
    """Gives two pages, and counts how often it is asked."""

    def __init__(self, *, breaks: bool = False) -> None:
        self.read_times = 0
        self._breaks = breaks

    def read(self, asset: Asset, budget: Budget) -> Iterator[Part]:
        self.read_times += 1
        assert budget.full
        yield Passage(locator=Locator(place="page 1"), text="Ada Janssens")
        if self._breaks:
            raise AssetUnreadable("It broke.", asset="share/a.txt")
        yield Passage(locator=Locator(place="page 2"), text="Bob Peeters")


def read_twice(shelf: Shelf, store: Any) -> list[list[str]]:
    asset = Asset("share", ("a.txt",), "document")
    return [[part.text for part in shelf.read(store, asset, Budget())] for _ in range(2)]


def test_it_is_read_once() -> None:
    store = Store()
    assert read_twice(Shelf(), store) == [["Ada Janssens", "Bob Peeters"]] * 2
    assert store.read_times == 1


def test_what_does_not_fit_is_read_again() -> None:
    store = Store()
    assert read_twice(Shelf(most=30), store) == [["Ada Janssens", "Bob Peeters"]] * 2
    assert store.read_times == 2


def test_what_could_not_be_read_whole_is_not_kept() -> None:
    shelf, store = Shelf(), Store(breaks=True)
    for _ in range(2):
        with pytest.raises(AssetUnreadable):
            read_twice(shelf, store)
    assert store.read_times == 2
