"""Names that only the lists tell: a frequent given name before a family name, where others read a place or a greeting.

`Delivered at Quentin de Wasseige's place.`, `Beantwoord door Lieve Bosmans.`: for whoever takes others out of a text a
name that is left in it harms somebody, and a word too many does not. A scan does not ask this.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from classifiers.names.lexicon import Lexicon
from classifiers.names.words import PARTICLES, STRICT_LEGAL_FORMS
from connectors.folding import fold

if TYPE_CHECKING:
    from classifiers.base import Finding

_WORD = r"[^\W\d_]+(?:-[^\W\d_]+)*"
_CAPITAL = rf"(?=[A-ZÀ-ÖØ-Þ]){_WORD}"
_BETWEEN = "|".join(sorted((re.escape(word) for word in PARTICLES if word.isalpha() and len(word) > 1), key=len)[::-1])
_RUN = re.compile(
    rf"(?<![\w.'’-])(?P<given>(?=[A-ZÀ-Þ]){_WORD})(?P<between>(?: (?i:{_BETWEEN}))*) "
    rf"(?P<family>(?:[ldLD]['’])?{_CAPITAL})(?![\w-])"
)
LISTS = "lists"
"""What such a finding says of where it comes from."""
_FIRM = re.compile(rf"[ ,]+(?i:{'|'.join(map(re.escape, sorted(STRICT_LEGAL_FORMS)))})(?![\w-])")
_FREQUENT = 2
"""The grade of a name that is borne rather than merely seen."""
_PLACES = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME", "LOCATION", "CITY"})
"""What a finding in the place of such a name may be; of an address or an employer the run is a part."""


def spelled_names(text: str, every: Sequence[Finding], own: Container[str] = ()) -> Iterator[Finding]:
    """Names that are not found whole: none where something else was found, such as the street that bears a name, and
    none with one of the folded words that are the person's `own`."""
    lexicon = Lexicon.shared()
    for run in _RUN.finditer(text):
        given, family = fold(run["given"]), fold(run["family"].rpartition("'")[2].rpartition("’")[2])
        if given in own or family in own:
            continue
        if lexicon.given_grade(given) < _FREQUENT or lexicon.is_place(run["given"]) or _FIRM.match(text, run.end()):
            continue
        if not run["between"] and lexicon.family_grade(family) < max(_FREQUENT, lexicon.given_grade(family)):
            continue
        within = [one for one in every if one.start < run.end() and run.start() < one.end]
        whole = any(one.start <= run.start() and run.end() <= one.end for one in within)
        if not whole and all(one.entity_type in _PLACES for one in within):
            yield _person(run.start(), max(run.end(), *(one.end for one in within)) if within else run.end())


def with_spelled_names(text: str, every: Sequence[Finding], own: Container[str] = ()) -> list[Finding]:
    """What was found, with such names in the place of the parts of them that were."""
    names = list(spelled_names(text, every, own))
    kept = (one for one in every if not any(name.start < one.end and one.start < name.end for name in names))
    return _in_order([*kept, *names]) if names else [*every]


def _in_order(found: Iterable[Finding]) -> list[Finding]:
    return sorted(found, key=lambda one: (one.start, -one.end))


def _person(start: int, end: int) -> Finding:
    from classifiers.base import Finding

    return Finding(start, end, "PERSON", 0.5, recognizer=LISTS)
