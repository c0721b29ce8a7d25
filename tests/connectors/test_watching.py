"""A server that greets nobody is hung up on; one that is slow, and one that nobody can ask, is left alone."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from connectors import watching
from connectors.watching import Watch

_SOON = 5.0


class _Server:
    """Greets as often as it is told; `None` is always."""

    def __init__(self, *greets: bool) -> None:
        self.greets, self.asked = list(greets), threading.Semaphore(0)

    def answers(self) -> bool:
        self.asked.release()
        return self.greets.pop(0) if self.greets else True

    def descriptor(self, connection: socket.socket) -> int | None:
        return connection.fileno() if connection.fileno() >= 0 else None

    def wait_until_asked(self, times: int) -> None:
        assert all(self.asked.acquire(timeout=_SOON) for _ in range(times))


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[socket.socket, socket.socket]]:
    monkeypatch.setattr(watching, "_SILENCE", 0.05)
    ours, theirs = socket.socketpair()
    theirs.settimeout(_SOON)
    with ours, theirs:
        yield ours, theirs


def test_a_server_that_greets_nobody_twice_is_hung_up_on(line: tuple[socket.socket, socket.socket]) -> None:
    watch = Watch(_Server(False, False))
    with watch.over(line[0]):
        assert line[1].recv(1) == b""
    watch.close()


def test_one_that_greets_the_second_time_or_every_time_keeps_its_connection(
    line: tuple[socket.socket, socket.socket],
) -> None:
    server = _Server(False, True, True, False, True)
    watch = Watch(server)
    with watch.over(line[0]):
        server.wait_until_asked(6)
        line[0].sendall(b"x")
        assert line[1].recv(1) == b"x"
    watch.close()


def test_what_begins_after_the_source_was_closed_is_watched_too(line: tuple[socket.socket, socket.socket]) -> None:
    server = _Server()
    watch = Watch(server)
    with watch.over(line[0]):
        server.wait_until_asked(1)
    watch.close()
    server.greets = [False, False]
    with watch.over(line[0]):
        assert line[1].recv(1) == b""
    watch.close()


def test_without_a_socket_nobody_is_asked(line: tuple[socket.socket, socket.socket]) -> None:
    server, closed = _Server(False, False), socket.socket()
    closed.close()
    watch = Watch(server)
    with watch.over(closed):
        assert not server.asked.acquire(timeout=0.3)
    watch.close()
