"""A process of its own that applies a plan, and is killed without warning between two notes of its journal."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from collections.abc import Iterator
from typing import Any

from scanner.cli import main

from .conftest import Estate


def killed(estate: Estate, plan: dict[str, Any], lines: int, more: float) -> None:
    """Kill it `more` seconds after its journal has grown to a number of lines."""
    journal = estate.folder / "plan.json.journal"
    with applying(estate, plan) as child:
        while journal.read_bytes().count(b"\n") < lines and os.waitpid(child, os.WNOHANG) == (0, 0):
            time.sleep(0.0005)
        time.sleep(more)
        with contextlib.suppress(ProcessLookupError, ChildProcessError):
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


@contextlib.contextmanager
def applying(estate: Estate, plan: dict[str, Any]) -> Iterator[int]:
    """The id of a process that applies the plan; whoever asks for it waits for its end."""
    child = os.fork()
    if child == 0:
        try:
            quiet = os.open(os.devnull, os.O_WRONLY)
            os.dup2(quiet, 1)
            os.dup2(quiet, 2)
            os.chdir(estate.folder)
            sys.argv = ["vigie", "erase", "--apply", "plan.json", "--hash", plan["hash"], "--as", "carl"]
            main()
        finally:
            os._exit(0)
    yield child
