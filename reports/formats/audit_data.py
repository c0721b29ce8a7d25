"""Risk, trend, quality and proposals of an audit as plain values, for JSON: the same keys in every language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scanner import Gap, Risk, Suggestion

from ..method import Quality
from ..trends import History

Values = dict[str, Any]


def risk_data(risk: Risk) -> Values:
    """The figure, its sums and all its lines: `points` of a line is `base` x `step` x `certainty`."""
    return {
        "points": risk.points,
        "by_source": risk.by("source"),
        "by_kind": risk.by("kind"),
        "by_severity": risk.by("severity"),
        "lines": [
            {
                "kind": line.kind,
                "severity": line.severity,
                "source": line.source,
                "asset": line.asset,
                "gaps": line.gaps,
                "activities": list(line.activities),
                "persons": line.persons,
                "base": line.base,
                "step": line.step,
                "certainty": line.certainty,
                "points": line.points,
            }
            for line in risk.lines
        ],
    }


def history_data(history: History) -> Values:
    """The trend, the oldest first, and what changed."""
    changes = history.changes
    return {
        "scans": [
            {
                "scan": one.scan,
                "day": one.day.isoformat(),
                "assets": one.assets,
                "fields": one.fields,
                "special": one.special,
                "findings": {"high": one.high, "medium": one.medium, "low": one.low},
                "points": one.points,
                "unread": one.unread,
            }
            for one in history.snapshots
        ],
        "changes": changes
        and {
            "since": changes.since.isoformat(),
            "appeared": _gaps(changes.appeared),
            "resolved": _gaps(changes.resolved),
        },
    }


def _gaps(gaps: Sequence[Gap]) -> list[Values]:
    return [
        {
            "kind": gap.kind,
            "severity": gap.severity,
            "source": gap.source,
            "asset": gap.asset,
            "field": gap.field,
            "categories": list(gap.categories),
            "activities": list(gap.activities),
            "code": gap.code,
        }
        for gap in gaps
    ]


def suggestion_data(one: Suggestion) -> Values:
    """An activity proposed for a place that none covers."""
    return {
        "pattern": one.pattern,
        "activity": one.activity,
        "points": one.points,
        "strength": one.strength,
        "reasons": [{"code": reason.code, "points": reason.points, **reason.params} for reason in one.reasons],
        "lacks": list(one.lacks),
        "assets": list(one.assets),
        "others": [{"activity": activity, "points": points} for activity, points in one.others],
    }


def quality_data(quality: Quality | None) -> Values | None:
    """Precision and recall as measured for this version."""
    if quality is None:
        return None
    return {
        "measured_on": quality.measured_on,
        "rules": quality.rules,
        "command": quality.command,
        "sets": dict(quality.sets),
        "parts": [
            {
                "part": part.part,
                "cases": part.cases,
                "clean": part.clean,
                "alarms": part.alarms,
                "figures": [
                    {
                        "group": one.group,
                        "name": one.name,
                        "gold": one.gold,
                        "precision": one.precision,
                        "precision_interval": one.precision_interval,
                        "recall": one.recall,
                        "recall_interval": one.recall_interval,
                    }
                    for one in part.figures
                ],
            }
            for part in quality.parts
        ],
    }
