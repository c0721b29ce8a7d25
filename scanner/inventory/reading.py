"""Reads the inventory for commands and reports: tags, coverage, scans, in a stable order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..entries import Coverage, Entry, ScanRecord, Signature, SourceState
from .dividing import division_of, read_divisions
from .ending import as_it_ended, endings_at
from .reviewed import decided_type, read_signatures, review_columns, reviewed, stands, there, with_reviews
from .schema import assets, dates, fields, omissions, scans, sources, tags

if TYPE_CHECKING:
    from .store import Inventory


@dataclass(frozen=True)
class TrueAsset:
    """An asset under its true name, for a search; needs the inventory's key."""

    source: str
    public_id: str
    segments: tuple[str, ...] = field(repr=False)
    state: str
    reason: str
    fingerprint: str = ""
    sampled: bool = False


def entries(
    self: Inventory, source: str | None = None, *, at: datetime | None = None, gone: bool = False
) -> Iterator[Entry]:
    """Every tag that stands, by source, asset, field and entity type.

    `at`: those that stood at a moment of the past; `gone`: those that are gone. A tag that a person confirmed,
    re-tagged or added stands while that holds, even if newer rules no longer find it.
    """
    query = (
        sa.select(
            sources.c.name.label("source"),
            assets.c.public_id.label("asset"),
            assets.c.kind,
            fields.c.public_name.label("field"),
            tags,
            *review_columns(),
        )
        .select_from(with_reviews(tags.join(fields).join(assets).join(sources), at))
        .where(sa.not_(stands()) if gone else stands(at))
        .order_by(sources.c.name, assets.c.public_id, fields.c.ordinal, fields.c.public_name, tags.c.entity_type)
    )
    if source:
        query = query.where(sources.c.name == source)
    with self.reading() as connection:
        for row in connection.execution_options(yield_per=1000).execute(query):
            yield reviewed(
                row,
                Entry(
                    source=row.source,
                    asset=row.asset,
                    kind=row.kind,
                    field=row.field,
                    categories=tuple(row.categories),
                    entity_type=row.entity_type,
                    confidence=row.confidence,
                    matched=row.matched,
                    sampled=row.sampled,
                    status="detected",
                    reason="; ".join(text for _, text, weight in sorted(row.evidence, key=lambda e: -abs(e[2]))),
                    subtype=row.subtype,
                    first_seen=row.first_seen,
                    last_seen=row.last_seen,
                    versions=row.versions,
                    id=row.id,
                ),
            )


def coverage(self: Inventory, source: str | None = None, *, at: datetime | None = None) -> Iterator[Coverage]:
    """Every asset, by source and id, with what was not read of it.

    With `at`, those that were there at that moment, as they had ended by then; all else is known of their last reading
    alone, and so is how they ended where nothing so old is kept.
    """
    query = (
        sa.select(sources.c.name.label("source"), assets)
        .select_from(assets.join(sources))
        .where(there(assets, at))
        .order_by(sources.c.name, assets.c.public_id)
    )
    if source:
        query = query.where(sources.c.name == source)
    with self.reading() as connection:
        left_out = _omissions(connection)
        ages = _ages(connection)
        names = _field_names(connection)
        divided = read_divisions(connection)
        then = endings_at(connection, at) if at else {}
        rows = connection.execute(query).all()
    copies: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row.content:
            copies[row.content].append(row.public_id)
    for row in rows:
        places = tuple(place for place in copies.get(row.content, ()) if place != row.public_id)
        found = _coverage(row, places, left_out.get(row.id, ()), ages.get(row.id, {}), tuple(names.get(row.id, ())))
        found = replace(found, division=division_of(row.division, divided.get(row.id, ())))
        yield as_it_ended(found, then.get(row.id), row, at) if at else found


def scan_records(self: Inventory, limit: int | None = None) -> list[ScanRecord]:
    """Every run, the newest first."""
    with self.reading() as connection:
        return [
            ScanRecord(row.id, row.started, row.ended, tuple(row.sources), row.state, row.version)
            for row in connection.execute(sa.select(scans).order_by(scans.c.id.desc()).limit(limit))
        ]


def source_states(self: Inventory) -> list[SourceState]:
    """How each source answered when it was last asked."""
    with self.reading() as connection:
        return [
            SourceState(row.name, row.type, row.state, row.code, row.reason, row.accepted)
            for row in connection.execute(sa.select(sources).order_by(sources.c.name))
        ]


def signatures(self: Inventory) -> list[Signature]:
    """Every signature under an entry of the record that stands, in the order in which they were given."""
    with self.reading() as connection:
        return read_signatures(connection)


def true_assets(self: Inventory) -> list[TrueAsset]:
    """Every asset that is there, under its true name."""
    query = (
        sa.select(sources.c.name.label("source"), assets)
        .select_from(assets.join(sources))
        .where(assets.c.gone_at.is_(None))
        .order_by(sources.c.name, assets.c.public_id)
    )
    with self.reading() as connection:
        return [
            TrueAsset(
                row.source,
                row.public_id,
                self.keys.unseal(row.sealed),
                row.state,
                row.reason,
                row.fingerprint,
                row.code == "sampled",
            )
            for row in connection.execute(query)
        ]


def true_fields(self: Inventory, public_id: str) -> dict[str, tuple[str, ...]]:
    """The true names of an asset's fields, with the entity types that each is tagged with, as persons decided."""
    there_and_found = sa.and_(tags.c.field_id == fields.c.id, stands())
    query = (
        sa.select(fields.c.sealed, tags.c.entity_type, *review_columns())
        .select_from(with_reviews(fields.join(assets).outerjoin(tags, tags.c.field_id == fields.c.id)))
        .where(assets.c.public_id == public_id, assets.c.gone_at.is_(None), fields.c.gone_at.is_(None))
        .add_columns(sa.case((there_and_found, True), else_=False).label("stands"))
        .order_by(fields.c.id, tags.c.id)
    )
    found: dict[str, list[str]] = {}
    with self.reading() as connection:
        for row in connection.execute(query):
            name = self.keys.unseal(row.sealed)[0]
            found.setdefault(name, [])
            if row.stands and (entity_type := decided_type(row)):
                found[name].append(entity_type)
    return {name: tuple(types) for name, types in found.items()}


def field_places(self: Inventory) -> dict[int, str]:
    """The public name of every field that was ever seen, by its key: `crm/main/clients#email`."""
    query = sa.select(fields.c.id, fields.c.public_name, assets.c.public_id).join(assets)
    with self.reading() as connection:
        return {row.id: f"{row.public_id}#{row.public_name}".rstrip("#") for row in connection.execute(query)}


def _coverage(
    row: Any,
    places: tuple[str, ...],
    left_out: Any,
    ages: dict[str, dict[int, int]],
    names: tuple[str, ...],
) -> Coverage:
    return Coverage(
        source=row.source,
        asset=row.public_id,
        kind=row.kind,
        state=row.state,
        reason=row.reason,
        code=row.code,
        rows_read=row.rows_read,
        rows_total=row.rows_total,
        bytes_read=row.bytes_read,
        bytes_total=row.bytes_total,
        places=places,
        sampling=row.sampling,
        format=row.format,
        document_kind=row.document_kind,
        language=row.language,
        persons=row.persons,
        attributes=row.attributes,
        dates=ages,
        omissions=tuple(left_out),
        incomplete=row.incomplete,
        accepted=row.accepted,
        scanned_at=row.scanned_at,
        fields=names,
        not_run=tuple(row.not_run),
    )


def _omissions(connection: Connection) -> dict[int, list[tuple[str, str, str, str]]]:
    found: dict[int, list[tuple[str, str, str, str]]] = defaultdict(list)
    for row in connection.execute(sa.select(omissions).order_by(omissions.c.id)):
        found[row.asset_id].append((row.locator, row.state, row.code, row.reason))
    return found


def _ages(connection: Connection) -> dict[int, dict[str, dict[int, int]]]:
    query = sa.select(fields.c.asset_id, fields.c.public_name, dates.c.year, dates.c.records).join_from(dates, fields)
    found: dict[int, dict[str, dict[int, int]]] = defaultdict(dict)
    for row in connection.execute(query.order_by(fields.c.ordinal, dates.c.year)):
        found[row.asset_id].setdefault(row.public_name, {})[row.year] = row.records
    return found


def _field_names(connection: Connection) -> dict[int, list[str]]:
    query = sa.select(fields.c.asset_id, fields.c.public_name).where(fields.c.gone_at.is_(None))
    found: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(query.order_by(fields.c.asset_id, fields.c.ordinal)):
        found[row.asset_id].append(row.public_name)
    return found
