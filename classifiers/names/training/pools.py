"""The names, streets, towns and companies that templates are filled with; a fifth of each is kept for testing.

What is kept is decided by a hash of the name part, so that no training text ever holds a tested name.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

from ...base import Language
from ..folding import fold
from ..words import word_list
from . import brands, lexicon_source
from .streetnames import GERMANIC, STREETS

_HOME: dict[Language, tuple[str, ...]] = {
    "fr": ("fr_BE", "fr_FR", "fr_CH"),
    "nl": ("nl_BE", "nl_NL"),
    "de": ("de_DE", "de_AT", "de_CH"),
    "en": ("en_GB", "en_US", "en_IE"),
}


def held_out(name: str) -> bool:
    """Whether a name part is for testing."""
    return zlib.crc32(fold(name).encode()) % 5 == 0


@dataclass(frozen=True)
class Weighted:
    """Names with cumulative weights, for drawing."""

    names: Sequence[str]
    weights: Sequence[float]

    def draw(self, rng: random.Random) -> str:
        """One name, frequent ones more often."""
        return rng.choices(self.names, cum_weights=self.weights)[0]


def _weighted(names: dict[str, int], power: float) -> Weighted:
    total, cumulative = 0.0, []
    for weight in names.values():
        total += max(weight, 1) ** power
        cumulative.append(total)
    return Weighted(list(names), cumulative)


class Pools:
    """Draws the parts of texts for one side of the split: training or test."""

    def __init__(self, folder: Path, test: bool) -> None:
        self._keep: Callable[[str], bool] = (lambda n: held_out(n)) if test else (lambda n: not held_out(n))
        every = _all_names(folder)
        self._borne = frozenset(fold(name) for names in (every.given, every.family) for name in names)
        given = self._kept(every.given)
        family = self._kept(every.family)
        self._given = {language: _weighted(self._home_given(language, given), 0.45) for language in _HOME}
        self._family = {language: _weighted(self._home_family(language, family), 0.45) for language in _HOME}
        self._any_given = _weighted(given, 0.2)
        self._any_family = _weighted(family, 0.1)
        self._world = [town for town in lexicon_source.world_towns() if self._keep(town)]
        self._towns = {country: self._kept_towns(country) for country in ("BE", "NL", "FR", "DE", "LU", "GB", "AT")}
        self._streets = {language: [s for s in STREETS[language] if self._keep(s)] for language in STREETS}
        self._brands = {language: self._kept_brands(folder, language) for language in _HOME}
        self._germanic = {language: [s for s in GERMANIC[language] if self._keep(s)] for language in GERMANIC}

    def _kept(self, names: dict[str, int]) -> dict[str, int]:
        return {name: weight for name, weight in names.items() if all(self._keep(p) for p in name.split()[-1:])}

    def _home_given(self, language: Language, names: dict[str, int]) -> dict[str, int]:
        home = {n: 3000 for n in _faker(language, "first_names") if self._keep(n)}
        if language == "fr":
            home |= {n: w for n, w in names.items() if w > 400}
        elif language == "nl":
            home |= {n: w for n, w in _belgian_given() if self._keep(n)}
        return home

    def _home_family(self, language: Language, names: dict[str, int]) -> dict[str, int]:
        home = {n: 3000 for n in _faker(language, "last_names") if self._keep(n.split()[-1])}
        if language == "fr":
            home |= {n: w for n, w in names.items() if w > 150}
        elif language == "nl":
            flemish = ("ens", "mans", "aert", "aerts", "ckx", "inck", "eke", "ers", "stra", "sma", "huis", "veld")
            home |= {
                n: max(w, 300) for n, w in names.items() if n.startswith(("Van ", "De ", "Vander", "Vanden", "Ver"))
            }
            home |= {n: max(w, 200) for n, w in names.items() if n.lower().endswith(flemish)}
        elif language == "de":
            german = ("mann", "bauer", "meyer", "meier", "hofer", "ler", "tz", "schmidt", "berger", "dorf", "huber")
            home |= {n: max(w, 200) for n, w in names.items() if n.lower().endswith(german)}
        return home

    def _kept_towns(self, country: str) -> list[tuple[str, str]]:
        return [(code, town) for code, town in _towns(country) if self._keep(town)]

    def _kept_brands(self, folder: Path, language: Language) -> tuple[list[str], list[str]]:
        """Those of the language's countries and of the world; and of them those that somebody could be called."""
        found = [n for n, homes in brands.near(folder).items() if (not homes or language in homes) and self._keep(n)]
        return found, [n for n in found if all(part.isalpha() and fold(part) in self._borne for part in n.split())]

    def brand(self, language: Language, rng: random.Random) -> str:
        """A shop or a brand, half of the time one that is called like a person."""
        found, like_names = self._brands[language]
        return rng.choice(like_names if rng.random() < 0.5 else found)

    def given(self, language: Language, rng: random.Random) -> str:
        """A given name: of the language, of anywhere, or of nowhere."""
        roll = rng.random()
        if roll < 0.72:
            return self._given[language].draw(rng)
        if roll < 0.93:
            return self._any_given.draw(rng)
        return self._invented(self._any_given, rng) if roll < 0.97 else _made_up(rng)

    def family(self, language: Language, rng: random.Random) -> str:
        """A family name, likewise; one in eight stands in no list."""
        roll = rng.random()
        if roll < 0.62:
            return self._family[language].draw(rng)
        if roll < 0.87:
            return self._any_family.draw(rng)
        return self._invented(self._any_family, rng) if roll < 0.95 else _made_up(rng)

    def _invented(self, pool: Weighted, rng: random.Random) -> str:
        head, tail = pool.draw(rng), pool.draw(rng)
        return head[: max(2, len(head) // 2 + 1)] + tail[len(tail) // 2 :].lower().strip("-' ")

    def may_use(self, word: str) -> bool:
        """Whether the word is on this side of the split."""
        return self._keep(word)

    def is_borne(self, word: str) -> bool:
        """Whether anybody is called so."""
        return fold(word) in self._borne

    def world_given(self, rng: random.Random) -> str:
        """A given name of anywhere; a third stands in no list."""
        roll = rng.random()
        if roll < 0.35:
            return self._given["en"].draw(rng)
        return self._any_given.draw(rng) if roll < 0.68 else self._invented(self._any_given, rng)

    def world_family(self, rng: random.Random) -> str:
        """A family name, likewise."""
        roll = rng.random()
        if roll < 0.3:
            return self._family[rng.choice(tuple(_HOME))].draw(rng)
        return self._any_family.draw(rng) if roll < 0.62 else self._invented(self._any_family, rng)

    def world_town(self, rng: random.Random) -> str:
        """A large town of anywhere in the world."""
        return rng.choice(self._world)

    def town(self, country: str, rng: random.Random) -> tuple[str, str]:
        """A postcode and its town, in the way the country writes them."""
        code, town = rng.choice(self._towns[country])
        return (code or _postcode(country, rng)), town

    def street(self, language: Language, rng: random.Random) -> str:
        """A street name without its number."""
        if language in self._germanic and rng.random() < 0.75:
            stem = rng.choice(self._germanic[language])
            ending = rng.choice(_ENDINGS[language])
            joined = stem + ending if not stem.endswith("-") else f"{stem}{ending.capitalize()}"
            return joined if rng.random() < 0.9 else joined.replace("straat", "str.").replace("straße", "str.")
        pattern = rng.choice(_STREET_FORMS[language])
        filled = pattern.replace("¤", rng.choice(self._streets[language]))
        return filled.replace("§", f"{self.given(language, rng)} {self.family(language, rng)}")


_ENDINGS: dict[Language, list[str]] = {
    "nl": ["straat"] * 8 + ["laan"] * 4 + ["weg", "steenweg", "dreef", "plein", "lei", "kaai", "gracht", "hof", "baan"],
    "de": ["straße"] * 8 + ["weg"] * 3 + ["allee", "platz", "gasse", "ring", "damm", "ufer", "str."],
}
_STREET_FORMS: dict[Language, list[str]] = {
    "fr": (
        ["Rue ¤"] * 5
        + ["rue ¤"] * 3
        + ["Avenue ¤"] * 2
        + ["avenue ¤", "Boulevard ¤", "boulevard ¤", "Chaussée ¤"]
        + ["Place ¤", "place ¤", "Quai ¤", "Allée ¤", "Chemin ¤", "Impasse ¤", "Clos ¤", "Drève ¤", "Square ¤"]
        + ["Rue §", "rue §", "Avenue §", "Av. ¤", "Bd ¤", "Ch. ¤", "Grand-Rue", "Sentier ¤", "Route ¤"]
    ),
    "nl": ["Grote Markt", "Oude ¤", "Lange ¤", "Korte ¤", "Dorp", "Kouter", "¤", "§-laan", "Koning Albert II-laan"],
    "de": [
        "Am ¤",
        "An der ¤",
        "Im ¤",
        "Auf dem ¤",
        "Zum ¤",
        "Lange Straße",
        "Alte Gasse",
        "¤",
        "Unter den ¤",
        "§-Straße",
    ],
    "en": [
        "¤ Street",
        "¤ Street",
        "¤ Road",
        "¤ Road",
        "¤ Avenue",
        "¤ Lane",
        "¤ Drive",
        "¤ Close",
        "High Street",
        "¤ Court",
        "¤ St",
        "¤ Rd",
    ],
}


_HEADS = word_list(
    "b c ch d dj f g gb h j k kh l m mb n nd ng nk ny p ph r s sh sz t th ts v w x y z zh q b d m n l r k s"
)
_VOWELS = word_list("a e i o u a e i o u aa ou oe ei ia é ö ü")
_TAILS = word_list("n m r s l k ng t sh x nen wski ić ov")


def _made_up(rng: random.Random) -> str:
    """A name of no language: two to four syllables."""
    parts = [rng.choice(_HEADS) + rng.choice(_VOWELS) for _ in range(rng.choice((2, 2, 3, 3, 4)))]
    return ("".join(parts) + (rng.choice(_TAILS) if rng.random() < 0.5 else "")).capitalize()


def _postcode(country: str, rng: random.Random) -> str:
    digits = rng.randint
    if country == "NL":
        return f"{digits(1000, 9999)} {rng.choice('ABCDEGHJKLMNPRSTVWXZ')}{rng.choice('ABCDEGHJKLMNPRSTVWXZ')}"
    if country in {"FR", "DE"}:
        return f"{digits(1, 95):02d}{digits(0, 99) * 10:03d}"
    if country == "GB":
        area = rng.choice(["SW", "NW", "E", "M", "LS", "B", "EH", "CF", "BS"])
        return f"{area}{digits(1, 20)} {digits(1, 9)}{rng.choice('ABDEFGHJLN')}{rng.choice('ABDEFGHJLN')}"
    return f"{'L-' if country == 'LU' else ''}{digits(1000, 9999)}"


@lru_cache(maxsize=1)
def _all_names(folder: Path) -> lexicon_source.Names:
    return lexicon_source.read_names(folder)


@lru_cache(maxsize=1)
def _belgian_given() -> tuple[tuple[str, int], ...]:
    provider: Any = import_module("faker.providers.person.nl_BE").Provider
    return tuple((name, 3000) for name in provider.first_names)


def _faker(language: Language, attribute: str) -> list[str]:
    found: set[str] = set()
    for locale in _HOME[language]:
        provider: Any = import_module(f"faker.providers.person.{locale}").Provider
        for variant in (attribute, f"{attribute}_male", f"{attribute}_female"):
            found |= set(getattr(provider, variant, ()))
    return sorted(found)


@lru_cache(maxsize=8)
def _towns(country: str) -> tuple[tuple[str, str], ...]:
    if country == "BE":
        return tuple(lexicon_source.belgian_towns())
    return tuple(("", name) for name in lexicon_source.towns(country))
