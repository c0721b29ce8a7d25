"""Reads the births and national numbers that stand in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from connectors.folding import fold

from ..identity.names import Name
from ..identity.numbers import birth_date_of

_ENTRY = 300
"""Characters of an entry of a log or a list, which is about one person."""
_GROWN, _PAST = 18, 10
"""Years after the person's birth, and before now, in which a day right behind the name is a namesake's birth, not the
day of something that the person did."""
_NAMED_DAY = re.compile(
    r"(?P<word>[^\W\d_]{2,})[\s,;(]{1,3}(?:(?:\d{1,2}[./-]){2}(?=(?:19|20)\d\d)|(?=(?:19|20)\d\d-\d\d-\d\d))(?P<year>\d{4})"
)
_NISS = re.compile(r"(?<![\w.-])\d{2}[. ]?\d{2}[. ]?\d{2}[ -]?\d{3}[. -]?\d{2}(?![\w-])")


def numbers_in(text: str) -> set[str]:
    """The Belgian national numbers in a text, in compact form."""
    return {re.sub(r"\D", "", found[0]) for found in _NISS.finditer(text) if birth_date_of(found[0])}


def is_born_behind(text: str, names: Iterable[Name], days: Iterable[date]) -> bool:
    """Whether in an entry of a log or list a day stands right behind the name, as long ago as a birth."""
    words = {word for name in names for word in (*name.given, *name.family)}
    latest = min(max(day.year for day in days) + _GROWN, date.today().year - _PAST)
    return len(text) < _ENTRY and any(
        fold(found["word"]) in words and int(found["year"]) < latest for found in _NAMED_DAY.finditer(text)
    )
