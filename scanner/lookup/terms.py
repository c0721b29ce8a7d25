"""What of a text goes into the index, and what of a question is looked for in it.

Words are folded in both ways to write letters with marks; of a word of five letters or more each way to leave one
letter out goes in too, so that a question with one typing error finds it: the two then share a form (SymSpell's
symmetric deletion). Of digits, whatever stands between them, each stretch of eight goes in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from classifiers.names.words import PARTICLES
from connectors.folding import fold, fold_second, may_err

GRAM = 8
"""Digits of a stretch; a number with fewer cannot be looked for."""
_WORD = re.compile(r"[^\W_]+")
_RUN = re.compile("\\d(?:[\\s./\u2010-\u2014()-]{0,3}\\d){7,}")
_NOT_DIGITS = re.compile(r"\D+")
_GLUED = PARTICLES | {"v", "d", "vd", "vander", "vanden", "vande"}


def terms_of(text: str) -> set[str]:
    """Everything of a text that a question may ask for."""
    found: set[str] = set()
    for folded in (fold(text), fold_second(text)):
        if folded:
            listed = _WORD.findall(folded)
            for word in {*listed, *_joined(listed)}:
                found.update(word_terms(word))
    for run in _RUN.finditer(text):
        found.update(digit_terms(run[0]))
    return found


def word_terms(word: str) -> Iterator[str]:
    """A folded word, and what is left of it without one of its letters."""
    yield f"w{word}"
    if may_err(word):
        for at in range(len(word)):
            yield f"w{word[:at]}{word[at + 1 :]}"


def spelled_terms(word: str) -> list[str]:
    """For a question: of these forms an asset that holds the word, with one typing error or none, has one."""
    return list(dict.fromkeys(word_terms(word))) if may_err(word) else [f"w{word}"]


def digit_terms(text: str) -> Iterator[str]:
    """Each stretch of eight of the digits of a text."""
    digits = _NOT_DIGITS.sub("", text)
    for at in range(len(digits) - GRAM + 1):
        yield f"n{digits[at : at + GRAM]}"


def _joined(listed: list[str]) -> Iterable[str]:
    """`van den broeck` as one word too, as a question may write it."""
    for at, word in enumerate(listed[:-1]):
        if word in _GLUED:
            yield word + listed[at + 1]
            if listed[at + 1] in _GLUED and at + 2 < len(listed):
                yield word + listed[at + 1] + listed[at + 2]
