"""Tells which tables of a source hold persons, and which of them is the register that the others refer to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from connectors import Asset

from ..roles.roles import Roles
from .links import Link

_MAIN = 3
"""Tables that refer to the main register, at least, and how often it has more of them than any other."""


@dataclass
class Registers:
    """The tables of persons of one source."""

    assets: Sequence[Asset]
    roles: Callable[[Asset], Roles] = field(repr=False)
    declared_to: Mapping[tuple[str, ...], list[Link]] = field(repr=False)

    @cached_property
    def every(self) -> list[Asset]:
        """All of them."""
        return [each for each in self.assets if self.roles(each).about_persons]

    @cached_property
    def main(self) -> Asset | None:
        """The one that hardly any key leads past; None where several are alike."""
        told = ((self._referring(each), each) for each in self.every if self.roles(each).identifies)
        ranked = sorted(told, key=lambda one: -one[0])
        if not ranked or ranked[0][0] < _MAIN or (len(ranked) > 1 and ranked[0][0] < _MAIN * ranked[1][0]):
            return None
        return ranked[0][1]

    def _referring(self, asset: Asset) -> int:
        return len({link.child.segments for link in self.declared_to.get(asset.segments, ())})
