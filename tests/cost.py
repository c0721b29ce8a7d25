"""What a piece of work costs, measured so that the rest of the tests does not weigh on the figure."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from statistics import median


def cpu_seconds(work: Callable[[], object], times: int = 3) -> float:
    """CPU seconds of this thread for the cheapest of some runs.

    Of the thread, since servers of the tests run in others; without collections of garbage, since how often they come
    and how long they take depends on all that the process holds: a second in a worker that has run a thousand tests.
    """
    best = float("inf")
    gc.collect()
    gc.disable()
    try:
        for _ in range(times):
            started = time.thread_time()
            work()
            best = min(best, time.thread_time() - started)
    finally:
        gc.enable()
    return best


def times_as_long(theirs: Callable[[], object], ours: Callable[[], object], turns: int = 25) -> float:
    """How many times the CPU time of `ours` a run of `theirs` takes: the median of so many turns.

    Both take turns in slices of some milliseconds, so that whatever else runs on the machine, takes its caches or slows
    its clock weighs on either alike, and the few turns that it parts count for nothing. What one engine takes in a run
    of seconds, and the other in another, swings twofold beside busy neighbours; this does by a tenth.
    """
    ratios = []
    gc.collect()
    gc.disable()
    try:
        theirs(), ours()  # what is made at the first use is no part of it
        for _ in range(turns):
            before = _taken(ours)
            other = _taken(theirs)
            ratios.append(2 * other / (before + _taken(ours)))
    finally:
        gc.enable()
    return median(ratios)


def _taken(work: Callable[[], object]) -> float:
    started = time.thread_time()
    work()
    return time.thread_time() - started
