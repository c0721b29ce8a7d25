"""Writes blocks as aligned text or Markdown, and results as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from .present import Block, figure_record
from .results import Results

_GROUPS = ("all", "personal", "entity", "category", "language", "entity and language")


def as_text(blocks: Iterable[Block]) -> str:
    """Aligned columns, for a terminal or a pipe."""
    parts = []
    for block in blocks:
        widths = [max(len(row[place]) for row in block.rows) for place in range(len(block.rows[0]))]
        lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in block.rows]
        parts.append(
            "\n".join([block.title, *([block.note] if block.note else []), *(line.rstrip() for line in lines)])
        )
    return "\n\n".join(parts) + "\n"


def as_markdown(blocks: Iterable[Block], level: int = 2) -> str:
    """Headings and tables; the first block heads the others."""
    parts = []
    for number, block in enumerate(blocks):
        head, *rows = block.rows
        table = [_row(head), _row(["---"] * len(head)), *(_row(row) for row in rows)]
        note = [block.note, ""] if block.note else []
        parts.append("\n".join([f"{'#' * (level + (number > 0))} {block.title}", "", *note, *table]))
    return "\n\n".join(parts) + "\n"


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def as_json(parts: Iterable[Sequence[Results]], about: dict[str, Any]) -> str:
    """Everything, with intervals, on one line."""
    results = [_record(result) for part in parts for result in part]
    return json.dumps({**about, "results": results}, ensure_ascii=False)


def _record(result: Results) -> dict[str, Any]:
    return {
        "part": result.part,
        "engine": result.engine,
        "version": result.version,
        "cases": result.cases,
        "clean": result.clean,
        "alarms": result.alarms,
        "cpu_seconds": round(result.seconds, 3),
        "bytes": result.bytes,
        "cells": result.cells,
        "strict": _figures(result, strict=True),
        "loose": _figures(result, strict=False),
        "confusion": [{"true": t, "said": s, "times": n} for (t, s), n in result.confusion.most_common()],
        "agreement": {what: {"right": c[True], "of": c.total()} for what, c in result.agreement.items()},
        "misses": [
            {"case": m.case, "lang": m.language, "true": m.entity_type, "said": m.found, "masked": m.masked}
            for m in result.misses
        ],
    }


def _figures(result: Results, *, strict: bool) -> dict[str, Any]:
    tally = result.strict if strict else result.loose
    return {group: {name: figure_record(tally, group, name) for name in tally.keys(group)} for group in _GROUPS}
