"""The gaps that were planted are all told, and no gap is told that the truth does not bear out."""

from __future__ import annotations

import fnmatch
import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from classifiers.taxonomy import TAXONOMY

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
CHECKED = {"special", "national-number", "credential", "outside", "exposed", "named", "overdue"}
"""Kinds of which every gap must be borne out by the truth; the others say what the declaration leaves out."""
MEMBER = " › "


@pytest.fixture(scope="session")
def gaps(estate: Any) -> list[dict[str, Any]]:
    """The gaps as the audit tells them."""
    if estate.folder.name.startswith("second"):
        shutil.copy(Path(__file__).with_name("second.yaml"), estate.folder / "declaration.yaml")
    told = estate.vigie("audit", "--format", "json", "--lang", "en")
    assert told.returncode == 0, told.stderr
    groups = json.loads(told.stdout)["findings"]
    return [{"kind": group["kind"], "severity": group["severity"], **gap} for group in groups for gap in group["gaps"]]


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


def test_no_gap_is_told_that_is_none(
    estate: Any, gaps: list[dict[str, Any]], record_property: Callable[..., None]
) -> None:
    checked = [gap for gap in gaps if gap["kind"] in CHECKED and "guessed" not in gap["code"].partition("-")[2]]
    wrong = [
        f"{gap['kind']} {gap['asset']}#{gap['field']} {gap['entity_types']}"
        for gap in checked
        if not borne_out(estate, gap)
    ]
    record_property(
        "figure", f"{estate.folder.name} gaps borne out: {len(checked) - len(wrong)}/{len(checked)}; {wrong}"
    )
    assert not wrong


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


def borne_out(estate: Any, gap: dict[str, Any]) -> bool:
    """Whether the truth of the place, or a planted gap, says what the gap says."""
    if any(gap["kind"] in TOLD_AS[line["gap"]] and is_at(estate, gap, line) for line in estate.truth["gaps"]):
        return True
    at = [line for line in estate.truth["columns"] if line["field"] == gap["field"] and line["ambiguous"]]
    if any(top(estate, line) == gap["asset"] for line in at):
        return True  # the truth leaves this column open
    types, categories = held(estate, gap["asset"])
    number = any(TAXONOMY.get(one).national_number for one in types)
    match gap["kind"]:
        case "special":
            return "special" in categories
        case "national-number":
            return number
        case "credential":
            return any(TAXONOMY.get(one).credential for one in types)
        case "exposed":
            return number or bool({"special", "financial"} & categories)
        case "named":
            return any(
                line.get("name_types") and top(estate, line) == gap["asset"] for line in estate.truth["documents"]
            )
        case "outside":
            return number and bool({"SALARY", "PAY_ELEMENT", "TAX", "GARNISHMENT"} & types)
    return False


def held(estate: Any, asset: str) -> tuple[set[str], set[str]]:
    """Entity types and categories that an asset truly holds, its members included."""
    types: set[str] = set()
    categories: set[str] = set()
    for line in _lines(estate, asset):
        types |= {*([line["entity_type"]] if line.get("entity_type") else []), *line.get("entity_types", ())}
        types |= {*line["also"], *line.get("contains", {})}
        categories |= {*line["categories"], *line["also_categories"]}
    for one in types:
        categories |= set(TAXONOMY.categories_of(one))
    return types, categories


def _lines(estate: Any, asset: str) -> Iterator[dict[str, Any]]:
    for line in (*estate.truth["columns"], *estate.truth["documents"]):
        if top(estate, line) == asset:
            yield line


def top(estate: Any, line: dict[str, Any]) -> str:
    """The public id of the file or table of a line of the truth."""
    return str(estate.public(line["asset"].partition(MEMBER)[0]))
