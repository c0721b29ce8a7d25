"""Builds the word clusters from the tables of spacy-lookups-data: Brown clusters of German and English text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..lists.clusters import MOST, TABLES, word_key
from .lexicon_source import _lookups

_FREQUENT = {"de": 450_000, "en": 300_000}
"""How many of the most frequent words of a table are kept, if they stand in a cluster."""


def build(target: Path) -> int:
    """Writes `clusters.npz`; returns how many words it holds."""
    tables = [_clusters(table) for table in TABLES]
    keys = np.unique(np.fromiter({word_key(w) for table in tables for w in table}, dtype=np.uint32))
    saved: dict[str, Any] = {"steps": np.diff(keys, prepend=np.uint32(0))}
    for name, table in zip(TABLES, tables, strict=True):
        # A cluster is known by its path in the tree, its first turn in the last bit; here it gets a small number.
        paths = sorted(set(table.values()))
        assert len(paths) < MOST
        numbers = {path: number for number, path in enumerate(paths, start=1)}
        leaves = np.zeros(len(keys), dtype=np.uint16)
        for word in sorted(table):
            leaves[np.searchsorted(keys, np.uint32(word_key(word)))] = numbers[table[word]]
        saved |= {f"leaf_{name}": leaves, f"turns_{name}": np.array([0, *(p % 64 for p in paths)], dtype=np.uint8)}
    np.savez_compressed(target, **saved)
    return len(keys)


def _clusters(language: str) -> dict[str, int]:
    """The cluster of each frequent word of letters that stands in one."""
    chances: dict[str, float] = _lookups(f"{language}_lexeme_prob")
    clusters: dict[str, int] = _lookups(f"{language}_lexeme_cluster")
    top = sorted(chances, key=chances.__getitem__, reverse=True)[: _FREQUENT[language]]
    return {word: clusters[word] for word in top if clusters.get(word) and any(map(str.isalpha, word))}
