"""The identity that a search is given, and the spellings that data may hold it in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from datetime import date

from connectors import Wanted
from connectors.folding import fold as fold_letters

from ...errors import ConfigError
from . import numbers
from .address import Address
from .names import Name, clauses, of_parts, parse, spelled_families

Texts = tuple[str, ...]


_UNREAD = (
    "An address asked for names no street with a number or postcode; it is not searched: write `Kerkstraat 12, 9000`."
)


@dataclass(frozen=True)
class Identity:
    """What is known of a subject; every part may be given more than once."""

    name: Texts = field(default=(), repr=False)
    """Full names, given name first or last; a comma puts the family name first."""
    given_name: Texts = field(default=(), repr=False)
    family_name: Texts = field(default=(), repr=False)
    maiden_name: Texts = field(default=(), repr=False)
    married_name: Texts = field(default=(), repr=False)
    known_as: Texts = field(default=(), repr=False)
    """Another full name, or a given name that goes with the family names."""
    birth_date: tuple[date, ...] = field(default=(), repr=False)
    """Never found alone: it tells one bearer of a name from another."""
    national_number: Texts = field(default=(), repr=False)
    """NISS or BIS, and numbers of other countries; several where a person had several."""
    email: Texts = field(default=(), repr=False)
    phone: Texts = field(default=(), repr=False)
    iban: Texts = field(default=(), repr=False)
    address: Texts = field(default=(), repr=False)
    """Street and number, and what else is known: `Kerkstraat 12, 9000 Gent`."""
    customer_number: Texts = field(default=(), repr=False)
    employee_number: Texts = field(default=(), repr=False)
    username: Texts = field(default=(), repr=False)
    not_username: Texts = field(default=(), repr=False)
    """User names of others that differ from the person's in capitals alone, as they are written: never searched."""
    ip: Texts = field(default=(), repr=False)
    identifier: Texts = field(default=(), repr=False)
    """Any other number or word, searched as typed."""

    def __post_init__(self) -> None:
        """What has no letter and no digit tells nobody, and would be found everywhere; of an address that is told."""
        for part in (part for part in fields(self) if part.name != "address"):
            told = (v for v in getattr(self, part.name) if not isinstance(v, str) or any(map(str.isalnum, v)))
            object.__setattr__(self, part.name, tuple(told))

    def asked(self) -> dict[str, list[str]]:
        """What was asked for, as given."""
        return {f.name: [str(v) for v in getattr(self, f.name)] for f in fields(self) if getattr(self, f.name)}

    def full_names(self) -> tuple[tuple[str, tuple[Name, ...]], ...]:
        """Each name under which the person is known, folded, with the ways to read it."""
        found: dict[str, tuple[Name, ...]] = {}
        for text in (*self.name, *(known for known in self.known_as if len(fold(known).split()) > 1)):
            found.setdefault(fold(text), parse(text))
        given = [*self.given_name, *(known for known in self.known_as if len(fold(known).split()) == 1)]
        families = [*self.family_name, *self.maiden_name, *self.married_name]
        if families or not found:
            for name in of_parts(given, families):
                found.setdefault(" ".join((*name.given, *name.family)), (name,))
        if self.maiden_name or self.married_name:
            for readings in [parse(text) for text in self.name]:
                for name in of_parts((" ".join(readings[0].given),), (*self.maiden_name, *self.married_name)):
                    found.setdefault(" ".join((*name.given, *name.family)), (name,))
        return tuple((text, names) for text, names in found.items() if names)

    def addresses(self) -> tuple[Address, ...]:
        """The addresses, taken apart."""
        return tuple(found for text in self.address if (found := Address.of(text)))

    def birth_dates(self) -> frozenset[date]:
        """Those given, and those that a Belgian number tells."""
        return frozenset(self.birth_date or numbers.birth_dates_of(self.national_number))

    def wanted(self) -> tuple[Wanted, ...]:
        """Every identifier that is worth a search, with its spellings; raises `ConfigError` for what is none."""
        return tuple(self._wanted())

    def warnings(self) -> tuple[str, ...]:
        """What looks mistyped, in words that do not repeat it; it is searched as typed nevertheless."""
        unread = [_UNREAD for text in self.address if Address.of(text) is None]
        return (*numbers.doubts(self.national_number, self.iban, self.email, self.phone), *unread)

    def _wanted(self) -> Iterator[Wanted]:
        for number in self.national_number:
            yield numbers.national_number(_long_enough(number, "A national number"))
        for address in self.email:
            _long_enough(address, "An e-mail address", 3)
            yield Wanted("EMAIL_ADDRESS", address.strip().casefold(), (address.strip(),))
        for phone in self.phone:
            yield numbers.phone(_long_enough(phone, "A phone number"))
        for iban in self.iban:
            yield numbers.iban(_long_enough(iban, "An account number"))
        for text, names in self.full_names():
            yield from _name(text, names)
        for place in self.addresses():
            yield Wanted("POSTAL_ADDRESS", place.text, (), words=place.clauses)
        plain = (
            ("USERNAME", self.username),
            ("CUSTOMER_NUMBER", self.customer_number),
            ("EMPLOYEE_NUMBER", self.employee_number),
            ("IP_ADDRESS", self.ip),
            ("IDENTIFIER", self.identifier),
        )
        for entity_type, values in plain:
            for value in values:
                yield numbers.counted(entity_type, value)


def _long_enough(value: str, what: str, least: int = 5) -> str:
    """What one person alone has, where it is long enough to be that; raises `ConfigError`: `0` is in every table."""
    if sum(map(str.isalnum, value)) < least:
        raise ConfigError(f"{what} asked for is too short to be one.", code="identity", hint="Give all of it.")
    return value


def fold(text: str) -> str:
    """Letters without accents and case, words parted by one space: what two spellings of a name share."""
    return " ".join(re.split(r"[^\w]+", fold_letters(text))).strip()


def _name(text: str, names: tuple[Name, ...]) -> Iterator[Wanted]:
    """One identifier, with the words to look for by each way to read the name."""
    whole = tuple(dict.fromkeys(spelled for name in names for spelled in spelled_families(name)))
    for words in sorted({clauses(name) for name in names}):
        yield Wanted("PERSON", text, (), words=words, whole=whole)
