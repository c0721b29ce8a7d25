"""Lets several looks at parts of a table go on at once, where the database does not share the work by itself."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, and_, true

PARTS = 2
"""Parts of a large table that are looked at at once: a source is not to be filled with our questions."""
LARGE = 50_000
"""Rows from which on a table is worth a second connection."""
_WAITING = 5_000
"""Rows of one part that may wait for those of the parts before it."""
_PATIENCE = 0.2
_Item = TypeVar("_Item")
Range = tuple[int | None, int | None]
"""From above the first up to the second; open at the side of None."""


def ranges(low: int, high: int, parts: int = PARTS) -> list[Range]:
    """All whole numbers in so many ranges: rows beyond the ends, that come meanwhile, are in one of them too."""
    inner = sorted({low + number * (high - low) // parts for number in range(1, parts)} - {low, high})
    return list(zip([None, *inner], [*inner, None], strict=True))


def within(key: ColumnElement[Any], above: int | None, upto: int | None) -> ColumnElement[bool]:
    """Whether a key lies in a range."""
    return and_(true(), *([key > above] if above is not None else []), *([key <= upto] if upto is not None else []))


def shared(looks: Sequence[Callable[[], Iterator[_Item]]], waiting: int = _WAITING) -> Iterator[_Item]:
    """What these give, one after the other: the first here, the others meanwhile, each in a thread of its own.

    So many found by one of them may wait to be used.

    What one of them raises is raised here in its turn; the threads have ended when this ends.
    """
    if not looks:
        return
    first, *others = looks
    workers = [_Worker(look, waiting) for look in others]
    try:
        for worker in workers:
            worker.thread.start()
        yield from first()
        for worker in workers:
            yield from worker.items()
    finally:
        for worker in workers:
            worker.stop.set()
        for worker in workers:
            if worker.thread.ident is not None:
                worker.thread.join()


def ahead(look: Callable[[], Iterator[_Item]], waiting: int) -> Generator[_Item, None, None]:
    """What it gives, made in a thread of its own while what came before is used, so many ahead."""
    yield from shared([lambda: iter(()), look], waiting)


@dataclass
class _Worker(Generic[_Item]):
    look: Callable[[], Iterator[_Item]]
    waiting: int
    stop: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._found: queue.Queue[tuple[_Item] | BaseException | None] = queue.Queue(self.waiting)
        self.thread = threading.Thread(target=self._work, name="vigie search", daemon=True)

    def items(self) -> Iterator[_Item]:
        """What is found, as it comes."""
        while (item := self._found.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item[0]

    def _work(self) -> None:
        found = self.look()
        try:
            for item in found:
                if not self._put((item,)):
                    break
            self._put(None)
        except BaseException as error:  # noqa: BLE001 - it is raised again where the rows are read
            self._put(error)
        finally:
            close = getattr(found, "close", None)
            if close is not None:
                close()

    def _put(self, item: tuple[_Item] | BaseException | None) -> bool:
        while not self.stop.is_set():
            try:
                self._found.put(item, timeout=_PATIENCE)
            except queue.Full:
                continue
            return True
        return False
