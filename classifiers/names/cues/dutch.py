"""Finds Dutch names by what a sentence does with them: who is asked, called and thanked, who says, is ill or comes.

Dutch writes no noun with a capital, so that a capital within a sentence tells already, as in English: `vraag Polleke`,
`chauffeur Sjarel`, `ons Lotte`, `Met Bink en Lux`. A word that is a word too, or that no list has, needs more than a
frequent given name does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress, count

from ..entry import Bit
from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import CAPITALISED, shape
from ..things.bearers import is_borne
from ..things.eponyms import THINGS
from ..titles import is_initials, is_title
from ..wordlist import WordList
from ..words import MONTHS_DAYS, word_set
from .ends import NO_NAMES
from .english import CUED

_DUTCH = frozenset(
    {"het", "een", "niet", "naar", "heeft", "zijn", "voor", "ik", "wordt", "werd", "geen", "ook", "maar", "mijn", "dat",
     "van", "aan", "bij", "hij", "ze", "wij", "Het", "Een", "Ik", "Hij"}
)  # fmt: skip
_OTHERS = frozenset({"der", "und", "ist", "nicht", "the", "and", "le", "les", "des", "est"})
"""Words of other languages, of which no two stand in a Dutch text."""
_FEW = 3
_WEAK, _FAIR, _STRONG, _RARE, _NEVER = 1, 2, 3, 4, 9
_DONE_TO = word_set(
    """
    vraag vraagt vroeg bel belt belde contacteer verwittig verwittigt verwittigde waarschuw sms mail mailt mailde
    bedank bedankt bedankte vervangt verving noemen noemt noemde noem heet heette genaamd ene zekere kent
    """
)
"""Verbs, and words of saying, right before a person."""
_WHOM = word_set("haar hem mij me ons hen")
_NAMING = word_set("noemen noemt noemde noem")
_POSTED = word_set(
    """
    chauffeur werfleider ploegbaas teamleider teamleidster kotbaas verpleegkundige verpleger verpleegster zuster broeder
    zus broer tante nonkel oom oma opa bomma bompa buurvrouw buurman collega stagiair stagiaire kuisvrouw poetsvrouw
    poetshulp conciërge begeleider begeleidster leider leidster juf meester trainer monteur technieker klusjesman klant
    cliënt bewoner bewoonster passagier getuige bediende secretaresse invaller kapitein keeper spits boer pastoor
    diaken schipper molenaar magazijnier dossier zaak promotor verdachte betrokkene
    """
)
"""Who somebody is, right before the name."""
_OURS = frozenset({"ons", "onze", "Ons", "Onze", "onzen"})
_GIVEN_TO = word_set(
    "gegeven gevraagd gezegd gemeld doorgegeven gemaild bezorgd overgedragen geven vragen zeggen laten melden vraag"
)
_WITH = word_set("gesproken gebeld overlegd afgesproken gepraat spreken bellen overleggen gesprek doorverbonden")
_PREPOSITIONS = word_set("aan met van voor bij door en of naar tegen over volgens zonder behalve dan")
_SAYS = word_set(
    """
    zegt zei vindt vond vraagt vroeg meent denkt dacht belt belde antwoordt antwoordde schreef schrijft meldt meldde
    wist weet wil wou wilde lacht lachte knikt vertelt vertelde noteert beaamt ontkent zwijgt belooft beloofde
    """
)
_DOES = word_set(
    """
    is was heeft had komt kwam gaat ging moet mag kan zal blijft bleef zit zat krijgt kreeg neemt nam doet deed werkt
    werkte slaapt sliep speelt leest tekent tekende stuurt stuurde brengt bracht haalt haalde betaalt gaf geeft ziet zag
    legt legde rijdt reed staat stond helpt kent hoort koorts ziek afwezig verwittigd gebeld terugbellen te
    """
)
_ASIDE = word_set(
    "eens even ook weer niet wel nog dan al terug nooit altijd samen mee weg thuis straks morgen gisteren"
)
_BEGIN = _DONE_TO | _POSTED | _PREPOSITIONS | word_set("gelieve stuur laat kan wil mag moet heeft is was zal omdat als")
"""Words that begin a sentence with a capital, right before a name."""
_NEAR = 5
_STOPS = frozenset({".", "!", "?", "\n", "\n\n", ":", ";", "•", '"', "“", "|", "\t"})
_CLOSED = frozenset({",", ".", ";", ")", "!", "?", "\n", "\n\n", "…", ":"})
_JOINED = frozenset("-/@_+&")


class DutchCues:
    """The names of one text that their sentence tells, whatever the tagger thinks of them."""

    def __init__(self, words: Sequence[str], lexicon: WordList, taken: set[int], barred: frozenset[int]) -> None:
        self._words, self._lexicon, self._taken, self._barred = words, lexicon, taken, barred

    def find(self, distinct: frozenset[str]) -> Iterator[Entity]:
        """Each of them once."""
        if len(_DUTCH & distinct) < _FEW or len(_OTHERS & distinct) > 1:
            return
        wanted = {word for word in distinct if word[0].isupper() and need(word, self._lexicon) < _NEVER}
        for at in compress(count(), map(wanted.__contains__, self._words)) if wanted else ():
            if at not in self._taken and (score := self._told(at)):
                yield Entity(at, at + 1, "PER", score)

    def _told(self, at: int) -> float:
        """With which score what stands beside the word makes it a name; 0 if it does not."""
        before, after = self._at(at - 1), self._at(at + 1)
        if after[0].isupper() or after[0].isdigit() or after in _JOINED or before in _JOINED:
            return 0.0
        begun = self._at(at - 2) in _STOPS and before.lower() in _BEGIN
        if before[0].isupper() and not begun:
            return 0.0
        cue = max(self._left(at), self._right(at))
        inside = before[0].islower() or before == "(" or begun
        needed = need(self._words[at], self._lexicon)
        if not cue or cue + inside < needed or (at in self._barred and cue < _STRONG):
            return 0.0
        if is_borne(self._words, at, at + 1):
            return 0.0
        return CALLED if cue >= _STRONG else CUED

    def _left(self, at: int) -> int:
        low, second = self._at(at - 1).lower(), self._at(at - 2).lower()
        if low in _DONE_TO or low in _POSTED or (low in _WHOM and second in _NAMING):
            return _STRONG
        if self._at(at - 1) in _OURS and need(self._words[at], self._lexicon) <= _STRONG:
            return _STRONG
        near = {word.lower() for word in self._words[max(0, at - _NEAR) : at + _NEAR]}
        if (low == "aan" and not _GIVEN_TO.isdisjoint(near)) or (low == "met" and not _WITH.isdisjoint(near)):
            return _STRONG
        ends = self._at(at + 1) in _CLOSED or self._at(at + 1).islower()
        return _WEAK if low in _PREPOSITIONS and ends else 0

    def _right(self, at: int) -> int:
        after = self._at(at + 1)
        if after == "en" and self._at(at + 2) == "ik":
            return _STRONG
        return _STRONG if after in _SAYS else _FAIR if after in _DOES else _WEAK if after in _ASIDE else 0

    def _at(self, at: int) -> str:
        return self._words[at] if 0 <= at < len(self._words) else "\n"


@lru_cache(maxsize=1 << 14)
def need(word: str, lexicon: WordList) -> int:
    """How much must speak for a word to be a name, by what the lexicon knows of it; a capital within a sentence is
    worth one."""
    folded = fold(word)
    if len(word) < 2 or shape(word) != CAPITALISED or folded in NO_NAMES or folded in MONTHS_DAYS or folded in THINGS:
        return _NEVER
    bits = lexicon.folded_bits(folded)
    if bits & (Bit.COUNTRY | Bit.PLACE_BIG) or lexicon.brands.has(folded) or is_initials(word) or is_title(word):
        return _NEVER
    given, family = bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2
    if bits & Bit.WORD_COMMON:
        return _RARE if given == 3 else _NEVER
    if bits & Bit.WORD_NL or (bits & Bit.ANY_WORD and max(given, family) < 2):
        return _STRONG if given >= 2 else _NEVER
    if bits & Bit.ANY_PLACE:
        return _FAIR if given == 3 else _STRONG if given == 2 else _NEVER
    if given >= 2:
        return _WEAK
    return _STRONG if family >= 2 else _RARE
