"""The blocks that an audit set as PDF is made of: plain data, which the template `audit.typ` draws.

A cell is a list of lines, each a pair of a look (`""`, `place`, `missing`, `note`, `strong`, a severity) and a text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

Block = dict[str, Any]
Line = tuple[str, str]
Cell = list[Line]


def said(*texts: str) -> Cell:
    """A cell of plain lines, without the empty ones; a dash if there is none."""
    return [("", text) for text in texts if text] or [("", "–")]


def looking(look: str, text: str) -> Cell:
    """A cell of one line with a look."""
    return [(look, text)]


def table(heads: Sequence[str], rows: Iterable[Sequence[Cell]], widths: Sequence[float], numbers: str = "") -> Block:
    """A table; `numbers` has an `n` for each column of numbers (`..nn`), `widths` are shares."""
    return {
        "kind": "table",
        "heads": list(heads),
        "rows": [list(row) for row in rows],
        "widths": list(widths),
        "numbers": [sign == "n" for sign in numbers.ljust(len(heads), ".")],
    }


def text(words: str) -> Block:
    """A paragraph."""
    return {"kind": "text", "text": words}


def note(words: str) -> Block:
    """A remark."""
    return {"kind": "note", "text": words}


def state(words: str, *, alarm: bool = False) -> Block:
    """What everything comes to."""
    return {"kind": "state", "text": words, "alarm": alarm}


def heading(words: str, severity: str = "", more: str = "", look: str = "") -> Block:
    """The title of a part of a section; a name of an asset looks like a `place`."""
    return {"kind": "heading", "text": words, "severity": severity, "more": more, "look": look}


def items(lines: Iterable[str]) -> Block:
    """A list."""
    return {"kind": "items", "lines": list(lines)}
