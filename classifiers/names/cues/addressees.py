"""Reads who a message is from and to as directories write it, family name first: `To: Jones, Tana; Driscoll, Marde L.`

The same form stands in lists of who attends a meeting. Between two semicolons nothing else has one comma with names on
either side; one such name alone is read only where the first part is rather a family name (`To: Bev, Mags` are two).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import shape
from ..titles import is_initials
from ..words import LEADING_PARTICLES, STRICT_LEGAL_FORMS, word_set
from .ends import NAME_SHAPES

_LABELS = word_set(
    """
    from to cc bcc sender recipient recipients attendees required optional organizer organiser participants invited
    reviewers owner assigned requester caller author name employee applicant patient holder insured candidate worker
    member tenant client claimant naam nom werknemer travailleur klant mitarbeiter mitarbeiterin patientin
    de a objet destinataire destinataires expediteur copie cci participants van aan kopie afzender deelnemers verzonden
    von an kopie absender empfanger teilnehmer organisator organisateur
    """
)
"""What a line begins with that names correspondents, who meets or whom a form is about."""
_OPENS = frozenset({'"', "'", "“", "<", "„", "«"})
_CLOSES = frozenset({";", "\n", "\n\n", "<", "[", "(", '"', "'", "”", "»", "|", "\t", "/"})
_BREAKS = frozenset({"\n", "\n\n"})
_NICKNAME = 3
"""Letters of an unknown word before the comma that may be a pet name."""
_LABEL = 3
"""Words of a label at most."""
_LONGEST = 3
"""Words before and behind the comma, particles aside."""
Grades = Callable[[str], tuple[int, int]]


def addressed(words: Sequence[str], breaks: Sequence[int], grades: Grades) -> list[Entity]:
    """Each correspondent whose family name stands first: who writes one so writes all so."""
    found: list[Entity] = []
    sure = False
    for line in (-1, *breaks):
        colon = next((at for at in range(line + 2, line + 2 + _LABEL) if words[at : at + 1] == [":"]), 0)
        if colon and not _LABELS.isdisjoint(map(fold, words[line + 1 : colon])):
            several = _correspondents(words, colon + 1, found)
            sure = sure or several
    return found if sure or any(_is_family_first(words, name, grades) for name in found) else []


def _correspondents(words: Sequence[str], at: int, found: list[Entity]) -> bool:
    """Adds those of one label, over the ends of lines that a semicolon stands before; whether they are several."""
    first, before = at, len(found)
    parted = False
    while at < len(words) and not (words[at] in _BREAKS and words[at - 1] != ";"):
        if at == first or words[at - 1] == ";" or words[at] in _OPENS or words[at - 1] in _BREAKS:
            start = at + (words[at] in _OPENS)
            if end := _reversed_end(words, start):
                found.append(Entity(start, end, "PER", CALLED))
                at = end
                continue
        parted = parted or words[at] == ";"
        at += 1
    return len(found) > before and parted


def _reversed_end(words: Sequence[str], start: int) -> int:
    """Where a name ends of which the family name begins here; 0 if none does."""
    comma = _run(words, start)
    if comma == start or words[comma : comma + 1] != [","]:
        return 0
    end = _run(words, comma + 1)
    closed = end >= len(words) or words[end] in _CLOSES
    legal = any(fold(word).rstrip(".") in STRICT_LEGAL_FORMS for word in words[comma + 1 : end])
    return 0 if end == comma + 1 or not closed or legal else end


def _run(words: Sequence[str], start: int) -> int:
    """Behind the words that may be parts of a name."""
    at, names = start, 0
    while at < len(words) and names < _LONGEST and _may_be_part(words[at]):
        names += fold(words[at]) not in LEADING_PARTICLES
        at += 1
    return at if names else start


def _may_be_part(word: str) -> bool:
    return shape(word) in NAME_SHAPES or is_initials(word) or fold(word) in LEADING_PARTICLES


def _is_family_first(words: Sequence[str], name: Entity, grades: Grades) -> bool:
    comma = next(at for at in range(name.start, name.end) if words[at] == ",")
    given, family = grades(words[comma - 1])
    first = grades(words[comma + 1])[0]
    known = family >= max(given, 2) or (given < 2 and (family > 0 or len(words[comma - 1]) > _NICKNAME))
    return known and (first >= 2 or is_initials(words[name.end - 1]))
