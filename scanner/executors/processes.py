"""Runs the tasks in worker processes; a worker that dies costs the asset that it was reading, and no other.

A database is asked one thing at a time, so only one of its assets is under way; files go side by side. Workers end
with their parent, however that ends, and are replaced after a number of assets, since vocabularies only grow.
"""

from __future__ import annotations

import ctypes
import gc
import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

from connectors import Omission

from ..inventory import Outcome
from ..log import configure
from ..task import Task, Worker
from .base import Job

RECYCLE_AFTER = 2_000
"""Assets after which a worker is replaced by a fresh one."""
SETTLED = 8
"""Assets after which it has most of what it needs in memory."""

_SERIAL_TYPES = frozenset({"database"})


@dataclass
class _Desk:
    """A worker process, and what it is reading."""

    process: SpawnProcess
    pipe: Connection
    task: Task | None = None
    done: int = 0


def run_processes(job: Job) -> Iterator[Outcome]:
    """Scan the tasks in `job.workers` processes."""
    queue, serial = deque(job.tasks), {s.name for s in job.sources if s.type in _SERIAL_TYPES}
    desks: list[_Desk] = []
    try:
        while queue or any(desk.task for desk in desks):
            _give_out(queue, desks, job, serial)
            busy = [desk for desk in desks if desk.task]
            for pipe in wait([desk.pipe for desk in busy]):
                desk = next(desk for desk in busy if desk.pipe is pipe)
                yield _collect(desk, desks)
    finally:
        for desk in desks:
            _dismiss(desk)


def _give_out(queue: deque[Task], desks: list[_Desk], job: Job, serial: set[str]) -> None:
    while queue:
        busy = {desk.task.asset.source for desk in desks if desk.task} & serial
        task = next((task for task in queue if task.asset.source not in busy), None)
        if task is None:
            return
        desk = next((desk for desk in desks if not desk.task), None)
        if desk is None:
            if len(desks) >= job.workers:
                return
            desk = _hire(job)
            desks.append(desk)
        queue.remove(task)
        desk.task = task
        desk.pipe.send(task)


def _collect(desk: _Desk, desks: list[_Desk]) -> Outcome:
    task = desk.task
    assert task is not None
    desk.task = None
    try:
        outcome: Outcome = desk.pipe.recv()
    except (EOFError, OSError):
        desks.remove(desk)
        _dismiss(desk)
        return _crashed(task, desk.process.exitcode)
    desk.done += 1
    if desk.done >= RECYCLE_AFTER:
        desks.remove(desk)
        _dismiss(desk)
    return outcome


def _hire(job: Job) -> _Desk:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs, replace(job, tasks=()), os.getpid()), daemon=False)
    process.start()
    theirs.close()
    return _Desk(process, ours)


def _dismiss(desk: _Desk) -> None:
    desk.pipe.close()
    desk.process.join(timeout=5)
    if desk.process.is_alive():
        desk.process.kill()
        desk.process.join()


def _work(pipe: Connection, job: Job, parent: int) -> None:
    """The life of a worker: scan what comes through the pipe until it closes."""
    _end_with(parent)
    configure(form="text", verbosity=-1)  # a library's own log would quote data on stderr
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent stops the scan, and closes the pipe
    worker = Worker(job.sources, job.key, dict(job.overrides), job.lookup_key, thorough=job.thorough, watch=job.watch)
    try:
        for done in count(1):
            pipe.send(worker.scan(pipe.recv()))
            if done == SETTLED:
                # models and lists stay to the end: each full round of the collector would look at all of them again
                gc.collect()
                gc.freeze()
    except (EOFError, OSError):
        pass
    finally:
        worker.close()


def _end_with(parent: int) -> None:
    """Ask the kernel to end this process when its parent ends, even by `kill -9`."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if os.getppid() != parent:
        os._exit(1)


def _crashed(task: Task, code: int | None) -> Outcome:
    died = f"by signal {-code}" if code is not None and code < 0 else f"with code {code}"
    omission = Omission("failed", "crashed", f"The process that read it ended {died}.")
    asset = task.asset
    return Outcome(
        source=asset.source,
        segments=asset.segments,
        kind=asset.kind,
        state="failed",
        code=omission.code,
        reason=omission.reason,
        incomplete=True,
        rows_total=asset.rows,
        bytes_total=asset.size,
        attributes=asset.attributes,
        evidence=asset.evidence,
        fingerprint=asset.fingerprint,
        omissions=(omission,),
    )
