"""Tells what a name is listed under, and what kind of text it stands in, as far as that speaks against a person.

`Bieren: Brigand, Keizer Karel` lists beers, and in the notes of a release or the manual of a machine hardly anybody is
meant: who is meant all the same has a title, or much else that speaks for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .folding import fold
from .words import word_set

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
_PLACES = word_set(
    "arrets rues avenues gares stations haltes haltestellen straten lanen strassen navires bateaux schepen"
)
"""Those of them that stand before a list in a sentence."""
_STOPS = frozenset({".", "!", "?", "\n", "\n\n"})
_PARTED = frozenset({",", ";", "/", "|", "·"})
_BETWEEN = _PARTED | {"et", "en", "und", "and", "-"}
_BACK, _HEAD = 60, 5
"""Words back to the head of a list at most, and words that a head is of."""
_BREAKS = frozenset({"\n", "\n\n"})
_BULLETS = frozenset("-–•*·")
TIMES = frozenset({"x", "X", "×"})
MONEY = frozenset({"€", "EUR", "£", "$", "CHF"})
_LINE, _LINES = 20, 30
"""Tokens up to a price, and lines back to a heading at most."""
_OPENS, _CLOSES, _QUOTED = frozenset("'‘"), frozenset("'’"), 8
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


def is_counted(words: Sequence[str], start: int) -> bool:
    """Whether the line says how many of a ware there are: `6 x Casier Moinette`, `2 × Fût Charles Quint`."""
    at = _line_start(words, start)
    if words[at : at + 1] and (words[at] in _BULLETS or words[at] == "\t"):
        at += 1
    return at + 2 <= start and words[at].isdecimal() and words[at + 1] in TIMES


def is_priced(words: Sequence[str], start: int, whole: int, is_noun: Callable[[str], bool]) -> bool:
    """Whether the line has a price, as others have under the heading of a list of wares: `Carte des vins`, or as the
    lines around it that begin with nouns; `is_noun` says which words are, and nobody's name."""
    end = start
    while end < len(words) and end - start < _LINE and words[end] not in _BREAKS and words[end] not in MONEY:
        end += 1
    if end >= len(words) or words[end] not in MONEY:
        return False
    at = _line_start(words, start)
    if (
        (at < start or whole > start + 1)
        and words[at][0].isupper()
        and is_noun(words[at])
        and _prices_around(words, at, end) > 1
    ):
        return True  # `Sommier Bastien – 289 €`, `Lampe Zoé – 39 €`
    for _ in range(_LINES):
        if at < 2:
            return False
        end, at = at - 1, _line_start(words, at - 1)
        line = words[at:end]
        if len(line) <= _HEAD and any(fold(word) in HEADS for word in line):
            return True
    return False


def _prices_around(words: Sequence[str], start: int, end: int) -> int:
    """How many prices stand near the line, on either side."""
    near = (*words[max(0, start - 2 * _LINE) : start], *words[end + 1 : end + 1 + 2 * _LINE])
    return sum(word in MONEY for word in near)


def _line_start(words: Sequence[str], at: int) -> int:
    low = max(0, at - _BACK)
    while at > low and words[at - 1] not in _BREAKS:
        at -= 1
    return at


def in_quotes_of_kinds(words: Sequence[str], is_name: Callable[[str], bool]) -> set[int]:
    """The tokens of quoted cultivars, breeds and works behind the noun of their kind, where a text has several:
    `Clematis 'Dr. Ruppel', Rosa 'Gertrude Jekyll'`; `is_name` says which words are given names or forms of address."""
    held: list[range] = []
    nouns, at = 0, 0
    while (at := at + 1) < len(words) - 2:
        if words[at] not in _OPENS or not words[at - 1][0].isupper():
            continue
        end = at + 1
        while end < len(words) and end - at < _QUOTED and words[end] not in _CLOSES and words[end] not in _BREAKS:
            end += 1
        after = words[end + 1] if end + 1 < len(words) else "\n"
        if end == at + 1 or end >= len(words) or words[end] not in _CLOSES or after[0].isupper():
            continue  # `Jan 'Jefke' Peeters`
        held.append(range(at - 1, end + 1))
        nouns += not is_name(words[at - 1])
        at = end
    return {at for one in held for at in one} if len(held) > 1 and nouns > 0 else set()


def is_manual(words: Sequence[str]) -> bool:
    """Whether the text begins as a manual or as the notes of a release do."""
    if _FIRST.isdisjoint(map(str.lower, words[:_BEGINS])):
        return False
    return _MANUALS.search(" ".join(map(fold, words[:_BEGINS])).replace("’", "'")) is not None
