"""Names of shops and brands from the name-suggestion-index and of our own firms, for the lexicon and for the templates.

`DIR/nsi/brands` is the folder `data/brands` of it. Source and licence are in `data/README.md`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from ...base import Language
from ..entry import Bit
from ..folding import fold, key
from ..wordlist import WordList
from ..words import word_set
from .englishfirms import FIRMS

_NEAR = word_set("be nl fr fx de lu gb at ch ie 001 150 155 gb-eng gb-sct gb-nir")
"""Where a brand may be met by those whose texts are read; the numbers are the world and Europe."""
_HOMES: dict[str, Language] = {
    "be": "nl", "nl": "nl", "fr": "fr", "fx": "fr", "lu": "fr", "de": "de", "at": "de", "ch": "de", "gb": "en",
    "ie": "en",
}  # fmt: skip
_LIKE_A_NAME = re.compile(r"[A-ZÀ-Þ][^\W\d_]*(?:[ '’&.-]+[^\W\d_]+){0,4}\.?")
_KNOWN = 0b1000
"""Of family names, the grade of those that are not rare."""
_PARTS = ("brand", "name", "operator", "short_name", "alt_name", "official_name")


@lru_cache(maxsize=1)
def near(folder: Path) -> dict[str, frozenset[Language]]:
    """Brands written in Latin letters like names, that are met here, and in which languages they are at home."""
    found: dict[str, set[Language]] = {}
    for path in sorted((folder / "nsi" / "brands").rglob("*.json")):
        for item in json.loads(path.read_text("utf-8")).get("items", []):
            places = item.get("locationSet", {}).get("include", ())
            where = {str(place).lower().removesuffix(".geojson") for place in places}
            if not where & _NEAR and not any(place.split("-")[0] in _HOMES for place in where):
                continue
            languages = {_HOMES[place.split("-")[0]] for place in where if place.split("-")[0] in _HOMES}
            if "be" in where:
                languages.add("fr")
            for name in _names(item):
                found.setdefault(name, set()).update(languages)
    return {name: frozenset(languages) for name, languages in sorted(found.items())}


def _names(item: dict[str, Any]) -> Iterator[str]:
    """As the entry writes itself; what it is matched by besides is in lower case, and stays out."""
    tags: dict[str, str] = item.get("tags", {})
    values = [item.get("displayName", "")]
    values += [
        value for key, value in tags.items() if key.partition(":")[0] in _PARTS and not key.endswith(("data", "dia"))
    ]
    for value in values:
        for name in value.split(";"):
            name = name.strip()
            if 2 < len(name) < 40 and _LIKE_A_NAME.fullmatch(name) and fold(name).isascii():
                yield name


def build(folder: Path, target: Path, lexicon: WordList) -> int:
    """Writes the hashes of those that somebody could be called; returns how many."""
    names = {name for name in near(folder) if _may_be_somebody(name, lexicon)}
    names |= {name for name in FIRMS if not _is_rather_somebody(name, lexicon)}
    keys = np.array(sorted({key(_spaced(name)) for name in names}), np.uint64)
    np.savez_compressed(
        target, high=(keys >> np.uint64(8)).astype(np.uint32), low=(keys & np.uint64(255)).astype(np.uint8)
    )
    return len(keys)


def _spaced(name: str) -> str:
    return " ".join(fold(name).split())


def _may_be_somebody(name: str, lexicon: WordList) -> bool:
    """A word that no dictionary has, or some words of which one is a name and none is plain."""
    words = [lexicon.folded_bits(word) for word in re.findall(r"[a-z]{2,}", fold(name))]
    borne = [bool(bits & (Bit.GIVEN | Bit.FAMILY)) for bits in words]
    if len(words) < 2:
        return any(borne) or not any(bits & Bit.ANY_WORD for bits in words)
    return len(words) < 5 and any(borne)


def _is_rather_somebody(name: str, lexicon: WordList) -> bool:
    """A frequent given name or a known family name alone: `Henry` cleans floors, but hardly ever in a text."""
    bits = lexicon.folded_bits(fold(name))
    return name.isalpha() and (bits & Bit.GIVEN == Bit.GIVEN or bits & Bit.FAMILY >= _KNOWN)
