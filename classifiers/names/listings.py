"""Tells what a name is listed under, and what kind of text it stands in, as far as that speaks against a person.

`Bieren: Brigand, Keizer Karel` lists beers, and in the notes of a release or the manual of a machine hardly anybody is
meant: who is meant all the same has a title, or much else that speaks for it.
"""

from __future__ import annotations

from collections.abc import Sequence

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
    beers wines dishes varieties cheeses apples strawberries potatoes brands models scents colours ships stops
    """
)
"""Words for many things that go by names; what a person may head, and rooms that guests are put into, are not here."""
_STOPS = frozenset({".", "!", "?", "\n", "\n\n"})
_PARTED = frozenset({",", ";", "/", "|", "·"})
_BACK, _HEAD = 60, 5
"""Words back to the head of a list at most, and words that a head is of."""
_MANUALS = (
    ("release", "notes"), ("notes", "de", "version"), ("versionshinweise",), ("gebruiksaanwijzing",), ("handleiding",),
    ("mode", "d'", "emploi"), ("notice", "d'", "utilisation"), ("bedienungsanleitung",), ("gebrauchsanweisung",),
    ("gebrauchsanleitung",), ("user", "manual"), ("user", "guide"), ("instructions", "for", "use"),
)  # fmt: skip
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
    if colon < 0 or colon - at > _HEAD:
        return False
    following = words[start : start + _HEAD]
    return (parted > 0 or any(word in _PARTED for word in following)) and any(fold(w) in HEADS for w in words[at:colon])


def is_manual(words: Sequence[str]) -> bool:
    """Whether the text begins as a manual or as the notes of a release do."""
    first = [fold(word) for word in words[:_BEGINS]]
    return any(
        tuple(first[at : at + len(phrase)]) == phrase
        for phrase in _MANUALS
        for at in range(len(first) - len(phrase) + 1)
    )
