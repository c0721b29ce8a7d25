"""Reads names by the columns beside them: `naam` by `voornaam` is a family name, `title` after names a job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from .hints import Hint, Reading
from .misread import is_nobodys
from .neighbours import (
    addressed,
    begins_a_family_name,
    calls,
    halved,
    has_other_half,
    is_name,
    is_tracked,
    keyed_by_employee,
    lacks_phone,
    logs_in,
    named_elsewhere,
    of_a_car,
    plays,
    posted,
    streets,
    types_of,
)
from .tokens import Unit

_NAMES = {"GIVEN_NAME", "FAMILY_NAME", "PERSON"}
_ACADEMIC = ("titel",)
"""German and Dutch for `Dr.`, wherever it stands."""
TITLES = (("title",), ("titre",), _ACADEMIC)
"""What a person, a book, a ticket and a vacancy have."""
_NUMBERS = (("nummer",), ("number",), ("numero",), ("nr",), ("no",), ("num",))
_BEGINS = Unit(("von",), frozenset({"begin", "neutral"}))
_DEMOGRAPHIC = {"DATE_OF_BIRTH", "GENDER"}
_AT_WORK = {"DEPARTMENT", "EMPLOYER", "EMPLOYEE_NUMBER", "CONTRACT", "USERNAME"}
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
_LANDS: dict[tuple[str, ...], str] = {
    ("country", "code"): "COUNTRY",
    ("state", "code"): "REGION",
    ("region", "name"): "REGION",
}
_PASSED = (("passe",), ("pw",), ("passes",))
"""French for a password, a pass and what has gone by; Dutch for per week."""
_PAYROLL_KEY = (("payrollid",), ("payroll", "id"))
"""The number of somebody on the payroll, and beside an employee's the key of a payroll."""
_PIN_CODE = (("pincode",), ("pin", "code"))
_OTHER_NAME = (("other", "name"), ("other", "names"), ("othername",), ("othernames",))


def by_siblings(readings: Sequence[Reading]) -> list[Reading]:
    """The readings of one table's columns, in their order."""
    readings = _ranged(readings)
    first = [reading.hints[0] if reading.hints else None for reading in readings]
    clear = {
        hint.entity_type
        for hint, reading in zip(first, readings, strict=True)
        if hint and hint.sure and not hint.about and "second_family" not in reading.concepts
    }
    return [_read(_Place(at, readings, first, clear)) for at in range(len(readings))]


def _ranged(readings: Sequence[Reading]) -> Sequence[Reading]:
    """German `von` begins where a `bis` stands beside it, and elsewhere tells who did something."""
    runs = {reading.words for reading in readings}
    if not any("bis" in words for words in runs):
        return readings
    return [
        Reading(tuple(_BEGINS if unit.words == ("von",) else unit for unit in reading.units), reading.hints)
        if "von" in reading.words and tuple("bis" if word == "von" else word for word in reading.words) in runs
        else reading
        for reading in readings
    ]


@dataclass(frozen=True)
class _Place:
    """A column among the others of its table."""

    at: int
    readings: Sequence[Reading]
    first: Sequence[Hint | None]
    """The best hint of each column."""
    clear: set[str]
    """Types that some column surely is."""

    @property
    def reading(self) -> Reading:
        return self.readings[self.at]

    @property
    def others(self) -> list[Hint | None]:
        return [*self.first[: self.at], *self.first[self.at + 1 :]]


@dataclass(frozen=True)
class _Rule:
    """What a name means where others stand beside it; what is left empty may be anything."""

    becomes: str
    level: str
    words: tuple[tuple[str, ...], ...] = ()
    """Runs of words of which its hint has one."""
    types: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    alone: bool = False
    """It has no other word."""
    beside: frozenset[str] = frozenset()
    """Types that all stand in the table."""
    some: frozenset[str] = frozenset()
    """Types of which one does."""
    clear: frozenset[str] = frozenset()
    """Types that surely do."""
    lacks: frozenset[str] = frozenset()
    """Types that surely do not."""
    where: Callable[[_Place], bool] | None = None

    def fits(self, place: _Place, hint: Hint) -> bool:
        """Whether a column whose best hint this is means what the rule says."""
        reading, around = place.reading, types_of(place.first)
        return (
            (not self.words or hint.words in self.words)
            and (not self.types or hint.entity_type in self.types)
            and (not self.levels or hint.level in self.levels)
            and (not self.alone or len(reading.units) == 1)
            and self.beside <= around
            and (not self.some or bool(self.some & around))
            and self.clear <= place.clear
            and not self.lacks & place.clear
            and (self.where is None or self.where(place))
        )


def _types(words: str) -> frozenset[str]:
    return frozenset(words.split())


_FIRST = (
    # a French department, beside a postcode and a town
    _Rule("REGION", "place", (("departement",),), ("DEPARTMENT",), beside=_types("CITY POSTAL_CODE")),
    _Rule("POSTAL_ADDRESS", "own", (("mail", "address"),), where=lambda place: posted(place.readings)),
)
"""Rules that come before it is asked whether a hint holds at all."""
_THEN = (
    _Rule("GEO_COORDINATES", "own", types=("GEO_COORDINATES",), where=lambda p: is_tracked(p.readings, p.first)),
    _Rule("PERSON", "own", levels=("noun",), alone=True, some=frozenset(_ACCOUNTS), where=lambda p: _holds(p.reading)),
    # who called, and who was called
    _Rule(
        "PHONE_NUMBER",
        "own",
        (("number",),),
        ("HOUSE_NUMBER",),
        where=lambda place: calls(place.reading, place.readings),
    ),
    # what comes by post: `mail_line_4`, `mail_country`
    _Rule("COUNTRY", "place", types=("EMAIL_ADDRESS",), where=lambda p: _is_posted(p, "country")),
    _Rule("POSTAL_ADDRESS", "own", types=("EMAIL_ADDRESS",), where=lambda p: _is_posted(p, "line")),
    # `employee_state` beside `employee_city`
    _Rule("REGION", "place", types=("CONTRACT",), beside=_types("CITY POSTAL_CODE"), where=lambda p: _is_in_a_state(p)),
    # `ExpMonth` beside `CardNumber`
    _Rule("CARD_EXPIRY", "own", types=("CARD_EXPIRY",), levels=("weak",), beside=_types("CREDIT_CARD")),
    _Rule("HOUSE_NUMBER", "own", types=("STREET_ADDRESS",), where=lambda place: _numbers_a_street(place)),
    _Rule("STREET_ADDRESS", "own", types=("HOUSE_NUMBER",), where=lambda place: _is_a_whole_street(place)),
    _Rule("GIVEN_NAME", "own", (("first",),), ("GIVEN_NAME",), alone=True, where=lambda p: halved(p.readings)),
    _Rule("FAMILY_NAME", "own", (("last",),), ("FAMILY_NAME",), alone=True, where=lambda p: halved(p.readings)),
    _Rule("USERNAME", "table", (("account",),), alone=True, clear=_types("PASSWORD")),
    _Rule("USERNAME", "own", (("user",),), alone=True, clear=_types("PASSWORD"), lacks=_types("USERNAME")),
    _Rule("LICENSE_PLATE", "own", (("matricule",),), where=lambda place: of_a_car(place.readings)),
    _Rule("", "", _PAYROLL_KEY, where=lambda place: keyed_by_employee(place.at, place.readings)),
    # whoever holds it
    _Rule("PERSON", "own", some=_types("BANK_NAME IBAN_CODE"), where=lambda p: p.reading.words == ("account", "name")),
    _Rule("MIDDLE_NAME", "own", _OTHER_NAME, clear=_types("GIVEN_NAME FAMILY_NAME")),
    # in India, beside a town and a state
    _Rule("POSTAL_CODE", "place", _PIN_CODE, beside=_types("CITY REGION")),
    # a number alone wants a street: beside a town it may be anything's
    _Rule("", "", _NUMBERS, ("HOUSE_NUMBER",), levels=("address",), where=lambda place: not addressed(place.others)),
    # of a club, whose members play or race
    _Rule("MEMBER_NUMBER", "own", (("licence",),), ("DRIVING_LICENCE",), where=lambda p: plays(p.readings)),
    _Rule("HEALTH", "own", (("certificat",),), ("DIPLOMA",), where=lambda p: plays(p.readings)),
)
_NAMES_OF_SOMEBODY = (
    _Rule("USERNAME", "own", levels=("called",), alone=True, clear=_types("PASSWORD"), where=lambda p: _opens(p)),
    _Rule(
        "FAMILY_NAME", "own", levels=("called",), alone=True, clear=_types("GIVEN_NAME"), lacks=_types("FAMILY_NAME")
    ),
    _Rule("", "next", levels=("called",), alone=True, where=lambda p: named_elsewhere(p.at, p.readings, p.first)),
    _Rule("FAMILY_NAME", "own", clear=_types("GIVEN_NAME"), where=lambda place: _is_a_family_name(place)),
    _Rule("GIVEN_NAME", "sure", where=lambda place: begins_a_family_name(place.reading, place.readings, place.first)),
    _Rule("FAMILY_NAME", "own", where=lambda place: has_other_half(place.reading, place.readings, place.first)),
    _Rule("PHONE_NUMBER", "table", (("contact",),), where=lambda p: lacks_phone(p.at, p.first, p.clear)),
)
"""What a hint of a person's name means."""


def _read(place: _Place) -> Reading:
    reading, hint = place.reading, place.first[place.at]
    if hint is None:
        return _unhinted(place, {other.entity_type for other in place.first if other and not other.about})
    early = _by(_FIRST, place, hint)
    if early is not None:
        return early
    dropped = _dropped(place.at, place.readings, place.first, hint)
    if dropped is not None:
        return Reading(reading.units, reading.hints[dropped:])
    rules = _THEN + (_NAMES_OF_SOMEBODY if hint.entity_type == "PERSON" else ())
    told = _by(rules, place, hint)
    if told is not None:
        return told
    if hint.entity_type == "TITLE" and hint.level == "table" and hint.words[-1:] in TITLES:
        return _of_title(reading, place.at, place.first)
    weak = hint.entity_type == "EMAIL_ADDRESS" and hint.level == "weak" and "EMAIL_ADDRESS" not in place.clear
    return _instead(reading, "EMAIL_ADDRESS", "own") if weak and place.clear & _NAMES else reading


def _by(rules: Sequence[_Rule], place: _Place, hint: Hint) -> Reading | None:
    """What the first rule that fits makes of a column; None where none does."""
    rule = next((rule for rule in rules if rule.fits(place, hint)), None)
    if rule is None:
        return None
    if rule.becomes:
        return _instead(place.reading, rule.becomes, rule.level)
    return Reading(place.reading.units, place.reading.hints[1:] if rule.level == "next" else ())


def _holds(reading: Reading) -> bool:
    return "held_by" in reading.concepts


def _numbers_a_street(place: _Place) -> bool:
    """`str_nr` beside a street is the number in it."""
    return {"street", "number"} <= place.reading.concepts and streets(place.others)


def _is_a_whole_street(place: _Place) -> bool:
    """`str_hnr` where no other column has the street."""
    return "street" in place.reading.concepts and not streets(place.others)


def _opens(place: _Place) -> bool:
    return not logs_in(place.first) and named_elsewhere(place.at, place.readings, place.first)


def _is_posted(place: _Place, concept: str) -> bool:
    return concept in place.reading.concepts and posted(place.readings)


def _is_in_a_state(place: _Place) -> bool:
    """Of several who live somewhere, this one: what its name begins with begins that of a town as well."""
    begun = place.reading.words[:1]
    towns = (r for r, hint in zip(place.readings, place.first, strict=True) if hint and hint.entity_type == "CITY")
    return place.reading.words[-1:] == ("state",) and any(reading.words[:1] == begun for reading in towns)


def _is_a_family_name(place: _Place) -> bool:
    return "FAMILY_NAME" not in types_of(place.first) and is_name(place.reading)


def _dropped(place: int, readings: Sequence[Reading], first: Sequence[Hint | None], hint: Hint) -> int | None:
    """How many of a column's hints do not hold among these; None where the first does."""
    reading = readings[place]
    every = len(reading.hints)
    if hint.entity_type == "HOUSE_NUMBER" and hint.words in _NUMBERS and not place:
        return every  # the number of a row
    if hint.entity_type == "USERNAME" and hint.words == ("login", "id") and not place:
        return every  # the key of a log
    if hint.entity_type == "HOUSE_NUMBER" and hint.level == "place" and not types_of(first) & _AROUND:
        return every  # the house of a school, the floor of a ward, a bus
    if hint.entity_type == "PASSWORD" and hint.words in _PASSED and not _opened(reading, readings, first):
        return 1
    return 1 if is_nobodys(place, readings, first) else None


def _opened(reading: Reading, readings: Sequence[Reading], first: Sequence[Hint | None]) -> bool:
    """Whether somebody logs in: a user name or an address of mail stands beside it, and no hours are counted."""
    hours = reading.concepts & {"hour", "worktime", "time"}
    return not hours and bool(types_of(first) & {"USERNAME", "EMAIL_ADDRESS"})


def _unhinted(place: _Place, beside: set[str]) -> Reading:
    """Names that mean something only beside others.

    `country_code` and `state_code` are codes of a list, and in an address the land where somebody lives; an `extension`
    is anything's, and beside a telephone or a name the last part of a number.
    """
    reading, words = place.reading, place.reading.words
    if words[-1:] == ("code",) and len(reading.units) < 3 and _between(place) == ("STREET_ADDRESS", "CITY"):
        return _read_as(reading, "POSTAL_CODE", "place")
    if words == ("sender", "name") and any({"message", "subject"} & set(r.concepts) for r in place.readings):
        return _read_as(reading, "PERSON", "own")
    if words[-1:] == ("disabled",) and "DATE_OF_BIRTH" in beside and not beside & {"USERNAME", "PASSWORD"}:
        return _read_as(reading, "DISABILITY", "own")
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


def _between(place: _Place) -> tuple[str, str]:
    """The types of the columns before and after it."""
    before, after = place.first[place.at - 1 : place.at], place.first[place.at + 1 : place.at + 2]
    said = [hint.entity_type if hint else "" for hint in (*before, *after)]
    return (said[0], said[1]) if len(said) > 1 else ("", "")


def _read_as(reading: Reading, entity_type: str, level: str) -> Reading:
    hint = Hint(entity_type, level, reading.words, float(len(reading.words)), 0, (), False, "")
    return Reading(reading.units, (hint,))


def _instead(reading: Reading, entity_type: str, level: str) -> Reading:
    others = (hint for hint in reading.hints[1:] if hint.entity_type != entity_type)
    return Reading(reading.units, (replace(reading.hints[0], entity_type=entity_type, level=level), *others))


def _of_title(reading: Reading, place: int, first: Sequence[Hint | None]) -> Reading:
    """A title after the names is a function, one before them is `Mr`; without any name it is that of a thing."""
    others = [(i, hint) for i, hint in enumerate(first) if hint and i != place]
    named = [i for i, hint in others if hint.entity_type in _NAMES and hint.sure and not hint.about]
    academic = reading.hints[0].words[-1:] == _ACADEMIC
    if any(hint.entity_type == "TITLE" and hint.sure for _, hint in others):
        keeps = academic or (named and place < min(named))  # `Anrede`, `Titel`, `Vorname`: a doctor
        return reading if keeps else _instead(reading, "JOB_TITLE", "table")
    employed = {hint.entity_type for _, hint in others if not hint.about} & _AT_WORK
    if (named or academic) and types_of(first) & _DEMOGRAPHIC and not employed:
        return reading  # of a guest or a patient: `Mr`, `Dr`
    if named:
        job = place > max(named) and not academic
        return _instead(reading, "JOB_TITLE", "table") if job else reading
    return _instead(reading, "JOB_TITLE", "weak")
