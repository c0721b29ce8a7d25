"""Several looks at parts of a table: nothing is lost, doubled or out of order, and whatever goes wrong is told."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from connectors.sql.sharing import ahead, ranges, shared


@pytest.mark.parametrize(("low", "high"), [(0, 0), (0, 1), (5, 6), (-3, 9), (1, 1_000_000)])
@pytest.mark.parametrize("parts", [1, 2, 3, 7])
def test_every_number_is_in_one_range(low: int, high: int, parts: int) -> None:
    places = ranges(low, high, parts)
    assert len(places) <= parts
    for number in {low - 1, low, (low + high) // 2, high, high + 1}:
        within = [(a is None or number > a) and (b is None or number <= b) for a, b in places]
        assert within.count(True) == 1


def test_parts_come_in_their_order_while_all_are_at_work() -> None:
    other_ends = threading.Event()

    def first() -> Iterator[int]:
        assert other_ends.wait(20), "the second part is not looked at meanwhile"
        yield from range(3)

    def second() -> Iterator[int]:
        yield from range(3, 6)
        other_ends.set()

    assert list(shared([first, second])) == [0, 1, 2, 3, 4, 5]


def test_what_a_part_raises_is_raised_after_what_was_found_before() -> None:
    def broken() -> Iterator[int]:
        yield 2
        raise LookupError("of the database")

    found: list[int] = []
    with pytest.raises(LookupError):
        found.extend(shared([lambda: iter((0, 1)), broken]))
    assert found == [0, 1, 2]


def test_who_stops_early_leaves_no_thread() -> None:
    closed = threading.Event()

    def endless() -> Iterator[int]:
        try:
            while True:
                yield 0
        finally:
            closed.set()

    before = threading.active_count()
    found = shared([lambda: iter((1, 2)), endless])
    assert next(found) == 1
    found.close()  # type: ignore[attr-defined]
    assert closed.is_set()
    assert threading.active_count() == before


def test_so_many_are_made_ahead_and_no_more() -> None:
    made: list[int] = []

    def endless() -> Iterator[int]:
        while True:
            made.append(len(made))
            yield made[-1]

    before = threading.active_count()
    found = ahead(endless, 2)
    assert [next(found) for _ in range(3)] == [0, 1, 2]
    time.sleep(0.3)
    assert 4 <= len(made) <= 3 + 2 + 1  # taken, waiting, and one that finds no room
    found.close()
    assert threading.active_count() == before
