"""One worker process as its parent sees it: started, given a file, listened to with a time limit, ended."""

from __future__ import annotations

import dataclasses
import os
import select
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import orjson

from .limits import ProcessLimits
from .wire import LENGTH, Message, pack, unpack

_KEPT = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TESSDATA_PREFIX", "PATH")
_SET = {
    "LANG": "C.UTF-8",
    "PYTHONHASHSEED": "0",  # same input, same verdict
    "PYTHONDONTWRITEBYTECODE": "1",
    "OMP_NUM_THREADS": "1",
    "OMP_THREAD_LIMIT": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "2",
}


class Ended(Exception):
    """The worker is no more: `code` is `crashed`, `timeout`, `memory` or `size`; the message is the reason."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class WorkerProcess:
    """Starts on construction; `kill` must be called in the end."""

    def __init__(self, limits: ProcessLimits) -> None:
        self._limits = limits
        self.tasks = 0
        self.received = 0
        """Bytes, over all tasks."""
        self._link, theirs = socket.socketpair()
        held, self._lifeline = os.pipe()
        arguments = [str(theirs.fileno()), str(held), orjson.dumps(dataclasses.asdict(limits)).decode()]
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "connectors.sandbox.worker", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,  # what a library prints may quote the data
                env=_environment(),
                pass_fds=[theirs.fileno(), held],
                start_new_session=True,
            )
        except OSError:
            self._link.close()
            os.close(self._lifeline)
            raise
        finally:
            theirs.close()
            os.close(held)

    @property
    def alive(self) -> bool:
        """Whether it can take a task."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def send(self, task: Message, descriptor: int) -> None:
        """Hand over a task and an open file, which stays open here too."""
        self.tasks += 1
        try:
            data = pack(task)
            sent = socket.send_fds(self._link, [data], [descriptor])
            self._link.sendall(data[sent:])
        except OSError:
            raise self._obituary() from None

    def receive(self, deadline: float) -> Message:
        """The next message; raises `Ended` when the worker has died or the (monotonic) deadline is over."""
        (length,) = LENGTH.unpack(self._bytes(LENGTH.size, deadline))
        if length > self._limits.message:
            raise Ended("size", "A part of it is larger than can be handled.")
        try:
            return unpack(self._bytes(length, deadline))
        except (ValueError, TypeError):
            raise Ended("crashed", "Its reader gave an answer that makes no sense.") from None

    def kill(self) -> None:
        """End it at once, whatever it does; harmless if it is dead."""
        if self._lifeline < 0:
            return
        self._link.close()
        if self.alive:
            self._process.kill()
        self._process.wait()
        os.close(self._lifeline)
        self._lifeline = -1

    def _bytes(self, count: int, deadline: float) -> bytearray:
        buffer = bytearray(count)
        view = memoryview(buffer)
        while view:
            wait = deadline - time.monotonic()
            if wait <= 0 or not select.select([self._link], [], [], wait)[0]:
                raise Ended("timeout", "Reading it took too long.")
            try:
                got = self._link.recv_into(view)
            except OSError:
                got = 0
            if not got:
                raise self._obituary()
            view = view[got:]
        self.received += count
        return buffer

    def _obituary(self) -> Ended:
        """Why the worker died, by its exit status."""
        try:
            status = self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            status = 0
        if status == -signal.SIGXCPU:
            return Ended("timeout", "Reading it took too long.")
        if status == -signal.SIGKILL:
            return Ended("memory", "Its reader was ended from outside, most likely for lack of memory.")
        return Ended("crashed", "Its reader crashed.")


def _environment() -> dict[str, str]:
    """Little, and where our own packages are: a checkout need not be installed."""
    packages = str(Path(__file__).resolve().parents[2])
    return {**{name: os.environ[name] for name in _KEPT if name in os.environ}, **_SET, "PYTHONPATH": packages}
