"""The append-only log: reviews, approvals, acceptances, requests, ends of scans, reports written.

Each entry is bound to the one before by its hash and signed. It holds ids, counts, codes and digests, never a personal
value; what may have to be erased (a reason, for instance) is a *detail*: the log holds a salted commitment to it, the
detail itself lies beside the log until it is erased, and the chain checks either way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..accounts import account
from ..errors import LedgerError
from ..inventory.schema import ledger, ledger_details
from ..log import Log
from .canonical import canonical
from .commitments import commit
from .entry import ACCOUNT, START, LedgerEntry, checked_payload
from .head import sign_head, write_head
from .signing import SigningKey, load_signing_key

if TYPE_CHECKING:
    from ..config import Config
    from ..inventory import Inventory

log = Log("vigie.ledger")

LOCK = 0x4C454447  # "LEDG", the advisory lock of an appending transaction on PostgreSQL
_COLUMNS = ("seq", "previous", "at", "kind", "by", "payload", "commitments", "hash", "signer", "signature")


@dataclass(frozen=True)
class Detail:
    """A detail that has not been erased, with the salt of its commitment."""

    seq: int
    name: str
    value: str = field(repr=False)
    salt: str = field(repr=False)


class Page:
    """A transaction on the log: what is written through `connection` and what is appended stand or fall together."""

    def __init__(self, connection: Connection, key: SigningKey) -> None:
        self.connection = connection
        self._key = key
        self._last: LedgerEntry | None = None
        self._log = ""

    def append(
        self, kind: str, payload: Mapping[str, Any], *, by: str = "", details: Mapping[str, str] | None = None
    ) -> LedgerEntry:
        """Add an entry. See `Ledger.append`."""
        typed = account() if by else ""
        text = checked_payload(kind, {**payload, ACCOUNT: typed} if typed != by else payload)
        self._begin()
        commitments = [commit(name, value) for name, value in sorted((details or {}).items())]
        entry = self._add(kind, text, by, {one.name: one.digest for one in commitments})
        if commitments:
            rows = [{"seq": entry.seq, "name": c.name, "value": c.value, "blinding": c.salt} for c in commitments]
            self.connection.execute(ledger_details.insert(), rows)
        return entry

    def erase(self, seq: int, names: Iterable[str] = (), *, by: str = "") -> int:
        """Destroy details of an entry and their salts. See `Ledger.erase`."""
        of = ledger_details.c.seq == seq
        known = set(self.connection.execute(sa.select(ledger_details.c.name).where(of)).scalars())
        gone = sorted(known & set(names) if names else known)
        if gone:
            self.connection.execute(ledger_details.delete().where(of, ledger_details.c.name.in_(gone)))
            self.append("erasure", {"of": seq, "details": gone}, by=by)
        return len(gone)

    @property
    def head(self) -> tuple[str, LedgerEntry] | None:
        """Which log it is, and its last entry, if something was appended."""
        return (self._log, self._last) if self._last else None

    def lock(self) -> None:
        """One transaction at a time: one chain, and nobody decides on what another is deciding on."""
        if self.connection.dialect.name == "postgresql":
            self.connection.execute(sa.text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})

    def _begin(self) -> None:
        """Find the end of the log; write its first entry if need be."""
        if self._last:
            return
        self._log = self.connection.execute(sa.select(ledger.c.hash).where(ledger.c.seq == 1)).scalar() or ""
        row = self.connection.execute(sa.select(ledger).order_by(ledger.c.seq.desc()).limit(1)).one_or_none()
        self._last = _entry(row) if row else None
        if self._last is None or self._last.signer != self._key.public.id:
            self._add("key", canonical({"id": self._key.public.id, "public": self._key.public.raw.hex()}), "", {})

    def _add(self, kind: str, payload: str, by: str, commitments: Mapping[str, str]) -> LedgerEntry:
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        seq, previous = (self._last.seq + 1, self._last.hash) if self._last else (1, START)
        bare = LedgerEntry(seq, previous, at, kind, by, payload, canonical(dict(commitments)))
        entry = replace(bare, hash=bare.expected_hash, signer=self._key.public.id)
        entry = replace(entry, signature=self._key.sign(entry.signed))
        self.connection.execute(ledger.insert().values(**{name: getattr(entry, name) for name in _COLUMNS}))
        self._last, self._log = entry, self._log or entry.hash
        return entry


class Ledger:
    """The log of one inventory."""

    def __init__(self, inventory: Inventory, key: SigningKey, head_file: Path | None = None) -> None:
        self._inventory = inventory
        self._key = key
        self._head_file = head_file

    def append(
        self, kind: str, payload: Mapping[str, Any], *, by: str = "", details: Mapping[str, str] | None = None
    ) -> LedgerEntry:
        """Write down that something was done.

        `kind` is a word such as `review`; `payload` is JSON of ids, counts, codes, dates and digests, for ever; `by` is
        a user id; `details` are texts that can be erased later. Raises `LedgerError`, `InventoryError`.
        """
        with self.transaction() as page:
            return page.append(kind, payload, by=by, details=details)

    def erase(self, seq: int, names: Iterable[str] = (), *, by: str = "") -> int:
        """Destroy the details of an entry (those named, or all) and their salts; an entry `erasure` says so.

        Returns how many there were. The chain stays verifiable; what was erased can no longer be proven or guessed.
        """
        with self.transaction() as page:
            count = page.erase(seq, names, by=by)
        self._inventory.database.truncate_log()
        return count

    @contextmanager
    def transaction(self) -> Iterator[Page]:
        """Write to other tables of the inventory and append to the log, both or neither."""
        with self._inventory.writing() as connection:
            page = Page(connection, self._key)
            page.lock()
            yield page
        if page.head and self._head_file:
            self._note_head(self._head_file, *page.head)

    def _note_head(self, file: Path, id_: str, last: LedgerEntry) -> None:
        """What is written is written: a head that cannot follow is told, and the next one catches up."""
        try:
            write_head(file, sign_head(id_, last.seq, last.hash, self._key))
        except LedgerError as error:
            log.warning("head", code=error.code, reason=error.message, hint=error.hint)


def read_entries(inventory: Inventory, kinds: Iterable[str] = ()) -> list[LedgerEntry]:
    """The log from its beginning, as it is stored; nothing is checked."""
    query = sa.select(ledger).order_by(ledger.c.seq)
    if wanted := list(kinds):
        query = query.where(ledger.c.kind.in_(wanted))
    with inventory.reading() as connection:
        return [_entry(row) for row in connection.execute(query)]


def read_details(inventory: Inventory) -> list[Detail]:
    """What has not been erased."""
    query = sa.select(ledger_details).order_by(ledger_details.c.seq, ledger_details.c.name)
    with inventory.reading() as connection:
        return [Detail(row.seq, row.name, row.value, row.blinding) for row in connection.execute(query)]


def open_ledger(config: Config, inventory: Inventory) -> Ledger:
    """The log of a configuration's inventory; makes the signing key on first use. Raises `ConfigError`."""
    return Ledger(inventory, signing_key(config), config.head_file)


def signing_key(config: Config) -> SigningKey:
    """The key that signs for a configuration, made on first use. Raises `ConfigError`."""
    return load_signing_key(config.signing_key_file)


def _entry(row: Any) -> LedgerEntry:
    return LedgerEntry(**{name: getattr(row, name) for name in _COLUMNS})
