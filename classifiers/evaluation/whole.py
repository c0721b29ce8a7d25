"""Measures an engine on whole documents: categories, entity types, kind, language, how many persons."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable

from .base import DocumentVerdict, Engine, JudgesDocuments
from .cases import DocumentCase, LabelledSet
from .results import NOTHING, Miss, Results
from .scores import Tally

CLOSE = 0.25
"""An estimate of persons is right within a quarter, or one person."""


def measure_documents(engine: Engine, sets: Iterable[LabelledSet], seed: int) -> Results:
    """A document without categories must stay without any tag."""
    results = Results("documents", engine.name, engine.version, Tally(seed), Tally(seed))
    if not isinstance(engine, JudgesDocuments):
        return results
    for labelled in sets:
        for case in labelled.documents:
            verdict = engine.document(case)
            started = time.process_time()
            engine.document(case)
            results.seconds += time.process_time() - started
            results.bytes += len(case.text.encode("utf-8", "replace"))
            _judge(results, labelled.name, case, verdict)
    return results


def _judge(results: Results, name: str, case: DocumentCase, verdict: DocumentVerdict) -> None:
    number = results.cases
    results.cases += 1
    said = verdict.categories - case.also
    _sets(results.loose, number, "category", case, case.categories, said)
    if case.entity_types is not None:
        # what a document holds besides is judged by its categories: a set lists the types that matter
        _sets(results.strict, number, "entity", case, case.entity_types, verdict.entity_types & case.entity_types)
    for category in sorted(case.categories ^ said):
        pair = (category, NOTHING) if category in case.categories else (NOTHING, category)
        results.confusion[pair] += 1
        results.misses.append(Miss(f"{name}/{case.id}", case.language, *pair))
    if not case.categories:
        results.clean += 1
        results.alarms += bool(said)
    _agree(results, case, verdict)


def _sets(
    tally: Tally, number: int, group: str, case: DocumentCase, true: frozenset[str], said: frozenset[str]
) -> None:
    for key in true | said:
        counts = {"found": int(key in said), "right": int(key in said & true)}
        counts |= {"gold": int(key in true), "met": int(key in said & true)}
        for place in (("all", ""), (group, key), ("language", case.language or "?")):
            tally.add(number, place, **counts)


def _agree(results: Results, case: DocumentCase, verdict: DocumentVerdict) -> None:
    def note(what: str, right: bool) -> None:
        results.agreement.setdefault(what, Counter())[right] += 1

    if case.kind is not None:
        note("kind of document", case.kind == verdict.kind)
        if case.kind != verdict.kind:
            results.kinds[case.kind or NOTHING, verdict.kind or NOTHING] += 1
    if case.language:
        note("language", case.language == verdict.language)
    if case.persons is not None:
        said = verdict.persons or 0
        note("number of persons", abs(said - case.persons) <= max(1, CLOSE * case.persons))
