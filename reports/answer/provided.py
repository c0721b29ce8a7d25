"""Tells of each field of a person's row where it comes from: Art. 20 gives what the person provided, and no opinion.

Provided is what was typed in or handed over, and what was observed of the use of a service; not what others think of
the person, estimate or write down about him or her (Art. 20(1); WP 242 rev.01). Nothing in a database says which it is,
so the names of columns and tables do, and who wrote the row: what is doubtful stays out, is told, and the reviewer may
let it in.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, cast

from connectors import load_yaml
from scanner.subject.roles.columns import parts, tokens

from .gathering import RowFound
from .remarks import is_remark, is_sentence

Origin = Literal["provided", "inferred", "staff", "others"]
"""Observed counts as provided. `inferred`: estimated or judged; `staff`: written down about the person; `others`: said
by somebody else, of whom the row is."""

_INFERRED = frozenset({"EVALUATION", "CREDIT_SCORE", "DISCIPLINARY"})
_TABLE = Path(__file__).with_name("provided.yaml")


@cache
def _words(role: str) -> frozenset[str]:
    """The words of one list of the table."""
    return frozenset(_lists()[role].split())


@cache
def _lists() -> Mapping[str, str]:
    return cast("Mapping[str, str]", load_yaml(_TABLE.read_text("utf-8")))


@lru_cache(maxsize=65536)
def _said(name: str) -> frozenset[str]:
    """The words of a name, and what a word glued of several ends in or begins with: `klantbeoordeling`."""
    words = tokens(name)
    ends = {end for word in words for end in _words("endings") if word.endswith(end)}
    begins = {"score" for word in words if word.startswith(tuple(_words("beginnings")))}
    return words | ends | begins


@dataclass(frozen=True)
class LeftOut:
    """A field that Art. 20 does not give, in some rows of one place."""

    id: str
    """The same for the same field, so that a review can be applied again."""
    asset: str
    field: str
    origin: Origin
    entity_type: str
    rows: int
    kept: bool = False
    """The reviewer lets it in."""


class Provided:
    """Takes out of rows what their subject did not provide, and remembers what that was."""

    def __init__(self, reviewed: Mapping[str, bool]) -> None:
        self._reviewed = reviewed
        self._found: dict[tuple[str, str, Origin], LeftOut] = {}

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """In order of place and field."""
        return tuple(self._found[key] for key in sorted(self._found))

    def given(self, row: RowFound) -> RowFound:
        """The row with what its subject provided alone."""
        names = {name for name in row.values if self._is_given(row, name, origin_of(row, name))}
        return dataclasses.replace(
            row,
            values={name: value for name, value in row.values.items() if name in names},
            types={name: kind for name, kind in row.types.items() if name in names},
            beside=tuple(name for name in row.beside if name in names),
            withheld=tuple(name for name in row.withheld if name in names),
        )

    def _is_given(self, row: RowFound, name: str, origin: Origin) -> bool:
        if origin == "provided":
            return True
        key = hashlib.sha256(f"{row.asset}\0{name}\0{origin}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
        kept = self._reviewed.get(key, False)
        before = self._found.get((row.asset, name, origin))
        rows = 1 + (before.rows if before else 0)
        kind = row.types.get(name, "")
        self._found[row.asset, name, origin] = LeftOut(key, row.asset, name, origin, kind, rows, kept)
        return kept


def origin_of(row: RowFound, name: str) -> Origin:
    """Where one field of a row comes from."""
    if row.of_another:
        return "others"
    words, table, value = _said(name), _table(row), str(row.values.get(name, ""))
    if words & _words("authors") and words & (_words("notes") | _words("judged")):  # `trainer_remark`, whatever it says
        return "staff"
    if _is_by_staff(row) or (_is_by(name) and name not in row.hers):
        return "staff"
    hers = any(_is_by(other) for other in row.hers)
    if (
        row.types.get(name, "") in _INFERRED
        or words & _words("judged")
        or (table & (_words("judged") | _words("judging")) and not hers)
    ):
        return "inferred"
    return _of_text(words, table, value, row.types.get(name, ""))


def _of_text(words: frozenset[str], table: frozenset[str], value: str, entity_type: str) -> Origin:
    """Who wrote a text: the staff, unless its column or table says that it is what persons write."""
    if words & _words("notes") and (entity_type in ("", "FREE_TEXT") or _is_written(value, entity_type)):
        return "staff"
    if words & _words("replies") and table & _words("hers") and not table & _words("asking"):
        return "staff"
    if entity_type == "FREE_TEXT" and not (words | table) & (_words("hers") | _words("asking")):
        return "staff"
    return "provided"


def _is_by_staff(row: RowFound) -> bool:
    """Whether somebody else wrote the row: its author is not the person, and it holds a text."""
    every = {**row.keys, **row.values}
    strangers = [name for name in every if _is_by(name) and name not in row.hers and str(every[name]).strip()]
    sides = [name for name in every if tokens(name) & _words("roles") and tokens(str(every[name])) & _words("staff")]
    texts = any(_is_written(str(value), row.types.get(name, "")) for name, value in row.values.items())
    return texts and bool(strangers or (sides and not row.identifies))  # `role: employee` in her own account


def _is_by(name: str) -> bool:
    """Whether a column says who wrote its row: `author_id`, `written_by`; not `sender_type`, `trainer_remark`."""
    words = _said(name)
    said = bool(words & _words("authors")) and not words & (_words("roles") | _words("notes") | _words("judged"))
    return said or (bool(words & _words("by")) and bool(words & _words("written")))


def _is_written(value: str, entity_type: str) -> bool:
    return is_remark(value, entity_type) or is_sentence(value)


def _table(row: RowFound) -> frozenset[str]:
    """The words of what holds a row: the table, or the last part of a path without its ending."""
    last = row.asset.rpartition("/")[2]
    return frozenset().union(*map(_said, parts(last.partition(".")[0])))
