"""Which schemas and tables of a database are wanted, in a form that a catalogue query can apply."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import translate
from functools import lru_cache


@dataclass(frozen=True)
class Selection:
    """Schemas by exact name; tables by globs on `table` or `schema.table`, case-sensitive (`*`, `?`, `[abc]`)."""

    schemas: tuple[str, ...] = ()
    """Empty: every schema that is not the system's."""
    include: tuple[str, ...] = ()
    """Empty: every table."""
    exclude: tuple[str, ...] = ()
    only: tuple[str, str] | None = None
    """One table by its exact (schema, name), whatever the rest says: to look at it again."""

    def admits(self, schema: str, table: str) -> bool:
        """Whether the table is wanted; what a catalogue query could not apply is applied here."""
        if self.only:
            return self.only == (schema, table)
        if self.schemas and schema not in self.schemas:
            return False
        names = (table, f"{schema}.{table}")
        if self.include and not _any(self.include, names):
            return False
        return not _any(self.exclude, names)

    def where(self, schema: str, table: str, *, qualified: str = "", like: str = "LIKE") -> tuple[str, dict[str, str]]:
        """The same as an SQL condition on the expressions `schema` and `table`, with its bound values.

        It may let more through than `admits` (classes such as `[abc]` become `_` in `include` and are left out
        of `exclude`), never less.
        """
        qualified = qualified or f"({schema} || '.' || {table})"
        if self.only:
            return f"{schema} = :only_schema AND {table} = :only_table", {
                "only_schema": self.only[0],
                "only_table": self.only[1],
            }
        binds: dict[str, str] = {}
        clauses = [self._schemas(schema, binds)] if self.schemas else []
        if self.include:
            clauses.append("(" + " OR ".join(_likes(self.include, "i", table, qualified, like, binds)) + ")")
        exact = [glob for glob in self.exclude if "[" not in glob]
        clauses += [f"NOT {clause}" for clause in _likes(exact, "x", table, qualified, like, binds)]
        return " AND ".join(clauses) or "1 = 1", binds

    def _schemas(self, schema: str, binds: dict[str, str]) -> str:
        names = {f"s{number}": name for number, name in enumerate(self.schemas)}
        binds.update(names)
        return f"{schema} IN ({', '.join(':' + bind for bind in names)})"


@lru_cache(maxsize=256)
def _pattern(glob: str) -> re.Pattern[str]:
    return re.compile(translate(glob))


def _any(globs: Sequence[str], names: Sequence[str]) -> bool:
    return any(_pattern(glob).match(name) for glob in globs for name in names)


def _likes(
    globs: Sequence[str], prefix: str, table: str, qualified: str, like: str, binds: dict[str, str]
) -> list[str]:
    clauses = []
    for number, glob in enumerate(globs):
        bind = f"{prefix}{number}"
        binds[bind] = _like(glob)
        clauses.append(f"({table} {like} :{bind} ESCAPE '!' OR {qualified} {like} :{bind} ESCAPE '!')")
    return clauses


def _like(glob: str) -> str:
    """A LIKE pattern that lets through at least what the glob does."""
    one_of = re.sub(r"\[!?\]?[^\]]*\]", "?", glob)
    escaped = re.sub("([!%_])", r"!\1", one_of)
    return escaped.replace("*", "%").replace("?", "_")
