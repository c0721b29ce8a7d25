"""The written forms of a date in French, Dutch, German and English, and whether a date can exist."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from ..matching.wordlists import fold

_MONTHS: dict[int, str] = {
    1: "janvier janv januari jan januar jänner jaenner january",
    2: "février fevrier févr fevr fév fev februari feb februar february",
    3: "mars maart mrt maa märz maerz mär mrz march mar",
    4: "avril avr april apr",
    5: "mai mei may",
    6: "juin juni jun june",
    7: "juillet juil juli jul july",
    8: "août aout augustus aug august",
    9: "septembre sept september sep",
    10: "octobre oct oktober okt october",
    11: "novembre nov november",
    12: "décembre decembre déc dec december dez dezember",
}
MONTH_NUMBER = {fold(name): number for number, names in _MONTHS.items() for name in names.split()}
_NAMES = sorted({name for names in _MONTHS.values() for name in names.split()}, key=lambda name: (-len(name), name))
MONTH = rf"(?:(?=[{''.join(sorted({name[0] for name in _NAMES}))}])(?:{'|'.join(_NAMES)}))"
"""What no month begins with is told by one look, where `re` would try them all."""

_YEAR = r"(?:1[89][0-9]{2}|20[0-9]{2})"
_SEPARATED = r"[0-3]?[0-9] ?[./\-] ?[0-1]?[0-9] ?[./\-] ?" + _YEAR
_AMERICAN = r"[0-1]?[0-9][/\-][0-3]?[0-9][/\-]" + _YEAR
_ISO = _YEAR + r"[\-/.][0-1][0-9][\-/.][0-3][0-9]"
_SHORT = r"[0-3]?[0-9][./\-][0-1]?[0-9][./\-]['’]?[0-9]{2}"
_SPELLED = (
    r"(?:1er|[0-3]?[0-9])(?:st|nd|rd|th|\.|,|e|er)?[ \u00a0\-]{0,2}(?:of |de )?"
    + MONTH
    + r"\.?,?[ \u00a0\-]{0,2}"
    + _YEAR
)
_MONTH_FIRST = MONTH + r"\.? [0-3]?[0-9](?:st|nd|rd|th)?,? " + _YEAR

FULL_DATE = rf"(?:{_SPELLED}|{_MONTH_FIRST}|{_ISO}|{_SEPARATED}|{_AMERICAN})"
"""A day, a month and a year of four digits."""
_SPELLED_SHORT = rf"[0-3]?[0-9](?:\.|er)?[ \-]{MONTH}\.?[ \-]['’]?[0-9]{{2}}"
SHORT_DATE = rf"(?:{_SHORT}|{_SPELLED_SHORT})"
"""A year of two digits: a date only where something says so."""
SPACED_DATE = rf"[0-3]?[0-9] [0-1]?[0-9] {_YEAR}"
"""Blanks between the numbers: a date only where something says so."""
COMPACT_DATE = r"(?:(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]|[0-3][0-9][01][0-9](?:19|20)[0-9]{2})"
"""Eight digits in a row."""

_NUMBERS = re.compile(r"[0-9]+")
_WORD = re.compile(r"[^\W\d_]{3,}")


@lru_cache(maxsize=50_000)
def parse_date(text: str) -> date | None:
    """The date that a text in one of these forms names, day before month unless only the other order exists."""
    numbers = [int(number) for number in _NUMBERS.findall(text)]
    month = next((MONTH_NUMBER[w] for word in _WORD.findall(text) if (w := fold(word)) in MONTH_NUMBER), None)
    if month is not None:
        return _date(_in_full(numbers[1]), month, numbers[0]) if len(numbers) == 2 else None
    if len(numbers) == 1:
        return _compact(_NUMBERS.findall(text)[0])
    if len(numbers) != 3:
        return None
    first, second, third = numbers
    if first > 31:
        return _date(first, second, third)
    year = _in_full(third)
    return _date(year, second, first) or _date(year, first, second)


def _in_full(year: int) -> int:
    """A year of two digits with its century."""
    return year if year > 99 else (1900 + year if year > 30 else 2000 + year)


def _compact(text: str) -> date | None:
    if len(text) != 8:
        return None
    return _date(int(text[:4]), int(text[4:6]), int(text[6:])) or _date(int(text[4:]), int(text[2:4]), int(text[:2]))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1850 <= year <= 2100 else None
    except ValueError:
        return None
