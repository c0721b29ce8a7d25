"""Writes the register as JSON with keys that stay the same in every language."""

from __future__ import annotations

from typing import Any

from ..record import Record, RecordEntry


def render(record: Record) -> bytes:
    """Indented JSON in UTF-8."""
    import orjson

    return orjson.dumps(as_data(record), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE, default=str)


def as_data(record: Record) -> dict[str, Any]:
    """The record as plain values."""
    organisation = record.declaration.organisation
    return {
        "record": {
            "role": record.role,
            "article": "30(1)" if record.role == "controller" else "30(2)",
            "language": record.present.language,
            "as_of": record.as_of.isoformat(),
            "title": record.title,
            "organisation": organisation.name,
            "declaration_version": organisation.version.isoformat() if organisation.version else None,
            "missing": record.missing,
        },
        "identification": [
            {"label": label, "value": list(cell.lines), "missing": cell.missing}
            for label, cell in record.identification
        ],
        "columns": [
            {"key": column.key, "label": record.label(column), "duty": column.duty, "letter": column.article or None}
            for column in record.columns
        ],
        "activities": [_entry(record, entry) for entry in record.entries],
    }


def _entry(record: Record, entry: RecordEntry) -> dict[str, Any]:
    activity = entry.activity
    return {
        "id": activity.id,
        "label": entry.label,
        "role": activity.role,
        "entity": activity.entity,
        "status": activity.status_on(record.as_of),
        "legal_bases": [ground.basis for ground in activity.legal_bases],
        "purposes": list(activity.purposes),
        "subjects": list(activity.subjects),
        "categories": list(activity.categories),
        "retention_period": record.declaration.retention_of(activity).period,
        "started": activity.started and activity.started.isoformat(),
        "ended": activity.ended and activity.ended.isoformat(),
        "replaced_by": activity.replaced_by,
        "controllers": [{"name": one.name, "contact": one.contact} for one in entry.controllers],
        "fields": {key: list(cell.lines) for key, cell in entry.cells.items()},
        "missing": list(entry.missing),
        "evidence": _evidence(entry),
    }


def _evidence(entry: RecordEntry) -> dict[str, Any]:
    last = entry.evidence.last_scanned
    return {
        "last_scanned": last.isoformat() if last else None,
        "fields": dict(entry.evidence.fields),
        "not_seen": list(entry.evidence.not_seen),
        "not_declared": list(entry.evidence.not_declared),
        "assets": [
            {
                "asset": asset.asset,
                "kind": asset.kind,
                "state": asset.state,
                "rows_read": asset.rows_read,
                "rows_total": asset.rows_total,
                "scanned": asset.scanned.isoformat() if asset.scanned else None,
                "categories": [
                    {"category": seen.category, "fields": seen.fields, "matched": seen.matched, "sampled": seen.sampled}
                    for seen in asset.categories
                ],
            }
            for asset in entry.evidence.assets
        ],
    }
