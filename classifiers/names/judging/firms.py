"""Remembers which names of a text are firms': where `Van Landeghem Cleaning` tenders, `Van Landeghem` is the firm too.

A legal form, a trade or a partner behind a name says so once, and the text then leaves it out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, count

from ..cues.ends import NAME_SHAPES
from ..folding import fold
from ..model.features import shape
from ..things.bearers import BUSINESSES
from ..titles import is_initials, is_title
from ..words import LEADING_PARTICLES, STRICT_LEGAL_FORMS, is_legal_form, word_set

_PARTNERS = word_set("sons son co company partners daughters brothers bros cie fils freres zonen zoon zn sohne sohn")
"""What stands behind the `&` of a family's firm."""
_DEALT = {form for word in BUSINESSES for form in (word.title(), word.upper())}
_FORMS = {
    form
    for word in STRICT_LEGAL_FORMS
    for form in (word.upper(), word.title(), "".join(f"{letter.upper()}." for letter in word))
    if is_legal_form(form)
}
_ENDINGS = frozenset({"&", "GmbH", "KGaA"} | _DEALT | _FORMS)
"""What ends the name of a firm, as it is written."""
_LONGEST = 5
Name = tuple[str, ...]


def firms(words: Sequence[str], distinct: frozenset[str]) -> frozenset[Name]:
    """The names of firms, each as its words without what makes it a firm's; of longer ones also their first two.

    `distinct`: the words once each, of which most texts have none that ends a firm's name.
    """
    ending = distinct & _ENDINGS
    return frozenset(name for end in _endings(words, ending) for name in _named(words, end)) if ending else frozenset()


def _endings(words: Sequence[str], ending: frozenset[str]) -> Iterator[int]:
    """Where a legal form, a trade or the `&` before a partner stands behind something."""
    for at in compress(count(), map(ending.__contains__, words)):
        if at and (words[at] != "&" or fold("".join(words[at + 1 : at + 2])).rstrip(".") in _PARTNERS):
            yield at


def _named(words: Sequence[str], end: int) -> Iterator[Name]:
    start = end
    while start and end - start < _LONGEST and _is_of_name(words[start - 1]):
        start -= 1
    while start < end and (words[start].islower() or _is_lone_title(words[start])):
        start += 1
    name = tuple(words[start:end])
    if name:
        yield name
    if len(name) > 2:
        yield name[:2]


def _is_lone_title(word: str) -> bool:
    return is_title(word) and fold(word) not in LEADING_PARTICLES


def _is_of_name(word: str) -> bool:
    return shape(word) in NAME_SHAPES or is_initials(word) or fold(word) in LEADING_PARTICLES
