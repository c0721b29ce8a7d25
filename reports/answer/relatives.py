"""Tells which cells of the person's rows say who somebody else is: a child, a partner, a manager (Art. 15(4)).

That the person has a child is his or her own data, and so is the kinship; the child's name, number and birth date are
the child's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from scanner.subject.reading.identifiers import TELLING
from scanner.subject.reading.matching import NUMBERS
from scanner.subject.roles.roles import ADDRESSES, NAMES

from .actors import is_actor, stands_for_somebody
from .gathering import RowFound
from .remarks import is_sentence, is_text

SAYING_WHO = (TELLING - ADDRESSES) | {*NAMES, "CHILD_NAME", "CHILD_DATE_OF_BIRTH", "PARTNER_NAME"}
"""Entity types that tell who somebody is; where a family lives is told of all of them."""

Knows = Callable[[str, str], bool]
"""Whether a value of an entity type is the person's own, or nobody's secret."""


def cells_of_others(row: RowFound, knows: Knows, *, born: bool = False) -> frozenset[str]:
    """The fields of a row that tell who somebody else is; `born` says whether the person's own birth date is known."""
    strange = {
        name
        for name, kind in row.types.items()
        if kind in SAYING_WHO
        and name in row.values
        and not (kind in NAMES and is_sentence(str(row.values[name])))
        and not knows(str(row.values[name]), kind)
    }
    actors = {
        name
        for name in row.of_others
        if is_actor(name, row.types.get(name, ""), row.values.get(name))
        and not knows(str(row.values[name]), "USERNAME")
    }
    if row.of_another:
        actors |= {
            name
            for name, value in row.values.items()
            if name not in row.hers
            and stands_for_somebody(row.types.get(name, ""), value)
            and not knows(str(value), "USERNAME")
        }
    if row.named:  # a list of her household names her too, and another's birth date beside
        births = {name for name in strange if born and row.types[name] == "DATE_OF_BIRTH"}
        hers = any(kind in NAMES and name not in strange and name in row.values for name, kind in row.types.items())
        beside = {
            name for name in strange if hers and row.types[name] == "PERSON"
        }  # `coaccount`: whoever has it with her
        return frozenset(strange & set(row.of_others) | births | beside | actors)
    own = [name for name in row.types if name not in row.of_others]
    somebody = any(row.types[name] in NAMES for name in own if name in strange)
    return frozenset(actors | (strange if row.family or somebody else strange & set(row.of_others)))


def own_values(row: RowFound) -> Iterator[tuple[str, str]]:
    """Type and value of what a row about the person tells by which he or she is known elsewhere too.

    A row to which a key led may be about a relative, and one with several national numbers tells those of relatives.
    """
    several = sum(entity_type in NUMBERS for entity_type in row.types.values()) > 1
    for name, value in row.values.items():
        if (
            row.named
            and name in row.types
            and name not in row.of_others
            and not is_text(str(value))
            and not (several and row.types[name] in NUMBERS)
        ):
            yield row.types[name], str(value)
