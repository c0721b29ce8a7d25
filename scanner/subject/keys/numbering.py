"""Tells which columns of a file's tables are references though their names say no more than `Nr`, `No` or `ID`.

Sheets of a workbook are tied so: the list of persons numbers them, and every other sheet repeats the number. But a
sheet may as well count its own lines, so that numbers alone prove nothing. A reference is taken where one list of
persons alone has such numbers, and these are none that any table has: `1042`, `1077`. Where persons are counted from 1,
the other table has to hold personal data without a name, and to repeat numbers or to have exactly those of the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from connectors import ForeignKey, Locator
from connectors.folding import fold

from ..roles import columns
from ..roles.roles import NAMES, Roles
from ..roles.serving import ID_WORDS, PERSON_WORDS
from .picks import plain_key

_SHARED = 0.9
"""Of the numbers of a table, how many the list of persons has to know."""
_DENSE = 5
"""How far numbers go that are merely counted, lines that were taken out included, by how many there are."""
_ENOUGH = 5
"""Lines of two tables that hardly have the same count by chance."""
Path = tuple[str, ...]


class Table(Protocol):
    """A table of a file with its rows."""

    fields: Mapping[str, str]
    lines: list[tuple[Locator, Mapping[str, Any]]]

    @property
    def roles(self) -> Roles:
        """What its columns hold."""


def numbered_keys(tables: Mapping[Path, Table]) -> dict[Path, list[ForeignKey]]:
    """The references of each table to the list of persons in its container, by columns that are called `Nr` or so."""
    lists = {(path, key): values for path, table in tables.items() for key, values in _lists(table)}
    found: dict[Path, list[ForeignKey]] = {path: [] for path in tables}
    for path, table in tables.items():
        for column in table.fields if lists else ():
            if not _may_refer(column) or (_is_plain(column) and any(map(_says_whose, table.fields))):
                continue
            values = _values(table, column)
            near = {
                place: persons
                for place, persons in lists.items()
                if place[0] != path
                and place[0][:-1] == path[:-1]
                and (_says_whose(column) or fold(column) == fold(place[1]))
                and _refers(table, column, values, persons)
            }
            if target := _the_one(near, tables):
                found[path].append(ForeignKey((column,), target[0][-1:], (target[1],)))
    return found


def _lists(table: Table) -> Iterator[tuple[str, list[str]]]:
    """The columns by which a table of persons numbers them, with their values."""
    for column in table.fields if table.roles.about_persons else ():
        values = _values(table, column) if columns.tokens(column) <= ID_WORDS else []
        if len(values) == len(table.lines) == len(set(values)):
            yield column, values


def _may_refer(column: str) -> bool:
    return _is_plain(column) or _says_whose(column)


def _is_plain(column: str) -> bool:
    """Whether a name says nothing but that it is a number: `Nr`."""
    return columns.tokens(column) <= ID_WORDS


def _says_whose(column: str) -> bool:
    """Whether it says whose number, in the table of whoever that may be: `employee_id`."""
    words = columns.tokens(column)
    return bool(words & ID_WORDS and words & PERSON_WORDS) and words <= ID_WORDS | PERSON_WORDS


def _values(table: Table, column: str) -> list[str]:
    keys = (plain_key([row.get(column)])[0] for _, row in table.lines)
    return [key for key in keys if key not in ("", "none", "nan")]


def _refers(table: Table, column: str, values: Sequence[str], persons: Sequence[str]) -> bool:
    known, told = set(persons), set(values)
    if not values or sum(value in known for value in values) < _SHARED * len(values):
        return False
    if _says_whose(column) or not is_dense(known):
        return True
    personal = any(table.roles.of(name) for name in table.fields if name != column)
    if not personal or table.roles.about_persons:
        return False
    return len(told) < len(values) or (told == known and len(known) >= _ENOUGH)


def is_dense(numbers: Iterable[str]) -> bool:
    """Whether these are numbers such as any table has that counts its lines."""
    whole = [int(number) for number in numbers if number.isdigit()]
    return len(whole) > 0 and max(whole) <= _DENSE * len(whole)


def _the_one(near: Mapping[tuple[Path, str], Sequence[str]], tables: Mapping[Path, Table]) -> tuple[Path, str] | None:
    """The list that is meant: the only one, or the longest of several that number the same people alike."""
    if not near:
        return None
    longest = max(near, key=lambda place: len(near[place]))
    same = all(_number_the_same(tables[longest[0]], longest[1], tables[path], key) for path, key in near)
    return longest if same else None


def _number_the_same(one: Table, key: str, other: Table, other_key: str) -> bool:
    first, second = _names(one, key), _names(other, other_key)
    shared = first.keys() & second.keys()
    return bool(shared) and all(first[number] == second[number] for number in shared)


def _names(table: Table, key: str) -> dict[str, frozenset[str]]:
    own = table.roles.own(*NAMES)
    return {
        plain_key([row.get(key)])[0]: frozenset(fold(" ".join(str(row.get(name) or "") for name in own)).split())
        for _, row in table.lines
    }
