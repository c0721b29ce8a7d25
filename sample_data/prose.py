"""Fills texts in which `{p.full}` stands for a person's name, and tells what kinds of personal data went in."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from .expressions import Expression, in_passing
from .people import Kin, Person
from .vocabulary import Vocabulary

_PLACEHOLDER = re.compile(r"\{([a-z_][a-z_0-9.]*(?:\|[^{}]+)?)\}")

_NAMES = {"GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME"}
"""In running text a part of a name is a person's name."""


@dataclass
class Filled:
    """A text, and what it holds."""

    text: str
    types: set[str] = field(default_factory=set)
    optional: set[str] = field(default_factory=set)
    either: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """By entity type, what says the same more exactly: the parts of a name, where it stands in parts."""
    people: set[str] = field(default_factory=set)
    """National numbers of the people in it, or addresses of those who have none."""


class Prose:
    """Writes letters, remarks and file names of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._codes = vocabulary.words["codes"]
        self._remarks = vocabulary.words["remarks"]
        self._slots = vocabulary.words["slots"]
        self._compiled: dict[str, Expression] = {}

    def fill(self, template: str, record: Mapping[str, Any], rng: Random) -> Filled:
        """Replace every placeholder; a word of `slots` (`{month}`) is drawn from its list."""
        filled = Filled("")

        def replace(match: re.Match[str]) -> str:
            root = match[1].split("|")[0].split(".")[0]
            if root in self._slots and root not in record:
                return str(rng.choice(self._slots[root]))
            if root == "n":
                return str(rng.randrange(*map(int, match[1].split("|")[1].split("-"))))
            return self._value(match[1], record, rng, filled)

        filled.text = _PLACEHOLDER.sub(replace, template)
        return filled

    def _value(self, text: str, record: Mapping[str, Any], rng: Random, filled: Filled) -> str:
        expression = self._compiled.get(text)
        if expression is None:
            expression = self._compiled[text] = Expression(text, self._codes)
        value = expression.value(record, rng)
        if value is None or value == "":
            return ""
        attribute = expression.attribute(record)
        for kind in attribute.types[:1]:
            if kind in _NAMES:
                filled.either["PERSON"].add(kind)
                kind = "PERSON"
            if kind == "CHILD_NAME" and isinstance(expression.owner(record), Kin):
                kind = "CHILD_NAME" if expression.owner(record).relation == "child" else "PARTNER_NAME"
            (filled.optional if attribute.optional or in_passing(kind) else filled.types).add(kind)
        owner = expression.owner(record)
        if isinstance(owner, Person | Kin) and attribute.types:
            filled.people.add(owner.niss or owner.email if isinstance(owner, Person) else owner.niss)
        return str(value)

    def remark(self, kind: str, person: Person, rng: Random) -> Filled:
        """A remark of that kind about a person: mostly harmless, now and then with an identifier in it."""
        book = self._remarks[kind]
        tells = rng.random() < book["share"]
        if not tells:
            return self.fill(rng.choice(book["plain"]), {"p": person}, rng)
        entry = rng.choice(book["telling"])
        template, extra = (entry["text"], entry.get("types", [])) if isinstance(entry, dict) else (entry, [])
        filled = self.fill(template, {"p": person}, rng)
        if "PARTNER_NAME" in filled.types:  # in a remark a name is a name, whoever bears it
            filled.types = filled.types - {"PARTNER_NAME"} | {"PERSON"}
        filled.types.update(extra)
        return filled
