"""What must be asked of a database before and while rows of it are changed, in each database's own way."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from sqlalchemy import Connection, Engine, create_engine, text

from ...base import Asset, Column
from ...binary import Binary, stored
from ...writing import Notice
from ..dialects.base import Dialect
from ..errors import Problem

Name = tuple[str, str]
"""Schema and table."""

REFUSALS = {
    "view": "It is a view: its rows come from other tables.",
    "foreign": "Its rows are kept on another server, whose part of a transaction cannot be taken back.",
    "no-rollback": "Its storage engine knows no transactions: a change could not be taken back.",
    "trigger-no-rollback": "A trigger of it writes to a table without transactions: that could not be taken back.",
    "read-only": "The server takes no changes: it is a read-only replica, or was set read-only.",
    "denied": "The writing account may not change it.",
    "rule": "A rule of the database rewrites changes of it into something else.",
    "vanished": "It is gone, or the account may not see it.",
    "hidden": "Row security of the database hides the row from the writing account.",
    "unsupported": "Rows of this kind of database cannot be changed by Vigie.",
}


@dataclass(frozen=True)
class Reference:
    """A foreign key, as the catalogue declares it."""

    child: Name = field(repr=False)
    columns: tuple[str, ...] = field(repr=False)
    parent: Name = field(repr=False)
    parent_columns: tuple[str, ...] = field(repr=False)
    on_delete: str
    """`cascade`, `set null`, `set default`, `restrict` or `no action`."""
    on_update: str


@dataclass(frozen=True)
class Trigger:
    """A trigger that a change may fire."""

    events: str
    """`delete`, `update` or both."""
    body: str = field(default="", repr=False)
    """Its text, where the account may see it."""


class Writer:
    """The general part; a database that is not known is refused."""

    LOCK: ClassVar[str] = " FOR UPDATE"
    INCOMPARABLE: ClassVar[re.Pattern[str]] = re.compile("$^")
    """Types whose values cannot be compared with what was read."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect

    def engine(self) -> Engine:
        """For writing; `dialect` has the URL of the writing credential."""
        return create_engine(self.dialect.options.url, **self.dialect.pool())

    def begin(self, connection: Connection, seconds: float) -> None:
        """Begin a transaction that may write, with time-outs for statements and locks."""
        self.dialect.start(connection, seconds)

    def settle(self, connection: Connection) -> None:
        """Have every deferred constraint checked now."""

    def steady(self, connection: Connection) -> None:
        """Have values written the same way whoever reads them."""

    def problem(self, error: BaseException) -> Problem:
        """What went wrong, without the driver's words."""
        return self.dialect.problem(error)

    def refusal(self, connection: Connection, asset: Asset, writing: bool) -> str:
        """The code of why rows of it cannot be changed, or nothing; `writing`: with the writing credential."""
        return "unsupported"

    def references(self, connection: Connection) -> list[Reference]:
        """Every foreign key that the account can see."""
        return []

    def computed(self, connection: Connection, name: Name) -> frozenset[str]:
        """Columns that cannot be set."""
        return frozenset()

    def following(self, connection: Connection, name: Name) -> frozenset[str]:
        """Columns of which the values follow from others of their row: what is changed there changes them."""
        return self.computed(connection, name)

    def unwritable(self, connection: Connection, name: Name) -> frozenset[str]:
        """Columns of which the type takes no value that is made of a text."""
        return frozenset()

    def keeps_history(self, connection: Connection, name: Name) -> bool:
        """Whether the table keeps every row as it was before, with what is deleted."""
        return False

    def triggers(self, connection: Connection, name: Name) -> list[Trigger]:
        """Triggers on rows or statements that delete or update."""
        return []

    def hides(self, connection: Connection, name: Name) -> bool:
        """Whether the account may be shown a part of the rows only."""
        return False

    def notices(self, connection: Connection) -> tuple[Notice, ...]:
        """Where a database of this kind keeps what was erased for a while, and what the account cannot see."""
        return ()

    # -- statements

    def quote(self, connection: Connection, name: str) -> str:
        """A name for a text statement, whatever characters it has."""
        preparer = connection.dialect.identifier_preparer
        mark = preparer.final_quote
        return f"{preparer.initial_quote}{name.replace(mark, 2 * mark)}{mark}".replace(":", "\\:")

    def table(self, connection: Connection, asset: Asset) -> str:
        """The quoted name; of a table that others inherit from, that table alone."""
        return ".".join(self.quote(connection, part) for part in asset.segments)

    def condition(
        self, connection: Connection, asset: Asset, where: Mapping[str, Any], bind: str = "w", *, exactly: bool = True
    ) -> tuple[str, dict[str, Any]]:
        """SQL that holds for rows of a table with these values, and what is bound in it.

        `exactly`: of columns that are no key, letter by letter, whatever their collation takes for the same.
        """
        types = {column.name: column.type or "blob" for column in asset.columns}  # SQLite: without a type, of any
        clauses, binds = [], {}
        for number, (name, value) in enumerate(where.items()):
            column = self.quote(connection, name)
            if value is None:
                clauses.append(f"{column} IS NULL")
            else:
                clauses.append(f"{column} = :{bind}{number}")
                if exactly and name not in asset.key:
                    clauses += self.exactly(column, f":{bind}{number}", types.get(name, ""), value)
                binds[f"{bind}{number}"] = stored(value, types.get(name, ""))
        return " AND ".join(clauses) or "1 = 1", binds

    def exactly(self, column: str, bind: str, kind: str, value: Any) -> list[str]:
        """What holds besides where a cell is that text to the letter: collations pass over case, accents, spaces."""
        return []

    def comparable(self, column: Column, value: Any) -> bool:
        """Whether a row can be singled out by this value of it."""
        short = not isinstance(value, str) or len(value) < 10_000
        return short and not isinstance(value, (bytes, Binary)) and not self.INCOMPARABLE.search(column.type)

    def written(self, value: Any, kind: str) -> Any:
        """A new value as the driver takes it for a column of that type."""
        return value

    def run(self, connection: Connection, statement: str, binds: dict[str, Any]) -> Any:
        """Execute one statement."""
        return connection.execute(text(statement), binds)


_WRITES = re.compile(r"(?i)\b(?:insert\s+(?:ignore\s+)?into|replace\s+into|update|merge\s+into)\s+([^\s(,;]+)")


def written_by(body: str, schema: str) -> tuple[Name, ...]:
    """The names after which a trigger's text writes, as they are read in a schema: not all of them are tables."""
    parts = (re.findall(r"[^.`\"\[\]]+", match[1]) for match in _WRITES.finditer(body))
    return tuple(dict.fromkeys((name[-2] if len(name) > 1 else schema, name[-1]) for name in parts if name))


def named_in(body: str, names: Sequence[str]) -> bool:
    """Whether a trigger's text mentions one of the tables."""
    words = set(re.findall(r"\w+", body.casefold()))
    return any(set(re.findall(r"\w+", name.casefold())) <= words for name in names)


RULES = {"a": "no action", "r": "restrict", "c": "cascade", "n": "set null", "d": "set default"}
"""PostgreSQL's letters."""
