"""Lays the results of a part out as blocks: the engines in one table, figures by type and language, errors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .results import Miss, Results
from .scores import Figure, Tally

WORST = 15
"""Misses and confusions shown."""
_BINS = 10

_TITLES = {"texts": "Personal data in texts", "columns": "Columns", "documents": "Documents"}
_STRICT = {
    "texts": ("strict", "both ends and the type right"),
    "columns": ("type", "the entity type right"),
    "documents": ("types", "the entity types that the set names"),
}
_LOOSE = {
    "texts": ("overlap", "touching, and the same kind of thing"),
    "columns": ("category", "the category right"),
    "documents": ("categories", "each category of a document right"),
}


@dataclass(frozen=True)
class Block:
    """A table with a title; the first row is its head."""

    title: str
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


def blocks(results: Sequence[Results], *, errors: bool = True) -> Iterator[Block]:
    """All that is shown of one part; the first engine is the one measured, the others are compared with it."""
    first = results[0]
    yield _summary(results)
    for group, title in (("entity", "By entity type"), ("category", "By category"), ("language", "By language")):
        if block := _by(results, group, title):
            yield block
    if block := _by(results, "entity and language", "Names and addresses by language"):
        yield block
    if first.agreement:
        yield _agreement(first)
    if first.reliability:
        yield _reliability(first)
    if errors and first.confusion:
        yield _confusion(first)
    if errors and first.misses:
        yield _misses(first.misses)


def _summary(results: Sequence[Results]) -> Block:
    part, first = results[0].part, results[0]
    strict, loose = _STRICT[part], _LOOSE[part]
    head = ("engine", *_heads(strict[0], part), *_heads(loose[0], ""))
    rows = [(*head, "clean left alone", _unit(part), "times")]
    for result in results:
        figures = [*_cells(result.strict.figure("all"), part), *_cells(result.loose.figure("all"))]
        alone = f"{result.clean - result.alarms}/{result.clean}" if result.clean else "-"
        rate = _rate(result)
        times = f"{_number(_rate(first) / rate)} x" if rate and result is not first and _rate(first) else "-"
        rows.append((result.engine, *figures, alone, _number(rate), times))
    counted = f"{first.cases} {'columns' if part == 'columns' else part}, {first.loose.figure('all').gold} to find"
    note = f"{counted}. {strict[0]}: {strict[1]}; {loose[0]}: {loose[1]}."
    named = ", by their names alone" if "names only" in first.engine else ""
    return Block(_TITLES[part] + named, tuple(rows), note)


def _heads(name: str, part: str) -> list[str]:
    """A set names only the types that matter in a document: of those the recall is told, no precision."""
    return [f"{name} R"] if part == "documents" else [f"{name} {what}" for what in ("P", "R", "F1 [95 %]")]


def _unit(part: str) -> str:
    return "cells per CPU s" if part == "columns" else "MB per CPU s"


def _rate(result: Results) -> float:
    amount = result.cells if result.part == "columns" else result.bytes / 1e6
    return amount / result.seconds if result.seconds else 0.0


def _by(results: Sequence[Results], group: str, title: str) -> Block | None:
    first = results[0]
    names = sorted({*first.strict.keys(group), *first.loose.keys(group)})
    if not names:
        return None
    strict, loose = _STRICT[first.part][0], _LOOSE[first.part][0]
    with_strict, with_loose = bool(list(first.strict.keys(group))), bool(list(first.loose.keys(group)))
    head = [group, "n"]
    head += _heads(strict, first.part) if with_strict else []
    head += _heads(loose, "") if with_loose else []
    head += [f"{other.engine}: {loose if with_loose else strict} F1" for other in results[1:]]
    rows = [tuple(head)]
    for name in names:
        figure = first.loose.figure(group, name) if with_loose else first.strict.figure(group, name)
        row = [name, str(figure.gold)]
        row += _cells(first.strict.figure(group, name), first.part) if with_strict else []
        row += _cells(first.loose.figure(group, name)) if with_loose else []
        for other in results[1:]:
            row.append(_short((other.loose if with_loose else other.strict).figure(group, name).f1))
        rows.append(tuple(row))
    return Block(title, tuple(rows))


def _agreement(result: Results) -> Block:
    from .scores import wilson

    rows = [("", "right", "of", "share [95 %]")]
    for what, counts in result.agreement.items():
        of = counts.total()
        rows.append((what, str(counts[True]), str(of), _ranged(counts[True] / of, wilson(counts[True], of))))
    others = [f"{true} taken for {said} ({count})" for (true, said), count in result.kinds.most_common(WORST)]
    return Block("Kind, language, persons", tuple(rows), "Kinds: " + "; ".join(others) + "." if others else "")


def _reliability(result: Results) -> Block:
    rows = [("confidence", "verdicts", "mean confidence", "right")]
    error, total = 0.0, len(result.reliability)
    for low in range(_BINS):
        inside = [(c, r) for c, r in result.reliability if low <= min(c, 0.9999) * _BINS < low + 1]
        if inside:
            mean, right = sum(c for c, _ in inside) / len(inside), sum(r for _, r in inside) / len(inside)
            error += abs(mean - right) * len(inside) / total
            rows.append((f"{low / _BINS:.1f}-{(low + 1) / _BINS:.1f}", str(len(inside)), _short(mean), _short(right)))
    return Block("Reliability of the confidence", tuple(rows), f"Expected calibration error {error:.3f}.")


def _confusion(result: Results) -> Block:
    rows = [("true", "said", "times")]
    rows += [(true, said, str(count)) for (true, said), count in result.confusion.most_common(WORST)]
    return Block("What is taken for what", tuple(rows))


def _misses(misses: Sequence[Miss]) -> Block:
    rows = [("case", "language", "true", "said", "masked")]
    worst = sorted(misses, key=lambda miss: (-miss.rank, miss.case))[:WORST]
    rows += [(miss.case, miss.language, miss.entity_type, miss.found, miss.masked) for miss in worst]
    return Block("Worst misses", tuple(rows), "The most sensitive first; values are masked.")


def _cells(figure: Figure, part: str = "") -> tuple[str, ...]:
    if part == "documents":
        return (_ranged(figure.recall, figure.recall_interval),)
    return _short(figure.precision), _short(figure.recall), _ranged(figure.f1, figure.f1_interval)


def _ranged(value: float | None, interval: tuple[float, float] | None) -> str:
    return f"{_short(value)} [{_short(interval[0])}-{_short(interval[1])}]" if interval else _short(value)


def _short(value: float | None) -> str:
    return "-" if value is None else "1.00" if value >= 0.9995 else f"{value:.3f}".lstrip("0") if value < 1 else "1.00"


def _number(rate: float) -> str:
    return "-" if not rate else f"{rate:,.0f}" if rate >= 10 else f"{rate:.2g}"


def figure_record(tally: Tally, group: str, name: str) -> dict[str, object]:
    """A figure with its intervals, for JSON."""
    figure = tally.figure(group, name)
    return {
        "gold": figure.gold,
        "found": figure.found,
        "precision": figure.precision,
        "precision_interval": figure.precision_interval,
        "recall": figure.recall,
        "recall_interval": figure.recall_interval,
        "f1": figure.f1,
        "f1_interval": figure.f1_interval,
    }
