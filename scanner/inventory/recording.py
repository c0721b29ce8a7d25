"""Writes to the inventory: each asset in one transaction with its tags, so that a scan can stop anywhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from classifiers import Tag

from .attributes import public_attributes
from .dividing import conditions_of, keep_division, summary
from .ending import note_ending
from .outcome import FieldOutcome, Outcome
from .renaming import carry_renamed_columns
from .reopening import reopen_changed
from .reviewed import CURRENT
from .schema import assets, dates, fields, omissions, reviews, scans, sources, tags

if TYPE_CHECKING:
    from .store import Inventory


_COPIED = (
    *("kind", "state", "code", "reason", "incomplete", "rows_read", "rows_total", "bytes_read", "bytes_total"),
    *("sampling", "format", "document_kind", "language", "persons", "fingerprint", "content", "versions"),
)


@dataclass(frozen=True)
class Known:
    """What the inventory remembers of an asset when the next scan is planned."""

    id: int
    identity: str
    state: str
    incomplete: bool
    fingerprint: str
    versions: str
    evidence: Mapping[str, str] = field(repr=False)
    sealed: str = field(repr=False)
    size: int | None
    modified: str | None
    gone: bool
    conditions: frozenset[str] = frozenset()
    """Of the covers that divided its rows when it was last read."""


def now() -> datetime:
    """The present, UTC."""
    return datetime.now(UTC)


def known(self: Inventory, source: str) -> dict[str, Known]:
    """Every asset of a source that was ever seen, by identity."""
    query = sa.select(assets).join(sources).where(sources.c.name == source)
    with self.reading() as connection:
        return {row.identity: _known(row) for row in connection.execute(query)}


def begin_scan(self: Inventory, names: Iterable[str], version: str) -> int:
    """Note that a scan runs; one that is still marked as running was killed."""
    with self.writing() as connection:
        connection.execute(
            scans.update().where(scans.c.state == "running").values(state="stopped", ended=scans.c.started)
        )
        result = connection.execute(
            scans.insert().values(started=now(), sources=list(names), state="running", version=version)
        )
        return _new_id(result)


def end_scan(self: Inventory, connection: Connection, scan: int, state: str) -> None:
    """Note how a scan ended: `done`, `incomplete` or `stopped`."""
    connection.execute(scans.update().where(scans.c.id == scan).values(ended=now(), state=state))


def record_source(self: Inventory, name: str, kind: str, state: str, code: str = "", reason: str = "") -> None:
    """Note whether a source could be reached; reaching it again ends an accepted exception."""
    with self.writing() as connection:
        source_id = _source_id(connection, name, kind)
        values: dict[str, Any] = {"type": kind, "state": state, "code": code, "reason": reason}
        if state == "reached":
            values["accepted"] = ""
        connection.execute(sources.update().where(sources.c.id == source_id).values(**values))


def record(self: Inventory, outcome: Outcome, source_type: str, lookup_key: bytes = b"") -> None:
    """Write the end of one asset, in one transaction."""
    from ..lookup.store import keep, key_id

    with self.writing() as connection:
        source_id = _source_id(connection, outcome.source, source_type)
        asset_id = _upsert_asset(self, connection, source_id, outcome)
        note_ending(connection, asset_id, outcome)
        _replace_omissions(self, connection, asset_id, outcome)
        keep(connection, asset_id, outcome.lookup, key_id(lookup_key) if lookup_key else "", outcome.fingerprint)
        # what could not be read says nothing about what was found before: older tags stay
        if outcome.state in ("complete", "partial", "skipped"):
            carry_renamed_columns(self, connection, asset_id, outcome)
            _replace_fields(self, connection, asset_id, outcome)
            reopen_changed(connection, asset_id)


def rename(self: Inventory, asset_id: int, source: str, segments: tuple[str, ...]) -> None:
    """Give a moved asset its new name; its history goes with it."""
    with self.writing() as connection:
        connection.execute(
            assets.update()
            .where(assets.c.id == asset_id)
            .values(
                public_id=self.naming.asset(source, segments),
                identity=self.keys.digest(segments),
                sealed=self.keys.seal(segments),
                gone_at=None,
            )
        )


def touch(self: Inventory, asset_ids: Collection[int]) -> None:
    """Note that unchanged assets are still there."""
    with self.writing() as connection:
        _update_each(connection, asset_ids, {"gone_at": None})


def forget_missing(self: Inventory, asset_ids: Collection[int]) -> None:
    """Note that assets are no longer there; their history stays."""
    with self.writing() as connection:
        _update_each(connection, asset_ids, {"gone_at": now()})


def distrust(self: Inventory, places: Iterable[tuple[str, tuple[str, ...]]]) -> None:
    """Have these assets, by source and segments, read again by the next scan, whatever their fingerprint says.

    What Vigie itself has changed differs from what was scanned; a back-up that is restored before the next scan does
    not, and would pass for unchanged.
    """
    with self.writing() as connection:
        for source, segments in set(places):
            of_source = sa.select(sources.c.id).where(sources.c.name == source)
            mine = assets.c.source_id.in_(of_source) & (assets.c.identity == self.keys.digest(segments))
            connection.execute(assets.update().where(mine).values(fingerprint=""))


def _known(row: Any) -> Known:
    return Known(
        id=row.id,
        identity=row.identity,
        state=row.state,
        incomplete=row.incomplete,
        fingerprint=row.fingerprint,
        versions=row.versions,
        evidence=row.evidence,
        sealed=row.sealed,
        size=row.bytes_total,
        modified=row.attributes.get("modified"),
        gone=row.gone_at is not None,
        conditions=conditions_of(row.division),
    )


def _update_each(connection: Connection, asset_ids: Collection[int], values: dict[str, Any]) -> None:
    ids = list(asset_ids)
    for start in range(0, len(ids), 500):
        connection.execute(assets.update().where(assets.c.id.in_(ids[start : start + 500])).values(**values))


def _new_id(result: sa.CursorResult[Any]) -> int:
    assert result.inserted_primary_key is not None
    return int(result.inserted_primary_key[0])


def _source_id(connection: Connection, name: str, kind: str) -> int:
    found = connection.execute(sa.select(sources.c.id).where(sources.c.name == name)).scalar()
    if found is None:
        found = _new_id(connection.execute(sources.insert().values(name=name, type=kind)))
    return int(found)


def _upsert_asset(self: Inventory, connection: Connection, source_id: int, outcome: Outcome) -> int:
    identity = self.keys.digest(outcome.segments)
    values = {name: getattr(outcome, name) for name in _COPIED} | {
        "public_id": self.naming.asset(outcome.source, outcome.segments),
        "sealed": self.keys.seal(outcome.segments),
        "not_run": list(outcome.not_run),
        "attributes": public_attributes(self.naming, outcome.attributes),
        "evidence": {name: self.keys.digest([name, value]) for name, value in outcome.evidence.items()},
        "scanned_at": now(),
        "gone_at": None,
    }
    if outcome.state != "failed":
        values["division"] = summary(outcome.division)
    row = connection.execute(
        sa.select(*assets.c["id", "code", "fingerprint"]).where(
            assets.c.source_id == source_id, assets.c.identity == identity
        )
    ).one_or_none()
    if row is None:
        new = assets.insert().values(source_id=source_id, identity=identity, first_seen=values["scanned_at"], **values)
        return _new_id(connection.execute(new))
    if not outcome.incomplete or row.code != outcome.code:
        # an acceptance holds for the failure that a person saw, not for the next one
        values |= {"accepted": "", "accepted_by": "", "accepted_at": None}
    connection.execute(assets.update().where(assets.c.id == row.id).values(**values))
    return int(row.id)


def _replace_omissions(self: Inventory, connection: Connection, asset_id: int, outcome: Outcome) -> None:
    connection.execute(omissions.delete().where(omissions.c.asset_id == asset_id))
    rows = [
        {
            "asset_id": asset_id,
            "locator": self.naming.locator(str(omission.locator)),
            "state": omission.state,
            "code": omission.code,
            "reason": omission.reason,
        }
        for omission in outcome.omissions
    ]
    if rows:
        connection.execute(omissions.insert(), rows)


def _replace_fields(self: Inventory, connection: Connection, asset_id: int, outcome: Outcome) -> None:
    moment = now()
    present = {
        row.identity: row.id
        for row in connection.execute(sa.select(*fields.c["id", "identity"]).where(fields.c.asset_id == asset_id))
    }
    ids: dict[str, int] = {}
    for ordinal, item in enumerate(outcome.fields):
        field_id = _upsert_field(self, connection, asset_id, ordinal, item, present, moment)
        ids[item.name] = field_id
        _replace_tags(connection, field_id, item.tags, outcome.versions, moment)
        connection.execute(dates.delete().where(dates.c.field_id == field_id))
        if item.dates:
            rows = [{"field_id": field_id, "year": year, "records": n} for year, n in sorted(item.dates.items())]
            connection.execute(dates.insert(), rows)
    keep_division(connection, asset_id, outcome.division, ids)
    for field_id in set(present.values()) - set(ids.values()) - _told(connection, asset_id, outcome):
        connection.execute(fields.update().where(fields.c.id == field_id).values(gone_at=moment))
        _replace_tags(connection, field_id, (), outcome.versions, moment)
        connection.execute(dates.delete().where(dates.c.field_id == field_id))


def _told(connection: Connection, asset_id: int, outcome: Outcome) -> set[int]:
    """Texts of a document of which only a person knows what they hold: there as long as the document is."""
    if outcome.kind != "document":
        return set()
    query = sa.select(reviews.c.field_id).join(fields).where(fields.c.asset_id == asset_id)
    kept = query.where(reviews.c.state.in_(CURRENT), reviews.c.decision == "added", fields.c.gone_at.is_(None))
    return set(connection.execute(kept).scalars())


def _upsert_field(
    self: Inventory,
    connection: Connection,
    asset_id: int,
    ordinal: int,
    item: FieldOutcome,
    present: dict[str, int],
    moment: datetime,
) -> int:
    identity = self.keys.digest([item.name])
    values = {
        "public_name": self.naming.field(item.name),
        "sealed": self.keys.seal([item.name]),
        "ordinal": ordinal,
        "type": item.type[:200],
        "gone_at": None,
    }
    if field_id := present.get(identity):
        connection.execute(fields.update().where(fields.c.id == field_id).values(**values))
        return field_id
    new = fields.insert().values(asset_id=asset_id, identity=identity, first_seen=moment, **values)
    present[identity] = _new_id(connection.execute(new))
    return present[identity]


def _replace_tags(
    connection: Connection, field_id: int, verdicts: Iterable[Tag], versions: str, moment: datetime
) -> None:
    present = {
        row.entity_type: row.id
        for row in connection.execute(sa.select(*tags.c["id", "entity_type"]).where(tags.c.field_id == field_id))
    }
    seen = set()
    for tag in verdicts:
        values = {
            "subtype": tag.subtype,
            "categories": list(tag.categories),
            "confidence": round(tag.confidence, 4),
            "matched": tag.matched,
            "sampled": tag.sampled,
            "evidence": [[e.kind, e.text, round(e.weight, 4)] for e in tag.evidence],
            "versions": versions,
            "last_seen": moment,
            "gone_at": None,
        }
        seen.add(tag.entity_type)
        if tag_id := present.get(tag.entity_type):
            connection.execute(tags.update().where(tags.c.id == tag_id).values(**values))
        else:
            connection.execute(
                tags.insert().values(field_id=field_id, entity_type=tag.entity_type, first_seen=moment, **values)
            )
    for gone in set(present) - seen:
        connection.execute(
            tags.update().where(tags.c.id == present[gone], tags.c.gone_at.is_(None)).values(gone_at=moment)
        )
