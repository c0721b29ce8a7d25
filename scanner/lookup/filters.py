"""A Bloom filter over keyed digests of terms (Bloom, CACM 13(7), 1970), and many of them tested at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

BITS_PER_TERM = 12
PROBES = 6
"""With 12 to 24 bits a term, one in a hundred to three thousand terms that are not in it seems to be."""
SMALLEST = 16
"""Bytes."""
_BLOCK = 64
"""Bytes that SHA-256 takes at once."""

Group = Sequence[str]
"""Terms that all have to be there."""
Need = Sequence[Sequence[Group]]
"""Clauses that all have to be met; a clause is met by one of its groups."""


@dataclass(frozen=True)
class Filter:
    """The terms of one asset, under one key."""

    bits: bytes = field(repr=False)

    @classmethod
    def of(cls, terms: Collection[str], key: bytes) -> Filter:
        """A filter that holds these terms; its size is a power of two."""
        size = SMALLEST
        while size * 8 < len(terms) * BITS_PER_TERM:
            size *= 2
        bits = np.zeros(size * 8, dtype=bool)
        if terms:
            bits[_places(terms, key, size).ravel()] = True
        return cls(np.packbits(bits, bitorder="little").tobytes())

    def may_hold(self, need: Need, key: bytes) -> bool:
        """False if it certainly does not hold what is needed."""
        return bool(Matrix([self.bits], key).may_hold(need)[0])


class Matrix:
    """Filters of one size, tested together."""

    def __init__(self, filters: Sequence[bytes], key: bytes) -> None:
        self._size = len(filters[0])
        self._key = key
        joined = np.frombuffer(b"".join(filters), dtype=np.uint8)
        self._bits: NDArray[np.uint8] = joined.reshape(len(filters), self._size)

    def may_hold(self, need: Need) -> NDArray[np.bool_]:
        """For each filter, False if it certainly does not hold what is needed."""
        met = np.ones(len(self._bits), dtype=bool)
        for clause in need:
            open_ = np.flatnonzero(met)
            if not len(open_):
                break
            found = np.zeros(len(open_), dtype=bool)
            for group in clause:
                left = np.flatnonzero(~found)
                found[left] |= self._hold_all(group, open_[left])
            met[open_] = found
        return met

    def _hold_all(self, terms: Iterable[str], rows: NDArray[np.intp]) -> NDArray[np.bool_]:
        held = np.ones(len(rows), dtype=bool)
        for term in terms:
            for place in _places_of(term, self._key, self._size):
                left = np.flatnonzero(held)
                if not len(left):
                    return held
                held[left] = (self._bits[rows[left], place >> 3] >> (place & 7)) & 1
        return held


@lru_cache(maxsize=100_000)
def _places_of(term: str, key: bytes, size: int) -> tuple[int, ...]:
    return tuple(int(place) for place in _places([term], key, size)[0])


def _places(terms: Iterable[str], key: bytes, size: int) -> NDArray[np.uint64]:
    """The bits of each term, by double hashing (Kirsch and Mitzenmacher, 2006)."""
    pairs = np.frombuffer(b"".join(digests(terms, key)), dtype="<u8").reshape(-1, 4)
    steps = np.arange(PROBES, dtype=np.uint64)
    with np.errstate(over="ignore"):
        places: NDArray[np.uint64] = pairs[:, :1] + steps * (pairs[:, 1:2] | np.uint64(1))
    return places & np.uint64(size * 8 - 1)


def digests(terms: Iterable[str], key: bytes) -> Iterator[bytes]:
    """HMAC-SHA-256 of each term (RFC 2104): the key's two blocks are hashed once for all, which saves half the time."""
    block = (key if len(key) <= _BLOCK else sha256(key).digest()).ljust(_BLOCK, b"\0")
    inner, outer = sha256(bytes(byte ^ 0x36 for byte in block)), sha256(bytes(byte ^ 0x5C for byte in block))
    for term in terms:
        within, around = inner.copy(), outer.copy()
        within.update(term.encode("utf-8", "surrogatepass"))
        around.update(within.digest())
        yield around.digest()
