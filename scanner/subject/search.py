"""Looks for a subject in every source: databases by queries and along their keys, files by reading them.

Databases come first, in rounds: what the person's own rows tell (an e-mail address, a user name, an account, another
number) is searched in the next one. Files are read with all that is known by then, and once more where rows in them
(a sheet of a workbook, a list, a dump) tell what was not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from connectors import (
    CONNECTORS,
    Asset,
    Connector,
    ConnectorError,
    Indexed,
    Keyed,
    Searchable,
    Source,
    Wanted,
)

from ..config import INDEX, Config
from ..declaration import Declaration
from ..inventory import Inventory
from ..lookup import load_lookup_key, ruled_out
from .answer import Answer
from .folders import in_folders
from .foresight import Foresight
from .identity.identity import Identity
from .keys.following import Follower
from .keys.handled import tell_what_was_made
from .keys.lists import whose_number
from .keys.picks import Picks
from .keys.series import Series, is_numbered
from .keys.within import in_tables
from .knowing.acquaintance import is_known_there
from .knowing.afresh import judged_afresh
from .knowing.bearers import as_lent, ascertain, borne, may_be_borne
from .knowing.cases import cases_told, learned_cases
from .knowing.knowledge import Knowledge
from .knowing.learning import clues
from .knowing.namesakes import set_aside
from .knowing.persons import told_apart
from .knowing.sharers import SHARED, of_two, parted
from .knowing.texts import stated, taught
from .looking import EMPTY_BY_NATURE, Findings
from .reading.matching import Clue, Matcher
from .references.relations import Relations
from .roles.roles import begins_alike
from .ruling import needs_of
from .scouting import scouted
from .shelf import Shelf
from .streams import Item, everything_in, matched, stored_documents
from .threads import in_threads
from .weighing.collecting import Collected, FoundRow
from .weighing.judging import CERTAIN, PROBABLE

ROUNDS = 3
"""How often what was met extends the search."""
_FURTHER = f"What was met in round {ROUNDS} was not searched further."


def find(
    config: Config,
    inventory: Inventory,
    identity: Identity,
    names: tuple[str, ...] = (),
    tell: Callable[[str], object] = str,
    declaration: Declaration | None = None,
    *,
    thorough: bool = False,
) -> Answer:
    """Search the named sources, or all of them; with a declaration, each match is told its activities.

    `thorough` opens the documents that databases hold in binary columns, and asks no index.
    """
    answer = Answer(identity.asked(), notes=list(identity.warnings()))
    hunt = _Hunt(config, inventory, identity, declaration, tell, thorough, answer)
    with ExitStack() as open_connectors:
        for source in [config.source(name) for name in names] or config.sources.values():
            hunt.open(source, open_connectors)
        hunt.everywhere()
    hunt.finish()
    return answer


@dataclass
class _Place:
    """One source, opened."""

    source: Source
    connector: Connector
    assets: list[Asset] = field(default_factory=list, repr=False)
    follower: Follower | None = None


@dataclass
class _Hunt:
    """One search through all sources."""

    config: Config
    inventory: Inventory
    identity: Identity
    declaration: Declaration | None
    tell: Callable[[str], object]
    thorough: bool
    answer: Answer
    places: list[_Place] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.known = Knowledge(self.identity)
        self.findings = Findings(self.inventory, self.declaration, self.known, self._follower_of)
        self.series, self.shelf, self.foresight = Series(), Shelf(), Foresight()
        self.told: list[FoundRow] = []  # the rows of databases that were found

    def open(self, source: Source, stack: ExitStack) -> None:
        """List the assets of a source; one that cannot be reached is told."""
        try:
            connector = stack.enter_context(
                closing(CONNECTORS.load(source.type)(source, key=self.inventory.keys.content))
            )
            place = _Place(source, connector)
            indexed = source.options.get(INDEX) and not self.thorough  # then the state of the content has to be known
            quick = isinstance(connector, Keyed) and not indexed
            for item in connector.describe() if quick and isinstance(connector, Keyed) else connector.discover():
                if isinstance(item, Asset):
                    place.assets.append(item)
                elif item.code not in EMPTY_BY_NATURE:
                    self.findings.miss(self.inventory.naming.asset(source.name, item.segments), item)
        except ConnectorError as error:
            self.findings.miss(source.name, error)
            return
        self.findings.begins[source.name] = begins_alike(place.assets)
        if isinstance(connector, Keyed):
            relations = Relations(place.assets, connector, lambda asset: self.findings.of(asset).roles)
            missed = lambda held, why: self.findings.miss(held.public_id, why)  # noqa: E731
            picks = Picks(connector, self.config.budget, missed)
            place.follower = Follower(relations, picks, self.findings.of, self.known.judge)
        self.places.append(place)

    def everywhere(self) -> None:
        """Search databases, then files, and all again for what rows in files tell, until that is nothing new."""
        grounds = [
            (place.connector, place.assets, place.follower)
            for place in self.places
            if isinstance(place.connector, Indexed) and place.follower
        ]
        told = scouted(grounds, self.identity, self.findings.of, self.config.budget, ROUNDS)
        self.known.extend(told.sure)
        self.foresight = Foresight(told.likely)
        self.answer.by_index = dict(told.by_index)
        wanted: Sequence[Wanted] = self.known.matcher.wanted
        for _ in range(1 + ROUNDS):
            if wanted:
                self._tables(wanted)
            again, wanted = self._documents()
            if not (again or wanted):
                break
        else:
            self._note(_FURTHER)
        self._propose()

    def _tables(self, wanted: Sequence[Wanted]) -> None:
        """Search the databases, until nothing new is met or the rounds are over."""
        for _ in range(1 + ROUNDS):
            unnamed = not self.known.judge.names
            found = [row for place in self.places for row in self._round(place, wanted)]
            if unnamed and self.known.judge.names:
                found, surer = judged_afresh(found, self.known, self._follower_of)
                found += self._along_keys(surer)
            bearers = self._introduced(found)
            found += [*bearers, *self._along_keys(bearers)]
            self.told += found
            self.series.note(found, self._keyed)
            self.known.tell_logins_apart()
            new = self.known.learn(found, lambda row: clues(row, self._keys_of(row)))
            # once no number is left, and once alone: by a name every row is looked at
            wanted = new or ([] if self.known.met else self.known.meet(self.told))
            if not wanted:
                return
        self._note(_FURTHER)

    def _documents(self) -> tuple[bool, Sequence[Wanted]]:
        """Read the files with all that is known by now.

        Gives whether they would be judged otherwise when read again, and what rows tell beyond what was known.
        """
        borne_alone, series = may_be_borne(self.known.asked), len(self.series)
        rows: list[FoundRow] = []
        said: list[FoundRow] = []
        cases: list[Clue] = []
        told: dict[tuple[str, str], list[Clue]] = {}
        for held, connector in self._files():
            read = partial(self.shelf.read, connector, held.asset, self.config.budget)
            found = [
                row
                for row in self.findings.look(held, everything_in(read()))
                if row.certainty == CERTAIN or is_numbered(row) or (borne_alone and row.certainty == PROBABLE)
            ]
            inside = in_tables(held, found, read, self.known)
            if inside.left:
                self.findings.miss(held.public_id, inside.left)
            mine = self.series.ascertained(inside.rows)
            self.series.note(mine, self._keyed)
            self.known.hear(mine)
            mine += inside.follow(mine)
            told |= {_place_of(row): [] if inside.left else list(clues(row, inside.relations)) for row in mine}
            rows += mine
            inside.forget()
            cases += cases_told(held, read, self.known)
            said += stated(held, read, self.known, (CERTAIN, PROBABLE) if borne_alone else (CERTAIN,))
        rows, shared = parted([*rows, *said], self.known.matcher.wanted, None)
        if shared:
            self._note(SHARED)
        bearers = self._introduced(rows)
        self.known.hear(bearers)
        rows, clear = taught([*rows, *bearers], self.known, self.shelf.kept)
        told |= {_place_of(row): found for row, found in clear}
        self.known.visit(rows)
        new = [*self.known.learn(rows, lambda row: told[_place_of(row)]), *learned_cases(cases, self.known)]
        again = bool(bearers) or (len(self.series) > series and any(map(is_numbered, rows)))
        wanted = [*new, *self.known.meet([*self.told, *rows])]
        again = self.known.tell_logins_apart() or again
        return again or (not wanted and self.known.meet_in_texts([*self.told, *rows])), wanted

    def _files(self) -> Iterator[tuple[Collected, Connector]]:
        """What was found in each file, nothing yet, for those that the index does not rule out."""
        for place in self.places:
            if not isinstance(place.connector, Searchable):
                out = self._ruled_out(place, self.known.matcher)
                for asset in place.assets:
                    held = self.findings.afresh(asset)
                    self.tell(held.public_id)
                    if not self._is_out(held, out):
                        yield held, place.connector

    def _propose(self) -> None:
        """Propose rows that were made, documents by where they lie and are called, messages by what they answer."""
        for place in self.places:
            self.answer.notes += tell_what_was_made(place.follower) if place.follower else ()
            if not isinstance(place.connector, Searchable):
                held = [self.findings.of(asset) for asset in place.assets]
                in_folders(held, self.known.matcher, self.known.judge)
        in_threads(list(self.findings.held.values()))

    def finish(self) -> None:
        """Sort what was found, and tell the persons apart."""
        for place in self.places:
            if place.follower and (left := place.follower.relations.left_out):
                self._note(f"{left} more columns of {place.source.name} look like keys; they were not compared.")
        collected = list(self.findings.held.values())
        matches, aside = set_aside(collected, self.known.matcher, self.known.judge)
        matches = of_two(as_lent(matches, self.answer.notes), self.known.matcher, self.known.judge)
        told_apart(self.answer, matches, {held.public_id: held.tells for held in collected}, self.known.judge)
        self.answer.matches.sort(key=lambda m: (m.source, m.asset, m.locator, m.field, m.entity_type))
        self.answer.homonyms = [homonym for held in collected for homonym in held.homonyms.values()] + aside
        self.answer.met = tuple(self.known.clues)
        self.answer.acquaintance = self.known.met
        self.answer.searched = [held.public_id for held in collected if held.looked]
        self.answer.ruled_out = [held.public_id for held in collected if held.ruled_out]
        self.answer.not_searched = [one for members in self.findings.missed.values() for one in members.values()]

    def _round(self, place: _Place, wanted: Sequence[Wanted]) -> list[FoundRow]:
        """One pass through the tables of a source, then along its keys."""
        found: list[FoundRow] = []
        if not isinstance(place.connector, Searchable):
            return found
        new = [clue for clue in self.known.clues.values() if clue.wanted in wanted]
        by_name = bool(self.known.met) and all(each.entity_type == "PERSON" for each in wanted)
        out = self._ruled_out(place, Matcher(Identity(), new) if new else self.known.matcher)
        for asset in place.assets:
            held = self.findings.of(asset)
            self.tell(held.public_id)
            if self._is_out(held, out) or (wanted and by_name and is_known_there(held)):
                continue
            stream = self._pushed_down(place.connector, asset, wanted)
            found += self.findings.look(held, stream, place.follower)
        owners = place.follower.owners_of if place.follower else None
        found, shared = parted(found, self.known.matcher.wanted, owners)
        if shared:
            self._note(SHARED)
        return [*found, *self._along_keys(found)]

    def _introduced(self, found: Sequence[FoundRow]) -> list[FoundRow]:
        """The rows of who alone bears the number that was asked for."""
        bearers, notes = borne(
            found, self.known.asked, partial(whose_number, lambda asset: self._follower_of(asset.source))
        )
        for note in notes:
            self._note(note)
        ascertain(found, bearers, self.known.asked)
        return bearers

    def _along_keys(self, found: Sequence[FoundRow]) -> list[FoundRow]:
        """What the keys of certain rows lead to, in their own source; the judge learns who the person is by them."""
        certain = [row for row in found if row.certainty == CERTAIN]
        self.known.hear(certain)
        reached = [
            more
            for place in self.places
            if place.follower
            for more in place.follower.follow([row for row in certain if row.held.asset.source == place.source.name])
        ]
        self.known.visit([*certain, *reached])
        return reached

    def _ruled_out(self, place: _Place, matcher: Matcher) -> dict[str, str]:
        """Identity → fingerprint of the assets that the index says do not hold what is wanted."""
        if not place.source.options.get(INDEX) or self.thorough or (needs := needs_of(matcher)) is None:
            return {}
        key = load_lookup_key(self.config.lookup_key_file)
        return ruled_out(self.inventory, key, needs, place.source.name)

    def _is_out(self, held: Collected, out: Mapping[str, str]) -> bool:
        """Whether an asset is ruled out, and has not changed since it was indexed."""
        fingerprint = out.get(self.inventory.keys.digest(held.asset.segments)) if out else None
        if not fingerprint or fingerprint != held.asset.fingerprint:
            return False
        held.looked = held.ruled_out = True
        return True

    def _keyed(self, source: str) -> Keyed | None:
        connectors = (place.connector for place in self.places if place.source.name == source)
        return next((one for one in connectors if isinstance(one, Keyed)), None)

    def _follower_of(self, source: str) -> Follower | None:
        return next((place.follower for place in self.places if place.source.name == source), None)

    def _keys_of(self, row: FoundRow) -> Relations | None:
        follower = self._follower_of(row.held.asset.source)
        return follower.relations if follower else None

    def _note(self, note: str) -> None:
        if note not in self.answer.notes:
            self.answer.notes.append(note)

    def _pushed_down(self, connector: Any, asset: Asset, wanted: Sequence[Wanted]) -> Iterator[Item]:
        yield from matched(self.foresight.search(connector, asset, wanted, self.config.budget))
        known = partial(self.inventory.true_fields, self.findings.of(asset).public_id)
        yield from stored_documents(connector, asset, self.config.budget, known, thorough=self.thorough)


def _place_of(row: FoundRow) -> tuple[str, str]:
    return row.held.public_id, str(row.locator)
