"""Tells apart the persons who bear the name that was searched, by the numbers and birth dates of their rows."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence

from ..answer import Answer, Match
from ..identity import births
from ..identity.numbers import birth_date_of
from ..weighing.judging import CERTAIN, POSSIBLE, Judge

Tells = Mapping[str, Mapping[str, tuple[str, ...]]]


def told_apart(answer: Answer, matches: Sequence[Match], tells: Tells, judge: Judge) -> None:
    """Number the persons; where several bear the name and nothing tells which is meant, all are possible."""
    signs = [_signs(tells.get(match.asset, {}).get(match.locator, ())) for match in matches]
    mine = {sign for match, found in zip(matches, signs, strict=True) if match.certainty == CERTAIN for sign in found}
    others: dict[str, int] = {}
    for match, found in zip(matches, signs, strict=True):
        known = match.certainty == CERTAIN or bool(found & mine) or bool(found & judge.known_signs())
        if known or not found:
            number = 1 if known else 0
        else:
            number = next((others[sign] for sign in found if sign in others), 2 + len(set(others.values())))
            others |= dict.fromkeys(found, number)
        answer.matches.append(dataclasses.replace(match, person=number))
    counted = {number for sign, number in others.items() if not sign.startswith("~")}
    several = len(counted) + bool(mine)
    if several > 1 and not mine:
        answer.notes.append(f"{several} persons bear this name; a birth date or a number would tell which is meant.")
        answer.matches = [
            dataclasses.replace(match, certainty=POSSIBLE) if match.person > 1 else match for match in answer.matches
        ]
    elif counted:
        more = f"{len(counted)} more" if len(counted) > 1 else "Somebody else"
        answer.notes.append(f"{more} may bear this name: see `person` of each match.")


def _signs(told: tuple[str, ...]) -> frozenset[str]:
    """Birth dates and numbers as one: a Belgian number tells the day of birth too."""
    signs = set()
    for text in told:
        if text.startswith("~"):
            signs.add(text)
        elif day := birth_date_of(text) or births.parse(text):
            signs.add(day.isoformat())
        else:
            signs.add(re.sub(r"\W", "", text))
    return frozenset(signs)
