"""Finds the words that are a part of every form of a recognizer, in one pass over a text (Aho-Corasick).

Most texts hold none, and then none of these forms is tried. Words are looked for with their boundaries, so that short
ones, which are a part of many others (`fo`, `rn`), are not met and thrown away a thousand times; any sign may stand
between two (`customer id`, `customer_id`, `numéro d’affilié`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import ahocorasick_rs

from .matching.prefilter import LOWER
from .recognizers.forms import FormRecognizer

SLICE = 1 << 20
"""Characters that the words are looked up in at a time."""
LONGEST = 64
"""Characters of a word."""
_WORDS = bytes(low if chr(code).isalnum() else 32 for code, low in enumerate(LOWER))
"""Lower case for letters and digits of Latin 1, a blank for any other sign."""

Users = dict[FormRecognizer, None]


class Anchors:
    """Finds the anchor words of all recognizers in a text, without regard to case: whole words, what they begin with
    (`psych*`) or end in (`*itis`)."""

    def __init__(self, recognizers: Iterable[FormRecognizer]) -> None:
        words: dict[tuple[bytes, bool], Users] = {}
        signs: dict[tuple[bytes, bool], Users] = {}
        endings: dict[tuple[bytes, bool], Users] = {}
        for recognizer in recognizers:
            for anchor in recognizer.ANCHORS:
                for variant in (anchor, anchor.replace(" ", "")):
                    written = variant.rstrip("*").encode("latin-1", "replace")
                    ends = variant[-1].isalnum()
                    if variant[0] == "*":
                        sought, users = b"%b " % written[1:].translate(_WORDS), endings
                    elif variant[0].isalnum():
                        # a blank is what begins a word, and what ends it
                        sought, users = b" %b" % written.translate(_WORDS) + b" " * ends, words
                    else:
                        sought, users = written.translate(LOWER), signs
                    users.setdefault((sought, ends), {})[recognizer] = None
        self._words, self._signs, self._endings = _Machine(words), _Machine(signs), _Machine(endings)

    def spans(self, text: str, signs: bytes) -> dict[FormRecognizer, list[tuple[int, int]]]:
        """Per recognizer, where an anchor stands, in order of its end; `signs` are those of the text in Latin 1."""
        found: dict[FormRecognizer, list[tuple[int, int]]] = {}
        mixed = set()
        folded = b" %b " % signs.translate(_WORDS)
        # whether a sign beyond Latin 1 is a letter is asked of the text itself
        for start, end, ends, users in self._words.matches(folded):
            # behind the blank that it begins with, and all stands one further on than in the text
            end -= 1 + ends
            if not ((start and text[start - 1].isalnum()) or (ends and text[end : end + 1].isalnum())):
                for recognizer in users:
                    found.setdefault(recognizer, []).append((start, end))
        for start, end, _, users in self._endings.matches(folded):
            start, end = start - 1, end - 2
            if not text[end : end + 1].isalnum():
                for recognizer in users:
                    found.setdefault(recognizer, []).append((start, end))
                    mixed.add(recognizer)
        for start, end, ends, users in self._signs.matches(signs.translate(LOWER)):
            if not (ends and text[end : end + 1].isalnum()):
                for recognizer in users:
                    found.setdefault(recognizer, []).append((start, end))
                    mixed.add(recognizer)
        for recognizer in mixed:
            found[recognizer].sort(key=_by_end)
        return found


class _Machine:
    """Many words as one automaton."""

    def __init__(self, users: dict[tuple[bytes, bool], Users]) -> None:
        self._users = [(ends, tuple(of)) for (_, ends), of in users.items()]
        words = [word for word, _ in users]
        # a table of all states is built in five times the time, and too large for the cache of a processor
        kind = ahocorasick_rs.Implementation.ContiguousNFA
        self._automaton = ahocorasick_rs.BytesAhoCorasick(words, implementation=kind)

    def matches(self, text: bytes) -> Iterator[tuple[int, int, bool, tuple[FormRecognizer, ...]]]:
        """Where each word begins and ends, whether it ends where it is written to its end, and who asked for it."""
        for base in range(0, len(text), SLICE):
            part = text[base : base + SLICE + LONGEST]
            for number, start, end in self._automaton.find_matches_as_indexes(part, overlapping=True):
                if start < SLICE:  # what begins further on is in the next part too
                    yield base + start, base + end, *self._users[number]


def _by_end(span: tuple[int, int]) -> tuple[int, int]:
    return span[1], span[0]
