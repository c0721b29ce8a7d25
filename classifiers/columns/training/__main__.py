"""Fits the weights and measures them: `python -m classifiers.columns.training [--check]`; some two minutes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

import click

from ...base import ColumnSample, TableSample
from ..classifier import ColumnClassifier
from ..samples import count_values
from .cells import fill
from .fit import Answer, Example, answer, fit, likelihood
from .tables import LabelledTable, read_tables

HERE = Path(__file__).parent
FOLDS = 12
SPREADS = (0.25, 0.5, 1.0)
"""Of the prior, in log-odds; the one that serves unseen tables best is taken."""
LAWS = (
    "checksum.named", "checksum.alone", "values.taken", "values.against", "form.good", "form.none", "form.poor",
    "months", "codes", "large", "few", "type", "key", "counted", "comment", "role",
)  # fmt: skip
"""Pieces that are not learnt: a checksum against its chance rate is arithmetic, a key no datum, red no birth date."""


@click.command()
@click.option("--check", is_flag=True, help="Only measure; write nothing.")
def main(check: bool) -> None:
    """Learn from the labelled tables; five parts in turn are kept out to choose, calibrate and measure."""
    tables = read_tables(HERE / "tables.txt")
    examples = collect(ColumnClassifier(), tables)
    prior = json.loads((HERE / "prior.json").read_text("utf-8"))
    spread = max(
        SPREADS, key=lambda s: sum(likelihood(kept, fit(rest, prior, s, LAWS)) for rest, kept in _folds(examples))
    )
    folds = [(fit(rest, prior, spread, LAWS), kept) for rest, kept in _folds(examples)]
    scales = [0.6 + 0.05 * step for step in range(19)]
    scale = max(scales, key=lambda s: sum(likelihood(kept, weights, s) for weights, kept in folds))
    answers = [answer(example, weights, scale) for weights, kept in folds for example in kept]
    figures = measured(answers) | {"spread": spread, "tables": len(tables), "columns": len(examples) // 2}
    click.echo(json.dumps(figures, indent=1))
    if not check:
        _write(fit(examples, prior, spread, LAWS), round(scale, 2), figures)


def collect(classifier: ColumnClassifier, tables: Iterable[LabelledTable]) -> list[Example]:
    """Each judged column twice: by its name alone, and with values."""
    examples = []
    for number, table in enumerate(tables):
        empty: dict[str, list[str]] = {name: [] for name in table.columns}
        for cells in (empty, fill(table)):
            named_only = cells is empty
            sample = TableSample(table.name, tuple(ColumnSample(n, count_values(v), len(v)) for n, v in cells.items()))
            for column in classifier.weigh(sample).columns:
                label = table.columns[column.sample.name]
                if not label.judged:
                    continue
                candidates = tuple((c.entity_type, _amounts(c.evidence)) for c in column.candidates)
                examples.append(Example(number, table.language, named_only, candidates, label.right, table.system))
    return examples


def _amounts(evidence: Iterable[Any]) -> dict[str, float]:
    amounts: dict[str, float] = {}
    for piece in evidence:
        amounts[piece.piece] = amounts.get(piece.piece, 0.0) + piece.amount
    return amounts


def _folds(examples: Sequence[Example]) -> Iterable[tuple[list[Example], list[Example]]]:
    """The tables of one system (`shop_customer`, `shop_order`) are learnt or kept out together."""
    for fold in range(FOLDS):
        yield (
            [e for e in examples if crc32(e.system.encode()) % FOLDS != fold],
            [e for e in examples if crc32(e.system.encode()) % FOLDS == fold],
        )


def measured(answers: Sequence[Answer]) -> dict[str, Any]:
    """Strict precision, recall and F1 of tables kept out, and how often a confidence holds."""
    groups = {"names only": [a for a in answers if a.example.named_only]}
    groups["with values"] = [a for a in answers if not a.example.named_only]
    figures: dict[str, Any] = {name: _figures(group) for name, group in groups.items()}
    for language in sorted({a.example.language for a in answers}):
        figures[language] = _figures([a for a in answers if a.example.language == language])
    return figures | {"reliability": _reliability(answers), "brier": round(_brier(answers), 4)}


def _brier(answers: Sequence[Answer]) -> float:
    """Mean squared distance of the confidence from what was right, of what was said."""
    said = [a for a in answers if a.entity_type]
    return sum((a.confidence - a.right) ** 2 for a in said) / max(1, len(said))


def _figures(answers: Sequence[Answer]) -> dict[str, float]:
    said = [a for a in answers if a.entity_type]
    hits = sum(a.right for a in said)
    wanted = sum(bool(a.example.right) for a in answers)
    precision, recall = hits / max(1, len(said)), hits / max(1, wanted)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return {"precision": round(precision, 3), "recall": round(recall, 3), "f1": round(f1, 3), "columns": wanted}


def _reliability(answers: Sequence[Answer]) -> list[dict[str, float]]:
    """Per band of confidence: the mean confidence, the share that was right, and how many."""
    rows = []
    for low, high in ((0.0, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.97), (0.97, 1.01)):
        band = [a for a in answers if a.entity_type and low <= a.confidence < high]
        if band:
            mean = sum(a.confidence for a in band) / len(band)
            right = sum(a.right for a in band) / len(band)
            rows.append({"confidence": round(mean, 3), "right": round(right, 3), "columns": len(band)})
    return rows


def _write(weights: Mapping[str, float], scale: float, figures: Mapping[str, Any]) -> None:
    path = HERE.parent / "weights.json"
    data = json.loads(path.read_text("utf-8"))
    data |= {"of": dict(weights), "scale": scale}
    path.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    (HERE / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
