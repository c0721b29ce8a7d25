"""Reads tags together with what persons decided on them, and who signed the record."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa

from ..entries import Entry, Review, Signature
from .schema import approvals, assets, fields, ledger, ledger_details, reviews, tags

CURRENT = ("standing", "re-opened")
"""States of a review that is the last word on its tag; there is one at most."""
ERASED = "(erased)"
WORD = "a person says so: no scan has found it"
"""The evidence of a tag that a person added."""


def with_reviews(tables: Any, at: datetime | None = None) -> Any:
    """The join, with the review of each tag that is current, or was `at` a moment of the past, and its reason."""
    same = sa.and_(reviews.c.field_id == tags.c.field_id, reviews.c.entity_type == tags.c.entity_type, _current(at))
    of = sa.and_(ledger_details.c.seq == reviews.c.seq, ledger_details.c.name == "reason")
    return tables.outerjoin(reviews, same).outerjoin(ledger_details, of)


def _current(at: datetime | None) -> sa.ColumnElement[bool]:
    current = reviews.c.state.in_(CURRENT)
    if at is None:
        return current
    moment = at.astimezone(UTC).isoformat(timespec="milliseconds")
    later = sa.exists().where(ledger.c.seq == reviews.c.ended_seq, ledger.c.at > moment)
    return sa.and_(reviews.c.at <= at, sa.or_(current, later))


def review_columns() -> list[Any]:
    """What `reviewed` reads."""
    named = ("decision", "new_type", "new_categories", "author", "at", "state", "reopened")
    return [
        reviews.c.id.label("review_id"),
        *(reviews.c[name].label(f"review_{name}") for name in named),
        ledger_details.c.value.label("review_reason"),
    ]


def stands(at: datetime | None = None) -> sa.ColumnElement[bool]:
    """Whether a tag is there: found by the last reading, or upheld by a person."""
    word = sa.and_(reviews.c.state.in_(CURRENT), reviews.c.decision == "added")
    kept = sa.and_(reviews.c.state == "standing", reviews.c.decision.in_(("confirmed", "re-tagged")))
    upheld = sa.or_(kept, word)
    found = sa.or_(there(tags, at), sa.and_(upheld, there(fields, at)))
    return sa.and_(sa.func.coalesce(found, sa.false()), there(assets, at))


def there(table: sa.Table, at: datetime | None) -> sa.ColumnElement[bool]:
    """What is there now, or what was there at a moment: seen by then, and not gone by then."""
    if at is None:
        return table.c.gone_at.is_(None)
    return sa.and_(table.c.first_seen <= at, sa.or_(table.c.gone_at.is_(None), table.c.gone_at > at))


def decided_type(row: Any) -> str:
    """The entity type that counts: the one found, the one that a person gave instead, or none."""
    standing = row.review_state == "standing"
    if standing and row.review_decision == "rejected":
        return ""
    return str(row.review_new_type if standing and row.review_decision == "re-tagged" else row.entity_type or "")


def reviewed(row: Any, entry: Entry) -> Entry:
    """The entry with the decision on it: its status and, where it was re-tagged, its new tag."""
    if row.review_id is None:
        return entry
    reason = ERASED if row.review_reason is None else row.review_reason
    review = Review(row.review_id, row.review_decision, row.review_author, row.review_at, reason, row.review_reopened)
    if row.review_decision == "added":
        entry = replace(entry, categories=tuple(row.review_new_categories))
    if row.review_state == "re-opened":
        return replace(entry, status="re-opened", review=review)
    if row.review_decision != "re-tagged":
        return replace(entry, status=row.review_decision, review=review)
    return replace(
        entry,
        status="re-tagged",
        review=review,
        found_as=entry.entity_type,
        entity_type=row.review_new_type,
        categories=tuple(row.review_new_categories),
        subtype="",
    )


def read_signatures(connection: sa.Connection) -> list[Signature]:
    """Every signature that stands, in the order in which they were given."""
    query = sa.select(approvals).where(approvals.c.state == "standing").order_by(approvals.c.id)
    return [
        Signature(
            activity=row.activity,
            digest=row.digest,
            by=row.author,
            at=row.at,
            next_review=date.fromisoformat(row.next_review) if row.next_review else None,
        )
        for row in connection.execute(query)
    ]
