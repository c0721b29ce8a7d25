"""One share on a real server of each kind, emptied for each test."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

from connectors import Source
from connectors.files import FilesConnector

from ....servers.stores import StoreServer

LONG_AGO = time.time() - 10_000
KINDS = [pytest.param(kind, marks=pytest.mark.xdist_group(kind)) for kind in ("sftp", "smb", "webdav", "s3")]
FOLDERS = KINDS[:3]
"""Those whose share is a folder of this machine."""

Connect = Callable[..., FilesConnector]


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[StoreServer]:
    """Of the kind that the test asks for by `indirect`."""
    found: StoreServer = request.getfixturevalue(f"{request.param}_server")
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Makes connectors to a server: options of the source, and `storage` on top of the server's."""
    made: list[FilesConnector] = []

    def connector(server: StoreServer, storage: dict[str, Any] | None = None, **options: Any) -> FilesConnector:
        given = {"url": server.url, "storage": {**server.storage, **(storage or {})}, **options}
        made.append(FilesConnector(Source("s", "files", given), b"key"))
        return made[-1]

    yield connector
    for each in made:
        each.close()


def aged(server: StoreServer, name: str, content: bytes, when: float = LONG_AGO) -> None:
    """A file that was last changed long ago."""
    server.put(name, content)
    if server.folder:
        os.utime(server.folder / name, (when, when))


def children(process: subprocess.Popen[bytes]) -> list[int]:
    """Every process below one, the deepest last."""
    table = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, check=True).stdout.split()
    parents = dict(zip(map(int, table[::2]), map(int, table[1::2]), strict=True))
    found = [process.pid]
    for parent in found:
        found += [pid for pid, above in parents.items() if above == parent]
    return found[1:]


def kill(pids: list[int]) -> None:
    """End processes that a test's own server started."""
    for pid in pids:
        with suppress(ProcessLookupError):  # it ended by itself
            os.kill(pid, signal.SIGKILL)
