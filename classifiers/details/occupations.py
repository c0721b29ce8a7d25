"""Finds what somebody works as: an occupation behind `comme`, `als`, `as`, or anywhere in a CV."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..columns.shapes import ClosedLists
from ..columns.tokens import fold

_BEHIND = re.compile(
    r"(?<![^\W_])(?:comme|en qualité de|en qualité d['’]|en tant que|en tant qu['’]|au poste de|fonction de|als|as"
    r"|in de functie van|in der Funktion|position of|role of)[ \n]+(?:une?|een|an?|eine?[nrsm]?|the)?[ \n]?"
    r"(?P<job>[^\W\d_][\w'’/()-]*(?:[ ][^\W\d_][\w'’/()-]*){0,3})",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_][\w-]{2,}(?:[ ][^\W\d_][\w-]{2,})?")


def occupations(text: str, *, anywhere: bool = False) -> Iterator[tuple[int, int]]:
    """Where occupations stand; `anywhere` for a CV, where a word suffices."""
    lists = ClosedLists.shared()
    for match in (_WORDS if anywhere else _BEHIND).finditer(text):
        group = 0 if anywhere else "job"
        if lists.tells("JOB_TITLE", fold(match[group])):
            yield match.span(group)
