"""The gaps that were planted are all told; `test_gaps_follow.py` holds that nothing else is."""

from __future__ import annotations

import fnmatch
from collections.abc import Callable, Iterable
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("estate"), pytest.mark.timeout(290)]

TOLD_AS = {
    "undeclared-health": {"special"},
    "undeclared-union": {"special"},
    "national-number-without-ground": {"national-number"},
    "past-retention": {"overdue"},
    "payroll-on-marketing-share": {"outside"},
    "headerless-csv": {"national-number", "overdue"},
    "name-in-path": {"named"},
    "number-in-path": {"named"},
    "production-data-in-tests": {"uncovered"},
    "copies": {"outside", "credential"},
}
"""Planted gap → the kinds of gaps, of which one must tell it."""
MEMBER = " › "


@pytest.fixture(scope="session")
def gaps(audited: dict[str, Any]) -> list[dict[str, Any]]:
    """The gaps as the audit tells them."""
    return [{"kind": group["kind"], **gap} for group in audited["findings"] for gap in group["gaps"]]


def test_every_planted_gap_is_told(
    estate: Any, gaps: list[dict[str, Any]], record_property: Callable[..., None]
) -> None:
    missed = [
        f"{line['gap']} {line['asset']}#{line['field']}"
        for line in estate.truth["gaps"]
        if not any(gap["kind"] in TOLD_AS[line["gap"]] and is_at(estate, gap, line) for gap in gaps)
    ]
    total = len(estate.truth["gaps"])
    record_property("figure", f"{estate.folder.name} planted gaps: {total - len(missed)}/{total}; missed {missed}")
    assert not missed


def is_at(estate: Any, gap: dict[str, Any], line: dict[str, Any]) -> bool:
    """Whether a gap is where one was planted: the asset, or a pattern on its true name; its field, if it names one."""
    elsewhere = line["field"] and gap["field"] and gap["field"] != line["field"]
    names = true_names(estate, line["asset"])
    return not elsewhere and any(estate.public(true) == gap["asset"] for true in names)


def true_names(estate: Any, pattern: str) -> Iterable[str]:
    """The assets that a planted gap names."""
    lines = (*estate.truth["documents"], *estate.truth["columns"])
    tops = {line["asset"].partition(MEMBER)[0] for line in lines}
    return [pattern, *(name for name in tops if fnmatch.fnmatchcase(name, pattern))]
