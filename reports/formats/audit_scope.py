"""The section of an audit set as PDF on what was read, what was not and why."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ..audit import Audit
from ..scope import STATES
from .blocks import Block, Cell, heading, items, looking, note, said, state, table, text

SHOWN_PLACES, SHOWN_LINES = 25, 60
"""What is beyond is counted."""


def scope(audit: Audit) -> Iterator[Block]:
    """What was looked at, what was not and why, and what finding nothing is worth."""
    t = audit.present
    yield text(t("audit.scope.intro"))
    yield _sources(audit)
    yield heading(t("audit.scope.unread"))
    yield _unread(audit) if audit.scope.unread else state(t("audit.scope.nothing_unread"))
    if audit.scope.not_run:
        yield heading(t("audit.scope.not_run"))
        yield items(t("audit.scope.not_run_line", rule=rule, n=n) for rule, n in audit.scope.not_run)
    yield heading(t("audit.sampling.title"))
    if not audit.scope.sampled:
        yield text(t("audit.sampling.none"))
        return
    yield text(t("audit.sampling.intro"))
    yield _sampled(audit)
    if len(audit.scope.sampled) > SHOWN_LINES:
        yield note(t.count("more", len(audit.scope.sampled) - SHOWN_LINES))


def _sources(audit: Audit) -> Block:
    t = audit.present
    counts = ("total", *STATES, "rows", "of_rows", "bytes")
    rows = []
    for source in audit.scope.sources:
        failed: Cell = [("missing", t("audit.scope.not_reached")), ("", t.unread(source.code, source.reason))]
        numbers = [source.assets, *(source.states.get(one, 0) for one in STATES), source.rows_read, source.rows_total]
        counted = [said(t.number(number)) for number in numbers]
        reached = said(t("audit.yes")) if source.reached else failed
        rows.append(
            [looking("strong", source.name), said(source.type), reached, *counted, said(t.size(source.bytes_read))]
        )
    heads = [t(f"audit.scope.{key}") for key in ("source", "type", "reached", *counts)]
    return table(heads, rows, (2, 1.5, 3, *[1.4] * len(counts)), "..." + "n" * len(counts))


def _unread(audit: Audit) -> Block:
    t = audit.present
    rows = []
    for group in audit.scope.unread:
        places: Cell = [("place", one) for one in group.places[:SHOWN_PLACES]]
        if len(group.places) > SHOWN_PLACES:
            places.append(("note", t.count("more", len(group.places) - SHOWN_PLACES)))
        why = t.unread(group.code, group.reason)
        rows.append([said(t(f"state.{group.state}")), said(why), said(t.number(len(group.places))), places])
    heads = [t("record.evidence_columns.state"), *(t(f"audit.scope.{key}") for key in ("reason", "count", "places"))]
    return table(heads, rows, (1.2, 3, 0.8, 5), "..n")


def _sampled(audit: Audit) -> Block:
    t = audit.present
    rows = []
    for one in audit.scope.sampled[:SHOWN_LINES]:
        about = t("audit.sampling.about", rows=math.ceil(one.bound * one.rows_total)) if one.rows_total else ""
        total = t.number(one.rows_total) if one.rows_total is not None else "?"
        bound: Cell = [("", t.share(one.bound)), *([("note", about)] if about else [])]
        rows.append(
            [looking("place", one.asset), said(t.number(one.rows_read)), said(total), said(one.sampling), bound]
        )
    heads = [t(f"audit.sampling.{key}") for key in ("asset", "read", "total", "method", "bound")]
    return table(heads, rows, (4, 1, 1, 2, 2), ".nn.n")
