"""Finds who is meant by initials: `GL accepted that …`, in minutes in which Gareth Llewellyn is present.

Two such persons of the text at least make it a habit, or the initials stand in brackets behind the name. Others are
believed as an item of a list of persons: `Present: Peg, JvdB, Cllr Noakes; M.P.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress, count

from ..folding import fold
from ..model.decode import CALLED, Entity
from ..titles import PARTICLED, is_title
from ..words import PARTICLES, word_set
from .called import ABBREVIATED

_LONGEST, _FEWEST = 4, 2
_OTHERS = word_set(
    """
    AI AM AOB BA BV CC CD CEO CFO CV DC DM DNA DPO EC EU FAQ GB GP HR ID IP IT MA MD MP NB NV OK PA PC PDF PM PR PS QA
    RE SA TBC TV UK UN US VAT VIP
    """
)
"""Letters that stand for something else more often than for anybody."""
_DOTTED = re.compile(r"(?:[A-Z]\.){2,3}")
_NOBODY = ABBREVIATED | word_set(
    """
    kvk pvda ava rva rvb rvs rvc rvt rve hvj hvb pve cvb vve mvt uva wvk cvo pvc avg dvd ivd evd cdc mdb
    qc kc obe mbe jp ba ma md phd llb usa eec ngo ceo cfo hr aob faq tba tbc rsvp pto bbc itv
    """
)
"""The same, written with full stops or a particle."""
_CHARGES = word_set("action actions owner actie acties aktion lead assignee seconded proposed")
_SIGNED = word_set(
    """
    sign-off signed signature initials apologies present attendees excused attending minutes
    getekend paraaf aanwezig afwezig verontschuldigd
    gez gezeichnet anwesend entschuldigt
    signé signe présents presents excusés excuses paraphe
    """
)
"""Labels behind which persons stand."""
_BEGINS, _ENDS = frozenset(",;:(+/&\n") | {"\n\n", "and", "et", "en", "und"}, frozenset(",;.)+/&:\n") | {"\n\n", "and"}
_PARTS = frozenset(",;+/&") | {"and", "et", "en", "und"}
_ASIDE = 8
"""Tokens of a note in brackets at most."""


def with_initials(words: Sequence[str], found: list[Entity], distinct: frozenset[str]) -> list[Entity]:
    """The names, and the initials of those among them who have a whole name, in order; and whoever else is written
    with initials alone in a list of persons."""
    taken = {at for entity in found for at in range(entity.start, entity.end)}
    places = [*_of_names(words, found, distinct, taken), *(_of_others(words, found, distinct, taken) if found else ())]
    return sorted([*found, *(Entity(at, at + 1, "PER", CALLED) for at in places)], key=lambda entity: entity.start)


def _of_names(words: Sequence[str], found: Sequence[Entity], distinct: frozenset[str], taken: set[int]) -> list[int]:
    """Where those stand by their initials who have a whole name in the text."""
    letters = {form for entity in found for form in _letters(words[entity.start : entity.end])} & distinct - _OTHERS
    if not letters:
        return []
    places = [at for at, word in enumerate(words) if word in letters and at not in taken]
    if len({words[at] for at in places}) < _FEWEST:
        return [
            at for at in places if words[at - 1 : at] == ["("] and words[at + 1 : at + 2] == [")"] and at - 2 in taken
        ]
    return places + [at for at in _in_charge(words, distinct) if at not in taken and at not in places]


def _in_charge(words: Sequence[str], distinct: frozenset[str]) -> Iterator[int]:
    """Where initials stand behind who must do what: `Action TA`, `owner: MT`."""
    cues = {word for word in distinct if word.lower() in _CHARGES}
    for cue in compress(count(), map(cues.__contains__, words)) if cues else ():
        at = cue + 1 + (words[cue + 1 : cue + 2] == [":"])
        word = words[at] if at < len(words) else ""
        if word.isalpha() and word.isupper() and len(word) in (2, 3) and word not in _OTHERS:
            yield at


def _of_others(words: Sequence[str], found: Sequence[Entity], distinct: frozenset[str], taken: set[int]) -> list[int]:
    """Where initials with a particle (`JvdB`), or with full stops (`M.P.`), are an item of a list beside a person or
    those of somebody named, and wherever else they stand then."""
    forms = set(filter(_is_form, distinct)) - _OTHERS
    forms = {word for word in forms if fold(word).replace(".", "") not in _NOBODY}
    places = [at for at, word in enumerate(words) if word in forms and at not in taken] if forms else []
    if not places:
        return []
    listed = {_with_particle(words[entity.start : entity.end]) for entity in found}
    listed |= {words[entity.start] for entity in found if entity.end - entity.start == 1}
    listed |= {words[at] for at in places if _is_listed(words, at, taken)}
    return [at for at in places if words[at] in listed]


@lru_cache(maxsize=1 << 14)
def _is_form(word: str) -> bool:
    return PARTICLED.fullmatch(word) is not None or _DOTTED.fullmatch(word) is not None


def _is_listed(words: Sequence[str], at: int, taken: set[int]) -> bool:
    """Whether it is parted from what is beside it, and a person stands next to it or a label for persons before it."""
    before, after = words[at - 1] if at else "\n", words[at + 1] if at + 1 < len(words) else "\n"
    if before not in _BEGINS or after not in _ENDS:
        return False
    labelled = before == ":" and words[at - 2].lower() in _SIGNED
    following = at + 2
    while following < len(words) and is_title(words[following]):
        following += 1
    beside = (before in _PARTS and _is_person(words, at - 2, taken)) or (after in _PARTS and following in taken)
    return labelled or beside


def _with_particle(name: Sequence[str]) -> str:
    """`LvH` for `Lieve van Houten`."""
    return "".join(
        word[0].lower() if fold(word) in PARTICLES else word[0].upper() for word in name if word[0].isalpha()
    )


def _is_person(words: Sequence[str], at: int, taken: set[int]) -> bool:
    """Whether a person ends there, or what is said in brackets behind one."""
    if at >= 0 and words[at] == ")":
        at = next((first - 1 for first in range(at, max(0, at - _ASIDE), -1) if words[first] == "("), at)
    return at in taken


def _letters(name: Sequence[str]) -> Iterator[str]:
    """The first letters of all words, and of those that are no particles."""
    whole = [word for word in name if word[0].isalpha()]
    if 1 < len(whole) <= _LONGEST:
        yield "".join(word[0] for word in whole).upper()
        own = [word for word in whole if fold(word) not in PARTICLES]
        if len(own) > 1:
            yield "".join(word[0] for word in own).upper()
