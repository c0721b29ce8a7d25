"""The closed list of facts that decide, in `law/facts.yaml`: names, types, meanings; reads what a user gives."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, cast, get_args

from .errors import RightsError, broken, unknown
from .tables import table
from .wording import LANGUAGES

Right = Literal[
    "access",
    "rectification",
    "erasure",
    "restriction",
    "lift_restriction",
    "portability",
    "objection",
    "withdraw_consent",
    "complaint",
]
RIGHTS: tuple[Right, ...] = get_args(Right)

Value = bool | int | str | date | tuple[str, ...]

_TRUE = {"true", "yes", "y", "1", "on", "oui", "vrai", "ja"}
_FALSE = {"false", "no", "n", "0", "off", "non", "faux", "nee", "nein"}
_TYPES = {"bool", "date", "int", "text", "choice", "choices"}


@dataclass(frozen=True)
class Fact:
    """A fact that can decide."""

    name: str
    type: str
    """`bool`, `date`, `int`, `text`, `choice` (one of `choices`) or `choices` (one or several)."""
    rights: tuple[Right, ...]
    """The rights that it can decide."""
    meanings: Mapping[str, str] = field(repr=False)
    """What it means, by language."""
    choices: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    """Other names that are understood."""
    words: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Other words for a value, folded."""

    @property
    def meaning(self) -> str:
        """What it means, in English."""
        return self.meanings["en"]

    def read(self, value: Any) -> Value:
        """The value in this fact's type; raises `RightsError` where it has another."""
        if isinstance(value, str):
            value = value.strip()
        readers: dict[str, Callable[[Any], Value]] = {
            "bool": self._bool,
            "date": self._date,
            "int": self._int,
            "text": self._text,
            "choice": self._choice,
            "choices": self._choices,
        }
        return readers[self.type](value)

    def _bool(self, value: Any) -> bool:
        word = self.words.get(fold(value), fold(value))
        if isinstance(value, bool) or word in _TRUE | _FALSE:
            return value if isinstance(value, bool) else word in _TRUE
        raise self._wrong("true or false")

    def _date(self, value: Any) -> date:
        day = self._any_date(value)
        if not 1900 <= day.year <= 2200:
            raise self._wrong("a date between 1900 and 2200")
        return day

    def _any_date(self, value: Any) -> date:
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        if isinstance(value, str):
            for form in ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y"):
                try:
                    return datetime.strptime(value, form).date()
                except ValueError:
                    continue
        raise self._wrong("a date, such as 2026-11-23")

    def _int(self, value: Any) -> int:
        if isinstance(value, bool) or not re.fullmatch(r"\d{1,9}", str(value)):
            raise self._wrong("a number, 0 or more")
        return int(value)

    def _text(self, value: Any) -> str:
        if not isinstance(value, str) or not value or len(value) > 500:
            raise self._wrong("a text")
        return value

    def _choice(self, value: Any) -> str:
        word = fold(value)
        word = self.words.get(word, word)
        if word not in self.choices:
            raise self._wrong(f"one of {', '.join(self.choices)}")
        return word

    def _choices(self, value: Any) -> tuple[str, ...]:
        parts = value.split(",") if isinstance(value, str) else value
        if not isinstance(parts, Sequence) or not parts:
            raise self._wrong(f"one or several of {', '.join(self.choices)}")
        return tuple(dict.fromkeys(self._choice(part) for part in parts))

    def _wrong(self, expected: str) -> RightsError:
        hint = f"It means: {self.meaning}."
        return RightsError(f"The fact {self.name!r} must be {expected}.", code="fact-wrong", hint=hint)


class Facts(Mapping[str, Fact]):
    """All facts by name, read when first asked for."""

    def __getitem__(self, name: str) -> Fact:
        return _facts()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(_facts())

    def __len__(self) -> int:
        return len(_facts())


FACTS = Facts()


def read_facts(given: Mapping[str, Any]) -> dict[str, Value]:
    """The facts under their own names and in their types; raises `RightsError` for an unknown one or a wrong value.

    A value of null is a fact that is not known.
    """
    names = _names()
    read: dict[str, Value] = {}
    for key, value in given.items():
        fact = names.get(fold(key))
        if fact is None:
            raise unknown("fact", str(key), names)
        if value is None:
            continue
        told = fact.read(value)
        if read.setdefault(fact.name, told) != told:
            raise RightsError(f"The fact {fact.name!r} is told twice, with two values.", code="fact-twice")
    return read


def fold(word: Any) -> str:
    """A word as it is compared: lower case, without accents, spaces and hyphens as underscores."""
    plain = unicodedata.normalize("NFKD", str(word)).encode("ascii", "ignore").decode()
    return re.sub(r"[\s\-'’]+", "_", plain.strip().lower())


@cache
def _facts() -> dict[str, Fact]:
    return {name: _fact(name, entry) for name, entry in table("facts")["facts"].items()}


@cache
def _names() -> dict[str, Fact]:
    named = {fold(other): fact for fact in _facts().values() for other in fact.also}
    if clash := sorted(set(named) & set(_facts())):
        raise broken("facts", f"{clash[0]!r} is a fact and another name of a fact")
    return {**named, **_facts()}


def _fact(name: str, entry: Mapping[str, Any]) -> Fact:
    if entry.get("type") not in _TYPES or set(entry.get("meaning", ())) != set(LANGUAGES):
        raise broken("facts", f"{name} has no known type, or no meaning in each language")
    words = {fold(word): fold(value) for value, several in entry.get("words", {}).items() for word in several}
    choices = entry.get("choices", ())
    if choices == "documents":
        documents = table("retention")["documents"]
        choices = tuple(documents)
        words = {fold(word): kind for kind, document in documents.items() for word in document.get("also", ())}
    rights = RIGHTS if entry["for"] == ["all"] else tuple(entry["for"])
    if strange := [right for right in rights if right not in RIGHTS]:
        raise broken("facts", f"{name} is for {strange[0]!r}, which is no right")
    return Fact(
        name, entry["type"], cast(Any, rights), entry["meaning"], tuple(choices), tuple(entry.get("also", ())), words
    )
