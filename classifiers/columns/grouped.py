"""Tells statistics and specimens: rows about places, years, groups or things, whose columns count and measure them.

`Verstorbene`, `share_unemployed`, `Full_time` beside `Unemployment_rate` count people and are nobody's; the sex, the
age and the height of what has a species or a diameter are no person's either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..base import TableSample
from .hints import Reading
from .rules import words_of

_IDENTITY = frozenset(
    """PERSON GIVEN_NAME FAMILY_NAME MIDDLE_NAME MAIDEN_NAME INITIALS EMAIL_ADDRESS PHONE_NUMBER USERNAME
    STREET_ADDRESS POSTAL_ADDRESS EMPLOYEE_NUMBER CUSTOMER_NUMBER MEMBER_NUMBER PERSON_ID NATIONAL_ID
    BE_NATIONAL_NUMBER NL_BSN FR_NIR US_SSN IBAN_CODE BANK_ACCOUNT PASSWORD LOGIN_TIME IP_ADDRESS""".split()  # noqa: SIM905
)
"""Who somebody is and how to reach him or her: no table with it is one of counts, whatever its columns begin with."""
_SOMEBODYS = _IDENTITY | frozenset(
    """TITLE DATE_OF_BIRTH MARITAL_STATUS CHILDREN DEPENDANTS JOB_TITLE BALANCE CREDIT_SCORE ABSENCE CONTRACT
    PAY_ELEMENT EVALUATION BLOOD_TYPE""".split()  # noqa: SIM905
)
"""What only a row about one person has, unless it is counted: `share_married`."""
_OF_PEOPLE = {"person", "work", "family", "users", "pay", "form", "log"}
_COUNTED, _FEWEST = 0.25, 3
"""Share and number of columns that count or measure from which on a table without anybody is one of statistics."""
_MOSTLY = 0.5
"""The same where its name or a column speaks of people: `bad-drivers`, `full_time_teachers`."""
_LONG = (
    set("year years yr annee annees jaar jaren jahr jahre".split()),  # noqa: SIM905
    set("count counts value val total population aantal waarde anzahl wert n nombre effectif valeur".split()),  # noqa: SIM905
)
"""A column for each: the long form of statistics, a row for each year, place, sex and group of ages."""
_NUMBER_OF = re.compile(r"(?i)(?:number|nr|num|no)[ _.]?of(?![a-z])|number[ _]?of")
_CLEAR = {"sure", "own"}
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_SIZED = 2
"""Words for sizes that only things have, from which on a table is about things that were measured."""
_KINDS_OF_LIFE = {"species", "espece", "especes", "diersoort", "tierart", "breed"}


def counts_people(table: TableSample, readings: Sequence[Reading], kinds: set[str], keyed: bool) -> bool:
    """Whether a table without anybody in it is mostly numbers of a place, a year or a group."""
    counting = [_counts(column.name, reading) for column, reading in zip(table.columns, readings, strict=True)]
    for counted, reading in zip(counting, readings, strict=True):
        hint = next(iter(reading.hints), None)
        if hint and hint.level in _CLEAR and hint.entity_type in (_IDENTITY if counted else _SOMEBODYS):
            return False
    of_people = keyed or bool(kinds & _OF_PEOPLE)
    if not keyed and all(any(words.issuperset(r.words) and r.words for r in readings) for words in _LONG):
        return True
    least = _MOSTLY if of_people else _COUNTED
    return sum(counting) >= max(_FEWEST, least * len(readings))


def _counts(name: str, reading: Reading) -> bool:
    """`share_married`, `AnzahlTodesfall`: how many they are, and not who."""
    words = {*reading.words, *(word.lower() for word in _WORD.findall(name))}
    return bool(words_of("counting") & words) or _NUMBER_OF.search(name) is not None


def measures_things(readings: Sequence[Reading], types: set[str], kinds: set[str]) -> bool:
    """Whether what is measured has a species, or sizes that no body has."""
    if types & _SOMEBODYS or kinds & _OF_PEOPLE:
        return False
    sized = {word for reading in readings for word in words_of("sized").intersection(reading.words)}
    return len(sized) >= _SIZED or any(_KINDS_OF_LIFE.intersection(reading.words) for reading in readings)
