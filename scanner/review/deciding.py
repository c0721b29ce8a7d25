"""Writes decisions on tags into the inventory and its log, all of them or none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..entries import Entry
from ..errors import ReviewError
from ..inventory.reopening import basis_of
from ..inventory.reviewed import CURRENT
from ..inventory.schema import reviews, tags
from ..ledger import Ledger, LedgerEntry, Page
from .selecting import place

Decision = Literal["confirmed", "rejected", "re-tagged", "added"]
DECISIONS: tuple[Decision, ...] = ("confirmed", "rejected", "re-tagged", "added")


@dataclass(frozen=True)
class Verdict:
    """What a person decides; author and reason are checked already (see `scanner.reasons`)."""

    decision: Decision
    author: str
    reason: str = field(default="", repr=False)
    new_type: str = ""
    new_categories: tuple[str, ...] = ()


def decide(ledger: Ledger, decisions: Iterable[tuple[Entry, Verdict]], *, replace: bool = False) -> int:
    """Write down what was decided on each tag, as it was when the person saw it; returns how many.

    Raises `ReviewError` if somebody decided meanwhile, or earlier and `replace` is false; then nothing is written.
    """
    count = 0
    with ledger.transaction() as page:
        for entry, verdict in decisions:
            _decide(page, entry, verdict, replace)
            count += 1
    return count


def undo(ledger: Ledger, entries: Sequence[Entry], author: str, reason: str = "") -> int:
    """Take back the decisions on these tags; returns how many there were."""
    with ledger.transaction() as page:
        for entry in entries:
            assert entry.review is not None
            row = _current(page.connection, entry)
            if row is None or row.id != entry.review.id:
                raise _meanwhile(entry, row)
            told = {"review": row.id, "field": row.field_id, "tag": row.entity_type}
            note = page.append("review-undone", told, by=author, details={"reason": reason})
            _end(page.connection, row.id, "undone", note.seq)
    return len(entries)


def log_reopened(page: Page) -> int:
    """Note in the log which reviews a scan has re-opened, and why; returns how many."""
    query = sa.select(reviews).where(reviews.c.state == "re-opened", reviews.c.ended_seq.is_(None))
    rows = page.connection.execute(query.order_by(reviews.c.id)).all()
    for row in rows:
        note = page.append("review-reopened", {"review": row.id, "field": row.field_id, "why": row.reopened})
        _end(page.connection, row.id, "re-opened", note.seq)
    return len(rows)


def _decide(page: Page, entry: Entry, verdict: Verdict, replace: bool) -> None:
    field_id = _field_of(page.connection, entry)
    seen = entry.review.id if entry.review else None
    row = _current(page.connection, entry)
    if (row.id if row else None) != seen:
        raise _meanwhile(entry, row)
    if row is not None and row.state == "standing" and not replace:
        raise _already(entry, row)
    note = write_review(page, field_id, entry.found_as or entry.entity_type, verdict)
    if row is not None:
        _end(page.connection, row.id, "replaced", note.seq)


def write_review(page: Page, field_id: int, entity_type: str, verdict: Verdict) -> LedgerEntry:
    """Write a decision on the tag of a field into the log and beside it; returns the entry of the log."""
    told: dict[str, Any] = {
        "field": field_id,
        "tag": entity_type,
        "decision": verdict.decision,
        "new_type": verdict.new_type,
        "new_categories": list(verdict.new_categories),
        "basis": basis_of(page.connection, field_id, entity_type),
    }
    note = page.append("review", told, by=verdict.author, details={"reason": verdict.reason})
    page.connection.execute(
        reviews.insert().values(
            field_id=field_id,
            entity_type=entity_type,
            decision=verdict.decision,
            new_type=verdict.new_type,
            new_categories=list(verdict.new_categories),
            author=verdict.author,
            at=datetime.fromisoformat(note.at),
            basis=told["basis"],
            seq=note.seq,
        )
    )
    return note


def _field_of(connection: Connection, entry: Entry) -> int:
    found = connection.execute(sa.select(tags.c.field_id).where(tags.c.id == entry.id)).scalar()
    if found is None:
        raise ReviewError(f"Tag {entry.id} is not in the inventory.", code="review-unknown")
    return int(found)


def _current(connection: Connection, entry: Entry) -> Any:
    """The last word on a tag, read inside the transaction."""
    same = sa.and_(reviews.c.field_id == tags.c.field_id, reviews.c.entity_type == tags.c.entity_type)
    query = sa.select(reviews).join(tags, same).where(tags.c.id == entry.id, reviews.c.state.in_(CURRENT))
    return connection.execute(query).one_or_none()


def _end(connection: Connection, review: int, state: str, seq: int) -> None:
    connection.execute(reviews.update().where(reviews.c.id == review).values(state=state, ended_seq=seq))


def _meanwhile(entry: Entry, row: Any) -> ReviewError:
    who = f"{row.author} {row.decision} it on {row.at:%Y-%m-%d %H:%M} UTC" if row else "the decision was taken back"
    return ReviewError(
        f"Tag {entry.id} ({place(entry)}) was decided on meanwhile: {who}. Nothing was changed.",
        code="review-conflict",
        hint="Look at it again (`vigie review list`), then decide.",
    )


def _already(entry: Entry, row: Any) -> ReviewError:
    who = f"{row.decision} by {row.author} on {row.at:%Y-%m-%d}"
    return ReviewError(
        f"Tag {entry.id} ({place(entry)}) was {who}. Nothing was changed.",
        code="review-decided",
        hint="--replace decides anew.",
    )
