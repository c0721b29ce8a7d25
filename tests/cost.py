"""What a piece of work costs, measured so that the rest of the tests does not weigh on the figure."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


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
