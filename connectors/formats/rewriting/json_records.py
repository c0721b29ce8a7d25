"""Takes objects out of JSON: of a list, of a list below a key, of JSON lines."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .base import Record, Records, Span, TextRecords, decoded

_SPACE = re.compile(r"[\s\ufeff]*")
_DECODER = json.JSONDecoder()


class _OtherForm(Exception):
    """It is not a list of objects."""


def read(content: bytes, name: str) -> Records | None:
    """The objects that can be taken out; None for another form of JSON."""
    found = decoded(content)
    if found is None:
        return None
    text, charset = found
    try:
        if _is_lines(text):
            return TextRecords(text, charset, tuple(_lines(text)))
        lists = list(_lists(text))
    except (ValueError, IndexError, RecursionError, _OtherForm):
        return None
    return JsonLists(text, charset, lists) if lists else None


@dataclass(frozen=True)
class JsonLists:
    """The objects of one or more lists of a JSON text."""

    text: str = field(repr=False)
    charset: str
    lists: list[list[Span]] = field(repr=False)

    @property
    def records(self) -> Sequence[Record]:
        """See `Records`."""
        return [span.record for spans in self.lists for span in spans]

    def without(self, numbers: Collection[int]) -> bytes | None:
        """See `Records`; what is left is JSON still, or None."""
        gaps = sorted(gap for spans in self.lists for gap in _gaps(spans, numbers))
        out, end = [], 0
        for start, stop in gaps:
            out.append(self.text[end:start])
            end = stop
        left = "".join(out) + self.text[end:]
        try:
            json.loads(left.removeprefix("\ufeff"))
        except ValueError:
            return None
        return left.encode(self.charset)


def flat(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every leaf with its path."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from flat(inner, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from flat(inner, f"{path}[{place}]")
    else:
        yield path or "text", value


def _is_lines(text: str) -> bool:
    """Whether a second value follows the first."""
    _, end = _DECODER.raw_decode(text, _past(text, 0))
    return _past(text, end) < len(text)


def _lines(text: str) -> Iterator[Span]:
    at, number = _past(text, 0), 0
    while at < len(text):
        value, end = _DECODER.raw_decode(text, at)
        following = _past(text, end)
        number += 1
        yield Span(Record(number, dict(flat(value))), at, following)
        at = following


def _lists(text: str) -> Iterator[list[Span]]:
    """The list that the text is, or each list of objects that stands right below its keys."""
    at = _past(text, 0)
    if text[at] == "[":
        yield _of_list(text, at, 0)[0]
        return
    if text[at] != "{":
        raise _OtherForm
    number = 0
    at = _past(text, at + 1)
    while text[at] != "}":
        _, at = _DECODER.raw_decode(text, at)
        at = _past(text, _past(text, at) + 1)
        if text[at] == "[" and text[_past(text, at + 1)] == "{":
            spans, at = _of_list(text, at, number)
            number += len(spans)
            yield spans
        else:
            _, at = _DECODER.raw_decode(text, at)
        at = _past(text, at)
        if text[at] == ",":
            at = _past(text, at + 1)


def _of_list(text: str, start: int, number: int) -> tuple[list[Span], int]:
    """Each object of a list, and where the text goes on behind the list."""
    starts, ends, values = [], [], []
    at = _past(text, start + 1)
    while text[at] != "]":
        value, end = _DECODER.raw_decode(text, at)
        if not isinstance(value, dict):
            raise _OtherForm
        starts.append(at)
        ends.append(end)
        values.append(value)
        at = _past(text, end)
        if text[at] == ",":
            at = _past(text, at + 1)
    records = [Record(number + place, dict(flat(value))) for place, value in enumerate(values, 1)]
    return [Span(r, s, e) for r, s, e in zip(records, starts, ends, strict=True)], at + 1


def _gaps(spans: Sequence[Span], numbers: Collection[int]) -> Iterator[tuple[int, int]]:
    """What goes from one list: each object with the comma before it, or, without one that stays before it, after it."""
    kept = [span for span in spans if span.record.number not in numbers]
    if not kept:
        yield spans[0].start, spans[-1].end
        return
    before = None
    for place, span in enumerate(spans):
        if span in kept:
            before = span
        elif before is not None:
            yield spans[place - 1].end, span.end
        else:
            yield span.start, spans[place + 1].start


def _past(text: str, at: int) -> int:
    """Where the next character stands that is no space."""
    match = _SPACE.match(text, at)
    return match.end() if match else at
