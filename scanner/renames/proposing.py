"""Proposes doubtful renames: assets of one source, or columns of one table, of which one went when the other came.

An asset is proposed where the content is the same, where six in ten columns are (name and type), or where a file of the
same name and about the same size stands in another folder. A column is proposed where its type is the same and two of
three things agree: its place, the entity types found in it, and most of its name. Only what there is something to carry
for: a tag or a decision.
"""

from __future__ import annotations

import difflib
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..inventory.schema import assets, fields, ledger, reviews, scans, sources, tags

if TYPE_CHECKING:
    from ..inventory import Inventory

COLUMNS, SIZE, NAME = 0.6, 0.2, 0.6
"""Share of the columns that must be the same; by how much a size may differ; how alike names of columns must be."""
LEAST = 4
"""Letters of a name that another one may hold as a whole: `mail` in `mail_address`."""
MOST = 3
"""Proposals for one that went."""


@dataclass(frozen=True)
class Proposal:
    """Two that may be one; names are public ones."""

    id: str
    kind: Literal["asset", "field"]
    old: str
    """`crm/main/clients`, or `crm/main/clients#email`."""
    new: str
    reasons: tuple[str, ...]
    score: float
    decisions: int
    """How many decisions of persons would be carried along."""
    old_id: int
    new_id: int


def propose(inventory: Inventory) -> list[Proposal]:
    """Every doubtful rename that nobody has rejected, the likeliest first."""
    with inventory.reading() as connection:
        return find(connection)


def find(connection: Connection) -> list[Proposal]:
    """The same, within a transaction."""
    rejected = _rejected(connection)
    found = [*_assets(connection), *_fields(connection)]
    return sorted((one for one in found if one.id not in rejected), key=lambda one: (-one.score, one.old, one.new))


def _rejected(connection: Connection) -> set[str]:
    import json

    rows = connection.execute(sa.select(ledger.c.payload).where(ledger.c.kind == "rename-rejected")).scalars()
    return {json.loads(payload)["proposal"] for payload in rows}


def _proposal(kind: Literal["asset", "field"], old: tuple[int, str], new: tuple[int, str], **more: Any) -> Proposal:
    named = f"{kind} {old[0]} {old[1]} {new[0]} {new[1]}"
    return Proposal(
        hashlib.sha256(named.encode()).hexdigest()[:8], kind, old[1], new[1], old_id=old[0], new_id=new[0], **more
    )


# -- assets


def _assets(connection: Connection) -> Iterator[Proposal]:
    columns = _columns(connection)
    held = _decided(connection, fields.c.asset_id)
    tagged = set(connection.execute(sa.select(fields.c.asset_id).join(tags).distinct()).scalars())
    runs = connection.execute(sa.select(scans.c.started, scans.c.ended).order_by(scans.c.id)).all()
    query = sa.select(sources.c.name.label("source"), assets).join(sources)
    gone = connection.execute(query.where(assets.c.gone_at.is_not(None))).all()
    present = connection.execute(query.where(assets.c.gone_at.is_(None))).all()
    for old in gone:
        if old.id not in tagged:
            continue
        later = _after(runs, old.gone_at)
        new = [one for one in present if one.source_id == old.source_id and one.kind == old.kind]
        same = [one for one in new if later[0] <= one.first_seen <= later[1] or _same_content(old, one)]
        weighed = [(one, *_likeness(old, one, columns)) for one in same if one.first_seen > old.first_seen]
        best = sorted((one for one in weighed if one[1]), key=lambda one: (-one[1], one[0].public_id))
        for one, score, reasons in best[:MOST]:
            yield _proposal(
                "asset",
                (old.id, old.public_id),
                (one.id, one.public_id),
                reasons=reasons,
                score=score,
                decisions=held[old.id],
            )


def _after(runs: Sequence[Any], moment: datetime) -> tuple[datetime, datetime]:
    """The run of the scan in which something went: what came in the same run may be the same."""
    for started, ended in runs:
        if started <= moment and (ended is None or moment <= ended):
            return started, ended or datetime.max.replace(tzinfo=moment.tzinfo)
    return moment, moment


def _same_content(old: Any, new: Any) -> bool:
    return bool(old.content and old.content == new.content)


def _likeness(old: Any, new: Any, columns: dict[int, dict[str, str]]) -> tuple[float, tuple[str, ...]]:
    if _same_content(old, new):
        return 1.0, ("the content is the same",)
    if old.kind == "table":
        before, after = columns[old.id], columns[new.id]
        common = len(before.items() & after.items())
        share = common / max(len(before), len(after), 1)
        told = f"{common} of {max(len(before), len(after))} columns have the same name and type"
        rows = f"{old.rows_total or 0:,} rows then, {new.rows_total or 0:,} now"
        return (round(share, 2), (told, rows)) if share >= COLUMNS else (0.0, ())
    size = _apart(old.bytes_total, new.bytes_total)
    named = old.public_id.rpartition("/")[2] == new.public_id.rpartition("/")[2]
    if named and size <= SIZE:
        sizes = f"{old.bytes_total or 0:,} bytes then, {new.bytes_total or 0:,} now"
        return round(0.9 - size, 2), ("the file has the same name, in another folder", sizes)
    return 0.0, ()


def _apart(one: int | None, other: int | None) -> float:
    """By what share two sizes differ; 1 where one is not known."""
    return abs(one - other) / max(one, other) if one and other else 1.0


def _columns(connection: Connection) -> dict[int, dict[str, str]]:
    """Asset → keyed name of a column → its type; those that were there when the asset was."""
    found: dict[int, dict[str, str]] = defaultdict(dict)
    query = sa.select(fields.c.asset_id, fields.c.identity, fields.c.type).where(fields.c.gone_at.is_(None))
    for row in connection.execute(query):
        found[row.asset_id][row.identity] = row.type
    return found


# -- columns


def _fields(connection: Connection) -> Iterator[Proposal]:
    held = _decided(connection, fields.c.id)
    types = _types(connection)
    there = (
        sa.select(assets.c.public_id, fields).join(assets).where(assets.c.gone_at.is_(None), assets.c.kind == "table")
    )
    by_asset: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(there.order_by(fields.c.asset_id, fields.c.ordinal)):
        by_asset[row.asset_id].append(row)
    for rows in by_asset.values():
        for old in (row for row in rows if row.gone_at is not None and types[row.id]):
            came = [row for row in rows if row.gone_at is None and row.first_seen == old.gone_at]
            weighed = [(new, *_alike(old, new, types)) for new in came]
            best = sorted((one for one in weighed if one[1]), key=lambda one: (-one[1], one[0].public_name))
            for new, score, reasons in best[:MOST]:
                yield _proposal(
                    "field",
                    (old.id, f"{old.public_id}#{old.public_name}"),
                    (new.id, f"{new.public_id}#{new.public_name}"),
                    reasons=reasons,
                    score=score,
                    decisions=held[old.id],
                )


def _alike(old: Any, new: Any, types: dict[int, set[str]]) -> tuple[float, tuple[str, ...]]:
    if old.type != new.type:
        return 0.0, ()
    one, other = sorted((old.public_name.casefold(), new.public_name.casefold()), key=len)
    likeness = difflib.SequenceMatcher(None, one, other).ratio()
    reasons = []
    if old.ordinal == new.ordinal:
        reasons.append("it stands at the same place")
    if common := types[old.id] & types[new.id]:
        reasons.append(f"the same was found in it: {', '.join(sorted(common))}")
    if likeness >= NAME or (len(one) >= LEAST and one in other):
        reasons.append("its name is much the same")
    if len(reasons) < 2:
        return 0.0, ()
    return round(len(reasons) / 4 + likeness / 4, 2), (*reasons, f"both are of the type {old.type or 'unknown'}")


def _types(connection: Connection) -> dict[int, set[str]]:
    """Field → what was found in it last, or what a person said of it."""
    found: dict[int, set[str]] = defaultdict(set)
    for row in connection.execute(sa.select(tags.c.field_id, tags.c.entity_type)):
        found[row.field_id].add(row.entity_type)
    return found


def _decided(connection: Connection, by: Any) -> dict[int, int]:
    """How many decisions stand, by asset or field."""
    query = sa.select(by, sa.func.count()).select_from(reviews.join(fields))
    rows: Iterable[Any] = connection.execute(query.where(reviews.c.state == "standing").group_by(by)).all()
    return defaultdict(int, ((key, count) for key, count in rows))
