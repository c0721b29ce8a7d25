"""Recognises what is known of a person in a value or a text, however it is spelled there."""

from __future__ import annotations

import re
from datetime import date

from .people import Person

_NUMBERS = {"BE_NATIONAL_NUMBER", "PHONE_NUMBER", "IBAN_CODE", "BE_BANK_ACCOUNT", "BE_IDENTITY_CARD"}
"""Types whose spellings differ in blanks, points, slashes and hyphens alone."""


def spellings(person: Person) -> dict[str, list[str]]:
    """Entity types, with every form in which the estate writes the person's value."""
    names = [person.full, person.inverse, person.catalogue, person.initial, person.formal] if person.full else []
    if person.maiden:
        names.append(f"{person.given} {person.maiden}")
    values: dict[str, list[str | None]] = {
        "PERSON": [*names],
        "GIVEN_NAME": [person.given],
        "FAMILY_NAME": [person.family, person.maiden],
        "MAIDEN_NAME": [person.maiden],
        "BE_NATIONAL_NUMBER": [person.niss, person.niss_before],
        "EMAIL_ADDRESS": [person.email, person.work_email],
        "PHONE_NUMBER": [form for number in (person.mobile, person.phone) if number for form in _phones(number)],
        "IBAN_CODE": [person.iban],
        "BE_BANK_ACCOUNT": [person.old_account],
        "BE_IDENTITY_CARD": [person.card],
        "IP_ADDRESS": [person.ip],
        "USERNAME": [person.username],
        "DATE_OF_BIRTH": [*_dates(person.birth)] if person.birth else [],
        "POSTAL_ADDRESS": [person.address] if person.street_name else [],
    }
    return {kind: [value for value in found if value] for kind, found in values.items() if any(found)}


def is_own(person: Person, entity_type: str, value: object) -> bool:
    """Whether a cell holds the person's own value of that type, and not a relative's."""
    wanted = spellings(person).get(entity_type, [])
    text = _squeezed(str(value)).lstrip("0+")
    return any(_squeezed(spelling).lstrip("0+") == text for spelling in wanted)


def found_in(person: Person, text: str) -> list[str]:
    """Entity types of which a text holds the person's value; single names and dates are too common to count."""
    squeezed, plain = _squeezed(text), " ".join(text.split())
    found = []
    for entity_type, wanted in spellings(person).items():
        if entity_type in {"GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME"}:
            continue
        if entity_type in _NUMBERS:
            there = any(_squeezed(spelling) in squeezed for spelling in wanted)
        else:
            there = any(re.search(rf"(?<!\w){re.escape(spelling)}(?!\w)", plain, re.I) for spelling in wanted)
        if there:
            found.append(entity_type)
    return found


def _squeezed(text: str) -> str:
    return re.sub(r"[\s./\-]", "", text).casefold()


def _phones(number: str) -> list[str]:
    return [number, f"0{number[3:]}", f"00{number[1:]}"]


def _dates(day: date) -> list[str]:
    forms = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d", "%d%m%Y", "%Y%m%d", "%d/%m/%y")
    return [day.strftime(form) for form in forms]
