"""Gathers the matches of a search into places: the rows of databases, and the files, that hold the person's data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from connectors import Asset

from ..keys import Keys
from ..subject import Match, RowKey
from ..subject.keys.following import RELATIVE
from ..subject.keys.handled import DID

_OWN = re.compile(r"row of |[^←]+ → ")
"""Not by an identifier that was met (`USERNAME ← …`), whatever keys led to it: that may stand in anybody's text."""
_UPWARDS = re.compile(r"(?!row of )[^←→]+? of .+ \(")
"""How `scanner.subject.keys.following` says that a key led from a row of the person up to this one."""
ORDER = ("certain", "probable", "possible")
"""The surest first."""


@dataclass(frozen=True)
class Place:
    """One row of a database, or one file, with every match in it."""

    id: str
    matches: tuple[Match, ...] = field(repr=False)

    @property
    def first(self) -> Match:
        """Any of them: source, asset and row are the same for all."""
        return self.matches[0]

    @property
    def asset(self) -> Asset:
        """As its connector lists it."""
        assert self.first.true_asset is not None
        return self.first.true_asset

    @property
    def key(self) -> RowKey | None:
        """Of the row; None for a file."""
        return self.first.key

    @cached_property
    def certainty(self) -> str:
        """That of the match that is surest."""
        return min((match.certainty for match in self.matches), key=ORDER.index)

    @property
    def is_own(self) -> bool:
        """Whether the search took the row for one about the person: its other fields are the person's too."""
        return any(_OWN.match(match.via) for match in self.matches)

    @property
    def is_shared(self) -> bool:
        """Whether the row is what the person has together with others, or hangs on it."""
        return any(match.shared for match in self.matches)

    @property
    def is_of_another(self) -> bool:
        """Whether a key in the row leads to somebody else: it is that person's contact, partner, child."""
        return any(match.of_another for match in self.matches)

    @property
    def is_in_the_file(self) -> bool:
        """Whether a sure chain leads to a row that tells of a relative in the person's own file: it goes with that."""
        return self.certainty == "probable" and all(RELATIVE in match.via for match in self.matches)

    @property
    def may_be_shared(self) -> bool:
        """Whether a row of the person refers to it, and others' rows may too: an address, for instance."""
        return all(_UPWARDS.match(match.via) for match in self.matches)

    @property
    def is_referred_to(self) -> bool:
        """Whether a row of the person refers to it: an address, in which others may live too."""
        return any(_UPWARDS.match(match.via) for match in self.matches)

    @property
    def activities(self) -> tuple[str, ...]:
        """Of all its fields, the most protective first."""
        return tuple(dict.fromkeys(activity for match in self.matches for activity in match.activities))

    @property
    def fields(self) -> tuple[str, ...]:
        """Public names."""
        return tuple(dict.fromkeys(match.field for match in self.matches if match.field))

    @property
    def true_fields(self) -> tuple[str, ...]:
        """The columns that hold the person's data."""
        return tuple(dict.fromkeys(match.true_field for match in self.matches))

    @property
    def entity_types(self) -> tuple[str, ...]:
        """What was found."""
        return tuple(sorted({match.entity_type for match in self.matches}))

    def token(self, keys: Keys) -> str:
        """A keyed digest of where it is."""
        where = json.dumps(self.key.pairs, default=str, sort_keys=True) if self.key else ""
        return keys.digest(("place", self.first.source, *self.asset.segments, where))

    def at_least(self, certainty: str) -> bool:
        """Whether it is as sure as asked for."""
        return ORDER.index(self.certainty) <= ORDER.index(certainty) or self.is_in_the_file


def gather(matches: Iterable[Match]) -> list[Place]:
    """The places, numbered in the order of the search; a view's rows are places too.

    What the person made or handled is none: the row stays, and a declared key in it goes with the row that it leads to.
    """
    grouped: dict[tuple[str, ...], list[Match]] = {}
    for match in matches:
        if match.true_asset is not None and not match.via.endswith(DID):
            grouped.setdefault(_same(match), []).append(match)
    return [Place(f"p{number}", tuple(found)) for number, found in enumerate(_in_order(grouped.values()), 1)]


def _same(match: Match) -> tuple[str, ...]:
    if match.key is None:
        return match.source, match.asset
    where = json.dumps(match.key.pairs, default=str, sort_keys=True)
    # rows alike in every column are places of their own: which of them are meant must stay countable
    return match.source, match.asset, where, "" if match.key.unique else match.place


def _in_order(groups: Iterable[Sequence[Match]]) -> list[Sequence[Match]]:
    return sorted(groups, key=lambda group: (group[0].source, group[0].asset, group[0].locator))
