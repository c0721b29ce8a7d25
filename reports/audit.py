"""The audit: what was scanned and what not, what is declared against what is held, and what follows from it.

Pure functions of declaration and inventory: the same input, as of the same day, gives the same report, byte by byte.
No personal value is in it: names of assets are public ids, samples are never shown.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from classifiers.taxonomy import TAXONOMY
from scanner import (
    Approval,
    Coverage,
    Declaration,
    Entry,
    Estate,
    Gap,
    Risk,
    ScanRecord,
    Signature,
    SourceState,
    Suggestion,
    approvals_of,
    assess_risk,
    find_gaps,
    suggest_activities,
)

from .ages import Age, measure_ages
from .evidence import ActivityEvidence, gather
from .findings import FindingGroup, group_findings, seen, type_label
from .method import Quality
from .present import Presenter
from .record import Record, build_record
from .scope import Scope, measure_scope
from .setting import Setting
from .trends import History
from .wording import Wording

STATUSES = ("detected", "re-opened", "confirmed", "re-tagged", "added", "rejected")
"""Of tags, in the order in which they are told."""
_HEAT = (1, 3, 10, 30, 100)
"""From how many fields on a cell of the heat map is of the next shade."""


@dataclass(frozen=True)
class HeatCell:
    """Fields of one category in one source."""

    fields: int
    gaps: int
    """Of them, how many are not as declared."""

    @property
    def shade(self) -> int:
        """0 to 5."""
        return sum(self.fields >= step for step in _HEAT)


@dataclass(frozen=True)
class CategoryLine:
    """One category, declared and found."""

    category: str
    declared: bool
    activities: int
    fields: int
    assets: int
    uncovered: int


@dataclass(frozen=True)
class Sensitive:
    """A field with special data or a national number, and the ground on which it is held."""

    asset: str
    field: str
    type: str
    seen: str
    """How much speaks for it."""
    grounds: tuple[tuple[str, str], ...]
    """(activity, ground); empty: none."""


@dataclass(frozen=True)
class EntityLine:
    """What stands against one entity of the organisation."""

    entity: str
    """Its id; empty for what no activity covers."""
    gaps: Mapping[str, int]
    """By severity."""
    points: float
    """Of risk; what concerns two entities counts for both."""


@dataclass(frozen=True)
class Audit:
    """All that the page shows."""

    declaration: Declaration
    wording: Wording
    as_of: date
    scope: Scope
    findings: tuple[FindingGroup, ...]
    gaps: tuple[Gap, ...]
    entries: tuple[Entry, ...]
    """Tags that stand: all but those that a person rejected."""
    categories: tuple[CategoryLine, ...]
    activities: tuple[tuple[str, str, ActivityEvidence], ...]
    """(id, role, evidence)."""
    special: tuple[Sensitive, ...]
    numbers: tuple[Sensitive, ...]
    heat: Mapping[str, Mapping[str, HeatCell]]
    ages: tuple[Age, ...]
    records: tuple[Record, ...]
    reviewed: tuple[Entry, ...]
    """Tags that a person decided on, those whose decision is open again among them."""
    reviews: Mapping[str, Mapping[str, int]]
    """Per source: how many tags nobody has decided on (`detected`), are confirmed, rejected, re-tagged, re-opened."""
    approvals: tuple[Approval, ...]
    """How far the record's entries are approved, in the order of the declaration."""
    scans: tuple[ScanRecord, ...]
    rules: tuple[str, ...]
    """Versions of the rules and models behind the verdicts."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """Version of Vigie, digest of the declaration …"""
    risk: Risk = field(default_factory=lambda: Risk(()))
    entities: tuple[EntityLine, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    history: History = field(default_factory=History)
    quality: Quality | None = None
    setting: Setting = field(default_factory=Setting)

    @property
    def present(self) -> Presenter:
        """Language of the report."""
        return self.wording.present

    def severity(self, severity: str) -> int:
        """Gaps of that severity."""
        return sum(gap.severity == severity for gap in self.gaps)

    @property
    def heat_categories(self) -> tuple[str, ...]:
        """Columns of the heat map: categories that are declared or found."""
        found = {category for row in self.heat.values() for category in row}
        declared = [category.id for category in self.declaration.categories]
        return (*declared, *sorted(found - set(declared)))


def build_audit(
    declaration: Declaration,
    entries: Sequence[Entry],
    coverage: Sequence[Coverage],
    *,
    language: str,
    as_of: date,
    scans: Sequence[ScanRecord] = (),
    sources: Sequence[SourceState] = (),
    signatures: Sequence[Signature] = (),
    facts: Mapping[str, str] | None = None,
    history: History | None = None,
    quality: Quality | None = None,
    setting: Setting | None = None,
) -> Audit:
    """Everything that an auditor asks of declaration and inventory."""
    wording = Wording(declaration, Presenter(language))
    standing = [entry for entry in entries if entry.status != "rejected"]
    gaps = find_gaps(declaration, standing, coverage, sources=sources, as_of=as_of)
    evidence = gather(declaration, standing, coverage)
    approvals = approvals_of(declaration, signatures)
    return Audit(
        declaration=declaration,
        wording=wording,
        as_of=as_of,
        scope=measure_scope(coverage, sources),
        findings=group_findings(gaps, standing, wording),
        gaps=tuple(gaps),
        entries=tuple(standing),
        categories=_category_lines(declaration, standing, gaps),
        activities=tuple((a.id, a.role, evidence[a.id]) for a in declaration.activities),
        special=tuple(_special(declaration, standing, wording)),
        numbers=tuple(_numbers(declaration, standing, wording)),
        heat=_heat(standing, gaps, coverage),
        ages=measure_ages(declaration, standing, coverage, as_of),
        records=tuple(
            build_record(
                declaration, standing, coverage, role=role, language=language, as_of=as_of, approvals=approvals
            )
            for role in ("controller", "processor")
        ),
        reviewed=tuple(entry for entry in entries if entry.status != "detected"),
        reviews=_reviews(entries),
        approvals=tuple(approvals.values()),
        scans=tuple(scans),
        rules=tuple(sorted({entry.versions for entry in entries if entry.versions})),
        facts=facts or {},
        risk=assess_risk(gaps),
        entities=tuple(_entities(declaration, gaps)),
        suggestions=suggest_activities(Estate(declaration, standing, coverage, as_of), gaps),
        history=history or History(),
        quality=quality,
        setting=setting or Setting(),
    )


def _entities(declaration: Declaration, gaps: Sequence[Gap]) -> Iterable[EntityLine]:
    """Every entity that an activity names, in the order of the declaration, then what nobody covers."""
    of = {activity.id: activity.entity or "" for activity in declaration.activities}
    by_entity: dict[str, list[Gap]] = defaultdict(list)
    for gap in gaps:
        for entity in {of[activity] for activity in gap.activities} or {""}:
            by_entity[entity].append(gap)
    known = [*(entity.id for entity in declaration.entities), ""]
    for entity in [*known, *sorted(set(by_entity) - set(known))]:
        found = by_entity.get(entity, [])
        if found or entity:
            counts = {
                severity: sum(gap.severity == severity for gap in found) for severity in ("high", "medium", "low")
            }
            yield EntityLine(entity, counts, assess_risk(found).points)


def _reviews(entries: Iterable[Entry]) -> dict[str, dict[str, int]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in entries:
        counts[entry.source][entry.status] += 1
    return {source: {status: counts[source][status] for status in STATUSES} for source in sorted(counts)}


def _category_lines(
    declaration: Declaration, entries: Iterable[Entry], gaps: Iterable[Gap]
) -> tuple[CategoryLine, ...]:
    fields: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for entry in entries:
        for category in entry.categories:
            fields[category].add((entry.asset, entry.field))
    bare: dict[str, int] = defaultdict(int)
    for gap in gaps:
        if gap.kind in ("uncovered", "undeclared", "special"):
            for category in gap.categories:
                bare[category] += 1
    declared = [category.id for category in declaration.categories]
    return tuple(
        CategoryLine(
            category=category,
            declared=category in declared,
            activities=sum(category in activity.categories for activity in declaration.activities),
            fields=len(fields[category]),
            assets=len({asset for asset, _ in fields[category]}),
            uncovered=bare[category],
        )
        for category in (*declared, *sorted(set(fields) - set(declared)))
    )


def _special(declaration: Declaration, entries: Iterable[Entry], wording: Wording) -> Iterable[Sensitive]:
    for entry in entries:
        if declaration.special_ids & set(entry.categories):
            grounds = [
                (wording.activity(activity.id), ", ".join(map(wording.present.article, activity.special_bases)))
                for activity in declaration.covering(entry.asset, entry.field or None)
                if activity.special_bases
            ]
            yield _sensitive(entry, grounds, wording.present)


def _numbers(declaration: Declaration, entries: Iterable[Entry], wording: Wording) -> Iterable[Sensitive]:
    for entry in entries:
        if TAXONOMY.get(entry.entity_type).national_number:
            grounds = [
                (wording.activity(activity.id), wording.words(activity.national_number_ground.reference))
                for activity in declaration.covering(entry.asset, entry.field or None)
                if activity.national_number_ground
            ]
            yield _sensitive(entry, grounds, wording.present)


def _sensitive(entry: Entry, grounds: Sequence[tuple[str, str]], present: Presenter) -> Sensitive:
    kind = type_label(entry.entity_type, present)
    return Sensitive(entry.asset, entry.field, kind, seen(entry.matched, entry.sampled, present), tuple(grounds))


def _heat(
    entries: Iterable[Entry], gaps: Iterable[Gap], coverage: Iterable[Coverage]
) -> dict[str, dict[str, HeatCell]]:
    fields: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    wrong: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for entry in entries:
        for category in entry.categories:
            fields[entry.source, category].add((entry.asset, entry.field))
    for gap in gaps:
        for category in gap.categories if gap.kind in ("special", "undeclared", "uncovered") else ():
            wrong[gap.source, category].add((gap.asset, gap.field))
    sources = sorted({item.source for item in coverage} | {source for source, _ in fields})
    return {
        source: {
            category: HeatCell(len(places), len(places & wrong[name, category]))
            for (name, category), places in sorted(fields.items())
            if name == source
        }
        for source in sources
    }
