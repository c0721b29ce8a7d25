"""Shows on stderr how a scan goes: bars on a terminal, plain log lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from connectors import ConnectorError

from .inventory import Outcome
from .log import Log
from .plan import Plan

log = Log("vigie.scan")
_BACK = "Somebody who was erased is back."


class Lines:
    """One log line for a source, one for each asset that was not read whole."""

    def planned(self, source: str, plan: Plan) -> None:
        """See `Watcher.planned`."""
        log.info("planned", source=source, due=len(plan.due), unchanged=len(plan.unchanged), gone=len(plan.gone))

    def unreachable(self, source: str, error: ConnectorError) -> None:
        """See `Watcher.unreachable`."""
        log.error("unreachable", source=source, code=error.code, reason=error.message, hint=error.hint)

    def ended(self, public_id: str, outcome: Outcome) -> None:
        """See `Watcher.ended`."""
        tell = log.warning if outcome.incomplete else log.debug
        tell(outcome.state, asset=public_id, code=outcome.code, reason=outcome.reason)
        if outcome.returned:
            log.warning("returned", asset=public_id, reason=_BACK)

    def close(self) -> None:
        """Nothing is held."""


class Bars(Lines):
    """A progress bar per source; lines only for what went wrong, above the bars."""

    def __init__(self, progress: Any) -> None:
        self._progress = progress
        self._bars: dict[str, Any] = {}

    def planned(self, source: str, plan: Plan) -> None:
        """See `Watcher.planned`."""
        total = len(plan.due)
        self._bars[source] = self._progress.add_task(source, total=total or 1, completed=0 if total else 1)

    def unreachable(self, source: str, error: ConnectorError) -> None:
        """See `Watcher.unreachable`."""
        self._progress.console.print(f"{source}: {error.message} {error.hint}", style="red", markup=False)

    def ended(self, public_id: str, outcome: Outcome) -> None:
        """See `Watcher.ended`."""
        self._progress.advance(self._bars[outcome.source])
        if outcome.incomplete:
            line = f"{outcome.state}: {public_id}: {outcome.reason}"
            self._progress.console.print(line, style="yellow", markup=False)
        if outcome.returned:
            self._progress.console.print(f"returned: {public_id}: {_BACK}", style="bold red", markup=False)

    def close(self) -> None:
        """Leave the finished bars on the screen."""
        self._progress.stop()


@contextmanager
def watching() -> Iterator[Lines]:
    """Bars on a terminal, lines elsewhere."""
    if not sys.stderr.isatty():
        yield Lines()
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from .console import console

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console(stderr=True)) as progress:
        yield Bars(progress)
