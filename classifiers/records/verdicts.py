"""Says what the fields of a record hold: by their names, and by the verdict on the table that they make."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache

from ..base import NAMES, ColumnSample, TableSample
from ..columns import ColumnClassifier
from ..columns.hints import Reading
from ..columns.names import NameReader
from ..columns.tokens import fold
from .carried import Carried
from .values import plain

_LEAST = 0.5
"""Confidence of a verdict from which on it types values."""
_NOBODY = -2.5
"""Log-odds below which a field that is called a name is one of a thing: `product/name`; in a table about things, 0."""
_LONGEST_NAME = 60
"""Characters: a longer value is no name of a field."""
_LOGINS = frozenset({
    "login", "user", "username", "gebruiker", "benutzer", "utilisateur", "identifiant", "account", "logon", "uid",
})  # fmt: skip
"""Names that say too little in the catalogue of a database, where keys are called so."""
_PAY = frozenset({"bruto", "netto", "brut", "net", "brutto", "gross"})
"""Names that are of pay beside one that is of persons."""
_OF_PERSONS = frozenset({
    "PERSON", "FAMILY_NAME", "GIVEN_NAME", "BE_NATIONAL_NUMBER", "EMPLOYEE_NUMBER", "NL_BSN", "FR_NIR",
})  # fmt: skip


@dataclass(frozen=True)
class Verdicts:
    """What the table that the records make says of its fields."""

    types: dict[str, str]
    """The likeliest type of each field that has one."""
    things: frozenset[str]
    """Fields that are called names, and hold none of persons."""


def kind(name: str) -> str:
    """What a name tells, however surely."""
    hint = _read(name).best if len(name) < _LONGEST_NAME else None
    return hint.entity_type if hint and not hint.unknown else ""


def types_of(table: Carried, verdicts: Verdicts) -> dict[str, str]:
    """The type of each field that has one."""
    types = {name: said for name in table.fields if (said := _named(name))} | verdicts.types
    if not _OF_PERSONS.isdisjoint(types.values()):
        types |= {name: "SALARY" for name in table.fields if fold(name) in _PAY}
    # whoever stands in a table without quotation marks is found by the form of the names, which a firm has not
    return {name: said for name, said in types.items() if not (table.head and said in NAMES)}


def is_headed(table: Carried) -> bool:
    """Whether the first line of a pasted table names fields: it may be a person above others, or a row of words."""
    return any(map(_is_known, table.fields))


def _is_known(name: str) -> bool:
    """Whether it is what a field of a person is called."""
    hint = NameReader.shared().column(name).best
    if fold(name) in _LOGINS:
        return True
    # the other names and the values of a table say more, so that less will do than for a name alone
    return hint is not None and not hint.unknown and (hint.sure or hint.level == "called")


def _named(name: str) -> str:
    """The type that a field's name tells without doubt, whatever stands beside it; empty if none."""
    if fold(name) in _LOGINS:
        return "USERNAME"
    hint = _read(name).best
    return hint.entity_type if hint and hint.plain and hint.sure else ""


def _said(name: str) -> set[str]:
    """Every type that a name may tell; what a value alone looks like is seen without it: `version = '10.1.12.3'`."""
    return {hint.entity_type for hint in _read(name).hints}


def _read(name: str) -> Reading:
    """What the last element of a field's path says."""
    return NameReader.shared().column(name.rpartition("/")[2])


def judge(text: str, table: Carried) -> Verdicts:
    """The verdict on the columns of a table that a text carries."""
    columns = []
    for name, cells in table:
        values = Counter(plain(text[slice(*cell)]) for cell in cells)
        columns.append(ColumnSample(name, values, total=len(cells)))
    sample = TableSample(table.name, tuple(columns))
    best: dict[str, tuple[float, str]] = {}
    weighed = _classifier().weigh(sample)
    for tag in _classifier().decide(weighed, sample):
        if tag.confidence >= _LEAST and (tag.entity_type in NAMES or tag.entity_type in _said(tag.field)):
            best[tag.field] = max(best.get(tag.field, (0.0, "")), (tag.confidence, tag.entity_type))
    things = set()
    for column in weighed.columns if len(columns) > 1 else ():
        scores = [each.score for each in column.candidates if each.entity_type in NAMES]
        least = _NOBODY if weighed.context.person >= 0 else 0
        if scores and max(scores) < least and column.sample.name not in best:
            things.add(column.sample.name)
    return Verdicts({name: entity_type for name, (_, entity_type) in best.items()}, frozenset(things))


@cache
def _classifier() -> ColumnClassifier:
    return ColumnClassifier()
