"""Tells the nation that stands right before a name, and is no part of it: `de Poolse Kasia Wrona`, `l'Érythréen …`.

Of a name that the tagger cut short behind a nation the rest is taken in: `Der Luxemburger [Tun] Wagener`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..base import MIN_SCORE, Finding
from ..recognizers.nations import NATIONS
from ..recognizers.told import TOLD

_LAST = re.compile(
    r"(?<![^\W_])(?P<before>(?:le|la|du|au|un|une|ce|cet|cette|jeune|de|het|een|der|die|das|den|dem|des|ein|eine"
    r"|einen|einem"
    r"|einer|the|jährigen?|jährige[rm]|jarige|[^\W\d_]{3,24}) |[ld]['’])(?P<nation>[^\W\d_-]{4,20}) $",
    re.IGNORECASE,
)
_FIRST = re.compile(r"(?P<nation>[^\W\d_-]{4,20}) (?=[A-ZÀ-ÖØ-Þ])")
_ARTICLE = re.compile(
    r"(?<![^\W_])(?:(?:le|la|du|au|de|een|der|die|den|dem|des|ein|eine|jeune|jonge|junge[rn]?|(?:-| )?jährige[rnm]?"
    r"|jarige)"
    r" |[ld]['’])$",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"(?<![^\W_])(?:(?:de|der|die|den|dem) "
    r"|l['’])(?P<nation>(?-i:[A-ZÀ-Þ])[^\W\d_-]{3,20}) (?P<given>(?-i:[A-ZÀ-Þ])[^\W\d_]{1,14}) $",
    re.IGNORECASE,
)
_REACH = 48


def nations_before(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """The findings; a nation that begins a name is cut off it, one that stands before it is told."""
    found = [f if f.entity_type != "PERSON" else _with_given_name(text, _without_nation(text, f)) for f in findings]
    taken = {(f.start, f.end) for f in found if f.entity_type == "NATIONALITY"}
    return [*found, *(nation for nation in _nations(text, found) if (nation.start, nation.end) not in taken)]


def _without_nation(text: str, finding: Finding) -> Finding:
    if not (first := _FIRST.match(text, finding.start, finding.end)):
        return finding
    known = first["nation"].lower() in NATIONS.words
    if not known or not _ARTICLE.search(text, max(0, finding.start - _REACH), finding.start):
        return finding
    return replace(finding, start=first.end())


def _with_given_name(text: str, finding: Finding) -> Finding:
    """The name, with the word that parts it from a nation."""
    if " " in text[finding.start : finding.end]:
        return finding
    cut = _CUT.search(text, max(0, finding.start - _REACH), finding.start)
    known = cut is not None and cut["nation"].lower() in NATIONS.words
    return replace(finding, start=cut.start("given")) if cut and known else finding


def _nations(text: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    for name in findings:
        if name.entity_type != "PERSON" or name.score < MIN_SCORE or not _ends_in_nation(text, name.start):
            continue
        before = _LAST.search(text, max(0, name.start - _REACH), name.start)
        if before and before["nation"].lower() in NATIONS.words:
            yield Finding(before.start("nation"), before.end("nation"), "NATIONALITY", TOLD, "nation before a name")


def _ends_in_nation(text: str, end: int) -> bool:
    """Whether the word right before some place is a nation: asked before its article is looked for."""
    words = text[max(0, end - _REACH) : end].split(" ")
    return len(words) > 1 and not words[-1] and words[-2].lower().rpartition("’")[2].rpartition("'")[2] in NATIONS.words
