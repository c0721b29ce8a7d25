"""Looks for a subject in every source: databases by a query of their own, files by reading them."""

from __future__ import annotations

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
from ..declaration import Declaration
from ..inventory import Inventory
from .answer import Answer, Match, NotSearched, RowKey
from .identity import Identity
from .matching import STRONG, Hit, Matcher

EMPTY_BY_NATURE = frozenset({"empty", "special", "symlink"})
"""Codes of omissions that hide nothing."""


def find(
    config: Config,
    inventory: Inventory,
    identity: Identity,
    names: tuple[str, ...] = (),
    tell: Callable[[str], object] = str,
    declaration: Declaration | None = None,
) -> Answer:
    """Search the named sources, or all of them; with a declaration, each match is told its activities."""
    answer = Answer(identity.asked())
    matcher = Matcher(identity)
    for source in [config.source(name) for name in names] or config.sources.values():
        try:
            with closing(CONNECTORS.load(source.type)(source, key=inventory.keys.content)) as connector:
                _Search(inventory, source, connector, matcher, config.budget, answer, tell, declaration).run()
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
    declaration: Declaration | None

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
        collected = _Collected(asset, public_id, known, self.matcher, self.inventory, self.declaration)
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
    declaration: Declaration | None = None
    looked: bool = False
    found: dict[tuple[str, str, str], Match] = field(default_factory=dict)

    def add(self, locator: Locator, text: str, row: Mapping[str, Any] | None) -> None:
        """Look at one text or row."""
        self.looked = True
        if row is None:
            hits = self.matcher.in_text(text)
            born = self.matcher.agrees_on_birth([text])
            for hit in hits:
                self._keep(join_members(locator.members), locator, hit, _certainty(hits, born), {})
            return
        by_field = self.matcher.in_row(row)
        if not by_field:
            return
        hits = [hit for found in by_field.values() for hit in found]
        certainty = _certainty(hits, self.matcher.agrees_on_birth(row.values()))
        for name, found in by_field.items():
            for hit in found:
                self._keep(name, locator, hit, certainty, row)
        if any(hit.exact for hit in hits):
            self._reach(row, by_field, locator, certainty, hits)

    def matches(self) -> list[Match]:
        """Each field once per place and type."""
        return list(self.found.values())

    def _keep(self, name: str, locator: Locator, hit: Hit, certainty: str, row: Mapping[str, Any]) -> None:
        self._note(name, locator, hit.wanted.entity_type, certainty, hit.wanted.entity_type, row)

    def _reach(
        self, row: Mapping[str, Any], by_field: Mapping[str, Any], locator: Locator, certainty: str, hits: list[Hit]
    ) -> None:
        """The other personal fields of a row that is about the person."""
        via = f"row of {hits[0].wanted.entity_type}"
        for name, value in row.items():
            if name not in by_field and value is not None and str(value).strip():
                for entity_type in self.known.get(name, ())[:1]:
                    self._note(name, locator, entity_type, certainty, via, row)

    def _note(
        self, name: str, locator: Locator, entity_type: str, certainty: str, via: str, row: Mapping[str, Any]
    ) -> None:
        place = (name, str(locator), entity_type)
        if place in self.found:
            return
        shown = self.inventory.naming.field(name)
        covering = self.declaration.covered_by(self.public_id, shown, row or None) if self.declaration else None
        self.found[place] = Match(
            self.asset.source,
            self.public_id,
            shown,
            str(locator),
            entity_type,
            certainty,
            via,
            "/".join(self.asset.segments),
            covering.ids if covering else (),
            covering.decisive.role if covering and covering.decisive else "",
            true_asset=self.asset,
            true_field=name,
            key=_key(self.asset, row),
            members=locator.members,
            place=locator.place,
            row=row,
        )


def _key(asset: Asset, row: Mapping[str, Any]) -> RowKey | None:
    """The key of a row in a database; the whole row where its table has none."""
    if not asset.columns or not row:
        return None
    unique = bool(asset.key) and all(name in row for name in asset.key)
    columns = asset.key if unique else tuple(row)
    return RowKey(columns, tuple(row[name] for name in columns), unique)


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
