"""The identity that a search is given, and the spellings that data may hold it in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from datetime import date

from connectors import Wanted

from ..errors import ConfigError


@dataclass(frozen=True)
class Identity:
    """What is known of a subject; every part may be given more than once."""

    name: tuple[str, ...] = field(default=(), repr=False)
    """Full names, given name first or last; a comma puts the family name first."""
    national_number: tuple[str, ...] = field(default=(), repr=False)
    email: tuple[str, ...] = field(default=(), repr=False)
    phone: tuple[str, ...] = field(default=(), repr=False)
    iban: tuple[str, ...] = field(default=(), repr=False)
    username: tuple[str, ...] = field(default=(), repr=False)
    ip: tuple[str, ...] = field(default=(), repr=False)
    identifier: tuple[str, ...] = field(default=(), repr=False)
    """Customer, employee or any other number, searched as typed."""
    birth_date: tuple[date, ...] = field(default=(), repr=False)
    """Never found alone: it tells one bearer of a name from another."""

    def asked(self) -> dict[str, list[str]]:
        """What was asked for, as given."""
        return {f.name: [str(v) for v in getattr(self, f.name)] for f in fields(self) if getattr(self, f.name)}

    def wanted(self) -> tuple[Wanted, ...]:
        """Every identifier that is worth a search, with its spellings."""
        return tuple(self._wanted())

    def _wanted(self) -> Iterator[Wanted]:
        for number in self.national_number:
            yield _national_number(number)
        for address in self.email:
            yield Wanted("EMAIL_ADDRESS", address.strip().casefold(), (address.strip(),))
        for phone in self.phone:
            yield _phone(phone)
        for iban in self.iban:
            compact = re.sub(r"[\s.-]", "", iban).upper()
            yield Wanted("IBAN_CODE", compact, (compact, " ".join(re.findall(".{1,4}", compact))))
        for name in self.name:
            yield Wanted("PERSON", fold(name), tuple(_name_spellings(name)))
        plain = (("USERNAME", self.username), ("IP_ADDRESS", self.ip), ("IDENTIFIER", self.identifier))
        for entity_type, values in plain:
            for value in values:
                yield Wanted(entity_type, value.strip().casefold(), (value.strip(),))


def fold(text: str) -> str:
    """Letters without accents and case, words parted by one space: what two spellings of a name share."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.split(r"[^\w]+", plain.casefold().replace("ß", "ss"))).strip()


def name_parts(name: str) -> tuple[tuple[str, ...], ...]:
    """The folded words of a name, in each order that it may be written in: given first, family first."""
    before, comma, after = name.partition(",")
    words = tuple(fold(f"{after} {before}" if comma else name).split())
    turns = {words, *(words[i:] + words[:i] for i in range(1, len(words)))} if len(words) <= 4 else {words}
    return tuple(sorted(turns))


def _name_spellings(name: str) -> Iterator[str]:
    before, comma, after = name.partition(",")
    words = f"{after} {before}".split() if comma else name.split()
    for i in range(len(words)):
        turned = [*words[i:], *words[:i]]
        yield " ".join(turned)
        if i:
            yield f"{' '.join(words[i:])}, {' '.join(words[:i])}"


def _national_number(number: str) -> Wanted:
    digits = re.sub(r"\D", "", number)
    if not digits:
        raise ConfigError("A national number holds digits.", code="identity", hint="Such as 85.07.30-033.28.")
    if len(digits) < 11 <= len(digits) + 2:
        digits = digits.rjust(11, "0")  # a spreadsheet has eaten the zeros
    if len(digits) != 11:
        return Wanted("NATIONAL_NUMBER", digits, (number.strip(), digits))
    d = digits
    spellings = (
        d,
        d.lstrip("0"),
        f"{d[:2]}.{d[2:4]}.{d[4:6]}-{d[6:9]}.{d[9:]}",
        f"{d[:2]}.{d[2:4]}.{d[4:6]}-{d[6:9]}-{d[9:]}",
        f"{d[:6]}-{d[6:9]}-{d[9:]}",
        f"{d[:6]} {d[6:9]} {d[9:]}",
        f"{d[:6]}-{d[6:9]}.{d[9:]}",
        f"{d[:2]} {d[2:4]} {d[4:6]} {d[6:9]} {d[9:]}",
    )
    return Wanted("BE_NATIONAL_NUMBER", digits, spellings)


def _phone(phone: str) -> Wanted:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(phone, "BE")
    except phonenumbers.NumberParseException:
        raise ConfigError(
            "A phone number asked for is none.", code="identity", hint="Such as +32 475 12 34 56."
        ) from None
    country, national = str(parsed.country_code), str(parsed.national_number)
    forms = [
        phonenumbers.format_number(parsed, form)
        for form in (
            phonenumbers.PhoneNumberFormat.E164,
            phonenumbers.PhoneNumberFormat.INTERNATIONAL,
            phonenumbers.PhoneNumberFormat.NATIONAL,
        )
    ]
    bare = [f"0{national}", f"00{country}{national}", f"{country}{national}", national]
    return Wanted("PHONE_NUMBER", country + national, tuple(dict.fromkeys([phone.strip(), *forms, *bare])))
