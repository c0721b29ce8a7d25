"""Reads the long lists of words that tell of health, belief and the like: a file a language, in `words/`.

A section is headed by what its words tell: `[conditions]`. Words and phrases stand with commas between them, over as
many lines as they need; `*` stands for any ending.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from .forms import listed

_WORDS = Path(__file__).parent / "words"
_SECTION = re.compile(r"^\[(\w+)\]$\n", re.MULTILINE)


@cache
def words_of(section: str) -> tuple[str, ...]:
    """What stands in all languages under a section, each once."""
    return tuple(dict.fromkeys(word for words in _files() for word in listed(words.get(section, ""))))


@cache
def _files() -> list[dict[str, str]]:
    return [_sections(path.read_text("utf-8")) for path in sorted(_WORDS.glob("*.txt"))]


def _sections(text: str) -> dict[str, str]:
    _, *parts = _SECTION.split(text)
    return dict(zip(parts[::2], parts[1::2], strict=True))
