"""What one place of a text says of one person, as values by entity type, and what two such places say together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from connectors.folding import fold, squeeze

from ...identity import births
from ..matching import NUMBERS

if TYPE_CHECKING:
    from classifiers.base import Finding

ONE = frozenset({*NUMBERS, "DATE_OF_BIRTH", "EMPLOYEE_NUMBER", "CUSTOMER_NUMBER", "MEMBER_NUMBER"})
"""Of which a person has one, as a rule: two that differ are two persons'."""
NAMES = ("PERSON", "GIVEN_NAME", "FAMILY_NAME")
NUMBERED = "IDENTIFIER"
"""A number of which nothing says what it is: it may be the one asked for, and teaches nothing."""
HOMES = ("POSTAL_ADDRESS", "STREET_ADDRESS")
REACHED = ("EMAIL_ADDRESS", "PHONE_NUMBER", "IBAN_CODE")
BOUND = frozenset({*NUMBERS, *HOMES, *REACHED, "DATE_OF_BIRTH"})
"""What a statement may say of whoever is named in it."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST_WORDS = 6
_NUMBER = 30


@dataclass(frozen=True)
class Statement:
    """Values of one person, by entity type; a name is `PERSON`, or `GIVEN_NAME` and `FAMILY_NAME`."""

    how: str
    """What says it, in words without a value: `form`, `card`, `mailbox`, `name`."""
    values: Mapping[str, tuple[str, ...]] = field(repr=False)

    @property
    def name(self) -> str:
        """The whole name, folded, its words in one order; empty where it is not told whole."""
        words = _WORD.findall(fold(self.whole))
        return " ".join(sorted(words)) if len(words) > 1 else ""

    @property
    def whole(self) -> str:
        """The whole name as it is written, or put together of its parts."""
        parts = [*self.values.get("GIVEN_NAME", ())[:1], *self.values.get("FAMILY_NAME", ())[:1]]
        return next(iter(self.values.get("PERSON", ())), " ".join(parts if len(parts) == 2 else ()))

    @property
    def says_more(self) -> bool:
        """Whether it says two things of its person at least: a name alone binds nothing."""
        named = bool({*NAMES} & set(self.values))
        told = sum(len(found) for kind, found in self.values.items() if kind not in NAMES)
        return told + named > 1


def is_whole_name(text: str) -> bool:
    """Whether a text may be the name of one person, told whole: two words at least, and no digit."""
    words = _WORD.findall(text)
    return 1 < len(words) <= _MOST_WORDS and not any(map(str.isdigit, text)) and "@" not in text


def may_number(text: str) -> bool:
    """Whether a text may be the number of somebody's file: one word with a digit."""
    return len(text) < _NUMBER and any(map(str.isdigit, text)) and len(text.split()) == 1


def stated(how: str, pairs: Iterable[tuple[str, str]]) -> Statement:
    """A statement of pairs of entity type and text; each value once, days in one form."""
    values: dict[str, dict[str, str]] = {}
    for kind, text in pairs:
        day = births.parse(text) if kind == "DATE_OF_BIRTH" else None
        told = day.isoformat() if day else " ".join(text.split())
        if told:
            values.setdefault(kind, {}).setdefault(squeeze(told), told)
    return Statement(how, {kind: tuple(found.values()) for kind, found in values.items()})


def put_together(statements: Sequence[Statement]) -> Iterator[Statement]:
    """Those of one text that name the same person as one, unless what they say differs: then there are two of them."""
    named: dict[str, list[Statement]] = {}
    for one in statements:
        if one.name:
            named.setdefault(one.name, []).append(one)
        elif one.says_more:
            yield one
    for same in named.values():
        whole = _joined(same) if _agree(same) else None
        yield from ([whole] if whole else [one for one in same if one.says_more])


def _joined(same: Sequence[Statement]) -> Statement | None:
    names = {kind: found for kind, found in same[0].values.items() if kind in NAMES}
    pairs = [(kind, text) for one in same for kind, texts in one.values.items() for text in texts if kind not in NAMES]
    fullest = max(same, key=lambda one: len(one.values))
    whole = Statement(fullest.how, {**names, **stated(fullest.how, pairs).values})
    return whole if whole.says_more else None


def _agree(same: Sequence[Statement]) -> bool:
    """Whether nothing speaks for two persons of one name: another number or birth, other ways to reach them."""
    if any(len({squeeze(text) for one in same for text in one.values.get(kind, ())}) > 1 for kind in ONE):
        return False
    for kind in REACHED:
        told = [found for one in same if (found := frozenset(map(squeeze, one.values.get(kind, ()))))]
        if any(not one & other for one, other in pairwise(told)):
            return False
    return True


def spans(findings: Iterable[Finding], kinds: Iterable[str]) -> list[Finding]:
    """The findings of some types, in order."""
    wanted = frozenset(kinds)
    return [one for one in findings if one.entity_type in wanted]
