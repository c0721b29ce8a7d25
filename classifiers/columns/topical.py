"""What a column means that its own name does not tell: by what the table is about, or how its numbers are written."""

from __future__ import annotations

import re

from ..base import ColumnSample
from .names import Hint, Reading
from .tables import TableContext
from .tokens import PLAIN

_PADDED = 0.5
"""Share of the values that are written like that before a key is read as a number."""
_WRITTEN = re.compile(r"0\d+|[A-Z]{1,4}[-/]?\d{2,7}")
_DAYS = {"days", "jours", "dagen", "tage", "dgn", "jrs"}
"""Of a leave, asked for, granted or left."""
_OF_TOPIC = {"date", "begin", "period", "kind", "reason", "percent", "score", "description", "hour", "amount", "count"}
_OF_OTHERS = {
    "LOGIN_TIME": {"date", "begin", "time"},
    "FREE_TEXT": {"text", "description", "message", "remark"},
    "TRADE_UNION": _OF_TOPIC | {"contribution"},
    "ABSENCE": _OF_TOPIC | {"balance"},
    "WORKING_TIME": _OF_TOPIC | {"time"},
    "CONSENT": {"date", "begin", "time"},
    "PAY_ELEMENT": {"amount"},
}
_WHEN = {"date", "time"}
_WHEN_ALSO = {"date", "begin"}
"""Of a key as well: an absence goes by who was away and since when."""
_GRADES = {"note", "notes", "grade", "mark", "marks", "score", "moyenne", "average", "cijfer", "punten", "zensur"}
"""What pupils get, where the table tells who and in what."""
_COUNTED = 10
"""How far above twice the distinct numbers a count may stand: rows have gone since, or were not sampled."""


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


def numbered(reading: Reading) -> dict[str, Hint]:
    """`employee_id` whose values are padded with zeros is the number that staff have, no key of the database."""
    words = tuple(unit.words[0] for unit in reading.units)
    return {"EMPLOYEE_NUMBER": Hint("EMPLOYEE_NUMBER", "own", words, float(len(words)), 0, (), False, "")}


def graded(reading: Reading, table: TableContext) -> dict[str, Hint]:
    """What a pupil got: in French and German a `note` is a remark elsewhere."""
    if not table.graded or not _GRADES.intersection(reading.words) or reading.concepts & {"kind", "date", "change"}:
        return {}
    return {"EVALUATION": Hint("EVALUATION", "topic", reading.words, float(len(reading.words)), 0, (), False, "")}


def topical(column: ColumnSample, reading: Reading, table: TableContext) -> dict[str, Hint]:
    """Plain columns of a table about one thing: the dates and kinds of leave are about leave."""
    topic, wanted = table.topic, _OF_OTHERS.get(table.topic, _OF_TOPIC)
    days = tuple(word for word in reading.words if word in _DAYS)
    if topic == "ABSENCE" and days and not reading.concepts & {"identifier", "by"}:
        return {topic: Hint(topic, "topic", days, 1.0, 0, (), False, "")}
    apart = {"change", "identifier", "status", "flag", "by", "config", PLAIN}  # `date_demande` is when it was asked for
    if topic == "WORKING_TIME" and "log" in reading.words:
        apart -= {PLAIN}  # `datetime_log`: somebody came or went
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
    if not topic or keyed or not column.named or reading.concepts & apart:
        return {}
    words = tuple(unit.words[0] for unit in reading.units if unit.concepts & wanted)
    unknown = sum(1 for unit in reading.units if not unit.concepts)
    if unknown and topic != "LOGIN_TIME" and all(unit.concepts <= _WHEN for unit in reading.units if unit.concepts):
        return {}  # `credited_date`, `declared_at`: when somebody dealt with it
    hint = Hint(topic, "topic", words, float(len(words)), unknown, (), False, "")
    return {topic: hint} if words else {}
