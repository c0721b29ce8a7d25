"""Tells which files inside a file are called after the person: an attachment `cv_ada.txt` of a mail that stays."""

from __future__ import annotations

import re
from collections.abc import Iterable

from connectors import Omission, Part, Passage, Rows
from connectors.folding import fold

from ..subject import Identity
from ..subject.folders import named_in
from ..subject.reading.matching import Matcher

_SHORT = 3
"""Letters of a word of a name that a particle (`de`, `van`) has at most."""


class MemberNames:
    """The names by which one person would be known in the name of a file."""

    def __init__(self, identity: Identity) -> None:
        self._matcher = Matcher(identity)
        words = {word for text, _ in identity.full_names() for word in fold(text).split()}
        self._words = {word for word in words if len(word) > _SHORT}

    def left_in(self, parts: Iterable[Part]) -> tuple[int, int]:
        """How many members are called after the person by name or number, and how many by one word of the name."""
        names = {name for part in parts if isinstance(part, Passage | Rows | Omission) for name in part.locator.members}
        whole = {name for name in names if named_in(name, self._matcher)}
        return len(whole), sum(self._bears_a_word(name) for name in names - whole)

    def _bears_a_word(self, name: str) -> bool:
        return not self._words.isdisjoint(re.split(r"[\W\d_]+", fold(name)))
