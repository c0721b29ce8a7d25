"""Opens the inventory: connection, migration, lock; SQLite by default, PostgreSQL for a team."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from ..errors import InventoryError
from ..naming import Naming
from . import reading, recording
from .schema import metadata

HEAD = "0002"
"""The newest migration; a test keeps it in step with the migrations."""

LOCK = 0x56494749  # "VIGI", the advisory lock of a scan on PostgreSQL


class Inventory:
    """One open inventory. Reading needs no lock; a scan takes `exclusive()`."""

    def __init__(self, engine: Engine, naming: Naming | None, keys: Any = None) -> None:
        self.engine = engine
        self._naming = naming
        self._keys = keys

    entries = reading.entries
    coverage = reading.coverage
    scans = reading.scan_records
    source_states = reading.source_states
    true_assets = reading.true_assets
    true_fields = reading.true_fields

    known = recording.known
    begin_scan = recording.begin_scan
    end_scan = recording.end_scan
    record = recording.record
    record_source = recording.record_source
    rename = recording.rename
    touch = recording.touch
    forget_missing = recording.forget_missing
    accept = recording.accept

    @property
    def naming(self) -> Naming:
        """Public names; only a scan brings the recognizers that they need."""
        assert self._naming is not None, "opened for reading only"
        return self._naming

    @property
    def keys(self) -> Any:
        """The keys that true names are sealed with."""
        assert self._keys is not None, "opened without its key"
        return self._keys

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for queries."""
        with _told(), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: all of it or nothing."""
        with _told(), self.engine.execution_options(writing=True).begin() as connection:
            yield connection

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Hold the inventory for one scan; the lock goes with the process, however that ends."""
        with _sqlite_lock(self.engine.url) if self.engine.dialect.name == "sqlite" else _advisory_lock(self.engine):
            yield

    def close(self) -> None:
        """Give the connections back."""
        self.engine.dispose()

    def __enter__(self) -> Inventory:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_inventory(url: str, *, naming: Naming | None = None, keys: Any = None, create: bool = False) -> Inventory:
    """Open the inventory at `url`, bringing an older one up to date; `create` makes a new one if there is none."""
    engine = _engine(url)
    path = engine.url.database if engine.dialect.name == "sqlite" else None
    if path and path != ":memory:":
        _check_path(Path(path), create)
    with _told(), engine.execution_options(writing=create).connect() as connection:
        _migrate(connection, create)
    return Inventory(engine, naming, keys)


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
        engine = sa.create_engine(parsed, hide_parameters=True)
    except (ArgumentError, NoSuchModuleError):
        raise InventoryError(
            "The inventory's URL is not one that SQLAlchemy understands.",
            code="inventory-url",
            hint="Use sqlite:///vigie.db or postgresql+psycopg://user:password@host/database.",
        ) from None
    except ImportError:
        raise InventoryError("The driver of the inventory's database is not installed.", code="driver") from None
    if engine.dialect.name not in ("sqlite", "postgresql"):
        raise InventoryError(
            f"An inventory cannot live in {engine.dialect.name}.", code="inventory-url", hint="SQLite or PostgreSQL."
        )
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _prepare_sqlite)
        sa.event.listen(engine, "begin", _begin)
    return engine


def _prepare_sqlite(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # the driver starts no transactions of its own: _begin does
    for pragma in ("journal_mode=WAL", "secure_delete=ON", "foreign_keys=ON", "busy_timeout=30000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Start a transaction that covers DDL too; a writer takes its lock at once, so that it can wait for it."""
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _check_path(path: Path, create: bool) -> None:
    if not path.exists() and not create:
        raise InventoryError(
            "There is no inventory yet.", code="inventory-missing", hint="Run `vigie scan` first, or check `-c`."
        )
    if path.is_dir() or not path.parent.is_dir():
        raise InventoryError(
            "The inventory's path is a folder, or lies in a folder that does not exist.", code="inventory-path"
        )
    if not path.exists():
        # the inventory is nobody else's business: 0600 from its first byte
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _migrate(connection: Connection, create: bool) -> None:
    version = _version(connection)
    if version == HEAD:
        return
    if version is None and not create:
        raise InventoryError("There is no inventory yet.", code="inventory-missing", hint="Run `vigie scan` first.")
    if version is not None and version > HEAD:
        raise InventoryError(
            f"The inventory is of a newer version ({version}) than this Vigie knows ({HEAD}).",
            code="inventory-newer",
            hint="Update Vigie.",
        )
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent.parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.commit()


def _version(connection: Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        if present := set(sa.inspect(connection).get_table_names()) & set(metadata.tables):
            raise InventoryError(
                f"The database holds tables named like the inventory's ({len(present)}), but no inventory.",
                code="inventory-foreign",
                hint="Give the inventory a database of its own.",
            )
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


@contextmanager
def _told() -> Iterator[None]:
    """Turn what the database says into our own words: its texts may quote parameters."""
    try:
        yield
    except DBAPIError as error:
        raise _explained(error) from None
    except SQLAlchemyError as error:
        raise InventoryError(f"The inventory failed: {type(error).__name__}.", code="inventory") from None


def _explained(error: DBAPIError) -> InventoryError:
    text = str(error.orig).lower()
    state = getattr(error.orig, "sqlstate", None) or getattr(error.orig, "sqlite_errorname", "") or ""
    if "disk is full" in text or state in ("53100", "SQLITE_FULL"):
        return InventoryError(
            "The disk under the inventory is full.", code="inventory-full", hint="Free some space and run it again."
        )
    if "readonly" in text or "unable to open" in text or state == "25006":
        return InventoryError("The inventory cannot be written.", code="inventory-denied", hint="Check its rights.")
    if "not a database" in text or "malformed" in text:
        return InventoryError("The inventory's file is damaged or is not an SQLite database.", code="inventory-damaged")
    if "locked" in text:
        return InventoryError("Another process keeps the inventory locked.", code="inventory-locked")
    if error.connection_invalidated or not state or state.startswith(("08", "28", "3D")):
        return InventoryError(
            "The inventory's database cannot be reached.", code="inventory-unreachable", hint=f"State {state or '?'}."
        )
    return InventoryError(f"The inventory's database refused: state {state}.", code="inventory")


@contextmanager
def _sqlite_lock(url: URL) -> Iterator[None]:
    path = url.database
    if not path or path == ":memory:":
        yield
        return
    with Path(f"{path}.lock").open("w") as file:
        _flock(file)
        yield


def _flock(file: IO[str]) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise _busy() from None


@contextmanager
def _advisory_lock(engine: Engine) -> Iterator[None]:
    with _told(), engine.connect() as connection:
        if not connection.execute(sa.text("SELECT pg_try_advisory_lock(:lock)"), {"lock": LOCK}).scalar():
            raise _busy()
        connection.commit()
        try:
            yield
        finally:
            if not connection.closed and not connection.invalidated:
                connection.execute(sa.text("SELECT pg_advisory_unlock(:lock)"), {"lock": LOCK})


def _busy() -> InventoryError:
    return InventoryError(
        "Another scan is writing to this inventory.", code="inventory-busy", hint="Wait for it to end, or stop it."
    )
