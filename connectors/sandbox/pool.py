"""Hands files to worker processes and gives back what they find; a worker that died is replaced, its file reported."""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..base import Budget, Extent, Locator, Omission, Part, Passage, Rows
from ..errors import AssetUnreadable
from .limits import ProcessLimits
from .process import Ended, WorkerProcess
from .transforms import transform_in
from .wire import decode_part, encode_budget

_CRASHES = 3
"""Members of one file that may end a worker; after the next, the rest of the file is not read."""
_IDLE = 4
"""Workers kept for the next asset."""


@dataclass(frozen=True)
class Claims:
    """What is claimed about a file: hints only."""

    name: str = ""
    media_type: str = ""
    charset: str = ""


class Sandbox:
    """Reads files in worker processes; may be used by several threads, each reading gets a worker of its own."""

    def __init__(self, limits: ProcessLimits | None = None) -> None:
        self._limits = limits or ProcessLimits()
        self._idle: list[WorkerProcess] = []
        self._lock = threading.Lock()
        self._owner = os.getpid()

    def read(self, descriptor: int, size: int, budget: Budget, claims: Claims = Claims()) -> Iterator[Part]:
        """The parts of an open file, with one `Extent` at the end; what its content does to a worker is an `Omission`.

        Giving up the iterator half-way ends the worker. The descriptor is left open, at any position.
        """
        reading = _Reading(self._limits, budget, size)
        while not reading.through:
            try:
                worker = self._take()
            except OSError:
                yield Omission("failed", "worker", "The system did not let a worker process start.")
                yield Extent(bytes_total=size)
                return
            try:
                yield from reading.parts(worker, claims, descriptor)
            finally:
                self._give_back(worker, reading)

    def transform(self, content: bytes, name: str, arguments: Sequence[object], seconds: float = 120.0) -> bytes:
        """The content as a transform makes it; raises `AssetUnreadable` if it cannot, crashes, or takes too long."""
        try:
            worker = self._take()
        except OSError:
            raise AssetUnreadable("The system did not let a worker process start.", code="worker") from None
        try:
            return transform_in(worker, content, name, arguments, seconds)
        finally:
            self._put_back(worker, worn=worker.tasks >= self._limits.tasks)

    def close(self) -> None:
        """End every worker that waits for work."""
        with self._lock:
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.kill()

    def _take(self) -> WorkerProcess:
        with self._lock:
            if self._owner != os.getpid():  # after a fork: these workers are our parent's
                self._idle, self._owner = [], os.getpid()
            while self._idle:
                worker = self._idle.pop()
                if worker.alive:
                    return worker
                worker.kill()
        return WorkerProcess(self._limits)

    def _give_back(self, worker: WorkerProcess, reading: _Reading) -> None:
        worn = worker.tasks >= self._limits.tasks or reading.resident > self._limits.resident
        self._put_back(worker, worn=worn or not reading.ended)

    def _put_back(self, worker: WorkerProcess, *, worn: bool) -> None:
        with self._lock:
            if not worn and worker.alive and len(self._idle) < _IDLE and self._owner == os.getpid():
                self._idle.append(worker)
                return
        worker.kill()


class _Reading:
    """One file being read, by one worker after the other if its members crash them."""

    def __init__(self, limits: ProcessLimits, budget: Budget, size: int) -> None:
        self._limits = limits
        self._budget = budget
        self._size = size
        self._left = budget.seconds + limits.grace
        """Seconds of waiting; what the consumer does with a part in between is not the file's fault."""
        self._output = 0
        self._sent: Counter[tuple[str, ...]] = Counter()
        """Parts that were received, by the member that they are of."""
        self._found = False
        self._members: tuple[str, ...] = ()
        self._crashed: list[tuple[str, ...]] = []
        self.through = False
        """There is no more to come."""
        self.ended = False
        """The worker is through and can take another file."""
        self.resident = 0

    def parts(self, worker: WorkerProcess, claims: Claims, descriptor: int) -> Iterator[Part]:
        """What this worker finds; if it dies in a member, the next worker goes on behind that."""
        again = {"sent": list(self._sent.items()) if self._crashed else [], "skipped": self._crashed}
        task = {"budget": encode_budget(self._budget), "size": self._size, **vars(claims), **again}
        self._members = ()
        try:
            worker.send(task, descriptor)
            while part := self._next(worker):
                self._found |= isinstance(part, Passage | Rows)
                if not isinstance(part, Extent):
                    self._sent[part.locator.members] += 1
                yield part
            self.through = True
        except Ended as end:
            yield from self._post_mortem(end)

    def _next(self, worker: WorkerProcess) -> Part | None:
        """The next part; None when the worker is through."""
        while True:
            started, before = time.monotonic(), worker.received
            message = worker.receive(started + self._left)
            self._left -= time.monotonic() - started
            self._output += worker.received - before
            if self._output > self._limits.output and not self._budget.full:
                self._members = ()
                raise Ended("size", "It turns into more text than is read of one asset.")
            try:
                match message.get("is"):
                    case "end":
                        self.ended, self.resident = True, int(message["resident"])
                        return None
                    case "member":
                        self._members = tuple(map(str, message["members"]))
                    case _:
                        return decode_part(message)
            except (ValueError, TypeError, KeyError, AttributeError):
                raise Ended("crashed", "Its reader gave an answer that makes no sense.") from None

    def _post_mortem(self, end: Ended) -> Iterator[Part]:
        """What was found before is kept, the member at which it ended named; the rest is read, or said to be unread."""
        if self._members:
            yield Omission("failed", end.code, end.reason, Locator(self._members))
            self._crashed.append(self._members)
            if len(self._crashed) <= _CRASHES and end.code != "timeout":
                return
            yield Omission("partial", end.code, "What follows that member was not read.")
        else:
            yield Omission("partial" if self._found else "failed", end.code, end.reason)
        self.through = True
        yield Extent(bytes_total=self._size)
