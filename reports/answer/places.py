"""Says in the reader's language where in a document something stands: `page 3` is `Seite 3`, `row 4` is `ligne 4`.

Readers and searches write places in English, which tells one from another; the subject reads them in a copy.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from connectors import Locator
from connectors.locator import join_members

_WORDS = "page|line|lines|row|rows|message|attachment|slide|member|object|field|column|statement|from row|characters"
_WHOLE = frozenset({"headers", "technical headers", "properties", "notes", "comments"})
"""Such words that need none."""
_COUNTED = re.compile(rf"(?<![^ ,])({_WORDS})(?= \d+(?:-\d+)?(?:[ ,]|$))")
"""Such a word before a number that stands by itself: `line 4, characters 2-9`."""


def shown_place(where: Locator, word: Callable[[str], str]) -> str:
    """The place with its words in a language, which `word` gives; what files are called stays as it is."""
    members = [_said(name, word) if _COUNTED.match(name) else name for name in where.members]
    return join_members([*members, *filter(None, [_said(where.place, word)])])


def _said(place: str, word: Callable[[str], str]) -> str:
    return word(place) if place in _WHOLE else _COUNTED.sub(lambda match: word(match[1]), place)
