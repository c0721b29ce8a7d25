"""A database server of one test's own, whose processes can be stopped and let go on: its machine lives, it does not."""

from __future__ import annotations

import contextlib
import os
import signal
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL

from .. import conftest
from .starting import NoServer, missing


@dataclass
class Mortal:
    """A server, and the process that may be killed or stopped."""

    url: URL
    process: int

    def stop(self, only: str = "") -> None:
        """With all that it has begun, once the kernel has seen to it; or only those of its processes that say so."""
        every = (self.process, *_children(self.process))
        every = tuple(process for process in every if only in _command(process))
        for process in every:
            os.kill(process, signal.SIGSTOP)
        while not all(_state(process) in "TtXZ" for process in every):
            time.sleep(0.01)

    def go_on(self) -> None:
        """As if nothing had been."""
        for process in (*_children(self.process), self.process):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGCONT)


@contextlib.contextmanager
def mortal_server(kind: str) -> Iterator[Mortal]:
    """An administrator's URL of a PostgreSQL or MariaDB server, and its process."""
    begin = {"postgresql": conftest._private_postgresql, "mariadb": conftest._private_mariadb}[kind]
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="vigie-", ignore_cleanup_errors=True))
        try:
            url = stack.enter_context(begin(Path(folder)))
        except NoServer as reason:
            missing(kind, reason)
        server = Mortal(url, _process(int(url.port or 0)))
        stack.callback(server.go_on)
        yield server


def _process(port: int) -> int:
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            command = path.read_bytes().decode(errors="replace").split("\0")
            if f"--port={port}" in command and "runuser" not in command[0]:
                return int(path.parent.name)
    raise AssertionError("the server has no process")


def _command(process: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{process}/cmdline").read_bytes().decode(errors="replace")
    return ""


def _state(process: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    return "X"


def _children(parent: int) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            if int(path.read_text().rpartition(")")[2].split()[1]) == parent:
                found.append(int(path.parent.name))
    return found
