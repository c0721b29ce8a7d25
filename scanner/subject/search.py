"""Looks for a subject in every source: databases by a query of their own, files by reading them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from connectors import (
    CONNECTORS,
    Asset,
    Budget,
    Connector,
    ConnectorError,
    Extent,
    Locator,
    Omission,
    Passage,
    Rows,
    Searchable,
    Source,
)
from connectors.locator import join_members

from ..config import Config
from ..inventory import Inventory
from .identity import Identity
from .matching import STRONG, Hit, Matcher

EMPTY_BY_NATURE = frozenset({"empty", "special", "symlink"})
"""Codes of omissions that hide nothing."""


@dataclass(frozen=True)
class Match:
    """One field that holds the person's data."""

    source: str
    asset: str
    field: str = dataclasses.field(repr=False)
    locator: str = dataclasses.field(repr=False)
    entity_type: str
    certainty: str
    """`certain`, `probable` or `possible`."""
    via: str
    """Which identifier led here."""
    path: str = dataclasses.field(default="", repr=False)
    """The asset's true path, for the person who must open it."""


@dataclass(frozen=True)
class NotSearched:
    """What may hold the person's data and was not looked at, and why."""

    asset: str
    reason: str


@dataclass
class Answer:
    """Where a subject's data are, and where nobody looked."""

    subject: Mapping[str, list[str]] = field(repr=False)
    matches: list[Match] = field(default_factory=list, repr=False)
    searched: list[str] = field(default_factory=list)
    not_searched: list[NotSearched] = field(default_factory=list)


def find(
    config: Config,
    inventory: Inventory,
    identity: Identity,
    names: tuple[str, ...] = (),
    tell: Callable[[str], object] = str,
) -> Answer:
    """Search the named sources, or all of them."""
    answer = Answer(identity.asked())
    matcher = Matcher(identity)
    for source in [config.source(name) for name in names] or config.sources.values():
        try:
            with closing(CONNECTORS.load(source.type)(source, key=inventory.keys.content)) as connector:
                _Search(inventory, source, connector, matcher, config.budget, answer, tell).run()
        except ConnectorError as error:
            answer.not_searched.append(NotSearched(source.name, error.message))
    answer.matches.sort(key=lambda m: (m.source, m.asset, m.locator, m.field, m.entity_type))
    return answer


@dataclass
class _Search:
    """The search of one source."""

    inventory: Inventory
    source: Source
    connector: Connector
    matcher: Matcher
    budget: Budget
    answer: Answer
    tell: Callable[[str], object]

    def run(self) -> None:
        """Search every asset that the source lists now, scanned or not."""
        for item in self.connector.discover():
            public_id = self.inventory.naming.asset(self.source.name, item.segments)
            if isinstance(item, Omission):
                if item.code not in EMPTY_BY_NATURE:
                    self.answer.not_searched.append(NotSearched(public_id, item.reason))
                continue
            self.tell(public_id)
            try:
                self._search(item, public_id)
            except ConnectorError as error:
                self.answer.not_searched.append(NotSearched(public_id, error.message))

    def _search(self, asset: Asset, public_id: str) -> None:
        known = self.inventory.true_fields(public_id)
        collected = _Collected(asset, public_id, known, self.matcher, self.inventory)
        stream = self._pushed_down(asset) if isinstance(self.connector, Searchable) else self._read(asset)
        missed: list[str] = []
        for item in stream:
            if isinstance(item, Omission):
                if item.code not in EMPTY_BY_NATURE:
                    missed.append(item.reason)
            else:
                locator, text, row = item
                collected.add(locator, text, row)
        self.answer.matches += collected.matches()
        if missed:
            self.answer.not_searched.append(NotSearched(public_id, missed[0]))
        if not missed or collected.looked:
            self.answer.searched.append(public_id)

    def _pushed_down(self, asset: Asset) -> Iterator[_Found | Omission]:
        assert isinstance(self.connector, Searchable)
        for match in self.connector.search(asset, self.matcher.pushed, self.budget):
            yield match if isinstance(match, Omission) else (match.locator, "", match.row)

    def _read(self, asset: Asset) -> Iterator[_Found | Omission]:
        everything = Budget(seconds=self.budget.seconds, block=self.budget.block, full=True)
        for part in self.connector.read(asset, everything):
            match part:
                case Passage():
                    yield part.locator, part.text, None
                case Rows():
                    yield from _rows(part)
                case Omission():
                    yield part
                case Extent():
                    pass


_Found = tuple[Locator, str, Mapping[str, Any] | None]


def _rows(part: Rows) -> Iterator[_Found]:
    columns = part.fields
    where = Locator((*part.locator.members, part.sheet) if part.sheet else part.locator.members)
    for number, values in enumerate(part.frame.itertuples(index=False, name=None), part.first):
        yield where.at(f"row {number}"), "", dict(zip(columns, values, strict=True))


@dataclass
class _Collected:
    """What was found in one asset."""

    asset: Asset
    public_id: str
    known: Mapping[str, tuple[str, ...]]
    matcher: Matcher
    inventory: Inventory
    looked: bool = False
    found: dict[tuple[str, str, str], Match] = field(default_factory=dict)

    def add(self, locator: Locator, text: str, row: Mapping[str, Any] | None) -> None:
        """Look at one text or row."""
        self.looked = True
        if row is None:
            hits = self.matcher.in_text(text)
            born = self.matcher.agrees_on_birth([text])
            for hit in hits:
                self._keep(join_members(locator.members), str(locator), hit, _certainty(hits, born))
            return
        by_field = self.matcher.in_row(row)
        if not by_field:
            return
        hits = [hit for found in by_field.values() for hit in found]
        certainty = _certainty(hits, self.matcher.agrees_on_birth(row.values()))
        for name, found in by_field.items():
            for hit in found:
                self._keep(name, str(locator), hit, certainty)
        if any(hit.exact for hit in hits):
            self._reach(row, by_field, str(locator), certainty, hits)

    def matches(self) -> list[Match]:
        """Each field once per place and type."""
        return list(self.found.values())

    def _keep(self, name: str, locator: str, hit: Hit, certainty: str) -> None:
        self._note(name, locator, hit.wanted.entity_type, certainty, hit.wanted.entity_type)

    def _reach(
        self, row: Mapping[str, Any], by_field: Mapping[str, Any], locator: str, certainty: str, hits: list[Hit]
    ) -> None:
        """The other personal fields of a row that is about the person."""
        via = f"row of {hits[0].wanted.entity_type}"
        for name, value in row.items():
            if name not in by_field and value is not None and str(value).strip():
                for entity_type in self.known.get(name, ())[:1]:
                    self._note(name, locator, entity_type, certainty, via)

    def _note(self, name: str, locator: str, entity_type: str, certainty: str, via: str) -> None:
        shown = self.inventory.naming.field(name)
        path = "/".join(self.asset.segments)
        match = Match(self.asset.source, self.public_id, shown, locator, entity_type, certainty, via, path)
        self.found.setdefault((name, locator, entity_type), match)


def _certainty(hits: list[Hit], born: bool | None) -> str:
    """From the identifiers that agree: a strong one settles it, a name needs a birth date or another identifier."""
    types = {hit.wanted.entity_type for hit in hits}
    if types & STRONG:
        return "certain"
    if born and "PERSON" in types:
        return "certain"
    if len(types) > 1:
        return "probable"
    if types <= {"PERSON"} or born is False:
        return "possible"
    return "probable"
