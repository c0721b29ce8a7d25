"""What the floors measure: each labelled text, document and table is read once, however many of them ask for it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

from classifiers import Finding
from classifiers.base import TableSample
from classifiers.evaluation.base import DocumentVerdict, Verdict
from classifiers.evaluation.cases import DocumentCase, LabelledSet
from classifiers.evaluation.engines.own import VigieEngine
from classifiers.evaluation.results import Results
from classifiers.evaluation.sets import read_sets
from classifiers.evaluation.tables import measure_tables
from classifiers.evaluation.texts import measure_texts
from classifiers.evaluation.whole import measure_documents

SETS = Path(__file__).parents[1] / "evaluation"
_SEED = 7


class _Once(VigieEngine):
    """Vigie with a memory of what it was asked."""

    def __init__(self) -> None:
        self._known: dict[Hashable, Any] = {}
        super().__init__()

    def find(self, text: str, language: str) -> list[Finding]:
        """See `VigieEngine`."""
        return self._once(("text", text), lambda: super(_Once, self).find(text, language))

    def columns(self, table: TableSample, language: str) -> dict[str, Verdict]:
        """See `VigieEngine`."""
        columns = tuple((column.name, column.total, *column.values.items()) for column in table.columns)
        return self._once((table.name, columns), lambda: super(_Once, self).columns(table, language))

    def document(self, case: DocumentCase) -> DocumentVerdict:
        """See `VigieEngine`."""
        return self._once(("document", case.text, case.path), lambda: super(_Once, self).document(case))

    def _once(self, asked: Hashable, answer: Callable[[], Any]) -> Any:
        if asked not in self._known:
            self._known[asked] = answer()
        return self._known[asked]


@cache
def _vigie() -> _Once:
    return _Once()


@cache
def _sets() -> tuple[LabelledSet, ...]:
    return tuple(read_sets([SETS]))


def sets(*beginnings: str) -> list[LabelledSet]:
    """The labelled sets whose names begin so; all of them, if none is named."""
    return [labelled for labelled in _sets() if labelled.name.startswith(beginnings or "")]


def named(name: str) -> list[LabelledSet]:
    """The one set of this name."""
    return [labelled for labelled in _sets() if labelled.name == name]


def texts(labelled: Iterable[LabelledSet]) -> Results:
    """What Vigie finds in the texts of these sets."""
    return measure_texts(_vigie(), [one for one in labelled if one.texts], _SEED, timed=False)


def tables(labelled: Iterable[LabelledSet], *, names_only: bool = False) -> Results:
    """What Vigie says of the columns of these sets."""
    return measure_tables(_vigie(), [one for one in labelled if one.tables], _SEED, names_only=names_only)


def documents(labelled: Iterable[LabelledSet]) -> Results:
    """What Vigie says of the documents of these sets."""
    return measure_documents(_vigie(), [one for one in labelled if one.documents], _SEED)
