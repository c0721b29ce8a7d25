"""Fills a template: text, with the spans of the persons, addresses, towns and companies in it."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from ...base import Language
from .lexicon_source import title_case
from .pools import Pools
from .things import thing
from .worldthings import LABELLED, PLAIN

_SLOT = re.compile(r"\{([A-Za-z]+)\}|<([^<>{}|]*(?:\|[^<>{}|]*)+)>|<([^<>]*\|[^<>]*)>")


@dataclass(frozen=True)
class Example:
    """A text with its labelled spans (start, end, label), in order and not overlapping."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    language: Language


def fill(template: str, language: Language, pools: Pools, rng: random.Random) -> Example:
    """One text made from a template."""
    return _Filling(language, pools, rng).run(template.replace("⏎", "\n"))


def renamed(example: Example, pools: Pools, rng: random.Random) -> Example:
    """The same text about other people in other towns, so that a small corpus teaches contexts and not names."""
    filling, at = _Filling(example.language, pools, rng), 0
    for start, end, label in example.spans:
        filling._literal(example.text[at:start])
        filling._labelled(filling.instead_of(example.text[start:end], label), label)
        at = end
    filling._literal(example.text[at:])
    return Example("".join(filling.parts), tuple(filling.spans), example.language)


class _Filling:
    def __init__(self, language: Language, pools: Pools, rng: random.Random) -> None:
        self.language, self.pools, self.rng = language, pools, rng
        self.parts: list[str] = []
        self.length = 0
        self.spans: list[tuple[int, int, str]] = []

    def run(self, template: str) -> Example:
        """Walks the template, slot by slot."""
        at = 0
        for match in _SLOT.finditer(template):
            self._literal(template[at : match.start()])
            self._slot(match)
            at = match.end()
        self._literal(template[at:])
        return Example("".join(self.parts), tuple(self.spans), self.language)

    def instead_of(self, name: str, label: str) -> str:
        """Another name of the same make; the name itself where it is no plain one, and for organisations."""
        words = name.split()
        if (
            label not in ("PER", "LOC")
            or len(words) > 3
            or not all(w[0].isupper() and w[-1] not in ".'’" for w in words)
        ):
            return name
        if label == "LOC":
            return self.pools.world_town(self.rng) if len(words) == 1 and self.rng.random() < 0.5 else name
        if len(words) == 1:
            other = self._world_family() if self.rng.random() < 0.6 else self._family()
        else:
            other = self._world_full() if self.rng.random() < 0.6 else self._full()
        return other.upper() if name.isupper() and len(name) > 3 else other

    def _literal(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _labelled(self, text: str, label: str) -> None:
        self.spans.append((self.length, self.length + len(text), label))
        self._literal(text)

    def _slot(self, match: re.Match[str]) -> None:
        choices = match[2] or match[3]
        if choices is not None:
            inner = self.rng.choice(choices.split("|"))
            for piece in re.split(r"(\{[A-Za-z]+\})", inner):
                if piece.startswith("{"):
                    self._named(piece[1:-1])
                else:
                    self._literal(piece)
            return
        self._named(match[1])

    def _named(self, slot: str) -> None:
        if slot in {"famtail", "wfamtail"}:
            start, _, label = self.spans.pop()
            self._literal(self._family() if slot == "famtail" else self._world_family())
            self.spans.append((start, self.length, label))
        elif slot in _PERSONS:
            self._labelled(getattr(self, _PERSONS[slot])(), "PER")
        elif slot in {"adr", "adrl", "ADR", "ADRL"}:
            text = self._address("\n" if slot.lower() == "adrl" else ", ")
            self._labelled(text.upper() if slot.isupper() else text, "ADR")
        elif slot == "street":
            self._labelled(self._street(self.language), "ADR")
        elif slot == "postcode":
            self._literal(self.pools.town(self._country(), self.rng)[0])
        elif slot == "city":
            self._labelled(self.pools.town(self._country(), self.rng)[1], "LOC")
        elif slot == "org":
            self._labelled(self._company(), "ORG")
        elif slot in LABELLED:
            label, maker = LABELLED[slot]
            self._labelled(maker(self.language, self.pools, self.rng), label)
        elif slot in PLAIN:
            self._literal(PLAIN[slot](self.language, self.pools, self.rng))
        else:
            self._literal(thing(slot, self.language, self.pools, self.rng))

    def _given(self) -> str:
        return self.pools.given(self.language, self.rng)

    def _family(self) -> str:
        name = self.pools.family(self.language, self.rng)
        roll = self.rng.random()
        if roll < 0.06:
            return f"{name}-{self.pools.family(self.language, self.rng)}"
        if self.language == "de" and roll < 0.09:
            return f"von {name}" if " " not in name else name
        if self.language == "fr" and roll < 0.07:
            return name if " " in name else self.rng.choice(("de ", "d'", "de la ", "de ")) + name
        if self.language == "nl" and roll < 0.07:
            return name if " " in name else self.rng.choice(("Van ", "van ", "")) + f"'t {name}"
        if self.language == "nl" and " " in name and roll < 0.5:
            particles, _, last = name.rpartition(" ")
            return f"{particles.lower() if roll < 0.25 else particles} {last}"
        return name

    def _upper_family(self) -> str:
        return self._family().upper() if self.rng.random() < 0.7 else self._family()

    def _full(self) -> str:
        given, roll = self._given(), self.rng.random()
        if roll < 0.06:
            given = f"{given} {self._given()}"
        elif roll < 0.10:
            given = f"{given} {self._given()[0]}."
        elif roll < 0.13 and "-" not in given:
            given = f"{given}-{self._given()}"
        family = self._family()
        return f"{given} {family.upper() if self.rng.random() < 0.09 else family}"

    def _reversed(self) -> str:
        given, family, roll = self._given(), self._family(), self.rng.random()
        if roll < 0.35:
            return f"{family} {given}"
        if roll < 0.6:
            return f"{family.upper()} {given}"
        if roll < 0.8:
            return f"{family}, {given}"
        if roll < 0.87:
            return f"{family.upper()}, {given.upper()}"
        return f"{family} {_initials(given, self.rng)}" if roll < 0.93 else f"{given} {family}"

    def _world_given(self) -> str:
        return self.pools.world_given(self.rng)

    def _world_family(self) -> str:
        return self.pools.world_family(self.rng)

    def _world_full(self) -> str:
        given, roll = self._world_given(), self.rng.random()
        if roll < 0.1:
            given = f"{given} {self.rng.choice('ABCDEFGHJKLMPRSTW')}."
        elif roll < 0.18:
            given = f"{given} {self._world_given()}"
        particle = self.rng.choice(_WORLD_PARTICLES) if roll > 0.93 else ""
        return f"{given} {particle}{self._world_family()}"

    def _upper(self) -> str:
        names = [self._given(), self._family()]
        self.rng.shuffle(names)
        return " ".join(names).upper()

    def _upper_reversed(self) -> str:
        return f"{self._family()} {self._given()}".upper()

    def _lower_given(self) -> str:
        return self._given().lower()

    def _lower_family(self) -> str:
        return self._family().lower()

    def _lower_full(self) -> str:
        return f"{self._given()} {self._family()}".lower()

    def _upper_given(self) -> str:
        return self._given().upper()

    def _initialled(self) -> str:
        given = self._given()
        return (
            f"{_initials(given, self.rng)} {self._family()}"
            if self.rng.random() < 0.8
            else (f"{self._family()} {_initials(given, self.rng)}")
        )

    def _country(self) -> str:
        return self.rng.choices(*_COUNTRIES[self.language])[0]

    def _street(self, language: Language) -> str:
        rng, street = self.rng, self.pools.street(language, self.rng)
        number = f"{min(rng.randint(1, 400), rng.randint(1, 400))}"
        if rng.random() < 0.12:
            number += rng.choice(["A", "B", "a", "b", "/1", "/3", "-5", " bis", "c"])
        if language == "en":
            return f"{number} {street}"
        if language == "fr" and rng.random() < 0.3:
            return f"{number}{rng.choice([', ', ' '])}{street}"
        box = ""
        if rng.random() < 0.2:
            box = f" {rng.choice(_BOXES[language])} {rng.randint(1, 30)}"
        return f"{street}{rng.choice([' ', ' ', ' ', ', '] if language == 'fr' else [' '])}{number}{box}"

    def _address(self, gap: str) -> str:
        country = self._country()
        code, town = self.pools.town(country, self.rng)
        language: Language = _STREET_LANGUAGE.get(country) or (self.language if self.language != "en" else "fr")
        street, rng = self._street(language), self.rng
        if gap == ", " and rng.random() < 0.25:
            gap = rng.choice([" - ", " ", " – ", ",", _IN[self.language]])
        if country == "GB":
            return f"{street}{gap}{town} {code}"
        if country in {"BE", "DE", "FR", "NL"} and rng.random() < 0.15:
            code = f"{country[0] if country != 'NL' else 'NL'}-{code}"
        text = f"{street}{gap}{code} {town.upper() if rng.random() < 0.15 else town}"
        if rng.random() < 0.12:
            text += (gap if "\n" in gap else ", ") + rng.choice(_COUNTRY_NAMES[country])
        return text

    def _company(self) -> str:
        return thing("company", self.language, self.pools, self.rng)


_PERSONS = {
    "full": "_full",
    "rev": "_reversed",
    "up": "_upper",
    "UPREV": "_upper_reversed",
    "init": "_initialled",
    "fam": "_family",
    "FAM": "_upper_family",
    "giv": "_given",
    "GIV": "_upper_given",
    "lgiv": "_lower_given",
    "lfam": "_lower_family",
    "lfull": "_lower_full",
    "wfull": "_world_full",
    "wfam": "_world_family",
    "wgiv": "_world_given",
}
_WORLD_PARTICLES = ("de ", "da ", "Al-", "al-", "el-", "Mac ", "O'", "van der ", "von ", "De ", "dos ", "Ben ", "ter ")
_COUNTRIES: dict[Language, tuple[list[str], list[float]]] = {
    "fr": (["BE", "FR", "LU"], [0.7, 0.25, 0.05]),
    "nl": (["BE", "NL"], [0.65, 0.35]),
    "de": (["DE", "BE", "AT"], [0.8, 0.12, 0.08]),
    "en": (["GB", "BE"], [0.7, 0.3]),
}
_BOXES: dict[Language, list[str]] = {"fr": ["bte", "boîte", "Bte"], "nl": ["bus", "Bus", "b."], "de": ["Bus", "Whg."]}
_IN: dict[Language, str] = {"fr": " à ", "nl": " te ", "de": " in ", "en": " in "}
_STREET_LANGUAGE: dict[str, Language] = {"NL": "nl", "FR": "fr", "DE": "de", "AT": "de", "GB": "en", "LU": "fr"}
_COUNTRY_NAMES = {
    "BE": ["Belgique", "België", "Belgium", "Belgien", "BELGIQUE"],
    "FR": ["France", "FRANCE"],
    "LU": ["Luxembourg"],
    "NL": ["Nederland", "Pays-Bas"],
    "DE": ["Deutschland", "Allemagne"],
    "AT": ["Österreich"],
}


def _initials(given: str, rng: random.Random) -> str:
    parts = [part for part in re.split(r"[- ]", given) if part]
    if len(parts) > 1:
        return ".-".join(p[0] for p in parts) + "." if rng.random() < 0.6 else "".join(f"{p[0]}." for p in parts)
    second = f"{rng.choice('ABCDEFGHJLMNPRST')}." if rng.random() < 0.1 else ""
    return f"{title_case(given)[0]}.{second}"
