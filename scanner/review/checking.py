"""Holds reviews, approvals and acceptances against the log: what was changed, added or removed behind its back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from ..inventory.schema import approvals, assets, reviews, sources
from ..ledger import Detail, LedgerEntry
from ..ledger.checking import Alteration

if TYPE_CHECKING:
    from ..inventory import Inventory

_REVIEW = ("tag", "decision", "new_type", "new_categories", "basis")


@dataclass
class _Due:
    """What a review must look like, as the log tells it."""

    entry: LedgerEntry
    state: str = "standing"
    ended: int | None = None
    why: str = ""


def check_decisions(
    inventory: Inventory, entries: Sequence[LedgerEntry], details: Iterable[Detail]
) -> list[Alteration]:
    """Every review, approval and acceptance that is not as the log says."""
    sound = [entry for entry in entries if entry.hash == entry.expected_hash]
    with inventory.reading() as connection:
        made = connection.execute(sa.select(reviews).order_by(reviews.c.id)).all()
        signed = connection.execute(sa.select(approvals).order_by(approvals.c.id)).all()
        accepted = connection.execute(_accepted()).all()
    return [*_reviews(made, sound), *_approvals(signed, sound), *_acceptances(accepted, sound, details)]


def _reviews(rows: Sequence[Any], entries: Sequence[LedgerEntry]) -> Iterator[Alteration]:
    due = _expected({row.id: row.seq for row in rows}, entries)
    for row in rows:
        where = f"review {row.id}"
        expected = due.pop(row.seq, None)
        if expected is None:
            yield Alteration(where, "no entry of the log knows it")
        elif not _same(row, expected.entry):
            yield Alteration(where, f"it is not as entry {row.seq} of the log says")
        elif not _stands(row, expected):
            yield Alteration(where, f"it is {row.state}, and the log says {expected.state}")
    for seq in due:
        yield Alteration(f"log entry {seq}", "its review is gone from the inventory")


def _expected(seqs: dict[int, int], entries: Sequence[LedgerEntry]) -> dict[int, _Due]:
    """By entry: what became of each review."""
    due: dict[int, _Due] = {}
    current: dict[tuple[int, str], _Due] = {}
    for entry in entries:
        if entry.kind == "review":
            place = (entry.data["field"], entry.data["tag"])
            before = current.get(place)
            if before and before.state != "undone":
                before.state, before.ended = "replaced", entry.seq
            due[entry.seq] = current[place] = _Due(entry)
        elif entry.kind in ("review-undone", "review-reopened"):
            one = due.get(seqs.get(entry.data["review"], 0))
            if one:
                one.state = "undone" if entry.kind == "review-undone" else "re-opened"
                one.ended, one.why = entry.seq, entry.data.get("why", one.why)
    return due


def _same(row: Any, entry: LedgerEntry) -> bool:
    told = {"tag": row.entity_type} | {name: getattr(row, name) for name in _REVIEW[1:]} | {"field": row.field_id}
    at = row.at.isoformat(timespec="milliseconds")
    return bool(told == dict(entry.data) and row.author == entry.by and at == entry.at)


def _stands(row: Any, due: _Due) -> bool:
    if row.state == "re-opened" and row.ended_seq is None:
        return due.state == "standing"  # by a scan that has not ended
    return bool((row.state, row.ended_seq) == (due.state, due.ended) and (not due.why or row.reopened == due.why))


def _approvals(rows: Sequence[Any], entries: Sequence[LedgerEntry]) -> Iterator[Alteration]:
    withdrawn = {entry.data["approval"] for entry in entries if entry.kind == "record-approval-withdrawn"}
    due = {entry.seq: entry for entry in entries if entry.kind == "record-approval"}
    for row in rows:
        where = f"approval {row.id}"
        entry = due.pop(row.seq, None)
        told = {"activity": row.activity, "digest": row.digest, "next_review": row.next_review}
        if entry is None:
            yield Alteration(where, "no entry of the log knows it")
        elif (
            told != dict(entry.data) or row.author != entry.by or row.at.isoformat(timespec="milliseconds") != entry.at
        ):
            yield Alteration(where, f"it is not as entry {row.seq} of the log says")
        elif row.state != ("withdrawn" if row.id in withdrawn else "standing"):
            yield Alteration(where, f"it is {row.state}, and the log says otherwise")
    for seq in due:
        yield Alteration(f"log entry {seq}", "its approval is gone from the inventory")


def _accepted() -> sa.CompoundSelect[Any]:
    """What is accepted as unreadable, and by whom; of sources, the log alone says by whom."""
    of_assets = sa.select(sa.literal("asset").label("what"), *assets.c["id", "accepted", "accepted_by"])
    of_sources = sa.select(sa.literal("source"), *sources.c["id", "accepted"], sa.literal(""))
    return sa.union_all(of_assets.where(assets.c.accepted != ""), of_sources.where(sources.c.accepted != ""))


def _acceptances(
    rows: Sequence[Any], entries: Sequence[LedgerEntry], details: Iterable[Detail]
) -> Iterator[Alteration]:
    noted = {entry.data.get("key"): entry for entry in entries if entry.kind == "acceptance"}
    reasons = {detail.seq: detail.value for detail in details if detail.name == "reason"}
    for row in rows:
        where = f"acceptance of {row.what} {row.id}"
        entry = noted.get(f"{row.what} {row.id}")
        if entry is None:
            yield Alteration(where, "no entry of the log knows it")
        elif row.accepted_by not in ("", entry.by) or row.accepted != reasons.get(entry.seq, row.accepted):
            yield Alteration(where, f"it is not as entry {entry.seq} of the log says")
