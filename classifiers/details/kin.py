"""Tells whose child or partner a name is, by the word beside it: `Noah | enfant`, `her son Max`, `X, fille de Y`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..base import Finding
from ..matching.alternatives import alternatives, listed
from ..relatives import many, one

_NAMES = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME"})
_CHILD = (
    *one("child"),
    *many("child"),
    *listed("""
        beau-fils, belle-fille, nouveau-né, nouveau-née, stiefzoon, stiefdochter, pleegkind, stiefsohn, stieftochter,
        pflegekind, stepson, stepdaughter, foster child, newborn
    """),
)
_PARTNER = (
    *(word for word in one("partner") if word not in ("femme", "mann", "frau")),
    *listed("levenspartner, fiancé, fiancée"),
)
"""`Frau: Anna Weber` is nobody's wife yet."""
_OWNERS = listed("""
    son, sa, ses, mon, ma, mes, votre, vos, leur, leurs, notre, nos, zijn, haar, hun, mijn, uw, ons, onze, jouw, sein,
    seine, seiner, seinem, seinen, ihr, ihre, ihrer, ihrem, ihren, mein, meine, meiner, meinem, meinen, unser, unsere,
    his, her, their, my, our, your
""")
_OWN = rf"(?:{alternatives(_OWNERS)})"
_SIDES = r"[ \t]*(?:[|;:\t,=–-]|\()[ \t]*"
_POST = re.compile(
    r"[ \t]*(?:[,–-]|\()[ \t]*(?:managing |senior |equity )?(?:Partner(?![^\W_])|partner (?:chez|bij|bei|at|in|[A-Z]))"
)
"""`Jean-Luc Moreau, Partner`, `(partner bij Deloitte)`: of a firm."""
_KINDS = (("CHILD_NAME", _CHILD), ("PARTNER_NAME", _PARTNER))
_REACH = 60


def _beside(terms: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = alternatives(terms)
    before = rf"(?<![^\W_])(?:(?:{_OWN})[ ](?:\w+[ ])?(?:{words})(?:[ ]?,)?[ ]+|(?:{words})(?:\([es]\))?{_SIDES})$"
    after = rf"{_SIDES}(?:(?:le|la|l['’]|de|het|the|an?|une?|een|{_OWN})[ ]?)?(?:{words})(?:\([es]\))?(?![^\W_])"
    return re.compile(before, re.IGNORECASE), re.compile(after, re.IGNORECASE)


_PATTERNS = [(entity_type, *_beside(words)) for entity_type, words in _KINDS]


def relatives(text: str, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Names of children and partners among the names found; the words must stand in the same line or cell."""
    for name in findings:
        if name.entity_type not in _NAMES:
            continue
        if _POST.match(text, name.end):
            continue
        head = text[max(0, name.start - _REACH) : name.start].rpartition("\n")[2]
        for entity_type, before, after in _PATTERNS:
            if before.search(head) or after.match(text, name.end, min(len(text), name.end + _REACH)):
                yield Finding(name.start, name.end, entity_type, min(0.8, name.score), "kinship")
                break
