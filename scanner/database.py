"""Opens the databases that Vigie itself writes, SQLite or PostgreSQL, and says in its own words what they answer.

A server that hangs while its machine lives would keep who waits for it for ever: ours is watched as a source's is.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from connectors import Watch

from .errors import InventoryError

CONNECT_SECONDS = 10
"""For which a server is waited for that greets nobody."""
_ALIVE = {"keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3, "tcp_user_timeout": 60_000}
"""A machine that is gone is noticed within a minute."""
_LIBPQ = ("psycopg", "psycopg2")
"""Drivers that know these options."""


class Database:
    """One database of ours; `what` names it in messages and begins the codes of its errors."""

    def __init__(self, url: str, what: str = "inventory") -> None:
        self.what = what
        self.engine = self._engine(url)
        self._watch = Watch(self)

    @property
    def path(self) -> Path | None:
        """The file of an SQLite database; None for one in memory and for a server."""
        file = self.engine.url.database if self.engine.dialect.name == "sqlite" else None
        return Path(file) if file and file != ":memory:" else None

    def make_file(self) -> None:
        """Make the file, mode 0600 from its first byte: it is nobody else's business."""
        if self.path is None:
            return
        if self.path.is_dir() or not self.path.parent.is_dir():
            raise InventoryError(
                f"The {self.what}'s path is a folder, or lies in a folder that does not exist.",
                code=f"{self.what}-path",
            )
        if not self.path.exists():
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for queries."""
        with self.connected() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: all of it or nothing."""
        with self.connected(writing=True) as connection, connection.begin():
            yield connection

    @contextmanager
    def connected(self, *, writing: bool = False) -> Iterator[Connection]:
        """A connection that ends where its server says nothing to anybody; to write, it takes the lock at once."""
        with self.told():
            connection = self.engine.execution_options(writing=writing).connect()
            with self._watch.over(connection.connection.dbapi_connection), connection:
                yield connection

    def answers(self) -> bool:
        """Whether the server greets who connects anew, be it with a refusal."""
        from psycopg.errors import ConnectionTimeout

        engine = self._engine(self.engine.url.render_as_string(hide_password=False))
        try:
            engine.raw_connection().close()
        except Exception as error:  # noqa: BLE001 - a driver may raise anything
            return not isinstance(error, ConnectionTimeout)
        finally:
            engine.dispose()
        return True

    def descriptor(self, dbapi_connection: Any) -> int | None:
        """Of the socket of a connection to a server; a file has none."""
        return int(dbapi_connection.fileno()) if self.engine.driver in _LIBPQ else None

    def close(self) -> None:
        """Hang up."""
        self._watch.close()
        self.engine.dispose()

    def truncate_log(self) -> None:
        """After an erasure: what was overwritten must not live on in SQLite's write-ahead log."""
        if self.engine.dialect.name == "sqlite":
            with self.connected() as connection:
                connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]

    @contextmanager
    def told(self) -> Iterator[None]:
        """Turn what the database says into our own words: its texts may quote parameters."""
        try:
            yield
        except DBAPIError as error:
            raise self._explained(error) from None
        except SQLAlchemyError as error:
            raise self._error(f"The {self.what} failed: {type(error).__name__}.") from None

    def _engine(self, url: str) -> Engine:
        try:
            at = make_url(url)
            engine = sa.create_engine(at, hide_parameters=True, connect_args=_patience(at))
        except (ArgumentError, NoSuchModuleError):
            raise self._error(
                f"The {self.what}'s URL is not one that SQLAlchemy understands.",
                "url",
                "Use sqlite:///vigie.db or postgresql+psycopg://user:password@host/database.",
            ) from None
        except ImportError:
            raise InventoryError(f"The driver of the {self.what}'s database is not installed.", code="driver") from None
        if engine.dialect.name not in ("sqlite", "postgresql"):
            raise self._error(f"The {self.what} cannot live in {engine.dialect.name}.", "url", "SQLite or PostgreSQL.")
        if engine.dialect.name == "sqlite":
            sa.event.listen(engine, "connect", _prepare_sqlite)
            sa.event.listen(engine, "begin", _begin)
        return engine

    def _explained(self, error: DBAPIError) -> InventoryError:
        text = str(error.orig).lower()
        state = getattr(error.orig, "sqlstate", None) or getattr(error.orig, "sqlite_errorname", "") or ""
        if "disk is full" in text or state in ("53100", "SQLITE_FULL"):
            return self._error(f"The disk under the {self.what} is full.", "full", "Free some space and run it again.")
        if "readonly" in text or "unable to open" in text or state == "25006":
            return self._error(f"The {self.what} cannot be written.", "denied", "Check its rights.")
        if "not a database" in text or "malformed" in text:
            return self._error(f"The {self.what}'s file is damaged or is not an SQLite database.", "damaged")
        if "locked" in text:
            return self._error(f"Another process keeps the {self.what} locked.", "locked")
        if error.connection_invalidated or not state or state.startswith(("08", "28", "3D")):
            return self._error(
                f"The {self.what}'s database cannot be reached.", "unreachable", f"State {state or '?'}."
            )
        return self._error(f"The {self.what}'s database refused: state {state}.")

    def _error(self, message: str, code: str = "", hint: str = "") -> InventoryError:
        return InventoryError(message, code=f"{self.what}-{code}" if code else self.what, hint=hint)


def _patience(at: URL) -> dict[str, Any]:
    """What the driver of a server is told, but for what the URL says itself."""
    known = {"connect_timeout": CONNECT_SECONDS, **_ALIVE} if at.get_driver_name() in _LIBPQ else {}
    return {name: value for name, value in known.items() if name not in at.query}


def _prepare_sqlite(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # the driver starts no transactions of its own: _begin does
    for pragma in ("journal_mode=WAL", "secure_delete=ON", "foreign_keys=ON", "busy_timeout=30000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Start a transaction that covers DDL too; a writer takes its lock at once, so that it can wait for it."""
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
