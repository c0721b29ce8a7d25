"""Keeps one connection to a database, opens read-only transactions on it, and tags every statement."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError

from ..watching import Watch
from .dialects.base import Dialect

_PAUSES = (0.5, 1.0, 2.0, 4.0)
"""Seconds between attempts to reach a server that answered before: one that starts anew takes some."""
_PATIENCE = 15.0
"""Seconds after which no further attempt is made: one that is gone takes ten to say nothing."""
_REST = 60.0
"""Seconds for which a server that did not come back is left alone: each of a thousand tables would wait for it."""
_AWAY = ("unreachable", "busy", "host-unknown", "connection-lost")


class Session:
    """The connections of one source; one is kept, and used by one statement at a time."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self._watch = Watch(dialect)
        self._engine: Engine | None = None
        self._answered = False
        self._gone: DBAPIError | None = None
        """How the server refused when it was left alone."""
        self._until = 0.0

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
        with self._watch.over(connection.connection.dbapi_connection):
            try:
                yield connection
            finally:
                connection.close()

    def close(self) -> None:
        """Hang up."""
        self._watch.close()
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    def _begin(self, purpose: str, seconds: float) -> Connection:
        """Connect anew, once, if the connection that was kept has gone since."""
        for last in (False, True):
            connection = self._connect().execution_options(vigie_purpose=purpose)
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

    def _connect(self) -> Connection:
        """Wait a little for a server that answered before; one that does not come back is left alone for a while."""
        if self._gone and time.monotonic() < self._until:
            raise self._gone
        started = time.monotonic()
        for pause in (*_PAUSES, None):
            try:
                connection = self.engine.connect()
            except DBAPIError as error:
                if not self._answered or self.dialect.problem(error).code not in _AWAY:
                    raise
                if pause is None or time.monotonic() - started > _PATIENCE:
                    self._gone, self._until = error.with_traceback(None), time.monotonic() + _REST
                    raise
                time.sleep(pause)
            else:
                self._answered, self._gone = True, None
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
