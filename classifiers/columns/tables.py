"""Tells what a table is about, persons or things, from its own name and the names of its columns.

A table with a name, a birth date and an address is about persons, so that its doubtful columns weigh more; a table of
products, settings or machines is not, whatever its columns are called.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..base import TableSample
from .grouped import counts_people, measures_things
from .hints import Reading
from .keys import employs, grades, of_staff, refers, treats
from .names import NameReader
from .nobody import is_of_animals, is_of_companies, is_open, lists_places, thing_score
from .rules import words_of
from .tokens import Unit
from .topics import (
    AUDIT,
    LOGINS,
    NUMBERS,
    SOMEONES,
    WHO_IT_IS,
    of_its_columns,
    of_its_name,
    of_patients,
    of_pupils,
    topic_told,
)

_PERSON_ANCHORS = {
    "GIVEN_NAME": 0.5, "FAMILY_NAME": 0.5, "MAIDEN_NAME": 0.4, "DATE_OF_BIRTH": 0.5, "GENDER": 0.4,
    "NATIONALITY": 0.3, "MARITAL_STATUS": 0.4, "BE_NATIONAL_NUMBER": 0.5, "NL_BSN": 0.5, "FR_NIR": 0.5,
    "NATIONAL_ID": 0.5, "US_SSN": 0.5, "DE_SOCIAL_SECURITY": 0.5, "DE_TAX_ID": 0.4, "SALARY": 0.3, "TITLE": 0.2,
    "PASSWORD": 0.3, "USERNAME": 0.2, "EMPLOYEE_NUMBER": 0.3, "EMAIL_ADDRESS": 0.15,
    "PHONE_NUMBER": 0.15, "POSTAL_ADDRESS": 0.1, "STREET_ADDRESS": 0.1, "PERSON": 0.3, "PARTNER_NAME": 0.3,
    "CHILDREN": 0.3, "DEPENDANTS": 0.3, "IBAN_CODE": 0.15, "LOGIN_TIME": 0.2, "HEALTH": 0.2, "DISABILITY": 0.3,
    "PLACE_OF_BIRTH": 0.4, "EMERGENCY_CONTACT": 0.3, "JOB_TITLE": 0.1, "CONTRACT": 0.2,
}  # fmt: skip
_ANYONES = {"EMAIL_ADDRESS", "PHONE_NUMBER", "POSTAL_ADDRESS", "STREET_ADDRESS", "IBAN_CODE"}
"""What a company has as well; of a table called after companies it says nothing, unless somebody is named there."""
_ANYTHINGS = {"NATIONALITY", "HEALTH"}
"""What food and medicines have as well: where it comes from, what it is against."""
_ALIVE = {"GIVEN_NAME", "DATE_OF_BIRTH", "GENDER", "SALARY", "PASSWORD", "BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR"}
"""What no company has."""
_NAMED = {"GIVEN_NAME", "FAMILY_NAME", "PERSON", "BE_NATIONAL_NUMBER", "NL_BSN", "IBAN_CODE", "EMPLOYEE_NUMBER"}
_HOLDERS = {"PERSON", "FAMILY_NAME", "BE_NATIONAL_NUMBER", "NL_BSN", "NATIONAL_ID", "EMPLOYEE_NUMBER"}
_ACCOUNTS = {"IBAN_CODE", "BANK_ACCOUNT", "BE_BANK_ACCOUNT"}
"""Beside the holder's name an amount is paid to him or her."""
_WORK_ANCHORS = {
    "SALARY", "EMPLOYEE_NUMBER", "PAY_ELEMENT", "ABSENCE", "WORKING_TIME", "GARNISHMENT", "CONTRACT",
    "JOB_TITLE",
}  # fmt: skip
_JOURNEY = {"arrivee", "depart"}
_BUYERS = re.compile(r"(?i)klant|customer|client|kunde|debiteur|debitor")
"""Who pays, and is paid nothing: the account is for direct debits."""
CODED = {
    "GENDER", "NATIONALITY", "MARITAL_STATUS", "LANGUAGE_PREFERENCE", "COUNTRY", "CITY", "REGION", "JOB_TITLE",
    "DEPARTMENT", "DIPLOMA", "RELIGION", "ETHNIC_ORIGIN", "CONTRACT", "ABSENCE", "SKILL", "TITLE",
    "FAMILY_RELATION", "BLOOD_TYPE", "DISABILITY", "TRADE_UNION", "SALARY", "PAY_ELEMENT", "POSTAL_CODE",
    "HEALTH", "BANK_NAME", "DRIVING_LICENCE", "TAX", "BIC_CODE",
}  # fmt: skip
"""Types that a table of codes explains without being about anyone."""
_OFFICE = {"thing", "company", "family", "users", "form", "log", "emergency"}
_THEIRS = {"ABSENCE", "EVALUATION", "HEALTH", "INSURANCE", "PAY_ELEMENT", "WORKING_TIME"}
"""Topics of which nobody but a person has anything."""
_REACHED = {
    "EMAIL_ADDRESS", "DATE_OF_BIRTH", "GENDER", "BE_NATIONAL_NUMBER", "NL_BSN", "NATIONAL_ID", "EMPLOYEE_NUMBER",
    "SALARY",
}  # fmt: skip
"""What stands beside the name of a person."""
_ADDRESS = {"STREET_ADDRESS", "POSTAL_CODE", "CITY", "HOUSE_NUMBER", "POSTAL_ADDRESS"}


@dataclass(frozen=True)
class TableContext:
    """What the classifier knows of a table before it looks at values."""

    person: float
    """From -1, surely about things, to 1, surely about persons."""
    kinds: frozenset[str]
    """`form`, `log`, `work`, `family`, `company`, `users` …, as the names tell."""
    address: frozenset[str]
    """Parts of an address that some column's name may be."""
    hinted: frozenset[str]
    """Entity types that some column's name surely is."""
    words: tuple[str, ...]
    """The words of the table's name that say what it is about."""
    worked: frozenset[str] = frozenset()
    """Entity types that some column's name is, if the table is about work."""
    lookup: bool = False
    """A small table that explains codes: `gender(id, gender)`."""
    persons: bool = False
    """It is called after persons, or holds what they filled in: a plain `name` is theirs."""
    topic: str = ""
    """Entity type that the whole table is about: leave, contracts, pay."""
    published: bool = False
    """It lists books, films or music."""
    delivered: bool = False
    """It lists what somebody ordered, with the whole address where it goes."""
    keyed: bool = False
    """A key tells whose its rows are: an employee's, a patient's."""
    treated: bool = False
    """A key of somebody who is cared for, and no table of the office: what it holds is about health."""
    graded: bool = False
    """It tells how well pupils did in something."""
    named: frozenset[str] = frozenset()
    """Every word of its name: `condition_start_date` in `condition_occurrence` is a start."""

    @property
    def about(self) -> str:
        """In plain words, for an explanation."""
        if self.person >= 0.35:
            return "the table is about persons"
        return "the table is about things" if self.person <= -0.35 else "the table may be about anything"

    def is_a(self, kind: str) -> bool:
        """Whether its name or columns make it a table of that kind."""
        return kind in self.kinds


def read_table(table: TableSample, names: NameReader, readings: Sequence[Reading]) -> TableContext:
    """Weigh the table's name and the names of its columns."""
    units = names.table(table.name)
    around = names.table(f"{table.context} {table.comment}") if table.context or table.comment else []
    near = {kind for unit in around for kind in unit.concepts}
    words = {word for unit in units for word in unit.words}
    kinds, types = _listed(table.name, units, readings, names)
    keyed, whose = (_are_numbered(types) or refers(table, readings, users=users) for users in (True, False))
    if counts_people(table, readings, kinds, keyed):
        kinds, types = kinds - {"person", "work"} | {"group"}, set()
    about = names.topics(table.name) - ({"INSURANCE"} if "company" in kinds else set())
    if whose and about & _THEIRS:
        kinds -= {"company", "thing"}  # the account, the lines, the book of somebody's leave or pay
    score = _name_score(kinds) + (0.15 * _name_score(near) if not kinds else 0.0)
    score += 0.35 if keyed else 0.0
    employed = not kinds & {"person", "company", "thing", "scheme"} and employs(table)
    if "scheme" in kinds and not whose:
        kinds, score = {"thing"}, min(score, -0.5)  # kinds, rules and codes of work or persons: about no one
        if not types & _NAMED:
            types -= CODED
    if {"USERNAME", "PASSWORD"} <= types:
        kinds -= {"company"}  # `accounts` of users
    if "company" in kinds and not types & SOMEONES and _only_contacts(readings):
        types -= {"PERSON"}  # whom to ask for at a supplier's: all else there is the firm's
    called = names.column(table.name).hints
    listed = "person" in kinds or names.names_persons(table.name)
    treated = treats(table, listed=listed) and not (types & WHO_IT_IS or _is_of_office(kinds, types, words))
    traded = _is_of_trade(units, words) and not types & SOMEONES and not of_staff(table, readings)
    if traded:
        kinds, score = kinds - {"work"}, min(score, 0.0)  # contracts for a service, a rent or a supply
    score += 0.3 if (types | _holders(readings)) & _HOLDERS and types & _ACCOUNTS else 0.0
    score += _anchored(types, kinds) - thing_score(readings) - ("animal" in kinds)
    told = of_its_columns(readings, types) if whose and not listed else ""
    topics = frozenset() if "group" in kinds else about | of_pupils(table, words)
    topics -= {"CONTRACT"} if traded else set()
    return TableContext(
        person=max(-1.0, min(1.0, score)),
        kinds=frozenset(_kinds(kinds, near, types | _holders(readings), _of_work(readings), employed)),
        address=frozenset(r.hints[0].entity_type for r in readings if r.hints and r.hints[0].level != "address")
        & _ADDRESS,
        hinted=frozenset(types),
        worked=frozenset(_of_work(readings)),
        lookup=_is_lookup(readings, types, units, keyed, {hint.entity_type for hint in called[:1]}),
        persons=_is_of_persons(table, names, kinds, types),
        topic=of_patients(topic_told(topics, score, types, readings, words, keyed, whose), treated)
        or (of_its_name(called) if whose else "")
        or ("HEALTH" if treated else "")
        or told,
        words=tuple(word for unit in units if unit.concepts for word in unit.words),
        published=_is_published(readings, units, types),
        keyed=whose or (treated and bool(about)),
        treated=whose and (treated or told == "HEALTH"),
        graded=grades(table),
        named=frozenset(words),
        delivered=keyed and _is_delivered(units, types),
    )


def _listed(
    name: str, units: Sequence[Unit], readings: Sequence[Reading], names: NameReader
) -> tuple[set[str], set[str]]:
    """What kind of table it is by its name and what it lists, and the types that some column's name surely is."""
    kinds = _called_after(name, units, readings)
    types = {entity_type for reading in readings if (entity_type := _clear(reading))}
    if is_of_animals(readings, {word for unit in units for word in unit.words}):
        kinds, types = {"thing", "animal"}, types - _ALIVE - {"PERSON", "FAMILY_RELATION"}
    if is_of_companies(readings) and not types & _ALIVE and not names.names_persons(name):
        kinds = kinds - {"person", "work"} | {"company"}
    if measures_things(readings, types, kinds):
        kinds, types = kinds | {"animal"}, types - _ALIVE
    return kinds, types


def _called_after(name: str, units: Sequence[Unit], readings: Sequence[Reading]) -> set[str]:
    """The kinds of table that a name speaks for."""
    kinds = {kind for unit in units for kind in unit.concepts}
    kinds |= {"company"} if is_open(readings) and not kinds & {"person", "work"} else set()
    if "company" in kinds and all(words_of("addresses") & set(u.words) for u in units if "person" in u.concepts):
        kinds -= {"person"}  # `lieferantenadressen`
    return kinds | ({"buyer"} if _BUYERS.search(name) else set())


def _are_numbered(types: set[str]) -> bool:
    """Whether a number of staff or of the state tells whose the rows are, and nothing else does."""
    return bool(types & NUMBERS) and not types & (SOMEONES | {"PERSON"}) - NUMBERS


def _is_of_office(kinds: set[str], types: set[str], words: set[str]) -> bool:
    """Whether a table of patients keeps what the office needs, and nothing of what they have."""
    return "HEALTH" not in types and bool(kinds & _OFFICE or words & words_of("arranged"))


def _is_of_trade(units: Sequence[Unit], words: set[str]) -> bool:
    """Whether a table is called after contracts, and after nobody who works."""
    worked = {word for unit in units if unit.concepts & {"work", "person"} for word in unit.words}
    return bool(words_of("contracts") & words) and worked <= words_of("contracts")


def _anchored(types: set[str], kinds: set[str]) -> float:
    """How surely what stands in a table is somebody's."""
    telling = types - _ANYONES if kinds & {"company", "thing"} and not types & SOMEONES else types
    telling = telling - _ANYTHINGS if "thing" in kinds and not types & SOMEONES else telling
    return min(1.2, math.fsum(_PERSON_ANCHORS.get(t, 0.0) for t in telling))  # exact: a set has no order (law 6)


def _only_contacts(readings: Sequence[Reading]) -> bool:
    """Whether the persons named are those to be asked for."""
    named = [reading for reading in readings if reading.hints and reading.hints[0].entity_type == "PERSON"]
    return all("contact_person" in reading.concepts for reading in named if reading.hints[0].sure)


def _is_of_persons(table: TableSample, names: NameReader, kinds: set[str], types: set[str]) -> bool:
    if names.names_persons(table.name) and kinds not in ({"company"}, {"thing"}):  # `niet_natuurlijk_persoon` is none
        return True
    of_else = kinds & {"thing", "company", "log"} and "form" not in kinds
    of_company = "BE_ENTERPRISE_NUMBER" in types and not types & SOMEONES
    return not of_else and not of_company and bool(types & _REACHED)


def _is_lookup(
    readings: Sequence[Reading], types: set[str], units: Sequence[Unit], keyed: bool, named: set[str]
) -> bool:
    """`named`: the types that the table's own name stands for, read as a column's."""
    if types - CODED or keyed:
        return False
    if lists_places(readings):
        return True
    if sum(not AUDIT & reading.concepts for reading in readings) > 5:
        return False
    name = {word for unit in units for word in unit.words}
    coded = {h.entity_type: set(h.words) for r in readings for h in r.hints[:1] if h.entity_type in CODED}
    return any(name & words for words in coded.values()) or bool(named & coded.keys())


def _name_score(kinds: set[str]) -> float:
    person = 0.65 if kinds & {"person", "work", "family"} else 0.35 if "form" in kinds else 0.0
    thing = 0.65 if "thing" in kinds else 0.5 if "company" in kinds else 0.0
    return person - thing


def _is_published(readings: Sequence[Reading], units: Sequence[Unit], types: set[str]) -> bool:
    """A table of books, films or music, and of nobody who buys or borrows one."""
    words = {word for unit in units for word in unit.words}
    words |= {word for reading in readings for word in reading.words}
    return bool(words & words_of("published")) and not types & (SOMEONES | LOGINS | {"EMAIL_ADDRESS"})


def _is_delivered(units: Sequence[Unit], types: set[str]) -> bool:
    """Whether orders stand in it with a street."""
    words = {word for unit in units for word in unit.words}
    return bool(words & words_of("orders")) and bool(types & {"STREET_ADDRESS", "POSTAL_ADDRESS"})


def _clear(reading: Reading) -> str:
    """The entity type that a name surely stands for; empty if it may be about something else."""
    if not reading.hints:
        return ""
    hint = reading.hints[0]
    return hint.entity_type if hint.sure and hint.itself else ""


def _holders(readings: Sequence[Reading]) -> set[str]:
    """`Titularis` beside an account is a person, though the word alone may be anything."""
    first = [reading.hints[0] for reading in readings if reading.hints]
    return {h.entity_type for h in first if h.level == "noun" and h.plain}


def _of_work(readings: Sequence[Reading]) -> set[str]:
    """Types that some column's name may be, if the table is about work; who arrives and departs is on a journey."""
    first = [reading.hints[0] for reading in readings if reading.hints]
    journey = _JOURNEY if all(any(word in h.words for h in first) for word in _JOURNEY) else set()
    plain = [h for h in first if h.level == "work" and h.plain]
    return {h.entity_type for h in plain if not journey & set(h.words)}


def _kinds(own: set[str], around: set[str], types: set[str], of_work: set[str], employed: bool) -> Iterator[str]:
    yield from own
    if around & {"form"} and not own & {"thing", "log"}:
        yield "form"
    if around & {"family"} and types & _NAMED:
        yield "family"
    if (around & {"pay"} and types & _NAMED) or (types & _HOLDERS and types & _ACCOUNTS and not own & {"buyer"}):
        yield "pay"
    if around & {"work"} or "pay" in own or employed or len((types & _WORK_ANCHORS) | of_work) >= 2:
        yield "work"
    if "PASSWORD" in types:
        yield "users"
    if (
        "form" not in own
        and {"IP_ADDRESS", "USER_AGENT"} & types
        and not {"GIVEN_NAME", "FAMILY_NAME", "PASSWORD"} & types
    ):
        yield "log"
