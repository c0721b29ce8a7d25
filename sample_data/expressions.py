"""The small language in which vocabularies say what a column or a placeholder holds: `person.niss|dots|null:0.1`.

A path leads from a record to a value; what follows formats it. Each path also tells what kind of personal data the
value is (`attributes.yaml`), so that the truth is written by the hand that writes the value.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from .companies import Company
from .people import Kin, Person
from .vocabulary import read_yaml

Codes = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Attribute:
    """What an attribute is: entity types that are right, the first best, and whether nothing is right as well."""

    types: tuple[str, ...] = ()
    optional: bool = False

    @property
    def expected(self) -> str | None:
        """The entity type that a detector should name; none if it need not name any."""
        return self.types[0] if self.types and not self.optional else None


def attribute(kind: str, name: str) -> Attribute:
    """Look an attribute up; one that nobody described is a mistake in the generator."""
    own = _table()[kind]
    text = own[name] if name in own else _table()["employment"][name]
    if not text:
        return Attribute()
    return Attribute(tuple(text.lstrip("?").split("|")), text.startswith("?"))


def category(entity_type: str) -> str:
    """The category that an entity type has unless context says otherwise; empty for what is not personal by itself."""
    return _categories()[entity_type]


def in_passing(entity_type: str) -> bool:
    """Whether a text that mentions it is not yet a document about it."""
    return entity_type in _table()["passing"]


@cache
def _table() -> dict[str, Any]:
    return dict(read_yaml(Path(__file__).with_name("attributes.yaml")))


@cache
def _categories() -> dict[str, str]:
    return {entity: name for name, entities in _table()["categories"].items() for entity in entities}


class Expression:
    """A compiled path with its formats."""

    def __init__(self, text: str, codes: Codes) -> None:
        path, *formats = text.split("|")
        self.literal = path[1:-1] if path.startswith("'") else None
        self.path = path.strip().split(".")
        self._formats = [_compile(part.strip(), codes) for part in formats]

    def value(self, record: Mapping[str, Any], rng: Random) -> Any:
        """What the record holds there, formatted; None where it holds nothing."""
        value: Any = self.literal if self.literal is not None else _walk(record, self.path)
        for change in self._formats:
            if value is None:
                return None
            value = change(value, rng)
        return value

    def attribute(self, record: Mapping[str, Any]) -> Attribute:
        """What kind of data it is."""
        if self.literal is not None or self.path[0] in {"row", "decoy"}:
            return Attribute()
        return attribute(kind_of(self.owner(record)), self.path[-1])

    def owner(self, record: Mapping[str, Any]) -> Any:
        """Whose attribute it is: a person, a company, a record."""
        return _walk(record, self.path[:-1]) if len(self.path) > 1 else record


def kind_of(owner: Any) -> str:
    """The name under which an object's attributes are described."""
    if isinstance(owner, Person):
        return "person"
    if isinstance(owner, Kin):
        return "kin"
    if isinstance(owner, Company):
        return "company"
    return str(owner["kind_"])


def _walk(record: Any, path: list[str]) -> Any:
    value = record
    for part in path:
        if value is None:
            return None
        value = value.get(part) if isinstance(value, Mapping) else getattr(value, part)
    return value


def _compile(text: str, codes: Codes) -> Callable[[Any, Random], Any]:
    name, _, argument = text.partition(":")
    if name == "null":
        share = float(argument)
        return lambda value, rng: None if rng.random() < share else value
    if name == "blank":
        part = float(argument)
        return lambda value, rng: "" if rng.random() < part else value
    if name == "code":
        table = codes[argument]
        return lambda value, _: table.get(str(value), value)
    if name == "mixed":
        choices = [_compile(part, codes) for part in argument.split(",")]
        return lambda value, rng: rng.choice(choices)(value, rng)
    if name == "pad":
        width = int(argument)
        return lambda value, _: str(value)[:width].ljust(width)
    if name == "left":
        count = int(argument)
        return lambda value, _: str(value)[:count]
    if name == "zeros":
        digits = int(argument)
        return lambda value, _: str(value).zfill(digits)
    return _FORMATS[name]


def _number(value: Any, separator: str, grouping: str) -> str:
    text = f"{float(value):,.2f}"
    return text.replace(",", "\0").replace(".", separator).replace("\0", grouping)


def _phone(value: str, first: str, separator: str) -> str:
    """`+32450123456` as `0450/12.34.56` and the like."""
    if not value.startswith("+32"):
        return value[:3] + " " + " ".join(re.findall("..?", value[3:]))
    national = "0" + value[3:]
    zone = 4 if national.startswith("045") else 3
    return national[:zone] + first + separator.join(re.findall("..?.?$|..", national[zone:]))


_MOIS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
_MAANDEN = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]

_JAN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

_Format = Callable[[Any, Random], Any]
_FORMATS: dict[str, _Format] = {
    "upper": lambda v, _: str(v).upper(),
    "lower": lambda v, _: str(v).lower(),
    "text": lambda v, _: str(v),
    "int": lambda v, _: int(v),
    "trail": lambda v, rng: f"{v}{' ' * rng.choice((0, 0, 1, 4))}",
    "dots": lambda v, _: f"{v[:2]}.{v[2:4]}.{v[4:6]}-{v[6:9]}.{v[9:]}",
    "spaces": lambda v, _: f"{v[:2]} {v[2:4]} {v[4:6]} {v[6:9]} {v[9:]}",
    "dash": lambda v, _: f"{v[:6]}-{v[6:9]}-{v[9:]}",
    "slashes": lambda v, _: f"{v[:6]} {v[6:9]}/{v[9:]}",
    "dmy": lambda v, _: f"{v:%d/%m/%Y}",
    "dmyd": lambda v, _: f"{v:%d.%m.%Y}",
    "dmyh": lambda v, _: f"{v:%d-%m-%Y}",
    "dmy2": lambda v, _: f"{v:%d/%m/%y}",
    "ddmmyyyy": lambda v, _: f"{v:%d%m%Y}",
    "yyyymmdd": lambda v, _: f"{v:%Y%m%d}",
    "iso": lambda v, _: v.isoformat(sep=" ") if isinstance(v, datetime) else v.isoformat(),
    "isot": lambda v, _: v.isoformat(timespec="seconds"),
    "ym": lambda v, _: f"{v:%Y%m}",
    "year": lambda v, _: v.year,
    "epoch": lambda v, _: int((v - datetime(1970, 1, 1)).total_seconds()),
    "clf": lambda v, _: f"{v:%d}/{_JAN[v.month - 1]}/{v:%Y:%H:%M:%S} +0200",
    "day": lambda v, _: v.date() if isinstance(v, datetime) else v,
    "groups": lambda v, _: " ".join(re.findall("....|.+", v)),
    "comma": lambda v, _: _number(v, ",", "."),
    "money": lambda v, _: _number(v, ",", " ") + " €",
    "cents": lambda v, _: round(float(v) * 100),
    "national": lambda v, _: _phone(v, "/", "."),
    "nat_spaces": lambda v, _: _phone(v, " ", " "),
    "nat_digits": lambda v, _: _phone(v, "", ""),
    "intl": lambda v, _: re.sub(r"^(\+\d\d)(\d{2,3}?)(\d\d)(\d\d)(\d\d)$", r"\1 \2 \3 \4 \5", v),
    "bare32": lambda v, _: v.replace("+", "00"),
    "ent": lambda v, _: f"{v[:4]}.{v[4:7]}.{v[7:]}",
    "vat": lambda v, _: f"BE {v[:4]}.{v[4:7]}.{v[7:]}",
    "yesno": lambda v, _: "O" if v else "N",
    "janee": lambda v, _: "J" if v else "N",
    "bit": lambda v, _: 1 if v else 0,
    "ascii": lambda v, _: re.sub(
        r"[^A-Za-z0-9]+", "_", unicodedata.normalize("NFKD", str(v)).encode("ascii", "ignore").decode()
    ),
    "long": lambda v, _: f"{v.day} {_MOIS[v.month - 1]} {v.year}",
    "lang": lambda v, _: f"{v.day} {_MAANDEN[v.month - 1]} {v.year}",
    "my": lambda v, _: f"{v:%m/%Y}",
    "first": lambda v, _: str(v)[:1],
}
