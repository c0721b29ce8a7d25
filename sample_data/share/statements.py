"""Says what is true of a made document: its line, its columns, and where the subjects are in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from connectors.locator import encode, join_members, sheet_column

from ..databases import Table
from ..expressions import category
from ..occurrences import found_in
from ..people import Person
from ..prose import Filled
from ..truth import Line, column_line, told_of
from .making import Made


@dataclass(frozen=True)
class Names:
    """What a path says of people, and in which of its segments; the source is segment 0."""

    types: list[str] = field(default_factory=list)
    segments: list[int] = field(default_factory=list)


def document_line(source: str, asset: str, members: tuple[str, ...], made: Made, names: Names) -> Line:
    """The whole document in one line; a container speaks for its members too."""
    held = _held(made)
    types, optional = held.types, held.optional
    entry = made.entry
    categories = _categories(entry, types)
    readable = "complete" in _states(entry)
    return {
        "source": source,
        "asset": asset,
        "member": bool(members),
        "kind": entry.get("kind", ""),
        "format": entry["format"],
        "language": entry.get("language", ""),
        "entity_types": sorted(types) if readable else [],
        "categories": sorted(categories) if readable else [],
        "also": sorted(optional - types),
        "also_categories": sorted(_categories(entry, optional) - categories),
        "either": {kind: sorted(others) for kind, others in sorted(held.either.items()) if kind in types},
        "persons": len(held.people),
        "state": _states(entry),
        "none": not types and not optional and not names.types,
        "name_types": names.types,
        "name_segments": names.segments,
        "subjects": sorted({person.subject for person in _everybody(made) if person.subject}),
    }


def _categories(entry: Any, types: set[str]) -> set[str]:
    """A user name in a log is connection data, wherever else it identifies."""
    log = entry.get("kind") == "log"
    found = {"connection" if log and kind == "USERNAME" else category(kind) for kind in types} - {""}
    return found | ({"form"} if entry.get("form") and types else set())


def _states(entry: Any) -> list[str]:
    state = entry.get("state", "complete")
    return [state] if isinstance(state, str) else list(state)


def _held(made: Made) -> Filled:
    """What the text, the tables and the members of a document hold, taken together."""
    held = Filled("", set(made.filled.types), set(made.filled.optional), people=set(made.filled.people))
    _more(held.either, made.filled.either)
    for table in made.tables.values():
        for column in table.columns:
            first, *others = column.attribute.types or ("",)
            unsure = column.attribute.optional or table.overrides.get(column.name, {}).get("ambiguous")
            (held.optional if unsure else held.types).update({first} - {""})
            held.either[first].update(others)
            held.types.update(column.contains)
    for member in made.members.values():
        found = _held(member)
        held.types |= found.types
        held.optional |= found.optional
        held.people |= found.people
        _more(held.either, found.either)
    return held


def _more(either: dict[str, set[str]], others: Mapping[str, set[str]]) -> None:
    for kind, names in others.items():
        either[kind] |= names


def _everybody(made: Made) -> Iterator[Person]:
    yield from made.people
    for table in made.tables.values():
        yield from (person for person in table.people if person)
    for member in made.members.values():
        yield from _everybody(member)


def column_lines(source: str, asset: str, members: tuple[str, ...], made: Made) -> Iterator[Line]:
    """Each column of each table in the document."""
    for name, table in made.tables.items():
        for number, column in enumerate(table.columns, 1):
            line = column_line(source, asset, _field(made, members, name, column.name, number), column, table)
            yield {**line, "format": made.entry["format"]}


def _field(made: Made, members: tuple[str, ...], name: str, column: str, number: int) -> str:
    if not made.entry.get("header", True):
        column = f"column {number}"
    if made.entry["format"] in {"xlsx", "ods"}:
        column = sheet_column(name, column)
    elif made.entry["format"] == "xml-rows":
        column = f"record/{column}"
    elif made.entry["format"] == "sqlite":
        members = (*members, name)
    return " › ".join((join_members(members), encode(column))) if members else column


def subject_lines(source: str, asset: str, members: tuple[str, ...], made: Made) -> Iterator[Line]:
    """Every place where one of the six occurs."""
    member = join_members(members)
    for name, table in made.tables.items():
        yield from _in_rows(source, asset, members, made, name, table)
    subjects = {person.subject: person for person in made.people if person.subject}
    for subject, person in subjects.items():
        for place, text in made.passages:
            for entity_type in found_in(person, text):
                yield {
                    "subject": subject, "source": source, "asset": asset, "member": member, "field": "",
                    "place": place, "entity_type": entity_type, "identifier": True,
                }  # fmt: skip


def _in_rows(source: str, asset: str, members: tuple[str, ...], made: Made, name: str, table: Table) -> Iterator[Line]:
    lead = "record " if made.entry["format"] == "xml-rows" else ""
    for number, (row, person) in enumerate(zip(table.rows, table.people, strict=True), 1):
        if person is None or not person.subject:
            continue
        for position, column, entity_type, identifier in told_of(person, table, row):
            yield {
                "subject": person.subject, "source": source, "asset": asset, "member": join_members(members),
                "field": _field(made, members, name, column.name, position), "place": f"{lead}row {number}",
                "entity_type": entity_type, "identifier": identifier,
            }  # fmt: skip
