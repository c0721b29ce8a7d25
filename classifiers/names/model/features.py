"""What the tagger sees of a word: rows of an embedding table, all a function of the word alone.

Because no feature looks at a neighbour, everything that the network's first layer makes of a word is computed once per
distinct word and kept. A word that names are not made of is known by itself; a name only by its parts and by what the
lexicon says, so that the tagger learns what names look like and not which names it was shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from ..entry import Bit
from ..folding import fold
from ..lists import clusters
from ..lists.formlabels import HEADS
from ..titles import as_initials
from ..wordlist import WordList
from ..words import (
    CLOSINGS,
    LABELS,
    LEADING_PARTICLES,
    LEGAL_FORMS,
    MONTHS_DAYS,
    PARTICLES,
    PARTIES,
    POSTS,
    ROLES,
    SALUTATIONS,
    TITLES,
    is_street_word,
)
from .hashing import crc_columns

WORD_ROWS = 1 << 14
PART_ROWS = 1 << 15
FIXED_ROWS = 1 << 10
ROWS = WORD_ROWS + PART_ROWS + FIXED_ROWS + clusters.ROWS
"""Rows of the embedding table: whole words, parts of words, facts and clusters; one more, the last, is no feature at
all."""

_PART_BASE = WORD_ROWS
_FIXED_BASE = WORD_ROWS + PART_ROWS
_CLUSTER_BASE = _FIXED_BASE + FIXED_ROWS
_SHAPES = ("other", "lower", "Title", "UPPER", "Mixed", "digits", "letter", "initials", "space", "mail", "UP-er")
CAPITALISED = _SHAPES.index("Title")
"""The shape of a word with a capital and nothing else."""


@lru_cache(maxsize=1 << 16)
def shape(word: str) -> int:
    """An index into the kinds of spelling: lower case, capitalised, capitals, digits …"""
    first = word[0]
    if first in "\n\t":
        return 8
    if first.isdigit():
        return 5
    if not first.isalpha():
        return 0
    if "@" in word or "://" in word:
        return 9
    if word[-1] == "." and (len(word) < 8 or "." in word[:3]):
        return 7
    if len(word) == 1:
        return 6
    if word.islower():
        return 1
    if word.isupper():
        return 3
    return 2 if word[1:].islower() else 10 if "-" in word or "'" in word or "’" in word else 4


Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
_SIGNS = frozenset({0, 5, 8})
"""Shapes without a letter in front: signs, numbers, white space."""
_CAPITAL = (2, 3, 4, 10)
"""Shapes of words with a capital."""
_LONGEST = 40
"""Bytes of a word that are looked at."""


@dataclass(frozen=True)
class Described:
    """What is kept of each word: its rows, whether it can be part of an entity at all, whether it makes a street."""

    rows: NDArray[np.int32]
    """A line a word, filled up with `ROWS`, the row of nothing."""
    open: Flags
    street: Flags
    weak: Flags
    """Open, but part of an entity only beside a word that is open by itself: signs, numbers, particles."""
    title: Flags
    """Words that persons are called, greeted or signed by before their names."""
    head: Flags
    """Words that the labels of a form turn on which ask for a name."""
    steady: Flags
    """Words with a capital that are likely the same kind of thing wherever a text has them."""
    bits: Ints
    """What the lexicon knows of each."""


def describe(words: Sequence[str], lexicon: WordList, *, silent: bool = False, clustered: bool = True) -> Described:
    """All that the tagger needs to know of each word; `silent`: as if no list had it, and not `clustered`: as if it
    stood in no cluster, for drop-out in training."""
    words = [as_initials(word) if word[-1] == "." else word for word in words]
    folded = [fold(word) for word in words]
    forms = np.fromiter(map(shape, words), dtype=np.int64, count=len(words))
    bits = np.fromiter(lexicon.many_bits(folded), dtype=np.int64, count=len(words))
    signs = np.isin(forms, tuple(_SIGNS))
    streets = np.fromiter((len(w) > 1 and is_street_word(w) for w in words), dtype=bool, count=len(words)) & ~signs
    particles = np.fromiter((word in PARTICLES for word in folded), dtype=bool, count=len(words))
    opened = (forms != 9) & ((forms != 1) | particles | ~_plain(bits))
    opened[signs] = [f == 5 or w in _OPEN_SIGNS for w, f, s in zip(words, forms, signs, strict=True) if s]
    rows = _letters(words, folded, forms, np.zeros_like(bits) if silent else bits, lexicon, silent)
    if clustered:
        alike = lexicon.clusters.rows(words)
        rows = np.concatenate([rows, np.where(alike == clusters.NONE, ROWS, alike + _CLUSTER_BASE)], axis=1)
    if streets.any():
        rows = np.concatenate([rows, np.where(streets, _FIXED_BASE + 48, ROWS)[:, None]], axis=1)
    for at in np.flatnonzero(signs).tolist():
        rows[at] = ROWS
        rows[at, :2] = _word_row(_digits(words[at]) if forms[at] == 5 else words[at]), _FIXED_BASE + forms[at]
    titles = np.fromiter((w in _LEADING_WORDS for w in folded), dtype=bool, count=len(words))
    heads = np.fromiter((word in HEADS for word in folded), dtype=bool, count=len(words))
    lengths = np.fromiter(map(len, words), dtype=np.int64, count=len(words))
    steady = np.isin(forms, _CAPITAL) & (lengths > 3) & ((bits & Bit.WORD_COMMON) == 0)
    weak = signs | ((forms == 1) & particles)
    return Described(rows.astype(np.int32), opened, streets, weak, titles, heads, steady, bits)


_LEADING_WORDS = TITLES | ROLES | PARTIES | SALUTATIONS | CLOSINGS


def _plain(bits: Ints) -> Flags:
    """Words that, in lower case, are never part of a name: very common, or ordinary and hardly borne by anybody."""
    grade = np.maximum(bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2)
    plain: Flags = ((bits & Bit.WORD_COMMON) != 0) | (((bits & Bit.ANY_WORD) != 0) & (grade < 2))
    return plain


def _letters(
    words: Sequence[str], folded: Sequence[str], forms: Ints, bits: Ints, lexicon: WordList, silent: bool
) -> Ints:
    """The rows of words of letters: spelling, length, classes, what the lexicon knows, the word itself, its parts."""
    lengths = np.fromiter(map(len, words), dtype=np.int64, count=len(words))
    given, family = _all_grades(folded, bits, lexicon, silent)
    kind = np.where(bits & Bit.WORD_COMMON, 2, np.where(bits & Bit.ANY_WORD, 1, 0))
    cased = np.where(forms == 1, 0, np.where(forms == 3, 2, 1))
    named = (given > 0) | (family > 0)
    short = np.fromiter((len(word) < 3 for word in folded), dtype=bool, count=len(words))
    known = ((kind > 0) | ~named | short) & (not silent)
    itself = np.full(len(words), ROWS, dtype=np.int64)
    itself[known] = [_word_row(word) for word, wanted in zip(folded, known, strict=True) if wanted]
    flags = np.arange(4, 16)
    columns = [
        _FIXED_BASE + forms,
        _FIXED_BASE + 16 + np.minimum(lengths, 15),
        np.where(bits[:, None] >> flags & 1, _FIXED_BASE + 64 + flags, ROWS),
        _FIXED_BASE + 128 + ((given * 4 + family) * 3 + kind) * 3 + cased,
        _FIXED_BASE + 300 + given * 4 + family,
        itself,
        _classes(folded),
    ]
    parted = np.flatnonzero(~((kind > 0) & ~named)).tolist()
    parts = np.full((len(words), _PARTS), ROWS, dtype=np.int64)
    parts[parted] = part_rows([folded[at] for at in parted])
    return np.column_stack([*columns, parts])


def _all_grades(folded: Sequence[str], bits: Ints, lexicon: WordList, silent: bool) -> tuple[Ints, Ints]:
    given, family = bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2
    if not silent:
        for at in np.flatnonzero((given == 0) & (family == 0)).tolist():
            if "-" in folded[at] or folded[at].endswith("s"):
                given[at], family[at] = grades(folded[at], int(bits[at]), lexicon)
    return given, family


@lru_cache(maxsize=1 << 15)
def word_grades(word: str, lexicon: WordList) -> tuple[int, int]:
    """As `grades`, of a word as it is written."""
    folded = fold(word)
    return grades(folded, lexicon.folded_bits(folded), lexicon)


def grades(folded: str, bits: int, lexicon: WordList) -> tuple[int, int]:
    """Given-name and family-name grade; a compound has those of its parts, a German genitive those of its stem."""
    given, family = bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2
    if given or family:
        return given, family
    if "-" in folded:
        known = [lexicon.folded_bits(part) for part in folded.split("-") if part]
        return min((b & Bit.GIVEN for b in known), default=0), min(((b & Bit.FAMILY) >> 2 for b in known), default=0)
    if folded.endswith("s") and len(folded) > 4 and not bits:
        stem = lexicon.folded_bits(folded[:-1])
        return stem & Bit.GIVEN, (stem & Bit.FAMILY) >> 2
    return 0, 0


_PREFIXES, _SUFFIXES, _STRETCHES = (2, 3, 4), (1, 2, 3, 4), 12
_NEEDED = np.array(_PREFIXES + _SUFFIXES)
_PARTS = len(_PREFIXES) + len(_SUFFIXES) + _STRETCHES


def part_rows(folded: Sequence[str]) -> Ints:
    """Rows of beginnings, endings and three-letter stretches, each hashed from its bytes and its place."""
    raw = [word.encode("utf-8", "surrogatepass")[:_LONGEST] for word in folded]
    sizes = np.fromiter(map(len, raw), dtype=np.int64, count=len(raw))
    table = np.frombuffer(b"".join(word.ljust(_LONGEST, b"\0") for word in raw), dtype=np.uint8)
    table = table.reshape(len(raw), _LONGEST)
    first = crc_columns([table[:, at] for at in range(max(_PREFIXES))], 7)[1:]
    ends = table[np.arange(len(raw))[:, None], sizes[:, None] - np.arange(max(_SUFFIXES), 0, -1)]
    last = [crc_columns([ends[:, at] for at in range(4 - size, 4)], 11)[-1] for size in _SUFFIXES]
    inner = crc_columns([table[:, at : at + _STRETCHES] for at in range(3)], 0)[-1]
    hashes = np.column_stack([*first, *last, inner]).astype(np.int64) % PART_ROWS + _PART_BASE
    fits = np.column_stack([sizes[:, None] >= _NEEDED, np.minimum(sizes, 14)[:, None] >= np.arange(_STRETCHES) + 3])
    return np.where(fits, hashes, ROWS)


def _classes(folded: Sequence[str]) -> Ints:
    """Up to three closed classes that a word belongs to: title, particle, month …"""
    found = np.full((len(folded), 3), ROWS, dtype=np.int64)
    for at, word in enumerate(folded):
        if kinds := _CLASS_ROWS.get(word) or _CLASS_ROWS.get(word.rstrip(".")):
            found[at, : len(kinds)] = kinds[:3]
    return found


_OPEN_SIGNS = frozenset({*",-.'’&/(", "'t", "’t"})
_CLASS_WORDS = (TITLES, PARTICLES, LEADING_PARTICLES, LEGAL_FORMS, MONTHS_DAYS, LABELS, SALUTATIONS, ROLES, POSTS)

_CLASS_ROWS: dict[str, tuple[int, ...]] = {
    word: tuple(_FIXED_BASE + 32 + at for at, words in enumerate(_CLASS_WORDS) if word in words)
    for word in frozenset().union(*_CLASS_WORDS)
}


def _digits(word: str) -> str:
    return "".join("9" if c.isdigit() else c for c in word[:12])


def _word_row(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass")) % WORD_ROWS
