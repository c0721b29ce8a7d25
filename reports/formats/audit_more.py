"""The sections of an audit on risk, trend, quality of the method and proposals: blocks, for the page and for PDF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from scanner import Gap, RiskLine

from ..audit import Audit
from ..charts import Series, line_chart
from ..method import Figure, Part
from ..trends import Changes, Snapshot
from .blocks import Block, Cell, heading, items, looking, note, said, state, table, text

SHOWN_LINES, SHOWN_PLACES = 40, 25
_GROUPS = ("all", "category", "language")


def risk(audit: Audit) -> Iterator[Block]:
    """The figure: its method, its sums, its heaviest lines."""
    t, figure = audit.present, audit.risk
    yield text(t("audit.risk.intro"))
    yield text(t("audit.risk.use"))
    yield state(t("audit.risk.total", points=figure.points), alarm=figure.points > 0)
    if not figure.lines:
        return
    points = t("audit.risk.points")
    yield heading(t("audit.risk.by_source"))
    rows = [[said(source), said(t.number(sum_))] for source, sum_ in figure.by("source").items()]
    yield table([t("audit.scope.source"), points], rows, (6, 1), ".n")
    yield heading(t("audit.risk.by_kind"))
    rows = [[said(t(f"gap.{kind}.title")), said(t.number(sum_))] for kind, sum_ in figure.by("kind").items()]
    yield table([t("audit.risk.kind"), points], rows, (6, 1), ".n")
    yield from _entities(audit)
    yield heading(t("audit.risk.lines"))
    rows = [_line(audit, line) for line in figure.lines[:SHOWN_LINES]]
    heads = [t("audit.findings.place"), *(t(f"audit.risk.{key}") for key in ("kind", "persons", "sum"))]
    yield table([*heads, points], rows, (5, 4, 1.3, 1.8, 1.2), "..nnn")
    if rest := figure.lines[SHOWN_LINES:]:
        yield note(t("audit.risk.rest", n=len(rest), points=sum(line.points for line in rest)))


def _line(audit: Audit, line: RiskLine) -> list[Cell]:
    t = audit.present
    badge: Cell = [(line.severity, t(f"severity.{line.severity}")), ("", t(f"gap.{line.kind}.title"))]
    persons = t.number(line.persons) if line.persons is not None else t("audit.risk.unknown")
    sum_ = f"{line.base} × {line.step}" + (f" × {t.number(line.certainty)}" if line.certainty != 1 else "")
    return [looking("place", line.asset or line.source), badge, said(persons), said(sum_), said(t.number(line.points))]


def _entities(audit: Audit) -> Iterator[Block]:
    t = audit.present
    yield heading(t("audit.risk.by_entity"))
    rows = [
        [
            said(next(iter(audit.wording.entity(one.entity)), "") if one.entity else t("audit.risk.no_entity")),
            *(said(t.number(one.gaps.get(severity, 0))) for severity in ("high", "medium", "low")),
            said(t.number(one.points)),
        ]
        for one in audit.entities
    ]
    heads = [t("audit.risk.entity"), *(t(f"severity.{one}") for one in ("high", "medium", "low"))]
    yield table([*heads, t("audit.risk.points")], rows, (5, 1.3, 1.3, 1.3, 1.3), ".nnnn")
    yield note(t("audit.risk.both"))


def history(audit: Audit) -> Iterator[Block]:
    """How it moved from scan to scan, and what changed since the last."""
    t, snapshots = audit.present, audit.history.snapshots
    if len(snapshots) < 2:
        yield state(t("audit.history.once"))
    else:
        yield text(t("audit.history.intro"))
        yield from _charts(audit, snapshots)
    if changes := audit.history.changes:
        yield from _changes(audit, changes)


def _charts(audit: Audit, snapshots: Sequence[Snapshot]) -> Iterator[Block]:
    t = audit.present
    severities = [
        Series(t(f"severity.{name}"), tuple(float(getattr(one, name)) for one in snapshots))
        for name in ("high", "medium", "low")
    ]
    points = [Series(t("audit.history.points"), tuple(one.points for one in snapshots))]
    labels = [f"{one.day:%d.%m.%Y}" if t.language != "en" else f"{one.day:%d %b %Y}" for one in snapshots]
    for title, series in ((t("audit.history.gaps"), severities), (t("audit.history.points"), points)):
        told = "; ".join(
            f"{label}: " + ", ".join(f"{one.name} {t.number(one.values[at] or 0)}" for one in series)
            for at, label in enumerate(labels)
        )
        yield heading(title)
        yield {"kind": "chart", "told": f"{title}. {told}", "svg": line_chart(title, told, labels, series)}
    keys = ("assets", "unread", "fields", "special")
    rows = [
        [
            said(t.date(one.day)),
            *(said(t.number(getattr(one, key))) for key in (*keys, "high", "medium", "low", "points")),
        ]
        for one in snapshots
    ]
    heads = [t("audit.history.day"), *(t(f"audit.history.{key}") for key in keys)]
    heads += [*(t(f"severity.{key}") for key in ("high", "medium", "low")), t("audit.risk.points")]
    yield table(heads, rows, (3, *[1.4] * 8), ".nnnnnnnn")


def _changes(audit: Audit, changes: Changes) -> Iterator[Block]:
    t = audit.present
    yield heading(t("audit.history.changes", day=t.date(changes.since)))
    if not changes.appeared and not changes.resolved:
        yield state(t("audit.history.same"))
    for key, found in (("appeared", changes.appeared), ("resolved", changes.resolved)):
        if found:
            yield text(t(f"audit.history.{key}", n=len(found)))
            rows = [[_badge(audit, gap), _where(gap)] for gap in found[:SHOWN_LINES]]
            yield table([t("audit.risk.kind"), t("audit.findings.place")], rows, (4, 6))
            if len(found) > SHOWN_LINES:
                yield note(t.count("more", len(found) - SHOWN_LINES))


def _badge(audit: Audit, gap: Gap) -> Cell:
    t = audit.present
    return [(gap.severity, t(f"severity.{gap.severity}")), ("", t(f"gap.{gap.kind}.title"))]


def _where(gap: Gap) -> Cell:
    place = gap.asset or gap.source or ", ".join(gap.activities)
    return looking("place", f"{place}#{gap.field}" if gap.field else place)


def quality(audit: Audit) -> Iterator[Block]:
    """Precision and recall, as measured for this version."""
    t, told = audit.present, audit.quality
    if told is None:
        yield state(t("audit.quality.none"), alarm=True)
        return
    yield text(t("audit.quality.intro", day=t.date(date.fromisoformat(told.measured_on)), command=told.command))
    if audit.rules and not any(told.rules in rules for rules in audit.rules):
        yield note(t("audit.quality.other", measured=told.rules, rules=", ".join(audit.rules)))
    for part in told.parts:
        yield from _part(audit, part)


def _part(audit: Audit, part: Part) -> Iterator[Block]:
    t = audit.present
    yield heading(t.any_of("audit.quality.part", part.part))
    rows = [
        [said(_named(audit, one)), said(t.number(one.gold)), *(said(cell) for cell in _shares(audit, one))]
        for one in part.figures
        if one.group in _GROUPS
    ]
    heads = [t(f"audit.quality.{key}") for key in ("head", "gold", "precision", "recall")]
    yield table(heads, rows, (4, 1.5, 3, 3), ".nnn")
    if part.clean:
        yield note(t("audit.quality.alarms", clean=part.clean, alarms=part.alarms))


def _named(audit: Audit, figure: Figure) -> str:
    name = audit.wording.category(figure.name) if figure.group == "category" else figure.name
    name = audit.present.any_of("language", figure.name) if figure.group == "language" else name
    return audit.present(f"audit.quality.group.{figure.group}", name=name)


def _shares(audit: Audit, figure: Figure) -> Iterator[str]:
    t = audit.present
    for share, interval in (
        (figure.precision, figure.precision_interval),
        (figure.recall, figure.recall_interval),
    ):
        low, high = interval or (0.0, 1.0)
        yield "–" if share is None else f"{t.share(share, 1)} [{t.share(low, 1)} – {t.share(high, 1)}]"


def suggestions(audit: Audit) -> Iterator[Block]:
    """What no activity covers, and where it may belong."""
    t = audit.present
    if not audit.suggestions:
        yield state(t("audit.suggestions.none"))
        return
    yield text(t("audit.suggestions.intro"))
    rows = []
    for one in audit.suggestions[:SHOWN_LINES]:
        why: Cell = [
            ("", f"{t(f'audit.suggestions.why.{reason.code}', **reason.params)} ({_signed(audit, reason.points)})")
            for reason in one.reasons
        ]
        if one.lacks:
            names = t.list(audit.wording.category(category) for category in one.lacks)
            why.append(("missing", t("audit.suggestions.lacks", categories=names)))
        strength = f"{t.number(one.points)} ({t(f'audit.suggestions.{one.strength}')})"
        rows.append([looking("place", one.pattern), said(audit.wording.activity(one.activity)), said(strength), why])
    heads = [
        t("audit.findings.place"),
        t("audit.both.activity"),
        t("audit.risk.points"),
        t("audit.suggestions.because"),
    ]
    yield table(heads, rows, (4, 3, 1.6, 6))
    if len(audit.suggestions) > SHOWN_LINES:
        yield note(t.count("more", len(audit.suggestions) - SHOWN_LINES))


def _signed(audit: Audit, points: float) -> str:
    number = audit.present.number(abs(points))
    return f"+{number}" if points >= 0 else f"−{number}"


def excluded(audit: Audit) -> Iterator[Block]:
    """What the configuration keeps out of the scan."""
    t = audit.present
    told = []
    for source, (schemas, patterns) in audit.setting.limits.items():
        if schemas:
            told.append(f"{source}: {t('audit.scope.only', schemas=', '.join(schemas))}")
        if patterns:
            told.append(f"{source}: {', '.join(patterns)}")
    if told:
        yield heading(t("audit.scope.excluded"))
        yield items(told)


def packages(audit: Audit) -> Iterator[Block]:
    """The software that judged."""
    if audit.setting.packages:
        told = ", ".join(f"{name} {version}" for name, version in audit.setting.packages.items())
        yield note(f"{audit.present('audit.method.packages')}{audit.present('colon')}{told}")
