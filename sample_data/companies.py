"""Invents companies: the group itself, its clients, and prospects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from . import invented
from .people import Person, Population, ascii_slug
from .vocabulary import Vocabulary


@dataclass
class Company:
    """One invented company."""

    number: int
    name: str
    enterprise_number: str
    nsso_number: str
    joint_committee: str
    sector: str
    street: str
    postcode: str
    city: str
    domain: str
    phone: str
    iban: str
    since: date
    contact: Person
    size: int

    @property
    def email(self) -> str:
        """The general address."""
        return f"info@{self.domain}"

    @property
    def vat(self) -> str:
        """`BE0912345678`."""
        return f"BE{self.enterprise_number}"

    @property
    def address(self) -> str:
        """On one line."""
        return f"{self.street}, {self.postcode} {self.city}"


class Companies:
    """Makes companies from a vocabulary; employer 1 is the group itself."""

    def __init__(self, vocabulary: Vocabulary, population: Population, seed: int) -> None:
        self._words = vocabulary.companies
        self._people = population
        self._rng = Random(f"{seed}/companies")
        self._names: set[str] = set()
        self._number = 0

    def company(self, name: str = "", size: int = 0) -> Company:
        """A new company with its contact person."""
        rng = self._rng
        self._number += 1
        name = name or self._name()
        domain = f"{ascii_slug(name.rsplit(' ', 1)[0])[:22]}.example"
        contact = self._people.person()
        contact.work_email = f"{ascii_slug(contact.given)}.{ascii_slug(contact.family)}@{domain}"
        return Company(
            number=self._number,
            name=name,
            enterprise_number=invented.enterprise_number(rng),
            nsso_number=invented.nsso_number(rng),
            joint_committee=rng.choice(self._words["joint_committees"]),
            sector=rng.choice(self._words["sectors"]),
            street=f"{rng.choice(self._words['streets'])} {rng.randrange(1, 180)}",
            postcode=contact.postcode if contact.country == "BE" else "1000",
            city=contact.city if contact.country == "BE" else "Bruxelles",
            domain=domain,
            phone=invented.landline(rng, contact.language),
            iban=invented.iban(rng),
            since=date(2005, 1, 1) + timedelta(days=rng.randrange(7500)),
            contact=contact,
            size=size or rng.choice([1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 45]),
        )

    def _name(self) -> str:
        while True:
            first, second = self._rng.choice(self._words["first"]), self._rng.choice(self._words["second"])
            name = f"{first} {second} {self._rng.choice(self._words['forms'])}"
            if name not in self._names:
                self._names.add(name)
                return name
