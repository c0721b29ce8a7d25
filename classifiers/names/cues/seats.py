"""Takes a place that belongs to an office or a court for no part of a name: `burgemeester van Mortsel Tine Claes`.

Nor are an authority and its seat anybody (`Finanzamt Köln-Mitte`), or a party beside another one (`AfD und Linke`).
"""

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
_AUTHORITIES = word_set(
    """
    finanzamt jobcenter sozialamt jugendamt arbeitsamt standesamt einwohnermeldeamt burgeramt versorgungsamt landratsamt
    gesundheitsamt ordnungsamt bauamt bezirksamt auslanderbehorde zollamt hauptzollamt grundbuchamt integrationsamt
    amtsgericht landgericht oberlandesgericht sozialgericht familiengericht arbeitsgericht verwaltungsgericht
    polizeiprasidium polizeirevier
    """
)
"""What German calls by its town alone, without a word between."""
_PARTIES = word_set(
    """
    afd cdu csu spd fdp bsw linke linken grune grunen groen vooruit n-va vld pvda ptb mr ps ecolo engages defi d66 vvd
    cda pvv groenlinks labour greens conservatives tories
    """
)
_AND = frozenset({"und", "en", "et", "and", "oder", "of", "ou", "or", "/", ",", "mit", "met", "avec", "with"})


def unseated(entity: Entity, words: Sequence[str], lexicon: WordList) -> Entity:
    """The person, without the town of an office that stands before; empty where nothing else is left, and of whoever is
    called by where he or she is from: `Le Hutois court depuis janvier`."""
    start, end = entity.start, entity.end
    if _is_authority(words, start) or _is_party(words, start, end):
        return entity._replace(start=end)
    if end - start == 2 and words[start] in _ARTICLES and _is_from_there(words[start + 1], lexicon):
        return entity._replace(start=end)
    if _is_festive(words, start, end, lexicon):
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


def _is_authority(words: Sequence[str], start: int) -> bool:
    return fold(words[start]) in _AUTHORITIES or (start > 0 and fold(words[start - 1]) in _AUTHORITIES)


def _is_party(words: Sequence[str], start: int, end: int) -> bool:
    """Whether it is called like a party, and another one stands beside it."""
    if end - start != 1 or fold(words[start]) not in _PARTIES:
        return False
    before = start > 1 and words[start - 1] in _AND and fold(words[start - 2]) in _PARTIES
    return before or (end + 1 < len(words) and words[end] in _AND and fold(words[end + 1]) in _PARTIES)


def _is_festive(words: Sequence[str], start: int, end: int, lexicon: WordList) -> bool:
    """`De Gentse [Feesten]`: an adjective that nobody is called, before a Dutch noun with a capital."""
    after = words[end] if end < len(words) else "\n"
    if end - start > 2 or words[end - 1][-1] != "e" or not after[0].isupper() or not lexicon.is_word(after):
        return False
    led = words[end - 2] in ("De", "de", "Het", "het") if end > 1 else False
    known = lexicon.folded_bits(fold(words[end - 1])) & (Bit.GIVEN | Bit.FAMILY)
    return led and not known


def _is_from_there(word: str, lexicon: WordList) -> bool:
    """Whether nobody is called so, and it ends as words for people of a town do."""
    named = lexicon.folded_bits(fold(word)) & (Bit.GIVEN | Bit.FAMILY)
    return not named and _DEMONYM.search(word) is not None
