"""A file as it is before it is changed: its content, what its reader gives, and the records that it consists of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from connectors import AssetUnreadable, Budget, Edit, Extent, Omission, Part, Passage, Record, Redactable, Rows

from ..said import Said, has, said
from .places import Place
from .plan import FileStep, FileWay

ALL = Budget(full=True)
NOTHING = Edit()
ABOUT_ONE = frozenset({"row", "object", "entry", "card", "message"})
"""Kinds of records that are about whoever they name."""
RUNNING = frozenset({"paragraph", "table row", "text", "page"})
"""Kinds of records in which several persons may be spoken of."""
_OURS = re.compile(r"(?P<kind>[a-z]+) (?P<number>\d[\d-]*)")
HOLDING = frozenset({"member", "attachment"})
"""Kinds of records that are files themselves."""


@dataclass(frozen=True)
class OpenFile:
    """One file of a plan that is being made."""

    place: Place
    connector: Redactable
    content: bytes = field(repr=False)
    parts: Sequence[Part] = field(repr=False)

    @classmethod
    def read(cls, place: Place, connector: Redactable) -> OpenFile:
        """The file as it is now; raises `ConnectorError`."""
        content = connector.content(place.asset)
        return cls(place, connector, content, list(connector.reread(place.asset, content, ALL)))

    @property
    def form(self) -> str:
        """What the content is."""
        return next((part.format for part in reversed(self.parts) if isinstance(part, Extent)), "")

    @property
    def is_whole(self) -> bool:
        """Whether all of it could be read."""
        return not any(isinstance(part, Omission) and part.code not in ("empty", "special") for part in self.parts)

    @cached_property
    def taken_apart(self) -> tuple[Sequence[Record], str]:
        """Its records, or why it cannot be written back exactly."""
        try:
            return self.connector.records(self.place.asset, self.content, self.form), ""
        except AssetUnreadable as error:
            return (), error.message

    def texts(self, members: tuple[str, ...]) -> list[str]:
        """What the reader gives of a member, a text for each passage and row."""
        return [text for part in self.within(members) for text in spoken(part)]

    def within(self, members: tuple[str, ...]) -> list[Part]:
        """The parts that lie in a member."""
        return [part for part in self.parts if _within(part, members)]

    def own_texts(self, members: tuple[str, ...], inner: Iterable[tuple[str, ...]]) -> list[str]:
        """The same without what lies in members inside."""
        held = set(inner)
        parts = [p for p in self.parts if _within(p, members) and not any(_within(p, one) for one in held)]
        return [text for part in parts for text in spoken(part)]

    def edited(self, edit: Edit) -> tuple[bytes, list[Part], Sequence[Record]]:
        """Content, parts and records with an edit; raises `AssetUnreadable` if it cannot be written so."""
        after = self.connector.edited(self.place.asset, self.content, self.form, edit)
        again = list(self.connector.reread(self.place.asset, after, ALL))
        return after, again, self.connector.records(self.place.asset, after, self.form)

    def step(self, way: FileWay, edit: Edit = NOTHING, after: bytes | None = None) -> FileStep:
        """What is done with it."""
        place, connector = self.place, self.connector
        changed = {*edit.gone, *edit.cells}
        places = tuple(one.place for one in self.taken_apart[0] if one.place and one.id in changed) if changed else ()
        return FileStep(
            place.id,
            place.first.source,
            place.asset.segments,
            way,
            self.form,
            edit.gone,
            connector.digest(self.content),
            "" if after is None else connector.digest(after),
            edit.cells,
            places,
        )


def _within(part: Part, members: tuple[str, ...]) -> bool:
    return isinstance(part, Passage | Rows) and part.locator.members[: len(members)] == members


def spoken(part: Part) -> Iterator[str]:
    """The texts of a part: of a table, a row at a time."""
    if isinstance(part, Passage):
        yield part.text
    elif isinstance(part, Rows):
        for row in rows_of(part):
            yield text_of(row)


def rows_of(part: Rows) -> Iterator[dict[str, Any]]:
    """Rows by the number of their columns, whose names may repeat."""
    for row in part.frame.itertuples(index=False, name=None):
        yield {str(number): cell for number, cell in enumerate(row)}


def text_of(cells: Mapping[str, Any]) -> str:
    """Cells as one text."""
    return "\n".join(str(value) for value in cells.values() if value is not None and value == value)


def where(part: Part) -> Said:
    """A place in words that hold no name: that of our readers, not that of a member."""
    inside = isinstance(part, Passage | Rows) and bool(part.locator.members)
    if isinstance(part, Rows):
        return said("erasure.in-own-part-row" if inside else "erasure.in-row")
    if isinstance(part, Passage) and part.locator.place == "properties":
        return said("erasure.in-properties")
    ours = _OURS.fullmatch(part.locator.place) if isinstance(part, Passage) else None
    if ours and has(f"erasure.part.{ours['kind']}"):
        return said(f"erasure.part.{ours['kind']}", n=ours["number"])
    return said("erasure.in-own-part" if inside else "erasure.in-text")
