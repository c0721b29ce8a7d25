"""Takes cells that hold several values apart: `["a@x.be", "b@x.be"]`, `{0470…,0471…}`, `a@x.be; b@x.be`.

A column of arrays is judged by their elements: an array of addresses holds addresses, and no text.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping

from .shapes import form

_LOOKED_AT = 64
"""Distinct values that tell whether a column holds arrays."""
_LITERAL = re.compile(r'\{\s*(?:"(?:[^"\\]|\\.)*"|[^",{}:]*)(?:\s*,\s*(?:"(?:[^"\\]|\\.)*"|[^",{}:]*))*\s*\}')
"""An array as PostgreSQL writes it; an object has colons outside quotes."""
_ELEMENT = re.compile(r'"((?:[^"\\]|\\.)*)"|([^",{}]+)')
_JOINT = re.compile(r"\s*[;,|\n]\s*")
_SENTENCE = re.compile(r"[^\W\d_]{2,}(?:[ ,'’-]+[^\W\d_]+){4,}")
_APART = {"email", "phone", "iban", "ip", "mac", "guid"}
"""Forms of elements that say that a separator stands between two values, and within none."""


def unfolded(counts: Mapping[str, int]) -> Mapping[str, int]:
    """The elements of a column of arrays, with how often each is there; any other column as it is."""
    sample = list(counts)[:_LOOKED_AT]
    if sum(_elements(value) is not None for value in sample) * 2 < len(sample):
        return counts
    elements: Counter[str] = Counter()
    for value, times in counts.items():
        for element in _elements(value) or ([] if _is_empty(value) else [value]):
            elements[element] += times
    return elements or counts


def tells(value: str) -> bool:
    """Whether a sentence stands in nested data: five words in a row."""
    return _SENTENCE.search(value) is not None


def _elements(value: str) -> list[str] | None:
    """What an array holds; None of a cell that is none."""
    if value[:1] == "[" and value[-1:] == "]":
        return _of_json(value)
    if value[:1] == "{" and value[-1:] == "}":
        return _of_literal(value) if _LITERAL.fullmatch(value) else None
    parts = [part for part in _JOINT.split(value) if part]
    shapes = {form(part) for part in parts} if 1 < len(parts) < 50 else set()
    return parts if len(shapes) == 1 and shapes <= _APART else None


def _of_json(value: str) -> list[str] | None:
    try:
        items = json.loads(value)
    except (ValueError, RecursionError):
        return None
    if any(isinstance(item, (dict, list)) for item in items):
        return None
    return [text for item in items if item is not None and (text := str(item).strip())]


def _of_literal(value: str) -> list[str]:
    found = [quoted or bare.strip() for quoted, bare in _ELEMENT.findall(value[1:-1])]
    return [element for element in found if element and element.upper() != "NULL"]


def _is_empty(value: str) -> bool:
    return value in ("[]", "{}")
