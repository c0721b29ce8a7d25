"""Asks the look-up index which assets cannot hold the person, in such a way that nothing a search finds is missed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from connectors import Wanted
from connectors.folding import fold

from ..lookup import Group, Need, digit_terms, spelled_terms
from ..lookup.terms import GRAM
from .identity.address import spellings
from .identity.names import Name
from .identity.numbers import bare_of
from .reading.matching import Matcher


def needs_of(matcher: Matcher) -> list[Need] | None:
    """What an asset has to hold for each thing wanted; None if one of them is too short to be looked for."""
    needs: list[Need] = [_name(name) for _, names in matcher.names for name in names]
    needs += [tuple(_street(word) for word in place.street) for _, place in matcher.addresses]
    for wanted in matcher.wanted:
        if wanted.words:
            continue
        need = _number(wanted) if wanted.spaced else _plain(wanted)
        if need is None:
            return None
        needs.append(need)
    return needs


def _name(name: Name) -> Need:
    """A family name in one of its forms, and a given name or its initial."""
    family = tuple(_groups({fold(word) for word in {*name.family_glued, *name.core}}))
    if not name.given:
        return (family,)
    initials = (name.initial, *filter(None, [name.initials]))
    return family, (*_groups({fold(word) for word in name.given_ways}), *((f"w{letters}",) for letters in initials))


def _groups(words: set[str]) -> Iterator[Group]:
    for word in sorted(words):
        yield from ((term,) for term in spelled_terms(word))


def _spelled(word: str) -> tuple[Group, ...]:
    return tuple((term,) for term in spelled_terms(word))


def _street(word: str) -> tuple[Group, ...]:
    return (*_spelled(word), *((f"w{other}",) for other in spellings(word)[1:]))


def _number(wanted: Wanted) -> Need | None:
    """Each stretch of eight digits of one of the forms; a shorter number cannot be looked for."""
    groups = []
    for form in wanted.spaced:
        digits = max(re.findall(r"\d+", form), key=len, default="")
        if len(digits) < GRAM:
            return None
        groups.append(tuple(digit_terms(digits)))
    return (tuple(groups),)


def _plain(wanted: Wanted) -> Need | None:
    """Every word of an address or user name, spelled exactly; a number with zeros in front or without."""
    if bare_of(wanted.entity_type, wanted.value):
        return (tuple((f"w{form}",) for form in dict.fromkeys((wanted.value, *wanted.spellings))),)
    words = re.findall(r"[^\W_]+", fold(wanted.value))
    return tuple(((f"w{word}",),) for word in words) or None
