"""Finds the numbers that may be postcodes, and tells those that are years or say how many of something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..words import MONTHS_DAYS

_POSTCODE, _PLAIN = re.compile(r"\d\d{3,4}(?!\d)"), re.compile(r"[0-9]{4,5}(?![0-9])")
"""Where no digit stands before it either: what `re` is not asked for it finds the sooner. Latin 1 has plain digits
alone."""
_YEAR_BEFORE = re.compile(
    rf"(?:©|\(c\)|copyright:?|(?<!\d)(?:19|20)\d\d[ ]?[-–,]|\b(?:{'|'.join(sorted(MONTHS_DAYS))})\.?)[ ]{{0,2}}$",
    re.IGNORECASE,
)
"""`© 2020 Jan Peeters`, `2005, 2018 Mark`, `14 Oct 2018 Mark`: a year, and no postcode of Liège or Antwerp."""
_SUM_BEFORE = re.compile(
    r"(?<![^\W_])(?:(?:sub|sous-|tussen|zwischen|general )?tota(?:al|l|ux)|somme|summe|aantal|anzahl|nombre|montant"
    r"|bedrag|betrag|amount|stuks|stück)(?: général| algemeen)?[ ]?:?[ ]{1,3}$",
    re.IGNORECASE,
)
"""`Totaal: 7944 Gent`: how many of something, and no postcode."""
_SUMS = ("tota", "somme", "summe", "aantal", "anzahl", "nombre", "montant", "bedrag", "betrag", "amount", "stuks")
"""In a text of ASCII a part of whatever `_SUM_BEFORE` looks for."""
_LEADS, _YEAR_LEADS = 24, 16
"""Characters before a number in which such a word stands."""


def postcodes(text: str) -> Iterator[re.Match[str]]:
    """The numbers of four or five digits that are no part of a longer one, of a code, a day or a path."""
    try:
        text.encode("latin-1")
        pattern = _PLAIN
    except UnicodeEncodeError:
        pattern = _POSTCODE
    for match in pattern.finditer(text):
        before = text[match.start() - 1] if match.start() else " "
        if before.isdecimal() or ((before.isalnum() or before in "./+") and before not in "BFDLA"):
            continue
        yield match


def is_year(text: str, start: int) -> bool:
    """Whether the number that begins here is a year, by itself and by what stands before it."""
    return text[start : start + 2] in ("19", "20") and bool(
        _YEAR_BEFORE.search(text, max(0, start - _YEAR_LEADS), start)
    )


def is_sum(text: str, start: int) -> bool:
    """Whether the number that begins here says how many there are of something."""
    before = text[max(0, start - _LEADS) : start]
    if before.isascii() and not any(map(before.lower().__contains__, _SUMS)):
        return False
    return _SUM_BEFORE.search(text, max(0, start - _LEADS), start) is not None
