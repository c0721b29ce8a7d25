"""Tells that an English word says where somebody is from or works, though some are called so: `72, from Balloch`.

Small towns and firms are called like families (`Crawford`, `Cromer`), and no list has them all. Behind `at` stands a
person only with what is his or hers (`at Tunde's`); behind `from` and `of` it depends on whom or what comes from there.
"""

from __future__ import annotations

from collections.abc import Sequence

_PLACED = frozenset({"at", "near", "outside", "via"})
_FROM = frozenset({"from", "of"})
_GENITIVES = frozenset({"'s", "’s", "'", "’"})
_ADDRESS = 6
"""Tokens of a name and the comma behind it at most."""
_COMERS = frozenset(
    {
        "crew", "crews", "firefighters", "couple", "family", "team", "volunteers", "visitors", "students", "pupils",
        "train", "bus", "flight", "ferry", "shuttle", "route", "drive", "walk", "trip", "journey", "back", "home",
    }
)  # fmt: skip
"""What comes from a place rather than from somebody."""


def is_whereabouts(words: Sequence[str], start: int) -> bool:
    """Whether the lone word that stands there, no given name, says where."""
    before = words[start - 1] if start else "\n"
    after = words[start + 1] if start + 1 < len(words) else "\n"
    if after in _GENITIVES:
        return False
    if before in _PLACED:
        return True
    if before not in _FROM or start < 2:
        return False
    comer = words[start - 2]
    aged = comer == "," and start > 2 and words[start - 3].isdigit()
    return aged or comer[0].isupper() or (before == "from" and comer.lower() in _COMERS)


def is_hometown(words: Sequence[str], start: int) -> bool:
    """Whether a place that stands there ends a line that begins with somebody: `Nigel Trubshaw, Crieff`, or, with its
    county, stands on the line below: `Araminta Colley⏎Holt, Norfolk`."""
    end = start + 1
    county = words[end : end + 1] == [","] and words[end + 1 : end + 2] != [] and words[end + 1][0].isupper()
    last = end + 2 if county else end
    if last < len(words) and not words[last].isspace():
        return False
    if start < 2 or (words[start - 1] != "," and not (county and words[start - 1].isspace())):
        return False
    first = start - 1
    while first > 0 and start - first < _ADDRESS and not words[first - 1].isspace():
        first -= 1
    named = words[first : start - 1]
    return 1 < len(named) < _ADDRESS - 1 and all(word[0].isupper() or word in "()" for word in named)


def owns_work(words: Sequence[str], at: int) -> bool:
    """Whether the word stands nowhere else and has something with a capital: `Charlotte's Web`."""
    if words[at + 1 : at + 2] not in (["'s"], ["’s"]) or at + 2 >= len(words):
        return False
    owned = words[at + 2]
    return owned[0].isupper() and owned[1:].islower() and words.count(words[at]) == 1
