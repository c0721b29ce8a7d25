"""Decides which assets a scan reads: new, changed, stale or failed ones; and which ones have moved or gone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

from connectors import Asset, Connector, Omission

from .inventory.recording import Known
from .keys import Keys


@dataclass
class Plan:
    """What is to be done about one source."""

    due: list[Asset] = field(default_factory=list)
    unchanged: list[int] = field(default_factory=list)
    """Inventory ids of assets that are read already, by these rules."""
    gone: list[int] = field(default_factory=list)
    moved: list[tuple[int, Asset]] = field(default_factory=list)
    """A known asset under a new name, by its evidence."""
    unlisted: list[Omission] = field(default_factory=list)
    """What the store could not list."""

    @property
    def total(self) -> int:
        """Assets that are there."""
        return len(self.due) + len(self.unchanged)


def plan(
    connector: Connector,
    known: Mapping[str, Known],
    keys: Keys,
    *,
    versions: str,
    full: bool,
    divided: Callable[[Asset], Collection[str]] = lambda asset: (),
) -> Plan:
    """Compare what a source lists with what the inventory remembers.

    `divided` gives the ids of the conditions by which the declaration now divides the rows of an asset: one that was
    counted by others is due.
    """
    result = Plan()
    listed: dict[str, Asset] = {}
    for item in connector.discover():
        if isinstance(item, Omission):
            result.unlisted.append(item)
        else:
            listed[keys.digest(item.segments)] = item
    seen = listed.keys() | {keys.digest(omission.segments) for omission in result.unlisted}
    missing = {identity: asset for identity, asset in known.items() if identity not in seen and not asset.gone}
    by_evidence = _by_evidence(missing.values())
    for identity, asset in listed.items():
        before = known.get(identity)
        if before is None and (moved := by_evidence.get(_evidence(asset, keys))) and _same(moved, asset):
            before = moved
            result.moved.append((moved.id, asset))
            missing.pop(moved.identity, None)
        if before and not full and _is_current(before, asset, versions) and before.conditions == set(divided(asset)):
            result.unchanged.append(before.id)
        else:
            result.due.append(asset)
    result.gone = [asset.id for asset in missing.values() if not _hidden(asset, result.unlisted, keys)]
    return result


def _hidden(asset: Known, unlisted: list[Omission], keys: Keys) -> bool:
    """Below a folder that cannot be listed, nothing can be said to have gone."""
    blocked = [omission.segments for omission in unlisted if omission.state == "failed"]
    if not blocked:
        return False
    segments = keys.unseal(asset.sealed)
    return any(segments[: len(above)] == above for above in blocked)


def _is_current(before: Known, asset: Asset, versions: str) -> bool:
    return bool(
        asset.fingerprint
        and before.fingerprint == asset.fingerprint
        and before.versions == versions
        and before.state != "failed"
        and not before.incomplete
        and not before.gone
    )


def _evidence(asset: Asset, keys: Keys) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, keys.digest([name, value])) for name, value in asset.evidence.items()))


def _by_evidence(assets: Iterable[Known]) -> dict[tuple[tuple[str, str], ...], Known]:
    """Missing assets by their evidence; two with the same are doubtful, and left out."""
    found: dict[tuple[tuple[str, str], ...], Known] = {}
    doubtful = set()
    for asset in assets:
        if evidence := tuple(sorted(asset.evidence.items())):
            doubtful |= {evidence} if evidence in found else set()
            found[evidence] = asset
    return {evidence: asset for evidence, asset in found.items() if evidence not in doubtful}


def _same(before: Known, asset: Asset) -> bool:
    """An inode is given to another file when the first is gone: size and time must agree too."""
    if "inode" not in asset.evidence:
        return True
    return before.size == asset.size and before.modified == asset.attributes.get("modified")
