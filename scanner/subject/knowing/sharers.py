"""Tells which person is meant where several share the address of mail that was asked for: a couple, a father and a son.

By the address alone both rows are certain, and the husband's accounts would go to whoever asks for the wife's. Where
the register of persons names two with one address, the one whose name it spells is meant; where it spells neither, or
both, nothing is certain, and a name or a birth date has to be asked for. So it is where addresses stand in a table of
their own, with a key to the person.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from connectors import Wanted

from ..answer import Match
from ..identity.names import Name
from ..reading.matching import Matcher
from ..reading.recognising import in_text
from ..reading.telling import SHARED as BORNE
from ..roles.kin import is_family
from ..weighing.collecting import FoundRow
from ..weighing.judging import CERTAIN, POSSIBLE, PROBABLE, Judge
from .acquaintance import births_in
from .learning import names_in

SHARED = (
    "The address asked for is shared by persons of one register, and does not tell which is meant: "
    "a name, a birth date or a number would."
)
_ALIKE = 3
"""Letters by which two given names may be forms of one."""


Owners = Callable[[FoundRow], Sequence[FoundRow]]
"""The rows of the persons to whom the keys of a row lead."""


def parted(found: Sequence[FoundRow], wanted: Iterable[Wanted], owners: Owners | None) -> tuple[list[FoundRow], bool]:
    """The rows, lowered where another is meant, and whether nothing tells who is; other searches stay as they are."""
    asked = list(wanted)
    if {each.entity_type for each in asked} - {"PHONE_NUMBER"} != {"EMAIL_ADDRESS"}:
        return list(found), False
    certain = [row for row in found if row.certainty == CERTAIN and row.direct]
    persons = {id(row): _persons(row, owners) for row in certain}
    registered = [person for row in certain for person in persons[id(row)]]
    if not any(_beside(one, other) and _differ(one, other) for one, other in combinations(registered, 2)):
        return list(found), False
    addresses = [each.value for each in asked if each.entity_type == "EMAIL_ADDRESS"]
    meant = [row for row in registered if _is_spelled(row, addresses)]
    if not meant or any(_differ(one, other) for one, other in combinations(meant, 2)):
        return [_lowered(row, PROBABLE) if row in certain else row for row in found], True
    others = [
        row
        for row in certain
        if (whose := [row] if names_in(row) else persons[id(row)])
        and all(one not in meant and _differ(one, meant[0]) for one in whose)
    ]
    return [_lowered(row, POSSIBLE) if row in others else row for row in found], False


def of_two(matches: Sequence[Match], matcher: Matcher, judge: Judge) -> list[Match]:
    """The matches; where a row is the person's by a phone or account alone that somebody else gives as his or her own,
    it may be either's: a couple has one phone."""
    if not judge.borne:
        return list(matches)
    by_place: dict[tuple[str, str], list[Match]] = defaultdict(list)
    for match in matches:
        by_place[match.asset, match.locator].append(match)
    doubtful = {place for place, several in by_place.items() if _is_eithers(several, matcher, judge)}
    return [
        replace(one, certainty=POSSIBLE) if one.certainty == PROBABLE and (one.asset, one.locator) in doubtful else one
        for one in matches
    ]


def _is_eithers(matches: Sequence[Match], matcher: Matcher, judge: Judge) -> bool:
    by_these = all(one.via.removeprefix("row of ").partition(" ")[0] in BORNE for one in matches)
    hits = [hit for found in matcher.in_row(matches[0].row).values() for hit in found] if by_these else []
    return bool(hits) and judge.is_eithers(hits)


def _beside(one: FoundRow, other: FoundRow) -> bool:
    """Whether two rows stand in one register, or both are what a text says: senders of mail, say."""
    return one.held is other.held or not (one.held.asset.segments[-1] or other.held.asset.segments[-1])


def _persons(row: FoundRow, owners: Owners | None) -> list[FoundRow]:
    """The row itself where it tells who it is about; else those of a register to which it leads."""
    if is_family(row.held.asset):
        return []
    named = [row] if row.held.roles.identifies else owners(row) if owners else []
    return [one for one in named if one.held.roles.identifies and not is_family(one.held.asset) and names_in(one)]


def _lowered(row: FoundRow, certainty: str) -> FoundRow:
    lowered = replace(row, certainty=certainty)
    row.held.lower(lowered)
    return lowered


def _is_spelled(row: FoundRow, addresses: Sequence[str]) -> bool:
    spelled = [re.sub(r"\d+", " ", address.partition("@")[0]) for address in addresses]
    return any(in_text(name, text) == "exact" for name in names_in(row) for text in spelled)


def _differ(one: FoundRow, other: FoundRow) -> bool:
    """Whether two rows name two persons: by their given names, or by their births."""
    born, also = set(births_in(one)), set(births_in(other))
    if born and also and not born & also:
        return True
    return not any(may_be_one(name, another) for name in names_in(one) for another in names_in(other))


def may_be_one(name: Name, other: Name) -> bool:
    """Whether two names may be one person's: a given name alike, whatever the family name (a marriage changes it)."""
    if not name.given or not other.given:
        return True
    short = min(_ALIKE, *(len(word) for word in (*name.given, *other.given)))
    return bool({word[:short] for word in name.given} & {word[:short] for word in other.given})
