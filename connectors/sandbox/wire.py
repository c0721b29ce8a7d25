"""The messages between a worker and its parent: length, then JSON. Never pickle: the worker has read hostile data.

Whatever comes from a worker is checked as if it came from outside: `decode_part` raises `ValueError` or the like for
everything that is not a well-formed part.
"""

from __future__ import annotations

import dataclasses
import json
import math
import struct
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

import orjson

from ..base import Budget, Extent, ForeignKey, Locator, Omission, Part, Passage, Rows

LENGTH = struct.Struct(">I")

Message = dict[str, Any]


def pack(message: Message) -> bytes:
    """A message with its length in front."""
    try:
        body = orjson.dumps(message, option=orjson.OPT_NON_STR_KEYS, default=_other)
    except TypeError:  # a lone surrogate, an integer beyond 64 bits
        body = json.dumps(message, default=_other, allow_nan=False).encode("ascii")
    return LENGTH.pack(len(body)) + body


def unpack(body: bytes | bytearray) -> Message:
    """The message of a body without its length."""
    try:
        message = orjson.loads(body)
    except orjson.JSONDecodeError:
        message = json.loads(body)
    if not isinstance(message, dict):
        raise TypeError
    return message


def encode_budget(budget: Budget) -> Message:
    """A budget as plain values."""
    return dataclasses.asdict(budget)


def decode_budget(message: Message) -> Budget:
    """The inverse of `encode_budget`."""
    return Budget(**message)


def encode_part(part: Part) -> Message:
    """A part as plain values."""
    match part:
        case Passage():
            return {"is": "passage", "text": part.text, **_place(part.locator)}
        case Rows():
            return {"is": "rows", **_rows(part), **_place(part.locator)}
        case Omission():
            return {"is": "omission", "state": part.state, "code": part.code, "reason": part.reason} | _place(
                part.locator
            )
        case Extent():
            return {"is": "extent", **dataclasses.asdict(part)}


def decode_part(message: Message) -> Part:
    """The inverse of `encode_part`; raises if the message is not a part."""
    match message:
        case {"is": "passage", "text": str(text)}:
            return Passage(text, _locator(message))
        case {"is": "rows", "names": list(names), "columns": list(columns)}:
            return _decode_rows(message, names, columns)
        case {"is": "omission", "state": "partial" | "skipped" | "failed" as state, "code": str(code)}:
            return Omission(state, code, str(message["reason"]), _locator(message))
        case {"is": "extent", "format": str(), "attributes": dict()}:
            return Extent(**{key: value for key, value in message.items() if key != "is"})
    raise ValueError


def _place(locator: Locator) -> Message:
    return {"members": locator.members, "place": locator.place}


def _locator(message: Message) -> Locator:
    return Locator(tuple(map(str, message["members"])), str(message["place"]))


def _rows(rows: Rows) -> Message:
    frame = rows.frame
    return {
        "names": [str(name) for name in frame.columns],
        "columns": [_cells(frame.iloc[:, place].tolist()) for place in range(frame.shape[1])],
        "sheet": rows.sheet,
        "key": rows.key,
        "references": [[one.columns, one.target, one.target_columns] for one in rows.references],
        "first": rows.first,
        "total": rows.total,
        "sampling": rows.sampling,
        "named": rows.named,
    }


def _decode_rows(message: Message, names: Sequence[str], columns: Sequence[list[Any]]) -> Rows:
    import pandas

    if len(names) != len(columns) or len({len(column) for column in columns}) > 1:
        raise ValueError
    frame = pandas.DataFrame(dict(enumerate(columns)), dtype=object)
    frame.columns = pandas.Index([str(name) for name in names], dtype=object)
    total = message["total"]
    return Rows(
        frame,
        _locator(message),
        sheet=str(message["sheet"]),
        key=tuple(map(str, message["key"])),
        references=tuple(map(_reference, message["references"])),
        first=int(message["first"]),
        total=None if total is None else int(total),
        sampling=str(message["sampling"]),
        named=bool(message["named"]),
    )


_PLAIN = (str, int, bool, type(None))


def _cells(values: list[Any]) -> list[Any]:
    """Values that JSON has; dates and times as in ISO 8601."""
    return [value if isinstance(value, _PLAIN) else _scalar(value) for value in values]


def _scalar(value: Any) -> Any:
    match value:
        case float():
            return value if math.isfinite(value) else None
        case datetime() | date() | time():
            return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
        case bytes() | bytearray():
            return _other(value)
    return None if value != value else str(value)  # NaT, NA


def _other(value: Any) -> Any:
    """Bytes that are text, as a BLOB of a database may be; of others only their number."""
    if isinstance(value, bytes | bytearray | memoryview):
        try:
            return bytes(value).decode("utf-8")
        except UnicodeDecodeError:
            return f"{len(value)} bytes"
    return str(value)


def _reference(parts: Any) -> ForeignKey:
    columns, target, target_columns = (tuple(map(str, part)) for part in parts)
    return ForeignKey(columns, target, target_columns)
