"""Looks for a subject in every source: databases by queries and along their keys, files by reading them.

Databases come first, in rounds: what the person's own rows tell (an e-mail address, a user name, an account, another
number) is searched in the next one. Files are read once, with all that is known by then.
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
    Locator,
    Omission,
    Searchable,
    Source,
    Wanted,
)
from connectors.locator import MEMBER

from ..config import INDEX, Config
from ..declaration import Declaration
from ..inventory import Inventory
from ..lookup import load_lookup_key, ruled_out
from .answer import Answer, NotSearched
from .folders import in_folders
from .identity.identity import Identity
from .keys.following import Follower
from .keys.lists import whose_number
from .keys.picks import Picks
from .keys.within import follow_within
from .knowing.acquaintance import Acquaintance, acquainted, births_in, is_known_there
from .knowing.bearers import as_lent, ascertain, borne
from .knowing.learning import addresses_in, learned, names_in
from .knowing.namesakes import set_aside
from .knowing.persons import told_apart
from .knowing.sharers import SHARED, parted
from .reading.matching import Clue, Matcher
from .references.relations import Relations
from .roles.roles import Roles, begins_alike, roles_of
from .ruling import needs_of
from .scouting import scouted
from .streams import Found, Item, everything_in, some_of, stored_documents
from .threads import HEADERS, ids_in, in_threads
from .weighing.collecting import Collected, FoundRow
from .weighing.judging import CERTAIN, Judge

EMPTY_BY_NATURE = frozenset({"empty", "special", "symlink"})
"""Codes of omissions that hide nothing."""
ROUNDS = 3
"""How often what was met extends the search."""
_MEMBERS = 20
"""Members of one asset that are told one by one; of more, the asset as a whole is told."""
_TOGETHER = 200
"""Rows that are looked at together, so that their keys are looked up in one query."""


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
        hunt.tables()
        hunt.documents()
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
    held: dict[str, Collected] = field(default_factory=dict, repr=False)
    begins: dict[str, str] = field(default_factory=dict)  # by source: what the names of its tables begin with
    missed: dict[str, dict[str, NotSearched]] = field(default_factory=dict)
    """By asset, and by what inside it."""

    def __post_init__(self) -> None:
        self.clues: dict[Wanted, Clue] = {}
        self.met: Acquaintance | None = None
        self.asked = self.identity.wanted()
        self.matcher = Matcher(self.identity)
        self.judge = Judge(self.matcher)

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
                    self._miss(self.inventory.naming.asset(source.name, item.segments), item)
        except ConnectorError as error:
            self._miss(source.name, error)
            return
        self.begins[source.name] = begins_alike(place.assets)
        if isinstance(connector, Keyed):
            relations = Relations(place.assets, connector, lambda asset: self._collected(asset).roles)
            missed = lambda held, why: self._miss(held.public_id, why)  # noqa: E731
            picks = Picks(connector, self.config.budget, missed)
            place.follower = Follower(relations, picks, self._collected, self.judge)
        self.places.append(place)

    def tables(self) -> None:
        """Search the databases, until nothing new is met or the rounds are over; what indexes tell comes first."""
        grounds = [
            (place.connector, place.assets, place.follower)
            for place in self.places
            if isinstance(place.connector, Indexed) and place.follower
        ]
        self._extend(scouted(grounds, self.identity, self._collected, self.config.budget, ROUNDS))
        wanted: Sequence[Wanted] = self.matcher.wanted
        every: list[FoundRow] = []
        for _ in range(1 + ROUNDS):
            found = [row for place in self.places for row in self._round(place, wanted)]
            found += self._introduced(found)
            every += found
            wanted = self._learn(found) or self._acquainted(every)
            if not wanted:
                return
        self.answer.notes.append(f"What was met in round {ROUNDS} was not searched further.")

    def documents(self) -> None:
        """Read the files once, with all that is known by now."""
        for place in self.places:
            if isinstance(place.connector, Searchable):
                continue
            out = self._ruled_out(place, self.matcher)
            for asset in place.assets:
                held = self._collected(asset)
                self.tell(held.public_id)
                if not self._is_out(held, out):
                    found = self._guarded(held, everything_in(place.connector, asset, self.config.budget))
                    for why in follow_within(held, found, place.connector, self.judge):
                        self._miss(held.public_id, why)
            in_folders([self._collected(asset) for asset in place.assets], self.matcher, self.judge)
        in_threads(list(self.held.values()))

    def finish(self) -> None:
        """Sort what was found, and tell the persons apart."""
        collected = list(self.held.values())
        for place in self.places:
            if place.follower and (left := place.follower.relations.left_out):
                note = f"{left} more columns of {place.source.name} look like keys; they were not compared with others."
                self.answer.notes.append(note)
        matches, aside = set_aside(collected, self.matcher, self.judge)
        matches = as_lent(matches, self.answer.notes)
        told_apart(self.answer, matches, {held.public_id: held.tells for held in collected}, self.judge)
        self.answer.matches.sort(key=lambda m: (m.source, m.asset, m.locator, m.field, m.entity_type))
        self.answer.homonyms = [homonym for held in collected for homonym in held.homonyms.values()] + aside
        self.answer.met = tuple(self.clues)
        self.answer.searched = [held.public_id for held in collected if held.looked]
        self.answer.ruled_out = [held.public_id for held in collected if held.ruled_out]
        self.answer.not_searched = [one for members in self.missed.values() for one in members.values()]

    def _round(self, place: _Place, wanted: Sequence[Wanted]) -> list[FoundRow]:
        """One pass through the tables of a source, then along its keys."""
        found: list[FoundRow] = []
        if not isinstance(place.connector, Searchable):
            return found
        new = [clue for clue in self.clues.values() if clue.wanted in wanted]
        by_name = self.met is not None and all(each.entity_type == "PERSON" for each in wanted)
        out = self._ruled_out(place, Matcher(Identity(), new) if new else self.matcher)
        for asset in place.assets:
            held = self._collected(asset)
            self.tell(held.public_id)
            if self._is_out(held, out) or (wanted and by_name and is_known_there(held)):
                continue
            stream = self._pushed_down(place.connector, asset, wanted)
            found += self._guarded(held, stream, place.follower)
        found, shared = parted(found, self.matcher.wanted, place.follower.owners_of if place.follower else None)
        if shared and SHARED not in self.answer.notes:
            self.answer.notes.append(SHARED)
        return [*found, *self._along_keys(found)]

    def _introduced(self, found: Sequence[FoundRow]) -> list[FoundRow]:
        """The rows of who alone bears the number that was asked for, and what their keys lead to."""
        bearers, notes = borne(found, self.asked, partial(whose_number, self._follower))
        self.answer.notes += [note for note in notes if note not in self.answer.notes]
        ascertain(found, bearers, self.identity.wanted())
        return [*bearers, *self._along_keys(bearers)]

    def _along_keys(self, found: Sequence[FoundRow]) -> list[FoundRow]:
        """What the keys of certain rows lead to, in their own source; the judge learns who the person is by them."""
        certain = [row for row in found if row.certainty == CERTAIN]
        for row in certain:
            self.judge.learn_names(names_in(row))
            self.judge.learn_births(births_in(row))
        by_place = ([row for row in certain if row.held.asset.source == place.source.name] for place in self.places)
        pairs = [(place.follower, rows) for place, rows in zip(self.places, by_place, strict=True)]
        reached = [more for follower, rows in pairs if follower for more in follower.follow(rows)]
        lived = (home for row in (*certain, *reached) if row.certainty == CERTAIN for home in addresses_in(row))
        self.judge.learn_addresses(lived)
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

    def _learn(self, found: Sequence[FoundRow]) -> list[Wanted]:
        """The identifiers that rows of the person told, and that were not searched yet."""
        keys = {place.source.name: place.follower.relations for place in self.places if place.follower}
        new = learned(found, self.matcher, keys)
        self._extend(new)
        return list(new)

    def _acquainted(self, found: Sequence[FoundRow]) -> list[Wanted]:
        """The name and birth date that certain rows told, once no number is left to be looked for."""
        if self.met is not None:
            return []
        self.met = self.answer.acquaintance = acquainted(found, self.identity)
        self.identity = self.met.told(self.identity)
        self._extend({})
        return self.met.wanted(self.matcher) if self.met.names or self.met.births else []

    def _extend(self, new: Mapping[Wanted, Clue]) -> None:
        self.clues |= new
        self.matcher = Matcher(self.identity, list(self.clues.values()), self.met.names if self.met else ())
        self.judge.match_with(self.matcher)

    def _collected(self, asset: Asset) -> Collected:
        public_id = self.inventory.naming.asset(asset.source, asset.segments)
        if public_id not in self.held:

            def roles() -> Roles:
                return roles_of(asset, self.inventory.true_fields(public_id), self.begins.get(asset.source, ""))

            held = Collected(
                asset, public_id, roles, self.inventory, self.declaration, partial(self._parents_say, asset)
            )
            self.held[public_id] = held
        return self.held[public_id]

    def _parents_say(self, asset: Asset, row: Mapping[str, Any]) -> dict[str, Any]:
        """What the rows say to which the keys of a row lead, where covers look at them."""
        follower = self._follower(asset)
        return follower.parents_say(self._collected(asset), row) if follower else {}

    def _follower(self, asset: Asset) -> Follower | None:
        return next((place.follower for place in self.places if place.source.name == asset.source), None)

    def _guarded(self, held: Collected, stream: Iterator[Item], follower: Follower | None = None) -> list[FoundRow]:
        """What a stream of rows and texts gives; failure is told, and ends nothing else."""
        found: list[FoundRow] = []
        missed, items = False, iter(stream)
        most = _TOGETHER if follower else 1
        while True:
            some, failed = some_of(items, most)
            if follower:
                follower.expect(
                    held, [item[2] for item in some if not isinstance(item, Omission) and item[2] is not None]
                )
            for item in some:
                held.inside.add(item.locator.members if isinstance(item, Omission) else item[0].members)
                if not isinstance(item, Omission):
                    found += self._looked_at(held, item, follower)
                elif item.code not in EMPTY_BY_NATURE:
                    missed = True
                    self._miss(held.public_id, item)
            if failed:
                self._miss(held.public_id, failed)
                return found
            if len(some) < most:
                held.looked = held.looked or not missed
                return found

    def _looked_at(self, held: Collected, item: Found, follower: Follower | None) -> list[FoundRow]:
        locator, text, row = item
        if row is None:
            if locator.place.startswith(HEADERS):
                held.mails[locator.members] = held.mails.get(locator.members, frozenset()) | ids_in(text)
            held.text(locator, text, self.matcher, self.judge)
            return []
        about = held.row(locator, row, self.matcher, self.judge, follower)
        return [about] if about else []

    def _miss(self, asset: str, why: Omission | ConnectorError) -> None:
        reason, members = (why.reason, why.locator.members) if isinstance(why, Omission) else (why.message, ())
        members = members if len(self.missed.get(asset, {})) < _MEMBERS else ()
        member = self.inventory.naming.locator(MEMBER.join(members)) if members else ""
        self.missed.setdefault(asset, {}).setdefault(member, NotSearched(asset, reason, why.code, member))

    def _pushed_down(self, connector: Any, asset: Asset, wanted: Sequence[Wanted]) -> Iterator[Item]:
        last: Locator | None = None
        for match in connector.search(asset, wanted, self.config.budget):
            if isinstance(match, Omission):
                yield match
            elif match.locator != last:  # a row comes once for each identifier in it
                last = match.locator
                yield match.locator, "", match.row
        known = partial(self.inventory.true_fields, self._collected(asset).public_id)
        yield from stored_documents(connector, asset, self.config.budget, known, thorough=self.thorough)
