"""Measures an engine on texts with spans: strict (both ends and type) and overlap (touching, same family)."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence

from ..masking import mask
from ..taxonomy import TAXONOMY
from .base import Engine
from .cases import LabelledSet, Span, TextCase
from .families import family
from .results import NOTHING, Miss, Results
from .scores import Tally

_RANK = {"low": 0, "normal": 1, "high": 2, "special": 3}


def measure_texts(engine: Engine, sets: Iterable[LabelledSet], seed: int, *, timed: bool = True) -> Results:
    """Findings are judged against the types that their set labels; in a set of negatives everything is wrong.

    To be `timed`, every text is read twice.
    """
    results = Results("texts", engine.name, engine.version, Tally(seed), Tally(seed))
    for labelled in sets:
        scope = labelled.types or TAXONOMY.personal
        for case in labelled.texts:
            found = sorted({(f.start, f.end, f.entity_type) for f in engine.find(case.text, case.language)})
            _judge(results, labelled.name, case, scope, [Span(*span) for span in found])
        if timed:
            _time(results, engine, labelled)
    return results


def _time(results: Results, engine: Engine, labelled: LabelledSet) -> None:
    """Read the texts of each language again as one document, now that every word has been met."""
    joined: dict[str, list[str]] = {}
    for case in labelled.texts:
        joined.setdefault(case.language, []).append(case.text)
    for language, texts in joined.items():
        text = "\n\n".join(texts)
        started = time.process_time()
        engine.find(text, language)
        results.seconds += time.process_time() - started
        results.bytes += len(text.encode("utf-8", "replace"))


def _judge(results: Results, name: str, case: TextCase, scope: frozenset[str], found: Sequence[Span]) -> None:
    number = results.cases
    results.cases += 1
    exact = [span for span in found if span.entity_type in scope]
    gold = set(case.spans)
    for span in exact:
        _count(results.strict, number, case, span.entity_type, found=1, right=int(span in gold))
    for span in case.spans:
        _count(results.strict, number, case, span.entity_type, gold=1, met=int(span in exact))
    families = {family(entity_type) for entity_type in scope}
    near = [span for span in found if family(span.entity_type) in families]
    # a place that nobody lives at is no finding: it may meet an address, and is not wrong elsewhere
    places = [s for s in near if s.entity_type not in scope and not TAXONOMY.get(s.entity_type).personal]
    near = [s for s in near if s not in places or any(_same(g, s) for g in case.spans)]
    _overlap(results, number, name, case, scope, near)
    if not case.spans:
        results.clean += 1
        results.alarms += bool(exact)


def _overlap(
    results: Results, number: int, name: str, case: TextCase, scope: frozenset[str], found: Sequence[Span]
) -> None:
    for span in found:
        touched = next((g for g in case.spans if _same(g, span)), None)
        said = touched.entity_type if touched else _in_scope(span.entity_type, scope)
        _count(results.loose, number, case, said, found=1, right=int(touched is not None))
        if touched is None and not any(_touch(g, span) for g in case.spans):
            results.confusion[NOTHING, said] += 1
            results.misses.append(_miss(name, case, span, NOTHING, span.entity_type))
    for span in case.spans:
        met = any(_same(span, other) for other in found)
        _count(results.loose, number, case, span.entity_type, gold=1, met=int(met))
        if not met:
            said = next((o.entity_type for o in found if _touch(span, o)), NOTHING)
            results.confusion[span.entity_type, said] += 1
            results.misses.append(_miss(name, case, span, span.entity_type, said))


def _count(tally: Tally, number: int, case: TextCase, entity_type: str, **counts: int) -> None:
    for key in _keys(entity_type, case.language):
        tally.add(number, key, **counts)


def _keys(entity_type: str, language: str) -> Iterator[tuple[str, str]]:
    yield "all", ""
    yield "entity", entity_type
    yield "language", language or "?"
    if entity_type == "PERSON" or family(entity_type) == "POSTAL_ADDRESS":
        yield "entity and language", f"{entity_type} {language or '?'}"
    for category in TAXONOMY.categories_of(entity_type):
        yield "category", category


def _miss(name: str, case: TextCase, span: Span, true: str, said: str) -> Miss:
    value = " ".join(case.text[span.start : span.end].split())
    rank = _RANK[TAXONOMY.get(span.entity_type).sensitivity]
    return Miss(f"{name}/{case.id}", case.language, true, said, mask(value, span.entity_type)[:60], rank)


def _in_scope(entity_type: str, scope: frozenset[str]) -> str:
    if entity_type in scope:
        return entity_type
    return next((t for t in sorted(scope) if family(t) == family(entity_type)), entity_type)


def _same(one: Span, other: Span) -> bool:
    return family(one.entity_type) == family(other.entity_type) and _touch(one, other)


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
