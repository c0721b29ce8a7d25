"""Which tables of a source refer to which, by declared keys and by inferred ones, and which of them mean a person.

A key is inferred where a column is called after the table or column that it seems to point to, and the values agree
(asked for in the database, kept nowhere). A column called `manager_id` or `approved_by` names somebody else than the
subject of its row, and is not followed; nor is a reference of a table to itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from classifiers.names.words import word_set
from connectors import Asset, ConnectorError, Keyed

from . import columns
from .calling import called_after, fit
from .kin import is_family
from .roles import NAMES, Roles
from .serving import ID_WORDS, PERSON_WORDS, is_account, is_client, is_employer, is_staff, names_a_client
from .typed import Typed, typed_keys

_GENERIC = ID_WORDS | word_set(
    "name type status value date row line seq version record rec entity entry item object obj sys"
    " rowid recid objid recno"
)
_ADDRESS = word_set(
    """address addresses adres adressen adresse adresses addr anschrift anschriften location domicile domicilie
    woonplaats wohnort contact contacts coordonnees"""
)
MADE = word_set(
    """sender afzender expediteur absender author auteur autor owner eigenaar proprietaire signed signataire by door par
    driver"""
)
"""Words of keys to whoever made what the row is: it is that person's, where it is about nobody else."""
_AT_THE_WHEEL = word_set("driver chauffeur conducteur fahrer")
_HISTORY = re.compile(
    r"s?_?(?:audits?|aud|history|hist|historie|historique|h|versions?|revisions?|archive|archief|log)"
)
_CRYPTIC = re.compile(r"[a-z]{0,3}_?\d+|[a-z]", re.IGNORECASE)
_OVERLAP = 0.9
_COPY = 0.7
"""Of the columns of a table, how many one has that keeps its rows under the same key."""
_MOST = 400
"""Columns whose values are compared in one search; more would be a search of their own."""


@dataclass(frozen=True)
class Link:
    """Columns of a table that point to a table of persons, or the like."""

    child: Asset = field(repr=False)
    columns: tuple[str, ...] = field(repr=False)
    target: Asset = field(repr=False)
    target_columns: tuple[str, ...] = field(repr=False)
    declared: bool = True
    named: bool = False
    """Each row names the table to which it leads."""

    @property
    def own_table(self) -> bool:
        """Whether it points into the same table."""
        return self.child.segments == self.target.segments

    @property
    def principal(self) -> bool:
        """Whether the column is called after the table or the column that it points to: `employee_id`."""
        if self.named or (self.columns == self.target_columns and not set(map(str.lower, self.columns)) <= _GENERIC):
            return True
        return all(
            called_after(column, self.target, other) or fit(column, self.child, self.target, other) is not None
            for column, other in self._pairs()
        )

    @property
    def of_another(self) -> bool:
        """Whether the column names somebody else than the subject of its row: `manager_id`, `approved_by`."""
        return not self.principal and any(columns.others(column) for column in self.columns)

    @property
    def to_address(self) -> bool:
        """Whether it leads to where somebody lives."""
        words = columns.tokens(self.target.segments[-1]).union(*map(columns.tokens, self.columns))
        return bool(words & _ADDRESS)

    @property
    def family(self) -> bool:
        """Whether the referring rows are, by the name of their table, about the family of the person."""
        return is_family(self.child)

    def _pairs(self) -> Iterator[tuple[str, str]]:
        yield from zip(self.columns, self.target_columns, strict=False)


def _words(link: Link) -> frozenset[str]:
    """The words by which the columns of a link speak of somebody else."""
    return frozenset().union(*(columns.others(column) for column in link.columns))


class Relations:
    """The references between the tables of one source."""

    def __init__(self, assets: Sequence[Asset], connector: Keyed, roles: Callable[[Asset], Roles]) -> None:
        self._assets = [asset for asset in assets if asset.columns]
        self._by_path = {asset.segments: asset for asset in self._assets}
        self._connector = connector
        self._roles = roles
        self._inferred: dict[tuple[str, ...], list[Link]] = {}
        self._referring: dict[tuple[str, ...], list[Link]] = {}
        self._referred: dict[tuple[str, ...], list[Link]] = {}
        self._mentioning: dict[tuple[str, ...], list[Link]] = {}
        self.typed: list[Typed] = list(typed_keys(self._assets))
        """References that name the table to which they lead."""
        self._registers: list[Asset] | None = None
        self._compared = 0
        self.left_out = 0
        """Columns that look like keys and were not compared, since there are too many of them."""
        self._declared = list(self._read_declared())
        self._to: dict[tuple[str, ...], list[Link]] = defaultdict(list)
        self._from: dict[tuple[str, ...], list[Link]] = defaultdict(list)
        for link in self._declared:
            self._to[link.target.segments].append(link)
            self._from[link.child.segments].append(link)

    def referring(self, target: Asset) -> list[Link]:
        """Links by which rows of other tables are about a row of this one."""
        if target.segments not in self._referring:
            links = [*self._to[target.segments], *self._infer(target)]
            about = [link for link in links if not link.own_table and self._about(link, links)]
            self._referring[target.segments] = about
            rest = [link for link in links if not link.own_table and link not in about]
            self._mentioning[target.segments] = [link for link in rest if self._stands_beside(link)]
        return self._referring[target.segments]

    def mentioning(self, target: Asset) -> list[Link]:
        """Links by which rows that are about somebody else name a row of this one: who pays, a parent, a guarantor."""
        self.referring(target)
        return self._mentioning[target.segments]

    def referred(self, child: Asset) -> list[Link]:
        """Links from a row to the row of its person, or of an address."""
        if child.segments not in self._referred:
            links = self.links(child)
            self._referred[child.segments] = [link for link in links if not link.own_table and not link.of_another]
        return self._referred[child.segments]

    def links(self, child: Asset) -> list[Link]:
        """Every link of a table, to itself and to whoever plays a part in its rows too."""
        inferred = [link for other in self._named_in(child) for link in self._infer(other) if link.child is child]
        return [*self._from[child.segments], *inferred]

    @property
    def tables(self) -> Sequence[Asset]:
        """The tables of the source."""
        return self._assets

    def owners(self, child: Asset) -> list[Link]:
        """Links to the persons that the rows of a table are about."""
        every = self.referred(child)
        found = [link for link in every if link.principal or not link.declared]
        found = found or (every if len(every) == 1 else [])  # the one key to a person, whatever it is called
        return [link for link in found if self._roles(link.target).about_persons and not self._about_a_client(link)]

    def _read_declared(self) -> Iterator[Link]:
        for asset in self._assets:
            for key in asset.foreign_keys:
                target = self._by_path.get(key.target)
                if target and len(key.columns) == len(key.target_columns):
                    yield Link(asset, key.columns, target, key.target_columns)

    def _about(self, link: Link, links: Sequence[Link]) -> bool:
        """Whether rows that refer so are about the person referred to."""
        if link.of_another and not self._made_by(link) and not self._joins(link, links):
            return False
        rivals = [other for other in links if other.child.segments == link.child.segments and other is not link]
        if rivals and not link.principal and any(other.principal for other in rivals):
            return False
        return not self._about_a_client(link)

    def _joins(self, link: Link, links: Sequence[Link]) -> bool:
        """Whether rows say no more than how two persons stand to each other: `ouder_id` and `kind_id`."""
        beside = [other for other in links if other.child.segments == link.child.segments]
        if len(beside) < 2 or self._roles(link.child).identifies:
            return False
        return all(columns.others(name) & columns.RELATED for one in beside for name in one.columns)

    def _stands_beside(self, link: Link) -> bool:
        """Whether a key names one who stands beside the person of the row, rather than one of the staff."""
        words = set().union(*map(columns.tokens, link.columns))
        return bool(words & columns.RELATED) and not words & columns.MAKERS and link.declared

    def _made_by(self, link: Link) -> bool:
        """What a person wrote, sent or owns is that person's, where its row is about nobody else."""
        words = set().union(*(columns.others(column) for column in link.columns))
        others = [other for other in self._from[link.child.segments] if other is not link]
        persons = [one for one in others if self._roles(one.target).about_persons and not one.of_another]
        serving = not is_staff(link.target.segments)  # then whoever of the staff is named beside served the person
        about_others = any(not (serving and is_staff(one.target.segments)) for one in persons)
        return words <= MADE and not about_others and not self._roles(link.child).identifies

    def _about_a_client(self, link: Link) -> bool:
        """A rental that an employee handled is the customer's."""
        if not is_staff(link.target.segments):
            return False
        others = [other for other in self._from[link.child.segments] if other.target.segments != link.target.segments]
        return any(is_client(other.target.segments) for other in others) or names_a_client(link.child)

    def rivals(self, link: Link) -> list[Link]:
        """Where a row names somebody of the staff: the links to whoever else it may be about."""
        if not is_staff(link.target.segments):
            return []
        every = (other for other in self.owners(link.child) if other.target.segments != link.target.segments)
        served = not is_account(link.target.segments)  # then whoever else of the staff is named only served
        return [
            one
            for one in every
            if not is_employer(one.target.segments)
            and not (is_staff(one.target.segments) and (served or is_account(one.target.segments)))
        ]

    def registers(self) -> list[Asset]:
        """The tables of persons."""
        if self._registers is None:
            self._registers = [each for each in self._assets if self._roles(each).about_persons]
        return self._registers

    def to_persons(self, child: Asset) -> list[Link]:
        """Links to persons who are none of the staff, whatever part they play: who sent a message too."""
        every = [link for link in self.links(child) if not link.own_table and not is_staff(link.target.segments)]
        return [link for link in every if self._roles(link.target).about_persons]

    def parties(self, child: Asset) -> list[Link]:
        """Links to the persons of whom a row may be that hangs on what is of several: who is invited to a meeting."""
        made = [link for link in self.links(child) if link.of_another and _words(link) <= _AT_THE_WHEEL]
        every = [link for link in (*self.referred(child), *made) if not link.own_table]
        return [link for link in every if self._roles(link.target).about_persons and not is_staff(link.target.segments)]

    def _infer(self, target: Asset) -> list[Link]:
        if target.segments not in self._inferred:
            self._inferred[target.segments] = list(self._guessed(target))
        return self._inferred[target.segments]

    def _guessed(self, target: Asset) -> Iterator[Link]:
        roles = self._roles(target)
        for key in _keys(target, roles) if self._of_persons(target) and not target.attributes.get("view") else ():
            for child in self._assets:
                if child is target or child.attributes.get("view"):
                    continue
                for column in child.columns:
                    declared = any(column.name in link.columns for link in self._from[child.segments])
                    if not declared and self._plausible(child, column.name, target, key):
                        yield Link(child, (column.name,), target, (key,), declared=False)

    def _of_persons(self, asset: Asset) -> bool:
        """Whether its rows are persons or households, or what a person is here: pupils beside persons, by their key."""
        if self._roles(asset).about_persons or self._roles(asset).of_a_household:
            return True
        keys = [link for link in self._from[asset.segments] if self._roles(link.target).about_persons]
        role = bool(columns.tokens(asset.segments[-1]) & PERSON_WORDS)
        return any(not link.own_table and not link.of_another and (role or link.columns == asset.key) for link in keys)

    def _plausible(self, child: Asset, column: str, target: Asset, key: str) -> bool:
        """Whether the name of a column lets it point to a key, and the values agree."""
        if column == key and _is_history(child, target):
            return True  # it keeps rows that are gone too: no share of its values is wanted
        if not (self._same_name(column, key) or self._declared_elsewhere(column, target, key)):
            found = fit(column, child, target, key)
            better = (fit(column, child, other, "") for other in self._assets if other is not target)
            if found is None or any(other is not None and other < found for other in better):
                return False
        if not _comparable(child, column, target, key):
            return False
        if self._compared >= _MOST:
            self.left_out += 1
            return False
        self._compared += 1
        try:
            return self._connector.overlap(child, column, target, key) >= _OVERLAP
        except ConnectorError:
            return False

    @staticmethod
    @lru_cache(maxsize=65536)
    def _same_name(column: str, key: str) -> bool:
        plain = re.sub(r"[\W_]", "", key).casefold()
        same = plain == re.sub(r"[\W_]", "", column).casefold()
        return same and not columns.tokens(key) <= _GENERIC and plain not in _GENERIC and not _CRYPTIC.fullmatch(key)

    def _declared_elsewhere(self, column: str, target: Asset, key: str) -> bool:
        """Whether a column of the same name in another table is declared to point there."""
        return any(
            link.target_columns == (key,) and column.casefold() == link.columns[0].casefold()
            for link in self._to[target.segments]
        )

    def _named_in(self, child: Asset) -> list[Asset]:
        """The tables that a column of this one seems to be called after."""
        names = [column.name for column in child.columns]
        return [
            target
            for target in self._assets
            if target is not child
            for key in _keys(target, self._roles(target))
            if any(
                self._same_name(name, key)
                or self._declared_elsewhere(name, target, key)
                or fit(name, child, target, key) is not None
                for name in names
            )
        ]


def _is_history(asset: Asset, of: Asset) -> bool:
    """Whether a table keeps the earlier versions of the rows of another: `Membre_audit`, `patients_history`."""
    name, base = asset.segments[-1].casefold(), of.segments[-1].casefold()
    fields, wanted = {column.name for column in asset.columns}, {column.name for column in of.columns}
    shared = len(fields & wanted)
    # a key of its own counts entries (`users_log.id`), unless the table is a copy of the other, row by row
    copies = len(asset.key) != 1 or asset.key != of.key or shared >= _COPY * len(wanted)
    return bool(_HISTORY.fullmatch(name.removeprefix(base))) and name.startswith(base) and shared > 2 and copies


def _keys(asset: Asset, roles: Roles) -> list[str]:
    """Columns that other tables may refer to: the key, and numbers by which a person is known."""
    numbers = roles.own(
        "EMPLOYEE_NUMBER", "CUSTOMER_NUMBER", "MEMBER_NUMBER", "DRIVING_LICENCE", "PERSON_ID", "USERNAME"
    )
    first = [asset.columns[0].name] if not asset.key and roles.about_persons else []
    first = [name for name in first if roles.of(name) not in (*NAMES, "DATE_OF_BIRTH")]
    return list(dict.fromkeys([*(asset.key if len(asset.key) == 1 else ()), *numbers, *first]))


def _comparable(child: Asset, column: str, target: Asset, key: str) -> bool:
    kinds = [
        next((c.type for c in asset.columns if c.name == name), "") for asset, name in ((child, column), (target, key))
    ]
    return all(not re.match(r"date|time|bool|blob|bytea|json", kind) for kind in kinds)
