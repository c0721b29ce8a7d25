"""Words in a column's name by which it speaks of somebody else than the subject of its row."""

from __future__ import annotations

import re
from functools import lru_cache

from connectors.folding import fold

_OTHERS = frozenset(
    """
    partner spouse husband wife conjoint conjointe epoux epouse echtgenoot echtgenote ehegatte ehepartner child
    kind parent guardian manager mgr chef boss supervisor superior superieur leidinggevende vorgesetzter
    responsable verantwoordelijke responsible lead approver approved validated validator created creator
    modified modifier updated updater edited editor author auteur autor doctor arts medecin arzt emergency
    urgence nood noodcontact notfall sender reporter assignee assigned recruiter witness signed replaced handler
    handled agent salesperson consultant reviewer contact contactperson contactpersoon ansprechpartner by par
    door von owner eigenaar
    """.split()  # noqa: SIM905  a list is harder to read
)
_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^\w]+|_+")


@lru_cache(maxsize=65536)
def others(column: str) -> frozenset[str]:
    """The words by which a column speaks of another person than its row's subject; empty for the subject's own."""
    return frozenset(fold(part) for part in _WORDS.split(column) if part) & _OTHERS
