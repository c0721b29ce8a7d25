"""A search that meets trouble says what was not searched, and tells what was found all the same."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from connectors import Asset, AssetUnreadable, Budget, Omission, SubjectMatch, Wanted
from connectors.base import Locator
from connectors.sql import connector, session
from connectors.sql.connector import SqlConnector
from connectors.sql.errors import Problem
from scanner.subject.foresight import Foresight

from ...servers.stopping import Mortal, mortal_server
from .conftest import Store

MAIL = "ann@mail.example"


@pytest.fixture(
    params=[
        pytest.param("postgresql", marks=pytest.mark.postgresql),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ]
)
def mortal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Store, Mortal]]:
    """A database on a server of its own, which may be killed or stopped."""
    kind = request.param
    with mortal_server(kind) as server:
        schema, url = "public", server.url
        if kind == "mariadb":
            schema, url = "dying", server.url.set(database="mysql")
            maker = Store(kind, url.render_as_string(hide_password=False), "mysql", tmp_path)
            maker.run("CREATE DATABASE dying CHARACTER SET utf8mb4;\n")
            maker.close()
            url = url.set(database="dying")
        store = Store(kind, url.render_as_string(hide_password=False), schema, tmp_path)
        yield store, server
        store.close()


def test_a_server_that_dies_leaves_an_answer_that_says_so(
    mortal: tuple[Store, Mortal], monkeypatch: pytest.MonkeyPatch
) -> None:
    store, server = mortal
    for number in range(20):
        store.run(f"CREATE TABLE t{number:02} (id integer PRIMARY KEY, mail varchar(40));\n")
    store.run(f"INSERT INTO t00 VALUES (1, '{MAIL}');\nINSERT INTO t19 VALUES (1, '{MAIL}');\n")
    search = SqlConnector.search

    def dying(self: SqlConnector, asset: Asset, *rest: Any) -> Any:
        if asset.segments[-1] == "t05":
            os.kill(server.process, signal.SIGKILL)
            time.sleep(0.5)
        return search(self, asset, *rest)

    monkeypatch.setattr(SqlConnector, "search", dying)
    started = time.monotonic()
    answer = store.find(email=MAIL)
    assert time.monotonic() - started < 60, "each table of a server that is gone was waited for"
    assert store.rows(answer) == {("t00", "id=1")}
    missed = {one.asset.rpartition("/")[2]: one.code for one in answer.not_searched}
    assert {f"t{number:02}" for number in range(10, 20)} <= set(missed)
    assert set(missed.values()) <= {"unreachable", "connection-lost"}
    assert {one.rpartition("/")[2] for one in answer.searched}.isdisjoint(missed)


def test_what_an_index_tells_is_told_where_the_rows_take_too_long(store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    store.run(
        "CREATE TABLE person (id integer PRIMARY KEY, mail varchar(40));\nCREATE INDEX by_mail ON person (mail);\n"
        f"INSERT INTO person VALUES (1, '{MAIL}'), (2, 'see {MAIL}');\n"
    )

    def late(self: SqlConnector, asset: Asset, *rest: Any) -> Any:
        raise Problem("timeout").unreadable(asset.source, asset.segments)

    monkeypatch.setattr(SqlConnector, "search", late)
    monkeypatch.setattr(connector, "is_worth_it", lambda asset: True)
    answer = store.find(email=MAIL)
    assert store.rows(answer, "certain") == {("person", "id=1")}, "the index has it at once; the other needs every row"
    assert [one.code for one in answer.not_searched] == ["timeout"]


class _Told:
    """A connector that finds what it is given, and counts how often it was asked."""

    def __init__(self, *items: SubjectMatch | Omission) -> None:
        self.items, self.asked = items, []  # type: tuple[Any, ...], list[tuple[Wanted, ...]]

    def search(self, asset: Asset, wanted: Any, budget: Budget) -> Iterator[SubjectMatch | Omission]:
        self.asked.append(tuple(wanted))
        yield from (one for one in self.items if isinstance(one, Omission) or one.wanted in wanted)


NOW, LATER, OTHER = (Wanted("PHONE_NUMBER", text) for text in ("0475123456", "0475987654", "0475111111"))
ASSET = Asset("hr", ("main", "t"), "table")
HITS = [SubjectMatch(each, "phone", Locator(place=each.value), {}) for each in (NOW, LATER)]


def test_what_was_brought_along_is_given_when_it_is_asked_for() -> None:
    told, foresight = _Told(*HITS), Foresight([LATER])
    assert list(foresight.search(told, ASSET, [NOW], Budget())) == HITS[:1], "what nobody asked for yet is not shown"
    assert list(foresight.search(told, ASSET, [LATER], Budget())) == HITS[1:]
    assert told.asked == [(NOW, LATER)]


def test_what_was_not_foreseen_is_looked_for_in_every_row() -> None:
    told, foresight = _Told(*HITS), Foresight([LATER])
    list(foresight.search(told, ASSET, [NOW], Budget()))
    list(foresight.search(told, ASSET, [LATER, OTHER], Budget()))
    assert told.asked == [(NOW, LATER), (LATER, OTHER)]


def test_too_many_rows_of_what_is_likely_hide_none_of_what_is_wanted() -> None:
    many = Omission("partial", "too-many", "More rows match than the budget allows to report.")
    told, foresight = _Told(many, *HITS), Foresight([LATER])
    list(foresight.search(told, ASSET, [NOW], Budget()))
    assert told.asked == [(NOW, LATER), (NOW,)]


class _Away:
    """A server that takes no connection for a while."""

    def __init__(self, refusals: int) -> None:
        self.refusals, self.asked = refusals, 0

    def connect(self) -> Any:
        self.asked += 1
        if self.asked > 1 and self.asked <= 1 + self.refusals:
            raise OperationalError("", None, Exception("refused"))
        return "a connection"


@pytest.mark.parametrize(("refusals", "asked"), [(2, 4), (99, 6)])
def test_a_server_that_starts_anew_is_waited_for_and_one_that_is_gone_is_left_alone(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch, refusals: int, asked: int
) -> None:
    opened = SqlConnector(sqlite_store.config.sources["hr"], key=b"k")._session
    away = _Away(refusals)
    monkeypatch.setattr(session, "_PAUSES", (0.0,) * 4)
    monkeypatch.setattr(type(opened), "engine", away)
    monkeypatch.setattr(opened.dialect, "problem", lambda error: Problem("unreachable"))
    assert opened._connect() == "a connection"
    if refusals < 4:
        assert opened._connect() == "a connection"
    else:
        for _ in range(50):
            with pytest.raises(OperationalError):
                opened._connect()
    assert away.asked == asked


def test_a_failure_that_is_no_delay_asks_no_index(store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    store.run(
        f"CREATE TABLE person (id integer PRIMARY KEY, mail varchar(40));\nINSERT INTO person VALUES (1, '{MAIL}');\n"
    )

    def locked(self: SqlConnector, asset: Asset, *rest: Any) -> Any:
        raise Problem("locked").unreadable(asset.source, asset.segments)

    monkeypatch.setattr(SqlConnector, "search", locked)
    with pytest.raises(AssetUnreadable):
        list(Foresight().search(SqlConnector(store.config.sources["hr"], key=b"k"), ASSET, [NOW], Budget()))
