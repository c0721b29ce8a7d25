"""Decides whether a row holds an identifier that is looked for, the same way for every database."""

from __future__ import annotations

import decimal
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any

from ..base import Wanted
from .loosely import Loosely

LOST_ZERO_DIGITS = 9
"""From this length on, digits that begin with 0 are also looked for without it, as spreadsheets leave them."""
_SPECIAL = re.compile(r"[^\w\s]", re.ASCII)
_ASCII = re.compile(r"[!-~]+")
_SPACE = re.compile(r"\s+")
ANY_SPACE = "[[:space:]\u00a0\u202f]+"
"""Not every database takes the spaces that do not break for spaces."""
_BETWEEN = "[ ./()\u00a0\u2010-\u2014-]{0,3}"
"""What may stand between two characters of a number."""
SEPARATORS = " ./()-"
DASHES = "\u2010\u2011\u2012\u2013\u2014"
"""Hyphens and dashes that word processors write."""


class Matcher:
    """All spellings of all identifiers wanted, compared without regard to case or Unicode form."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        self._wanted: dict[str, list[Wanted]] = {}
        self._numbers: dict[int, list[Wanted]] = {}
        self._spaced: dict[str, list[Wanted]] = {}
        self.spellings: list[str] = []
        """As given, without repetition."""
        self.unspaced: list[str] = []
        """The spellings of all but numbers that may be spaced."""
        for each in wanted:
            for spelling in dict.fromkeys(filter(None, map(_clean, (each.value, *each.spellings)))):
                self._add(spelling, each)
            if not each.spaced:
                self.unspaced += filter(None, map(_clean, (each.value, *each.spellings)))
            for compact in each.spaced:
                _append(self._spaced, compact.lower(), each)
                if compact.isascii() and compact.isdecimal():
                    _append(self._numbers, int(compact), each)
        alternatives = "|".join(map(_bounded, sorted(self._wanted, key=len, reverse=True)))
        self._pattern = re.compile(f"(?:{alternatives})") if self._wanted else None
        spaced = "|".join(f"({_BETWEEN.join(map(re.escape, compact))})" for compact in self._spaced)
        self._spaced_pattern = re.compile(rf"(?<!\w)(?:{spaced})(?!\w)") if spaced else None
        self.loosely = Loosely(wanted)
        """Words that may be spelled in another way."""

    @property
    def empty(self) -> bool:
        """Whether nothing is looked for."""
        return not (self.spellings or self._spaced or self.loosely.wanted)

    @property
    def numbers(self) -> list[int]:
        """As an integer column would hold them."""
        return list(self._numbers)

    @cached_property
    def has_dates(self) -> bool:
        """Whether a spelling may be a date or a time: only then are such columns looked into."""
        return any(re.fullmatch(r"\d{4}-\d\d-\d\d.*|\d\d:\d\d.*", spelling) for spelling in self.spellings)

    def expression(self, space: str = ANY_SPACE, quote: Callable[[str], str] = str) -> str:
        """A regular expression that a database understands (POSIX, PCRE and ICU alike); empty if none is needed.

        It finds at least what `found` does, of all but numbers that may be spaced, and except for letter case: that is
        the database's business, apart from letters beyond ASCII, of which some databases do not know the case. `space`
        is what may stand between two words, `quote` how the text that is looked at writes a word.
        """
        forms: dict[str, None] = {}
        for spelling in self.unspaced:
            if spelling.isascii():
                forms[spelling.lower()] = None
                continue
            for variant in (spelling, spelling.lower(), spelling.upper(), spelling.title()):
                forms |= dict.fromkeys(unicodedata.normalize(form, variant) for form in ("NFC", "NFD"))
        forms |= {str(int(form)): None for form in forms if form.isdecimal() and len(form) >= LOST_ZERO_DIGITS}
        return "|".join(space.join(escaped(quote(part)) for part in _SPACE.split(form)) for form in shortest(forms))

    def spaced_expression(self) -> str:
        """The same for numbers that may be spaced."""
        return "|".join(_BETWEEN.join(map(escaped, compact)) for compact in shortest(self._spaced))

    @cached_property
    def needles(self) -> list[str]:
        """What every exact match contains: the longest ASCII part of each spelling, in lower case."""
        parts = {max(_ASCII.findall(spelling) or [""], key=len) for spelling in self._wanted}
        return shortest(parts | {str(number) for number in self._numbers})

    @cached_property
    def compact(self) -> list[str]:
        """What a row contains, once its separators are taken out, that holds a number written with some."""
        return shortest(self._spaced)

    @cached_property
    def spread(self) -> list[str]:
        """Patterns for LIKE: the digits of each number, with anything between them."""
        digits = {"".join(c for c in compact if c.isdigit()) for compact in self._spaced}
        return [f"%{'%'.join(each)}%" for each in shortest(digits - {""})]

    def might_be_in(self, text: str) -> bool:
        """False if nothing wanted can be in a text: quick, for whole rows at once."""
        folded = fold(text)
        if any(needle in folded for needle in self.needles) or self.loosely.might_be_in(text):
            return True
        if not self._spaced:
            return False
        squeezed = folded.translate(_SQUEEZE)
        return any(needle in squeezed for needle in self.compact)

    def found(self, value: Any) -> list[Wanted]:
        """The identifiers that a cell is or contains, spelled as they are or spaced."""
        if value is None or isinstance(value, bool):
            return []
        if (number := _integer(value)) is not None and number in self._numbers:
            return self._numbers[number]
        folded = fold(str(value))
        if folded.isdecimal() and len(folded) < 20 and int(folded) in self._numbers and folded[0] != "0":
            return self._numbers[int(folded)]
        hits: list[list[Wanted]] = []
        if self._pattern:
            hits += (self._wanted[_SPACE.sub(" ", match[0])] for match in self._pattern.finditer(folded))
        if self._spaced_pattern:
            forms = list(self._spaced.values())
            hits += (forms[(match.lastindex or 1) - 1] for match in self._spaced_pattern.finditer(folded))
        return list(dict.fromkeys(each for wanted in hits for each in wanted))

    def _add(self, spelling: str, wanted: Wanted) -> None:
        folded = _SPACE.sub(" ", fold(spelling))
        _append(self._wanted, folded, wanted)
        if spelling not in self.spellings:
            self.spellings.append(spelling)
        if folded.isascii() and folded.isdecimal() and (folded[0] != "0" or len(folded) >= LOST_ZERO_DIGITS):
            _append(self._numbers, int(folded), wanted)


_SQUEEZE = str.maketrans("", "", SEPARATORS + DASHES + "\u00a0")


def fold(text: str) -> str:
    """A text without differences of case and of Unicode form."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFC", text).casefold()


def shortest(parts: Iterable[str]) -> list[str]:
    """Those that hold no other one: where a longer one is, a shorter one is too."""
    every = list(dict.fromkeys(parts))
    return [part for part in every if not any(other in part for other in every if other != part)]


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


def escaped(text: str) -> str:
    """A text that means itself in a regular expression."""
    return _SPECIAL.sub(lambda match: "\\" + match[0] if match[0].isascii() else match[0], text)


def texts(values: Iterable[Any]) -> str:
    """All cells of a row as one text, separated so that no identifier reaches across."""
    return "\0".join(str(value) for value in values if value is not None)
