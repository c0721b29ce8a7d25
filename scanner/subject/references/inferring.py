"""Tells which columns that no key declares refer to which table: by what they are called, and by the values.

A column is called after the table or the key that it points to; or it holds keys that nothing else has by chance
(UUIDs), and then it may be called anything (`issued_to`). Nine tenths of its values are found there in either
case (asked for in the database, kept nowhere). Of a key of several columns those do not count that are the same in
every row, as the client is in each table of some systems; lines of a header repeat the rest of it in their own key.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any

from connectors import Asset, ConnectorError, Keyed

from ..reading.matching import NUMBERS
from ..roles import columns
from ..roles.kin import is_family
from ..roles.roles import NAMES, Roles
from ..roles.serving import ID_WORDS, PERSON_WORDS, is_staff
from .accounts import Accounts, has_accounts
from .acting import is_done_by
from .calling import Callers, called_after, fit, is_its_own, plays_a_part
from .composed import Composed
from .extending import extends, is_an_object, is_history
from .identifying import Bearers
from .links import Link, leads_back
from .numbered import Numbered, comparable, type_of
from .playing import Playing
from .registers import Registers
from .typed import Typed, table_named
from .words import GENERIC, bare_name, plain, stem_of

_CRYPTIC = re.compile(r"[a-z]{0,3}_?\d+|[a-z]", re.IGNORECASE)
PERSONS = ("EMPLOYEE_NUMBER", "CUSTOMER_NUMBER", "MEMBER_NUMBER", "DRIVING_LICENCE", "PERSON_ID", "USERNAME")
"""Numbers and names by which tables of persons are referred to."""
_OVERLAP = 0.9
_MOSTLY = 0.6
"""Of the columns of one name, how many are declared to point to one table, so that the rest does too."""
_MOST = 400
"""Columns whose values are compared in one search; more would be a search of their own."""
_FURTHER = 200
"""The same for keys that lead to no persons."""
_UUID = re.compile(r"uuid|uniqueidentifier|guid|(?:char|character)\(36\)|(?:binary|raw)\(16\)", re.IGNORECASE)
_TEXT = re.compile(r"(?:var|n|nvar)?char|character|text|string|clob", re.IGNORECASE)


class Guesses:
    """The keys between the tables of one source that none of them declares."""

    def __init__(
        self,
        assets: Sequence[Asset],
        connector: Keyed,
        roles: Callable[[Asset], Roles],
        declared_to: Mapping[tuple[str, ...], list[Link]],
        declared_from: Mapping[tuple[str, ...], list[Link]],
        typed: Iterable[Typed],
    ) -> None:
        self._assets = assets
        self._connector = connector
        self._roles = roles
        self._declared_to = declared_to
        self._declared_from = declared_from
        self._typed = {
            (each.child.segments, each.id_column): each for each in typed if not each.loose and not each.in_one
        }
        self._names_tables: dict[tuple[tuple[str, ...], str], bool] = {}
        self._compared: Counter[tuple[bool, bool]] = Counter()
        """Columns that were compared, by whether with a table of persons, and whether they say all of its name: one
        that leaves something out may fit many tables (`status_id`), and would take the place of the rest."""
        self._values: dict[tuple[tuple[str, ...], str], Sequence[Any]] = {}
        self._persons: dict[tuple[str, ...], bool] = {}
        self.left_out = 0
        """Columns that look like keys and were not compared, as there are too many."""
        self.bearers = Bearers(connector, roles)
        self._numbered = Numbered(connector, self.bearers)
        self._accounts = Accounts(assets, self.bearers, roles)
        self._callers = Callers(assets)
        self.registers = Registers(assets, roles, declared_to)
        self.playing = Playing(assets, roles, self._accounts, self.registers)
        self._composing = Composed(connector, lambda child: self._declared_from.get(child.segments, ()))
        self._own_keys: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._known_keys: dict[tuple[str, ...], list[str]] = {}

    def to(self, target: Asset) -> Iterator[Link]:
        """The columns of other tables that refer to a table."""
        if target.attributes.get("view"):
            return
        persons = self.of_persons(target)
        for key in self.keys(target):
            if persons and not self.bearers.is_key(target, key):
                continue
            unique = bool(_UUID.search(type_of(target, key)))
            for child, column in self._candidates(target, key):
                declared = any(column in link.columns for link in self._declared_from[child.segments])
                declared |= leads_back(self._declared_from[target.segments], child, column, key)
                if not declared and self._plausible(child, column, target, key):
                    some = self._values.get((child.segments, column), ())
                    meant = self._numbered.meant(child, column, target, key, some)
                    yield Link(child, (column,), target, (meant,), declared=False, by_value=unique)
        yield from self._composed(target)

    def _composed(self, target: Asset) -> Iterator[Link]:
        """By all columns of a key of several, unless one of them tells a person by itself."""
        key = self.own_key(target) if len(target.key) > 1 else ()
        numbers = set(key) & set(self._roles(target).own(*PERSONS)) if self.of_persons(target) else ()
        if {name.casefold() for name in key} <= GENERIC or any(self.bearers.is_key(target, name) for name in numbers):
            return
        yield from self._composing.to(target, key, self._children(target))

    def _candidates(self, target: Asset, key: str) -> list[tuple[Asset, str]]:
        """The columns that may point to a key, by their names; all of them, where its values tell by themselves."""
        if _UUID.search(type_of(target, key)):
            every = [(child, column.name) for child in self._assets for column in child.columns]
        else:
            declared = [column for link in self._declared_to[target.segments] for column in link.columns]
            done = self._done_by if self._may_have_done(target, key) else ()
            played = self.playing.called(target, key)
            every = list(self._callers.of(target, key, (*declared, *done, *played, *self._objects)))
        return [(child, name) for child, name in every if child is not target and not child.attributes.get("view")]

    def _children(self, target: Asset) -> Iterator[Asset]:
        yield from (child for child in self._assets if child is not target and not child.attributes.get("view"))

    def keys(self, asset: Asset) -> list[str]:
        """Columns that other tables may refer to: the key, and numbers by which a person is known."""
        if asset.segments not in self._known_keys:
            self._known_keys[asset.segments] = self._keys_of(asset)
        return self._known_keys[asset.segments]

    def _keys_of(self, asset: Asset) -> list[str]:
        roles = self._roles(asset)
        own = self.own_key(asset) if len(asset.key) > 1 else asset.key
        if not self.of_persons(asset):
            one = own[0] if len(own) == 1 else ""
            own = (one,) if one and (len(asset.key) == 1 or roles.of(one) not in PERSONS) else ()
            return [*own, *self._accounts.keys(asset)]
        first = [asset.columns[0].name] if not asset.key and roles.about_persons else []
        first = [name for name in first if roles.of(name) not in (*NAMES, "DATE_OF_BIRTH")]
        kept = (name for name in roles.own(*PERSONS) if not self._operates(asset, name))
        numbers = [name for name in kept if not self._is_kept_elsewhere(asset, name)]
        own = own if len(own) == 1 and (asset.key == own or not self._is_kept_elsewhere(asset, own[0])) else ()
        if is_family(asset):  # of whom they stand beside, not of those whom they name
            own = tuple(name for name in own if not self._is_kept_elsewhere(asset, name))
        return list(dict.fromkeys([*own, *numbers, *first]))

    def _operates(self, asset: Asset, column: str) -> bool:
        """Whether a column says under which account each of many rows was made: the `user` of a prescription."""
        made = len(asset.key) == 1 and column not in asset.key and columns.operates(asset.segments[-1], column)
        return made and not self.bearers.mostly_has_one(asset, column, asset.key[0])

    def _is_kept_elsewhere(self, asset: Asset, column: str) -> bool:
        """Whether a number is the key of a list of persons: other tables that have it refer to that list."""
        if columns.tokens(column) <= GENERIC:
            return False  # any table's key is called so
        lists = (one for one in self._assets if one is not asset and len(one.key) == 1)
        return any(one.key[0].casefold() == column.casefold() and self._roles(one).identifies for one in lists)

    def own_key(self, asset: Asset) -> tuple[str, ...]:
        """The key without the columns that are the same in every row."""
        if asset.segments not in self._own_keys:
            kept = (name for name in asset.key if not self.bearers.is_constant(asset, name))
            self._own_keys[asset.segments] = tuple(kept)
        return self._own_keys[asset.segments]

    def of_persons(self, asset: Asset) -> bool:
        """Whether its rows are persons or households, or what a person is here: pupils beside persons, by their key."""
        if asset.segments not in self._persons:
            self._persons[asset.segments] = self._are_persons(asset)
        return self._persons[asset.segments]

    def _are_persons(self, asset: Asset) -> bool:
        if self._roles(asset).about_persons or self._roles(asset).of_a_household:
            return True
        keys = [link for link in self._declared_from[asset.segments] if self._roles(link.target).about_persons]
        role = bool(columns.tokens(columns.head(asset.segments[-1])) & PERSON_WORDS)  # leaves of employees are none
        return any(not link.own_table and not link.of_another and (role or link.columns == asset.key) for link in keys)

    def _plausible(self, child: Asset, column: str, target: Asset, key: str) -> bool:
        """Whether the name of a column lets it point to a key, and the values agree."""
        if column == key and is_history(child, target):
            return True  # it keeps rows that are gone too: no share of its values is wanted
        if (child.segments, column) in self._typed and fit(column, child, target, key) is None:
            return False  # each row says to which table its `entity_id` belongs
        if child.key == (column,) and target.key == (key,) and not self._is_shared_key(child, column, target, key):
            return False
        called = {column, bare_name(column, tuple(each.name for each in child.columns))}
        exactly = any(self._same_name(each, key) for each in called)
        exactly |= self._declared_elsewhere(column, target, key)
        if exactly and not self.of_persons(target) and self._callers.has_nearer(column, child, target, key):
            return False
        if not exactly:
            if not self._is_called(child, column, target, key):
                return False
            if not (exactly := fit(column, child, target, key) == 0) and self._points_elsewhere(column, target):
                return False
        if not comparable(type_of(child, column), type_of(target, key)) or self._says_which(child, column):
            return False
        if not any(map(stem_of, called)) and self._numbered.is_a_kind(child, column, target, key):
            return False
        persons = self.of_persons(target)
        if self._compared[persons, exactly] >= (_MOST if persons else _FURTHER):
            self.left_out += 1
            return False
        self._compared[persons, exactly] += 1
        try:
            if (values := self._values.get((child.segments, column))) is None:
                values = self._values[child.segments, column] = self._connector.some(child, column, {})
            shared = self._connector.share(target, key, values) >= _OVERLAP
            shared = shared or self._numbered.meant(child, column, target, key, values) != key
            return shared and not self._means_a_twin(values, column, target, key)
        except ConnectorError:
            return False

    def _is_called(self, child: Asset, column: str, target: Asset, key: str) -> bool:
        """Whether a column that is not called as a key says otherwise that it points there."""
        called = fit(column, child, target, key) is not None and not self._callers.has_better(
            column, child, target, key
        )
        if not called and not is_staff(target.segments):  # of the staff such a column names who did the work
            called = self._callers.by_part(column, child, target)
            called = called or (self.of_persons(target) and plays_a_part(column, key))
        called = called or (column in self._done_by and self._may_have_done(target, key))
        called = called and not _means_another(column, target, key)
        called = called or extends(child, column, target, key, self._assets)
        called = called or column in self.playing.called(target, key)
        return called or self._may_be_anything(child, column, target, key)

    def _means_a_twin(self, values: Sequence[Any], column: str, target: Asset, key: str) -> bool:
        """Whether a table has a column of that name that is not its key, and the values too: `form_id` of `forms`."""
        if plain(key) == plain(column):
            return False
        twins = (each.name for each in target.columns if each.name != key and plain(each.name) == plain(column))
        several = (twin for twin in twins if not self.bearers.has_one(target, twin, key))
        return any(self._connector.share(target, twin, values) >= _OVERLAP for twin in several)

    def _says_which(self, child: Asset, column: str) -> bool:
        """Whether each row names the table to which a column leads: `item_id` is not always one of `order_items`."""
        place = (child.segments, column)
        if (typed := self._typed.get(place)) is None:
            return False
        if place not in self._names_tables:
            try:
                codes = self._connector.some(child, typed.type_column, {}) if typed.types is None else ()
            except ConnectorError:
                codes = ()
            named = sum(table_named(code, self._assets) is not None for code in codes)
            self._names_tables[place] = typed.types is not None or 2 * named > len(codes)
        return self._names_tables[place]

    @staticmethod
    @lru_cache(maxsize=65536)
    def _same_name(column: str, key: str) -> bool:
        called = plain(key)
        same = called == plain(column)
        return same and not columns.tokens(key) <= GENERIC and called not in GENERIC and not _CRYPTIC.fullmatch(key)

    def _is_shared_key(self, child: Asset, column: str, target: Asset, key: str) -> bool:
        """Whether two tables that are each keyed by one column share it: both count their rows, as a rule.

        `PERSNR` of a person and of what is kept of each; not `history_id` of the versions of two tables, nor a name
        that every table has for its key (`entity_id`), or called after its own (`software_key_id` of `software_keys`).
        """
        if columns.tokens(column) <= GENERIC or (plain(column) != plain(key) and is_its_own(column, child)):
            return False
        numbered = self._roles(target).of(key) in PERSONS or self._roles(target).of(key) in NUMBERS
        return numbered or called_after(column, target, "")

    def _declared_elsewhere(self, column: str, target: Asset, key: str) -> bool:
        """Whether a column of the same name in another table is declared to point there."""
        if columns.tokens(column) <= GENERIC:
            return False
        targets = self._targets.get(column.casefold(), Counter())
        return targets[target.segments, key] > _MOSTLY * sum(targets.values())

    def _points_elsewhere(self, column: str, target: Asset) -> bool:
        """Whether columns of this name are declared to point to other tables, and none to this one."""
        declared = self._targets.get(column.casefold(), Counter()) if not columns.tokens(column) <= GENERIC else ()
        return bool(declared) and all(segments != target.segments for segments, _ in declared)

    @cached_property
    def _targets(self) -> Mapping[str, Counter[tuple[tuple[str, ...], str]]]:
        """By the name of a column: where those that are called so are declared to point, and how often.

        What is called so in many tables and points elsewhere in each (`trans_id`) tells nothing.
        """
        found: dict[str, Counter[tuple[tuple[str, ...], str]]] = defaultdict(Counter)
        for link in (each for links in self._declared_to.values() for each in links):
            if len(link.columns) == 1:
                found[link.columns[0].casefold()][link.target.segments, link.target_columns[0]] += 1
        return found

    @cached_property
    def _done_by(self) -> frozenset[str]:
        """Columns that say which person did something of his or her own: `suggestedby`, not who entered the row."""
        return frozenset(each.name for asset in self._assets for each in asset.columns if is_done_by(each.name))

    def _may_have_done(self, target: Asset, key: str) -> bool:
        """Whether whoever did something can be meant by a key of a table: of the one register, which is no staff's."""
        return target is self.registers.main and target.key == (key,) and not is_staff(target.segments)

    @cached_property
    def _objects(self) -> frozenset[str]:
        """Columns that are called after a row of any table: `fk_object`, `entity_id`."""
        return frozenset(each.name for asset in self._assets for each in asset.columns if is_an_object(each.name))

    def named_in(self, child: Asset) -> list[Asset]:
        """The tables of persons, of accounts or of addresses that a column of this one seems to be called after."""
        names = [column.name for column in child.columns]
        return [
            target
            for target in self._assets
            if target is not child
            and (self.of_persons(target) or has_accounts(target) or self._roles(target).addresses_alone)
            and any(
                self._same_name(name, key)
                or self._declared_elsewhere(name, target, key)
                or fit(name, child, target, key) is not None
                or name in self.playing.called(target, key)
                or self._may_be_anything(child, name, target, key)
                for key in self.keys(target)
                for name in names
            )
        ]

    def _may_be_anything(self, child: Asset, column: str, target: Asset, key: str) -> bool:
        """Whether a column may hold the UUIDs of a table of persons, whatever it is called."""
        kind, held = type_of(target, key), type_of(child, column)
        if not _UUID.search(kind) or child.key == (column,) or not self.of_persons(target):
            return False
        if (child.segments, column) in self._typed:
            return False  # each row says which table it is
        keyed = bool(_UUID.search(held)) or bool(_TEXT.match(held) and columns.tokens(column) & ID_WORDS)
        named = (other for other in self._assets if other is not target and fit(column, child, other, "") is not None)
        return keyed and not any(_UUID.search(type_of(other, name)) for other in named for name in other.key)


def _means_another(column: str, target: Asset, key: str) -> bool:
    """Whether a table has a column of that name beside a key called after something else: `dept_id` by `staff_id`."""
    stem = stem_of(key) - GENERIC  # `rowid` is called after nothing
    names = (each.name for each in target.columns if each.name != key)
    return bool(stem) and not stem & stem_of(column) and plain(column) in map(plain, names)
