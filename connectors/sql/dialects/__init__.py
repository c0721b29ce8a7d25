"""What differs from one database to the next: one file per dialect, and a general one for all others."""

from __future__ import annotations

from ..options import Options
from .base import Dialect


def dialect_for(options: Options) -> Dialect:
    """The dialect of a URL; others than those that Vigie knows get the general one."""
    match options.url.get_backend_name():
        case "sqlite":
            from .sqlite import Sqlite

            return Sqlite(options)
        case "postgresql":
            from .postgresql import PostgreSQL

            return PostgreSQL(options)
        case "mysql" | "mariadb":
            from .mysql import MySQL

            return MySQL(options)
        case _:
            return Dialect(options)


__all__ = ["Dialect", "dialect_for"]
