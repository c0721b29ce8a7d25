"""Makes the record of a day of the past again: the declaration that was kept, the inventory as it stood."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from scanner import Declaration, InvalidDeclaration, KeptDeclaration, find_gaps, open_inventory, parse_declaration

from .errors import ReportError
from .trends import History, Past, measure_history

if TYPE_CHECKING:
    from .commands.options import Opened


def opened_at(opened: Opened, day: date) -> Opened:
    """All that a report is made of, as it stood at the end of a day.

    Raises `ReportError` where no scan had run by then, or where the declaration of that time can no longer be read.
    """
    if not opened.scanned:
        raise ReportError("There is no history yet.", code="history-missing", hint="Run `vigie scan` first.")
    moment = datetime.combine(day, time.max, UTC)
    with open_inventory(opened.config.inventory) as inventory:
        kept = inventory.declarations()
        entries, coverage = list(inventory.entries(at=moment)), list(inventory.coverage(at=moment))
    declaration = _declaration(kept, moment)
    return replace(opened, declaration=declaration, entries=entries, coverage=coverage, as_of=day)


def history_of(opened: Opened, since: datetime | None = None) -> History:
    """The trend over the scans, and what changed since the scan before, or since the end of a day.

    Where no declaration was kept, that of today serves for then.
    """
    if not opened.scanned:
        return History()
    now = Past(opened.declaration, opened.entries, opened.coverage)
    gaps = find_gaps(opened.declaration, opened.entries, opened.coverage, sources=opened.sources, as_of=opened.as_of)
    with open_inventory(opened.config.inventory) as inventory:
        kept = inventory.declarations()

        def read(moment: datetime) -> Past:
            try:
                declaration = _declaration(kept, moment)
            except ReportError:
                declaration = opened.declaration
            return Past(declaration, list(inventory.entries(at=moment)), list(inventory.coverage(at=moment)))

        then = datetime.combine(since.date(), time.max, UTC) if since else None
        return measure_history(opened.scans, now, gaps, read, then)


def _declaration(kept: list[KeptDeclaration], moment: datetime) -> Declaration:
    known = [one for one in kept if one.seen <= moment]
    if not known:
        first = f"the first is of {kept[0].seen:%Y-%m-%d}" if kept else "none was kept so far"
        raise ReportError(
            f"No declaration is kept from {moment:%Y-%m-%d} or before: {first}.",
            code="history-missing",
            hint="Vigie keeps the declaration of each scan; take a later date.",
        )
    try:
        return parse_declaration(known[-1].text, file=f"the declaration kept on {known[-1].seen:%Y-%m-%d}")
    except InvalidDeclaration:
        raise ReportError(
            f"The declaration kept on {known[-1].seen:%Y-%m-%d} cannot be read by this version of Vigie.",
            code="history-unreadable",
            hint="Take a later date.",
        ) from None
