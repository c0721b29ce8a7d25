"""An inventory on a server that hangs while its machine lives: every command ends and says so."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from connectors import watching
from scanner import database
from scanner.database import Database
from scanner.errors import InventoryError

from ..servers.stopping import Mortal, mortal_server

pytestmark = [pytest.mark.postgresql, pytest.mark.slow]
MOST = 20.0
"""Seconds within which each wait ends here; the limits are set lower than they are."""


@pytest.fixture(scope="module")
def server() -> Iterator[Mortal]:
    with mortal_server("postgresql") as server:
        yield server


@pytest.fixture
def kept(server: Mortal, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """A database of ours on that server, which goes on when the test has ended."""
    monkeypatch.setattr(watching, "_SILENCE", 1.0)
    monkeypatch.setattr(database, "CONNECT_SECONDS", 2)
    kept = Database(server.url.render_as_string(hide_password=False))
    with kept.writing() as connection:
        connection.execute(sa.text("CREATE TABLE IF NOT EXISTS notes (note text)"))
        connection.execute(sa.text("TRUNCATE notes"))
    yield kept
    server.go_on()
    kept.close()


def test_a_question_ends(kept: Database, server: Mortal) -> None:
    started = time.monotonic()
    with pytest.raises(InventoryError) as missed, kept.reading() as connection:
        server.stop()
        connection.execute(sa.text("SELECT 1"))
    assert missed.value.code == "inventory-unreachable" and time.monotonic() - started < MOST


def test_a_commit_of_which_the_end_is_not_known_is_told(kept: Database, server: Mortal) -> None:
    started = time.monotonic()
    with pytest.raises(InventoryError) as missed, kept.writing() as connection:
        connection.execute(sa.text("INSERT INTO notes VALUES ('half')"))
        server.stop()
    assert missed.value.code == "inventory-unreachable" and time.monotonic() - started < MOST
    server.go_on()
    with kept.writing() as connection:
        connection.execute(sa.text("INSERT INTO notes VALUES ('whole')"))


def test_nobody_is_greeted(kept: Database, server: Mortal) -> None:
    server.stop()
    kept.close()
    started = time.monotonic()
    with pytest.raises(InventoryError) as missed, kept.reading():
        pass
    assert missed.value.code == "inventory-unreachable" and time.monotonic() - started < MOST


def test_a_server_that_is_slow_is_waited_for(kept: Database) -> None:
    with kept.reading() as connection:
        assert connection.scalar(sa.text("SELECT 1 FROM pg_sleep(4)")) == 1
