"""Says on which line of a text something stands, where its reader counts lines, and in which row of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from connectors import Locator, Rows
from connectors.formats.entries import at_lines, cards_of, entries_of, lines_of

from .matching import Hit, Matcher

_LINES = re.compile(r"lines (\d+)-\d+")


def stretches(locator: Locator, text: str) -> Iterator[tuple[Locator, str]]:
    """The entries of a log or a list, the cards of an address book or calendar, each at its own lines and judged by
    itself: the phone in one card says nothing of a namesake's; any other text as it is."""
    counted = _LINES.fullmatch(locator.place)
    entries = (cards_of(text) or entries_of(text)) if counted else []
    if not counted or not entries:
        yield locator, text
        return
    for place, (start, end) in at_lines(text, entries, int(counted[1])):
        yield locator.at(place), text[start:end]


def places(locator: Locator, text: str, hits: list[Hit], matcher: Matcher) -> Iterator[tuple[Locator, Hit]]:
    """Each line on which each of the hits stands; what no line holds alone stands in the whole of the text."""
    counted = _LINES.fullmatch(locator.place)
    left = {hit.wanted: hit for hit in hits}
    kept = frozenset(left)
    for number, (start, end) in enumerate(lines_of(text) if counted else (), int(counted[1]) if counted else 0):
        line = text[start:end]
        for hit in matcher.in_text(line) if matcher.may_be_in(line) else ():
            if hit.wanted in kept:
                left.pop(hit.wanted, None)
                yield locator.at(f"line {number}"), hit
    yield from ((locator, hit) for hit in left.values())


def numbered(part: Rows) -> Iterator[tuple[Locator, dict[str, Any]]]:
    """The rows of a block by their fields, each with its place: `row 7`; where a file or sheet has several tables, with
    what tells them apart: `tenants row 7` of an array, `staff.person row 7` of XML, `from row 14 row 7` of a sheet."""
    fields = part.fields
    members = (*part.locator.members, part.sheet) if part.sheet else part.locator.members
    lead = f"{part.locator.place.replace('/', '.')} " if part.locator.place else ""
    for number, values in enumerate(part.frame.itertuples(index=False, name=None), part.first):
        yield Locator(members, f"{lead}row {number}"), dict(zip(fields, values, strict=True))
