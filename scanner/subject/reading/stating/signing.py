"""Tells whether a text gives what a family shares to another of its members: his mail, signed with their phone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from connectors.folding import fold

from ...identity.names import Name, is_given_name
from ..recognising import family_agrees, in_text
from .statement import Statement

_INITIALS = re.compile(r"([a-z])\.?(?:[ -]?[a-z]\.)*\s+(.{2,60})")


def is_signed_by_another(
    text: str, told: Iterable[Statement], names: Sequence[Name], holds: Callable[[str], bool]
) -> bool:
    """Whether what `holds` knows stands in a text under the name of somebody else, each time that it does."""
    named = [
        one.whole for one in told if one.whole and any(holds(value) for found in one.values.values() for value in found)
    ]
    if named:
        return not any(in_text(name, whole) for name in names for whole in named)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    above = [lines[at - 1] if at else "" for at, line in enumerate(lines) if holds(line)]
    return bool(above) and all(_is_anothers(line, names) for line in above)


def _is_anothers(line: str, names: Sequence[Name]) -> bool:
    """Whether a line is a name of another: the family's behind another initial, or another given name alone."""
    if found := _INITIALS.fullmatch(fold(line)):
        kin = any(family_agrees(name, found[2]) for name in names)
        return kin and all(name.given and name.given[0][0] != found[1] for name in names)
    word = fold(line.rstrip(",."))
    return is_given_name(word) and not any(word in (*name.given, *name.family) for name in names)
