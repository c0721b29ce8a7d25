"""Knows shops and brands by heart that somebody could be called like: `Marc O'Polo`, `Paul`, `Anna van Toor`.

To be called like a brand is no proof: people are called Paul too. What else a text says decides.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from pathlib import Path

import numpy as np

from ...errors import ClassifierError
from ..folding import key


class Brands:
    """Names are looked up folded, their words parted by blanks."""

    def __init__(self, path: Path) -> None:
        try:
            with np.load(path) as data:
                keys = (data["high"].astype(np.uint64) << np.uint64(8)) | data["low"]
        except (OSError, KeyError, ValueError):
            raise ClassifierError(
                "The lexicon of brands cannot be read.", code="lexicon-broken", hint="Reinstall Vigie."
            ) from None
        self._keys = array("Q", keys.tobytes())

    def has(self, folded: str) -> bool:
        """Whether a shop or a brand is called so."""
        wanted = key(folded)
        at = bisect_left(self._keys, wanted)
        return at < len(self._keys) and self._keys[at] == wanted
