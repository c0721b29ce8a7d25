"""Reads names by the columns beside them: `naam` by `voornaam` is a family name, `title` after names a job."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .misread import is_nobodys
from .names import OWNERS, Hint, Reading

_NAMES = {"GIVEN_NAME", "FAMILY_NAME", "PERSON"}
_ACADEMIC = ("titel",)
"""German and Dutch for `Dr.`, wherever it stands."""
TITLES = (("title",), ("titre",), _ACADEMIC)
"""What a person, a book, a ticket and a vacancy have."""
_NUMBERS = (("nummer",), ("number",), ("numero",), ("nr",), ("no",), ("num",))
_HALVES = (("first",), ("last",))
_NAME = {"nom", "naam", "name"}
_HELD = {"bank_account", "iban", "account", "card", "creditcard", "holder"}
"""Whose holder may be anybody, or whoever the row is about."""
_DEMOGRAPHIC = {"DATE_OF_BIRTH", "GENDER"}
_AT_WORK = {"DEPARTMENT", "EMPLOYER", "EMPLOYEE_NUMBER", "CONTRACT", "USERNAME"}
_STREETS = {"STREET_ADDRESS", "POSTAL_ADDRESS"}
_AROUND = {"STREET_ADDRESS", "POSTAL_CODE", "POSTAL_ADDRESS", "CITY"}
"""Of what a house number is a part."""
_EXTENSIONS = {(word,) for word in ("extension", "ext", "toestel", "durchwahl", "nebenstelle", "doorkiesnummer")}
"""Of a telephone."""
_LEFT = ("timeout",)
"""`time_out` beside `time_in` is when somebody left; else what a server waits."""
_ACCOUNT_NUMBER = (("accno",), ("acctno",))
"""Beside a bank or a salary somebody's, else one of a ledger."""
_CUT_GIVEN = ("prn",)
"""French, cut short; elsewhere a medicine that is taken when needed."""
_ACCOUNTS = {"BANK_ACCOUNT", "IBAN_CODE"}
_NICKS = {"nick", "nickname", "nicks", "spitzname", "bijnaam", "koosnaam", "alias"}
_LANDS: dict[tuple[str, ...], str] = {
    ("country", "code"): "COUNTRY",
    ("state", "code"): "REGION",
    ("region", "name"): "REGION",
}
_WHOLE = {"PERSON", "GIVEN_NAME", "FAMILY_NAME"}
_THEIRS = {"PASSWORD", "DATE_OF_BIRTH", "GENDER"}
"""What only a person has: the plain `name` beside it is somebody's."""
_BODILY = {"DATE_OF_BIRTH", "GENDER", "MAIDEN_NAME", "HEALTH", "NL_BSN", "FR_NIR", "BE_NATIONAL_NUMBER"}
_PAYROLL_KEY = (("payrollid",), ("payroll", "id"))
"""The number of somebody on the payroll, and beside an employee's the key of a payroll."""
_OTHER_NAME = (("other", "name"), ("other", "names"), ("othername",), ("othernames",))


def by_siblings(readings: Sequence[Reading]) -> list[Reading]:
    """The readings of one table's columns, in their order."""
    first = [reading.hints[0] if reading.hints else None for reading in readings]
    clear = {
        hint.entity_type
        for hint, reading in zip(first, readings, strict=True)
        if hint and is_sure(hint) and not hint.about and "second_family" not in reading.concepts
    }
    return [_read(place, list(readings), first, clear) for place in range(len(readings))]


def _read(place: int, readings: Sequence[Reading], first: Sequence[Hint | None], clear: set[str]) -> Reading:
    reading, hint = readings[place], first[place]
    if hint is None:
        return _unhinted(reading, {other.entity_type for other in first if other and not other.about})
    if hint.words == ("departement",) and hint.entity_type == "DEPARTMENT" and {"CITY", "POSTAL_CODE"} <= _of(first):
        return _instead(reading, "REGION", "place")  # French, beside a postcode and a town
    if hint.words == ("mail", "address") and _posted(readings):
        return _instead(reading, "POSTAL_ADDRESS", "own")
    dropped = _dropped(place, readings, first, hint)
    if dropped is not None:
        return Reading(reading.units, reading.hints[dropped:])
    if hint.entity_type == "GEO_COORDINATES" and _is_tracked(readings, first):
        return _instead(reading, "GEO_COORDINATES", "own")
    if hint.level == "noun" and "held_by" in reading.concepts and len(reading.units) == 1 and _of(first) & _ACCOUNTS:
        return _instead(reading, "PERSON", "own")
    if hint.entity_type == "CARD_EXPIRY" and hint.level == "weak" and "CREDIT_CARD" in _of(first):
        return _instead(reading, "CARD_EXPIRY", "own")  # `ExpMonth` beside `CardNumber`
    others = [*first[:place], *first[place + 1 :]]
    if hint.entity_type == "STREET_ADDRESS" and {"street", "number"} <= reading.concepts and _streets(others):
        return _instead(reading, "HOUSE_NUMBER", "own")
    if len(reading.units) == 1 and hint.words in _HALVES and _halved(readings):
        return _instead(reading, hint.entity_type, "own")
    if hint.words == ("account",) and len(reading.units) == 1 and "PASSWORD" in clear:
        return _instead(reading, "USERNAME", "table")
    if hint.words == ("user",) and len(reading.units) == 1 and "PASSWORD" in clear and not clear & {"USERNAME"}:
        return _instead(reading, "USERNAME", "own")
    if hint.words == ("matricule",) and _of_a_car(readings):
        return _instead(reading, "LICENSE_PLATE", "own")
    if hint.words in _PAYROLL_KEY and _keyed_by_employee(place, readings):
        return Reading(reading.units, ())
    if reading.words == ("account", "name") and _of(first) & {"BANK_NAME", "IBAN_CODE"}:
        return _instead(reading, "PERSON", "own")  # whoever holds it
    if hint.words in _OTHER_NAME and {"GIVEN_NAME", "FAMILY_NAME"} <= clear:
        return _instead(reading, "MIDDLE_NAME", "own")
    if hint.words == ("pincode",) and {"CITY", "REGION"} <= _of(first):
        return _instead(reading, "POSTAL_CODE", "place")
    if hint.entity_type == "PERSON" and hint.level == "called" and len(reading.units) == 1:
        if "PASSWORD" in clear and not _logs_in(first) and _named_elsewhere(place, readings, first):
            return _instead(reading, "USERNAME", "own")
        if "GIVEN_NAME" in clear and "FAMILY_NAME" not in clear:
            return _instead(reading, "FAMILY_NAME", "own")
        if _named_elsewhere(place, readings, first):
            return Reading(reading.units, reading.hints[1:])
    if hint.entity_type == "PERSON" and "GIVEN_NAME" in clear and "FAMILY_NAME" not in _of(first) and _is_name(reading):
        return _instead(reading, "FAMILY_NAME", "own")
    if hint.entity_type == "PERSON" and "given" in reading.concepts and _begins_a_family_name(reading, readings, first):
        return _instead(reading, "GIVEN_NAME", "sure")
    if hint.entity_type == "PERSON" and _has_other_half(reading, readings, first):
        return _instead(reading, "FAMILY_NAME", "own")
    if hint.entity_type == "TITLE" and hint.level == "table" and hint.words[-1:] in TITLES:
        return _of_title(reading, place, first)
    if (
        hint.entity_type == "EMAIL_ADDRESS"
        and hint.level == "weak"
        and clear & _NAMES
        and hint.entity_type not in clear
    ):
        return _instead(reading, "EMAIL_ADDRESS", "own")
    if hint.entity_type == "PERSON" and hint.words == ("contact",) and _lacks_phone(place, first, clear):
        return _instead(reading, "PHONE_NUMBER", "table")
    return reading


def _dropped(place: int, readings: Sequence[Reading], first: Sequence[Hint | None], hint: Hint) -> int | None:
    """How many of a column's hints do not hold among these; None where the first does."""
    reading = readings[place]
    every = len(reading.hints)
    if hint.entity_type == "HOUSE_NUMBER" and hint.words in _NUMBERS and not place:
        return every  # the number of a row
    if hint.entity_type == "HOUSE_NUMBER" and hint.level == "place" and not _of(first) & _AROUND:
        return every  # the house of a school, the floor of a ward, a bus
    return 1 if is_nobodys(place, readings, first) else None


def _is_tracked(readings: Sequence[Reading], first: Sequence[Hint | None]) -> bool:
    """Where something that somebody carries was: how fast, how exactly, or from which address of the internet."""
    moving = any({"speed", "heading", "accuracy"} & set(reading.words) for reading in readings)
    return moving or bool(_of(first) & {"IP_ADDRESS", "DEVICE_ID", "USER_AGENT"})


def _logs_in(first: Sequence[Hint | None]) -> bool:
    """Whether a user name stands among them; what friends call somebody opens nothing."""
    return any(hint and hint.entity_type == "USERNAME" and not _NICKS & set(hint.words) for hint in first)


def _begins_a_family_name(reading: Reading, readings: Sequence[Reading], first: Sequence[Hint | None]) -> bool:
    """`nm_voornamen` beside `nm_geslachtsnaam`: both begin with the word for a name."""
    return any(
        hint and hint.entity_type == "FAMILY_NAME" and other.words[:1] == reading.words[:1] and len(other.words) > 1
        for hint, other in zip(first, readings, strict=True)
    )


def _unhinted(reading: Reading, beside: set[str]) -> Reading:
    """Names that mean something only beside others.

    `country_code` and `state_code` are codes of a list, and in an address the land where somebody lives; an `extension`
    is anything's, and beside a telephone or a name the last part of a number.
    """
    words = reading.words
    if words in _EXTENSIONS and beside & {"PHONE_NUMBER", "GIVEN_NAME", "FAMILY_NAME"}:
        return _read_as(reading, "PHONE_NUMBER", "own")
    if words == _LEFT and "WORKING_TIME" in beside:
        return _read_as(reading, "WORKING_TIME", "work")
    if words in _ACCOUNT_NUMBER and beside & {"BANK_NAME", "SALARY"}:
        return _read_as(reading, "BANK_ACCOUNT", "own")
    if words == _CUT_GIVEN and beside & {"FAMILY_NAME", "PERSON"}:
        return _read_as(reading, "GIVEN_NAME", "own")
    entity_type = _LANDS.get(words)
    if not entity_type or not ("CITY" in beside and beside & {"STREET_ADDRESS", "POSTAL_CODE"}):
        return reading
    return _read_as(reading, entity_type, "place")


def _read_as(reading: Reading, entity_type: str, level: str) -> Reading:
    hint = Hint(entity_type, level, reading.words, float(len(reading.words)), 0, (), False, "")
    return Reading(reading.units, (hint,))


def _of(first: Sequence[Hint | None]) -> set[str]:
    return {hint.entity_type for hint in first if hint}


def _streets(others: Sequence[Hint | None]) -> bool:
    """A street or an address stands beside it, so that `str_nr` is the number in it."""
    return any(hint and hint.entity_type in _STREETS and hint.level != "place" for hint in others)


def _halved(readings: Sequence[Reading]) -> bool:
    """`first` and `last` in one table: the halves of a name."""
    alone = {reading.units[0].words for reading in readings if len(reading.units) == 1}
    return set(_HALVES[:2]) <= alone


def _posted(readings: Sequence[Reading]) -> bool:
    """`mail_street`, `mail_city`: what the table calls mail comes by post."""
    return any({"email"} < reading.concepts and reading.concepts & {"street", "city", "postal"} for reading in readings)


def _is_name(reading: Reading) -> bool:
    """`agent_nom` beside `agent_prenom`: somebody's name and no more words."""
    words = [unit.words[-1] for unit in reading.units]
    return len(words) == 2 and bool(_NAME & set(words)) and bool(reading.concepts & OWNERS)


def _has_other_half(reading: Reading, readings: Sequence[Reading], first: Sequence[Hint | None]) -> bool:
    """`nom_benef` beside `prenom_benef`: what nobody knows is the same in both."""
    rest = _rest(reading, _NAME)
    return bool(rest) and any(
        hint and hint.entity_type == "GIVEN_NAME" and _rest(other, set(hint.words)) == rest
        for hint, other in zip(first, readings, strict=True)
    )


def _rest(reading: Reading, words: set[str]) -> list[tuple[str, ...]]:
    return [unit.words for unit in reading.units if not words & set(unit.words)]


def _instead(reading: Reading, entity_type: str, level: str) -> Reading:
    others = (hint for hint in reading.hints[1:] if hint.entity_type != entity_type)
    return Reading(reading.units, (replace(reading.hints[0], entity_type=entity_type, level=level), *others))


def _named_elsewhere(place: int, readings: Sequence[Reading], first: Sequence[Hint | None]) -> bool:
    """`employee_name` beside it names the person, so that a plain `name` is the record's; not `bank_account_name`.

    Nor a contact of somebody who was born, lives or is treated.
    """
    bodily = any(hint and is_sure(hint) and not hint.about and hint.entity_type in _BODILY for hint in first)
    aside = _HELD | {"contact_person"} if bodily else _HELD
    return any(
        hint and hint.entity_type == "PERSON" and is_sure(hint) and not hint.about and not hint.thing
        for i, hint in enumerate(first)
        if i != place and not readings[i].concepts & aside
    )


def _of_title(reading: Reading, place: int, first: Sequence[Hint | None]) -> Reading:
    """A title after the names is a function, one before them is `Mr`; without any name it is that of a thing."""
    others = [(i, hint) for i, hint in enumerate(first) if hint and i != place]
    named = [i for i, hint in others if hint.entity_type in _NAMES and is_sure(hint) and not hint.about]
    academic = reading.hints[0].words[-1:] == _ACADEMIC
    if any(hint.entity_type == "TITLE" and is_sure(hint) for _, hint in others):
        keeps = academic or (named and place < min(named))  # `Anrede`, `Titel`, `Vorname`: a doctor
        return reading if keeps else _instead(reading, "JOB_TITLE", "table")
    employed = {hint.entity_type for _, hint in others if not hint.about} & _AT_WORK
    if (named or academic) and _of(first) & _DEMOGRAPHIC and not employed:
        return reading  # of a guest or a patient: `Mr`, `Dr`
    if named:
        job = place > max(named) and not academic
        return _instead(reading, "JOB_TITLE", "table") if job else reading
    return _instead(reading, "JOB_TITLE", "weak")


def _lacks_phone(place: int, first: Sequence[Hint | None], clear: set[str]) -> bool:
    """`contact` of a person whose names stand beside it is how to reach that person."""
    others = [hint for i, hint in enumerate(first) if hint and i != place]
    called = any(hint.entity_type == "PERSON" and hint.level == "called" for hint in others)
    named = clear & _WHOLE or (called and clear & _THEIRS)
    return bool(named) and not any(hint.entity_type == "PHONE_NUMBER" for hint in others)


def _of_a_car(readings: Sequence[Reading]) -> bool:
    """`marque` and `modele` beside it: in North Africa the French `matricule` is the plate of a car, too."""
    words = {word for reading in readings for word in reading.words}
    return "marque" in words and bool(words & {"modele", "model", "carburant", "kilometrage"})


def _keyed_by_employee(place: int, readings: Sequence[Reading]) -> bool:
    """Whether another column tells whose row it is: `employee_id`, `empNo`."""
    others = [reading for i, reading in enumerate(readings) if i != place]
    numbered = any("employee" in one.concepts and one.concepts & {"identifier", "number"} for one in others)
    return numbered or any(one.words in (("empid",), ("employeeid",)) for one in others)


def is_sure(hint: Hint) -> bool:
    """Whether the name leaves little doubt."""
    return hint.level in ("sure", "own")
