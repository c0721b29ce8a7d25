"""Remembers who was erased, by keyed digests alone, so that a scan notices whom a restored back-up brings back.

A tombstone is an HMAC of one identifier (a national number, an e-mail address) with the key of this installation: it
can answer "is this the one?" and nothing else. It carries the version of the key, and an end: then it is forgotten.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from connectors import Part, Passage, Rows, Wanted

from .inventory.schema import tombstones as table

if TYPE_CHECKING:
    from .inventory import Inventory

_NUMBER = re.compile(r"(?<![\w.])\d(?:[ .\-/]{0,2}\d){7,14}(?!\w)")
_MAIL = re.compile(r"[^\s@<>,;:\"'()\[\]]+@[^\s@<>,;:\"'()\[\]]+\.\w+")
_KINDS = re.compile(r"EMAIL_ADDRESS|.*(?:NATIONAL|BSN|NIR|TAX_ID|SOCIAL).*")
ANYWHERE = ""
"""The scope of somebody of whom nothing stays."""
_LONGEST = 15
_PADDED = 11
"""A number with fewer digits may be one of so many whose zeros were lost."""


@dataclass(frozen=True)
class Tombstone:
    """One identifier of somebody who was erased."""

    plan: str
    """Hash of the plan by which it was erased."""
    digest: str
    key: str
    """Version of the key of the digest."""
    until: date
    seen: str = ""
    """Public id of the asset in which a scan met it again; empty if none did."""


@dataclass(frozen=True)
class Watch:
    """Looks for those who were erased in what a scan reads."""

    key: bytes = field(repr=False)
    digests: frozenset[str] = frozenset()

    def seen(self, part: Part, asset: str) -> set[str]:
        """The tombstones whose identifier stands in a part of an asset, by its true id."""
        if not self.digests:
            return set()
        values = set(_values(part))
        found = {digest_of(self.key, value, scope) for value in values for scope in (ANYWHERE, asset)}
        return found & self.digests


def derived(key: bytes) -> bytes:
    """The key of tombstones, from that of contents."""
    return hmac.new(key, b"vigie tombstone", hashlib.sha256).digest()


def version_of(key: bytes) -> str:
    """What tells one key from another, and nothing of it."""
    return hmac.new(key, b"version", hashlib.sha256).hexdigest()[:12]


def digest_of(key: bytes, value: str, scope: str) -> str:
    """The digest of a normalised identifier, in one asset or anywhere."""
    return hmac.new(key, f"{scope}\0{value}".encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:40]


def bury(inventory: Inventory, plan: str, wanted: Iterable[Wanted], scopes: Iterable[str], until: date) -> int:
    """Set a tombstone for each identifier that one person alone has; how many there are now for the plan.

    `scopes` are the true ids of the assets from which the person is gone, or `ANYWHERE` where nothing stays at all: who
    is kept by law in one place has not come back there.
    """
    key = derived(inventory.keys.content)
    values = {one.value for one in wanted if _KINDS.fullmatch(one.entity_type)}
    places = set(scopes)
    digests = {digest_of(key, value, scope) for value in values for scope in places}
    with inventory.writing() as connection:
        known = set(connection.execute(sa.select(table.c.digest).where(table.c.plan == plan)).scalars())
        rows = [
            {
                "plan": plan,
                "digest": digest,
                "key": version_of(key),
                "made": datetime.now(UTC),
                "until": until.isoformat(),
            }
            for digest in sorted(digests - known)
        ]
        if rows:
            connection.execute(table.insert(), rows)
    return len(digests | known)


def watch(inventory: Inventory, on: date | None = None) -> Watch:
    """What a scan looks for; those whose time is over are forgotten first."""
    key, today = derived(inventory.keys.content), (on or date.today()).isoformat()
    with inventory.writing() as connection:
        connection.execute(table.delete().where(table.c.until < today))
        found = connection.execute(sa.select(table.c.digest).where(table.c.key == version_of(key))).scalars()
        return Watch(key, frozenset(found))


def note_seen(inventory: Inventory, digests: Iterable[str], public_id: str) -> list[str]:
    """Note where tombstones were met; the hashes of their plans."""
    wanted = table.c.digest.in_(sorted(digests))
    with inventory.writing() as connection:
        connection.execute(table.update().where(wanted).values(seen=public_id, seen_at=datetime.now(UTC)))
        return sorted(set(connection.execute(sa.select(table.c.plan).where(wanted)).scalars()))


def tombstones(inventory: Inventory) -> list[Tombstone]:
    """Every one, by plan."""
    with inventory.reading() as connection:
        rows: Any = connection.execute(sa.select(table).order_by(table.c.plan, table.c.digest))
        return [Tombstone(r.plan, r.digest, r.key, date.fromisoformat(r.until), r.seen) for r in rows]


def _values(part: Part) -> Iterator[str]:
    """Every number and address in a part, normalised as a search does."""
    if isinstance(part, Rows):
        for column in part.frame.columns.unique():
            cells = part.frame[column]
            for cell in cells.to_numpy().ravel().tolist():
                if cell is not None:
                    yield from _in(str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell))
    elif isinstance(part, Passage):
        yield from _in(part.text)


def _in(text: str) -> Iterator[str]:
    if "@" in text:
        yield from (match[0].casefold().strip(".") for match in _MAIL.finditer(text))
    for match in _NUMBER.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if len(digits) <= _LONGEST:
            yield digits
            if _PADDED - 2 <= len(digits) < _PADDED:
                yield digits.rjust(_PADDED, "0")
