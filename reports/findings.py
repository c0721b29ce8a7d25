"""Groups the gaps between declaration and inventory for a reader: by severity, by kind, by place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from classifiers.taxonomy import TAXONOMY
from scanner import Entry, Gap

from .present import Presenter
from .wording import Wording

SHOWN = 60
"""Places of one kind that are shown; the rest is counted."""
_TYPES_SHOWN = 6
_SIBLINGS = 4
"""So many documents of a folder with the same gap are shown as the folder."""
_STRETCHES = 5
"""A text is read in a few stretches: a share of them says nothing."""


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
    counts = {(entry.asset, entry.field, entry.entity_type): entry for entry in entries}
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


_Counts = Mapping[tuple[str, str, str], Entry]
"""(asset, field, entity type) → the tag."""


def _findings(gaps: Sequence[Gap], counts: _Counts, wording: Wording) -> list[Finding]:
    by_place: dict[tuple[str, tuple[str, ...], str], list[Gap]] = defaultdict(list)
    for gap in gaps:
        by_place[gap.asset or gap.source, gap.activities, _detail(gap, wording)].append(gap)
    return [
        Finding(
            asset=place,
            fields=tuple(dict.fromkeys(gap.field for gap in found if gap.field)),
            categories=_names(wording.category(one) for gap in found for one in gap.categories),
            types=_types(found, wording.present),
            activities=tuple(wording.activity(one) for one in activities),
            detail=detail,
            counted=_counted(found, counts, wording.present),
        )
        for (place, activities, detail), found in _by_folder(by_place).items()
    ]


def _by_folder(
    places: Mapping[tuple[str, tuple[str, ...], str], list[Gap]],
) -> dict[tuple[str, tuple[str, ...], str], list[Gap]]:
    """Documents of one folder of which the same is to be said are one line: the folder."""
    siblings: dict[tuple[str, tuple[str, ...], str], set[str]] = defaultdict(set)
    for place, activities, detail in places:
        siblings[place.rpartition("/")[0] + "/", activities, detail].add(place)
    result: dict[tuple[str, tuple[str, ...], str], list[Gap]] = defaultdict(list)
    for (place, activities, detail), found in places.items():
        folder = (place.rpartition("/")[0] + "/", activities, detail)
        whole = all(not gap.field for gap in found) and place.count("/") > 1
        result[folder if whole and len(siblings[folder]) >= _SIBLINGS else (place, activities, detail)] += found
    return dict(result)


def _detail(gap: Gap, wording: Wording) -> str:
    present = wording.present
    key = f"gap.{gap.kind}.{gap.code}" if gap.code else f"gap.{gap.kind}.detail"
    params = dict(gap.params)
    if not present.has(key):
        return "; ".join(_of_rows(params, present))
    if "period" in params:
        params["period"] = present.period(str(params["period"]))
    if "reason" in params:
        params["reason"] = present.unread(str(params.get("code", "")), str(params["reason"]))
    for name in ("day", "past_since"):
        if name in params:
            params[name] = present.date(date.fromisoformat(str(params[name])))
    for name in ("since", "until"):
        if name in params:
            params[name] = str(params[name])  # a year takes no mark between thousands
    told = present(key, **params)
    return "; ".join(filter(None, (told, *_of_rows(params, present))))


def _of_rows(params: Mapping[str, str | int], present: Presenter) -> Iterator[str]:
    """How many rows it is about, where activities cover only some of them."""
    if "some_rows" in params:
        yield present("gap.rows.uncounted")
    if "in_rows" in params:
        yield present("gap.rows.read" if "rows_read" in params else "gap.rows.counted", **params)
    if "undated" in params:
        yield present("gap.rows.undated", undated=params["undated"])


def _counted(gaps: Sequence[Gap], counts: _Counts, present: Presenter) -> str:
    assets = {gap.asset for gap in gaps}
    if len(assets) > 1:
        return present.count("documents", len(assets))
    if len(gaps) > 1 or "in_rows" in gaps[0].params:  # the counts of the tag are of the whole column
        return ""
    found = [counts.get((gaps[0].asset, gaps[0].field, one)) for one in gaps[0].entity_types]
    best = max((entry for entry in found if entry), key=lambda entry: entry.matched, default=None)
    return seen(best.matched, best.sampled, present) if best else ""


def seen(matched: int, sampled: int, present: Presenter) -> str:
    """How much speaks for a tag: of a column, values of those looked at; of a text, how often it occurs."""
    if matched > sampled or sampled < _STRETCHES:
        return present.count("occurrences", matched)
    return present("audit.counted", matched=matched, sampled=sampled)


def _types(gaps: Iterable[Gap], present: Presenter) -> tuple[str, ...]:
    names = _names(type_label(one, present) for gap in gaps for one in gap.entity_types)
    rest = len(names) - _TYPES_SHOWN
    return (*names[:_TYPES_SHOWN], present.count("more", rest)) if rest > 0 else names


def type_label(entity_type: str, present: Presenter) -> str:
    """The name of an entity type."""
    return present.typography(TAXONOMY.label(entity_type, present.language))


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
