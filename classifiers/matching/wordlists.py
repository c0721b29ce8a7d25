"""Takes a text apart into words, and knows the closed lists of context words that each is on.

Words are compared as tokens, never as substrings (`cid` is not in `acid`), without case or accents, and identifiers
such as `nationalNumber` or `iban_nr` fall apart into their words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache, reduce
from itertools import chain, pairwise
from operator import or_

_RUN = re.compile(r"[^\W_]+")
_SEPARATED = bytes(code if _RUN.match(chr(code)) else 32 for code in range(256))
"""Blanks for what stands between runs, in Latin 1: three times as fast as to look for them with `re`."""
_MOST_RUNS = 1 << 14
_WORD = re.compile(r"[^\W\d_]+|[0-9]+")
_TOKEN = re.compile(r"[A-Z]+(?![a-zà-ÿ])|[^\W\d_]?[^\W\d_A-Z]+|[A-Z]+|\d+")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case without accents; `ß` becomes `ss`."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def tokens(text: str) -> list[str]:
    """The words of a text, folded; camelCase and snake_case fall apart, apostrophes and points separate."""
    return list(chain.from_iterable(map(_PARTS.__getitem__, runs(text))))


def runs(text: str) -> list[str]:
    """The runs of letters and digits of a text."""
    try:
        return text.encode("latin-1").translate(_SEPARATED).decode("latin-1").split()
    except UnicodeEncodeError:
        return _RUN.findall(text)


class _Parts(dict[str, tuple[str, ...]]):
    """The tokens of each run of letters and digits met; labels and small words are asked for again and again."""

    def __missing__(self, run: str) -> tuple[str, ...]:
        if len(self) >= _MOST_RUNS:
            self.clear()
        parts = self[run] = tuple(_parts(run))
        return parts


_PARTS = _Parts()


def _parts(run: str) -> Iterator[str]:
    for word in _WORD.findall(run):
        if word.islower() or word.isupper() or word.istitle() or word.isdigit():
            yield fold(word)
            continue
        parts = [fold(part) for part in _TOKEN.findall(word)]
        yield from parts
        if len(parts) > 1:
            yield fold(word)  # `nationalNumber` is two words, `USt` and `IBANs` are one: both readings count


class _Lists:
    """All closed lists of words as one, a bit for each: what a word says is looked up once for all of them."""

    def __init__(self) -> None:
        self.made = 0
        """How many there are by now."""
        self._known: dict[tuple[frozenset[str], tuple[str, ...], tuple[str, ...]], int] = {}
        self._words: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._sizes: list[int] = []
        self._phrases: dict[tuple[str, str], list[tuple[str, int]]] = {}
        """By their first two words; by the first one alone where the second may have any ending."""
        self._firsts: set[str] = set()

    def bit(self, single: Iterable[str], stems: tuple[str, ...], phrases: tuple[str, ...]) -> int:
        """The bit of a list; lists of the same words have the same."""
        wanted = (frozenset(single), stems, phrases)
        if not any(wanted):
            return 0
        if (bit := self._known.get(wanted)) is None:
            self.made += 1
            bit = self._known[wanted] = _BEGINS_A_PHRASE << self.made
            for listed, of in ((wanted[0], self._words), (stems, self._stems)):
                for word in listed:
                    of[word] = of.get(word, 0) | bit
            for phrase in phrases:
                first, second, *others = phrase.split()
                whole = second if others or phrase.endswith(" ") else ""
                self._phrases.setdefault((first, whole), []).append((phrase, bit))
                self._firsts.add(first)
            self._sizes = sorted({*map(len, self._stems)})
            _BITS.clear()
            _BITS_OF_RUN.clear()
        return bit

    def of(self, token: str) -> int:
        """The lists that one token is on by itself, as bits."""
        found = self._words.get(token, 0) | (_BEGINS_A_PHRASE if token in self._firsts else 0)
        for size in self._sizes:
            found |= self._stems.get(token[:size], 0)
        return found

    def of_phrases(self, found: list[str]) -> int:
        """The lists of which a phrase is some of these tokens in a row."""
        joined, bits = "", 0
        for first, second in pairwise(found):
            if first in self._firsts:
                for phrase, bit in (*self._phrases.get((first, second), ()), *self._phrases.get((first, ""), ())):
                    joined = joined or f" {' '.join(found)} "
                    if phrase in joined:
                        bits |= bit
        return bits


_BEGINS_A_PHRASE = 1


class _Bits(dict[str, int]):
    """The lists that each token met is on."""

    def __missing__(self, token: str) -> int:
        if len(self) >= _MOST_RUNS:
            self.clear()
        bits = self[token] = LISTS.of(token)
        return bits


class _BitsOfRun(dict[str, int]):
    """The lists that the tokens are on that a run of letters and digits falls apart into."""

    def __missing__(self, run: str) -> int:
        if len(self) >= _MOST_RUNS:
            self.clear()
        bits = self[run] = reduce(or_, map(_BITS.__getitem__, _PARTS[run]), 0)
        return bits


_BITS, _BITS_OF_RUN = _Bits(), _BitsOfRun()
LISTS = _Lists()


def said(found: list[str]) -> int:
    """The lists of which a word or phrase is among these tokens, as bits."""
    bits = reduce(or_, filter(None, map(_BITS.__getitem__, found)), 0)
    return bits | LISTS.of_phrases(found) if bits & _BEGINS_A_PHRASE else bits


def said_in(text: str) -> int:
    """The same of a text."""
    found = runs(text)
    bits = reduce(or_, filter(None, map(_BITS_OF_RUN.__getitem__, found)), 0)  # most words are on no list
    if bits & _BEGINS_A_PHRASE:
        bits |= LISTS.of_phrases(list(chain.from_iterable(map(_PARTS.__getitem__, found))))
    return bits


class Words:
    """A closed list of context words and phrases, matched as whole tokens; `*` at the end matches any ending."""

    def __init__(self, words: Iterable[str]) -> None:
        single, stems, phrases = set(), set(), set()
        for word in words:
            parts = tokens(word.rstrip("*"))
            if len(parts) > 1:
                phrases.add(f" {' '.join(parts)}" + ("" if word.endswith("*") else " "))
            elif word.endswith("*"):
                stems.add(parts[0])
            elif parts:
                single.add(parts[0])
        self.bit = LISTS.bit(single, tuple(sorted(stems)), tuple(sorted(phrases)))
        """Of this list in what `Surroundings.around` says; 0 if it is empty."""

    def __bool__(self) -> bool:
        return self.bit != 0

    def among(self, found: list[str]) -> bool:
        """Whether one of the words is among these tokens."""
        return bool(said(found) & self.bit)
