"""The usual spellings of an identifier, for which an index of a database can be asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ..base import Wanted

_MOST = 400
"""Spellings asked for in one query."""


def usual(wanted: Iterable[Wanted]) -> list[str]:
    """Whole values that a column may hold, in the usual letter cases and with the usual separators.

    They are a first look, not a complete one: the search in every row follows.
    """
    found = dict.fromkeys(spelling for each in wanted for spelling in _spellings(each))
    return list(found)[:_MOST]


def _spellings(wanted: Wanted) -> Iterator[str]:
    for text in (wanted.value, *wanted.spellings, *wanted.whole, *_separated(wanted.spaced)):
        yield from _cases(text.replace("\0", "").strip())
    longest = max(wanted.words, key=lambda clause: max(map(len, clause)), default=())
    for word in longest:
        if not word.isdigit():
            yield from _cases(word)


def _cases(text: str) -> Iterator[str]:
    yield from filter(None, (text, text.lower(), text.upper(), text.title()))


def _separated(compact: Sequence[str]) -> Iterator[str]:
    for number in compact:
        yield number
        if re.fullmatch(r"[A-Za-z]{2}\d\d\w{8,}", number):  # an account number, in groups of four
            yield " ".join(number[at : at + 4] for at in range(0, len(number), 4))
        elif re.fullmatch(r"0\d{9}", number):  # a mobile phone
            a, b, c, d = number[:4], number[4:6], number[6:8], number[8:]
            yield from (f"{a} {b} {c} {d}", f"{a}/{b}.{c}.{d}", f"{a}/{b} {c} {d}", f"{a}-{b}-{c}-{d}")
        elif re.fullmatch(r"0\d{8}", number):
            a, b, c, d = number[:2], number[2:5], number[5:7], number[7:]
            yield from (f"{a} {b} {c} {d}", f"{a}/{b}.{c}.{d}", f"{a}/{b} {c} {d}", f"{a}-{b}-{c}-{d}")
        elif re.fullmatch(r"32[1-9]\d{7,8}", number):
            yield from (f"+{number}", f"+32 {number[2:5]} {number[5:7]} {number[7:9]} {number[9:]}".rstrip())
