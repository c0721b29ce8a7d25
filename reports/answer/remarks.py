"""Tells a text, in which others may be named, from a value of one thing: a name, an address, a number."""

from __future__ import annotations

import re

from classifiers.names.words import PARTICLES
from scanner.subject.roles.roles import ADDRESSES, NAMES

_WORD = re.compile(r"[^\W\d_]{2,}")
_FREE = 400
"""Characters; a longer cell is a text."""
_MOST = 6
"""Words of a name or an address."""
_SAID = 3
"""Words of a remark, however short: `Vu: Marc Ghislain`."""
_FULL_NAME = re.compile(r"(?<![\w.])[A-ZÀ-ÖØ-Þ][^\W\d_]+ (?:[^\W\d_]+ ){0,2}[A-ZÀ-ÖØ-Þ][^\W\d_]+")
"""Two words with capitals, as whoever took a shift is called: `Ruben Maes` in a column of working times."""
_PLAIN = 2
"""Words in small letters that no name has: `Mag ik wisselen?`."""
_NAMING = ADDRESSES | {*NAMES, "EMPLOYER", "ORGANIZATION"}
"""Types of values that have several words themselves, none of them about others."""


def is_text(value: str) -> bool:
    """Several words, more than a name or an address has: others may be named in it."""
    return len(value) > _FREE or len(_WORD.findall(value)) > _MOST


def is_remark(value: str, entity_type: str) -> bool:
    """Whether a short cell may name somebody besides what it is for: `vu par M. Ghislain` in a column of findings."""
    return entity_type == "FREE_TEXT" or (entity_type not in _NAMING and len(_WORD.findall(value)) >= _SAID)


def may_name(value: str, entity_type: str) -> bool:
    """The same, or that it has the form of a name though it is for something else: whoever took over a shift."""
    return is_remark(value, entity_type) or (entity_type not in _NAMING and _FULL_NAME.search(value) is not None)


def is_sentence(value: str) -> bool:
    """Whether a cell of names holds a text: what names others in it is hidden, not the whole."""
    plain = [word for word in _WORD.findall(value) if word.islower() and word not in PARTICLES]
    return is_text(value) or len(plain) >= _PLAIN
