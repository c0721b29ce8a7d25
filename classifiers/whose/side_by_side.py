"""Lets facts of unlike kinds that a sentence tells in one breath stand side by side, each with its own words.

`travaille comme cariste de nuit` tells an office and a working time; of two overlapping findings only one is kept, so
the longer gives up the words of the shorter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ..base import MIN_SCORE, Finding
from ..matching.nearby import Placed

_NAMED = frozenset({"JOB_TITLE", "EMPLOYER", "DEPARTMENT", "SKILL", "DIPLOMA", "PERSON"})
"""What is told by a name or a word that says it alone: `L'évaluation de [Karim] est insuffisante`."""
_PHRASED = frozenset(
    {
        "WORK_HISTORY", "WORKING_TIME", "CONTRACT", "ABSENCE", "EVALUATION", "DISCIPLINARY", "LANGUAGE_PREFERENCE",
        "JOB_TITLE",
    }
)  # fmt: skip
"""What is told by a phrase, in which another fact may stand."""
_SAYS = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)
_LEAST = 3
"""Letters and digits without which the rest of a phrase tells nothing."""


def side_by_side(text: str, findings: Iterable[Finding]) -> list[Finding]:
    """The findings; a phrase around a fact of another kind keeps what stands behind it, or else before it."""
    every = list(findings)
    if not any(f.entity_type in _PHRASED and f.score >= MIN_SCORE for f in every):
        return every
    named = Placed(f for f in every if f.entity_type in _NAMED and f.score >= MIN_SCORE)
    if not named.findings:
        return every
    return [_beside(text, f, named) if f.entity_type in _PHRASED and f.score >= MIN_SCORE else f for f in every]


def _beside(text: str, phrase: Finding, named: Placed) -> Finding:
    for fact in named.touching(phrase):
        longer = phrase.end - phrase.start > fact.end - fact.start
        # an office holds the department that it is called after: `gestionnaire de paie`
        of_a_piece = phrase.entity_type == "JOB_TITLE" and fact.entity_type != "EMPLOYER"
        if not longer or of_a_piece:
            continue
        for start, end in ((fact.end, phrase.end), (phrase.start, fact.start)):
            if end > start and (rest := _SAYS.search(text, start, end)) and rest.end() - rest.start() >= _LEAST:
                return replace(phrase, start=rest.start(), end=rest.end())
    return phrase
