"""Groups the gaps between declaration and inventory for a reader: by severity, by kind, by place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from classifiers.taxonomy import TAXONOMY
from scanner import Entry, Gap

from .present import Presenter
from .wording import Wording

SHOWN = 60
"""Places of one kind that are shown; the rest is counted."""
_TYPES_SHOWN = 6


@dataclass(frozen=True)
class Finding:
    """All gaps of one kind at one place."""

    asset: str = field(repr=False)
    fields: tuple[str, ...] = field(repr=False)
    categories: tuple[str, ...]
    types: tuple[str, ...]
    activities: tuple[str, ...]
    detail: str
    counted: str
    """How many values speak for it, of how many looked at."""


@dataclass(frozen=True)
class FindingGroup:
    """All gaps of one kind and severity."""

    kind: str
    severity: str
    title: str
    meaning: str
    advice: str
    findings: tuple[Finding, ...]
    gaps: int

    @property
    def more(self) -> int:
        """Places that are not shown."""
        return max(0, len(self.findings) - SHOWN)

    @property
    def shown(self) -> tuple[Finding, ...]:
        """Places that are shown."""
        return self.findings[:SHOWN]


def group_findings(gaps: Iterable[Gap], entries: Iterable[Entry], wording: Wording) -> tuple[FindingGroup, ...]:
    """The groups, in the order of the gaps: the gravest first."""
    present = wording.present
    by_group: dict[tuple[str, str], list[Gap]] = defaultdict(list)
    for gap in gaps:
        by_group[gap.severity, gap.kind].append(gap)
    counts = _counts(entries)
    return tuple(
        FindingGroup(
            kind=kind,
            severity=severity,
            title=present(f"gap.{kind}.title"),
            meaning=present(f"gap.{kind}.meaning"),
            advice=present(f"gap.{kind}.advice"),
            findings=tuple(_findings(found, counts, wording)),
            gaps=len(found),
        )
        for (severity, kind), found in by_group.items()
    )


def _counts(entries: Iterable[Entry]) -> Mapping[tuple[str, str], tuple[int, int]]:
    best: dict[tuple[str, str], tuple[int, int]] = {}
    for entry in entries:
        place = (entry.asset, entry.field)
        best[place] = max(best.get(place, (0, 0)), (entry.matched, entry.sampled))
    return best


def _findings(
    gaps: Sequence[Gap], counts: Mapping[tuple[str, str], tuple[int, int]], wording: Wording
) -> list[Finding]:
    by_place: dict[tuple[str, tuple[str, ...], str], list[Gap]] = defaultdict(list)
    for gap in gaps:
        place = gap.asset or gap.source
        by_place[place, gap.activities, _detail(gap, wording)].append(gap)
    return [
        Finding(
            asset=place,
            fields=tuple(gap.field for gap in found if gap.field),
            categories=_names(wording.category(one) for gap in found for one in gap.categories),
            types=_types(found, wording.present),
            activities=tuple(wording.activity(one) for one in activities),
            detail=detail,
            counted=_counted(found, counts, wording.present),
        )
        for (place, activities, detail), found in by_place.items()
    ]


def _detail(gap: Gap, wording: Wording) -> str:
    present = wording.present
    key = f"gap.{gap.kind}.{gap.code}" if gap.code else f"gap.{gap.kind}.detail"
    if not present.has(key):
        return ""
    params = dict(gap.params)
    if "period" in params:
        params["period"] = present.period(str(params["period"]))
    if "reason" in params:
        params["reason"] = reason(str(params.get("code", "")), str(params["reason"]), present)
    if "since" in params:
        params["since"] = str(params["since"])  # a year takes no mark between thousands
    return present(key, **params)


def reason(code: str, told: str, present: Presenter) -> str:
    """Why something was not read: in the language of the report where its code is known, else as it was told."""
    return present(f"code.{code}") if present.has(f"code.{code}") else told


def _counted(gaps: Sequence[Gap], counts: Mapping[tuple[str, str], tuple[int, int]], present: Presenter) -> str:
    if len(gaps) != 1:
        return ""
    matched, sampled = counts.get((gaps[0].asset, gaps[0].field), (0, 0))
    return present("audit.counted", matched=matched, sampled=sampled) if sampled else ""


def _types(gaps: Iterable[Gap], present: Presenter) -> tuple[str, ...]:
    names = _names(type_label(one, present) for gap in gaps for one in gap.entity_types)
    rest = len(names) - _TYPES_SHOWN
    return (*names[:_TYPES_SHOWN], present.count("more", rest)) if rest > 0 else names


def type_label(entity_type: str, present: Presenter) -> str:
    """The name of an entity type."""
    return present.typography(TAXONOMY.get(entity_type).label.get(present.language, entity_type))  # type: ignore[call-overload]


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
