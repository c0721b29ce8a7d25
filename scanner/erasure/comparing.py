"""Compares a file that was written anew with what it was: nothing may be otherwise but what was to be changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from connectors import Edit, Part, Passage, Record, Rows
from connectors.folding import squeeze

from .correction import Correction
from .opening import spoken

_EMPTY = (None, "")
Told = tuple[str, str, tuple[tuple[str, str], ...]]


def same_records(before: Sequence[Record], after: Sequence[Record], edit: Edit) -> bool:
    """Whether the records are those of before, in their order, but for the edit.

    The results of formulas may be missing: they go where what they were made of goes.
    """
    expected = [_told(record, edit.cells.get(record.id, {})) for record in before if not is_gone(record.id, edit)]
    one, other = list(filter(_says, expected)), list(filter(_says, [_told(record, {}) for record in after]))
    # one element that is left of several is no record any more, and its values are told among those around
    return one == other or _values(one) == _values(other)


def _values(told: Iterable[Told]) -> Counter[str]:
    return Counter(value for _, _, cells in told for _, value in cells)


def _says(told: Told) -> bool:
    return bool(told[2]) or told[0] in ("member", "attachment")


def is_gone(record: str, edit: Edit) -> bool:
    """Whether a record goes, by itself or with the member in which it lies."""
    parts = record.split("/")
    return any("/".join(parts[:end]) in edit.gone for end in range(1, len(parts) + 1))


def same_but_gone(before: Sequence[Part], after: Sequence[Part], edit: Edit, records: Sequence[Record]) -> bool:
    """Whether all that a reader gives now it gave before, in the same order, and no more is gone than was taken out."""
    if any(record.computed for record in records):
        return True  # results of formulas went too; the records, which hold every cell, were compared
    old, new = _atoms(before), _atoms(after)
    gone = Counter(old)
    gone.subtract(Counter(new))
    remaining = iter(old)
    if any(count < 0 for count in gone.values()) or not all(atom in remaining for atom in new):
        return _same_words(before, after, [record for record in records if is_gone(record.id, edit)])
    holding = {record.id for record in records if record.kind in ("member", "attachment")}
    rows = sum(count for (kind, _), count in gone.items() if kind == "row")
    going = sum(is_gone(record.id, edit) for record in records)
    return rows <= going or bool(holding & set(edit.gone))


def _same_words(before: Sequence[Part], after: Sequence[Part], gone: Sequence[Record]) -> bool:
    """Whether no word is there that was not, and none is missing but those of what goes: what is left of a table of two
    rows is read as a text."""
    lost = _words(text for part in before for text in spoken(part))
    lost.subtract(_words(text for part in after for text in spoken(part)))
    taken = _words(str(value) for record in gone for value in record.cells.values())
    return all(0 <= count <= taken[word] for word, count in lost.items())


def _words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in re.findall(r"\w+", text))


def same_but_corrected(before: Sequence[Part], after: Sequence[Part], correction: Correction) -> bool:
    """Whether a reader gives the same as before, but that the new value stands where the old one did."""
    one, other = _atoms(before), _atoms(after)
    wrong, right = squeeze(correction.old), squeeze(correction.new)
    parted = [told for part in before for told in _corrected(part, correction)]
    return len(one) == len(other) == len(parted) and all(
        a == b or b[1] == new or (wrong in squeeze(str(a[1])) and right in squeeze(str(b[1])))
        for a, b, new in zip(one, other, parted, strict=True)
    )


def _corrected(part: Part, correction: Correction) -> Iterator[Any]:
    """What each piece of `_of_part` is, corrected."""
    if isinstance(part, Passage):
        yield from (line for line in str(correction.of(part.text)).splitlines() if line.strip())
    if not isinstance(part, Rows):
        return
    for cells in _rows(part):
        row = dict(cells)
        yield _filled((row | correction.in_row(row)).items()) if len(row) == len(cells) else None


def _rows(part: Rows) -> Iterator[list[tuple[str, Any]]]:
    names = list(map(str, part.frame.columns))
    return (list(zip(names, row, strict=True)) for row in part.frame.itertuples(index=False, name=None))


def _filled(cells: Iterable[tuple[str, Any]]) -> tuple[tuple[str, str], ...]:
    """What a row holds: a column that only the rows of the person had is no column any more (HL7, LDIF, JSON)."""
    return tuple((name, str(value)) for name, value in cells if value is not None and str(value))


def _told(record: Record, new: Mapping[str, Any]) -> Told:
    cells = {**record.cells, **new}
    name = record.members[-1] if record.kind in ("member", "attachment") and record.members else ""
    kept = ((field, str(cell)) for field, cell in cells.items() if field not in record.computed and cell not in _EMPTY)
    return record.kind, name, tuple(kept)


def _atoms(parts: Sequence[Part]) -> list[tuple[str, Any]]:
    """What is read, in pieces that do not depend on where a block begins."""
    return [atom for part in parts for atom in _of_part(part)]


def _of_part(part: Part) -> Iterator[tuple[str, Any]]:
    if isinstance(part, Rows):
        for cells in _rows(part):
            yield "row", _filled(cells)
    elif isinstance(part, Passage):
        yield from (("line", line) for line in part.text.splitlines() if line.strip())
