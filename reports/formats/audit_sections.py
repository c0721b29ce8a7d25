"""The sections of an audit set as PDF, each as blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from ..ages import Age
from ..audit import STATUSES, Audit, Sensitive
from ..decisions import approved, decided
from ..evidence import ActivityEvidence
from ..findings import FindingGroup
from .audit_more import excluded, history, packages, quality, risk, suggestions
from .audit_scope import scope
from .blocks import Block, Cell, heading, items, looking, note, said, state, table, text

SHOWN_LINES, SHOWN_SENSITIVE, SHOWN_FIELDS, SHOWN_SCANS = 60, 200, 12, 20
"""What is beyond is counted."""


def summary(audit: Audit) -> Iterator[Block]:
    """What follows from all of it."""
    t = audit.present
    if not audit.scans:
        yield state(t("audit.nothing_scanned"), alarm=True)
    if audit.findings:
        rows = [
            [[(group.severity, t(f"severity.{group.severity}")), ("", group.title)], said(t.number(group.gaps))]
            for group in audit.findings
        ]
        yield table([t("audit.findings.title"), t("audit.scope.count")], rows, (8, 1), ".n")
    else:
        yield state(t("audit.summary.clean"))
    yield note(t("audit.summary.caveat"))


def heat(audit: Audit) -> Iterator[Block]:
    """Fields by source and category; what is not as declared is said in words."""
    t = audit.present
    yield text(t("audit.heat.intro"))
    categories = audit.heat_categories
    rows = []
    for source, found in audit.heat.items():
        cells = []
        for category in categories:
            cell = found.get(category)
            gaps = t("audit.heat.gaps", n=cell.gaps) if cell and cell.gaps else ""
            cells.append(
                {"fields": t.number(cell.fields if cell else 0), "shade": cell.shade if cell else 0, "gaps": gaps}
            )
        rows.append({"source": source, "cells": cells})
    heads = [t("audit.scope.source"), *map(audit.wording.category, categories)]
    yield {"kind": "heat", "heads": heads, "rows": rows}


def findings(audit: Audit) -> Iterator[Block]:
    """Group by group, the gravest first."""
    for group in audit.findings:
        yield from _group(audit, group)
    if not audit.findings:
        yield state(audit.present("audit.findings.none"))


def _group(audit: Audit, group: FindingGroup) -> Iterator[Block]:
    t = audit.present
    yield heading(group.title, group.severity, t.count("findings", group.gaps))
    yield text(f"{group.meaning} {t('audit.findings.advice', advice=group.advice)}")
    placed = group.kind != "absent"
    keys = ("place", "fields", "holds", "activities", "detail")[0 if placed else 2 :]
    rows = []
    for one in group.shown:
        fields = list(one.fields[:SHOWN_FIELDS])
        more = [t.count("more", len(one.fields) - SHOWN_FIELDS)] if len(one.fields) > SHOWN_FIELDS else []
        holds: Cell = [*said(", ".join(one.types)), *(("note", part) for part in [", ".join(one.categories)] if part)]
        where = [looking("place", one.asset or "–"), looking("place", ", ".join([*fields, *more]) or "–")]
        detail = "; ".join(part for part in (one.detail, one.counted) if part)
        rows.append([*(where if placed else []), holds, said(", ".join(one.activities)), said(detail)])
    yield table([t(f"audit.findings.{key}") for key in keys], rows, (4, 2, 3, 3, 3)[0 if placed else 2 :])
    if group.more:
        yield note(t.count("more", group.more))


def both(audit: Audit) -> Iterator[Block]:
    """Declared against found, by category and by activity."""
    t = audit.present
    yield text(t("audit.both.intro"))
    rows = [
        [
            looking("strong", audit.wording.category(line.category)),
            said(t("audit.yes") if line.declared else t("audit.no")),
            *(said(t.number(number)) for number in (line.activities, line.fields, line.assets, line.uncovered)),
        ]
        for line in audit.categories
    ]
    counted = ("category", "declared", "activities", "fields", "assets", "uncovered")
    yield table([t(f"audit.both.{key}") for key in counted], rows, (4, 1, 1, 1, 1, 1), "..nnnn")
    yield heading(t("audit.both.by_activity"))
    lines = [_activity(audit, *one) for one in audit.activities]
    keys = ("activity", "role", "confirmed", "not_seen", "not_declared")
    yield table([t(f"audit.both.{key}") for key in keys], lines, (3, 2, 4, 3, 3))


def _activity(audit: Audit, activity: str, role: str, evidence: ActivityEvidence) -> list[Cell]:
    t, category = audit.present, audit.wording.category

    def counted(categories: Iterable[str]) -> Cell:
        return said(", ".join(f"{category(one)} ({t.number(evidence.fields[one])})" for one in categories))

    named = [looking("strong", audit.wording.activity(activity)), said(t(f"record.role.{role}"))]
    if not evidence.assets:
        return [*named, looking("note", t("audit.both.no_places")), said(), said()]
    confirmed = counted(one for one in evidence.declared if evidence.fields.get(one))
    return [*named, confirmed, said(", ".join(map(category, evidence.not_seen))), counted(evidence.not_declared)]


def special(audit: Audit) -> Iterator[Block]:
    """Special data and their grounds."""
    yield text(audit.present("audit.special.intro"))
    yield from _sensitive(audit, audit.special)


def numbers(audit: Audit) -> Iterator[Block]:
    """National numbers and their grounds."""
    yield text(audit.present("audit.numbers.intro"))
    yield from _sensitive(audit, audit.numbers)


def _sensitive(audit: Audit, found: Sequence[Sensitive]) -> Iterator[Block]:
    t = audit.present
    if not found:
        yield text(t("audit.special.none"))
        return
    rows = []
    for one in found[:SHOWN_SENSITIVE]:
        grounds: Cell = [("", f"{ground} – {activity}") for activity, ground in one.grounds]
        rows.append([
            looking("place", _place(one.asset, one.field)), said(one.type), said(one.seen),
            grounds or looking("missing", t("audit.special.no_ground")),
        ])  # fmt: skip
    heads = [t("audit.findings.place"), *(t(f"audit.special.{key}") for key in ("type", "seen", "ground"))]
    yield table(heads, rows, (4, 2, 2, 4))
    if len(found) > SHOWN_SENSITIVE:
        yield note(t.count("more", len(found) - SHOWN_SENSITIVE))


def ages(audit: Audit) -> Iterator[Block]:
    """Records by year against the declared period; then the other dates."""
    t = audit.present
    declared = [age for age in audit.ages if age.activity]
    others = [age for age in audit.ages if not age.activity]
    if not audit.ages:
        yield text(t("audit.ages.none"))
    if declared:
        yield text(t("audit.ages.intro"))
    for age in declared:
        yield heading(_place(age.asset, age.field), look="place")
        period = t.period(age.period) if age.period else t("audit.ages.undeclared")
        kept = t("audit.ages.past", rows=age.past) if age.past else t("audit.ages.kept")
        key = "audit.ages.guessed" if age.guessed else "audit.ages.declared"
        yield text(f"{t(key, activity=audit.wording.activity(age.activity), period=period)} – {kept}")
        yield _bars(audit, age)
    if others:
        yield heading(t("audit.ages.others"))
        rows = [
            [looking("place", _place(age.asset, age.field)), said(str(age.years[0][0])), said(str(age.years[-1][0])),
             said(t.number(age.rows))]
            for age in others[:SHOWN_LINES]
        ]  # fmt: skip
        yield table(
            [t(f"audit.ages.{key}") for key in ("field", "oldest", "newest", "records")], rows, (6, 1, 1, 1), ".nnn"
        )
    if len(others) > SHOWN_LINES:
        yield note(t.count("more", len(others) - SHOWN_LINES))


def _bars(audit: Audit, age: Age) -> Block:
    t = audit.present
    years = "; ".join(f"{year}: {t.number(rows)}" for year, rows in age.years)
    told = t("audit.ages.chart", asset=age.asset, field=age.field, years=years)
    bars = [
        {"x": bar.x, "y": bar.y, "width": bar.width, "height": max(bar.height, 1) if bar.rows else 0, "past": bar.past,
         "label": str(bar.year) if bar in (age.bars[0], age.bars[-1]) or bar.year % 5 == 0 else ""}
        for bar in age.bars
    ]  # fmt: skip
    return {"kind": "bars", "told": told, "bars": bars}


def completeness(audit: Audit) -> Iterator[Block]:
    """Mandatory fields that the record lacks."""
    t = audit.present
    yield text(f"{t('audit.completeness.intro')} {t('audit.completeness.read')}")
    rows = []
    for record in audit.records:
        for entry in record.entries:
            missing: Cell = [("missing", t(f"column.{key}")) for key in entry.missing if key != "controllers"]
            if missing:
                rows.append([said(t(f"record.short.{record.role}")), said(entry.label), missing])
    heads = [t("audit.completeness.role"), t("audit.both.activity"), t("audit.completeness.missing")]
    yield table(heads, rows, (2, 3, 4)) if rows else state(t("audit.completeness.none"))


def decisions(audit: Audit) -> Iterator[Block]:
    """What people have decided."""
    t = audit.present
    yield text(t("audit.decisions.intro"))
    accepted = [one for group in audit.scope.unread for one in group.accepted]
    if accepted:
        yield heading(t("audit.decisions.accepted"))
        yield items(accepted)
    if audit.reviewed:
        yield heading(t("audit.decisions.reviewed"))
        rows = [
            [
                looking("place", _place(entry.asset, entry.field)),
                said(entry.entity_type),
                *map(said, decided(audit, entry)),
            ]
            for entry in audit.reviewed[:SHOWN_SENSITIVE]
        ]
        keys = ("audit.findings.place", "audit.special.type", "audit.decisions.status", "audit.decisions.by")
        yield table([*map(t, keys), t("audit.decisions.reason")], rows, (4, 2, 2, 2, 4))
    yield heading(t("audit.decisions.open"))
    rows = [
        [said(source), *(said(t.number(counts[one])) for one in STATUSES)] for source, counts in audit.reviews.items()
    ]
    yield table(
        [t("audit.scope.source"), *(t(f"status_entry.{one}") for one in STATUSES)], rows, (3, 1, 1, 1, 1, 1), ".nnnnn"
    )
    if signed := [one for one in audit.approvals if one.state != "open"]:
        yield heading(t("audit.decisions.approvals"))
        keys = ("audit.both.activity", "audit.decisions.state", "audit.decisions.by", "audit.decisions.next_review")
        yield table([*map(t, keys)], [[*map(said, approved(audit, one))] for one in signed], (4, 2, 3, 2))
    if not accepted and not audit.reviewed:
        yield text(t("audit.decisions.none"))


def method(audit: Audit) -> Iterator[Block]:
    """Versions of everything, and how to make the report again."""
    t, version = audit.present, audit.declaration.organisation.version
    scans = [
        t("audit.method.scan", id=scan.id, started=t.moment(scan.started), ended=t.moment(scan.ended) or "–",
          state=t.any_of("audit.scan_state", scan.state))
        for scan in audit.scans[:SHOWN_SCANS]
    ]  # fmt: skip
    told = {
        "vigie": said(audit.facts.get("version", "")),
        "rules": said(", ".join(audit.rules)),
        "declaration": said(t.date(version) if version else ""),
        "digest": looking("place", audit.facts.get("declaration_sha256", "–")),
        "inventory_digest": looking("place", audit.facts.get("inventory_sha256", "–")),
        "scans": said(*scans),
    }
    rows = [[looking("strong", t(f"audit.method.{key}")), cell] for key, cell in told.items()]
    yield {**table([], rows, (1, 3)), "numbers": [False, False]}
    yield text(t("audit.method.reproduce"))
    command = f"vigie audit --as-of {audit.as_of.isoformat()} --lang {t.language} -o audit.pdf"
    yield {"kind": "code", "text": command}
    yield note(t("audit.method.privacy"))


def _place(asset: str, field: str) -> str:
    return f"{asset}#{field}" if field else asset


SECTIONS: dict[str, Callable[[Audit], Iterator[Block]]] = {
    "audit.summary.title": summary,
    "audit.heat.title": heat,
    "audit.findings.title": findings,
    "audit.risk.title": risk,
    "audit.history.title": history,
    "audit.scope.title": lambda audit: chain(scope(audit), excluded(audit)),
    "audit.both.title": both,
    "audit.special.title": special,
    "audit.numbers.title": numbers,
    "audit.ages.title": ages,
    "audit.suggestions.title": suggestions,
    "audit.completeness.title": completeness,
    "audit.decisions.title": decisions,
    "audit.quality.title": quality,
    "audit.method.title": lambda audit: chain(method(audit), packages(audit)),
}
"""Key of the title → its blocks, in the order of the page."""
