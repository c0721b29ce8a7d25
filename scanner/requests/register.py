"""Keeps the register of requests: adds, reads, notes what happens, forgets."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy import RowMapping
from sqlalchemy.engine import Connection

from connectors import VigieError

from ..config import Config
from ..database import Database
from ..deadlines import add_months
from ..errors import ConfigError
from ..keys import load_key
from ..rights import Right
from .chaining import note_events
from .errors import RequestError
from .request import Channel, Event, EventKind, Person, Request, identity_of
from .schema import events, metadata, persons, requests
from .sealing import VARIABLE, Sealing

HEAD = "0001"
"""The newest migration of the register; a test keeps it in step."""

HISTORY_MONTHS = 12
"""How far back earlier requests of the same person count; our own measure of "repetitive" (Art. 12(5))."""

_VERSIONS = "register_version"

_WHILE_OPEN: frozenset[EventKind] = frozenset({"identity-asked", "identity-shown", "extended", "searched", "closed"})
"""What happens to an open request alone: its clock has stopped, and there is no purpose to search for."""


@contextmanager
def open_register(config: Config, *, create: bool = False, dates: bool = False) -> Iterator[Register]:
    """The register beside the inventory; `create` makes it on first use.

    For `dates` alone it is opened without its key too, where that is lost: kinds, days and steps are not encrypted, and
    a deadline runs all the same. Then `lost` says why nobody's details can be read.
    """
    database = Database(config.register, "register")
    try:
        if database.path and not database.path.exists() and not create:
            raise _missing()
        database.make_file()
        with database.connected(writing=create) as connection:
            _migrate(connection, create)
            kept = connection.scalar(sa.select(requests.c.key).where(requests.c.key.is_not(None)).limit(1))
        try:
            register = Register(database, _sealing(config, kept))
        except (RequestError, ConfigError) as error:
            if not dates or not kept:
                raise
            register = Register(database, Sealing(b""), lost=error)
        yield register
        if config.inventory:
            note_events(config, database)
    finally:
        database.close()


def _sealing(config: Config, kept: str | None) -> Sealing:
    """The register's key; one that is lost, or of another register, is told and never replaced by a new one."""
    if kept and not os.environ.get(VARIABLE) and not config.register_key.exists():
        raise RequestError(
            f"The key of the register is missing: {config.register_key.name}.",
            code="register-key-missing",
            hint=f"Restore that file, or set {VARIABLE}.",
        )
    sealing = Sealing(load_key(config.register_key, VARIABLE))
    if kept:
        sealing.check(kept)
    return sealing


def _migrate(connection: Connection, create: bool) -> None:
    known = sa.inspect(connection).has_table(_VERSIONS)
    version = connection.execute(sa.text(f"SELECT version_num FROM {_VERSIONS}")).scalar() if known else None  # noqa: S608
    if version == HEAD:
        return
    if version is None and not create:
        raise _missing()
    if version is not None and version > HEAD:
        raise RequestError("The register is of a newer version than this Vigie.", code="register-newer")
    if version is None and set(sa.inspect(connection).get_table_names()) & set(metadata.tables):
        raise RequestError(
            "The database holds tables named like the register's, but no register.", code="register-foreign"
        )
    from alembic import command
    from alembic.config import Config as Alembic

    alembic = Alembic()
    alembic.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    alembic.attributes.update(connection=connection, version_table=_VERSIONS)
    command.upgrade(alembic, "head")
    connection.commit()


def _missing() -> RequestError:
    return RequestError("There is no register yet.", code="register-missing", hint="`vigie request new` makes it.")


class Register:
    """An open register."""

    def __init__(self, database: Database, sealing: Sealing, *, lost: VigieError | None = None) -> None:
        self.database = database
        self.sealing = sealing
        self.lost = lost
        """Why nothing that is encrypted can be read: then nothing can be noted either."""

    def add(
        self,
        kind: Right,
        received: date,
        channel: Channel,
        person: Person,
        *,
        language: str,
        entity: str = "",
        by: str,
    ) -> Request:
        """Register a request; its number is the next of the year in which it was received."""
        key = self.sealing.new_key()
        with self.database.writing() as connection:
            number = _next_number(connection, received.year)
            values = {
                "number": number,
                "kind": kind,
                "received": received,
                "channel": channel,
                "language": language,
                "entity": entity,
                "created": datetime.now(UTC),
                "created_by": by,
                "motive_given": bool(person.motive),
                "sealed": self.sealing.seal(key, number, dataclasses.asdict(person)),
                "key": key,
            }
            request_id = connection.execute(sa.insert(requests).values(values)).inserted_primary_key[0]  # type: ignore[index]
            rows = [{"request_id": request_id, "digest": digest} for digest in sorted(self._digests(person))]
            if rows:
                connection.execute(sa.insert(persons), rows)
            self._insert(connection, request_id, key, number, Event("received", received, by))
        return self.get(number)

    def note(
        self,
        number: str,
        kind: EventKind,
        on: date,
        *,
        by: str,
        details: Mapping[str, Any] | None = None,
        words: str = "",
    ) -> Request:
        """Note that something happened to a request; `words` are sealed with its person."""
        if self.lost:
            raise self.lost
        with self.database.writing() as connection:
            row = _row(connection, number)
            if row["key"] is None:
                raise RequestError(f"The person of request {number} was forgotten.", code="request-forgotten")
            if kind in _WHILE_OPEN:
                self._request(connection, row).check_open()
            self._insert(connection, row["id"], row["key"], number, Event(kind, on, by, details or {}, words))
        return self.get(number)

    def get(self, number: str) -> Request:
        """One request, with its person unless forgotten; raises `RequestError` if there is none of that number."""
        with self.database.reading() as connection:
            return self._request(connection, _row(connection, number))

    def all(self, *, ended: bool = False) -> list[Request]:
        """The requests by number; the open ones alone unless `ended`."""
        with self.database.reading() as connection:
            rows = connection.execute(sa.select(requests).order_by(requests.c.received, requests.c.id)).mappings().all()
            found = [self._request(connection, row) for row in rows]
        return [request for request in found if ended or not request.outcome]

    def forget(self, number: str, on: date, *, by: str) -> Request:
        """Erase the personal details of an ended request by destroying its key; what it was and how it ended stays."""
        with self.database.writing() as connection:
            row = _row(connection, number)
            request = self._request(connection, row)
            if not request.outcome:
                raise RequestError(f"Request {number} is still open.", code="request-open", hint="Close it first.")
            if request.person is None:
                return request
            self._insert(connection, row["id"], None, number, Event("forgotten", on, by))
            mine = requests.c.id == row["id"]
            connection.execute(sa.update(requests).where(mine).values(key=None, sealed="", forgotten=on))
            connection.execute(sa.delete(persons).where(persons.c.request_id == row["id"]))
            connection.execute(sa.update(events).where(events.c.request_id == row["id"]).values(sealed=None))
        self.database.truncate_log()
        return self.get(number)

    def to_forget(self, keep_months: int, on: date) -> list[Request]:
        """The ended requests whose details have been kept long enough."""
        ended = [request for request in self.all(ended=True) if request.closed_on and request.person]
        return [r for r in ended if r.closed_on and add_months(r.closed_on, keep_months) <= on]

    def _insert(self, connection: Connection, request_id: int, key: str | None, number: str, event: Event) -> None:
        sealed = self.sealing.seal(key, number, event.words) if key and event.words else None
        values = {
            "request_id": request_id,
            "at": datetime.now(UTC),
            "by": event.by,
            "kind": event.kind,
            "on": event.on,
            "details": dict(event.details),
            "sealed": sealed,
        }
        connection.execute(sa.insert(events).values(values))

    def _request(self, connection: Connection, row: RowMapping) -> Request:
        found = sa.select(events).where(events.c.request_id == row["id"]).order_by(events.c.id)
        happened = tuple(self._event(event, row) for event in connection.execute(found).mappings())
        key = None if self.lost else row["key"]
        person = Person(**self.sealing.unseal(key, row["number"], row["sealed"])) if key else None
        return Request(
            number=row["number"],
            kind=cast(Right, row["kind"]),
            received=row["received"],
            channel=cast(Channel, row["channel"]),
            language=row["language"],
            entity=row["entity"],
            motive_given=row["motive_given"],
            events=happened,
            person=person,
            earlier=_earlier(connection, row),
            locked=bool(self.lost and row["key"]),
        )

    def _event(self, event: RowMapping, row: RowMapping) -> Event:
        told = event["sealed"] and row["key"] and not self.lost
        words = self.sealing.unseal(row["key"], row["number"], event["sealed"]) if told else ""
        return Event(event["kind"], event["on"], event["by"], event["details"], words, event["at"])

    def _digests(self, person: Person) -> set[str]:
        """A name alone tells no person from a namesake: it counts with a birth date."""
        identity = identity_of(person)
        born = "".join(day.isoformat() for day in identity.birth_date)
        wanted = [one for one in identity.wanted() if born or one.entity_type != "PERSON"]
        return {
            self.sealing.digest(one.entity_type, f"{one.value}{born * (one.entity_type == 'PERSON')}") for one in wanted
        }


def _row(connection: Connection, number: str) -> RowMapping:
    row = connection.execute(sa.select(requests).where(requests.c.number == number.strip())).mappings().first()
    if row is None:
        raise RequestError(
            f"The register has no request {number!r}.", code="request-unknown", hint="`vigie request list --all`."
        )
    return row


def _next_number(connection: Connection, year: int) -> str:
    taken: Iterable[str] = connection.scalars(sa.select(requests.c.number).where(requests.c.number.like(f"{year}-%")))
    return f"{year}-{max((int(number.partition('-')[2]) for number in taken), default=0) + 1:04}"


def _earlier(connection: Connection, row: RowMapping) -> int:
    """Requests of the same kind by a person who shares an identifier, received in the twelve months before."""
    mine = sa.select(persons.c.digest).where(persons.c.request_id == row["id"])
    query = (
        sa.select(sa.func.count(sa.distinct(requests.c.id)))
        .join(persons, persons.c.request_id == requests.c.id)
        .where(persons.c.digest.in_(mine), requests.c.kind == row["kind"], requests.c.id != row["id"])
        .where(requests.c.received <= row["received"], requests.c.id < row["id"])
        .where(requests.c.received > add_months(row["received"], -HISTORY_MONTHS))
    )
    return int(connection.execute(query).scalar() or 0)
