"""Learns from a person's own rows what he or she is called and when that person was born, and searches by both.

Who asks by a number or an address of mail alone is named in letters and other systems too, which know no number. A name
alone would bring every bearer; with the birth date it is as good as a number, so both are learned together or not.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from connectors import Wanted

from ..identity import births
from ..identity.identity import Identity, fold
from ..identity.names import parse, rarity
from ..identity.numbers import birth_dates_of
from ..reading.matching import Matcher
from ..reading.telling import national_numbers
from ..roles.kin import is_family
from ..roles.roles import Roles
from ..weighing.collecting import Collected, FoundRow
from ..weighing.judging import CERTAIN

LARGE = 50_000
"""Rows of a table from which on it is not searched once more by the name, where the person is known in it already."""


@dataclass(frozen=True)
class Acquaintance:
    """What certain rows told of who the person is, beyond what was asked."""

    names: tuple[str, ...] = field(default=(), repr=False)
    """Family name, comma, given name; or as a column has the whole."""
    births: tuple[date, ...] = field(default=(), repr=False)
    not_username: tuple[str, ...] = field(default=(), repr=False)
    """User names that differ in capitals from the person's, and are somebody else's."""

    def __bool__(self) -> bool:
        return bool(self.names or self.births)

    def told(self, identity: Identity) -> Identity:
        """The identity that was asked for, with what was met."""
        born = identity.birth_date or self.births
        names, others = (*identity.name, *self.names), {*identity.not_username, *self.not_username}
        return dataclasses.replace(identity, name=names, birth_date=born, not_username=tuple(sorted(others)))

    def wanted(self, matcher: Matcher) -> list[Wanted]:
        """What a search has to look for anew: the names that were met, or all where the birth date is new."""
        new = {fold(name) for name in self.names}
        return [w for w in matcher.wanted if w.entity_type == "PERSON" and (self.births or w.value in new)]


def acquainted(found: Iterable[FoundRow], identity: Identity) -> Acquaintance:
    """The name and the birth date of the person; nothing if no birth date is known, or nothing is new."""
    rows = [row for row in found if _says_who(row)]
    days = dict.fromkeys(day for row in rows for day in _births(row, row.held.roles))
    asked = identity.birth_dates()
    if not (asked or days) or (len(days) > 1 and not asked):
        return Acquaintance()
    return Acquaintance(_new_names(rows, identity), () if asked else tuple(days))


def named(found: Iterable[FoundRow], identity: Identity, *, at_home: bool) -> Acquaintance:
    """The name of the person, whose birth nothing tells: where few bear it, or where it is known where he or she lives.

    For texts: by the home it is told there from that of others, and else no more than possible.
    """
    new = _new_names([row for row in found if _says_who(row)], identity)
    return Acquaintance(tuple(text for text in new if at_home or all(rarity(one) != "common" for one in parse(text))))


def _says_who(row: FoundRow) -> bool:
    """Whether a row is certainly the person's own, and tells who that is."""
    own = row.certainty == CERTAIN and row.direct
    return own and not is_family(row.held.asset) and row.held.roles.identifies


def _new_names(rows: Iterable[FoundRow], identity: Identity) -> tuple[str, ...]:
    names = {fold(name): name for row in rows for name in _names(row, row.held.roles)}
    known = {text for text, _ in identity.full_names()}
    return tuple(name for text, name in names.items() if text not in known and not _same_words(text, known))


def births_in(row: FoundRow) -> list[date]:
    """When the person was born, by a certain row that tells whose it is."""
    own = row.direct and not is_family(row.held.asset) and row.held.roles.identifies
    return _births(row, row.held.roles) if own else []


def is_known_there(held: Collected) -> bool:
    """Whether a table is large, and a row of it was certainly the person's: the name would bring but namesakes."""
    certain = any(row.certainty == CERTAIN and row.direct for row in held.rows.values())
    return certain and held.roles.identifies and (held.asset.rows or 0) > LARGE


def _names(row: FoundRow, roles: Roles) -> list[str]:
    given, family, whole = (_said(row, roles.own(kind)) for kind in ("GIVEN_NAME", "FAMILY_NAME", "PERSON"))
    if given and family:
        return [f"{one}, {given[0]}" for one in family[:1]]
    return [name for name in whole[:1] if len(name.split()) > 1]


def _births(row: FoundRow, roles: Roles) -> list[date]:
    """By its date of birth; else by its national number, which holds one."""
    told = [day for value in _said(row, roles.own("DATE_OF_BIRTH")) if (day := births.parse(value))]
    return told or sorted(birth_dates_of(national_numbers(row.row, roles)))


def _said(row: FoundRow, columns: Sequence[str]) -> list[str]:
    values: list[Any] = [row.row.get(column) for column in columns]
    return [str(value).strip() for value in values if value is not None and str(value).strip()]


def _same_words(text: str, known: Iterable[str]) -> bool:
    """Whether a name is one that is known, in another order."""
    return any(sorted(text.split()) == sorted(other.split()) for other in known)
