"""Tells what a name is listed under, and what kind of text it stands in, as far as that speaks against a person.

`Bieren: Brigand, Keizer Karel` lists beers, and in the notes of a release or the manual of a machine hardly anybody is
meant: who is meant all the same has a title, or much else that speaks for it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from ...matching.lazily import lazily
from ..folding import fold
from ..words import word_set

HEADS = word_set(
    """
    bieres vins plats desserts cocktails cepages cuvees varietes variete fromages roses rosiers pommiers fraises
    marques modeles gammes parfums coloris teintes navires bateaux arrets salles
    bieren wijnen gerechten rassen kazen rozen appelen appels aardbeien aardappelen druiven merken modellen parfums
    kleuren tinten schepen haltes zalen
    biere weine gerichte sorten rebsorten rosen apfel erdbeeren kartoffeln marken modelle dufte farben schiffe
    haltestellen
    produits produkte producten products
    beers wines dishes varieties cheeses apples strawberries potatoes brands models scents colours ships stops
    """
)
"""Words for many things that go by names; what a person may head, and rooms that guests are put into, are not here."""
_PLACES = word_set("arrets rues avenues gares stations haltes haltestellen straten lanen strassen navires bateaux")
"""Those of them that stand before a list in a sentence."""
_STOPS = frozenset({".", "!", "?", "\n", "\n\n"})
_PARTED = frozenset({",", ";", "/", "|", "·"})
_BETWEEN = _PARTED | {"et", "en", "und", "and", "-"}
_BACK, _HEAD = 60, 5
"""Words back to the head of a list at most, and words that a head is of."""
_BREAKS = frozenset({"\n", "\n\n"})
_BULLETS = frozenset("-–•*·")
TIMES = frozenset({"x", "X", "×"})
_LINE, _LINES = 20, 30
"""Tokens up to a price, and lines back to a heading at most."""
_CLOSES, _QUOTED = frozenset("'’"), 8
_MANUALS = re.compile(
    r"\b(?:release notes|notes de version|versionshinweise|gebruiksaanwijzing|handleiding|mode d' emploi"
    r"|notice d' utilisation|notice de montage|guide de demarrage|pieces detachees|(?:bedienungs|montage|kurz)anleitung"
    r"|gebrauchsanweisung|gebrauchsanleitung|schnellstart|ersatzteilliste|montagehandleiding|snelstartgids"
    r"|onderdelenlijst|user manual|user guide|instructions for use|quick start|getting started|spare parts)\b"
)
"""As the words of one begin, folded and parted by blanks."""
_FIRST = word_set(
    """release notes versionshinweise gebruiksaanwijzing handleiding mode notice guide pièces pieces bedienungsanleitung
    montageanleitung kurzanleitung gebrauchsanweisung gebrauchsanleitung schnellstart ersatzteilliste montagehandleiding
    snelstartgids onderdelenlijst user instructions quick getting spare"""
)
"""One of these is a word of it, so that most texts need not be asked."""
_BEGINS = 30
"""Words within which a text says that it is one of these."""


def is_listed(words: Sequence[str], start: int) -> bool:
    """Whether the word stands in a list that a word for many things heads: `Sorten: Agata, Nicola, Linda`."""
    at, colon, parted = start, -1, 0
    while at > 0 and start - at < _BACK and words[at - 1] not in _STOPS:
        at -= 1
        if words[at] == ":":
            colon = at
        parted += words[at] in _PARTED
    if _is_among(words, start):
        return True
    if colon < 0 or colon - at > _HEAD:
        return False
    following = words[start : start + _HEAD]
    return (parted > 0 or any(word in _PARTED for word in following)) and any(fold(w) in HEADS for w in words[at:colon])


def _is_among(words: Sequence[str], start: int) -> bool:
    """Whether a noun for many such things stands right before the words with capitals that it is one of: `arrêts
    Simonis, Belgica, Pannenhuis`, `rues Marie-Christine et Léopold`."""
    at = start
    while at > 0 and start - at < _BACK and (words[at - 1] in _BETWEEN or words[at - 1][0].isupper()):
        at -= 1
    return at > 0 and words[at - 1].islower() and fold(words[at - 1]) in _PLACES


class Lines:
    """The lines of a text, found once for all of its names."""

    def __init__(self, words: Sequence[str], breaks: Sequence[int], prices: Sequence[int]) -> None:
        """`breaks` are where lines end, `prices` where signs of money stand."""
        self._words, self._prices = words, prices
        self._starts = [0, *(at + 1 for at in breaks)]

    def start(self, at: int) -> int:
        """Where the line of a token begins, or so far back in it as is looked."""
        return max(self._starts[bisect_right(self._starts, at) - 1], at - _BACK)

    def is_headed(self, at: int) -> bool:
        """Whether one of the lines above that of a token is the heading of a list of wares."""
        line = bisect_right(self._starts, at) - 1
        last = bisect_left(self._heads, line) - 1
        return last >= 0 and line - self._heads[last] <= _LINES

    def price(self, at: int) -> int | None:
        """Where the first price behind a token stands on its line, near by."""
        next_price = bisect_left(self._prices, at)
        if next_price == len(self._prices) or self._prices[next_price] - at > _LINE:
            return None
        line = bisect_right(self._starts, at)
        end = self._prices[next_price]
        return end if line == len(self._starts) or end < self._starts[line] else None

    def prices_around(self, start: int, end: int) -> int:
        """How many prices stand near a stretch, on either side."""
        low, high = bisect_left(self._prices, start - 2 * _LINE), bisect_left(self._prices, start)
        after, far = bisect_left(self._prices, end + 1), bisect_left(self._prices, end + 1 + 2 * _LINE)
        return high - low + far - after

    @lazily
    def _heads(self) -> list[int]:
        ends = [*(start - 1 for start in self._starts[1:]), len(self._words)]
        return [
            line
            for line, (start, end) in enumerate(zip(self._starts, ends, strict=True))
            if end - start <= _HEAD and any(fold(word) in HEADS for word in self._words[start:end])
        ]


def is_counted(words: Sequence[str], lines: Lines, start: int) -> bool:
    """Whether the line says how many of a ware there are: `6 x Casier Moinette`, `2 × Fût Charles Quint`."""
    at = lines.start(start)
    if words[at : at + 1] and (words[at] in _BULLETS or words[at] == "\t"):
        at += 1
    return at + 2 <= start and words[at].isdecimal() and words[at + 1] in TIMES


def is_priced(words: Sequence[str], lines: Lines, start: int, whole: int, is_noun: Callable[[str], bool]) -> bool:
    """Whether the line has a price, as others have under the heading of a list of wares: `Carte des vins`, or as the
    lines around it that begin with nouns; `is_noun` says which words are, and nobody's name."""
    end = lines.price(start)
    if end is None:
        return False
    at = lines.start(start)
    if (
        (at < start or whole > start + 1)
        and words[at][0].isupper()
        and is_noun(words[at])
        and lines.prices_around(at, end) > 1
    ):
        return True  # `Sommier Bastien – 289 €`, `Lampe Zoé – 39 €`
    return lines.is_headed(start)


def in_quotes_of_kinds(words: Sequence[str], quotes: Sequence[int], is_name: Callable[[str], bool]) -> set[int]:
    """The tokens of quoted cultivars, breeds and works behind the noun of their kind, where a text has several:
    `Clematis 'Dr. Ruppel', Rosa 'Gertrude Jekyll'`; `quotes` are where some may be opened, `is_name` says which words
    are given names or forms of address."""
    held: list[range] = []
    nouns = last = 0
    for at in quotes:
        if at <= last or at >= len(words) - 2 or not words[at - 1][0].isupper():
            continue
        end = at + 1
        while end < len(words) and end - at < _QUOTED and words[end] not in _CLOSES and words[end] not in _BREAKS:
            end += 1
        after = words[end + 1] if end + 1 < len(words) else "\n"
        if end == at + 1 or end >= len(words) or words[end] not in _CLOSES or after[0].isupper():
            continue  # `Jan 'Jefke' Peeters`
        held.append(range(at - 1, end + 1))
        nouns += not is_name(words[at - 1])
        last = end
    return {at for one in held for at in one} if len(held) > 1 and nouns > 0 else set()


def is_manual(words: Sequence[str]) -> bool:
    """Whether the text begins as a manual or as the notes of a release do."""
    if _FIRST.isdisjoint(map(str.lower, words[:_BEGINS])):
        return False
    return _MANUALS.search(" ".join(map(fold, words[:_BEGINS])).replace("’", "'")) is not None
