"""Writes the register as PDF: an overview, then one block per activity; tagged, with bookmarks, for the archive."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..record import Cell, Record, RecordEntry
from ..typeset import typeset
from .correspondence import correspondence
from .html import OVERVIEW
from .lists import declared_lists

SHOWN_ASSETS = 200
"""Places of one activity that are listed; the rest is counted."""
_IN_HEADING = ("reference", "status")

Values = dict[str, Any]


def render(record: Record) -> bytes:
    """The whole file."""
    return typeset("record.typ", record.as_of, as_values(record))


def as_values(record: Record) -> Values:
    """All that the page says, in words."""
    it, present = record.declaration, record.present
    statements = [present("record.no_sale")] if it.no_sale else []
    if it.transfer_statement:
        statements.append(record.wording.words(it.transfer_statement))
    return {
        "language": present.language,
        "title": record.title,
        "organisation": it.organisation.name or "",
        "legal": present(f"record.legal.{record.role}"),
        "day": f"{present('identification.as_of')}{present('colon')}{present.date(record.as_of)}",
        "footer": record.footer,
        "identification": [{"label": label, **_cell(cell)} for label, cell in record.identification],
        "missing": present.count("missing", record.missing) if record.missing else "",
        "statements": statements,
        "overview": _overview(record),
        "entries": [_entry(record, entry) for entry in record.entries],
        "controllers": _controllers(record),
        "lists": _lists(record),
        "mapping": [[one.label, one.law, one.authority, one.cnil or "–"] for one in correspondence(record)],
        "manual": record.manual,
        "words": _words(record),
    }


def _cell(cell: Cell) -> Values:
    return {"missing": cell.missing, "lines": [part for line in cell.lines for part in line.split("\n")]}


def _words(record: Record) -> Values:
    keys = (
        *("contents", "overview", "details", "complete", "empty", "missing", "missing_long", "legend_mandatory"),
        *("controllers", "controller_name", "controller_contact", "evidence_title", "lists_title", "manual_title"),
        *("evidence_columns.asset", "evidence_columns.category", "evidence_columns.state", "evidence_columns.scanned"),
        *("list_columns.label", "list_columns.more", "list_columns.id", "sheets.identification"),
        *(f"mapping_columns.{key}" for key in ("field", "law", "authority", "cnil")),
        "sheets.mapping",
    )
    return {key.replace(".", "-").replace("_", "-"): record.present(f"record.{key}") for key in keys}


def _overview(record: Record) -> Values:
    columns = [column for column in record.columns if column.key in OVERVIEW[record.role]]
    return {
        "heads": [record.label(column) + ("\u00a0*" if column.duty == "mandatory" else "") for column in columns],
        "rows": [[_cell(entry.cells[column.key]) for column in columns] for entry in record.entries],
    }


def _entry(record: Record, entry: RecordEntry) -> Values:
    fields = []
    for column in record.columns:
        cell = entry.cells[column.key]
        shown = cell.missing or cell.lines or column.duty == "mandatory"
        if shown and column.key not in _IN_HEADING:
            label, duty = record.label(column), record.duty(column)
            fields.append({"label": label, "kind": column.duty, "duty": duty, **_cell(cell)})
    return {
        "label": entry.label,
        "id": entry.activity.id,
        "status": " ".join(entry.cells["status"].lines),
        "ended": entry.activity.ended is not None,
        "fields": fields,
        "evidence": list(_evidence(record, entry)),
        "assets": record.present.count("assets", len(entry.evidence.assets)),
        "more": _more(record, len(entry.evidence.assets)),
    }


def _evidence(record: Record, entry: RecordEntry) -> Iterable[list[str]]:
    present, name = record.present, record.wording.category
    for asset in entry.evidence.assets[:SHOWN_ASSETS]:
        seen = ", ".join(f"{name(one.category)} ({present.number(one.fields)})" for one in asset.categories)
        yield [asset.asset, seen or "–", present(f"state.{asset.state}"), present.moment(asset.scanned)]


def _more(record: Record, assets: int) -> str:
    return record.present.count("more", assets - SHOWN_ASSETS) if assets > SHOWN_ASSETS else ""


def _controllers(record: Record) -> list[Values]:
    """Of a processor's register: for each activity, on whose behalf."""
    if record.role != "processor":
        return []
    return [
        {"label": entry.label, "rows": [[one.name, one.contact or ""] for one in entry.controllers]}
        for entry in record.entries
    ]


def _lists(record: Record) -> list[Values]:
    lists: dict[str, list[list[str]]] = {}
    for term in declared_lists(record):
        lists.setdefault(term.list, []).append([term.label, term.more, term.id])
    return [{"name": name, "rows": rows} for name, rows in lists.items()]
