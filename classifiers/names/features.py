"""What the tagger sees of a word: rows of an embedding table, all a function of the word alone.

Because no feature looks at a neighbour, everything that the network's first layer makes of a word is computed once per
distinct word and kept. A word that names are not made of is known by itself; a name only by its parts and by what the
lexicon says, so that the tagger learns what names look like and not which names it was shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from .entry import Bit
from .folding import fold
from .wordlist import WordList
from .words import LABELS, LEADING_PARTICLES, LEGAL_FORMS, MONTHS_DAYS, PARTICLES, SALUTATIONS, TITLES, is_street_word

WORD_ROWS = 1 << 14
PART_ROWS = 1 << 15
FIXED_ROWS = 1 << 10
ROWS = WORD_ROWS + PART_ROWS + FIXED_ROWS
"""Rows of the embedding table: whole words, parts of words, and facts."""

_PART_BASE = WORD_ROWS
_FIXED_BASE = WORD_ROWS + PART_ROWS
_SHAPES = ("other", "lower", "Title", "UPPER", "Mixed", "digits", "letter", "initials", "space", "mail", "UP-er")


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
    if word[-1] == "." and len(word) < 8:
        return 7
    if len(word) == 1:
        return 6
    if word.islower():
        return 1
    if word.isupper():
        return 3
    return 2 if word[1:].islower() else 10 if "-" in word or "'" in word or "’" in word else 4


@dataclass(frozen=True)
class Described:
    """What is kept of a word: its rows, whether it can be part of an entity at all, whether it makes a street."""

    rows: list[int]
    open: bool
    street: bool


def describe(words: Sequence[str], lexicon: WordList) -> list[Described]:
    """All that the tagger needs to know of each word."""
    folded = [fold(word) for word in words]
    return [
        _described(word, plain, bits, lexicon)
        for word, plain, bits in zip(words, folded, lexicon.many_bits(folded), strict=True)
    ]


def _described(word: str, folded: str, bits: int, lexicon: WordList) -> Described:
    form = shape(word)
    if form in {0, 5, 8}:
        row = _word_row(_digits(word) if form == 5 else word)
        return Described([row, _FIXED_BASE + form], form == 5 or word in _OPEN_SIGNS, False)
    street = len(word) > 1 and is_street_word(word)
    open_ = form != 9 and (form != 1 or folded in PARTICLES or not _is_plain(bits))
    return Described(_rows(word, folded, form, bits, street, lexicon), open_, street)


def _is_plain(bits: int) -> bool:
    """A word that, in lower case, is never part of a name: very common, or ordinary and hardly borne by anybody."""
    grade = max(bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2)
    return bool(bits & Bit.WORD_COMMON or (bits & Bit.ANY_WORD and grade < 2))


def _rows(word: str, folded: str, form: int, bits: int, street: bool, lexicon: WordList) -> list[int]:
    given, family = grades(folded, bits, lexicon)
    rows = [_FIXED_BASE + form, _FIXED_BASE + 16 + min(len(word), 15), *_classes(folded, street)]
    if bits >> 4:
        rows += [_FIXED_BASE + 64 + at for at in range(4, 16) if bits >> at & 1]
    kind = 2 if bits & Bit.WORD_COMMON else 1 if bits & Bit.ANY_WORD else 0
    cased = 0 if form == 1 else 2 if form == 3 else 1
    rows.append(_FIXED_BASE + 128 + ((given * 4 + family) * 3 + kind) * 3 + cased)
    rows.append(_FIXED_BASE + 300 + given * 4 + family)
    if kind or not (given or family) or len(folded) < 3:
        rows.append(_word_row(folded))
        if kind and not (given or family):
            return rows
    return rows + part_features(folded)


def without_lexicon(word: str) -> list[int]:
    """The rows of a name as if no list had it: for drop-out in training."""
    folded, form = fold(word), shape(word)
    cased = 0 if form == 1 else 2 if form == 3 else 1
    rows = [_FIXED_BASE + form, _FIXED_BASE + 16 + min(len(word), 15), _FIXED_BASE + 128 + cased, _FIXED_BASE + 300]
    return rows + _classes(folded, is_street_word(word)) + part_features(folded)


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


def part_features(folded: str) -> list[int]:
    """Beginnings, endings and three-letter stretches, each hashed from its bytes and its place."""
    raw = folded.encode("utf-8", "surrogatepass")[:40]
    size = len(raw)
    rows = [crc32(raw[:at], 7) % PART_ROWS + _PART_BASE for at in (2, 3, 4) if size >= at]
    rows += [crc32(raw[-at:], 11) % PART_ROWS + _PART_BASE for at in (1, 2, 3, 4) if size >= at]
    rows += [crc32(raw[at : at + 3]) % PART_ROWS + _PART_BASE for at in range(min(size, 14) - 2)]
    return rows


def _classes(folded: str, street: bool) -> list[int]:
    kinds = list(_CLASS_ROWS.get(folded, ()) or _CLASS_ROWS.get(folded.rstrip("."), ()))
    if street:
        kinds.append(_FIXED_BASE + 48)
    return kinds


_OPEN_SIGNS = frozenset(",-.'’&/(")
_CLASS_WORDS = (TITLES, PARTICLES, LEADING_PARTICLES, LEGAL_FORMS, MONTHS_DAYS, LABELS, SALUTATIONS)

_CLASS_ROWS: dict[str, tuple[int, ...]] = {
    word: tuple(_FIXED_BASE + 32 + at for at, words in enumerate(_CLASS_WORDS) if word in words)
    for word in frozenset().union(*_CLASS_WORDS)
}


def _digits(word: str) -> str:
    return "".join("9" if c.isdigit() else c for c in word[:12])


def _word_row(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass")) % WORD_ROWS
