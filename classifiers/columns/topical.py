"""What a column means that its own name does not tell: by what the table is about, or how its numbers are written."""

from __future__ import annotations

import re
from dataclasses import replace

from ..base import ColumnSample
from .hints import Hint, Reading
from .names import HARMLESS
from .rules import plain_of, words_of
from .support import Support
from .tables import TableContext
from .tokens import PLAIN

_PADDED = 0.5
"""Share of the values that are written like that before a key is read as a number."""
_LONG = 4
"""Digits of a number of staff, at the least, where the column is called after them and no more: `Medewerker`."""
_WRITTEN = re.compile(r"0\d+|[A-Z]{1,4}[-/]?\d{2,7}")
_OF_TOPIC = {"date", "begin", "period", "kind", "reason", "percent", "score", "description", "hour", "amount", "count"}
_OF_OTHERS = {
    "LOGIN_TIME": {"date", "begin", "time"},
    "FREE_TEXT": {"text", "description", "message", "remark"},
    "CRIMINAL_RECORD": _OF_TOPIC | {"number", "place"},
    "TRADE_UNION": _OF_TOPIC | {"contribution"},
    "ABSENCE": _OF_TOPIC | {"balance", "portion"},
    "WORKING_TIME": _OF_TOPIC | {"time", "worktime"},
    "CONSENT": {"date", "begin", "time"},
    "PAY_ELEMENT": {"amount"},
    "INSURANCE": {"date", "begin", "kind", "description", "number", "period", "exp", "validity", "name"},
    "DIPLOMA": _OF_TOPIC | {"exp", "validity"},
}
_FILLED = {"HEALTH", "EVALUATION", "DIPLOMA", "SKILL"}
"""Topics of which a table keyed by somebody holds little else but keys, marks and what it costs."""
_BESIDE = (HARMLESS - {"number", "code", "old", "hash"}) | {
    "score", "reason", "kind", "description", "period", "begin", "count", "hour", "percent", "level", "place",
    "location", "portion", "remark", "physical", "vital", "message",
}  # fmt: skip
"""What its other words may mean: how much of it, where, since when."""
_DONE = re.compile(
    r"(?:[^e]ed|id|ref|hash|series|charge|fee|txn|appointment|encounter|record|visit|rdv|afspraak|termin)$"
)
"""What was done with a row, and whereto it belongs."""
_OVERTIME = {"overtime", "overuren", "overwerk", "ueberstunden", "mehrarbeit", "sup", "supp", "supplementaires"}
"""Paid in a table of pay, and worked in one of attendance."""
_KEY = re.compile("ID[a-z]|id_|[iI]d[A-Z]")
_WORDS = 2
"""More of them say something of their own."""
_CALLED = {"neutral", "name", "description"}
"""What a diploma or a skill is called."""
_YIELDING = {"work", "pay", "place", "address", "weak", "note", "noun", "log", "called", "session"}
"""Levels of hints that mean less than what the table is about."""
_WHEN = {"date", "time"}
_THERE: dict[tuple[str, str], set[str]] = {
    ("HEALTH", "CONTRACT"): set(),
    ("HEALTH", "GEO_COORDINATES"): set(),
    ("HEALTH", "CITY"): {"loc", "location", "localisation", "locatie", "emplacement"},
    ("ABSENCE", "CONTRACT"): {"date", "depart", "departure", "arrivee", "vertrek"},
    ("HEALTH", "PHYSICAL_TRAIT"): set(),
    ("HEALTH", "EVALUATION"): set(),
    ("HEALTH", "WORKING_TIME"): set(),
    ("ABSENCE", "WORKING_TIME"): {"uren", "hours", "heures", "stunden", "hour"},
    ("WORKING_TIME", "CONTRACT"): {"entree", "sortie", "entry", "exit", "eintritt", "austritt"},
    ("EVALUATION", "JOB_TITLE"): {"rang", "rank"},
}
"""What hints of one type mean in a table about another, and by which words alone; by any where there are none."""
_MEANT = ("work", "pay", "weak", "place")
_KEPT = {"PERSON", "GIVEN_NAME", "FAMILY_NAME", "EMAIL_ADDRESS", "USERNAME", "FREE_TEXT"}
_NOTHING = {"date", "time", "name", "text", "neutral", "kind", "count"}
"""Words that alone may be anything's."""
_WHEN_ALSO = {"date", "begin"}
"""Of a key as well: an absence goes by who was away and since when."""
_ALL_ILL = 0.6
"""Share of illnesses among the reasons for leave from which on they are what a column is about."""
_COUNTED = 10
"""How far above twice the distinct numbers a count may stand: rows have gone since, or were not sampled."""


def of_time(hints: dict[str, Hint], reading: Reading, table: TableContext) -> dict[str, Hint]:
    """The hints; where a table is about leave or hours, balances are of days or hours, and overtime is no pay."""
    if table.topic == "ABSENCE" and "BALANCE" in hints:
        return {}
    money = hints.get("BALANCE") or (hints.get("PAY_ELEMENT") if _OVERTIME & set(reading.words) else None)
    if table.topic == "WORKING_TIME" and money:
        return {"WORKING_TIME": replace(money, entity_type="WORKING_TIME")}
    return hints


def is_counted(column: ColumnSample) -> bool:
    """Whether a key is a count from one on, as a database gives it: no number that anybody goes by."""
    if not (column.key or column.references) or not column.values:
        return False
    if not all(value.isdigit() and value[:1] != "0" for value in column.values):
        return False
    return max(map(int, column.values)) <= 2 * len(column.values) + _COUNTED


def is_padded(column: ColumnSample) -> bool:
    """Whether its numbers are filled up with zeros or led by letters (`EMP002`): people write so, databases do not."""
    written = sum(len(value) > 3 and _WRITTEN.fullmatch(value) is not None for value in column.values)
    return written > _PADDED * len(column.values)


def is_numbered(column: ColumnSample, reading: Reading) -> bool:
    """Whether a column that is called after somebody employed holds the numbers that staff have."""
    if "employee" not in reading.concepts or not column.values:
        return False
    if "identifier" in reading.concepts:
        return is_padded(column)
    lengths = {len(value) for value in column.values if value}
    return len(reading.units) == 1 and len(lengths) == 1 and min(lengths) >= _LONG and "".join(column.values).isdigit()


def numbered(reading: Reading) -> dict[str, Hint]:
    """`employee_id` whose values are padded with zeros is the number that staff have, no key of the database."""
    words = tuple(unit.words[0] for unit in reading.units)
    return {"EMPLOYEE_NUMBER": Hint("EMPLOYEE_NUMBER", "own", words, float(len(words)), 0, (), False, "")}


def graded(reading: Reading, table: TableContext) -> dict[str, Hint]:
    """What a pupil got: in French and German a `note` is a remark elsewhere."""
    if (
        not table.graded
        or not words_of("grades").intersection(reading.words)
        or reading.concepts & {"kind", "date", "change"}
    ):
        return {}
    return {"EVALUATION": _of("EVALUATION", reading.words, 0)}


def fills(column: ColumnSample, reading: Reading, table: TableContext, first: Hint | None) -> dict[str, Hint]:
    """What else a table about somebody's health or marks holds: `wirkstoff`, `dressing`, `conduite`.

    Where a table is keyed by a person and about one thing, a word that nobody knows or that says nothing by itself is
    about it as well.
    """
    topic, also = table.topic, plain_of(table.topic)
    if not table.keyed or not column.named or column.key or column.references:
        return {}
    if first is not None and (first.level not in _YIELDING or first.entity_type in _KEPT):
        return {}
    words = tuple(unit.words[0] for unit in reading.units)
    if len(words) > _WORDS or _KEY.match(column.name):
        return {}
    if also.intersection(words) and all(
        word in also or u.concepts <= _WHEN | {"count"} for word, u in zip(words, reading.units, strict=True)
    ):
        return {topic: _of(topic, words, 0)}
    if (
        topic not in _FILLED
        or (topic == "HEALTH" and table.persons and not table.treated)
        or any(map(_DONE.search, words))
        or words_of("office") & set(words)
    ):
        return {}
    aside = _BESIDE | {PLAIN, "date"} if table.treated else _BESIDE
    if not all(not unit.concepts or unit.concepts & aside for unit in reading.units):
        return {}
    named = topic in ("DIPLOMA", "SKILL") and reading.concepts & _CALLED and not reading.concepts & _WHEN
    if not named and all(unit.concepts & _NOTHING for unit in reading.units):
        return {}
    return {topic: _of(topic, words, 1)}


def is_of_leave(reading: Reading, ill: Support | None, table: TableContext) -> bool:
    """Whether it tells what leave was for, some of it for illness; reasons that are all illnesses tell of these."""
    if table.topic != "ABSENCE" or any(hint.entity_type == "HEALTH" for hint in reading.hints):
        return False
    mixed = ill is None or ill.share < _ALL_ILL
    return "kind" in reading.concepts or ("reason" in reading.concepts and mixed)


def there(hints: dict[str, Hint], table: TableContext) -> dict[str, Hint]:
    """What a word of work means in a table about something else: who leaves a hospital leaves no employer."""
    first = next(iter(hints.values()), None)
    if first is None or first.level not in _MEANT or not table.keyed:
        return hints
    means = _THERE.get((table.topic, first.entity_type))
    if means is None or (means and not means.issuperset(first.words)):
        return hints
    return {table.topic: replace(first, entity_type=table.topic, level="topic")}


def _of(topic: str, words: tuple[str, ...], unknown: int) -> Hint:
    return Hint(topic, "topic", words, float(len(words)), unknown, (), False, "")


def topical(column: ColumnSample, reading: Reading, table: TableContext) -> dict[str, Hint]:
    """Plain columns of a table about one thing: the dates and kinds of leave are about leave."""
    topic, wanted = table.topic, _OF_OTHERS.get(table.topic, _OF_TOPIC)
    days = tuple(word for word in reading.words if word in words_of("days"))
    if topic == "ABSENCE" and days and not reading.concepts & {"identifier", "by"}:
        return {topic: _of(topic, days, 0)}
    apart = {"change", "identifier", "status", "flag", "by", "config", PLAIN}  # `date_demande` is when it was asked for
    if topic == "WORKING_TIME" and "log" in reading.words:
        apart -= {PLAIN}  # `datetime_log`: somebody came or went
    if topic in ("DIPLOMA", "INSURANCE") and "exp" in reading.concepts:
        apart -= {"change"}  # until when it holds
    if not topic and "SALARY" in table.hinted and table.person >= 0.35:
        topic, wanted = "CONTRACT", {"begin"}  # since when somebody earns it
    employed = "EMPLOYEE_NUMBER" in table.hinted or "CONTRACT" in table.worked
    if (
        not topic
        and employed
        and table.is_a("work")
        and table.person >= 0.35
        and all(u.concepts for u in reading.units)
    ):
        topic, wanted = "CONTRACT", {"begin"}
    keyed = (column.key or column.references) and not reading.concepts & _WHEN_ALSO
    named = table.named if topic == "HEALTH" else frozenset()  # `condition_start_date` of a `condition_occurrence`
    named |= plain_of(topic)  # `duree_minutes` of a delay
    own = [unit for unit in reading.units if not named.issuperset(unit.words)]
    if not topic or keyed or not column.named or any(unit.concepts & apart for unit in own):
        return {}
    words = tuple(unit.words[0] for unit in own if unit.concepts & wanted)
    unknown = sum(1 for unit in own if not unit.concepts)
    if unknown and topic != "LOGIN_TIME" and all(unit.concepts <= _WHEN for unit in reading.units if unit.concepts):
        return {}  # `credited_date`, `declared_at`: when somebody dealt with it
    return {topic: _of(topic, words, unknown)} if words else {}
