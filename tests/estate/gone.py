"""Holds what an erasure did against its plan, the law and the truth: what went, what stays and why, no more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import yaml

from .checking import Line, count_of_unique, holds_unique, is_told_of, place_of, records_of
from .served import Rows, Served

FACTS = {
    "identity": "verified", "consent_withdrawn": "true", "other_basis": "false", "contract": "false", "needed": "false",
    "legal_claim": "false", "objected": "true", "overriding_grounds": "false", "objection_pending": "false",
    "unlawful": "false",
}  # fmt: skip
"""What the person, and the staff who know the case, have told."""
_PLAIN = re.compile(r"\.(csv|txt|xml|json|jsonl|log|eml|mbox|vcf|html?|md|sql)$")
_DUTIES = ("A6-1-c", "A9-2-b")


def _activities(served: Served) -> dict[str, Line]:
    declared = yaml.safe_load((served.folder / "declaration.yaml").read_text("utf-8"))
    return {activity["id"]: activity for activity in declared["activities"]}


def legal_duties(served: Served) -> list[str]:
    """The activities in which a law requires that the data are kept, by the declaration."""
    return [name for name, activity in _activities(served).items() if _is_duty(activity)]


def _is_duty(activity: Line) -> bool:
    bases = [ground["basis"] if isinstance(ground, dict) else ground for ground in activity["legal_bases"]]
    return any(basis.startswith(_DUTIES) for basis in bases)


def only_what_was_planned(served: Served, identity: Line, trail: Iterable[Line], plan: Line, before: Rows) -> int:
    """Each changed row is one of the plan, and the person's; what is left of the person is told. How many changed."""
    after = served.rows(anew=True)
    assert before.keys() == after.keys()
    own = {place_of(served, line) for line in trail if line["source"] != "share"}
    ways = Counter((item["asset"], item["way"]) for item in plan["items"])
    changed = 0
    for asset in before:
        gone, come = list((before[asset] - after[asset]).elements()), list((after[asset] - before[asset]).elements())
        deleted, emptied = ways[asset, "delete row"], ways[asset, "empty fields"]
        assert (len(gone), len(come)) == (deleted + emptied, emptied), f"{asset}: other rows than planned"
        for row in gone:
            cells = dict(zip(served.columns[asset], row, strict=True))
            assert (asset, served.locator(asset, cells)) in own or is_told_of(row, identity), asset
        _are_the_rest(served, asset, gone, come)
        assert not any(holds_unique(row, identity) for row in come), f"{asset}: an emptied row still tells who it was"
        left = count_of_unique(after[asset], identity)
        assert left <= ways[asset, ""], f"{asset}: {left} rows hold the person still, and the plan does not say so"
        changed += len(gone)
    return changed


def _are_the_rest(served: Served, asset: str, gone: list[Any], come: list[Any]) -> None:
    """An emptied row has the key of one that was there, and every cell is as it was, or holds nothing of anybody."""
    old = {served.locator(asset, cells): cells for cells in _cells(served, asset, gone)}
    for cells in _cells(served, asset, come):
        was = old[served.locator(asset, cells)]
        assert all(value == was[name] or _is_empty(value) for name, value in cells.items()), asset


def _cells(served: Served, asset: str, rows: Iterable[Any]) -> Iterator[dict[str, Any]]:
    for row in rows:
        yield dict(zip(served.columns[asset], row, strict=True))


def _is_empty(value: Any) -> bool:
    return value in (None, 0, "1970-01-02") or "erased" in str(value)


def only_what_was_planned_of_files(served: Served, identity: Line, plan: Line, before: Mapping[str, bytes]) -> int:
    """Files set aside are gone, rewritten ones lack the person's records alone, all others are the same bytes."""
    after = served.files()
    ways = {item["asset"]: item["way"] for item in plan["items"] if item["source"] == "share"}
    assert set(after) <= set(before)
    changed = [name for name, content in before.items() if after.get(name) != content]
    assert sorted(changed) == sorted(name for name, way in ways.items() if way)
    for name in changed:
        if ways[name] == "set file aside":
            assert name not in after
            continue
        old, new = records_of(name, before[name]), records_of(name, after[name])
        assert not new - old and old - new, f"{name} says something else"
        assert all(is_told_of([record], identity) for record in old - new), f"{name} lacks records of others"
    for name, content in after.items():
        if _PLAIN.search(name) and holds_unique([content.decode("utf-8", "replace")], identity):
            assert ways.get(name) == "", f"{name} holds the person still, and the plan does not say so"
    return len(changed)


def what_stays(served: Served, plan: Line, certificate: Line) -> int:
    """The new search found nobody against the plan, and the law is the reason for all that stays. How many places."""
    activities = _activities(served)
    assert certificate["proven"] and not certificate["left"]
    staying = [item for item in plan["items"] if not item["way"]]
    assert [one["id"] for one in certificate["kept"]] == [item["id"] for item in staying]
    for item in plan["items"]:
        assert item["why"] and (item["way"] == "" or item["decision"] == "erase")
        roles = {activities[one].get("role", "controller") for one in item["activities"]}
        duties = any(_is_duty(activities[one]) for one in item["activities"])
        if item["certainty"] != "certain" or item["decision"] == "through":
            assert not item["way"]
        elif "processor" in roles:
            assert item["decision"] == "refer" and item["article"] == "Art. 28(3)(e)" and item["to"], item["asset"]
        elif duties:
            assert item["decision"] == "keep" and item["article"].startswith("Art. 17(3)"), item["asset"]
        else:
            assert item["decision"] in ("erase", "manual", "restrict"), (item["asset"], item["decision"], item["why"])
    return len(staying)
