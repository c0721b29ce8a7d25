"""Learns the number of the person's own file from a letter to or about him or her: other papers bear that number alone.

A letter says whose it is by the name with the birth date, a national number or the home, and cites one file. What a
colleague or a clerk writes of other people's files gives none of these of himself or herself, and cites several.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress

from connectors import ConnectorError, Part, Passage, Wanted

from ..identity import births
from ..reading.cases import cases_in
from ..reading.dated import numbers_in
from ..reading.matching import CASE, NUMBERS, Clue
from ..weighing.collecting import Collected
from ..weighing.judging import CERTAIN, PROBABLE
from .knowledge import Knowledge

_LONG = 20_000
"""Characters; what is longer is no letter."""
FEW = 4
"""Files that one person has; who has more handles them."""


def cases_told(held: Collected, read: Callable[[], Iterable[Part]], known: Knowledge) -> Iterator[Clue]:
    """The number of the file that each letter about the person cites, where it cites one."""
    sure = (CERTAIN, PROBABLE)
    members = {match.members for match in held.found.values() if not match.row and match.certainty in sure}
    texts: dict[tuple[str, ...], list[str]] = defaultdict(list)
    with suppress(ConnectorError):
        for part in read() if members else ():
            if isinstance(part, Passage) and part.locator.members in members:
                texts[part.locator.members].append(part.text)
    for text in map("\n".join, texts.values()):
        numbers = {number.casefold(): number for number in cases_in(text)} if len(text) <= _LONG else {}
        if len(numbers) == 1 and _is_about(text, known):
            for plain, number in numbers.items():
                yield Clue(Wanted("IDENTIFIER", plain, (number,)), f"{CASE} in {held.public_id}")


def learned_cases(told: Iterable[Clue], known: Knowledge) -> list[Wanted]:
    """Search for these too, where they are few; those that are new."""
    every = {clue.wanted: clue for clue in told}
    mine = {wanted for wanted, clue in known.clues.items() if clue.via.startswith(CASE)}
    new = {wanted: clue for wanted, clue in every.items() if wanted not in {*known.clues, *known.asked}}
    if not new or len(mine | set(new)) > FEW:
        return []
    known.extend(new)
    return list(new)


def _is_about(text: str, known: Knowledge) -> bool:
    """Whether a letter says by name, and by birth, number or home, that it is the person's, and nobody else's."""
    hits = known.matcher.in_text(text)
    types = {hit.wanted.entity_type for hit in hits}
    named = any(hit.wanted.entity_type == "PERSON" and hit.grade in ("exact", "initial") for hit in hits)
    born = known.matcher.agrees_on_birth([text])
    home = "POSTAL_ADDRESS" in types or any(place.is_in(text) for place in known.judge.addresses)
    others = numbers_in(text) - known.judge.numbers
    strange = {day for day in births.told_in(text) if not known.matcher.agrees_on_birth([day])}
    return named and bool(born or home or types & set(NUMBERS)) and not others and not strange
