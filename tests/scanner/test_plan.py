from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from connectors import Access, Asset, Budget, Omission, Part
from scanner.inventory import Inventory, Outcome
from scanner.keys import Keys
from scanner.plan import Plan, plan


@dataclass
class Listed:
    """A source that lists what it is given."""

    items: list[Asset | Omission] = field(default_factory=list)

    def check(self) -> Access:
        return Access(True, False)

    def discover(self) -> Iterator[Asset | Omission]:
        yield from self.items

    def read(self, asset: Asset, budget: Budget) -> Iterator[Part]:
        raise AssertionError("planning reads nothing")

    def close(self) -> None:
        pass


def asset(*path: str, fingerprint: str = "1", inode: str = "") -> Asset:
    evidence = {"inode": inode} if inode else {}
    return Asset(
        "share",
        path,
        "document",
        fingerprint,
        size=10,
        evidence=evidence,
        attributes={"modified": "2020-01-01T00:00:00Z"},
    )


def planned(
    inventory: Inventory, keys: Keys, *items: Asset | Omission, versions: str = "v1", full: bool = False
) -> Plan:
    return plan(Listed(list(items)), inventory.known("share"), keys, versions=versions, full=full)


def scanned(inventory: Inventory, item: Asset, **changes: object) -> None:
    outcome = Outcome(
        item.source,
        item.segments,
        item.kind,
        "complete",
        fingerprint=item.fingerprint,
        evidence=item.evidence,
        attributes=item.attributes,
        bytes_total=item.size,
        versions="v1",
    )
    inventory.record(replace(outcome, **changes), "files")  # type: ignore[arg-type]


def test_only_what_is_new_or_changed_is_due(inventory: Inventory, keys: Keys) -> None:
    same, changed, new = asset("a"), asset("b"), asset("c")
    scanned(inventory, same)
    scanned(inventory, changed)
    result = planned(inventory, keys, same, replace(changed, fingerprint="2"), new)
    assert [item.segments for item in result.due] == [("b",), ("c",)]
    assert len(result.unchanged) == 1


def test_new_rules_make_everything_due(inventory: Inventory, keys: Keys) -> None:
    scanned(inventory, asset("a"))
    assert len(planned(inventory, keys, asset("a"), versions="v2").due) == 1
    assert len(planned(inventory, keys, asset("a"), full=True).due) == 1


def test_what_failed_is_tried_again(inventory: Inventory, keys: Keys) -> None:
    scanned(inventory, asset("a"), state="failed", incomplete=True)
    scanned(inventory, asset("b"), state="partial", incomplete=True)
    scanned(inventory, asset("c"), state="skipped", code="encrypted")
    assert [item.segments for item in planned(inventory, keys, asset("a"), asset("b"), asset("c")).due] == [
        ("a",),
        ("b",),
    ]


def test_a_store_that_cannot_tell_is_read_again(inventory: Inventory, keys: Keys) -> None:
    scanned(inventory, asset("a", fingerprint=""))
    assert len(planned(inventory, keys, asset("a", fingerprint="")).due) == 1


def test_what_is_no_longer_listed_has_gone(inventory: Inventory, keys: Keys) -> None:
    scanned(inventory, asset("a"))
    assert len(planned(inventory, keys).gone) == 1


def test_below_an_unreadable_folder_nothing_has_gone(inventory: Inventory, keys: Keys) -> None:
    scanned(inventory, asset("closed", "a"))
    scanned(inventory, asset("open", "b"))
    omission = Omission("failed", "denied", "It cannot be listed.", segments=("closed",))
    result = planned(inventory, keys, omission)
    assert len(result.gone) == 1


def test_a_renamed_file_keeps_its_history(inventory: Inventory, keys: Keys) -> None:
    scanned(inventory, asset("old.txt", inode="7"))
    before = inventory.known("share")
    result = planned(inventory, keys, asset("new.txt", inode="7"))
    assert [asset_id for asset_id, _ in result.moved] == [next(iter(before.values())).id]
    assert result.gone == []


def test_a_reused_inode_is_no_rename(inventory: Inventory, keys: Keys) -> None:
    scanned(inventory, asset("old.txt", inode="7"))
    result = planned(inventory, keys, replace(asset("new.txt", inode="7"), size=11))
    assert result.moved == [] and len(result.gone) == 1


def test_evidence_that_two_share_proves_nothing(inventory: Inventory, keys: Keys) -> None:
    scanned(inventory, asset("a", inode="7"))
    scanned(inventory, asset("b", inode="7"))
    assert planned(inventory, keys, asset("c", inode="7")).moved == []
