"""Find, plan, approve, rehearse, erase, prove: one person goes, everybody else stays byte for byte."""

from __future__ import annotations

import json
import shutil
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

from connectors import Performed
from connectors.sql.erasing import Performance

from .conftest import FILES, Estate

CONSENT = ("--fact", "consent_withdrawn=true", "--fact", "other_basis=false")
SECRETS = ("85.07.30", "85073003328", "Janssens", "ada.janssens", "Ada ")


def test_one_person_is_erased_and_nobody_else(estate: Estate) -> None:
    before, files = estate.rows(), estate.files()
    plan = estate.approved(*CONSENT)
    told = sorted((item["asset"].split("/")[2], item["decision"], item["way"]) for item in plan["items"])
    assert [each for each in told if each[0].isascii() and "." not in each[0]] == [
        ("accounts", "erase", "delete row"),
        ("accounts", "keep", ""),
        ("client_staff", "refer", ""),
        ("companies", "erase", "empty fields"),
        ("companies", "erase", "empty fields"),
        ("staff", "keep", ""),
        ("subscribers", "erase", "delete row"),
        ("visits", "erase", "delete row"),
        ("visits", "erase", "delete row"),
    ]
    kept = {item["asset"]: item for item in plan["items"] if item["decision"] == "keep"}
    assert all(item["until"] == "2030-12-31" and item["article"] == "Art. 17(3)(b)" for item in kept.values())
    assert {(one["activity"], one["recipient"]) for one in plan["notify"]} == {
        ("newsletter", "mailer"),
        ("payroll", "tax"),
    }
    estate.vigie("erase", "--rehearse", "plan.json")
    assert (estate.rows(), estate.files()) == (before, files)
    estate.apply(plan)
    _assert_rows(before, estate)
    _assert_files(estate)
    left = {match["asset"].split("/")[2] for match in estate.found()}
    assert left <= {"staff", "accounts", "client_staff", "letter.txt"}
    assert "plan was performed already" in estate.apply(plan, expect=2)


def _assert_rows(before: dict[str, list[tuple[str, ...]]], estate: Estate) -> None:
    after = estate.rows()
    assert after["staff"] == before["staff"] and after["client_staff"] == before["client_staff"]
    assert after["accounts"] == [row for row in before["accounts"] if row[0] != "10"]
    assert after["subscribers"] == before["subscribers"][1:]
    assert after["visits"] == [row for row in before["visits"] if row[0] == "31"]
    first, second = after["companies"]
    assert first == ("40", "Bakkerij Bos", "None", "None", "calls on Monday")
    assert second == (*before["companies"][1][:4], "write to [erased] instead")


def _assert_files(estate: Estate) -> None:
    after = {name: content.decode() for name, content in estate.files().items()}
    lines = FILES["news/list.csv"].splitlines(keepends=True)
    assert after["news/list.csv"] == "".join(line for line in lines if "Ada" not in line)
    entries = FILES["news/log.log"].splitlines(keepends=True)
    assert after["news/log.log"] == "".join(entry for entry in entries if "ada." not in entry)
    assert after["news/letter.txt"] == FILES["news/letter.txt"]
    assert "news/ada.txt" not in after


def test_nothing_that_is_shown_or_written_holds_a_value(lite: Estate) -> None:
    out = lite.vigie("erase", "--plan", "--email", "ada.janssens@example.be", "-o", "p.json", expect=(0, 1))
    out += lite.vigie("erase", "approve", "p.json", "--as", "bert")
    out += lite.vigie("erase", "--rehearse", "p.json")
    texts = [out, (lite.folder / "p.json").read_text(), (lite.folder / "p.json.journal").read_text()]
    assert not [secret for secret in SECRETS for text in texts if secret in text]
    assert (lite.folder / "p.json").stat().st_mode & 0o077 == 0


def test_sealed_files_wait_encrypted_and_can_be_destroyed(lite: Estate) -> None:
    lite.apply(lite.approved(*CONSENT))
    sealed = sorted((lite.folder / "quarantine").iterdir())
    assert len(sealed) == 3
    assert not [path for path in sealed if b"Janssens" in path.read_bytes() or "ada" in path.name]
    assert "0 sealed files destroyed" in lite.vigie("erase", "--destroy-due")
    for path in sealed:
        path.write_bytes(path.read_bytes().replace(b'"due": "20', b'"due": "19', 1))
    assert "3 sealed files destroyed" in lite.vigie("erase", "--destroy-due")
    assert not list((lite.folder / "quarantine").glob("*"))


def test_who_died_while_it_was_proven_is_searched_for_again(lite: Estate) -> None:
    plan = lite.approved(*CONSENT)
    assert "Proven" in lite.apply(plan)
    after = lite.rows(), lite.files()
    (lite.folder / "plan.certificate.json").unlink()
    again = lite.apply(plan)
    assert "Proven" in again and "Done" not in again and (lite.rows(), lite.files()) == after
    assert "plan was performed already" in lite.apply(plan, expect=2)


@pytest.mark.parametrize(
    ("free", "reason"), [(100, "No space left on device"), (None, "Not a directory")], ids=["full", "a file"]
)
def test_without_room_for_what_is_sealed_nothing_is_changed_anywhere(
    lite: Estate, monkeypatch: pytest.MonkeyPatch, free: int | None, reason: str
) -> None:
    """The database was committed, and the first file found the disk full."""
    plan = lite.approved(*CONSENT)
    before = lite.rows(), lite.files()
    if free is None:
        (lite.folder / "quarantine").write_text("in the way")
    else:
        full = shutil.disk_usage(lite.folder)._replace(free=free)
        monkeypatch.setattr("scanner.erasure.quarantine.shutil.disk_usage", lambda _: full)
    out = lite.apply(plan, expect=2)
    assert reason in out and "Nothing was changed" in out
    assert (lite.rows(), lite.files()) == before
    (lite.folder / "quarantine").unlink(missing_ok=True)
    monkeypatch.undo()
    assert "Proven" in lite.apply(plan)


def test_a_plan_needs_a_second_person_and_its_hash(lite: Estate) -> None:
    plan = lite.plan(*CONSENT)
    assert "Nobody has approved" in lite.apply(plan, expect=2)
    assert "cannot approve" in lite.vigie("erase", "approve", "plan.json", "--as", " Alice ", expect=2)
    lite.vigie("erase", "approve", "plan.json", "--as", "bert")
    assert "not that of this plan" in lite.apply(plan | {"hash": "0" * 64}, expect=2)
    path = lite.folder / "plan.json"
    data = json.loads(path.read_text())
    data["items"][0]["decision"] = "erase"
    data["items"][0]["why"] = "because"
    path.write_text(json.dumps(data))
    assert "changed after it was made" in lite.apply(plan, expect=2)


def test_an_approval_that_was_written_by_hand_is_none(lite: Estate) -> None:
    plan = lite.plan(*CONSENT)
    forged = {"body": json.dumps([plan["hash"], "approved", "2026-01-01", {"by": "bert"}]), "mac": "0" * 64}
    (lite.folder / "plan.json.journal").write_text(json.dumps(forged) + "\n")
    assert "journal beside the plan was changed" in lite.apply(plan, expect=2)


def test_a_row_that_changed_since_stops_it(estate: Estate) -> None:
    plan = estate.approved(*CONSENT)
    _run(estate, "UPDATE visits SET page = '/z' WHERE id = 32")
    before = estate.rows()
    assert "Nothing was changed" in estate.apply(plan, expect=2)
    assert estate.rows() == before
    assert estate.files() == {name: content.encode() for name, content in FILES.items()}


def test_a_file_that_changed_since_stops_it_before_any_row_goes(lite: Estate) -> None:
    plan = lite.approved(*CONSENT)
    path = lite.folder / "share" / "news" / "list.csv"
    path.write_text(path.read_text() + "dirk@example.be;Dirk;Gent\n")
    before = lite.rows()
    assert "Nothing was changed" in lite.apply(plan, expect=2)
    assert lite.rows() == before


def test_a_file_open_elsewhere_stops_it(lite: Estate) -> None:
    plan = lite.approved(*CONSENT)
    before = lite.rows()
    with (lite.folder / "share" / "news" / "list.csv").open("r+"):
        assert "has the file open" in lite.apply(plan, expect=2)
    assert lite.rows() == before
    lite.apply(plan)


def test_a_connection_lost_in_the_commit_is_judged_by_the_rows(estate: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = estate.approved(*CONSENT)
    commit = Connection.commit

    def lost(self: Connection) -> None:
        commit(self)
        monkeypatch.setattr(Connection, "commit", commit)
        raise OperationalError("COMMIT", None, OSError("gone"))

    real = Performance._perform

    def perform(self: Performance, connection: Connection, *rest: Any) -> Performed:
        if rest[1] is not None:
            monkeypatch.setattr(Connection, "commit", lost)
        return real(self, connection, *rest)

    monkeypatch.setattr(Performance, "_perform", perform)
    out = estate.apply(plan)
    assert "Proven" in out and "6 rows" in out


@pytest.mark.postgresql
def test_a_database_that_dies_in_the_middle_changes_nothing(make_estate: Callable[[str], Estate]) -> None:
    estate = make_estate("postgresql")
    _run(
        estate,
        "CREATE OR REPLACE FUNCTION die() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS "
        "'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN OLD; END'",
    )
    _run(estate, "CREATE TRIGGER die BEFORE DELETE ON subscribers FOR EACH ROW EXECUTE FUNCTION die()")
    plan = estate.approved(*CONSENT)
    assert [notice for notice in plan["notices"] if notice["code"] == "trigger"]
    before, files = estate.rows(), estate.files()
    out = estate.apply(plan, expect=2)
    assert "Nothing was changed" in out and "lost" in out
    assert (estate.rows(), estate.files()) == (before, files)


@pytest.mark.mariadb
def test_a_connection_that_is_killed_while_it_waits_changes_nothing(make_estate: Callable[[str], Estate]) -> None:
    estate = make_estate("mariadb")
    plan = estate.approved(*CONSENT)
    before, files = estate.rows(), estate.files()
    engine = create_engine(estate.url, poolclass=NullPool)
    with engine.connect() as holding, engine.connect() as killing:
        holding.exec_driver_sql("SELECT * FROM companies WHERE id = 41 FOR UPDATE")
        killer = threading.Thread(target=_kill_who_waits, args=(killing,))
        killer.start()
        out = estate.apply(plan, expect=2)
        killer.join()
    engine.dispose()
    assert "Nothing was changed" in out and "lost" in out
    assert (estate.rows(), estate.files()) == (before, files)


def _kill_who_waits(connection: Connection) -> None:
    """Kill the erasing account's connection as soon as it waits for a lock."""
    waiting = (
        "SELECT trx_mysql_thread_id FROM information_schema.innodb_trx JOIN information_schema.processlist"
        " ON id = trx_mysql_thread_id WHERE user = 'eraser' AND trx_state = 'LOCK WAIT'"
    )
    deadline = time.monotonic() + 60
    while (found := connection.exec_driver_sql(waiting).scalar()) is None and time.monotonic() < deadline:
        connection.rollback()
        time.sleep(0.25)  # the server looks anew only where nobody has asked for a tenth of a second
    connection.exec_driver_sql(f"KILL {found}")


def test_a_number_that_fails_its_checksum_is_doubted_and_searched_as_typed(lite: Estate) -> None:
    out = lite.vigie("erase", "--plan", "--national-number", "85.07.30-033.29", "-o", "w.json")
    assert "Note: " in out and "nobody found" in out


def test_without_facts_what_decides_is_asked_for(lite: Estate) -> None:
    plan = lite.plan()
    asked = [item for item in plan["items"] if item["decision"] == "ask"]
    assert asked and all("consent_withdrawn" in item["missing_facts"] for item in asked)
    assert not [item for item in asked if item["way"]]


def test_a_legal_hold_keeps_what_the_law_would_let_go(lite: Estate) -> None:
    plan = lite.plan(*CONSENT, "--hold", "hr/main/visits")
    visits = [item for item in plan["items"] if item["asset"].endswith("visits")]
    assert {(item["decision"], item["article"]) for item in visits} == {("keep", "Art. 17(3)(e)")}
    subscriber = next(item for item in plan["items"] if item["asset"].endswith("subscribers"))
    assert (subscriber["decision"], subscriber["way"]) == ("erase", "empty fields")  # visits that stay refer to it
    assert "2 rows of another table refer to it" in subscriber["why"]


def test_nobody_is_a_complete_answer(lite: Estate) -> None:
    out = lite.vigie("erase", "--plan", "--email", "nobody@example.be", "-o", "none.json")
    assert "nobody found" in out


def test_mistakes_are_told(lite: Estate) -> None:
    assert "Say one of --plan" in lite.vigie("erase", expect=2)
    assert "-o plan.json" in lite.vigie("erase", "--plan", "--email", "a@b.be", expect=2)
    assert "at least one identifier" in lite.vigie("erase", "--plan", "-o", "x.json", expect=2)
    assert "cannot be read" in lite.vigie("erase", "--rehearse", "missing.json", expect=2)
    assert "no plan of this version" in lite.vigie("erase", "--rehearse", "vigie.yaml", expect=2)
    lite.plan(*CONSENT)
    assert "exists already" in lite.vigie("erase", "--plan", "--email", "a@b.be", "-o", "plan.json", expect=2)
    assert "needs --hash" in lite.vigie("erase", "--apply", "plan.json", expect=2)


def _run(estate: Estate, statement: str) -> None:
    engine = create_engine(estate.url, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()
