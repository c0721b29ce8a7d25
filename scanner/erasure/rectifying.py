"""Plans a rectification (Art. 16): an old value becomes a new one, everywhere it stands in what is about the person.

The new value is written as the old one was: digits alone where it had no separators, capitals where it had them, in the
middle of a text where it stood in one. Files are rewritten where their format can be written back exactly.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from connectors import Erasable

from ..inventory import Inventory
from ..said import said
from .correction import Correction
from .fate import Fate
from .files import FilePlanning
from .places import Place
from .plan import Plan
from .planning import Asked, Bench, Tell, assembled, caveats, look_up, opened, with_names_met, with_what_was_met
from .preparing import Preparing
from .ways import Going, Ways

_HELD = ("referenced", "unseen", "too-many")
"""Obstacles that say that rows of others refer to a row, or may."""


def plan_rectification(bench: Bench, asked: Asked, correction: Correction, tell: Tell = str) -> Plan:
    """The plan for a rectification; raises `ConfigError` and `InventoryError`, and changes nothing."""
    answer, every = look_up(bench, asked, "rectification", tell)
    fates = [fate for fate in every if fate.place.key is None or correction.stands_in_any(fate.place.first.row)]
    with opened(bench, fates) as connectors:
        places = [fate.place for fate in every]
        identity = with_names_met(with_what_was_met(asked.identity, answer), places)
        files = FilePlanning(bench.inventory, bench.settings, identity, connectors, asked.certainty, bench.public)
        fates = [fate for fate in fates if _chosen(fate, correction, files, bench.inventory)]
        ways = Ways(asked.identity, [fate.place for fate in fates], bench.inventory)
        _leave_to_others(every, fates, ways, connectors)
        databases = Preparing(connectors, ways).prepare(fates)
        weaker = tuple(caveats(fates, connectors))
    told = {"old": correction.old, "new": correction.new}
    return assembled(bench, asked, "rectification", answer, fates, databases, weaker, **told)


def corrected(plan: Plan) -> Correction:
    """What a plan corrects."""
    return Correction(plan.subject["old"], plan.subject["new"])


def _chosen(fate: Fate, correction: Correction, files: FilePlanning, inventory: Inventory) -> bool:
    """Say how the place is corrected; False for a file in which the old value does not stand."""
    if fate.verdict.decision != "rectify":
        return True
    if fate.place.key is None:
        fate.file, fate.problem = files.corrected(fate.place, correction)
        return bool(fate.file or fate.problem)
    row = fate.place.first.row
    fate.going = Going("update", correction.in_row(row))
    if key := correction.left_in(row):
        fate.aside = said("erasure.town-by-key", field=inventory.naming.field(key))
    return True


def _leave_to_others(every: Sequence[Fate], fates: Sequence[Fate], ways: Ways, connectors: Mapping[str, Any]) -> None:
    """Do not correct what is others' too: an address to which their rows refer as well. Were all rows of the person to
    go, those would still hold it."""
    for fate in fates:
        connector = connectors.get(fate.place.first.source)
        if not (fate.going and ways.is_perhaps_of_others(fate.place) and isinstance(connector, Erasable)):
            continue
        hers = [one for one in every if one.place.first.source == fate.place.first.source and one.place.key]
        prepared = connector.prepare([dataclasses.replace(one, going=Going("delete")).change() for one in hers])
        held = {one.id for one in prepared.obstacles if one.code in _HELD}
        held |= {cause for effect in prepared.effects for cause in effect.causes}
        if fate.place.id in held:
            fate.going, fate.problem = None, said("erasure.shared-kept")


def still_wrong(place: Place, correction: Correction) -> bool:
    """Whether rows that are certainly the person's still hold the old value."""
    return any(correction.stands_in_any(match.row) for match in place.matches if match.certainty == place.certainty)
