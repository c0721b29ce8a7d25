"""Invents people: names, births, homes, families, numbers; nobody among them exists."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from . import invented
from .vocabulary import Vocabulary

TODAY = date(2026, 10, 30)
"""The day on which the estate stands still."""


@dataclass
class Kin:
    """A child or partner."""

    given: str
    family: str
    sex: str
    birth: date
    niss: str
    relation: str

    @property
    def full(self) -> str:
        """Given name, family name."""
        return f"{self.given} {self.family}"


@dataclass
class Person:
    """One invented person."""

    number: int
    sex: str
    given: str
    family: str
    language: str
    birth: date
    birth_place: str
    nationality: str
    niss: str
    street_name: str
    house: str
    box: str
    postcode: str
    city: str
    country: str
    email: str
    work_email: str
    mobile: str
    phone: str
    iban: str
    bic: str
    old_account: str
    username: str
    card: str
    marital: str
    ip: str
    maiden: str = ""
    niss_before: str = ""
    subject: str = ""
    """Id of the subject whose trail is known, or empty."""
    title: str = ""
    partner: Kin | None = None
    children: list[Kin] = field(default_factory=list)

    @property
    def full(self) -> str | None:
        """Given name, family name; none for somebody known by an address alone."""
        return f"{self.given} {self.family}" if self.given else None

    @property
    def inverse(self) -> str:
        """Family name in capitals, given name."""
        return f"{self.family.upper()} {self.given}"

    @property
    def catalogue(self) -> str:
        """`Dupont, Marie`."""
        return f"{self.family}, {self.given}"

    @property
    def initial(self) -> str:
        """`M. Dupont`."""
        return f"{self.given[0]}. {self.family}"

    @property
    def birth_family(self) -> str:
        """The name that old files know."""
        return self.maiden or self.family

    @property
    def formal(self) -> str:
        """Title and full name."""
        return f"{self.title} {self.given} {self.family}"

    @property
    def titled(self) -> str:
        """Title and family name."""
        return f"{self.title} {self.family}"

    @property
    def street(self) -> str:
        """Street, number, box."""
        box = f" {'bus' if self.language == 'nl' else 'bte'} {self.box}" if self.box else ""
        return f"{self.street_name} {self.house}{box}"

    @property
    def locality(self) -> str:
        """Postcode and municipality."""
        return f"{self.postcode} {self.city}"

    @property
    def address(self) -> str:
        """The whole postal address on one line."""
        return f"{self.street}, {self.postcode} {self.city}"

    @property
    def children_count(self) -> int:
        """Children in the household."""
        return len(self.children)

    @property
    def partner_name(self) -> str | None:
        """Full name of the partner."""
        return self.partner.full if self.partner else None

    @property
    def child_name(self) -> str | None:
        """Full name of the first child."""
        return self.children[0].full if self.children else None

    @property
    def payment_card(self) -> str:
        """A card that payment providers publish for testing."""
        return invented.TEST_CARDS[self.number % len(invented.TEST_CARDS)]

    @property
    def bsn(self) -> str:
        """A Dutch number, for those who live across the border."""
        return invented.bsn(Random(self.number))

    @property
    def age(self) -> int:
        """Years, on the day on which the estate stands still."""
        return TODAY.year - self.birth.year


def ascii_slug(text: str) -> str:
    """Lower-case letters only: for e-mail addresses and user names."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "".join(character for character in plain.lower() if character.isalnum())


class Population:
    """Makes people from a vocabulary; the same seed makes the same people."""

    def __init__(self, vocabulary: Vocabulary, seed: int) -> None:
        self._words = vocabulary.people
        self._rng = Random(f"{seed}/people")
        self._numbers = iter(range(self._words["first_number"], 10**9))
        self._emails: set[str] = set()
        self._users: set[str] = set()

    def person(self, language: str = "", **fixed: Any) -> Person:
        """A new person; what `fixed` gives is kept."""
        rng = self._rng
        language = language or rng.choices(*zip(*self._words["languages"].items(), strict=True))[0]
        sex = fixed.get("sex") or rng.choice("MF")
        birth = fixed.get("birth") or self._birth(18, 66)
        given = fixed.get("given") or self._given(language, sex)
        family = fixed.get("family") or self._family(language)
        postcode, city, country = self._locality(language)
        number = next(self._numbers)
        values: dict[str, Any] = {
            "number": number,
            "sex": sex,
            "given": given,
            "family": family,
            "language": language if language in self._words["titles"] else rng.choice(["fr", "nl"]),
            "birth": birth,
            "birth_place": self._locality(language)[1],
            "nationality": rng.choice(self._words["nationalities"].get(language, ["BE"])),
            "niss": invented.national_number(rng, birth, sex),
            **self._home(language, (postcode, city, country)),
            "email": self._email(given, family),
            "work_email": "",
            "mobile": invented.mobile(rng),
            "phone": invented.landline(rng, language) if country == "BE" else invented.phone(rng, country),
            "iban": invented.iban(rng) if country == "BE" else invented.foreign_iban(rng, country),
            "bic": rng.choice(self._words["bics"]),
            "old_account": invented.old_account(rng),
            "username": self._username(given, family),
            "card": invented.identity_card(rng),
            "marital": rng.choices(["single", "married", "cohabiting", "divorced", "widowed"], [40, 35, 12, 10, 3])[0],
            "ip": invented.ip_address(rng, 0),
        }
        values.update(fixed)
        self._emails.add(values["email"])  # nobody who is made later gets that of a subject
        self._users.add(values["username"])
        person = Person(**values)
        person.title = person.title or self._words["titles"][person.language][person.sex]
        self._add_family(person, language)
        return person

    def bis_number(self, person: Person) -> str:
        """The number that somebody had before the national number."""
        return invented.bis_number(self._rng, person.birth, person.sex)

    def _home(self, language: str, place: tuple[str, str, str]) -> dict[str, str]:
        rng, streets = self._rng, self._words["streets"]
        return {
            "street_name": rng.choice(streets.get(language) or streets["fr"]),
            "house": str(rng.randrange(1, 240)) + rng.choice(["", "", "", "", "A", "B"]),
            "box": rng.choice(["", "", "", "", str(rng.randrange(1, 40))]),
            **dict(zip(("postcode", "city", "country"), place, strict=True)),
        }

    def _birth(self, youngest: int, oldest: int) -> date:
        return TODAY - timedelta(days=self._rng.randrange(youngest * 365, oldest * 365))

    def _given(self, language: str, sex: str) -> str:
        return str(self._rng.choice(self._words["given"][language][sex]))

    def _family(self, language: str) -> str:
        return str(self._rng.choice(self._words["family"][language]))

    def _locality(self, language: str) -> tuple[str, str, str]:
        places = self._words["localities"].get(language) or self._words["localities"]["fr"]
        postcode, city, country = self._rng.choice(places)
        return str(postcode), city, country

    def _email(self, given: str, family: str) -> str:
        rng, g, f = self._rng, ascii_slug(given), ascii_slug(family)
        while True:
            local = rng.choice([f"{g}.{f}", f"{g[0]}.{f}", f"{g}{f[0]}{rng.randrange(100):02}", f"{f}.{g}", f"{g}_{f}"])
            local += rng.choice(["", "", str(rng.randrange(1, 99))])
            email = f"{local}@{rng.choice(self._words['mail_domains'])}"
            if email not in self._emails:
                self._emails.add(email)
                return email

    def _username(self, given: str, family: str) -> str:
        g, f = ascii_slug(given), ascii_slug(family)
        base = str(self._words["username"]).format(g=g, f=f, g1=g[0], f5=f[:5], f3=f[:3])
        name, count = base, 1
        while name in self._users:
            count += 1
            name = f"{base}{count}"
        self._users.add(name)
        return name

    def _add_family(self, person: Person, language: str) -> None:
        rng = self._rng
        adult = (TODAY - person.birth).days // 365
        if person.marital in {"married", "cohabiting"} and person.partner is None:
            sex = "F" if person.sex == "M" else "M"
            person.partner = self._kin(
                language, sex, person.birth + timedelta(days=rng.randrange(-1500, 1500)), "partner"
            )
            if (
                person.marital == "married"
                and person.sex == "F"
                and not (person.maiden or person.subject)
                and rng.random() < 0.35
            ):
                person.maiden = person.family
                person.family = rng.choice([person.partner.family, f"{person.family}-{person.partner.family}"])
        if person.marital != "single" and adult > 24 and not person.children:
            for _ in range(rng.choice([0, 1, 1, 2, 2, 3])):
                birth = TODAY - timedelta(days=rng.randrange(100, min(24, adult - 20) * 365))
                father = person if person.sex == "M" or not person.partner else person.partner
                person.children.append(self._kin(language, rng.choice("MF"), birth, "child", father.family))

    def _kin(self, language: str, sex: str, birth: date, relation: str, family: str = "") -> Kin:
        number = invented.national_number(self._rng, birth, sex)
        return Kin(self._given(language, sex), family or self._family(language), sex, birth, number, relation)
