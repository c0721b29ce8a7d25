"""Speed of the whole pipeline and of its patterns against Presidio, spaCy and `re`, in one run.

    python tests/benchmarks/bench_quality.py [--write QUALITY.md]

Business text of a megabyte in four languages; slower engines get a part of it. CPU seconds of one process, best of two.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

import bench_columns  # noqa: E402
import bench_names  # noqa: E402
import bench_patterns  # noqa: E402

from classifiers import ColumnSample, TableSample  # noqa: E402
from classifiers.analysis import Analyzer  # noqa: E402
from classifiers.columns.samples import count_values  # noqa: E402
from classifiers.evaluation import ENGINES  # noqa: E402
from classifiers.evaluation.conditions import machine  # noqa: E402
from classifiers.evaluation.quality import write_part  # noqa: E402
from classifiers.patterns import PatternScan  # noqa: E402

Row = tuple[str, str, float]


def rate(action: Callable[[], object], amount: float, times: int = 2) -> float:
    """Amount per CPU second, the best of some runs."""
    best = float("inf")
    for _ in range(times):
        started = time.process_time()
        action()
        best = min(best, time.process_time() - started)
    return amount / best


def whole(size: int) -> list[Row]:
    """Every engine on running text: all that it finds."""
    text = bench_names.text(size)
    rows = []
    for name, share in (("vigie", 1.0), ("presidio", 0.05), ("spacy", 0.05)):
        engine, part = ENGINES.load(name)(), text[: int(len(text) * share)]
        engine.find(part, "fr")
        rows.append((name, "whole pipeline", rate(lambda e=engine, p=part: e.find(p, "fr"), len(part.encode()) / 1e6)))
    return rows


def short(count: int = 600) -> list[Row]:
    """What is fixed for each text: some hundred characters each, by themselves and together."""
    analyzer, text = Analyzer(), bench_names.text(200 * count)
    texts = [text[at : at + 200] for at in range(0, len(text), 200)]
    megabytes = len(text.encode()) / 1e6
    analyzer.analyze_many(texts)
    return [
        ("vigie", "short texts together", rate(lambda: analyzer.analyze_many(texts), megabytes)),
        ("vigie", "short texts one by one", rate(lambda: [analyzer.analyze(text) for text in texts], megabytes)),
    ]


def patterns(every: int, size: int) -> list[Row]:
    """Patterns with checksum and context alone, an identifier every so many characters."""
    scan, part = PatternScan.shared(), bench_patterns.text_with(every, max(60_000, size // 25))
    scan.findings(bench_patterns.text_with(every, size // 2))
    megabytes, what = len(part.encode()) / 1e6, f"patterns, an identifier every {every:,} characters"
    return [
        ("vigie", what, bench_patterns.fresh(scan, every, size)),
        ("re", what, rate(lambda: bench_patterns.re_loop(scan, part), megabytes, times=1)),
        ("presidio", what, rate(lambda: bench_patterns.presidio(part), megabytes, times=1)),
    ]


def tables() -> list[Row]:
    """A large table of few distinct values, one of nothing else, and what Presidio does with a sample of the first."""
    vigie, presidio = ENGINES.load("vigie")(), ENGINES.load("presidio")()
    repeated, distinct = (dict(make(random.Random(1))) for make in (bench_columns.repeated, bench_columns.distinct))
    table = gathered("werknemers", repeated)
    shown = sum(min(50, len(column.values)) for column in table.columns)
    return [
        ("vigie", "columns, every cell", rate(lambda: vigie.columns(gathered("t", repeated), "nl"), cells(repeated))),
        ("vigie", "columns, all distinct", rate(lambda: vigie.columns(gathered("t", distinct), "nl"), cells(distinct))),
        ("presidio", "columns, a sample of 50 values", rate(lambda: presidio.columns(table, "nl"), shown, times=1)),
    ]


def gathered(name: str, columns: Mapping[str, list[object]]) -> TableSample:
    """The table as a scan gathers it: its values counted."""
    return TableSample(name, tuple(ColumnSample(n, count_values(v), len(v)) for n, v in columns.items()))


def cells(columns: Mapping[str, list[object]]) -> int:
    """How many there are."""
    return sum(map(len, columns.values()))


def body(size: int = 1_000_000) -> str:
    """The part of QUALITY.md."""
    lines = ["## Speed", "", "| engine | what | per CPU second | Vigie is |", "| --- | --- | --- | --- |"]
    groups = [(whole(size), "MB"), (short(), "MB")]
    groups += [(patterns(every, size), "MB") for every in bench_patterns.EVERY]
    for rows, unit in (*groups, (tables(), "cells")):
        own = rows[0][2]
        for name, what, speed in rows:
            ratio = (
                ""
                if name == "vigie"
                else f"{own / speed:,.0f} x as fast"
                if own > 10 * speed
                else f"{own / speed:.1f} x as fast"
            )
            figure = f"{speed:,.0f}" if speed >= 100 else f"{speed:.2g}"
            lines.append(f"| {name} | {what} | {figure} {unit} | {ratio} |")
    note = (
        f"Text of {size / 1e6:.0f} MB in four languages, with a person or address in every second line for the whole "
        "pipeline; short texts are 200 characters of it. Patterns on text that was not read before, as in a scan; half "
        f"of its identifiers are real ones, half mere numbers. {machine()}."
    )
    return "\n".join([*lines, "", f"{note} Again: `python tests/benchmarks/bench_quality.py --write QUALITY.md`.", ""])


def main() -> None:
    """Print the figures, and put them into the page if asked to."""
    text = body()
    print(text)
    if "--write" in sys.argv:
        write_part(Path(sys.argv[sys.argv.index("--write") + 1]), "speed", text)


if __name__ == "__main__":
    main()
