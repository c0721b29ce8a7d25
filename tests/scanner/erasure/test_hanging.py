"""A database server that hangs while its machine lives: every command ends and says so, and no erasure is half-done."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from connectors import Asset, AssetUnreadable, Budget, Source, watching
from connectors.sql import session
from connectors.sql.connector import SqlConnector
from connectors.sql.dialects import mysql, postgresql
from scanner.erasure.performing import Execution

from ...servers.stopping import Mortal, mortal_server
from .conftest import ADA, Estate, _scanned
from .test_end_to_end import CONSENT

pytestmark = pytest.mark.slow
Hanging = tuple[Estate, Mortal]
MOST = 30.0
"""Seconds within which each command ends here; the limits are set lower than they are."""


@pytest.fixture(
    scope="module",
    params=[
        pytest.param("postgresql", marks=pytest.mark.postgresql),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ],
)
def hanging(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hanging]:
    """An estate on a server of its own."""
    with mortal_server(request.param) as server:
        url = server.url
        if request.param == "mariadb":
            with create_engine(url, poolclass=NullPool).connect() as connection:
                connection.exec_driver_sql("CREATE DATABASE hangs CHARACTER SET utf8mb4")
            url = url.set(database="hangs")
        folder, told = tmp_path_factory.mktemp("hangs"), url.render_as_string(hide_password=False)
        yield _scanned(folder, request.param, told), server


@pytest.fixture(autouse=True)
def soon(hanging: Hanging, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Who waits is short of patience; the server goes on when the test has ended."""
    monkeypatch.setattr(watching, "_SILENCE", 1.0)
    monkeypatch.setattr(session, "_PAUSES", (0.1, 0.1))
    monkeypatch.setattr(session, "_PATIENCE", 3.0)
    for module in (mysql, postgresql):
        monkeypatch.setattr(module, "CONNECT_SECONDS", 2)
    yield
    hanging[1].go_on()


def test_a_search_says_what_it_did_not_see(hanging: Hanging, monkeypatch: pytest.MonkeyPatch) -> None:
    estate, _ = hanging
    _stop_at(hanging, "companies", monkeypatch)
    out = _soon(lambda: estate.vigie("find", *ADA, "hr", "--format", "json", expect=3))
    answer = json.loads(out[: out.rindex("}") + 1])
    missed = {one["asset"].rpartition("/")[2]: one["code"] for one in answer["not_searched"]}
    assert set(missed.values()) <= {"connection-lost", "unreachable"} and missed["companies"] == "connection-lost"


def test_a_scan_says_what_it_did_not_read(hanging: Hanging, monkeypatch: pytest.MonkeyPatch) -> None:
    estate, server = hanging
    _stop_at(hanging, "companies", monkeypatch)
    out = _soon(lambda: estate.vigie("scan", "hr", "--full", "--workers", "1", expect=3))
    assert "The connection to the database was lost" in out and " 4 could not be read whole" in out, out
    server.go_on()
    estate.vigie("scan", "hr", expect=0)


def test_an_erasure_that_was_not_begun_changes_nothing(hanging: Hanging, monkeypatch: pytest.MonkeyPatch) -> None:
    estate, server = hanging
    plan = estate.approved(*CONSENT, name="before.json")
    before = estate.rows(), estate.files()
    _stop_at(hanging, "companies", monkeypatch)
    monkeypatch.setattr(Execution, "_note", lambda *_: pytest.fail("it was stopped before"))
    out = _soon(lambda: estate.apply(plan, "before.json", expect=2))
    assert "Nothing was changed" in out and "lost" in out, out
    server.go_on()
    assert (estate.rows(), estate.files()) == before


def test_an_erasure_of_which_the_end_is_not_known_says_so_and_goes_on(
    hanging: Hanging, monkeypatch: pytest.MonkeyPatch
) -> None:
    estate, server = hanging
    plan, note = estate.approved(*CONSENT), Execution._note

    def noted(self: Execution, *rest: Any) -> None:
        note(self, *rest)
        server.stop()

    with monkeypatch.context() as patch:
        patch.setattr(Execution, "_note", noted)
        out = _soon(lambda: estate.apply(plan, expect=2))
    assert "is not known until it answers again" in out, out
    server.go_on()
    assert "Proven" in estate.apply(plan)


@pytest.mark.parametrize("hanging", [pytest.param("postgresql", marks=pytest.mark.postgresql)], indirect=True)
def test_a_process_that_hangs_in_a_server_that_greets_is_given_up_after_its_time(
    hanging: Hanging, monkeypatch: pytest.MonkeyPatch
) -> None:
    estate, server = hanging
    monkeypatch.setattr(postgresql, "GRACE_SECONDS", 2)
    source = Source("hr", "database", {"url": estate.url, "schemas": ["public"], "statement_timeout": 1})
    with closing(SqlConnector(source, key=b"k")) as connector:
        asset = next(one for one in connector.describe() if isinstance(one, Asset))
        described = SqlConnector._described

        def opened(self: SqlConnector, *rest: Any) -> Any:
            server.stop(only="idle in transaction")
            return described(self, *rest)

        monkeypatch.setattr(SqlConnector, "_described", opened)
        started = time.monotonic()
        with pytest.raises(AssetUnreadable) as missed:
            list(connector.read(asset, Budget()))
    assert missed.value.code == "connection-lost" and 2 < time.monotonic() - started < MOST


def _stop_at(hanging: Hanging, table: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server hangs from the moment at which a table is opened in a transaction for the first time."""
    left = [hanging[1]]
    for name in ("_described", "_table"):
        real: Any = getattr(SqlConnector, name)

        def opened(self: SqlConnector, *rest: Any, real: Any = real) -> Any:
            last = rest[-1]
            called = last.segments[-1] if isinstance(last, Asset) else last[-1]
            if called == table and left:
                left.pop().stop()
            return real(self, *rest)

        monkeypatch.setattr(SqlConnector, name, opened)


def _soon(command: Callable[[], str]) -> str:
    started = time.monotonic()
    out = command()
    assert time.monotonic() - started < MOST
    return out
