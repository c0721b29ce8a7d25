"""What the name of a column suggests: what it may hold, how plainly it says so, and what in it speaks against that."""

from __future__ import annotations

from dataclasses import dataclass

from ..matching.lazily import lazily
from .tokens import Unit

OWNERS = {"person", "actor", "customer", "employee", "user", "contact"}
"""Words for persons, as whose the thing named is."""
SAYS_NOTHING = {"neutral", "number", "identifier", "code"}
_SURE = frozenset({"sure", "own"})


@dataclass(frozen=True)
class Hint:
    """What the name of a column suggests."""

    entity_type: str
    level: str
    words: tuple[str, ...]
    """The words that say so."""
    covered: float
    """Words of the name that it explains; one that names an owner counts less."""
    unknown: int
    """Words left over that nobody knows."""
    about: tuple[str, ...]
    """Words left over that say it is about the thing and not the thing."""
    owner: bool
    """A word left over says whose it is: a person's."""
    thing: str
    """A word left over says it belongs to a product, a company, a file …"""
    other: int = 0
    """Words left over that mean something else again."""

    @property
    def sure(self) -> bool:
        """The name alone leaves little doubt."""
        return self.level in _SURE

    @property
    def itself(self) -> bool:
        """It names the thing itself, and nobody's but a person's."""
        return not (self.about or self.thing)

    @property
    def plain(self) -> bool:
        """Nothing in the name speaks against it, and no word of it is unknown."""
        return not (self.about or self.thing or self.unknown)


@dataclass(frozen=True)
class Reading:
    """A name, read."""

    units: tuple[Unit, ...]
    hints: tuple[Hint, ...]
    """The best first; one per entity type."""

    @property
    def best(self) -> Hint | None:
        """What it says first, if it says anything."""
        return self.hints[0] if self.hints else None

    @lazily
    def concepts(self) -> frozenset[str]:
        """Every concept that a word of the name may stand for."""
        return frozenset().union(*(unit.concepts for unit in self.units))

    @property
    def words(self) -> tuple[str, ...]:
        """Its words, in their order."""
        return tuple(word for unit in self.units for word in unit.words)

    @property
    def opaque(self) -> bool:
        """No word of it is known: `C07`, `FLD12`, `column 3`."""
        return all(unit.concepts <= SAYS_NOTHING or "generic" in unit.concepts for unit in self.units)

    @property
    def technical(self) -> bool:
        """A key, a flag, a status, a time of change, a setting."""
        return bool(self.concepts & {"identifier", "flag", "change", "config", "status", "by", "count"})

    @property
    def thing(self) -> str:
        """The word that says a thing or a company owns it, if one does."""
        for unit in self.units:
            if unit.concepts & {"thing", "company"} and not unit.concepts & OWNERS:
                return unit.words[0]
        return ""
