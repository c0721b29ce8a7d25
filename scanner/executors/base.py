"""What an executor is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from connectors import Source

from ..inventory import Outcome
from ..task import Task
from ..tombstones import Watch


@dataclass(frozen=True)
class Job:
    """All that a worker process needs to know to scan any of the tasks."""

    sources: tuple[Source, ...] = field(repr=False)
    key: bytes = field(repr=False)
    tasks: Sequence[Task] = field(repr=False)
    overrides: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Categories that the declaration gives to entity types, where they differ from the built-in ones."""
    workers: int = 1
    thorough: bool = False
    """Installed spaCy models vote on names too."""
    watch: Watch | None = field(default=None, repr=False)
    """Looks for those who were erased."""
    lookup_key: bytes = field(default=b"", repr=False)
    """Of the look-up index, for the sources that ask for one."""


class Executor(Protocol):
    """Runs every task and yields each outcome as it comes, in any order; none is lost, none comes twice."""

    def __call__(self, job: Job) -> Iterator[Outcome]:
        """Run the job."""
