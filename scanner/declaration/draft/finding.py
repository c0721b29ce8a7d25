"""One proposal of a draft: what goes where in the declaration, and the sentence from which it was taken."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from .block import Block
from .words import fold, sentences


@dataclass(frozen=True)
class Finding:
    """One proposal."""

    key: str
    """Where it goes: `categories`, `dpo.email`."""
    value: Any
    """A text, or the keys of a part."""
    sentence: str
    """As it stands in the statement."""
    where: str = ""
    """`page 2`; empty where the format has no pages."""
    section: str = ""
    block: int = field(default=0, compare=False)
    """Number of the block that it was taken from."""


def found(key: str, value: Any, block: Block, sentence: str = "") -> Finding:
    """A proposal from a block; without a sentence, the whole block is it."""
    return Finding(key, value, block.said or sentence or block.text, block.where, block.section, block.number)


def sentence_with(block: Block, start: int) -> str:
    """The sentence of a block that holds the character at `start`."""
    position = 0
    for sentence in sentences(block.text):
        at = block.text.find(sentence, position)
        if at <= start < at + len(sentence):
            return sentence
        position = at + len(sentence)
    return block.text


def slug(text: str, taken: set[str] | frozenset[str] = frozenset()) -> str:
    """An id for a label: its first words, without accents, hyphenated, and not yet taken."""
    words = re.findall(r"[a-z0-9]+", fold(text))
    base = "-".join(word for word in words if len(word) > 2 or word.isdigit())[:40].rstrip("-")
    base = base.rsplit("-", 1)[0] if len(base) == 40 and "-" in base else base
    base = base or "-".join(words)[:40] or "part"
    if base[0].isdigit():
        base = f"n-{base}"
    result, number = base, 2
    while result in taken:
        result, number = f"{base}-{number}", number + 1
    return result
