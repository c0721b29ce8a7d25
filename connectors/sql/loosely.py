"""Looks for words that may be spelled in another way: folded, transliterated, with a typing error, in any column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from ..base import Wanted
from ..folding import (
    error_pattern,
    fold,
    fold_second,
    may_err,
    pieces,
    windows,
    within_one_error,
    word_forms,
)

_EDGE = "(^|[^[:alnum:]]|$)"


class Loosely:
    """The clauses of words of everything wanted; a row has to have a word of each clause."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        self.wanted = [each for each in wanted if each.words]
        self._clauses = [sorted(each.words, key=_telling, reverse=True) for each in self.wanted]
        """Those that the fewest rows meet first."""
        self._pieces = [[_needles(clause) for clause in each.words] for each in self.wanted]

    @property
    def has_digits(self) -> bool:
        """Whether a word is a number, which may stand in a column of numbers."""
        return any(word.isdigit() for each in self.wanted for clause in each.words for word in clause)

    def needles(self) -> list[list[list[str]]]:
        """For each that is wanted, what a row without letters beyond ASCII holds one of for every clause."""
        return self._pieces

    def expressions(self) -> list[list[str]]:
        """For each that is wanted, the regular expressions that a row has to match: all, the most telling first.

        They find at least what `found` does; a word that may hold a typing error is asked for by what one error leaves.
        """
        return [["|".join(dict.fromkeys(map(_expression, clause))) for clause in each] for each in self._clauses]

    def telling(self) -> Iterator[tuple[str, ...]]:
        """For each that is wanted, the words of the clause that the fewest rows meet."""
        for clauses in self._clauses:
            yield clauses[0]

    def others(self) -> Iterator[list[tuple[str, ...]]]:
        """For each that is wanted, the words of the other clauses; without those that a column of numbers may hold."""
        for clauses in self._clauses:
            yield [clause for clause in clauses[1:] if not any(map(str.isdigit, clause))]

    def might_be_in(self, text: str) -> bool:
        """False if nothing wanted can be in a text: quick, for whole rows at once."""
        if not self.wanted:
            return False
        folded = fold(text)
        second = fold_second(text)
        return any(
            all(any(piece in folded or piece in second for piece in clause) for clause in each) for each in self._pieces
        )

    def found(self, row: Sequence[Any]) -> list[tuple[int, Wanted]]:
        """Which columns of a row hold words of something wanted, of which the row as a whole holds every clause."""
        if not self.wanted:
            return []
        cells = [_words(value) for value in row]
        hits: list[tuple[int, Wanted]] = []
        for each, clauses in zip(self.wanted, self._clauses, strict=True):
            places: set[int] = set()
            for clause in clauses:
                held = {number for number, cell in enumerate(cells) if _has_one(cell, clause)}
                if not held:
                    break
                places |= held
            else:
                hits += [(number, each) for number in sorted(places)]
        return hits


def _needles(clause: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(piece for word in clause for piece in pieces(word)))


def _expression(word: str) -> str:
    spelled = f"{word}[A-Za-z]?" if word.isdigit() else error_pattern(word)
    return f"{_EDGE}(?:{spelled}){_EDGE}"


def _telling(clause: Sequence[str]) -> int:
    return min(map(_weight, clause), default=0)


def _weight(word: str) -> int:
    """The letters that a row has to have in a row for this word: how much the word tells."""
    return 0 if word.isdigit() else min(max(len(start), len(end)) for start, end, _ in windows(word))


def _words(value: Any) -> list[frozenset[str]]:
    if isinstance(value, bool) or value is None:
        return []
    return word_forms(value if isinstance(value, str) else str(value))


def _has_one(cell: Sequence[frozenset[str]], clause: Sequence[str]) -> bool:
    return any(_is(spelled, word) for word in clause for spelled in cell)


def _is(spelled: frozenset[str], word: str) -> bool:
    if word.isdigit():
        return any(form == word or (form[:-1] == word and form[-1].isalpha()) for form in spelled)
    return any(_same(form, word) for form in spelled)


@lru_cache(maxsize=65536)
def _same(form: str, word: str) -> bool:
    """Kept, since the same words come again and again in a table."""
    return form == word or (may_err(word) and within_one_error(form, word))
