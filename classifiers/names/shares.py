"""Judges the distinct values of a column: given names, family names, full names, or something else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from .entry import Bit
from .folding import fold
from .wordlist import WordList
from .words import LEADING_PARTICLES, MONTHS_DAYS, STREET_WORD, TITLES

NameType = Literal["PERSON", "GIVEN_NAME", "FAMILY_NAME"]
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?[ -]?){1,3}")
_LIMIT = 1000
_FREQUENT = 3


@dataclass(frozen=True)
class NameShare:
    """Shares of the distinct values looked at; a value that may be a given or a family name counts for both by half."""

    distinct: int
    given: float
    family: float
    full: float
    """Given and family name, or family name and initials, in either order."""
    place: float
    company: float
    seen: float = 0.0
    """The share that the tagger takes for persons, where that tells more than the lists."""

    @property
    def person(self) -> float:
        """The share that names a person in whatever form."""
        return min(1.0, self.given + self.family + self.full)

    @property
    def entity_type(self) -> NameType | None:
        """What the column holds, or None where it is no column of names."""
        if self.distinct < 2 or self.person < 0.55 or self.place > self.person * 0.7 or self.company > 0.2:
            return None
        if self.full >= 0.5 * self.person:
            return "PERSON"
        return "GIVEN_NAME" if self.given > self.family else "FAMILY_NAME"


@dataclass(frozen=True)
class _Vote:
    given: float = 0.0
    family: float = 0.0
    full: float = 0.0
    place: float = 0.0
    company: float = 0.0


def name_share(values: Iterable[str], lexicon: WordList) -> NameShare:
    """The shares among the distinct values (the first thousand of them)."""
    distinct = list(islice(dict.fromkeys(v.strip() for v in values if v and not v.isspace()), _LIMIT))
    votes = [_vote(value, lexicon) for value in distinct]
    count = len(votes) or 1
    return NameShare(
        distinct=len(distinct),
        given=sum(v.given for v in votes) / count,
        family=sum(v.family for v in votes) / count,
        full=sum(v.full for v in votes) / count,
        place=sum(v.place for v in votes) / count,
        company=sum(v.company for v in votes) / count,
    )


def _vote(value: str, lexicon: WordList) -> _Vote:
    if len(value) > 60 or any(c.isdigit() or c in "@/\\_:=<>{}[]|" for c in value):
        return _Vote()
    if lexicon.company_evidence(value):
        return _Vote(company=1.0)
    words = _WORD.findall(value)
    while words and fold(words[0].rstrip(".")) in TITLES and len(words) > 1:
        words = words[1:]
    if not words or len(words) > 7:
        return _Vote()
    if any(fold(word) in MONTHS_DAYS for word in words) and (len(words) == 1 or not lexicon.is_family(words[-1])):
        return _Vote()
    family_alone = len(words) > 1 and fold(words[0]) in LEADING_PARTICLES and _rest_is_family(words, lexicon)
    if len(words) == 1 or family_alone:
        return _single(" ".join(words), lexicon)
    return _several(words, "," in value, lexicon)


def _rest_is_family(words: list[str], lexicon: WordList) -> bool:
    """`Van den Broeck`, `De Smet`: particles and one more word."""
    rest = [word for word in words if fold(word) not in LEADING_PARTICLES]
    return len(rest) == 1 and not _is_initials(rest[0])


def _single(word: str, lexicon: WordList) -> _Vote:
    bits = lexicon.bits(word)
    given, family = lexicon.given_grade(word), lexicon.family_grade(word)
    if bits & Bit.COUNTRY:
        return _Vote(place=1.0)
    place = 1.0 if bits & Bit.ANY_PLACE and (bits & Bit.PLACE_BIG or not family) else 0.0
    if not given and not family:
        return _Vote(place=place)
    strength = _strength(bits, max(given, family))
    if given == family:
        return _Vote(given=strength / 2, family=strength / 2, place=place)
    lean = strength * (0.75 if min(given, family) else 1.0)
    if given > family:
        return _Vote(given=lean, family=strength - lean, place=place)
    return _Vote(given=strength - lean, family=lean, place=place)


def _strength(bits: int, grade: int) -> float:
    """How much a word alone speaks for a name: columns of colours, months and trades are full of family names."""
    if bits & Bit.WORD_COMMON:
        return 0.25
    if bits & Bit.ANY_WORD:
        return 0.8 if grade == 3 else 0.4
    return 1.0


def _several(words: list[str], comma: bool, lexicon: WordList) -> _Vote:
    street = any(STREET_WORD.fullmatch(word) and lexicon.family_grade(word) != 3 for word in words)
    if street or lexicon.is_place(" ".join(words)):
        return _Vote(place=1.0 if not street else 0.0)
    names = [word for word in words if fold(word) not in LEADING_PARTICLES]
    initials = [word for word in names if _is_initials(word)]
    rest = [word for word in names if not _is_initials(word)]
    if not rest or len(rest) > 4:
        return _Vote()
    givens = [word for word in rest if lexicon.given_grade(word) >= (1 if comma else 2)]
    words_only = [w for w in rest if lexicon.is_word(w) and not lexicon.given_grade(w) and lexicon.family_grade(w) < 2]
    if words_only or not all(word[0].isupper() or word.islower() for word in rest):
        return _Vote()
    if len(rest) == 1:
        return _Vote(full=1.0) if initials and lexicon.family_grade(rest[0]) else _Vote(full=0.5 if initials else 0.0)
    if len(givens) == len(rest) and "-" not in "".join(rest) and not any(lexicon.family_grade(w) for w in rest):
        return _Vote(given=1.0)
    known = sum(1 for word in rest if lexicon.given_grade(word) or lexicon.family_grade(word))
    if givens and known == len(rest):
        return _Vote(full=1.0)
    return _Vote(full=0.8 if givens or _is_rare(rest, lexicon) else 0.6 if comma and known else 0.0)


def _is_rare(words: Sequence[str], lexicon: WordList) -> bool:
    """A rare given name before a frequent family name: `Davey Nijs`, where neither would do alone."""
    return (
        len(words) == 2
        and lexicon.given_grade(words[0]) == 1
        and lexicon.family_grade(words[1]) == _FREQUENT
        and not lexicon.bits(words[0]) & Bit.WORD_COMMON
    )


def _is_initials(word: str) -> bool:
    return _INITIALS.fullmatch(word) is not None and (len(word) <= 2 or "." in word)
