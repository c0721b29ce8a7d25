"""What the name tagger says of the values of a table: asked for together, read once and remembered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..base import Finding
from ..names import NameTagger
from .hints import Reading

_REMEMBERED = 2_000_000
"""Characters of values whose findings are kept: tables have towns, trades and remarks in common."""
_NAMES = frozenset(
    """PERSON GIVEN_NAME FAMILY_NAME MAIDEN_NAME MIDDLE_NAME PARTNER_NAME CHILD_NAME FAMILY_RELATION MANAGER
    EMERGENCY_CONTACT USERNAME""".split()  # noqa: SIM905
)
"""Types whose values may be names of persons."""
_ADDRESSES = frozenset({"STREET_ADDRESS", "POSTAL_ADDRESS", "CITY", "HOUSE_NUMBER", "EMERGENCY_CONTACT"})
_NO_NAMES = {"identifier", "flag", "status", "count"}
"""Words of names of columns that hold a key, an answer or a number, whatever its values look like."""


class Seen:
    """One per process, so that a value that many tables hold is read once. Not for several threads at once."""

    def __init__(self, tagger: NameTagger) -> None:
        self._tagger = tagger
        self._known: dict[str, Sequence[Finding]] = {}
        self._size = 0

    def ahead(self, values: Iterable[str]) -> None:
        """Read together what will be asked for: a batch costs a fraction of its values one by one."""
        wanted = dict.fromkeys(values)
        if self._size > _REMEMBERED:
            self._known, self._size = {}, 0
        new = [value for value in wanted if value not in self._known]
        if new:
            self._known.update(zip(new, self._tagger.find_many(new), strict=True))
            self._size += sum(map(len, new))

    def of(self, values: Sequence[str]) -> list[Sequence[Finding]]:
        """The findings in each value."""
        self.ahead(values)
        return [self._known[value] for value in values]


def may_be_names(reading: Reading) -> bool:
    """Whether the name of a column leaves it open that its values name persons."""
    return _leaves_open(reading, _NAMES) and not (not reading.hints and (reading.concepts & _NO_NAMES or reading.thing))


def may_be_addresses(reading: Reading) -> bool:
    """Whether the name of a column leaves it open that its values are addresses."""
    return _leaves_open(reading, _ADDRESSES)


def _leaves_open(reading: Reading, types: frozenset[str]) -> bool:
    best = next(iter(reading.hints), None)
    return best is None or best.entity_type in types or not best.sure
