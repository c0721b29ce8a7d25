"""What stands beside a column: halves of a name, a street, whoever logs in, the key of somebody employed."""

from __future__ import annotations

from collections.abc import Sequence

from .hints import OWNERS, Hint, Reading
from .rules import words_of

_HALVES = (("first",), ("last",))
_NAME = {"nom", "naam", "name"}
_HELD = {"bank_account", "iban", "account", "card", "creditcard", "holder"}
"""Whose holder may be anybody, or whoever the row is about."""
_STREETS = {"STREET_ADDRESS", "POSTAL_ADDRESS"}
_CALLED = (("from", "number"), ("to", "number"))
_WHOLE = {"PERSON", "GIVEN_NAME", "FAMILY_NAME"}
_THEIRS = {"PASSWORD", "DATE_OF_BIRTH", "GENDER"}
"""What only a person has: the plain `name` beside it is somebody's."""
_BODILY = {"DATE_OF_BIRTH", "GENDER", "MAIDEN_NAME", "HEALTH", "NL_BSN", "FR_NIR", "BE_NATIONAL_NUMBER"}


def is_tracked(readings: Sequence[Reading], first: Sequence[Hint | None]) -> bool:
    """Where something that somebody carries was: how fast, how exactly, or from which address of the internet."""
    moving = any({"speed", "heading", "accuracy"} & set(reading.words) for reading in readings)
    return moving or bool(types_of(first) & {"IP_ADDRESS", "DEVICE_ID", "USER_AGENT"})


def logs_in(first: Sequence[Hint | None]) -> bool:
    """Whether a user name stands among them; what friends call somebody opens nothing."""
    return any(hint and hint.entity_type == "USERNAME" and not words_of("nicks") & set(hint.words) for hint in first)


def begins_a_family_name(reading: Reading, readings: Sequence[Reading], first: Sequence[Hint | None]) -> bool:
    """`nm_voornamen` beside `nm_geslachtsnaam`: both begin with the word for a name."""
    return "given" in reading.concepts and any(
        hint and hint.entity_type == "FAMILY_NAME" and other.words[:1] == reading.words[:1] and len(other.words) > 1
        for hint, other in zip(first, readings, strict=True)
    )


def types_of(first: Sequence[Hint | None]) -> set[str]:
    """The entity types of the best hints."""
    return {hint.entity_type for hint in first if hint}


def streets(others: Sequence[Hint | None]) -> bool:
    """A street or an address stands beside it, so that `str_nr` is the number in it."""
    return any(hint and hint.entity_type in _STREETS and hint.level != "place" for hint in others)


def addressed(others: Sequence[Hint | None]) -> bool:
    """A street, an address or a postcode stands beside it."""
    return streets(others) or "POSTAL_CODE" in types_of(others)


def halved(readings: Sequence[Reading]) -> bool:
    """`first` and `last` in one table: the halves of a name."""
    alone = {reading.units[0].words for reading in readings if len(reading.units) == 1}
    return set(_HALVES[:2]) <= alone


def posted(readings: Sequence[Reading]) -> bool:
    """`mail_street`, `mail_city`: what the table calls mail comes by post."""
    mailed = [reading.concepts for reading in readings if {"email"} < reading.concepts]
    return any(concepts & {"street", "city", "postal", "line", "address_line"} for concepts in mailed)


def calls(reading: Reading, readings: Sequence[Reading]) -> bool:
    """`from_number` and `to_number` of a call or a message."""
    ended = {other.words for other in readings}
    if reading.words not in _CALLED or not set(_CALLED) <= ended:
        return False
    return any(words_of("calls").intersection(other.words) or "period" in other.concepts for other in readings)


def is_name(reading: Reading) -> bool:
    """`agent_nom` beside `agent_prenom`: somebody's name and no more words."""
    words = [unit.words[-1] for unit in reading.units]
    return len(words) == 2 and bool(_NAME & set(words)) and bool(reading.concepts & OWNERS)


def has_other_half(reading: Reading, readings: Sequence[Reading], first: Sequence[Hint | None]) -> bool:
    """`nom_benef` beside `prenom_benef`: what nobody knows is the same in both."""
    rest = _left(reading, _NAME)
    return bool(rest) and any(
        hint and hint.entity_type == "GIVEN_NAME" and _left(other, set(hint.words)) == rest
        for hint, other in zip(first, readings, strict=True)
    )


def _left(reading: Reading, words: set[str]) -> list[tuple[str, ...]]:
    return [unit.words for unit in reading.units if not words & set(unit.words)]


def named_elsewhere(place: int, readings: Sequence[Reading], first: Sequence[Hint | None]) -> bool:
    """`employee_name` beside it names the person, so that a plain `name` is the record's; not `bank_account_name`.

    Nor a contact of somebody who was born, lives or is treated.
    """
    bodily = any(hint and hint.sure and not hint.about and hint.entity_type in _BODILY for hint in first)
    aside = _HELD | {"contact_person"} if bodily else _HELD
    return any(
        hint and hint.entity_type == "PERSON" and hint.sure and hint.itself
        for i, hint in enumerate(first)
        if i != place and not readings[i].concepts & aside
    )


def lacks_phone(place: int, first: Sequence[Hint | None], clear: set[str]) -> bool:
    """`contact` of a person whose names stand beside it is how to reach that person."""
    others = [hint for i, hint in enumerate(first) if hint and i != place]
    called = any(hint.entity_type == "PERSON" and hint.level == "called" for hint in others)
    named = clear & _WHOLE or (called and clear & _THEIRS)
    return bool(named) and not any(hint.entity_type == "PHONE_NUMBER" for hint in others)


def of_a_car(readings: Sequence[Reading]) -> bool:
    """`marque` and `modele` beside it: in North Africa the French `matricule` is the plate of a car, too."""
    words = {word for reading in readings for word in reading.words}
    return "marque" in words and bool(words & {"modele", "model", "carburant", "kilometrage"})


def plays(readings: Sequence[Reading]) -> bool:
    """Whether a club's words stand in it: what its members weigh, whom they play for, how often they won."""
    return len(words_of("sports") & {word for reading in readings for word in reading.words}) > 1


def keyed_by_employee(place: int, readings: Sequence[Reading]) -> bool:
    """Whether another column tells whose row it is: `employee_id`, `empNo`."""
    others = [reading for i, reading in enumerate(readings) if i != place]
    numbered = any("employee" in one.concepts and one.concepts & {"identifier", "number"} for one in others)
    return numbered or any(one.words in (("empid",), ("employeeid",)) for one in others)
