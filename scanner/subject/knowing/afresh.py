"""Judges once more what was found before a certain row told what the person is called.

Who asks by a national number and a phone gives no name: of the rows with that phone, those that were looked at before
the person's own could not be told from a husband's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..reading.telling import SHARED
from ..weighing.asking import Keys
from ..weighing.collecting import FoundRow
from ..weighing.judging import PROBABLE
from .knowledge import Knowledge


def judged_afresh(
    found: Sequence[FoundRow], known: Knowledge, keys_of: Callable[[str], Keys | None]
) -> tuple[list[FoundRow], list[FoundRow]]:
    """The rows as they are judged now, without those that are not hers or his, and those that are surer now."""
    kept: list[FoundRow] = []
    surer: list[FoundRow] = []
    for row in found:
        if row.certainty != PROBABLE or row.via.removeprefix("row of ") not in SHARED:
            kept.append(row)
            continue
        if again := _once_more(row, known, keys_of(row.held.asset.source)):
            (kept if again.certainty == PROBABLE else surer).append(again)
    return [*kept, *surer], surer


def _once_more(row: FoundRow, known: Knowledge, keys: Keys | None) -> FoundRow | None:
    """The row as it is judged now; nothing holds that was said of it before."""
    held, place = row.held, str(row.locator)
    for noted in [each for each in held.found if each[1] == place]:
        del held.found[noted]
    held.rows.pop(place, None)
    return held.row(row.locator, row.row, known.matcher, known.judge, keys)
