"""Runs the tasks one after the other in this process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

from ..inventory import Outcome
from ..task import Worker
from .base import Job


def run_inline(job: Job) -> Iterator[Outcome]:
    """Scan each task in turn."""
    with closing(
        Worker(job.sources, job.key, dict(job.overrides), job.lookup_key, thorough=job.thorough, watch=job.watch)
    ) as worker:
        for task in job.tasks:
            yield worker.scan(task)
