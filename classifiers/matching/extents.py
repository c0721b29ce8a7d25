"""Tells how far what a pattern matches can span, and which of its signs are sure, without compiling it.

`re` takes milliseconds to parse a long form, and many forms share their parts (months, amounts, offices): here each
part is read once, however many forms spell it out. No form has back references or conditions.
"""

from __future__ import annotations

import re
from struct import Struct
from typing import NamedTuple

from .kept import STORE, maker

LONGEST = 8_000
"""Characters that any form may span; what may be longer counts as this."""

_TOKEN = re.compile(
    r"(?P<look>\(\?<?[=!])|(?P<open>\((?:\?(?:[:>]|P<\w+>|[a-zA-Z]*(?:-[a-zA-Z]+)?:))?)"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<place>\\[bBAZ]|[\^$])|(?P<escaped>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.))"
    r"|(?P<bar>\|)|(?P<sign>.)",
    re.DOTALL,
)
_BRACKET = re.compile(r"(?:[^()\\\[]+|\\.|\[\^?\]?(?:\\.|[^\]\\])*\])*+(?:(\()|(\))|\Z)", re.DOTALL)
"""The next bracket that is one, and all before it; or all that is left."""
_REPEAT = re.compile(r"(?:([*+?])|\{([0-9]*)(,?)([0-9]*)\})[+?]?")
_HOW_OFTEN = {"*": (0, LONGEST), "+": (1, LONGEST), "?": (0, 1)}
_REPEATING = frozenset("*+?{")
_DIGITS = frozenset("0123456789")
_ONLY_DIGITS = re.compile(r"\[(?:\\d|[0-9](?:-[0-9])?)+\]")


class Extent(NamedTuple):
    """What is known of whatever a part matches."""

    width: int = 0
    """The most characters that it spans."""
    lead: int = 0
    """Where a digit is sure: the most characters before it."""
    leads: bool = False
    """Whether there is such a digit."""
    holds_digits: bool = False
    """Whether there surely is a digit somewhere."""
    spells: bool = False
    """Whether there surely are two letters in a row that are written as they are."""


_DIGIT = Extent(1, 0, True, True)
_SIGN = Extent(1, 1)
_NOTHING = Extent()
_KNOWN: dict[str, Extent] = {}
"""What stands between brackets in some form."""
_KEPT = Struct("<ii???")
_KIND = maker(__file__)


def extent(pattern: str) -> Extent:
    """Of a whole pattern. Raises ValueError where a group is not closed, or is closed and was not opened."""
    return Extent(*_KEPT.unpack(STORE.value(_KIND, pattern, lambda: _KEPT.pack(*read(pattern)))))


def read(pattern: str) -> Extent:
    """As `extent`, read anew."""
    return _Reading(pattern).alternatives(0, len(pattern))


class _Reading:
    """One pattern as it is read."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._closed = _closed(pattern)

    def alternatives(self, at: int, end: int) -> Extent:
        """What stands from some place on to the end of its group."""
        way, at = self._sequence(at, end)
        if at == end:
            return way
        ways = [way]
        while at < end:
            way, at = self._sequence(at + 1, end)
            ways.append(way)
        width, lead, leads, holds, spells = zip(*ways, strict=True)
        return Extent(max(width), max(lead), all(leads), all(holds), all(spells))

    def _sequence(self, at: int, end: int) -> tuple[Extent, int]:
        """Parts in a row, up to the next alternative, where that stands, or to the end."""
        pattern, width, lead = self._pattern, 0, 0
        leads = holds = spells = letter = False
        while at < end:
            token = _TOKEN.match(pattern, at, end)
            assert token is not None  # a sign is one whatever it is
            kind, after, written = token.lastgroup, token.end(), token[0]
            if kind == "bar":
                break
            was, letter, part = letter, False, _SIGN
            if kind == "sign":
                letter = written.isalpha()
                part = _DIGIT if written in _DIGITS else _SIGN
            elif kind == "open" or kind == "look":
                begin, after = after, self._closed[at]
                part = Extent() if kind == "look" else self._group(begin, after - 1)
            elif kind == "set":
                part = _DIGIT if _ONLY_DIGITS.fullmatch(written) else _SIGN
            elif written == r"\d":
                part = _DIGIT
            elif kind == "place":
                part = _NOTHING
            if pattern[after : after + 1] in _REPEATING and (repeat := _REPEAT.match(pattern, after, end)):
                part, after, letter = _repeated(part, *_how_often(repeat)), repeat.end(), False
            if not leads:
                lead, leads = lead + part.lead, part.leads
            spells = spells or part.spells or (was and letter)
            width, holds, at = width + part.width, holds or part.holds_digits, after
        return Extent(min(width, LONGEST), lead, leads, holds, spells), at

    def _group(self, begin: int, end: int) -> Extent:
        """What stands between two brackets; other forms have the same part."""
        body = self._pattern[begin:end]
        if (known := _KNOWN.get(body)) is None:
            known = _KNOWN[body] = self.alternatives(begin, end)
        return known


def _closed(pattern: str) -> dict[int, int]:
    """Where each group begins, and where it ends, behind its bracket."""
    closed: dict[int, int] = {}
    opened: list[int] = []
    for token in _BRACKET.finditer(pattern):
        if token[1]:
            opened.append(token.end() - 1)
        elif token[2] and opened:
            closed[opened.pop()] = token.end()
        elif token[2]:
            raise ValueError(f"A group is closed that was not opened, at {token.end() - 1} of {pattern!r}.")
    if opened:
        raise ValueError(f"A group is not closed, from {opened[-1]} of {pattern!r} on.")
    return closed


def _how_often(repeat: re.Match[str]) -> tuple[int, int]:
    sign, least, several, most = repeat.groups()
    if sign:
        return _HOW_OFTEN[sign]
    low = int(least or 0)
    return low, (int(most) if most else LONGEST) if several else low


def _repeated(part: Extent, least: int, most: int) -> Extent:
    width = min(part.width * most, LONGEST)
    sure = least > 0
    if part.leads and sure:
        return Extent(width, part.lead, True, True, part.spells)
    return Extent(width, width, False, part.holds_digits and sure, part.spells and sure)
