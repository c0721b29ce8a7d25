"""Finds family names of no list behind what their bearers are: `Finanzminister Havenga`, `spokesman Nkwinti`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ..entry import Bit
from ..folding import fold
from ..lists.stations import is_high_office, is_post
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape
from ..wordlist import WordList
from .ends import NO_NAMES

_SHORTEST = 4
"""Letters of such a name at least."""
_UNFIT = Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG
_STOPS = frozenset({",", ".", ";", ")", ":"})


def led_by_office(
    words: Sequence[str],
    sought: Iterable[str],
    lexicon: WordList,
    grades: Callable[[str], tuple[int, int]],
    taken: set[int],
) -> Iterator[Entity]:
    """The names; the posts are among the words `sought`, and `taken` are the tokens of names of several words and of
    firms."""
    posts = set(filter(is_post, sought))
    if not posts:
        return
    for at, word in enumerate(words):
        if word not in posts or at + 1 >= len(words):
            continue
        start = at + 1
        end = start + 1
        first = _may_be(words, start, lexicon)
        if (first or grades(words[start])[0] >= 2) and _may_be(words, end, lexicon):
            end += 1  # `spokesman Bala Naidoo`
        elif not first:
            continue
        if taken.isdisjoint(range(start, end)) and _goes_on(words, end):
            yield Entity(start, end, "PER", CALLED)


def _may_be(words: Sequence[str], at: int, lexicon: WordList) -> bool:
    word = words[at] if at < len(words) else "\n"
    if shape(word) != CAPITALISED or len(word) < _SHORTEST or not word.isalpha():
        return False
    folded = fold(word)
    return not lexicon.folded_bits(folded) & _UNFIT and folded not in NO_NAMES and not is_high_office(folded)


def _goes_on(words: Sequence[str], end: int) -> bool:
    """Whether the sentence goes on behind the name, in small letters, or stops."""
    after = words[end] if end < len(words) else "."
    after = words[end + 1] if after == "\n" and end + 1 < len(words) else after
    return after in _STOPS or (after.islower() and after.isalpha())
