"""The words for relatives in four languages, by what they are to each other: one list for all who ask for kin.

`relatives.txt` has them. Names ask which word leads to one, ages who has several, recognizers whose kin somebody is;
each asks by kind (`child`, `partner`, `sibling` …), so that a word that is added is known to all of them.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from .matching.alternatives import listed
from .names.folding import fold
from .names.words import word_set

_FILE = Path(__file__).with_name("relatives.txt")
LANGUAGES = ("fr", "nl", "de", "en")
AMBIGUOUS = word_set(
    """
    nicht man ma pa ex son frau mann peter meter kleine kleiner kleinen partner familie family famille gezin nan gran
    baby kind kids kid child children twins oma opa papa mama kinderen kinder kindern ouders eltern parents
    grootouders großeltern grandparents spouse twin moitié fillette meme pepe vati papi mami opi omi pate paten patin
    geschwister siblings ehegatte echtgenoten zwillinge
    """
)
"""What is frequent in another language or as another word: it tells of a relative behind whose it is."""


def one(*kinds: str, languages: tuple[str, ...] = LANGUAGES) -> tuple[str, ...]:
    """The words for one of these kinds (all kinds where none is named), as they are written in the middle of a line."""
    return _picked(0, kinds, languages)


def many(*kinds: str, languages: tuple[str, ...] = LANGUAGES) -> tuple[str, ...]:
    """The words for several of them: `enfants`, `Geschwister`."""
    return _picked(1, kinds, languages)


def folded(words: tuple[str, ...]) -> frozenset[str]:
    """The single words among them, without case and accents, as the lists of words for names have them."""
    return frozenset(fold(word) for word in words if " " not in word)


def in_text(words: tuple[str, ...]) -> frozenset[str]:
    """The single words among them as a text has them: those that are German with capitals."""
    others = {*one(languages=("fr", "nl", "en")), *many(languages=("fr", "nl", "en"))}
    german = {*one(languages=("de",)), *many(languages=("de",))}
    single = [word for word in words if " " not in word]
    return frozenset([word for word in single if word in others] + [word.title() for word in single if word in german])


def _picked(place: int, kinds: tuple[str, ...], languages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(
            word
            for (kind, language), words in _relatives().items()
            if language in languages and (not kinds or kind in kinds)
            for word in words[place]
        )
    )


@cache
def _relatives() -> dict[tuple[str, str], tuple[tuple[str, ...], tuple[str, ...]]]:
    """By kind and language: the words for one, and those for several."""
    known = {}
    for line in _FILE.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            head, _, words = line.partition(":")
            kind, language = head.split()
            single, _, several = words.partition(";")
            known[kind, language] = (listed(single), listed(several))
    return known
