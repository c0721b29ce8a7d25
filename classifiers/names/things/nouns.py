"""Tells nouns that no list has by what they are made of: `Grifflöcher` and `Dakhoogte` are nobody's names.

German and Dutch make a noun of any two; a family name made of two ends in a place to live or in a trade (`Lindenberg`,
`Brömmelkamp`), and those are left alone.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..entry import Bit
from ..folding import fold
from ..wordlist import WordList

_FREQUENT = {
    Bit.WORD_DE: frozenset({"und", "oder", "ist", "nicht", "mit", "für", "zum", "eine"}),
    Bit.WORD_NL: frozenset({"het", "een", "voor", "met", "niet", "naar"}),
    Bit.WORD_FR: frozenset({"les", "est", "dans", "pour", "avec", "une"}),
    Bit.WORD_EN: frozenset({"the", "and", "with", "from", "this"}),
}
_COMPOUNDING = Bit.WORD_DE | Bit.WORD_NL
_LEFT, _RIGHT = 3, 5
"""Letters of the two words of a compound at least."""
_SHORTEST = 8
_JOINTS = ("", "s", "n", "en", "es", "er", "e")
"""What stands between the two words."""
_CUT = ("", "e")
"""What the first word loses: `Münzrand`."""
_CASES = ("", "s", "es", "n", "en", "e")
"""What the second one ends in."""
_ABSTRACT = re.compile(
    r"\w{3,}(?:ation|ismus|isme|ismen|keit|keiten|heit|heiten|tionen|ungen|heden|teit|teiten|tat|taten)"
)
"""Endings of what is thought rather than met."""
_PAPER = re.compile(
    r"\w{2,}(?:rapport|verslag|proef|nummer|lijst|formulier|bericht|overzicht|protokoll|zettel|schein|liste|blatt|bogen"
    r"|antrag|vertrag|schreiben|rechnung|pamflet|planning|melding|bestelling|levering)"
)
"""Endings of what papers are called, in whatever text: `Dagrapport`, `Rufnummer`."""
_NAMES_END = re.compile(
    r"(?:mann?|manns|berge?r?|bach|bacher|burge?r?|dorfe?r?|felde?r?|hofe?r?|hauser?|hausen|heime?r?|kampe?r?|land|lander"
    r"|muller|meie?r|meye?r|maie?r|mayr?|bauer|schmidt?|stein|steiner|thale?r?|tale?r?|walde?r?|wege?r?|weger|brinke?r?"
    r"|bruck|brucke?r?|holze?r?|horst|baume?r?|blume?n?|busche?r?|stadt|stadter|brecht|loh|rode?r?|reutte?r?|wieser?"
    r"|bosch|bos|broek|brock|dijk|dyck|dam|donck?|dorp|gaerde|gaarde?|huis|huizen|hout|huyse|kerke?|kens|laan|laer|man"
    r"|mans|mortel|poele?|poort|rath?|sma|stra|straa?te?n?|stroom|velde?n?|vliet|voorde?|voort|waard|werf|wijke?|zand"
    r"|zoon|sen|makers?|macher|backer|bakker|becker|schuster|schneider|gruber|huber|huemer|inger|linger|leitner|eder"
    r"|acker|au|auer|eck|egge?r?|furth?|graf|haupt|herr|hardt?|kopf|kraut|krug|lieb|mut|nagel|ring|rock|vogel|wein"
    r"|wirth?|zahn|zweig)"
)
"""Last parts, folded, that family names have."""


@lru_cache(maxsize=1 << 14)
def is_noun(word: str, tongues: int, lexicon: WordList) -> bool:
    """Whether a word of no list is an abstract noun, or a compound of two words of one of the languages that the text
    is in (`tongues`, bits of words)."""
    folded = fold(word)
    if len(folded) < _SHORTEST or lexicon.folded_bits(folded) & (Bit.GIVEN | Bit.FAMILY) or not folded.isalpha():
        return False
    told = _ABSTRACT.fullmatch(folded) or _PAPER.fullmatch(folded)
    return told is not None or bool(tongues and _is_compound(folded, tongues, lexicon))


def tongues_of(distinct: frozenset[str]) -> int:
    """The languages of which the text has some of the most frequent words."""
    return sum(tongue for tongue, words in _FREQUENT.items() if not words.isdisjoint(distinct))


def _is_compound(folded: str, spoken: int, lexicon: WordList) -> bool:
    for cut in range(_LEFT, len(folded) - _RIGHT + 1):
        first, last = folded[:cut], folded[cut:]
        tongues = _bits(last, _RIGHT, _CASES, ("",), lexicon) & spoken & _COMPOUNDING
        if tongues and not _NAMES_END.fullmatch(last) and tongues & _bits(first, _LEFT, _JOINTS, _CUT, lexicon):
            return True
    return False


def _bits(part: str, least: int, endings: tuple[str, ...], lost: tuple[str, ...], lexicon: WordList) -> int:
    """What a part may be as a word, without one of these endings or with what it lost."""
    bits = 0
    for ending in endings:
        stem = part.removesuffix(ending) if ending else part
        if part.endswith(ending) and len(stem) >= least:
            for letters in lost:
                bits |= lexicon.folded_bits(stem + letters)
    return bits
