"""Writes the audit as JSON: all that the page shows, with keys that stay the same in every language.

Ids (of assets, fields, categories, entity types, activities) stand where a program reads, words where a person does.
No value of a source is in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scanner import Entry, Gap

from ..ages import Age
from ..audit import Audit, Sensitive
from ..findings import FindingGroup
from ..scope import Scope
from .audit_data import history_data, quality_data, risk_data, suggestion_data

Values = dict[str, Any]
_Tags = Mapping[tuple[str, str, str], Entry]
"""(asset, field, entity type) → the tag."""


def render(audit: Audit) -> bytes:
    """Indented JSON in UTF-8."""
    import orjson

    option = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE | orjson.OPT_NON_STR_KEYS
    return orjson.dumps(as_data(audit), option=option)


def as_data(audit: Audit) -> Values:
    """The audit as plain values."""
    return {
        "audit": _head(audit),
        "summary": _summary(audit),
        "findings": _findings(audit),
        "risk": risk_data(audit.risk),
        "entities": [
            {"entity": one.entity or None, "findings": dict(one.gaps), "points": one.points} for one in audit.entities
        ],
        "history": history_data(audit.history),
        "heat": {
            source: {category: {"fields": cell.fields, "gaps": cell.gaps} for category, cell in row.items()}
            for source, row in audit.heat.items()
        },
        "scope": _scope(audit.scope),
        "categories": [
            {
                "category": line.category,
                "declared": line.declared,
                "activities": line.activities,
                "fields": line.fields,
                "assets": line.assets,
                "not_as_declared": line.uncovered,
            }
            for line in audit.categories
        ],
        "activities": [
            {
                "activity": activity,
                "entity": audit.declaration.activity(activity).entity,
                "role": role,
                "declared": list(evidence.declared),
                "found": dict(evidence.fields),
                "found_by_source": {source: dict(found) for source, found in evidence.by_source.items()},
                "not_seen": list(evidence.not_seen),
                "not_declared": list(evidence.not_declared),
                "assets": dict(evidence.states),
            }
            for activity, role, evidence in audit.activities
        ],
        "special": [_sensitive(one) for one in audit.special],
        "national_numbers": [_sensitive(one) for one in audit.numbers],
        "ages": [_age(age) for age in audit.ages],
        "suggestions": [suggestion_data(one) for one in audit.suggestions],
        "record": _missing(audit),
        "decisions": _decisions(audit),
        "quality": quality_data(audit.quality),
        "method": _method(audit),
    }


def _head(audit: Audit) -> Values:
    organisation = audit.declaration.organisation
    return {
        "title": audit.present("audit.title"),
        "organisation": organisation.name,
        "as_of": audit.as_of.isoformat(),
        "language": audit.present.language,
        "scanned": bool(audit.scans),
    }


def _summary(audit: Audit) -> Values:
    return {
        "assets": audit.scope.assets,
        "states": {state: audit.scope.in_state(state) for state in ("complete", "partial", "skipped", "failed")},
        "open_ends": audit.scope.open_ends,
        "findings": {severity: audit.severity(severity) for severity in ("high", "medium", "low")},
    }


def _findings(audit: Audit) -> list[Values]:
    tags = {(entry.asset, entry.field, entry.entity_type): entry for entry in audit.entries}
    return [_group(audit, group, tags) for group in audit.findings]


def _group(audit: Audit, group: FindingGroup, tags: _Tags) -> Values:
    gaps = [gap for gap in audit.gaps if (gap.kind, gap.severity) == (group.kind, group.severity)]
    entities = {activity.id: activity.entity for activity in audit.declaration.activities if activity.entity}
    return {
        "kind": group.kind,
        "severity": group.severity,
        "title": group.title,
        "meaning": group.meaning,
        "advice": group.advice,
        "count": group.gaps,
        "gaps": [_gap(gap, tags, entities) for gap in gaps],
        "places": [
            {
                "place": one.asset,
                "fields": list(one.fields),
                "categories": list(one.categories),
                "types": list(one.types),
                "activities": list(one.activities),
                "detail": one.detail,
                "counted": one.counted,
            }
            for one in group.findings
        ],
    }


def _gap(gap: Gap, tags: _Tags, entities: Mapping[str, str]) -> Values:
    found = [tags[key] for one in gap.entity_types if (key := (gap.asset, gap.field, one)) in tags]
    return {
        "source": gap.source,
        "asset": gap.asset,
        "field": gap.field,
        "categories": list(gap.categories),
        "entity_types": list(gap.entity_types),
        "activities": list(gap.activities),
        "entities": sorted({entities[one] for one in gap.activities if one in entities}),
        "code": gap.code,
        "params": dict(gap.params),
        "persons": gap.persons,
        "guessed": gap.guessed,
        "counts": [
            {
                "entity_type": entry.entity_type,
                "matched": entry.matched,
                "sampled": entry.sampled,
                "confidence": round(entry.confidence, 4),
            }
            for entry in found
        ],
    }


def _scope(scope: Scope) -> Values:
    return {
        "sources": [
            {
                "source": source.name,
                "type": source.type,
                "reached": source.reached,
                "code": source.code,
                "reason": source.reason,
                "assets": source.assets,
                "states": {
                    state: source.states.get(state, 0) for state in ("complete", "partial", "skipped", "failed")
                },
                "rows_read": source.rows_read,
                "rows_total": source.rows_total,
                "bytes_read": source.bytes_read,
            }
            for source in scope.sources
        ],
        "unread": [
            {
                "state": group.state,
                "code": group.code,
                "reason": group.reason,
                "count": len(group.places),
                "places": list(group.places),
                "accepted": list(group.accepted),
            }
            for group in scope.unread
        ],
        "sampled": [
            {
                "asset": one.asset,
                "rows_read": one.rows_read,
                "rows_total": one.rows_total,
                "sampling": one.sampling,
                "bound": round(one.bound, 8),
            }
            for one in scope.sampled
        ],
        "not_run": [{"rule": rule, "assets": assets} for rule, assets in scope.not_run],
    }


def _sensitive(one: Sensitive) -> Values:
    grounds = [{"activity": activity, "ground": ground} for activity, ground in one.grounds]
    return {"asset": one.asset, "field": one.field, "type": one.type, "seen": one.seen, "grounds": grounds}


def _age(age: Age) -> Values:
    return {
        "asset": age.asset,
        "field": age.field,
        "activity": age.activity or None,
        "period": age.period or None,
        "guessed": age.guessed,
        "limit": age.limit.isoformat() if age.limit else None,
        "rows": age.rows,
        "past": age.past,
        "years": dict(age.years),
    }


def _missing(audit: Audit) -> list[Values]:
    """Mandatory fields that the record lacks; controllers are read when the record is made, and not here."""
    told = []
    for record in audit.records:
        for entry in record.entries:
            keys = [key for key in entry.missing if key != "controllers"]
            if keys:
                told.append({"role": record.role, "activity": entry.activity.id, "missing": keys})
    return told


def _decisions(audit: Audit) -> Values:
    return {
        "accepted": [one for group in audit.scope.unread for one in group.accepted],
        "reviewed": [
            {
                "asset": entry.asset,
                "field": entry.field,
                "entity_type": entry.entity_type,
                "categories": list(entry.categories),
                "status": entry.status,
                "found_as": entry.found_as or None,
                "by": entry.review.by if entry.review else None,
                "at": entry.review.at.isoformat() if entry.review else None,
                "reason": entry.review.reason if entry.review else None,
                "reopened": (entry.review.reopened or None) if entry.review else None,
            }
            for entry in audit.reviewed
        ],
        "reviews": {source: dict(counts) for source, counts in audit.reviews.items()},
        "approvals": [
            {
                "activity": one.activity,
                "state": one.state,
                "by": list(one.by),
                "on": one.on.isoformat() if one.on else None,
                "next_review": one.next_review.isoformat() if one.next_review else None,
            }
            for one in audit.approvals
        ],
    }


def _method(audit: Audit) -> Values:
    version = audit.declaration.organisation.version
    return {
        "vigie": audit.facts.get("version"),
        "rules": list(audit.rules),
        "declaration_version": version.isoformat() if version else None,
        "declaration_sha256": audit.facts.get("declaration_sha256"),
        "inventory_sha256": audit.facts.get("inventory_sha256"),
        "packages": dict(audit.setting.packages),
        "excluded": {
            source: {"schemas_only": list(schemas), "patterns": list(patterns)}
            for source, (schemas, patterns) in audit.setting.limits.items()
        },
        "scans": [
            {
                "id": scan.id,
                "started": scan.started.isoformat(),
                "ended": scan.ended.isoformat() if scan.ended else None,
                "state": scan.state,
            }
            for scan in audit.scans
        ],
    }
