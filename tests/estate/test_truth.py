"""Every line of the truth is found, and what holds nothing personal is left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("estate"), pytest.mark.timeout(290)]

FALSE_ALARMS = 0.02
"""Share of columns or documents without personal data that may be tagged."""


def told(figures: Callable[[str, object], None], name: str, found: int, of: int, wrong: Iterable[str]) -> None:
    """Put a figure into the output of the tests, with the first misses."""
    misses = sorted(wrong)
    figures("figure", f"{name}: {found}/{of}" + (f"; missed {', '.join(misses[:12])}" if misses else ""))


def test_every_column_is_tagged_as_what_it_holds(estate: Any, record_property: Any) -> None:
    lines = [line for line in estate.truth["columns"] if line["entity_type"] and not line["ambiguous"]]
    wrong = []
    for line in lines:
        right = {line["entity_type"], *line["also"]}
        categories = {*line["categories"], *line["also_categories"]}
        tags = tags_of(estate, line)
        if not any(tag["entity_type"] in right and categories & set(tag["categories"]) for tag in tags):
            said = ",".join(tag["entity_type"] for tag in tags) or "nothing"
            wrong.append(f"{line['asset']}#{line['field']} ({line['entity_type']}, said {said})")
    told(record_property, f"{estate.folder.name} columns", len(lines) - len(wrong), len(lines), wrong)
    assert not wrong


def test_identifiers_in_free_text_are_found(estate: Any, record_property: Any) -> None:
    lines = [line for line in estate.truth["columns"] if line.get("contains")]
    wrong, total = [], 0
    for line in lines:
        tags = {tag["entity_type"] for tag in tags_of(estate, line)}
        for entity_type in line["contains"]:
            total += 1
            if entity_type not in tags:
                wrong.append(f"{line['asset']}#{line['field']} ({entity_type})")
    told(record_property, f"{estate.folder.name} identifiers in free text", total - len(wrong), total, wrong)
    assert not wrong


def test_columns_without_personal_data_are_left_alone(estate: Any, record_property: Any) -> None:
    lines = [line for line in estate.truth["columns"] if not line["entity_type"] and not line["ambiguous"]]
    wrong = [
        f"{line['asset']}#{line['field']} ({tags[0]['entity_type']})"
        for line in lines
        if (tags := tags_of(estate, line))
    ]
    told(record_property, f"{estate.folder.name} columns without", len(lines) - len(wrong), len(lines), wrong)
    assert len(wrong) <= FALSE_ALARMS * len(lines)


def test_every_document_has_its_categories(estate: Any, record_property: Any) -> None:
    wrong, total = [], 0
    for line in estate.truth["documents"]:
        found = categories_of(estate, line["asset"])
        for category in line["categories"]:
            total += 1
            if category not in found:
                wrong.append(f"{line['asset']} ({category})")
    told(record_property, f"{estate.folder.name} categories of documents", total - len(wrong), total, wrong)
    assert not wrong


def test_every_document_has_its_entity_types(estate: Any, record_property: Any) -> None:
    """The type itself, or what the truth says is the same: the parts of a name; another reading of a column."""
    wrong, total, exact = [], 0, 0
    for line in estate.truth["documents"]:
        found = {tag["entity_type"] for tag in tags_in(estate, line["asset"])}
        for entity_type in line["entity_types"]:
            total += 1
            exact += entity_type in found
            if not {entity_type, *line["either"].get(entity_type, [])} & found:
                wrong.append(f"{line['asset']} ({entity_type})")
    told(record_property, f"{estate.folder.name} entity types of documents", total - len(wrong), total, wrong)
    told(record_property, f"{estate.folder.name} entity types of documents, to the letter", exact, total, ())
    assert not wrong


def test_documents_without_personal_data_are_left_alone(estate: Any, record_property: Any) -> None:
    lines = [line for line in estate.truth["documents"] if line["none"]]
    wrong = [line["asset"] for line in lines if categories_of(estate, line["asset"])]
    told(record_property, f"{estate.folder.name} documents without", len(lines) - len(wrong), len(lines), wrong)
    assert len(wrong) <= FALSE_ALARMS * len(lines)


def test_every_file_ends_as_it_should(estate: Any) -> None:
    for line in estate.truth["documents"]:
        if " › " not in line["asset"]:
            assert estate.coverage[estate.public(line["asset"])]["state"] in line["state"], line["asset"]


def test_personal_names_of_files_are_hidden(estate: Any, record_property: Any) -> None:
    lines = [line for line in estate.truth["documents"] if line.get("name_types")]
    wrong = [line["asset"] for line in lines if "‹" not in estate.public(line["asset"])]
    told(record_property, f"{estate.folder.name} personal file names", len(lines) - len(wrong), len(lines), wrong)
    assert lines and not wrong
    plain = [line["asset"] for line in estate.truth["documents"] if not line.get("name_types")]
    alarms = [asset for asset in plain if "‹" in estate.public(asset)]
    assert len(alarms) <= FALSE_ALARMS * len(plain), alarms


def tags_of(estate: Any, line: dict[str, Any]) -> list[dict[str, Any]]:
    """The tags of a column, under the public names of asset and field."""
    return list(estate.tags.get((estate.public(line["asset"]), line["field"]), []))


def categories_of(estate: Any, asset: str) -> set[str]:
    """The categories of a file, or of a member of one."""
    return {category for tag in tags_in(estate, asset) for category in tag["categories"]}


def tags_in(estate: Any, asset: str) -> list[dict[str, Any]]:
    """The tags of a file, or of a member of one; the sheets of a workbook are its own."""
    top, _, member = estate.public(asset).partition(" › ")
    return [
        tag
        for (tagged, field), tags in estate.tags.items()
        if tagged == top and (not member or field == member or field.startswith((f"{member} › ", f"{member}!")))
        for tag in tags
    ]
