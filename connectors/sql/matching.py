"""Decides whether a cell holds an identifier that is looked for, the same way for every database."""

from __future__ import annotations

import decimal
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from ..base import Wanted

_LOST_ZERO_DIGITS = 9
"""From this length on, digits that begin with 0 are also looked for without it, as spreadsheets leave them."""
_SPECIAL = re.compile(r"[^\w\s]", re.ASCII)
_ASCII = re.compile(r"[!-~]+")
_SPACE = re.compile(r"\s+")
_ANY_SPACE = "[[:space:]\u00a0\u202f]+"
"""Not every database takes the spaces that do not break for spaces."""


class Matcher:
    """All spellings of all identifiers wanted, compared without regard to case or Unicode form."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        self._wanted: dict[str, list[Wanted]] = {}
        self._numbers: dict[int, list[Wanted]] = {}
        self.spellings: list[str] = []
        """As given, without repetition."""
        for each in wanted:
            for spelling in dict.fromkeys(filter(None, map(_clean, (each.value, *each.spellings)))):
                self._add(spelling, each)
        alternatives = "|".join(map(_bounded, sorted(self._wanted, key=len, reverse=True)))
        self._pattern = re.compile(f"(?:{alternatives})") if self._wanted else None

    @property
    def numbers(self) -> list[int]:
        """As an integer column would hold them."""
        return list(self._numbers)

    def expression(self) -> str:
        """A regular expression that a database understands (POSIX, PCRE and ICU alike).

        It finds at least what `found` does, except for letter case: that is the database's business, apart from
        letters beyond ASCII, of which some databases do not know the case.
        """
        forms: dict[str, None] = {}
        for spelling in self.spellings:
            if spelling.isascii():
                forms[spelling.lower()] = None
                continue
            for variant in (spelling, spelling.lower(), spelling.upper(), spelling.title()):
                forms |= dict.fromkeys(unicodedata.normalize(form, variant) for form in ("NFC", "NFD"))
        forms |= dict.fromkeys(str(number) for number in self._numbers)
        return "|".join(_ANY_SPACE.join(_escaped(part) for part in _SPACE.split(form)) for form in forms)

    @cached_property
    def needles(self) -> list[str]:
        """What every match contains: the longest ASCII part of each spelling, in lower case; empty if there is none."""
        parts = {max(_ASCII.findall(spelling) or [""], key=len) for spelling in self._wanted}
        parts |= {str(number) for number in self._numbers}
        return [part for part in parts if not any(other in part for other in parts if other != part)]

    def might_be_in(self, text: str) -> bool:
        """False if no spelling can be in a text: quick, for whole rows at once."""
        folded = fold(text)
        return any(needle in folded for needle in self.needles)

    def found(self, value: Any) -> list[Wanted]:
        """The identifiers that a cell is or contains."""
        if value is None or isinstance(value, bool):
            return []
        if (number := _integer(value)) is not None and number in self._numbers:
            return self._numbers[number]
        folded = fold(str(value))
        if folded.isdecimal() and len(folded) < 20 and int(folded) in self._numbers and folded[0] != "0":
            return self._numbers[int(folded)]
        if not self._pattern:
            return []
        hits = (self._wanted[_SPACE.sub(" ", match[0])] for match in self._pattern.finditer(folded))
        return list(dict.fromkeys(each for wanted in hits for each in wanted))

    def _add(self, spelling: str, wanted: Wanted) -> None:
        folded = _SPACE.sub(" ", fold(spelling))
        _append(self._wanted, folded, wanted)
        if spelling not in self.spellings:
            self.spellings.append(spelling)
        if folded.isascii() and folded.isdecimal() and (folded[0] != "0" or len(folded) >= _LOST_ZERO_DIGITS):
            _append(self._numbers, int(folded), wanted)


def fold(text: str) -> str:
    """A text without differences of case and of Unicode form."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFC", text).casefold()


def _clean(spelling: str) -> str:
    return spelling.replace("\0", "").strip()


def _append(table: dict[Any, list[Wanted]], spelling: Any, wanted: Wanted) -> None:
    known = table.setdefault(spelling, [])
    if wanted not in known:
        known.append(wanted)


def _bounded(spelling: str) -> str:
    """The spelling as a whole, not as part of a longer word, number, mail address or IP address."""
    body = r"\s+".join(map(re.escape, spelling.split(" ")))
    if "@" in spelling:
        return rf"(?<![\w.+-]){body}(?![\w-]|\.\w)"
    if re.fullmatch(r"[\da-f]+([.:][\da-f]*){3,}", spelling):
        return rf"(?<![\w.:]){body}(?![\w:]|\.\d)"
    return rf"(?<!\w){body}(?!\w)"


def _integer(value: Any) -> int | None:
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, decimal.Decimal) and value.is_finite() and value == value.to_integral_value():
        return int(value)
    return None


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda match: "\\" + match[0] if match[0].isascii() else match[0], text)


def texts(values: Iterable[Any]) -> str:
    """All cells of a row as one text, separated so that no identifier reaches across."""
    return "\0".join(str(value) for value in values if value is not None)
