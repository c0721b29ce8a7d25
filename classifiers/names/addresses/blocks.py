"""Reads the lines above a British postcode, where addresses have no number: `Rose Cottage⏎Church Lane⏎Ludlow`."""

from __future__ import annotations

import re

from ..folding import fold
from ..titles import is_title
from ..wordlist import WordList
from ..words import is_street_word, word_set
from .streets import CAPITAL

_MOST_LINES, _LONGEST_LINE = 5, 45
_LINE = re.compile(rf"[ \t>|]*(?P<words>(?:\d{{1,4}}[A-Za-z]?,?[ ])?(?:{CAPITAL}|[A-Z]+|\d{{1,3}}|of|the|on|and)"
                   r"(?:,?[ ](?:[\w'’.-]+)){0,5}),?[ \t]*")  # fmt: skip
_HOUSES = word_set(
    """cottage house farm rectory vicarage hall lodge barn manor mill villa grange bungalow flat apartment unit court
    mews terrace cottages farmhouse parsonage priory abbey croft stables granary chapel studio schoolhouse oast forge
    maltings schoolroom gatehouse"""
)
_FLAT = re.compile(r"[ \t>|]*(?:Flat|Studio|Unit|Apartment|Apt\.?)[ ]\d{1,4}[A-Za-z]?,?[ \t]*")
"""What stands below it is a street, called like somebody or not: `Flat 7⏎Sara Shore`."""


def block_start(text: str, town: int, lexicon: WordList) -> int | None:
    """Where the address begins whose last lines end at `town`, the beginning of its postcode's line; None if no line
    above it has a street or a house."""
    start, found = None, None
    at = text.rfind("\n", 0, town) + 1
    for _ in range(_MOST_LINES):
        if at == 0:
            break
        line = text.rfind("\n", 0, at - 1) + 1
        match = _LINE.fullmatch(text, line, at - 1)
        if match is None or at - line > _LONGEST_LINE:
            break
        if _is_person(match["words"], lexicon) and not _FLAT.fullmatch(text, _line_above(text, line), max(0, line - 1)):
            break
        start = match.start("words")
        if _is_place(match["words"]):
            found = start
        at = line
    return found


def _line_above(text: str, line: int) -> int:
    """Where the line above the one that begins at `line` begins."""
    return text.rfind("\n", 0, max(0, line - 1)) + 1


def _is_place(line: str) -> bool:
    words = [word.strip(",.") for word in line.split()]
    return any(is_street_word(word) or fold(word) in _HOUSES for word in words if word)


def _is_person(line: str, lexicon: WordList) -> bool:
    words = line.replace(",", " ").split()
    if not words or is_title(words[0]):
        return True
    named = lexicon.given_grade(words[0]) >= 2 and len(words) > 1
    return named and not _is_place(line)
