"""Sets aside rows that a namesake made or approved: the name stands there beside a user name or key of somebody else.

Rows under a user name that differs from hers in capitals alone go too, where it is known to be somebody else's.

`created_by_name` tells no more than a name. The user name, the number or the key beside it does: where the person is
known by another one, or where it is that of a bearer of the name who was found to be somebody else. Where the key leads
to her own row, the name is hers.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence

from ..answer import Homonym, Match
from ..reading.matching import NUMBERS, Matcher
from ..reading.telling import SEPARATORS, filled
from ..roles import columns
from ..weighing.collecting import Collected
from ..weighing.judging import CERTAIN, POSSIBLE, Judge

_KINDS = frozenset({*NUMBERS, "USERNAME", "EMPLOYEE_NUMBER", "EMAIL_ADDRESS"})
"""What one person has one of, as a rule, so that another one is another person's."""
WHY = "a user name or number beside the name that is somebody else's"

_BY_LOGIN = ("USERNAME", "row of USERNAME")
LOGIN = "a user name that differs in capitals, and is somebody else's"


def set_aside(collected: Sequence[Collected], matcher: Matcher, judge: Judge) -> tuple[list[Match], list[Homonym]]:
    """All matches but those of a namesake, and these as homonyms."""
    by_table = {(held.asset.source, held.asset.segments): held for held in collected}
    kept: list[Match] = []
    others: dict[tuple[str, str], Homonym] = {}
    for held in collected:
        for match in held.matches():
            if _is_by_anothers_login(match, matcher):
                others[match.asset, match.locator] = Homonym(match.asset, match.locator, LOGIN)
                continue
            named = match.certainty == POSSIBLE and match.entity_type == "PERSON" and match.row
            if named and _is_a_namesakes(held, match, matcher, judge, by_table):
                others[match.asset, match.locator] = Homonym(match.asset, match.locator, WHY)
            elif named and _is_hers(held, match, by_table):
                kept.append(dataclasses.replace(match, certainty=CERTAIN))
            else:
                kept.append(match)
    return kept, list(others.values())


def _is_by_anothers_login(match: Match, matcher: Matcher) -> bool:
    """Whether a row was taken for the person's, before it was known better, by a user name that is another's."""
    others = matcher.identity.not_username
    if not others or not match.row or not match.via.startswith(_BY_LOGIN):
        return False
    return any(str(value).strip() in others for value in match.row.values()) and not matcher.in_row(match.row)


def _is_a_namesakes(
    held: Collected,
    match: Match,
    matcher: Matcher,
    judge: Judge,
    by_table: Mapping[tuple[str, tuple[str, ...]], Collected],
) -> bool:
    """Whether what stands beside a name, of the same part in the row, is somebody else's and nothing is hers."""
    beside = _beside(match)
    if any(hit.wanted.entity_type in _KINDS for found in matcher.in_row(beside).values() for hit in found):
        return False
    known = {wanted.entity_type for wanted in matcher.wanted} & _KINDS
    if any(held.roles.of(name) in known for name in beside):
        return True
    if any(SEPARATORS.sub("", text.casefold()) in judge.strangers for text in beside.values()):
        return True
    return any(place in there.homonyms for there, place in _led_to(held, match, beside, by_table))


def _is_hers(held: Collected, match: Match, by_table: Mapping[tuple[str, tuple[str, ...]], Collected]) -> bool:
    """Whether a key of the same part, beside a name, leads to a row that is certainly the person's."""
    beside = _beside(match)
    return any(
        (row := there.rows.get(place)) is not None and row.certainty == CERTAIN
        for there, place in _led_to(held, match, beside, by_table)
    )


def _beside(match: Match) -> dict[str, str]:
    """What a row says of the part in which it names somebody: `created_by_id` beside `created_by_name`."""
    part = columns.others(match.true_field)
    return {
        name: str(value).strip()
        for name, value in match.row.items()
        if part and name != match.true_field and columns.others(name) == part and filled(value)
    }


def _led_to(
    held: Collected,
    match: Match,
    beside: Mapping[str, str],
    by_table: Mapping[tuple[str, tuple[str, ...]], Collected],
) -> Iterator[tuple[Collected, str]]:
    """The places to which the declared keys beside a name lead."""
    for key in held.asset.foreign_keys:
        there = by_table.get((match.source, key.target))
        if there and len(key.columns) == 1 and key.columns[0] in beside:
            yield there, f"{key.target_columns[0]}={beside[key.columns[0]]}"
