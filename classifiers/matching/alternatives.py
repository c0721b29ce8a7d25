"""Lists of words: how they are written in code, and as one expression that takes any of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter

from .kept import STORE, maker

_KIND = maker(__file__)
_BETWEEN = {" ": r"[ _\-\u00a0]?", "'": "['’_ ]"}
"""How what parts two words is written."""


def listed(words: str) -> tuple[str, ...]:
    """Words and phrases written with commas between them, over as many lines as they need."""
    return tuple(" ".join(part.split()) for part in words.split(",") if part.strip())


def alternatives(words: Iterable[str]) -> str:
    """Any of the words, longest first, with whatever space, hyphen, underscore or apostrophe stands between parts.

    What several begin with is written once: `re` tries one alternative after another at each place of a text.
    """
    bare = sorted({word.rstrip("*") for word in words})
    return STORE.value(_KIND, "\n".join(bare), lambda: _alternatives(bare).encode()).decode()


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(_branches(sorted({tuple(map(_written, word)) for word in words}), 0))


@cache
def _written(sign: str) -> str:
    return _BETWEEN.get(sign) or re.escape(sign)


def _branches(words: Sequence[tuple[str, ...]], at: int) -> list[str]:
    """What may follow from some sign on, longest first."""
    parts = []
    for _, same in groupby((word for word in words if len(word) > at), key=itemgetter(at)):
        first, *more = same
        if not more:
            parts.append("".join(first[at:]))
            continue
        # words are in order: what the first and the last share, all share
        shared = next((n for n, (a, b) in enumerate(zip(first, more[-1], strict=False)) if a != b), len(first))
        parts.append("".join(first[at:shared]) + _rest([first, *more], shared))
    return sorted(parts, key=lambda part: (-len(part), part))


def _rest(words: Sequence[tuple[str, ...]], at: int) -> str:
    parts = _branches(words, at)
    return f"(?:{'|'.join(parts)})" + ("?" if len(words[0]) == at else "")
