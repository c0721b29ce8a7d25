"""Knows names of persons, common words and places by heart: what a word, a place, a postcode or a company is."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Collection, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import ClassifierError
from ..matching.lazily import lazily
from .entry import Bit
from .folding import fold, key
from .lists.brands import Brands
from .lists.clusters import Clusters
from .lists.lowlandfamily import LOWLAND_FAMILY
from .lists.morefamily import MORE_FAMILY
from .lists.moregiven import MORE_GIVEN
from .words import PARTICLES, STRICT_LEGAL_FORMS, TRADES

_FILE = Path(__file__).parent / "data" / "lexicon.npz"

_RECENT = 20_000
"""Words whose bits are kept at hand: a text says the same ones again and again."""


_KNOWN_FAMILY = 2 << 2
"""The grade of a family name that is neither rare nor frequent."""
_AS_WORD = np.uint16(Bit.ANY_WORD | Bit.WORD_COMMON)
"""Of names that a list of frequent words has, as texts about people do: `Huw`."""


class WordList:
    """Words are looked up folded, so case and accents do not matter."""

    def __init__(self, path: Path = _FILE) -> None:
        self._recent: dict[str, int] = {}
        try:
            with np.load(path) as data:
                keys = (data["high"].astype(np.uint64) << np.uint64(8)) | data["low"]
                keys, bits = _with_more(keys, data["bits"], MORE_GIVEN, Bit.GIVEN)
                self._all_keys, self._all_bits = _with_more(keys, bits, MORE_FAMILY | LOWLAND_FAMILY, _KNOWN_FAMILY)
                self._keys = array("Q", self._all_keys.tobytes())
                self._bits = array("H", self._all_bits.tobytes())
                self._postcodes_be = frozenset(data["postcodes_be"].tolist())
        except (OSError, KeyError, ValueError):
            raise ClassifierError(
                "The lexicon of names cannot be read.", code="lexicon-broken", hint="Reinstall Vigie."
            ) from None
        self.clusters = Clusters(path.with_name("clusters.npz"))
        """Which words are used alike."""
        self._brands = path.with_name("brands.npz")

    @lazily
    def brands(self) -> Brands:
        """Shops and brands that are called like somebody."""
        return Brands(self._brands)

    def bits(self, word: str) -> int:
        """All that is known of a word or phrase (see `Bit`); 0 if nothing."""
        return self.folded_bits(fold(word))

    def folded_bits(self, folded: str) -> int:
        """As `bits`, for a word that is folded already."""
        known = self._recent.get(folded)
        if known is None:
            wanted = key(folded)
            at = bisect_left(self._keys, wanted)
            known = self._bits[at] if at < len(self._keys) and self._keys[at] == wanted else 0
            if len(self._recent) >= _RECENT:
                self._recent.clear()
            self._recent[folded] = known
        return known

    def many_bits(self, folded: Sequence[str]) -> list[int]:
        """As `folded_bits`, for many words at once: ten times as fast a word."""
        wanted = np.fromiter(map(key, folded), dtype=np.uint64, count=len(folded))
        at = np.minimum(np.searchsorted(self._all_keys, wanted), len(self._all_keys) - 1)
        found: list[int] = np.where(self._all_keys[at] == wanted, self._all_bits[at], 0).tolist()
        return found

    def given_grade(self, word: str) -> int:
        """0 to 3: how frequent the word is as a given name; a compound is as frequent as its rarest part."""
        grade = self.bits(word) & Bit.GIVEN
        if not grade and "-" in word:
            return min((self.bits(part) & Bit.GIVEN for part in word.split("-")), default=0)
        return grade

    def family_grade(self, word: str) -> int:
        """0 to 3: how frequent the word or phrase is as a family name, its particles aside."""
        folded = fold(word)
        grade = (self.folded_bits(folded) & Bit.FAMILY) >> 2
        if grade:
            return grade
        parts = [part for part in re.split(r"[\s-]", folded) if part and part not in PARTICLES]
        if not parts or (len(parts) == 1 and parts[0] == folded):
            return 0
        return min((self.folded_bits(part) & Bit.FAMILY) >> 2 for part in parts)

    def is_given(self, token: str) -> bool:
        """Whether the word is a given name, and not rather a common word."""
        return _rather_name(self.given_grade(token), self.bits(token))

    def is_family(self, token: str) -> bool:
        """Whether the word or phrase (`van den Broeck`) is a family name, and not rather a common word."""
        return _rather_name(self.family_grade(token), self.bits(token))

    def is_word(self, token: str) -> bool:
        """Whether one of the four languages has it as an ordinary word."""
        return bool(self.bits(token) & (Bit.ANY_WORD | Bit.WORD_COMMON))

    def is_place(self, name: str) -> bool:
        """Whether a town or village bears this name (Belgium and neighbours all, elsewhere large ones)."""
        return bool(self.bits(name) & Bit.ANY_PLACE)

    def is_municipality(self, name: str) -> bool:
        """Whether it is a town that an address of Belgium or a neighbour may end in."""
        return bool(self.bits(name) & (Bit.ANY_PLACE & ~Bit.PLACE_OTHER))

    def is_postcode_be(self, code: str) -> bool:
        """Whether the four digits are a postcode in use in Belgium."""
        return code.isdigit() and int(code) in self._postcodes_be

    def company_evidence(self, value: str) -> bool:
        """Whether the value bears a legal form (`SA`, `BVBA`, `GmbH` …), or begins or ends with a trade (`Bakkerij
        Peeters`, `Miller Motors`), so that it is no person."""
        words = re.findall(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.?|&", value)
        if len(words) < 2:
            return False
        if any(_is_legal_form(word) for word in words) or "&" in words:
            return True
        return any(fold(word) in TRADES for word in (words[0], words[-1]))


def _with_more(
    keys: NDArray[np.uint64], bits: NDArray[np.uint16], names: Collection[str], grade: int
) -> tuple[NDArray[np.uint64], NDArray[np.uint16]]:
    """The words with their bits, these names among them with at least this grade, and no longer as words."""
    more = np.sort(np.fromiter(map(key, names), dtype=np.uint64, count=len(names)))
    at = np.searchsorted(keys, more)
    known = keys[np.minimum(at, len(keys) - 1)] == more
    bits = bits.copy()
    bits[at[known]] = bits[at[known]] & ~_AS_WORD | np.uint16(grade)
    new = ~known
    return np.insert(keys, at[new], more[new]), np.insert(bits, at[new], grade)


def _is_legal_form(word: str) -> bool:
    compact = word.replace(".", "")
    folded = fold(compact)
    if folded not in STRICT_LEGAL_FORMS:
        return False
    # `sa`, `se`, `ag` are words too: short forms count in capitals, or written with full stops.
    return len(compact) > 3 or compact.isupper() or word.count(".") > 1 or compact in {"GmbH", "Ltd", "Inc", "Corp"}


def _rather_name(grade: int, bits: int) -> bool:
    if bits & Bit.WORD_COMMON:
        return grade == 3 and not bits & Bit.WORD_EN
    return grade >= (2 if bits & Bit.ANY_WORD else 1)
