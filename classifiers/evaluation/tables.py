"""Measures an engine on labelled columns: the entity type, the category, personal or not; and how far to trust it."""

from __future__ import annotations

import time
from collections.abc import Iterable

from ..base import TableSample
from ..columns.attributes import sampled
from ..taxonomy import TAXONOMY
from .base import Engine, JudgesTables, Verdict
from .cases import LabelledSet, TableCase
from .results import NOTHING, Miss, Results
from .scores import Tally


def measure_tables(engine: Engine, sets: Iterable[LabelledSet], seed: int, *, names_only: bool = False) -> Results:
    """`names_only` hides the values: what the names of tables and columns tell by themselves."""
    name = engine.name + (", names only" if names_only else "")
    results = Results("columns", name, engine.version, Tally(seed), Tally(seed))
    if not isinstance(engine, JudgesTables):
        return results
    for labelled in sets:
        for case in labelled.tables:
            sample = _sample(case, names_only)
            verdicts = engine.columns(sample, case.language)
            started = time.process_time()
            engine.columns(sample, case.language)
            results.seconds += time.process_time() - started
            results.cells += case.cells
            for column, right in case.labels.items():
                _judge(results, f"{labelled.name}/{case.id}", case, right, verdicts.get(column))
    return results


def _sample(case: TableCase, names_only: bool) -> TableSample:
    return sampled(case.table, {name: [] if names_only else values for name, values in case.columns.items()})


def _judge(results: Results, place: str, case: TableCase, right: tuple[str, ...], verdict: Verdict | None) -> None:
    number = results.cases
    results.cases += 1
    said = verdict.entity_type if verdict and verdict.entity_type in TAXONOMY.personal else ""
    true = right[0] if right and right[0] in TAXONOMY.personal else ""
    hit = bool(said) and said in right
    same = bool(said and true) and bool(
        {c for t in right for c in TAXONOMY.categories_of(t)} & set(_categories(verdict))
    )
    for tally, good in ((results.strict, hit), (results.loose, same)):
        _count(tally, number, case.language, true if good else said, found=int(bool(said)), right=int(good))
        _count(tally, number, case.language, true, gold=int(bool(true)), met=int(good))
    results.strict.add(number, ("personal", ""), found=int(bool(said)), right=int(bool(said and true)), gold=0)
    results.strict.add(number, ("personal", ""), gold=int(bool(true)), met=int(bool(said and true)))
    if not true:
        results.clean += 1
        results.alarms += bool(said)
    if said and verdict:
        results.reliability.append((verdict.confidence, hit))
    if (said or true) and not hit:
        results.confusion[true or NOTHING, said or NOTHING] += 1
        results.misses.append(Miss(place, case.language, true or NOTHING, said or NOTHING))


def _categories(verdict: Verdict | None) -> tuple[str, ...]:
    return verdict.categories if verdict else ()


def _count(tally: Tally, number: int, language: str, entity_type: str, **counts: int) -> None:
    if not entity_type:
        return
    tally.add(number, ("all", ""), **counts)
    tally.add(number, ("entity", entity_type), **counts)
    tally.add(number, ("language", language or "?"), **counts)
    for category in TAXONOMY.categories_of(entity_type):
        tally.add(number, ("category", category), **counts)
