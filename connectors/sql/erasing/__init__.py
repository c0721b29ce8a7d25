"""Changes rows of databases for a data subject: all of them in one transaction, or none."""

from __future__ import annotations

from ..dialects.base import Dialect
from .base import Writer
from .performing import Performance
from .preparing import prepare


def writer_for(dialect: Dialect) -> Writer:
    """How rows are changed in a dialect's databases; others than those that Vigie knows are refused."""
    match dialect.options.url.get_backend_name():
        case "sqlite":
            from .sqlite import SqliteWriter

            return SqliteWriter(dialect)
        case "postgresql":
            from .postgresql import PostgreSQLWriter

            return PostgreSQLWriter(dialect)
        case "mysql" | "mariadb":
            from .mysql import MySQLWriter

            return MySQLWriter(dialect)
        case _:
            return Writer(dialect)


__all__ = ["Performance", "Writer", "prepare", "writer_for"]
