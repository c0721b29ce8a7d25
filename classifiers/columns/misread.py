"""Tells names that sound like somebody's and are not, by their other words and the columns beside them."""

from __future__ import annotations

from collections.abc import Sequence

from .hints import Hint, Reading
from .rules import words_of

_ANYWHERE = (("lieu",), ("place",), ("plek",))
"""Where something is, and no word for a town."""
_KEYS = (("id", "card"), ("id", "document"), ("id", "doc"))
_ADDRESSED = {"STREET_ADDRESS", "POSTAL_CODE", "POSTAL_ADDRESS"}
_LIVING_SOMEWHERE = {
    "STREET_ADDRESS", "POSTAL_ADDRESS", "CITY", "REGION", "COUNTRY", "PERSON", "FAMILY_NAME", "GIVEN_NAME",
    "PHONE_NUMBER",
}  # fmt: skip
_BOUNDS = {"bound", "begin"}
_BORN = {"DATE_OF_BIRTH", "GIVEN_NAME", "FAMILY_NAME"}
_WITH_A_BANK = {
    "IBAN_CODE", "BANK_ACCOUNT", "GIVEN_NAME", "FAMILY_NAME", "PERSON", "DATE_OF_BIRTH", "EMAIL_ADDRESS", "SALARY",
    "EMPLOYEE_NUMBER", "CUSTOMER_NUMBER", "MEMBER_NUMBER",
}  # fmt: skip
_PAID = {"SALARY", "EMPLOYEE_NUMBER"}
_PAID_IN = {"amount", "gross", "tax", "tax_word", "salary", "pay", "pay_element", "withheld", "percent", "rate", "cost"}
_ONLINE = {"IP_ADDRESS", "USER_AGENT", "USERNAME", "LOGIN_TIME", "BROWSING", "DEVICE_ID", "CREDENTIAL"}
_TAUGHT = {
    "class", "classe", "klasse", "klas", "course", "cours", "cursus", "kurs", "exam", "examen", "student", "teacher",
    "subject", "semester", "semestre", "section", "training", "formation", "workshop", "speaker", "conference",
}  # fmt: skip
"""Of schools and meetings, which hold sessions as well."""
_OF_A_FILE = {"size", "type", "content", "width", "height", "taille", "grootte", "groesse"}
_SERVICES = {"service", "services", "direction", "directions", "dienst", "dienste", "diensten", "bereich", "referat"}
_DONE = {"dienste", "diensten", "services", "directions"}
_MEDICINES = ("medic", "medik")
_WHO_IS_ILL = {"AGE", "GENDER", "DATE_OF_BIRTH", "GIVEN_NAME", "FAMILY_NAME", "PERSON", "BLOOD_TYPE"}
_CALLED = {"name", "description", "kind", "remark"}
"""What a credential is called, and what it opens."""


def is_nobodys(place: int, readings: Sequence[Reading], first: Sequence[Hint | None]) -> bool:
    """Whether what the name at `place` seems to say is not so; `first` is the best hint of each column."""
    reading, hint = readings[place], first[place]
    if hint is None:
        return False
    beside = {other.entity_type for other in first if other}
    match hint.entity_type:
        case "CITY":
            return hint.words in _ANYWHERE and not beside & _ADDRESSED  # of a meeting
        case "POSTAL_CODE":
            return hint.words == ("cp",) and not beside & _LIVING_SOMEWHERE  # kinds of pain in a chest
        case "CREDENTIAL":
            return bool(reading.concepts & _CALLED)
        case "AGE":
            return bool(reading.concepts & _BOUNDS) or _begins_bounds(place, readings)  # for whom something is
        case "GENDER":
            return not beside & _BORN and _says_for_what_age(readings)  # of a tariff
        case "BIC_CODE":
            return len(first) > 2 and not beside & _WITH_A_BANK  # in a list of banks
        case "INITIALS":
            return hint.words == ("initial",) and len(reading.units) > 1  # `initial_author`: the first one
        case "IDENTITY_CARD":
            return hint.words in _KEYS and _is_key(place, readings)
        case "PERSON":
            return "client" in hint.words and _is_of_programs(readings)
        case "MIDDLE_NAME":
            return hint.words == ("mi",) and _is_a_weekday(place, readings)
        case "US_SSN" | "FR_NIR":
            return bool(reading.concepts & _PAID_IN)  # `social_security_tax`: what is paid for it
        case "SESSION_ID":
            return not beside & _ONLINE and _is_of_a_school(readings)
        case "PHOTO":
            return bool(_OF_A_FILE.intersection(reading.words))
        case "HEALTH":
            anybody = {h.entity_type for h in first if h and h.level != "called"} & _WHO_IS_ILL or _whose(readings)
            return not anybody and (words_of("substances").issuperset(hint.words) or _are_on_a_shelf(hint, readings))
        case "DEBT":
            return bool(reading.concepts & {"bound", "period", "count"})  # how long and how many may be lent
        case "JOB_TITLE":
            return reading.words[:2] == ("legal", "position")
        case "DEPARTMENT":
            return _is_no_department(reading, hint)
        case "PAY_ELEMENT":  # what a seller gets of what this customer pays
            return "percent" in reading.concepts and "CUSTOMER_NUMBER" in beside and not beside & _PAID
    return False


def _are_on_a_shelf(hint: Hint, readings: Sequence[Reading]) -> bool:
    """Medicines that are bought, stored and sold, to nobody in particular."""
    shelved = any(words_of("shelved").intersection(reading.words) for reading in readings)
    return shelved and all(word.startswith(_MEDICINES) for word in hint.words)


def _whose(readings: Sequence[Reading]) -> bool:
    """Whether any column tells whose what was measured is; else it is in a drink, a meal or a river."""
    return any(reading.concepts & {"person", "customer", "employee", "actor"} for reading in readings)


def _is_a_weekday(place: int, readings: Sequence[Reading]) -> bool:
    """`arbeitstag_mi` between `arbeitstag_di` and `arbeitstag_do`."""
    stem = readings[place].words[:-1]
    return {(*stem, day) for day in ("di", "do")} <= {other.words for other in readings}


def _is_of_a_school(readings: Sequence[Reading]) -> bool:
    """`session_id` among keys of classes and courses: the year or the term in which somebody is taught."""
    keys = [set(reading.words) for reading in readings if "identifier" in reading.concepts]
    return sum(bool(words & _TAUGHT) for words in keys) > 0


def _is_no_department(reading: Reading, hint: Hint) -> bool:
    """The number of a department is a key; services done and ways in which a thing goes are no part of an employer."""
    if "number" in reading.concepts:
        return True
    if len(hint.words) > 1 or not _SERVICES.intersection(hint.words):
        return False
    return bool(hint.unknown or hint.other) or hint.words[0] in _DONE


def _is_key(place: int, readings: Sequence[Reading]) -> bool:
    """`id_card` beside `id_tariff`, or first of all: the key of a row and no card of identity."""
    others = [other.words for i, other in enumerate(readings) if i != place]
    return not place or any(len(words) > 1 and words[0] == "id" for words in others)


def _begins_bounds(place: int, readings: Sequence[Reading]) -> bool:
    """`leeftijd_van` beside `leeftijd_tot`: the first word between them says nothing alone."""
    own = readings[place].words
    others = (other for i, other in enumerate(readings) if i != place)
    return any(other.words[:-1] == own and other.concepts & _BOUNDS for other in others)


def _says_for_what_age(readings: Sequence[Reading]) -> bool:
    return any("age" in reading.concepts and reading.concepts & _BOUNDS for reading in readings)


def _is_of_programs(readings: Sequence[Reading]) -> bool:
    """`client_secret`, `redirect_uri`: a client that is a program."""
    return any(reading.words[:1] == ("redirect",) or reading.words[-2:] == ("client", "secret") for reading in readings)
