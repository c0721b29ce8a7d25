"""Ends the wait for a server that hangs while its machine lives: it must be asked, for nothing else tells.

The kernel of such a machine goes on taking connections and confirming what it gets, so that no time-out of the network
ends, and the server's own limits for statements are kept by the server. So where a transaction takes long, the server
is asked for another connection. One that greets nobody twice is hung up on: who waits for it gets the driver's error.
"""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Protocol

_SILENCE = 20.0
"""Seconds of one transaction after which its server is asked whether it is there, again and again."""
_TIMES = 2
"""Connections that a server must refuse to greet in a row: one that is short of breath greets the second."""


class Watched(Protocol):
    """What must be known of a database: its dialect knows it."""

    def answers(self) -> bool:
        """Whether the server greets who connects anew, be it with a refusal."""

    def descriptor(self, dbapi_connection: Any) -> int | None:
        """Of the socket of a connection, if it has one."""


class Watch:
    """Over the transactions of one source; its thread runs while there are some."""

    def __init__(self, dialect: Watched) -> None:
        self._dialect = dialect
        self._lines: dict[int, float] = {}
        """By a socket of our own for the same connection, since when it is watched."""
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False

    @contextmanager
    def over(self, dbapi_connection: Any) -> Iterator[None]:
        """For as long as the context lasts."""
        descriptor = self._dialect.descriptor(dbapi_connection)
        if descriptor is None:
            yield
            return
        line = os.dup(descriptor)  # one that the driver closes meanwhile may be somebody else's by the time it is cut
        with self._changed:
            self._lines[line] = time.monotonic()
            self._closed = False
            if self._thread is None:
                self._thread = threading.Thread(target=self._look, name="vigie watch", daemon=True)
                self._thread.start()
        try:
            yield
        finally:
            with self._changed:
                del self._lines[line]
            os.close(line)

    def close(self) -> None:
        """Look no more."""
        with self._changed:
            self._closed = self._thread is not None
            self._changed.notify()

    def _look(self) -> None:
        while True:
            with self._changed:
                if self._closed:
                    self._thread, self._closed = None, False
                    return
                now = time.monotonic()
                since = min(self._lines.values(), default=now)
                if now - since < _SILENCE:
                    self._changed.wait(since + _SILENCE - now)
                    continue
            there = any(self._dialect.answers() for _ in range(_TIMES))
            with self._changed:
                for line, begun in self._lines.items():
                    if there:
                        self._lines[line] = time.monotonic()
                    elif begun < now:
                        _cut(line)
                        self._lines[line] = time.monotonic()


def _cut(line: int) -> None:
    with suppress(OSError), socket.socket(fileno=os.dup(line)) as end:
        end.shutdown(socket.SHUT_RDWR)
