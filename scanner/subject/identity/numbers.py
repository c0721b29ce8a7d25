"""Numbers by which a person is known, in the spellings that data hold them in, and whether they can be right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date

from connectors import Wanted

from ...errors import ConfigError

_COUNTED = frozenset({"EMPLOYEE_NUMBER", "CUSTOMER_NUMBER", "MEMBER_NUMBER"})
_LEAST, _WIDEST = 4, 12
"""Digits of a number that is told from any other without the zeros in front of it, and of one with them."""


def national_number(number: str) -> Wanted:
    """A national number of Belgium (NISS, BIS) or a neighbour, by its length and checksum."""
    compact = re.sub(r"[^\w]", "", number).upper().replace("_", "")
    digits = re.sub(r"\D", "", number)
    if not digits:
        raise ConfigError("A national number holds digits.", code="identity", hint="Such as 85.07.30-033.28.")
    if digits == compact and len(digits) in (9, 10) and not _valid("nl.bsn", digits.rjust(9, "0")):
        digits = compact = digits.rjust(11, "0")  # a spreadsheet has eaten the zeros
    if digits == compact and len(digits) == 8:
        digits = compact = digits.rjust(9, "0")
    if digits != compact or len(digits) != 11:
        return Wanted(_kind(compact), compact.casefold(), (number.strip(), compact), _with_lost_zeros(compact))
    d = digits
    spellings = (d, d.lstrip("0"), f"{d[:2]}.{d[2:4]}.{d[4:6]}-{d[6:9]}.{d[9:]}")
    return Wanted(_kind(d), d, spellings, _with_lost_zeros(d))


def birth_date_of(number: str) -> date | None:
    """The day of birth in a Belgian number whose checksum holds; a BIS number adds 20 or 40 to the month."""
    digits = re.sub(r"\D", "", number).rjust(11, "0")
    if len(digits) != 11 or not (century := _century(digits)):
        return None
    month = int(digits[2:4]) % 20
    with suppress(ValueError):
        return date(century + int(digits[:2]), month, int(digits[4:6]))
    return None


def birth_dates_of(numbers: Iterable[str]) -> set[date]:
    """The days of birth that such numbers hold."""
    return {day for number in numbers if (day := birth_date_of(number))}


def phone(text: str) -> Wanted:
    """A phone number: Belgian where it names no country; what cannot be one is searched as typed."""
    import phonenumbers

    digits = re.sub(r"\D", "", text)
    if not digits:
        raise ConfigError("A phone number asked for is none.", code="identity", hint="Such as +32 475 12 34 56.")
    try:
        parsed = phonenumbers.parse(text, "BE")
    except phonenumbers.NumberParseException:
        return Wanted("PHONE_NUMBER", digits, (text.strip(), digits), (digits,))
    country, national = str(parsed.country_code), str(parsed.national_number)
    forms = (f"0{national}", f"{country}{national}", f"{country}0{national}", f"00{country}{national}")
    forms = (*forms, f"00{country}0{national}", *((national,) if len(national) > 7 else ()))
    return Wanted("PHONE_NUMBER", country + national, (text.strip(),), forms)


def iban(text: str) -> Wanted:
    """An account number, spaced or not; of a Belgian one the old form of twelve digits too."""
    compact = re.sub(r"[\s./-]", "", text).upper()
    spaced = (compact, compact[4:]) if re.fullmatch(r"BE\d{14}", compact) else (compact,)
    return Wanted("IBAN_CODE", compact, (compact,), spaced)


def counted(kind: str, text: str) -> Wanted:
    """A number that an organisation gives out: a column of integers loses the zeros that another writes in front."""
    bare = bare_of(kind, text)
    padded = (bare.zfill(width) for width in range(len(bare), _WIDEST + 1)) if bare else ()
    return Wanted(kind, text.strip().casefold(), (text.strip(), *padded))


def bare_of(kind: str, text: str) -> str:
    """Such a number without zeros in front; empty where it is none, or too short to be told from any other."""
    bare = text.strip().lstrip("0")
    return bare if kind in _COUNTED and bare.isascii() and bare.isdecimal() and len(bare) >= _LEAST else ""


def is_iban(text: str) -> bool:
    """Whether an account number's checksum holds; which banks a country has is another thing, and changes."""
    from stdnum import iban as form

    return bool(form.is_valid(re.sub(r"[\s./-]", "", text), check_country=False))


def is_right(wanted: Wanted) -> bool:
    """Whether a national number's checksum holds."""
    return wanted.entity_type != "BE_NATIONAL_NUMBER" or bool(_century(wanted.value))


def doubts(
    nationals: Iterable[str], ibans: Iterable[str], emails: Iterable[str], phones: Iterable[str]
) -> Iterator[str]:
    """A sentence for each identifier that cannot be right as it is typed."""
    for number in nationals:
        wanted = national_number(number)
        if wanted.entity_type == "NATIONAL_ID" or not is_right(wanted):
            yield "A national number asked for does not pass its checksum; it is searched as typed."
    for account in ibans:
        if not is_iban(account):
            yield "An account number asked for does not pass its checksum; it is searched as typed."
    for address in emails:
        if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", address.strip()):
            yield "An e-mail address asked for has not the form of one; it is searched as typed."
    for number in phones:
        if not _possible_phone(number):
            yield "A phone number asked for cannot be one; it is searched as typed."


def _kind(compact: str) -> str:
    kinds = (
        ("BE_NATIONAL_NUMBER", 11, lambda text: bool(_century(text))),
        ("DE_TAX_ID", 11, lambda text: _valid("de.idnr", text)),
        ("NL_BSN", 9, lambda text: _valid("nl.bsn", text)),
        ("FR_NIR", 15, lambda text: _valid("fr.nir", text)),
        ("LU_NATIONAL_NUMBER", 13, str.isdigit),
    )
    found = (kind for kind, length, test in kinds if len(compact) == length and test(compact))
    return next(found, "BE_NATIONAL_NUMBER" if len(compact) == 11 and compact.isdigit() else "NATIONAL_ID")


def _century(digits: str) -> int:
    """1900 or 2000, whichever the check number of a Belgian number holds for; 0 if for none (RN, art. 3)."""
    if not digits.isdigit() or len(digits) != 11:
        return 0
    body, check = digits[:9], int(digits[9:])
    if 97 - int(body) % 97 == check:
        return 1900
    return 2000 if 97 - int(f"2{body}") % 97 == check else 0


def _with_lost_zeros(compact: str) -> tuple[str, ...]:
    bare = compact.lstrip("0")
    return (compact,) if bare == compact or len(bare) < 8 else (compact, bare)


def _valid(module: str, text: str) -> bool:
    from importlib import import_module

    return bool(import_module(f"stdnum.{module}").is_valid(text))


def _possible_phone(text: str) -> bool:
    import phonenumbers

    try:
        return bool(phonenumbers.is_possible_number(phonenumbers.parse(text, "BE")))
    except phonenumbers.NumberParseException:
        return False
