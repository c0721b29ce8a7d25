"""Looks for words that may be spelled in another way: folded, transliterated, with a typing error, in any column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..base import Wanted
from ..folding import (
    error_pattern,
    fold,
    fold_second,
    forms,
    may_err,
    pieces,
    windows,
    within_one_error,
    written_words,
)

_EDGE = "(^|[^[:alnum:]]|$)"
_ANY = "[[:alnum:]]"
_LONGEST = 5_000
"""Signs of an expression: of one of eleven thousand, with the letters beyond ASCII in each place, PCRE makes none."""
_MOST_KNOWN = 65_536
"""Words of which it is kept what they are: the same ones come again and again in a table."""


class Loosely:
    """The clauses of words of everything wanted; a row has to have a word of each clause."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        self.wanted = [each for each in wanted if each.words]
        self._clauses = [sorted(each.words, key=_telling, reverse=True) for each in self.wanted]
        """Those that the fewest rows meet first."""
        self._pieces = [[_needles(clause) for clause in each.words] for each in self.wanted]
        self._numbered: list[tuple[int, tuple[str, ...]]] = []
        """A bit for each clause, and its words."""
        self._bits: list[tuple[int, ...]] = []
        """For each that is wanted, the bits of its clauses."""
        for clauses in self._clauses:
            first = len(self._numbered)
            self._numbered += [(1 << (first + number), clause) for number, clause in enumerate(clauses)]
            self._bits.append(tuple(bit for bit, _ in self._numbered[first:]))
        self._known: dict[str, int] = {}
        every = dict.fromkeys(piece for each in self._pieces for clause in each for piece in clause)
        self._might_meet = re.compile("|".join(map(re.escape, every))).search
        """Whether a word of ASCII may be one of some clause: nearly none is, and many come once."""

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
        Left to `found` is a clause of so many spellings that servers refuse its expression (`Youssef`, `Yusuf` …).
        """
        every = [["|".join(dict.fromkeys(map(_expression, clause))) for clause in each] for each in self._clauses]
        return [[one for one in each if len(one) < _LONGEST] or [_ANY] for each in every]

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
        """Which columns of a row hold words of something wanted, of which the row as a whole holds every clause.

        Each clause by another word: `De Graeve` alone is not `Grave De Graeve`.
        """
        if not self.wanted:
            return []
        met = [(number, clauses) for number, value in enumerate(row) for clauses in self._met(value)]
        together = 0
        for _, clauses in met:
            together |= clauses
        hits: list[tuple[int, Wanted]] = []
        for each, bits in zip(self.wanted, self._bits, strict=True):
            own = sum(bits)
            if together & own == own and _apart(bits, Counter(clauses & own for _, clauses in met)):
                hits += [(number, each) for number in sorted({number for number, clauses in met if clauses & own})]
        return hits

    def _met(self, value: Any) -> Iterator[int]:
        """For each word of a cell that is one of some clauses, their bits."""
        if value is None or isinstance(value, bool):
            return
        known = self._known
        for word in written_words(value if isinstance(value, str) else str(value)):
            if word.isascii() and not self._might_meet(word):
                continue
            clauses = known.get(word)
            if clauses is None:
                if len(known) >= _MOST_KNOWN:
                    known.clear()
                clauses = known[word] = sum(bit for bit, clause in self._numbered if _is_one(forms(word), clause))
            if clauses:
                yield clauses


def _apart(bits: Sequence[int], words: Mapping[int, int]) -> bool:
    """Whether so many words, by the clauses that they meet, give each clause one of its own."""
    if not bits:
        return True
    bit, *others = bits
    return any(
        _apart(others, {**words, clauses: count - 1}) for clauses, count in words.items() if clauses & bit and count
    )


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


def _is_one(spelled: frozenset[str], clause: Sequence[str]) -> bool:
    return any(_is(form, word) for word in clause for form in spelled)


def _is(form: str, word: str) -> bool:
    if word.isdigit():
        return form == word or (form[:-1] == word and form[-1].isalpha())
    return form == word or (may_err(word) and within_one_error(form, word))
