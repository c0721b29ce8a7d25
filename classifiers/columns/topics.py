"""Tells which one thing in somebody's life a table is about: by its name, whose its rows are, what its columns say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..base import TableSample
from .hints import Hint, Reading
from .keys import grades, teaches
from .rules import words_of

SOMEONES = {"GIVEN_NAME", "FAMILY_NAME", "DATE_OF_BIRTH", "GENDER", "SALARY", "EMPLOYEE_NUMBER", "USERNAME"}
NUMBERS = {"EMPLOYEE_NUMBER", "BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR", "NATIONAL_ID"}
"""What tells whose a row is where nothing else does."""
WHO_IT_IS = SOMEONES - {"GENDER"}
"""What no evaluation of a patient repeats; sex and age it may."""
LOGINS = {"IP_ADDRESS", "USER_AGENT", "USERNAME", "SESSION_ID", "CREDENTIAL", "LOGIN_TIME", "DEVICE_ID", "PASSWORD"}
"""What stands in a table of logins."""
AUDIT = {"change", "by", "flag", "status"}
"""Who made a row and when, and whether it counts."""
_TOPICS = {"HEALTH", "SKILL", "DISCIPLINARY", "DISABILITY"}
"""Types that a table keyed by somebody may be about as a whole."""
_TOLD = {"sure", "own", "table", "work"}
_SEVERAL, _MANY = 3, 0.3
"""Columns, and their share, that tell the topic of a table of which the name tells none."""
_LOADED = ("HEALTH", "ABSENCE", "EVALUATION", "WORKING_TIME")


def topic_told(
    topics: frozenset[str],
    score: float,
    types: set[str],
    readings: Sequence[Reading],
    words: set[str],
    keyed: bool,
    whose: bool,
) -> str:
    """The topic that its name tells; `medical` or `education` only where somebody is meant.

    `keyed` by anybody, `whose` by somebody who is more than a user.
    """
    topic = min(topics - {"FREE_TEXT"} or topics, default="")
    if topic == "LOGIN_TIME" and words & words_of("sittings") and (whose or not keyed) and not types & LOGINS:
        return ""
    if topic in ("PAY_ELEMENT", "INSURANCE") and not whose:
        return ""  # what kinds of allowance or of cover there are
    least = 0.25 if topic in ("HEALTH", "DIPLOMA") else -0.3
    if not topic and _asks_for_leave(readings, types):
        return "ABSENCE"
    if not topic and keyed and _books_hours(readings):
        return "WORKING_TIME"
    return topic if score > least or keyed else ""


def of_pupils(table: TableSample, words: set[str]) -> set[str]:
    """A `bulletin` is a payslip, but that of a pupil tells how well he or she did; so does a `note` in a subject."""
    reported = words & words_of("reports") and teaches(table)
    return {"EVALUATION"} if reported or (words & words_of("grades") and grades(table)) else set()


def of_patients(topic: str, treated: bool) -> str:
    """Who cares for patients evaluates how they are, and what was noted of them is noted of their health."""
    return "HEALTH" if treated and topic in ("EVALUATION", "DIPLOMA") else topic


def of_its_name(called: Sequence[Hint]) -> str:
    """What a table keyed by somebody is called, read as if it were a column: `medicatie`, `vaccins`, `competences`."""
    says = called[0] if called else None
    return says.entity_type if says and says.entity_type in _TOPICS and says.itself else ""


def of_its_columns(readings: Sequence[Reading], types: set[str]) -> str:
    """What many columns of a table are about that is keyed by somebody who is not named there."""
    if types & WHO_IT_IS - NUMBERS:
        return ""
    own = [reading for reading in readings if not reading.concepts & (AUDIT | {"identifier"})]
    told = Counter(
        r.hints[0].entity_type for r in own if r.hints and r.hints[0].level in _TOLD and not r.hints[0].about
    )
    return next((t for t in _LOADED if told[t] >= max(_SEVERAL, _MANY * len(own))), "")


def _asks_for_leave(readings: Sequence[Reading], types: set[str]) -> bool:
    """An application that tells the kind of leave is one for leave, whatever the table is called."""
    return any(r.concepts == {"absence", "kind"} for r in readings) and not types & SOMEONES


def _books_hours(readings: Sequence[Reading]) -> bool:
    """What may be charged, and how long it took: hours that somebody worked, whatever the table is called."""
    words = {word for reading in readings for unit in reading.units for word in unit.words}
    lasting = any(reading.concepts & {"hour", "worktime", "period"} for reading in readings)
    return bool(words & words_of("charged")) and lasting
