"""Corrects an address that stands over two lines, as letters have it: the street on one, the town below.

What stands between the two parts stays as it was written (a comma, a dash, a new line, the `B-` of a country).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from connectors import Record

from .opening import RUNNING, text_of
from .parted import cased, taken_apart

_BETWEEN = r"(?P<between>[ \t]*[,;–-]?[ \t]*(?:\r?\n[ \t]*){0,2}(?:[A-Z]{1,2}-)?)"
_BOX = r"[\s,]*(?:(?:bus|bte|bo[iî]te|box|b|postbus|app?t?)\b\.?|/)?[ \t]*"


@dataclass(frozen=True)
class Spread:
    """An old and a new address, wherever the old one stands in a text whatever is between street and town."""

    old: str
    new: str

    def of(self, text: str) -> str:
        """The text with the new address in place of the old one."""
        if self._pattern:
            text = self._pattern.sub(self._written, text)
        return self._card.sub(self._on_card, text) if self._card else text

    def pair(self, one: str, other: str) -> tuple[str, str] | None:
        """Two lines anew, where the first ends in the street and the second begins with the town."""
        if "\n" in one + other or self.of(one) != one or self.of(other) != other:
            return None
        first, _, second = self.of(f"{one}\n{other}").partition("\n")
        return (first, second) if first != one else None

    @cached_property
    def _parts(self) -> tuple[dict[str, str], dict[str, str]] | None:
        old, new = taken_apart(self.old), taken_apart(self.new)
        return (old, new) if old and new and _town(old) and _town(new) else None

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        if not self._parts:
            return None
        old, _ = self._parts
        box = _BOX + re.escape(old["box"]) if "box" in old else ""
        ways = [(old["street"], old["number"]), (old["number"], old["street"])]
        house = "|".join(rf"{_loose(one)}[ \t,]+{_loose(other)}" for one, other in ways)
        return re.compile(rf"(?<!\w)(?P<house>(?:{house}){box}){_BETWEEN}(?P<town>{_loose(_town(old))})(?![\w-])", re.I)

    @cached_property
    def _card(self) -> re.Pattern[str] | None:
        """The same in the parts of an address on a card (RFC 2426): street, town, region, postcode."""
        if not self._parts or not {"postcode", "city"} <= self._parts[0].keys() & self._parts[1].keys():
            return None
        old, _ = self._parts
        parts = (rf"{_loose(old['street'])}[ \t,\\]+{re.escape(old['house'])}", _loose(old["city"]))
        told = rf"(?P<house>{parts[0]});(?P<city>{parts[1]});(?P<region>[^;\n]*);{_loose(old['postcode'])}"
        return re.compile(rf"(?<=;){told}(?=;|\s*$)", re.I | re.M)

    def _on_card(self, found: re.Match[str]) -> str:
        assert self._parts
        _, new = self._parts
        house = cased(f"{new['street']} {new['house']}", found["house"])
        return f"{house};{cased(new['city'], found['city'])};{found['region']};{new['postcode']}"

    def _written(self, found: re.Match[str]) -> str:
        assert self._parts
        _, new = self._parts
        before = self.new.strip().startswith(new["house"])
        house = f"{new['house']}, {new['street']}" if before else f"{new['street']} {new['house']}"
        return cased(house, found["house"]) + found["between"] + cased(_town(new), found["town"])


def _town(parts: dict[str, str]) -> str:
    return " ".join(parts[name] for name in ("postcode", "city") if name in parts)


def _loose(text: str) -> str:
    """The words of a text with any blanks between them, on one line."""
    return r"[ \t]+".join(map(re.escape, text.split()))


def over_two_lines(
    records: Sequence[Record], spread: Spread
) -> Iterator[tuple[tuple[Record, str], tuple[Record, str]]]:
    """Two stretches of a text that hold the address between them, one below the other, each with its new text."""
    running = [record for record in records if record.kind in RUNNING and len(record.cells) == 1]
    for one, other in pairwise(running):
        if one.members == other.members and (found := spread.pair(text_of(one.cells), text_of(other.cells))):
            yield (one, found[0]), (other, found[1])
