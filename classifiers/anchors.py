"""Finds the words that are a part of every form of a recognizer, in one pass over a text (Aho-Corasick).

Most texts hold none, and then none of these forms is tried. Short words, which are a part of many others (`fo`, `rn`),
are looked for with their boundaries, so that they are not met and thrown away a thousand times.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import ahocorasick_rs

from .prefilter import lowered, whole_words
from .recognizers.forms import FormRecognizer

SLICE = 1 << 20
"""Characters that the words are looked up in at a time."""
LONGEST = 64
"""Characters of a word."""
SHORT = 6
"""Letters of a word that is a part of many others."""


class Anchors:
    """Finds the anchor words of all recognizers in a text: whole words, without regard to case."""

    def __init__(self, recognizers: Iterable[FormRecognizer]) -> None:
        users: dict[str, list[FormRecognizer]] = {}
        for recognizer in recognizers:
            for word in sorted({variant for anchor in recognizer.ANCHORS for variant in _variants(anchor)}):
                users.setdefault(word, []).append(recognizer)
        self._short = {word: users.pop(word) for word in list(users) if _is_short(word)}
        """Words that stand within many others: looked for with their boundaries."""
        self._shorts = whole_words(self._short)
        words = [word.rstrip("*") for word in users]
        # whether a letter or digit before, or after, would make the word part of another
        self._rules = [
            (word[0].isalnum(), word[-1].isalnum() and not pattern.endswith("*"), users[pattern])
            for word, pattern in zip(words, users, strict=True)
        ]
        self._machine = ahocorasick_rs.AhoCorasick(words, implementation=ahocorasick_rs.Implementation.DFA)

    def spans(self, text: str) -> dict[FormRecognizer, list[tuple[int, int]]]:
        """Per recognizer, where an anchor stands, in order; the text has no `İ`, which lower case makes longer."""
        found: dict[FormRecognizer, list[tuple[int, int]]] = {}
        lower = lowered(text)
        for base in range(0, len(lower), SLICE):
            part = lower[base : base + SLICE + LONGEST]
            for number, start, end in self._machine.find_matches_as_indexes(part, overlapping=True):
                before, after, users = self._rules[number]
                if before and start and part[start - 1].isalnum():
                    continue
                if after and part[end : end + 1].isalnum():
                    continue
                for recognizer in users:
                    found.setdefault(recognizer, []).append((base + start, base + end))
        mixed = set()
        for start, end in self._shorts(lower):
            for recognizer in self._short[lower[start:end]]:
                found.setdefault(recognizer, []).append((start, end))
                mixed.add(recognizer)
        for recognizer in mixed:
            found[recognizer].sort(key=_by_end)
        return found


def _is_short(word: str) -> bool:
    return len(word) <= SHORT and word.isalnum() and max(word) < "\u0100"


def _by_end(span: tuple[int, int]) -> tuple[int, int]:
    return span[1], span[0]


def _variants(anchor: str) -> Iterator[str]:
    """The anchor as text and as a name in code: `numéro d'affilié`, `customer_id`, `customer-id`, `customerid`."""
    straight = anchor.replace("’", "'")
    for apostrophe in ("'", "’"):
        for gap in (" ", "_", "-", "", "\u00a0"):
            yield straight.replace("'", apostrophe).replace(" ", gap)
