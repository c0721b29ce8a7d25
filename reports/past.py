"""Makes the record of a day of the past again: the declaration that was kept, the inventory as it stood."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from scanner import Declaration, InvalidDeclaration, KeptDeclaration, open_inventory, parse_declaration

from .errors import ReportError

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
