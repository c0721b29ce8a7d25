"""Reads a place as one stream of stretches of text and rows, and takes as many of them as are looked at together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from connectors import Budget, Connector, ConnectorError, Extent, Locator, Omission, Part, Passage, Rows, SubjectMatch
from connectors.base import Asset
from connectors.binary import COLUMN
from connectors.locator import MEMBER

from .reading.lines import numbered

Found = tuple[Locator, str, Mapping[str, Any] | None]
"""Where, and the text or the row that stands there."""
Item = Found | Omission


def everything_in(parts: Iterable[Part]) -> Iterator[Item]:
    """All that an asset holds; rows come one by one."""
    for part in parts:
        match part:
            case Passage():
                yield part.locator, part.text, None
            case Rows():
                yield from ((where, "", row) for where, row in numbered(part))
            case Omission():
                yield part
            case Extent():
                pass


def matched(found: Iterable[SubjectMatch | Omission]) -> Iterator[Item]:
    """The rows that a search picked: each comes once for each identifier in it."""
    last: Locator | None = None
    for match in found:
        if isinstance(match, Omission):
            yield match
        elif match.locator != last:
            last = match.locator
            yield match.locator, "", match.row


def some_of(items: Iterator[Item], most: int) -> tuple[list[Item], ConnectorError | None]:
    """The next items, and why no more come if the store fails."""
    some: list[Item] = []
    try:
        some.extend(islice(items, most))
    except ConnectorError as error:
        return some, error
    return some, None


def stored_documents(
    connector: Connector, asset: Asset, budget: Budget, known: Callable[[], Iterable[str]], *, thorough: bool
) -> Iterator[Item]:
    """What documents in binary columns hold: opened if asked for, or known to be there, else told.

    `known` gives the fields that the inventory knows of the asset.
    """
    if not any(COLUMN.search(column.type) for column in asset.columns):
        return
    names = list(known())
    if thorough or any(MEMBER in name for name in names):
        whole = Budget(seconds=budget.seconds, block=budget.block, full=True)
        items = everything_in(connector.read(asset, whole))
        yield from (item for item in items if isinstance(item, Omission) or item[0].members)
    elif not names:
        reason = "Its binary columns may hold documents, which `--thorough` or a scan opens."
        yield Omission("partial", "documents", reason)
