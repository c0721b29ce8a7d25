"""Changing rows: in the order of foreign keys, all or nothing, with what follows counted and what hinders told."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from sqlalchemy import make_url

from connectors import Change, NotPerformed, Performed, Prepared, SourceUnreachable
from connectors.sql import SqlConnector

from .conftest import Database


class Eraser:
    """A database, and a connector with a writing account of its own."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._url = _writer(database)

    def connector(self, **options: Any) -> SqlConnector:
        return self.database.connector(**{"erase_url": self._url} | options)

    def change(self, table: str, action: str = "delete", values: Any = None, **row: Any) -> Change:
        name = f"{table}-{'-'.join(map(str, row.values()))}"
        return Change(name, (self.database.schema, table), action, row, values or {})  # type: ignore[arg-type]

    def prepare(self, *changes: Change) -> Prepared:
        return self.connector().prepare(changes)

    def perform(self, prepared: Prepared, commit: bool = True, seconds: float = 60) -> Performed:
        return self.connector().perform(prepared, noted=(lambda _: None) if commit else None, seconds=seconds)

    def all(self, table: str) -> list[dict[str, Any]]:
        return sorted(self.database.rows(table), key=lambda row: str(list(row.values())))


@pytest.fixture
def eraser(database: Database) -> Eraser:
    return Eraser(database)


def _writer(database: Database) -> str:
    if database.kind == "sqlite":
        return database.url
    if database.kind == "postgresql":
        database.run(
            "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'eraser') THEN "
            "CREATE ROLE eraser LOGIN PASSWORD 'rubber'; END IF; END $$",
            "GRANT ALL ON SCHEMA public TO eraser",
            "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, UPDATE, DELETE ON TABLES TO eraser",
        )
    else:
        database.run(
            "CREATE USER IF NOT EXISTS eraser@'%' IDENTIFIED BY 'rubber'",
            f"GRANT SELECT, UPDATE, DELETE, TRIGGER ON {database.schema}.* TO eraser@'%'",
        )
    url = make_url(database.url).set(username="eraser", password="rubber")
    return url.render_as_string(hide_password=False)


@pytest.fixture
def staff(eraser: Eraser) -> Eraser:
    """People, what depends on them by each rule, and somebody else's rows beside each."""
    run = eraser.database.run
    tail = " ENGINE=InnoDB" if eraser.database.kind == "mariadb" else ""
    run(
        f"CREATE TABLE person (id INT PRIMARY KEY, name VARCHAR(40) NOT NULL, mail VARCHAR(40), boss INT,"
        f" FOREIGN KEY (boss) REFERENCES person (id)){tail}",
        f"CREATE TABLE pay (id INT PRIMARY KEY, person INT, amount INT,"
        f" FOREIGN KEY (person) REFERENCES person (id)){tail}",
        f"CREATE TABLE visit (id INT PRIMARY KEY, person INT,"
        f" FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE){tail}",
        f"CREATE TABLE ticket (id INT PRIMARY KEY, holder INT,"
        f" FOREIGN KEY (holder) REFERENCES person (id) ON DELETE SET NULL){tail}",
    )
    eraser.database.fill("person", ("id", "name", "mail", "boss"), [(1, "Ada", "ada@x.be", None)])
    eraser.database.fill("person", ("id", "name", "mail", "boss"), [(2, "Bob", "bob@x.be", None), (3, "Cy", None, 1)])
    eraser.database.fill("pay", ("id", "person", "amount"), [(10, 1, 5), (11, 1, 6), (12, 2, 7)])
    eraser.database.fill("visit", ("id", "person"), [(20, 1), (21, 2)])
    eraser.database.fill("ticket", ("id", "holder"), [(30, 1), (31, 2)])
    return eraser


def test_rows_go_after_those_that_refer_to_them(staff: Eraser) -> None:
    prepared = staff.prepare(staff.change("person", id=2), staff.change("pay", id=12), staff.change("visit", id=21))
    assert not prepared.obstacles
    assert [step.segments[-1] for step in prepared.steps][-1] == "person"
    assert [(e.rule, e.segments[-1], e.rows) for e in prepared.effects] == [("set null", "ticket", 1)]
    performed = staff.perform(prepared)
    assert performed.committed and sum(performed.rows.values()) == 3
    assert [row["id"] for row in staff.all("person")] == [1, 3]
    assert [row["id"] for row in staff.all("pay")] == [10, 11]
    assert staff.all("ticket") == [{"id": 30, "holder": 1}, {"id": 31, "holder": None}]
    assert staff.connector().standing(prepared, performed.after) == "after"


def test_what_the_database_would_take_along_is_counted(staff: Eraser) -> None:
    prepared = staff.prepare(staff.change("person", id=2), staff.change("pay", id=12))
    assert {(e.rule, e.segments[-1], e.rows, e.causes) for e in prepared.effects} == {
        ("cascade", "visit", 1, ("person-2",)),
        ("set null", "ticket", 1, ("person-2",)),
    }


def test_a_row_that_others_need_is_an_obstacle(staff: Eraser) -> None:
    prepared = staff.prepare(staff.change("person", id=1), staff.change("visit", id=20))
    found = {(o.id, o.code, o.segments[-1], o.rows) for o in prepared.obstacles}
    assert found == {("person-1", "referenced", "pay", 2), ("person-1", "referenced", "person", 1)}
    assert [step.id for step in prepared.steps] == ["visit-20"]


def test_a_reference_that_is_emptied_first_lets_the_row_go(staff: Eraser) -> None:
    changes = [staff.change("person", id=1), staff.change("person", "update", {"boss": None}, id=3)]
    prepared = staff.prepare(*changes, staff.change("pay", id=10), staff.change("pay", id=11))
    assert not prepared.obstacles
    staff.perform(prepared)
    assert [(row["id"], row["boss"]) for row in staff.all("person")] == [(2, None), (3, None)]


def test_a_rehearsal_changes_nothing_and_counts(staff: Eraser) -> None:
    before = {name: staff.all(name) for name in ("person", "pay", "visit", "ticket")}
    prepared = staff.prepare(staff.change("pay", id=10), staff.change("person", "update", {"mail": None}, id=2))
    performed = staff.perform(prepared, commit=False)
    assert not performed.committed and set(performed.rows.values()) == {1}
    assert {name: staff.all(name) for name in before} == before
    assert staff.connector().standing(prepared, performed.after) == "before"


def test_an_update_is_verified_and_told(staff: Eraser) -> None:
    prepared = staff.prepare(staff.change("person", "update", {"mail": "b@y.be", "name": "Bo"}, id=2))
    performed = staff.perform(prepared)
    assert staff.all("person")[1] | {"boss": None} == {"id": 2, "name": "Bo", "mail": "b@y.be", "boss": None}
    assert staff.connector().standing(prepared, performed.after) == "after"
    assert staff.connector().standing(prepared, {}) == "changed"


def test_a_row_that_changed_since_stops_everything(staff: Eraser) -> None:
    prepared = staff.prepare(staff.change("pay", id=10), staff.change("pay", id=11))
    staff.database.run("UPDATE pay SET amount = 99 WHERE id = 11")
    for commit in (False, True):
        with pytest.raises(NotPerformed) as stopped:
            staff.perform(prepared, commit)
        assert stopped.value.code == "changed"
    assert len(staff.all("pay")) == 3


def test_a_row_that_came_since_and_depends_on_it_stops_everything(staff: Eraser) -> None:
    prepared = staff.prepare(staff.change("person", id=2), staff.change("pay", id=12))
    staff.database.run("INSERT INTO visit VALUES (22, 2)")
    with pytest.raises(NotPerformed) as stopped:
        staff.perform(prepared)
    assert stopped.value.code == "effects"
    assert len(staff.all("person")) == 3


def test_rows_that_must_refer_to_each_other_are_left_to_a_person(eraser: Eraser) -> None:
    tail = " ENGINE=InnoDB" if eraser.database.kind == "mariadb" else ""
    eraser.database.run(
        f"CREATE TABLE ring (id INT PRIMARY KEY, next INT NOT NULL, FOREIGN KEY (next) REFERENCES ring (id)){tail}",
        "INSERT INTO ring VALUES (1, 1)",
        "INSERT INTO ring VALUES (2, 1)",
        "UPDATE ring SET next = 2 WHERE id = 1",
    )
    prepared = eraser.prepare(eraser.change("ring", id=1), eraser.change("ring", id=2))
    assert {(o.id, o.code) for o in prepared.obstacles} == {("ring-1", "cycle"), ("ring-2", "cycle")}


def test_a_table_without_a_key(eraser: Eraser) -> None:
    eraser.database.run("CREATE TABLE note (who VARCHAR(20), what VARCHAR(20), at DATE)")
    rows = [("Ada", "x", "2020-01-01"), ("Ada", None, "2020-01-01"), ("Bob", "x", None), ("Bob", "x", None)]
    eraser.database.fill("note", ("who", "what", "at"), rows)
    ada = {"who": "Ada", "what": None, "at": "2020-01-01"}
    eraser.perform(eraser.prepare(eraser.change("note", **ada)))
    assert len(eraser.all("note")) == 3
    twin = {"who": "Bob", "what": "x", "at": None}
    once = eraser.prepare(eraser.change("note", **twin))
    assert [o.code for o in once.obstacles] == ["ambiguous"]
    both = eraser.prepare(eraser.change("note", **twin), eraser.change("note", **twin))
    assert [step.rows for step in both.steps] == [2]
    eraser.perform(both)
    assert [row["who"] for row in eraser.all("note")] == ["Ada"]


def test_rows_alike_but_for_case_are_told_apart_or_refused(eraser: Eraser) -> None:
    eraser.database.run("CREATE TABLE note (who VARCHAR(20))")
    eraser.database.fill("note", ("who",), [("ada",), ("Ada",)])
    prepared = eraser.prepare(eraser.change("note", who="Ada"))
    if prepared.obstacles:  # a database that compares without regard to case
        assert [o.code for o in prepared.obstacles] == ["ambiguous"]
    else:
        eraser.perform(prepared)
        assert eraser.all("note") == [{"who": "ada"}]


def test_a_view_is_refused(staff: Eraser) -> None:
    staff.database.run("CREATE VIEW people AS SELECT id, name FROM person")
    assert [o.code for o in staff.prepare(staff.change("people", id=1, name="Ada")).obstacles] == ["view"]


def test_awkward_names_of_tables_and_columns(eraser: Eraser) -> None:
    quote = eraser.database.quote
    table, key, value = "se:lect 100%", 'i"d:x', "e-mail `a`"
    names = [table, key, value] if eraser.database.kind != "mariadb" else ["select 100%", "i`d:x", "e-mail"]
    table, key, value = names
    eraser.database.run(f"CREATE TABLE {quote(table)} ({quote(key)} INT PRIMARY KEY, {quote(value)} VARCHAR(20))")
    eraser.database.fill(table, (key, value), [(1, "a"), (2, "b")])
    changes = [
        Change("1", (eraser.database.schema, table), "delete", {key: 1}),
        Change("2", (eraser.database.schema, table), "update", {key: 2}, {value: None}),
    ]
    eraser.perform(eraser.prepare(*changes))
    assert eraser.all(table) == [{key: 2, value: None}]


def test_a_required_column_cannot_be_emptied(staff: Eraser) -> None:
    prepared = staff.prepare(staff.change("person", "update", {"name": None}, id=2))
    assert [o.code for o in prepared.obstacles] == ["required"]


def test_a_computed_column_cannot_be_set(eraser: Eraser) -> None:
    eraser.database.run("CREATE TABLE t (id INT PRIMARY KEY, a INT, b INT GENERATED ALWAYS AS (a + 1) STORED)")
    eraser.database.run("INSERT INTO t (id, a) VALUES (1, 1)")
    prepared = eraser.prepare(eraser.change("t", "update", {"b": 5}, id=1))
    assert [o.code for o in prepared.obstacles] == ["generated"]


def test_without_a_writing_credential_nothing_is_performed(staff: Eraser) -> None:
    prepared = staff.prepare(staff.change("pay", id=10))
    with pytest.raises(NotPerformed) as stopped:
        staff.database.connector().perform(prepared, noted=None)
    assert stopped.value.code == "no-credential"


def test_the_reading_account_is_no_writing_credential(staff: Eraser) -> None:
    if staff.database.kind == "sqlite":  # a file has no accounts
        staff.database.connector(erase_url=staff.database.url).close()
        return
    with pytest.raises(SourceUnreachable, match="the account that reads"):
        staff.database.connector(erase_url=staff.database.url)


@pytest.mark.parametrize("seconds", [1, 3])
def test_a_locked_row_is_waited_for_and_then_told(staff: Eraser, seconds: float) -> None:
    """For one, and not for a database that does not answer, however little time it is given."""
    prepared = staff.prepare(staff.change("pay", id=10))
    held, release = threading.Event(), threading.Event()

    def hold() -> None:
        with staff.database._engine.connect().execution_options(isolation_level="SERIALIZABLE") as connection:
            if staff.database.kind == "sqlite":
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            connection.exec_driver_sql("UPDATE pay SET amount = amount + 0 WHERE id = 10")
            held.set()
            release.wait(60)
            connection.rollback()

    thread = threading.Thread(target=hold)
    thread.start()
    try:
        assert held.wait(10)
        started = time.monotonic()
        with pytest.raises(NotPerformed) as stopped:
            staff.perform(prepared, seconds=seconds)
        assert stopped.value.code == "locked"
        assert time.monotonic() - started < 25
    finally:
        release.set()
        thread.join()
    assert staff.perform(prepared).committed


def test_nothing_stays_when_the_note_cannot_be_taken(staff: Eraser) -> None:
    prepared = staff.prepare(staff.change("pay", id=10))

    def full(_: Performed) -> None:
        raise OSError("disk full")

    with pytest.raises(NotPerformed):
        staff.connector().perform(prepared, noted=full)
    assert len(staff.all("pay")) == 3


@pytest.mark.mariadb
@pytest.mark.parametrize("engine", ["MyISAM", "Aria", "MEMORY"])
def test_an_engine_that_does_not_roll_back_is_refused(mariadb: Database, engine: str) -> None:
    eraser = Eraser(mariadb)
    mariadb.run(f"CREATE TABLE t (id INT PRIMARY KEY) ENGINE={engine}", "INSERT INTO t VALUES (1)")
    assert [o.code for o in eraser.prepare(eraser.change("t", id=1)).obstacles] == ["no-rollback"]


@pytest.mark.mariadb
def test_an_engine_that_was_swapped_since_is_refused_before_the_first_statement(mariadb: Database) -> None:
    eraser = Eraser(mariadb)
    mariadb.run("CREATE TABLE a (id INT PRIMARY KEY)", "INSERT INTO a VALUES (1)")
    mariadb.run("CREATE TABLE b (id INT PRIMARY KEY)", "INSERT INTO b VALUES (1)")
    prepared = eraser.prepare(eraser.change("a", id=1), eraser.change("b", id=1))
    mariadb.run("ALTER TABLE b ENGINE=MyISAM")
    for commit in (False, True):
        with pytest.raises(NotPerformed) as stopped:
            eraser.perform(prepared, commit)
        assert stopped.value.code == "no-rollback"
    assert eraser.all("a") and eraser.all("b")


@pytest.mark.mariadb
def test_a_trigger_that_writes_where_nothing_rolls_back_is_refused(mariadb: Database) -> None:
    eraser = Eraser(mariadb)
    mariadb.run(
        "CREATE TABLE log_of_t (id INT) ENGINE=MyISAM",
        "CREATE TABLE t (id INT PRIMARY KEY)",
        "INSERT INTO t VALUES (1)",
        "CREATE TRIGGER gone AFTER DELETE ON t FOR EACH ROW INSERT INTO log_of_t VALUES (OLD.id)",
    )
    assert [o.code for o in eraser.prepare(eraser.change("t", id=1)).obstacles] == ["trigger-no-rollback"]


def test_a_trigger_is_told(staff: Eraser) -> None:
    _trigger(staff.database, "SELECT 1")
    prepared = staff.prepare(staff.change("visit", id=20))
    assert [n.segments[-1] for n in prepared.notices if n.code == "trigger"] == ["visit"]
    assert "remains" in [n.code for n in prepared.notices]


def test_a_trigger_that_keeps_the_row_takes_everything_back(staff: Eraser) -> None:
    if staff.database.kind == "postgresql":
        staff.database.run(
            "CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
            "CREATE TRIGGER keep BEFORE DELETE ON visit FOR EACH ROW EXECUTE FUNCTION keep()",
        )
    elif staff.database.kind == "sqlite":
        staff.database.run("CREATE TRIGGER keep BEFORE DELETE ON visit BEGIN SELECT RAISE(IGNORE); END")
    else:
        staff.database.run(
            "CREATE TRIGGER keep BEFORE DELETE ON visit FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'"
        )
    prepared = staff.prepare(staff.change("pay", id=10), staff.change("visit", id=20))
    with pytest.raises(NotPerformed) as stopped:
        staff.perform(prepared)
    assert stopped.value.code in ("count", "kept", "trigger")
    assert len(staff.all("visit")) == 2 and len(staff.all("pay")) == 3


@pytest.mark.postgresql
def test_a_writing_account_without_rights_is_refused(postgresql: Database) -> None:
    eraser = Eraser(postgresql)
    postgresql.run("CREATE TABLE t (id INT PRIMARY KEY)", "INSERT INTO t VALUES (1)", "REVOKE ALL ON t FROM eraser")
    prepared = eraser.prepare(eraser.change("t", id=1))
    with pytest.raises(NotPerformed) as stopped:
        eraser.perform(prepared, commit=False)
    assert stopped.value.code == "denied"


@pytest.mark.postgresql
def test_a_server_that_takes_no_changes_is_refused(postgresql: Database) -> None:
    eraser = Eraser(postgresql)
    postgresql.run("CREATE TABLE t (id INT PRIMARY KEY)", "INSERT INTO t VALUES (1)")
    prepared = eraser.prepare(eraser.change("t", id=1))
    postgresql.run("ALTER ROLE eraser SET default_transaction_read_only = on")
    try:
        with pytest.raises(NotPerformed) as stopped:
            eraser.perform(prepared, commit=False)
    finally:
        postgresql.run("ALTER ROLE eraser RESET default_transaction_read_only")
    assert stopped.value.code == "read-only"


@pytest.mark.mariadb
def test_a_replica_that_takes_no_changes_is_refused(mariadb: Database) -> None:
    eraser = Eraser(mariadb)
    mariadb.run("CREATE TABLE t (id INT PRIMARY KEY)", "INSERT INTO t VALUES (1)")
    prepared = eraser.prepare(eraser.change("t", id=1))
    mariadb.run("SET GLOBAL read_only = 1")
    try:
        with pytest.raises(NotPerformed) as stopped:
            eraser.perform(prepared, commit=False)
    finally:
        mariadb.run("SET GLOBAL read_only = 0")
    assert stopped.value.code == "read-only"
    assert mariadb.scalar("SELECT count(*) FROM t") == 1


@pytest.mark.postgresql
def test_two_accounts_in_two_time_zones_see_the_same_row(postgresql: Database) -> None:
    eraser = Eraser(postgresql)
    postgresql.run("CREATE TABLE t (id INT PRIMARY KEY, at timestamptz)", "INSERT INTO t VALUES (1, now())")
    postgresql.run("ALTER ROLE eraser SET timezone = 'Asia/Tokyo'")
    try:
        eraser.perform(eraser.prepare(eraser.change("t", id=1)))
    finally:
        postgresql.run("ALTER ROLE eraser RESET timezone")
    assert eraser.all("t") == []


@pytest.mark.postgresql
def test_keys_of_many_types(postgresql: Database) -> None:
    eraser = Eraser(postgresql)
    values = {
        "uuid": "'6ecd8c99-4036-403d-bf84-cf8400f67836'",
        "date": "'2020-02-03'",
        "numeric(12,2)": "12.50",
        "text": "'85073003328'",
        "timestamptz": "'2020-02-03 04:05:06+02'",
        "boolean": "true",
        "inet": "'10.0.0.1'",
    }
    for number, (kind, value) in enumerate(values.items()):
        postgresql.run(
            f"CREATE TABLE t{number} (k {kind} PRIMARY KEY, v json)", f"INSERT INTO t{number} VALUES ({value}, '{{}}')"
        )
        row = eraser.all(f"t{number}")[0]
        eraser.perform(eraser.prepare(eraser.change(f"t{number}", k=row["k"])))
        assert eraser.all(f"t{number}") == [], kind


def test_a_read_only_file(sqlite: Database) -> None:
    import os

    eraser = Eraser(sqlite)
    sqlite.run("CREATE TABLE t (id INTEGER PRIMARY KEY)", "INSERT INTO t VALUES (1)")
    prepared = eraser.prepare(eraser.change("t", id=1))
    path = make_url(sqlite.url).database or ""
    os.chmod(path, 0o400)
    if os.geteuid() == 0:
        pytest.skip("root may write to any file")
    with pytest.raises(NotPerformed) as stopped:
        eraser.perform(prepared)
    assert stopped.value.code == "read-only"


def test_what_is_erased_is_not_left_in_the_file(sqlite: Database) -> None:
    from pathlib import Path

    eraser = Eraser(sqlite)
    sqlite.run("CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT)", "INSERT INTO t VALUES (1, 'zyxwvutsrq')")
    path = Path(make_url(sqlite.url).database or "")
    assert b"zyxwvutsrq" in path.read_bytes()
    eraser.perform(eraser.prepare(eraser.change("t", id=1)))
    assert b"zyxwvutsrq" not in path.read_bytes()


def _trigger(database: Database, statement: str) -> None:
    if database.kind == "postgresql":
        database.run(
            "CREATE FUNCTION look() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
            "CREATE TRIGGER look AFTER DELETE ON visit FOR EACH ROW EXECUTE FUNCTION look()",
        )
    elif database.kind == "sqlite":
        database.run(f"CREATE TRIGGER look AFTER DELETE ON visit BEGIN {statement}; END")
    else:
        database.run("CREATE TRIGGER look AFTER DELETE ON visit FOR EACH ROW SET @seen = 1")
