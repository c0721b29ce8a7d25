"""Names in any context: words drawn at random around a name, so that the tagger trusts the name itself.

Templates teach that a town follows `à`; then `hommage à Victor Hugo` is a town. Here every kind of name stands after
every kind of word, and only the name can tell.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import lru_cache

from ...base import LANGUAGES, Language
from ..words import word_list
from . import lexicon_source
from .fill import Example, fill
from .pools import Pools

_SMALL: dict[Language, list[str]] = {
    "fr": word_list("à de par avec pour contre chez selon et ou que dont mais car sur sous entre vers sans le la"
    " les un une"
                    " des il elle on qui a est avait sera se son sa ses au du ne pas plus aussi"),
    "nl": word_list("aan van door met voor tegen bij volgens en of dat die maar want op onder tussen naar zonder"
    " de het een"
                    " hij zij er is was heeft had wordt zich zijn haar ook niet meer om te in uit"),
    "de": word_list("an von durch mit für gegen bei laut und oder dass die der das aber denn auf unter zwischen"
    " nach ohne"
                    " ein eine er sie es ist war hat hatte wird sich sein ihr auch nicht mehr um zu in aus"),
    "en": word_list("to of by with for against at from and or that who but as on under between after without the a"
    " an he"
                    " she it is was has had will his her its also not more in into than when"),
}  # fmt: skip
_NAMES = ("{full}",) * 6 + ("{wfull}",) * 5 + ("{giv}",) * 3 + ("{fam}", "{wfam}", "{init}", "{rev}", "{wgiv}")
_OTHERS = ("{city}", "{wcity}", "{land}", "{org}", "{team}", "{brand}", "{work}", "{species}", "{nat}", "{dept}")
_SIGNS = (", ", " ", " ", " ", " ", ". ", " (", ") ", ": ", "; ", " – ", '" ', "\n", " - ")


def salad(pools: Pools, rng: random.Random, count: int) -> list[Example]:
    """So many texts of random words with a few names in them."""
    return [_one(LANGUAGES[at % len(LANGUAGES)], pools, rng) for at in range(count)]


def _one(language: Language, pools: Pools, rng: random.Random) -> Example:
    parts = [_words(language, pools, rng).capitalize(), " "]
    for _ in range(rng.randint(1, 3)):
        parts.append(rng.choice(_NAMES if rng.random() < 0.7 else _OTHERS))
        parts += [rng.choice(_SIGNS), _words(language, pools, rng), rng.choice(_SIGNS)]
    if rng.random() < 0.4:
        parts = parts[2:]
    return fill("".join(parts).strip(), language, pools, rng)


def _words(language: Language, pools: Pools, rng: random.Random) -> str:
    """A few words; German nouns and beginnings of sentences have a capital, as they may have anywhere."""
    drawn = [
        rng.choice(_SMALL[language] if rng.random() < 0.55 else _content(language, pools))
        for _ in range(rng.randint(1, 6))
    ]
    share = 0.25 if language == "de" else 0.04
    return " ".join(word.capitalize() if len(word) > 3 and rng.random() < share else word for word in drawn)


@lru_cache(maxsize=4)
def _content(language: Language, pools: Pools) -> Sequence[str]:
    """Ordinary words that nobody is called."""
    words = lexicon_source.written_words()[language]
    return sorted(word for word in words if len(word) > 2 and word.isalpha() and not pools.is_borne(word))
