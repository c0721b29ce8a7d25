"""Turns what a driver hands out into sensible cells: text, numbers or None."""

from __future__ import annotations

import codecs
import datetime
import decimal
import json
import math
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..base import Omission
from ..binary import KEY_BYTES, Binary, written
from ..signatures import DOCUMENTS
from .tables import CELL_LIMIT

if TYPE_CHECKING:
    import pandas

_AS_THEY_ARE = {str, int, bool, type(None)}
_RESERVED = str.maketrans({"%": "%25", ",": "%2C", "=": "%3D"})
_CONTROLS = frozenset(map(chr, (*range(9), 11, *range(14, 27), *range(28, 32), 127)))


class Cells:
    """Makes frames of rows, and remembers what could not be taken over."""

    def __init__(self) -> None:
        self._left_out: Counter[str] = Counter()
        self.documents: list[tuple[int, int, bytes]] = []
        """Row and column within the last frame, and content, of documents stored in it."""

    def frame(self, rows: Sequence[Sequence[Any]], names: Sequence[str]) -> pandas.DataFrame:
        """The rows as a frame of Python objects; column names may repeat."""
        import pandas  # what is counted, or found by a store itself, needs no frame

        self.documents = []
        columns = zip(*rows, strict=True) if rows else ([] for _ in names)
        data = {number: self._column(values, number) for number, values in enumerate(columns)}
        frame = pandas.DataFrame(data, columns=range(len(names)), dtype=object)
        frame.columns = pandas.Index(list(names), dtype=object)
        return frame

    def omissions(self) -> list[Omission]:
        """What was cut or left out, counted."""
        return [Omission(*_OMISSIONS[what][:2], _told(what, n)) for what, n in self._left_out.items()]  # type: ignore[arg-type]

    def _column(self, values: Sequence[Any], column: int) -> list[Any]:
        if not _AS_THEY_ARE.issuperset(map(type, values)):
            values = [self._cell(value, row, column) for row, value in enumerate(values)]
        lengths = [len(value) for value in values if type(value) is str]
        if lengths and max(lengths) > CELL_LIMIT:
            values = [self._cut(value) for value in values]
        return list(values)

    def _cut(self, value: Any) -> Any:
        if not isinstance(value, str) or len(value) <= CELL_LIMIT:
            return value
        self._left_out["cut"] += 1
        return value[:CELL_LIMIT]

    def _cell(self, value: Any, row: int, column: int) -> Any:
        if not isinstance(value, (bytes, bytearray, memoryview)):
            return plain(value)
        content = bytes(value)
        if content.startswith(DOCUMENTS):
            if len(content) <= CELL_LIMIT:
                self.documents.append((row, column, content))
            else:
                self._left_out["document"] += 1
            return None
        text = text_in(content)
        if text is None:
            self._left_out["binary"] += 1
        return text


_OMISSIONS = {
    "cut": ("partial", "cell-size", "longer than a million characters and {were} read to there."),
    "document": ("partial", "size", "{a} of more than a million bytes, which {were} not opened."),
    "binary": ("skipped", "unsupported", "binary, such as images, and {were} not looked into."),
}


def _told(what: str, count: int) -> str:
    """What was left out, of one value or of many."""
    many = count != 1
    said = _OMISSIONS[what][2].format(were="were" if many else "was", a="documents" if many else "a document")
    return f"{count} values are {said}" if many else f"1 value is {said}"


def plain(value: Any) -> Any:
    """A value as text or number; missing ones, and NaN, are None; bytes that are no text are `Binary`, or written."""
    match value:
        case None | str() | bool() | int():
            return value
        case float():
            return None if math.isnan(value) else value
        case decimal.Decimal():
            return _number(value)
        case datetime.timedelta():
            return _duration(value)
        case dict() | list() | tuple():
            return json.dumps(value, ensure_ascii=False, default=lambda inner: plain(inner) or str(inner))
        case set() | frozenset():
            return ",".join(sorted(map(str, value)))
        case bytes() | bytearray() | memoryview():
            return _of_bytes(bytes(value))
        case _:
            return str(value)  # dates and times: ISO 8601, with a space between them


def _of_bytes(content: bytes) -> str:
    """Text, a key of bytes written out, or what stands for an image or a document."""
    text = None if content.startswith(DOCUMENTS) else text_in(content)
    if text is not None:
        return text
    return written(content) if len(content) <= KEY_BYTES else Binary.of(content, CELL_LIMIT)


def place_of(row: Sequence[Any], names: Sequence[str], key: Sequence[str]) -> str:
    """Where a row is, by its key: `id=12`, or `a=1,b=2`; empty where it has none."""
    values = dict(zip(names, row, strict=True))
    if any(name not in values for name in key):
        return ""
    return ",".join(f"{_safe(name)}={_safe(plain(values[name]))}" for name in key)


def text_in(value: bytes) -> str | None:
    """The text that bytes hold, as UTF-8 or UTF-16; None if they are something else."""
    for encoding in _likely_encodings(value):
        decoder = codecs.getincrementaldecoder(encoding)()
        try:
            text = decoder.decode(value)  # not final: a cut value may end within a character
        except UnicodeDecodeError:
            continue
        if _CONTROLS.isdisjoint(text):
            return text
    return None


def decoded(value: bytes) -> str:
    """Text of a database that does not check its encoding: UTF-8, else what Western Europe used before it."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def _safe(value: Any) -> str:
    return str(value).translate(_RESERVED)


def _likely_encodings(value: bytes) -> tuple[str, ...]:
    if value.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    even, odd = value[::2].count(0), value[1::2].count(0)
    if max(even, odd) > len(value) * 0.2 and min(even, odd) < len(value) * 0.05:
        return ("utf-16-le",) if odd > even else ("utf-16-be",)
    return ("utf-8-sig",)


def _number(value: decimal.Decimal) -> int | str | None:
    """Exact: identifiers are stored in NUMERIC columns too."""
    if value.is_nan():
        return None
    if value.is_finite() and value.as_tuple().exponent == 0 and len(value.as_tuple().digits) < 1000:
        return int(value)
    return format(value, "f")


def _duration(value: datetime.timedelta) -> str:
    seconds = round(value.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600:02d}:{seconds % 3600 // 60:02d}:{seconds % 60:02d}"
