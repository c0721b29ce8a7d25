"""Opens the inventory: connection, migration, lock; SQLite by default, PostgreSQL for a team."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection

from ..database import Database
from ..errors import InventoryError
from ..log import Log
from ..naming import Naming
from . import accepting, history, reading, recording
from .schema import metadata

log = Log("vigie.inventory")

HEAD = "0009"
"""The newest migration; a test keeps it in step with the migrations."""

LOCK = 0x56494749  # "VIGI", the advisory lock of a scan on PostgreSQL


class Inventory:
    """One open inventory. Reading needs no lock; a scan takes `exclusive()`."""

    def __init__(self, database: Database, naming: Naming | None, keys: Any = None) -> None:
        self.database = database
        self.engine = database.engine
        self.reading = database.reading
        self.writing = database.writing
        self._naming = naming
        self._keys = keys

    entries = reading.entries
    coverage = reading.coverage
    scans = reading.scan_records
    source_states = reading.source_states
    signatures = reading.signatures
    true_assets = reading.true_assets
    true_fields = reading.true_fields
    field_places = reading.field_places

    keep_declaration = history.keep_declaration
    declarations = history.declarations

    known = recording.known
    begin_scan = recording.begin_scan
    end_scan = recording.end_scan
    record = recording.record
    record_source = recording.record_source
    rename = recording.rename
    touch = recording.touch
    forget_missing = recording.forget_missing
    distrust = recording.distrust
    accept = accepting.accept

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
    def exclusive(self) -> Iterator[None]:
        """Hold the inventory for one scan; the lock goes with the process, however that ends."""
        with _sqlite_lock(self.engine.url) if self.engine.dialect.name == "sqlite" else _advisory_lock(self.database):
            yield

    def close(self) -> None:
        """Give the connections back."""
        self.database.close()

    def __enter__(self) -> Inventory:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_inventory(url: str, *, naming: Naming | None = None, keys: Any = None, create: bool = False) -> Inventory:
    """Open the inventory at `url`, bringing an older one up to date; `create` makes a new one if there is none."""
    database = Database(url)
    if database.path:
        _check_path(database, create)
    with database.connected(writing=create) as connection:
        _migrate(connection, create)
    return Inventory(database, naming, keys)


def _check_path(database: Database, create: bool) -> None:
    assert database.path
    if not database.path.exists() and not create:
        raise InventoryError(
            "There is no inventory yet.", code="inventory-missing", hint="Run `vigie scan` first, or check `-c`."
        )
    database.make_file()


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
    if version is not None:
        log.info("The inventory was brought up to date", old=version, new=HEAD)


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
def _advisory_lock(database: Database) -> Iterator[None]:
    with database.reading() as connection:
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
