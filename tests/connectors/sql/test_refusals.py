"""What goes wrong is said in our own words, with a code and a hint, and without a value of the data."""

from __future__ import annotations

import logging
import socket
import time
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import make_url

from connectors import AssetUnreadable, Budget, ConnectorError, Source, SourceUnreachable, Wanted
from connectors.sql import SqlConnector

CANARY = "canary-95073003328"


def failure_of(action: Callable[[], Any]) -> ConnectorError:
    with pytest.raises(ConnectorError) as failure:
        action()
    return failure.value


def said(error: BaseException) -> str:
    """Everything that a log or a traceback could show of an error."""
    chain = [error]
    while (before := chain[-1].__cause__ or chain[-1].__context__) is not None:
        chain.append(before)
    shown = "".join(traceback.format_exception(error))
    return shown + "".join(repr(each) + str(each) for each in chain) + repr(getattr(error, "hint", ""))


def check(url: Any, **options: Any) -> None:
    SqlConnector(Source("db", "database", {"url": url} | options), key=b"k").check()


@pytest.mark.parametrize("url", [None, "", 7, "not a url", f"postgresql://a:{CANARY}@host:port/x", "://", ["x"]])
def test_a_url_that_is_none(url: Any) -> None:
    error = failure_of(lambda: check(url))
    assert isinstance(error, SourceUnreachable)
    assert (error.code, bool(error.hint)) == ("url", True)
    assert CANARY not in said(error)


@pytest.mark.parametrize("url", ["oracle+oracledb://u:p@h/x", "mssql+pyodbc://u:p@h/x", "nosuchdatabase://h/x"])
def test_a_database_without_a_driver(url: str) -> None:
    assert failure_of(lambda: check(url)).code == "no-driver"


@pytest.mark.parametrize(
    "options",
    [{"statement_timeout": -1}, {"statement_timeout": "soon"}, {"include": {"a": 1}}, {"schemas": [1]}],
)
def test_an_option_that_is_wrong(options: dict[str, Any]) -> None:
    error = failure_of(lambda: check("sqlite:///x.db", **options))
    assert error.code == "option"
    assert next(iter(options)) in error.message


@pytest.mark.parametrize("scheme", ["postgresql", "mysql"])
def test_an_unknown_host_and_a_closed_port(scheme: str) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    assert failure_of(lambda: check(f"{scheme}://u:{CANARY}@127.0.0.1:{port}/x")).code == "unreachable"
    error = failure_of(lambda: check(f"{scheme}://u:{CANARY}@no-such-host.invalid/x"))
    assert error.code == "host-unknown"
    assert CANARY not in said(error)


@pytest.mark.parametrize("scheme", ["postgresql", "mysql"])
def test_a_server_that_never_answers(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for dialect in ("postgresql", "mysql"):
        monkeypatch.setattr(f"connectors.sql.dialects.{dialect}.CONNECT_SECONDS", 2)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        started = time.monotonic()
        error = failure_of(lambda: check(f"{scheme}://u:p@127.0.0.1:{silent.getsockname()[1]}/x"))
    assert error.code in ("unreachable", "timeout", "connection-lost")
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    "server",
    [
        pytest.param("postgresql_url", marks=pytest.mark.postgresql),
        pytest.param("mariadb_url", marks=pytest.mark.mariadb),
    ],
)
def test_a_wrong_password_and_a_missing_database(server: str, request: pytest.FixtureRequest) -> None:
    url = make_url(request.getfixturevalue(server))
    password = url.password or ""
    error = failure_of(lambda: check(url.set(password=CANARY).render_as_string(hide_password=False)))
    assert error.code == "password"
    assert CANARY not in said(error)
    assert (
        failure_of(lambda: check(url.set(username="nobody_there").render_as_string(hide_password=False))).code
        == "password"
    )
    error = failure_of(lambda: check(url.set(database="no_such_database").render_as_string(hide_password=False)))
    assert error.code == "no-database"
    assert password not in said(error)


def test_no_error_and_no_log_shows_a_value(database: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Drivers quote the values that they stumble over; ours never do."""
    caplog.set_level(logging.DEBUG)
    kind = "varchar(40)"
    database.run(f"CREATE TABLE t (id integer PRIMARY KEY, v {kind})")
    database.fill("t", ["id", "v"], [[1, CANARY]])
    divided = {
        "postgresql": "SELECT id, CAST(v AS integer) AS n FROM t",
        "mariadb": f"SELECT id, (SELECT v FROM t UNION SELECT '{CANARY}2') AS n FROM t",
        "sqlite": f"SELECT id, nosuchfunction(v, '{CANARY}') AS n FROM t",
    }[database.kind]
    database.run(f"CREATE VIEW bad AS {divided}")
    asset = database.assets()["bad"]
    # a number too: a column of integers is not asked for a text
    wanted = [Wanted("ANY", CANARY, (CANARY,)), Wanted("ANY", "1234567", ("1234567",))]
    for action in (
        lambda: list(database.connector().read(asset, Budget())),
        lambda: list(database.connector().search(asset, wanted, Budget())),
    ):
        error = failure_of(action)
        assert isinstance(error, AssetUnreadable)
        assert error.code in ("evaluation", "vanished", "broken-view")
        assert error.asset == asset.segments
        assert CANARY not in said(error)
    assert CANARY not in caplog.text
    assert CANARY not in repr(asset)
    assert CANARY not in repr(database.parts("t"))


def test_credentials_are_in_no_repr(database: Any) -> None:
    connector = database.connector()
    password = make_url(database.url).password or "no password"
    connector.check()
    for shown in (connector, connector._options, connector._dialect, connector._session, connector._source):
        assert password not in repr(shown)
