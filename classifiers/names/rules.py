"""Finds full names by lexicon alone: a second opinion beside the trained tagger, sure where it speaks.

It accepts a given and a family name side by side in either order, a title or initials with a family name, and nothing
else: precise, and blind to names that no list has.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..base import Finding
from .entry import Bit
from .folding import fold
from .tokens import Tokens
from .wordlist import WordList
from .words import LABELS, LEADING_PARTICLES, MONTHS_DAYS, PARTICLES, STREET_WORD, STRICT_LEGAL_FORMS, TITLES

_LONGEST = 7


def find_names(tokens: Tokens, lexicon: WordList) -> list[Finding]:
    """Persons, with titles left out and particles kept in."""
    found = []
    for start, end, titled in _runs(tokens, lexicon):
        words = tokens.words[start:end]
        score = _score(words, titled, lexicon)
        if score and not _is_company(tokens, start, end):
            found.append(Finding(tokens.starts[start], tokens.ends[end - 1], "PERSON", score, "name_rules"))
    return found


def _runs(tokens: Tokens, lexicon: WordList) -> Iterator[tuple[int, int, bool]]:
    """Stretches of tokens that look like parts of a name, and whether a title stands before them."""
    words, at = tokens.words, 0
    while at < len(words):
        if not _may_begin(words[at]):
            at += 1
            continue
        start = at
        while at < len(words) and at - start < _LONGEST and (_may_begin(words[at]) or _joins(words, at, lexicon)):
            at += 1
        end = at
        while end > start and not _is_part(words[end - 1]):
            end -= 1
        if end > start:
            yield start, end, start > 0 and is_title(words[start - 1])
        at = max(at, start + 1)


def is_title(word: str) -> bool:
    """Whether the word is a form of address (`M.`, `dhr.`, `Frau`), written as one."""
    folded = fold(word).rstrip(".")
    return folded in TITLES and (len(word) > 2 or word[0].isupper())


def is_initials(word: str) -> bool:
    """Whether the token is one or more initials: `E.`, `J.-P.`, or a capital alone."""
    return (word.endswith(".") and word[0].isupper() and len(word.strip(".")) <= 5) or (
        len(word) == 1 and word.isupper()
    )


def _is_part(word: str) -> bool:
    return (word[0].isupper() and word[-1].isalpha() and len(word) > 1) or is_initials(word)


def _may_begin(word: str) -> bool:
    folded = fold(word)
    if folded in LEADING_PARTICLES and len(word) > 1:
        return True
    return _is_part(word) and folded.rstrip(".") not in TITLES and folded not in LABELS and folded not in MONTHS_DAYS


def _joins(words: list[str], at: int, lexicon: WordList) -> bool:
    """Particles inside a name, and the comma of `Dupont, Marie`."""
    if words[at] != "," or at + 1 == len(words):
        return fold(words[at]) in PARTICLES
    return _is_part(words[at + 1]) and (
        lexicon.given_grade(words[at + 1]) >= 2 and not lexicon.given_grade(words[at - 1])
    )


def _score(words: list[str], titled: bool, lexicon: WordList) -> float:
    names = [word for word in words if word != "," and fold(word) not in PARTICLES]
    plain = [word for word in names if not is_initials(word)]
    if not plain or len(plain) > 4 or words.count(",") > 1:
        return 0.0
    if any(_is_ordinary(word, lexicon) for word in plain):
        return 0.0
    families = [word for word in plain if lexicon.family_grade(word) >= 1]
    if len(plain) == 1:
        return 0.8 if families and (titled or len(names) > 1) else 0.0
    givens = [word for word in plain if lexicon.given_grade(word) >= 2]
    if givens and any(lexicon.family_grade(word) for word in plain if word not in givens[:1]):
        return 0.9
    return 0.7 if givens and titled else 0.0


def _is_ordinary(word: str, lexicon: WordList) -> bool:
    bits = lexicon.bits(word)
    grade = max(bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2)
    return bool(bits & (Bit.ANY_WORD | Bit.WORD_COMMON) and grade < 2) or bool(bits & Bit.COUNTRY)


def _is_company(tokens: Tokens, start: int, end: int) -> bool:
    near = tokens.words[max(0, start - 1) : start] + tokens.words[end : end + 1]
    if any(word.replace(".", "").lower() in STRICT_LEGAL_FORMS and not word.islower() for word in near):
        return True
    return any(STREET_WORD.fullmatch(word) is not None for word in tokens.words[max(0, start - 2) : start])
