"""Plans a restriction (Art. 18) or what follows an objection (Art. 21): rows are marked, owners are told.

From then on the data may only be stored. Where the configuration names a column for it, a row is marked so that the
programs that use it can see it; everywhere else it is a task for the owner of the system.
"""

from __future__ import annotations

from typing import Literal

from .fate import Fate
from .plan import Plan
from .planning import Asked, Bench, Tell, assembled, choose_mark, look_up, opened
from .preparing import Preparing
from .ways import Ways

Marked = Literal["restriction", "objection", "lift_restriction"]


def plan_marking(bench: Bench, asked: Asked, right: Marked, tell: Tell = str) -> Plan:
    """The plan; raises `ConfigError` and `InventoryError`, and changes nothing."""
    answer, fates = look_up(bench, asked, right, tell)
    with opened(bench, fates) as connectors:
        for fate in fates:
            _choose(fate, bench, lift=right == "lift_restriction")
        ways = Ways(asked.identity, [fate.place for fate in fates], bench.inventory)
        databases = Preparing(connectors, ways).prepare(fates)
    return assembled(bench, asked, right, answer, fates, databases)


def _choose(fate: Fate, bench: Bench, *, lift: bool) -> None:
    if fate.verdict.decision == "mark" or (fate.verdict.decision == "restrict" and not lift):
        choose_mark(fate, bench.settings, lift=lift)
