"""Takes a place that belongs to an office or a court for no part of a name: `burgemeester van Mortsel Tine Claes`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..entry import Bit
from ..folding import fold
from ..model.decode import Entity
from ..wordlist import WordList
from ..words import word_set

_ARTICLES = frozenset({"Le", "La", "Les", "le", "la"})
_DEMONYM = re.compile(r"[a-zà-ÿ](?:ois|oises?|ais|aises?|ien|ienne|iens|éen|éenne)$")
_OF = frozenset({"van", "von", "de", "d'", "d’", "te", "in", "aus", "à"})
_SEATED = word_set(
    """
    bourgmestre echevin echevine maire gouverneur gouverneure prefet sous-prefet eveque archeveque cure doyen procureur
    tribunal parquet cour barreau commune ville province bourgmestres conseil cpas college zone police f.f. ff
    burgemeester schepen gouverneur bisschop aartsbisschop pastoor deken procureur rechtbank parket hof balie gemeente
    stad provincie ocmw politie politiezone gemeentebestuur stadsbestuur vredegerecht ondernemingsrechtbank
    arbeidsrechtbank arbeidshof politierechtbank familierechtbank
    burgermeister burgermeisterin oberburgermeister schoffe bischof pfarrer gericht amtsgericht landgericht
    arbeitsgericht staatsanwaltschaft gemeinde stadt provinz polizei polizeizone
    """
)
"""Offices and houses that say of which town they are."""
_ACTING = frozenset({"f.f.", "ff", "ff.", "a.i.", "wnd."})
"""`bourgmestre f.f. de …`."""
_REACH = 2


def unseated(entity: Entity, words: Sequence[str], lexicon: WordList) -> Entity:
    """The person, without the town of an office that stands before; empty where nothing else is left, and of whoever is
    called by where he or she is from: `Le Hutois court depuis janvier`."""
    start, end = entity.start, entity.end
    if end - start == 2 and words[start] in _ARTICLES and _is_from_there(words[start + 1], lexicon):
        return entity._replace(start=end)
    if words[start] in _ACTING:
        start += 1
    if (
        start < 1
        or start >= end
        or words[start] not in _OF
        or start + 1 >= end
        or not lexicon.is_municipality(words[start + 1])
    ):
        return entity
    if not any(fold(word) in _SEATED for word in words[max(0, start - _REACH) : start]):
        return entity
    return entity._replace(start=start + 2)


def _is_from_there(word: str, lexicon: WordList) -> bool:
    """Whether nobody is called so, and it ends as words for people of a town do."""
    named = lexicon.folded_bits(fold(word)) & (Bit.GIVEN | Bit.FAMILY)
    return not named and _DEMONYM.search(word) is not None
