"""Writes down what is true of the estate: columns, documents, subjects, planted gaps; one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from connectors.locator import join

from .databases import Table
from .databases.tables import Column
from .expressions import category
from .occurrences import found_in, is_own
from .people import Person

Line = dict[str, Any]


@dataclass
class Truth:
    """Collects the lines while the estate is written."""

    columns: list[Line] = field(default_factory=list)
    documents: list[Line] = field(default_factory=list)
    subjects: list[Line] = field(default_factory=list)
    gaps: list[Line] = field(default_factory=list)

    def add_database(self, source: str, schema: str, tables: Iterable[Table]) -> None:
        """Every column of every table, and every row about a subject."""
        for table in tables:
            asset = join((source, schema, table.name))
            for column in table.columns:
                self.columns.append(column_line(source, asset, column.name, column, table))
            self.subjects.extend(_rows_of_subjects(source, asset, table))

    def write(self, folder: Path) -> None:
        """One file a kind."""
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("columns", "documents", "subjects", "gaps"):
            lines = (json.dumps(line, ensure_ascii=False, default=_plain) for line in getattr(self, name))
            (folder / f"{name}.jsonl").write_text("".join(f"{line}\n" for line in lines), "utf-8")


def column_line(source: str, asset: str, name: str, column: Column, table: Table) -> Line:
    """What a detector should say of a column."""
    attribute = column.attribute
    expected = attribute.expected
    categories = [category(expected)] if expected else []
    line: Line = {
        "source": source,
        "asset": asset,
        "field": name,
        "entity_type": expected,
        "also": list(attribute.types if attribute.optional else attribute.types[1:]),
        "categories": categories + (["form"] if table.form and expected and "form" not in categories else []),
        "also_categories": _also(column, table, categories),
        "ambiguous": attribute.optional,
        "filled": column.filled,
    }
    if column.contains:
        line["contains"] = dict(sorted(column.contains.items()))
    return {**line, **table.overrides.get(column.name, {})}


def _also(column: Column, table: Table, categories: list[str]) -> list[str]:
    """Categories that are right too: of other readings, of what a free text holds, of the form it came from."""
    others = {category(kind) for kind in (*column.attribute.types, *column.contains)}
    return sorted(({other for other in others if other} | ({"form"} if table.form else set())) - set(categories))


def told_of(person: Person, table: Table, row: Mapping[str, Any]) -> Iterator[tuple[int, Column, str, bool]]:
    """What a row about a person tells: position, column, entity type, and whether a search finds the value itself."""
    for position, column in enumerate(table.columns, 1):
        expected, value = column.attribute.expected, row[column.name]
        if expected is None or value in (None, ""):
            continue
        yield position, column, expected, is_own(person, expected, value)
        if expected == "FREE_TEXT":
            for entity_type in found_in(person, str(value)):
                yield position, column, entity_type, True


def _rows_of_subjects(source: str, asset: str, table: Table) -> Iterator[Line]:
    for number, (row, person) in enumerate(zip(table.rows, table.people, strict=True), 1):
        if person is None or not person.subject:
            continue
        for _, column, entity_type, identifier in told_of(person, table, row):
            yield {
                "subject": person.subject,
                "source": source,
                "asset": asset,
                "field": column.name,
                "key": {name: row[name] for name in table.key},
                "row": number,
                "entity_type": entity_type,
                "identifier": identifier,
            }


def identity_lines(entries: Iterable[tuple[Mapping[str, Any], Any, list[str]]]) -> Iterator[Line]:
    """Who each subject is, before where he or she occurs."""
    for entry, person, names in entries:
        yield {
            "subject": entry["id"],
            "identity": {
                "names": names,
                "national_numbers": [number for number in (person.niss, person.niss_before) if number],
                "birth_date": person.birth,
                "emails": [mail for mail in (person.email, person.work_email) if mail],
                "phones": [phone for phone in (person.mobile, person.phone) if phone],
                "ibans": [person.iban] if person.iban else [],
                "ip_addresses": [person.ip],
                "usernames": [person.username] if person.username else [],
                "address": person.address if person.street_name else None,
            },
            "story": entry["story"],
            "role": "processor" if entry.get("employer", 1) != 1 else "controller",
        }


def _plain(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)
