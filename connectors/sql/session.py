"""Keeps one connection to a database, opens read-only transactions on it, and tags every statement."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError

from .dialects.base import Dialect


class Session:
    """The connections of one source; one is kept, and used by one statement at a time."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self._engine: Engine | None = None

    @property
    def engine(self) -> Engine:
        """Made when it is first needed: a missing driver hurts then."""
        if self._engine is None:
            self._engine = self.dialect.engine()
            event.listen(self._engine, "connect", self._connected)
            event.listen(self._engine, "before_cursor_execute", _tag, retval=True)
        return self._engine

    @contextmanager
    def transaction(self, purpose: str, seconds: float, *, aside: bool = False) -> Iterator[Connection]:
        """A read-only transaction, always rolled back, whose statements stop after that many seconds.

        `aside`: through a connection of its own, which is never the one that is kept. Library errors pass: the
        connector turns them into its own.
        """
        connection = self._begin(purpose, seconds)
        if aside:
            connection.detach()
        try:
            yield connection
        finally:
            connection.close()

    def close(self) -> None:
        """Hang up."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    def _begin(self, purpose: str, seconds: float) -> Connection:
        """Connect anew, once, if the connection that was kept has gone since."""
        for last in (False, True):
            connection = self.engine.connect().execution_options(vigie_purpose=purpose)
            try:
                self.dialect.start(connection, seconds)
            except DBAPIError as error:
                gone = error.connection_invalidated
                connection.close()
                if last or not gone:
                    raise
            except BaseException:
                connection.close()
                raise
            else:
                return connection
        raise AssertionError("unreachable")

    def _connected(self, dbapi_connection: Any, _: Any) -> None:
        self.dialect.prepare(dbapi_connection)


def _tag(
    connection: Connection, cursor: Any, statement: str, parameters: Any, context: Any, executemany: bool
) -> tuple[str, Any]:
    """Let an administrator see in the process list who asks, and what for."""
    purpose = connection.get_execution_options().get("vigie_purpose", "connect")
    return f"/* vigie {purpose} */ {statement}", parameters
