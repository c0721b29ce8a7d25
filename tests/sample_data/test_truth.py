"""The truth speaks of every column and file, in the words of the product, and of nothing else."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

from classifiers.taxonomy import load_taxonomy
from connectors import Omission, Rows
from connectors.locator import join, join_members, sheet_column, split

CATEGORIES = {
    "identification", "financial", "contact", "family", "connection", "form", "undeclared", "special",
}  # fmt: skip


def test_every_column_of_every_table_and_view(estate: Any) -> None:
    told = defaultdict(set)
    for line in estate.truth("columns"):
        told[line["asset"]].add(line["field"])
    for name in ("payroll", "crm", "portal"):
        for table in estate.tables(name):
            columns = {row[1] for row in estate.query(name, f'PRAGMA table_info("{table}")')}
            assert told[join((name, "main", table))] == columns


def test_every_file_once(estate: Any) -> None:
    told = [line["asset"] for line in estate.truth("documents") if not line["member"]]
    there = {join(("share", *path.relative_to(estate.out / "share").parts)) for path in estate.files}
    assert set(told) == there
    assert len(told) == len(there)


def test_every_member_is_one_that_a_reader_meets(estate: Any) -> None:
    members = {line["asset"] for line in estate.truth("documents") if line["member"]}
    met = set()
    for path in estate.files:
        asset = join(("share", *path.relative_to(estate.out / "share").parts))
        for part in estate.parts(path):
            for depth in range(1, len(part.locator.members) + 1):
                met.add(f"{asset} › {join_members(part.locator.members[:depth])}")
    assert members <= met, sorted(members - met)[:5]


def test_columns_of_files_are_named_as_readers_name_them(estate: Any) -> None:
    told = defaultdict(set)
    for line in estate.truth("columns"):
        if line["source"] == "share":
            told[line["asset"]].add(line["field"])
    assert len(told) >= 8
    for asset, fields in told.items():
        path = estate.out / "share" / Path(*split(asset)[1:])
        tables = [part for part in estate.parts(path) if isinstance(part, Rows)]
        met = {_field(table, name) for table in tables for name in table.frame.columns}
        assert fields == met, (asset, sorted(fields ^ met))


def test_files_end_as_the_truth_says(estate: Any) -> None:
    for line in estate.truth("documents"):
        if not line["member"]:
            path = estate.out / "share" / Path(*split(line["asset"])[1:])
            omissions = [part for part in estate.parts(path) if isinstance(part, Omission)]
            assert (omissions[0].state if omissions else "complete") in line["state"], line["asset"]


def test_words_are_the_products_own(estate: Any) -> None:
    for line in estate.truth("columns"):
        assert set(line["categories"]) | set(line["also_categories"]) <= CATEGORIES
        assert bool(line["categories"]) == (line["entity_type"] is not None) or line["ambiguous"], line
        if line["entity_type"]:
            assert line["entity_type"] == line["entity_type"].upper()
    for line in estate.truth("documents"):
        assert set(line["categories"]) <= CATEGORIES
        assert line["none"] == (not line["entity_types"] and not line["also"] and not line["name_types"]) or (
            "complete" not in line["state"]
        )


def test_entity_types_and_their_categories_are_those_of_the_catalogue(estate: Any) -> None:
    catalogue = load_taxonomy()
    for line in estate.truth("columns"):
        for entity_type in {line["entity_type"], *line["also"]} - {None}:
            assert entity_type in catalogue, entity_type
        if line["entity_type"]:
            right = {*catalogue.categories_of(line["entity_type"]), "form", "connection"}
            assert set(line["categories"]) <= right, line
    for line in estate.truth("documents"):
        for entity_type in {*line["entity_types"], *line["also"]}:
            assert entity_type in catalogue, entity_type


def test_columns_with_nobody_in_them_are_many(example: Any) -> None:
    lines = [line for line in example.truth("columns") if line["source"] != "share"]
    nobody = [line for line in lines if line["entity_type"] is None and not line["ambiguous"]]
    assert len(nobody) * 3 > len(lines)


def test_free_text_says_how_often_it_tells_something(example: Any) -> None:
    remarks = next(line for line in example.truth("columns") if line["field"] == "remarks")
    assert remarks["filled"] >= 4_000
    assert 1 <= remarks["contains"]["BE_NATIONAL_NUMBER"] <= remarks["filled"] // 50
    assert remarks["contains"]["HEALTH"]


def test_gaps_are_where_they_are_said_to_be(estate: Any) -> None:
    columns = {(line["asset"], line["field"]) for line in estate.truth("columns")}
    assets = {asset for asset, _ in columns} | {line["asset"] for line in estate.truth("documents")}
    for line in estate.truth("gaps"):
        if "*" in line["asset"]:
            head = line["asset"].split("*")[0]
            assert any(asset.startswith(head) for asset in assets), line
        elif line["field"]:
            assert (line["asset"], line["field"]) in columns, line
        else:
            assert line["asset"] in assets, line


def _field(part: Rows, name: str) -> str:
    column = sheet_column(part.sheet, name) if part.sheet else name
    return f"{join_members(part.locator.members)} › {column}" if part.locator.members else column
