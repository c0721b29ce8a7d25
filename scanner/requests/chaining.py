"""Notes in the tamper-evident log what happens to requests, and holds the register against it.

The register is a database of its own, so an event is noted after it was written; what a crash left out is noted the
next time. The log holds the request's number, the step, its day and a digest of its open facts; nothing of the person.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from connectors import VigieError

from ..database import Database
from ..inventory import open_inventory
from ..inventory.schema import ledger
from ..ledger import LedgerEntry, Page, open_ledger
from ..ledger.canonical import digest
from ..ledger.checking import Alteration
from ..log import Log
from .schema import events, requests

if TYPE_CHECKING:
    from ..config import Config

KIND = "request"
log = Log("vigie.requests")


def note_events(config: Config, database: Database) -> None:
    """Note what the log does not know yet; without an inventory there is no log, and it waits for one."""
    try:
        with database.reading() as register:
            told = list(_told(register))
        if not told:
            return
        with open_inventory(config.inventory) as inventory:
            with open_ledger(config, inventory).transaction() as page:
                forgotten = _note(page, told)
            if forgotten:
                inventory.database.truncate_log()
    except VigieError as error:
        if error.code != "inventory-missing":
            log.warning("The log does not know of these requests yet", code=error.code, reason=error.message)


def _note(page: Page, told: Iterable[tuple[str, dict[str, Any]]]) -> int:
    """Append what is new; returns how many digests of letters were erased with it."""
    done, erased = _last_noted(page.connection), 0
    for by, event in told:
        if event["event"] > done:
            page.append(KIND, event, by=by)
            erased += _forget_letters(page, event["request"], by) if event["step"] == "forgotten" else 0
    return erased


def _forget_letters(page: Page, number: str, by: str) -> int:
    """Erase the digests of the letters and answers to a request: who guesses the words of one could prove them."""
    query = sa.select(ledger.c.seq, ledger.c.payload).where(ledger.c.kind == "report").order_by(ledger.c.seq)
    written = [row.seq for row in page.connection.execute(query) if json.loads(row.payload).get("request") == number]
    return sum(page.erase(seq, by=by) for seq in written)


def has_register(database: Database) -> bool:
    """Whether a register was ever made there."""
    if database.path is not None and not database.path.exists():
        return False
    with database.reading() as register:
        return sa.inspect(register).has_table(events.name)


def check_requests(database: Database, entries: Sequence[LedgerEntry]) -> list[Alteration]:
    """Every step of a request that is not as the log says, or is gone."""
    with database.reading() as register:
        told = {event["event"]: (by, event) for by, event in _told(register)}
    return list(_altered(told, [entry for entry in entries if entry.kind == KIND]))


def _altered(told: dict[int, tuple[str, dict[str, Any]]], entries: Iterable[LedgerEntry]) -> Iterator[Alteration]:
    last = 0
    for entry in entries:
        if entry.hash != entry.expected_hash:
            continue
        number, event = entry.data["request"], entry.data["event"]
        last = max(last, event)
        found = told.pop(event, None)
        if found is None:
            yield Alteration(f"request {number}", f"the step of entry {entry.seq} of the log is gone from the register")
        elif found != (entry.by, dict(entry.data)):
            yield Alteration(f"request {number}", f"a step is not as entry {entry.seq} of the log says")
    for event, (_, facts) in told.items():
        if event < last:
            yield Alteration(f"request {facts['request']}", f"no entry of the log knows its step {event}")


def _told(register: Connection) -> Iterator[tuple[str, dict[str, Any]]]:
    """By whom, and what the log holds of each event."""
    query = sa.select(events, requests.c.number, requests.c.kind.label("right"), requests.c.received).join(requests)
    for row in register.execute(query.order_by(events.c.id)):
        facts = [row.number, row.right, row.received.isoformat(), row.at.isoformat(), row.by, row.kind, row.details]
        yield (
            row.by,
            {
                "request": row.number,
                "event": row.id,
                "step": row.kind,
                "on": row.on.isoformat(),
                "facts": digest("request event 1", facts),
            },
        )


def _last_noted(connection: Connection) -> int:
    query = sa.select(ledger.c.payload).where(ledger.c.kind == KIND).order_by(ledger.c.seq.desc()).limit(1)
    last = connection.execute(query).scalar()
    return int(json.loads(last)["event"]) if last else 0
