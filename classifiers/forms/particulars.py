"""Reads a row of somebody's particulars, parted by dashes, commas or dots: `Née le 23.02.1994 – Belge – célibataire`.

Each part that is wholly a marital status, a nationality or a driving licence is one, where something else in the row is
about somebody: a day of birth, an age, or another such part that is known for what it is. So is the only day of such a
row, as CVs have it (`… | 02/06/1989 | permis B | mariée`), if whoever was born then can be of age.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ..base import MIN_SCORE, Finding
from ..matching.nearby import Placed
from ..names.folding import fold
from ..recognizers.generic.marital_status import MaritalStatusRecognizer
from ..recognizers.nations import NATIONS
from ..recognizers.told import TOLD

_PARTED = re.compile(r"[ ]{0,3}(?:[;,|·•–—\t]|(?<= )[-/](?= ))[ ]{0,3}|[ ]{3,}")
_LONGEST = 240
"""Characters of such a row."""
_PART = re.compile(r"[^\W\d_][^\n:=<>{}@]{2,44}")
_ABOUT = frozenset(
    {"DATE_OF_BIRTH", "PLACE_OF_BIRTH", "AGE", "BE_NATIONAL_NUMBER", "NL_BSN", "MARITAL_STATUS", "NATIONALITY"}
)
"""What a row tells that is about somebody."""
_BOTH = re.compile(r"(?: (?:et|en|und|and|&) |[ ]?[/-][ ]?|-)")
_GERMAN = frozenset({"deutsch", "deutsche", "deutscher"})
"""Half the names of German firms, so that they stand before no name."""
_LICENCE = re.compile(
    r"(?:permis(?: de conduire)?|rijbewijs|führerschein|(?:full )?(?:uk )?driving licence|driver['’]s licence)"
    r"(?:[ ](?:de )?(?:catégorie|cat\.?|type|categorie|klasse|kl\.?|category|class))?"
    r"[ ]?(?:[A-E]E?[1-9]?(?:[+,/ ]{1,2})?){0,4}",
    re.IGNORECASE,
)
_DAY = re.compile(r"[0-3]?[0-9][./-][01]?[0-9][./-](?:19[2-9][0-9]|200[0-9])")
_ANY_DAY = re.compile(r"(?<![0-9.])[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}(?![0-9.])")
_ALREADY = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME", "LOCATION"})
"""What a tagger may have taken such a word for."""


def particulars(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """The findings, with what rows of particulars tell besides."""
    sure = [f for f in findings if f.score >= MIN_SCORE and f.entity_type not in _ALREADY]
    if not any(f.entity_type in _ABOUT for f in sure):
        return list(findings)
    placed = Placed(sure)
    told = [one for start, end in _rows(text, placed.findings) for one in _row(text, start, end, placed)]
    return [*findings, *told]


def _rows(text: str, findings: Sequence[Finding]) -> Iterator[tuple[int, int]]:
    """The lines in which something about somebody is told."""
    last = -1
    for one in findings:
        if one.entity_type in _ABOUT and one.start > last:
            start = text.rfind("\n", 0, one.start) + 1
            last = end = (text.find("\n", one.end) + 1 or len(text) + 1) - 1
            if end - start <= _LONGEST:
                yield start, end


def _row(text: str, start: int, end: int, placed: Placed) -> Iterator[Finding]:
    at = start
    for gap in [*((m.start(), m.end()) for m in _PARTED.finditer(text, start, end)), (end, end)]:
        part, begin, at = text[at : gap[0]].rstrip(" .\r"), at, gap[1]
        if kind := _born(part, text[start:end]) or (_kind(part) if _PART.fullmatch(part) else ""):
            one = Finding(begin, begin + len(part), kind, TOLD, "in a row of particulars")
            if not any(f.entity_type == kind for f in placed.touching(one)):
                yield one


def _born(part: str, row: str) -> str:
    """The type of a day that no other day stands beside."""
    return "DATE_OF_BIRTH" if _DAY.fullmatch(part) and len(_ANY_DAY.findall(row)) == 1 else ""


def _kind(part: str) -> str:
    """What a part of the row is wholly; nothing if it is something else."""
    folded = fold(part)
    if folded in _marital():
        return "MARITAL_STATUS"
    if all(_nations() & {word, f"{word}e"} for word in _BOTH.split(folded)):
        return "NATIONALITY"
    return "SKILL" if _LICENCE.fullmatch(part) else ""


@cache
def _marital() -> frozenset[str]:
    return frozenset(map(fold, MaritalStatusRecognizer.ANSWERS))


@cache
def _nations() -> frozenset[str]:
    """Adjectives, the German and Dutch ones inflected, and peoples, folded; no countries: `Née à Arlon – France`."""
    return frozenset(map(fold, NATIONS.words)) | _GERMAN
