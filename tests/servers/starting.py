"""Starts a server for one run of the tests: unprivileged, on a free port of this machine, in a folder of its own."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

_SECONDS = 60
_WATCH = 'cat >/dev/null; kill -- -"$0"; sleep 2; kill -KILL -- -"$0"; rm -rf -- "$1"'
"""Waits for the end of what this process would write, which is its own end, and clears up behind it."""


class NoServer(Exception):
    """Why there is no server to test with."""


def missing(name: str, reason: NoServer) -> None:
    """Skip the test, or fail it where everything is required."""
    if os.environ.get("VIGIE_REQUIRE_ALL") == "1":
        pytest.fail(f"{name} is required, but {reason}", pytrace=False)
    pytest.skip(f"no {name}: {reason}")


def account() -> str:
    """Under which account servers run: this one, or an unprivileged one where the tests run as root."""
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid()).pw_name
    names = {entry.pw_name for entry in pwd.getpwall()}
    # OpenSSH takes `nobody` for locked where nobody may look whether it is
    found = next((name for name in ("postgres", "mysql", "nobody") if name in names), None)
    if shutil.which("runuser") is None or found is None:
        raise NoServer("the tests run as root, and there is no runuser or no unprivileged account")
    return found


def unprivileged(folder: Path, name: str = "") -> list[str]:
    """How to run a command under an account that is not root's; the folder becomes that account's."""
    if os.geteuid() != 0:
        return []
    name = name if name and any(entry.pw_name == name for entry in pwd.getpwall()) else account()
    give(folder, name)
    return ["runuser", "-u", name, "--"]


def give(folder: Path, name: str) -> None:
    """Make a folder and all that is in it the account's, where the tests run as root."""
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            shutil.chown(path, name, follow_symlinks=False) if path.is_symlink() else shutil.chown(path, name)


@contextlib.contextmanager
def running(
    command: Sequence[str],
    folder: Path,
    answers: Callable[[], bool] | int,
    environment: dict[str, str] | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """A server that answers, or listens at a port; `NoServer` if it ends, or does not in time.

    Where the tests are killed, it ends too, and its folder goes.
    """
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            command,
            stdout=log,
            stderr=log,
            stdin=subprocess.DEVNULL,
            env={**os.environ, **(environment or {})},
            start_new_session=True,  # Samba ends its whole process group, and that must not be the tests'
        )
    watch = ["sh", "-c", _WATCH, str(process.pid), str(folder)]
    watcher = subprocess.Popen(watch, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        deadline = time.monotonic() + _SECONDS
        while not (listens(answers) if isinstance(answers, int) else answers()):
            if process.poll() is not None or time.monotonic() > deadline:
                raise NoServer("the server does not take connections")
            time.sleep(0.05)
        yield process
    finally:
        watcher.kill()  # first: a process that is no more must not be killed by its number
        watcher.communicate()
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def program(name: str) -> str | None:
    """The path of a server's program, which an ordinary account does not have in its search path."""
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin:/sbin")


def run(command: Sequence[str], given: str = "") -> None:
    """Run a command that sets a server up."""
    done = subprocess.run(command, capture_output=True, input=given.encode(), timeout=120, check=False)
    if done.returncode:
        said = (done.stderr or done.stdout).decode("utf-8", "replace").strip().splitlines()[-1:]
        raise NoServer(f"{Path(command[0]).name} ended with code {done.returncode}: {''.join(said)}")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def listens(port: int) -> bool:
    """Whether somebody answers at a port."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False
