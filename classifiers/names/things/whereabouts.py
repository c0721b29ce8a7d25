"""Tells that an English word says where somebody is from or works, though some are called so: `72, from Balloch`.

Small towns and firms are called like families (`Crawford`, `Cromer`), and no list has them all. Behind `at` stands a
person only with what is his or hers (`at Tunde's`); behind `from` and `of` it depends on whom or what comes from there.
"""

from __future__ import annotations

from collections.abc import Sequence

_PLACED = frozenset({"at", "near", "outside", "via"})
_FROM = frozenset({"from", "of"})
_GENITIVES = frozenset({"'s", "’s", "'", "’"})
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
