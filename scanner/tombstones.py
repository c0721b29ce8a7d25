"""Remembers who was erased, by keyed digests alone, so that a scan notices whom a restored back-up brings back.

A tombstone is an HMAC of one identifier (a national number, an e-mail address, a phone, an account, a name with its
birth date) with the key of this installation: it can answer "is this the one?" and nothing else. It carries the version
of the key, and an end: then it is forgotten.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from connectors import Part, Passage, Rows

from .inventory.schema import tombstones as table
from .tombstone_forms import days_in, named, names_in_row, names_in_text, of_identity, values_in

if TYPE_CHECKING:
    from .inventory import Inventory
    from .subject import Identity

NOTHING: Mapping[str, Collection[str]] = MappingProxyType({})
ANYWHERE = ""
"""The scope of somebody of whom nothing stays."""


@dataclass(frozen=True)
class Tombstone:
    """One identifier of somebody who was erased."""

    plan: str
    """Hash of the plan by which it was erased."""
    digest: str
    key: str
    """Version of the key of the digest."""
    until: date
    seen: tuple[str, ...] = ()
    """Public ids of the assets in which a scan met it again, and in which it stands as far as anybody knows."""


@dataclass(frozen=True)
class Watch:
    """Looks for those who were erased in what a scan reads."""

    key: bytes = field(repr=False)
    digests: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    """Of names with a birth date, and of these dates alone; under a key of their own."""

    def seen(self, part: Part, asset: str) -> set[str]:
        """The tombstones whose identifier stands in a part of an asset, by its true id."""
        found: set[str] = set()
        if self.digests:
            values = {value for text in _texts(part) for value in values_in(text)}
            found |= self._met(self.key, values, asset) & self.digests
        if self.names:
            found |= self._named(part, asset)
        return found

    def _named(self, part: Part, asset: str) -> set[str]:
        """Names are looked for where a birth date of somebody who was erased stands, and nowhere else."""
        key = naming(self.key)
        known: dict[str, bool] = {}
        found: set[str] = set()
        for days, names in _dated(part):
            for day in days:
                if day not in known:
                    known[day] = bool(self._met(key, [day], asset) & self.names)
                if known[day]:
                    found |= self._met(key, {f"{day} {name}" for name in names()}, asset)
        return found & self.names

    def _met(self, key: bytes, values: Iterable[str], asset: str) -> set[str]:
        return {digest_of(key, value, scope) for value in values for scope in (ANYWHERE, asset)}


def derived(key: bytes) -> bytes:
    """The key of tombstones, from that of contents."""
    return hmac.new(key, b"vigie tombstone", hashlib.sha256).digest()


def naming(key: bytes) -> bytes:
    """The key of names, from that of tombstones: its version tells them from numbers."""
    return hmac.new(key, b"names", hashlib.sha256).digest()


def version_of(key: bytes) -> str:
    """What tells one key from another, and nothing of it."""
    return hmac.new(key, b"version", hashlib.sha256).hexdigest()[:12]


def digest_of(key: bytes, value: str, scope: str) -> str:
    """The digest of a normalised identifier, in one asset or anywhere."""
    return hmac.new(key, f"{scope}\0{value}".encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:40]


def bury(
    inventory: Inventory,
    plan: str,
    identity: Identity,
    scopes: Iterable[str],
    until: date,
    held: Mapping[str, Collection[str]] = NOTHING,
) -> int:
    """Set a tombstone for each identifier that tells the person from others; how many there are now for the plan.

    `scopes` are the true ids of the assets from which the person is gone, or `ANYWHERE` where nothing stays at all: who
    is kept by law in one place has not come back there. `held` are the types of identifiers that are still found in a
    scope: what others have too is no sign of the person.
    """
    key = derived(inventory.keys.content)
    digests: dict[str, str] = {}
    for scope in set(scopes):
        values = of_identity(identity, held.get(scope, ()))
        digests |= {digest_of(key, value, scope): version_of(key) for value in values}
        names = named(identity) if "PERSON" not in held.get(scope, ()) else set()
        digests |= {digest_of(naming(key), name, scope): version_of(naming(key)) for name in names}
    with inventory.writing() as connection:
        known = set(connection.execute(sa.select(table.c.digest).where(table.c.plan == plan)).scalars())
        rows = [
            {
                "plan": plan,
                "digest": digest,
                "key": digests[digest],
                "made": datetime.now(UTC),
                "until": until.isoformat(),
            }
            for digest in sorted(digests.keys() - known)
        ]
        if rows:
            connection.execute(table.insert(), rows)
    return len(digests.keys() | known)


def watch(inventory: Inventory, on: date | None = None) -> Watch:
    """What a scan looks for; those whose time is over are forgotten first."""
    key, today = derived(inventory.keys.content), (on or date.today()).isoformat()
    with inventory.writing() as connection:
        connection.execute(table.delete().where(table.c.until < today))

        def of(version: str) -> frozenset[str]:
            return frozenset(connection.execute(sa.select(table.c.digest).where(table.c.key == version)).scalars())

        return Watch(key, of(version_of(key)), of(version_of(naming(key))))


def note_read(inventory: Inventory, public_id: str, digests: Collection[str]) -> list[str]:
    """Note which tombstones an asset that was read now has, and that others are no longer there; the plans of these."""
    written = sa.select(table.c.id, table.c.plan, table.c.digest, table.c.seen)
    plans: set[str] = set()
    with inventory.writing() as connection:
        for row in connection.execute(written.where(table.c.digest.in_(digests) | (table.c.seen != ""))).all():
            places = set(_places(row.seen))
            now = places | {public_id} if row.digest in digests else places - {public_id}
            if now != places:
                told = {"seen": "\n".join(sorted(now)), "seen_at": datetime.now(UTC)}
                connection.execute(table.update().where(table.c.id == row.id).values(**told))
            plans |= {row.plan} if row.digest in digests else set()
    return sorted(plans)


def returned(inventory: Inventory) -> dict[str, list[str]]:
    """By the public id of each asset in which somebody who was erased is back, by which plans that was."""
    known = [tombstone for tombstone in tombstones(inventory) if tombstone.seen]
    there = {item.asset for item in inventory.coverage()} if known else set()
    found: dict[str, set[str]] = {}
    for tombstone in known:
        for place in there.intersection(tombstone.seen):
            found.setdefault(place, set()).add(tombstone.plan)
    return {place: sorted(plans) for place, plans in sorted(found.items())}


def tombstones(inventory: Inventory) -> list[Tombstone]:
    """Every one, by plan."""
    with inventory.reading() as connection:
        rows: Any = connection.execute(sa.select(table).order_by(table.c.plan, table.c.digest))
        return [Tombstone(r.plan, r.digest, r.key, date.fromisoformat(r.until), _places(r.seen)) for r in rows]


def _places(seen: str) -> tuple[str, ...]:
    return tuple(filter(None, seen.split("\n")))


def _texts(part: Part) -> Iterator[str]:
    """Every cell and text of a part."""
    if isinstance(part, Rows):
        for column in part.frame.columns.unique():
            cells = part.frame[column]
            for cell in cells.to_numpy().ravel().tolist():
                if cell is not None:
                    yield str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    elif isinstance(part, Passage):
        yield part.text


def _dated(part: Part) -> Iterator[tuple[set[str], Callable[[], Iterable[str]]]]:
    """The dates of each row and text, and how to have the names in it."""
    if isinstance(part, Rows):
        for values in part.frame.itertuples(index=False, name=None):
            row = {str(number): value for number, value in enumerate(values) if value is not None}
            if days := days_in("\n".join(map(str, row.values()))):
                yield days, partial(names_in_row, row)
    elif isinstance(part, Passage) and (days := days_in(part.text)):
        yield days, partial(names_in_text, part.text)
