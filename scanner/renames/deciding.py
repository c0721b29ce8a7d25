"""Takes two assets, or two columns, for one, or for two: the older keeps its key, its reviews and its history."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..errors import ReviewError
from ..inventory.reopening import reopen_changed
from ..inventory.schema import (
    assets,
    dates,
    endings,
    fields,
    lookups,
    omissions,
    portion_fields,
    portions,
    reviews,
    tags,
)
from ..ledger import Ledger
from .proposing import Proposal, find

_KEPT = frozenset({"id", "source_id", "first_seen", "accepted", "accepted_by", "accepted_at"})
"""What an asset keeps of its own when it takes the name and the last reading of the other."""


def accept(ledger: Ledger, ids: Sequence[str], author: str, reason: str = "") -> list[Proposal]:
    """Take each pair for one, all or none. Raises `ReviewError` for a proposal that is not there (any more)."""
    with ledger.transaction() as page:
        chosen = []
        for one in ids:
            proposal = _known(page.connection, one)
            _undecided(page.connection, proposal)
            page.append("rename", _told(proposal), by=author, details={"reason": reason})
            (_join_assets if proposal.kind == "asset" else _join_fields)(
                page.connection, proposal.old_id, proposal.new_id
            )
            chosen.append(proposal)
        for asset in sorted({_asset_of(page.connection, proposal) for proposal in chosen}):
            reopen_changed(page.connection, asset)
    return chosen


def reject(ledger: Ledger, ids: Sequence[str], author: str, reason: str = "") -> list[Proposal]:
    """Take each pair for two: it is not proposed again. Raises `ReviewError` as `accept`."""
    with ledger.transaction() as page:
        chosen = [_known(page.connection, one) for one in ids]
        for proposal in chosen:
            page.append("rename-rejected", _told(proposal), by=author, details={"reason": reason})
    return chosen


def _told(proposal: Proposal) -> dict[str, Any]:
    told = dataclasses.asdict(proposal)
    return {"proposal": proposal.id, **{name: told[name] for name in ("kind", "old", "new", "old_id", "new_id")}}


def _known(connection: Connection, wanted: str) -> Proposal:
    found = next((one for one in find(connection) if one.id == wanted), None)
    if found is None:
        raise ReviewError(
            f"There is no proposal {wanted}.",
            code="rename-unknown",
            hint="`vigie review renames` lists them; one that was accepted or rejected is gone.",
        )
    return found


def _undecided(connection: Connection, proposal: Proposal) -> None:
    """Decisions on the newer one are bound to its key, which goes: the log would speak of a key that is none."""
    of = reviews.c.field_id == proposal.new_id
    if proposal.kind == "asset":
        of = reviews.c.field_id.in_(sa.select(fields.c.id).where(fields.c.asset_id == proposal.new_id))
    if connection.execute(sa.select(reviews.c.id).where(of)).first():
        raise ReviewError(
            f"Somebody has decided on tags of {proposal.new} itself: both have decisions, and stay two.",
            code="rename-decided",
            hint="Reject the proposal, and decide on the tags of the new one.",
        )


def _asset_of(connection: Connection, proposal: Proposal) -> int:
    if proposal.kind == "asset":
        return proposal.old_id
    return int(connection.execute(sa.select(fields.c.asset_id).where(fields.c.id == proposal.old_id)).scalar_one())


def _join_assets(connection: Connection, old: int, new: int) -> None:
    """The older asset goes on under the newer one's name, with what was read of that."""
    known = {row.identity: row.id for row in connection.execute(sa.select(fields).where(fields.c.asset_id == old))}
    read = connection.execute(sa.select(fields).where(fields.c.asset_id == new)).all()
    moment = connection.execute(sa.select(assets.c.first_seen).where(assets.c.id == new)).scalar_one()
    for row in read:
        if row.identity in known:
            _join_fields(connection, known[row.identity], row.id)
        else:
            connection.execute(fields.update().where(fields.c.id == row.id).values(asset_id=old))
    missing = [known[identity] for identity in known.keys() - {row.identity for row in read}]
    lost = (fields.c.id.in_(missing), fields.c.gone_at.is_(None))
    connection.execute(fields.update().where(*lost).values(gone_at=moment))
    connection.execute(
        tags.update().where(tags.c.field_id.in_(missing), tags.c.gone_at.is_(None)).values(gone_at=moment)
    )
    connection.execute(endings.update().where(endings.c.asset_id == new).values(asset_id=old))
    for table in (omissions, lookups, portions):
        connection.execute(table.delete().where(table.c.asset_id == old))
        connection.execute(table.update().where(table.c.asset_id == new).values(asset_id=old))
    row = connection.execute(sa.select(assets).where(assets.c.id == new)).one()
    connection.execute(assets.delete().where(assets.c.id == new))
    values = {name: value for name, value in row._mapping.items() if name not in _KEPT}
    connection.execute(assets.update().where(assets.c.id == old).values(values))


def _join_fields(connection: Connection, old: int, new: int) -> None:
    """The older column goes on under the newer one's name, with its tags, dates and counts."""
    mine = {row.entity_type: row for row in connection.execute(sa.select(tags).where(tags.c.field_id == old))}
    theirs = {row.entity_type: row for row in connection.execute(sa.select(tags).where(tags.c.field_id == new))}
    for kind, row in theirs.items():
        if kind not in mine:
            connection.execute(tags.update().where(tags.c.id == row.id).values(field_id=old))
            continue
        values = {n: v for n, v in row._mapping.items() if n not in ("id", "field_id", "entity_type", "first_seen")}
        connection.execute(tags.update().where(tags.c.id == mine[kind].id).values(values))
    moment = connection.execute(sa.select(fields.c.first_seen).where(fields.c.id == new)).scalar_one()
    lost = [row.id for kind, row in mine.items() if kind not in theirs and row.gone_at is None]
    connection.execute(tags.update().where(tags.c.id.in_(lost)).values(gone_at=moment))
    for table in (dates, portion_fields):
        connection.execute(table.delete().where(table.c.field_id == old))
        connection.execute(table.update().where(table.c.field_id == new).values(field_id=old))
    row = connection.execute(sa.select(fields).where(fields.c.id == new)).one()
    connection.execute(fields.delete().where(fields.c.id == new))
    named = ("identity", "public_name", "sealed", "ordinal", "type", "gone_at")
    connection.execute(fields.update().where(fields.c.id == old).values({name: row._mapping[name] for name in named}))
