"""A new search proves it, a certificate tells it without a value, and a restored back-up is noticed."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing

from scanner.erasure.proving import Certificate, signed_part
from scanner.ledger.signing import load_signing_key

from .conftest import Estate
from .test_end_to_end import CONSENT, SECRETS


def test_the_certificate_says_what_went_and_what_stays_and_holds_no_value(lite: Estate) -> None:
    plan = lite.approved(*CONSENT)
    out = lite.apply(plan)
    assert "Proven by a new search" in out and "Still to be dealt with by hand: 1 place" in out
    text = (lite.folder / "plan.certificate.json").read_text()
    assert not [secret for secret in SECRETS if secret in text]
    data = json.loads(text)
    assert data["proven"] and data["left"] == [] and data["plan"] == plan["hash"]
    assert (data["planned"]["by"], data["approved"]["by"], data["performed"]["by"]) == ("alice", "bert", "carl")
    assert {row["way"] for row in data["done"]} == {"delete row", "empty fields", "remove records", "set file aside"}
    assert {row["decision"] for row in data["kept"]} == {"keep", "refer", "manual"}
    assert len(data["sealed"]) == 3 and data["tombstones"] > 0
    lists = {name: tuple(value) for name, value in data.items() if isinstance(value, list)}
    key = load_signing_key(lite.folder / ".vigie.sign.key").public
    assert key.verifies(data["signature"], signed_part(Certificate(**data | lists)))


def test_a_certificate_is_verified_and_one_that_was_altered_is_told(lite: Estate) -> None:
    lite.apply(lite.approved(*CONSENT))
    lite.vigie("erase", "prove", "plan.json", "--as", "dora", "-o", "certificate.html")
    files = [lite.folder / "plan.certificate.json", lite.folder / "certificate.html"]
    for file in files:
        assert "All is as it was written" in lite.vigie("verify", str(file))
    files[0].write_text(files[0].read_text().replace('"proven": true', '"proven": false'))
    assert "it was altered" in lite.vigie("verify", str(files[0]), expect=1)


def test_the_page_for_people(lite: Estate) -> None:
    lite.apply(lite.approved(*CONSENT))
    lite.vigie("erase", "prove", "plan.json", "--as", "dora", "-o", "certificate.html")
    page = (lite.folder / "certificate.html").read_text()
    assert "A new search found nothing more than what is kept" in page and "2030-12-31" in page
    assert "1 place has still to be dealt with by hand" in page
    assert not [secret for secret in SECRETS if secret in page]


def test_what_came_back_since_is_not_proven_gone(lite: Estate) -> None:
    lite.apply(lite.approved(*CONSENT))
    with closing(sqlite3.connect(lite.folder / "hr.db")) as connection:
        connection.execute("INSERT INTO subscribers VALUES (29, 'ada.janssens@example.be', 'Ada Janssens')")
        connection.commit()
    out = lite.vigie("erase", "prove", "plan.json", "--as", "dora", "-o", "again.json", expect=1)
    assert "Still found, against the plan: hr/main/subscribers" in out


def test_what_cannot_be_searched_again_is_not_proven_gone(lite: Estate) -> None:
    lite.apply(lite.approved(*CONSENT))
    (lite.folder / "hr.db").rename(lite.folder / "elsewhere.db")
    out = lite.vigie("erase", "prove", "plan.json", "--as", "dora", "-o", "again.html", expect=3)
    assert "Not proven by a new search" in out and "Not searched: hr" in out
    assert "could not look at every place again" in (lite.folder / "again.html").read_text()


def test_a_restored_back_up_is_noticed_by_a_scan(lite: Estate) -> None:
    shutil.copy(lite.folder / "hr.db", lite.folder / "backup.db")
    shutil.copy(lite.folder / "share/news/list.csv", lite.folder / "backup.csv")
    lite.apply(lite.approved(*CONSENT))
    assert "Erased persons are back" not in lite.vigie("scan", expect=(0, 3))
    shutil.copy(lite.folder / "backup.db", lite.folder / "hr.db")
    shutil.copy(lite.folder / "backup.csv", lite.folder / "share/news/list.csv")
    out = lite.vigie("scan", expect=(0, 3))
    assert "Erased persons are back" in out, out
    told = out[out.index("Erased persons are back") :]
    assert "hr/main/subscribers" in out and "share/news/list.csv" in out
    assert "hr/main/staff  (erased" not in told  # there the person stays, by law
    # a number, an address, the name met and its birth date, in three tables and three files that are clear of her
    assert len(json.loads((lite.folder / "plan.certificate.json").read_text())["done"]) == 9
    listed = json.loads(lite.vigie("erase", "tombstones", "--format", "json"))
    assert len(listed) == 4 * (3 + 3)
    assert {each["seen"] for each in listed if each["seen"]} >= {"hr/main/subscribers", "share/news/list.csv"}


def test_a_back_up_restored_before_the_next_scan_is_noticed_though_it_is_what_was_scanned(lite: Estate) -> None:
    """Size and dates are those of the last scan: only the erasure knows that the content was another since."""
    lite.vigie("scan", expect=(0, 3))
    shutil.copy2(lite.folder / "hr.db", lite.folder / "backup.db")
    shutil.copy2(lite.folder / "share/news/list.csv", lite.folder / "backup.csv")
    lite.apply(lite.approved(*CONSENT))
    shutil.copy2(lite.folder / "backup.db", lite.folder / "hr.db")
    shutil.copy2(lite.folder / "backup.csv", lite.folder / "share/news/list.csv")
    out = lite.vigie("scan", expect=(0, 3))
    told = out[out.index("Erased persons are back") :]
    assert "hr/main/subscribers" in told and "share/news/list.csv" in told
    listed = lite.vigie("erase", "tombstones").splitlines()
    assert len(listed) == 2 and "hr/main/subscribers" in listed[1] and listed[1].split()[2] == "24"


def test_that_somebody_is_back_can_fail_a_scan_until_that_was_undone(lite: Estate) -> None:
    news = lite.folder / "share/news/list.csv"
    kept = news.read_bytes()
    lite.apply(lite.approved(*CONSENT))
    cleared = news.read_bytes()
    lite.vigie("scan", "--fail-on", "returned")
    news.write_bytes(kept)
    told = lite.vigie("scan", "--fail-on", "returned", expect=1)
    assert told.index("Erased persons are back") < told.index("What is where")
    assert "Erased persons are back in 1 assets; " in told and "returned" in told[: told.index("Erased")]
    again = lite.vigie("scan", "--fail-on", "returned", expect=1)
    assert "share/news/list.csv  (erased by" in again, "it was read by the scan before, and stands there still"
    lite.vigie("scan", "share", "--full")
    assert "1 assets" in lite.vigie("scan", "--fail-on", "undeclared", expect=(0, 1)), "nobody asked for it"
    news.write_bytes(cleared)
    assert "are back" not in lite.vigie("scan", "--fail-on", "returned")
    assert not any(one["seen"] for one in json.loads(lite.vigie("erase", "tombstones", "--format", "json")))


def test_a_file_that_is_gone_before_the_plan_is_applied_went_in_no_scan(lite: Estate) -> None:
    plan = lite.approved(*CONSENT)
    (lite.folder / "share/news/list.csv").unlink()
    out = lite.apply(plan, expect=2)
    assert (
        "not there any more" in out and "scan" not in out.replace("Scan again", "") and "Nothing was changed" in out
    ), out


def test_a_file_that_went_with_somebody_who_was_back_fails_no_scan(lite: Estate) -> None:
    lite.apply(lite.approved(*CONSENT))
    new = lite.folder / "share/news/list-old.txt"
    new.write_text("ada.janssens@example.be")
    lite.vigie("scan", "--fail-on", "returned", expect=(0, 1))
    new.unlink()
    lite.vigie("scan", "--fail-on", "returned")


def test_a_file_set_aside_by_mistake_can_be_had_back(lite: Estate) -> None:
    content = (lite.folder / "share/news/list.csv").read_bytes()
    plan = lite.approved(*CONSENT)
    lite.apply(plan)
    item = next(item["id"] for item in plan["items"] if item["asset"].endswith("list.csv"))
    sealed = lite.folder / "quarantine" / f"{plan['hash'][:16]}-{item}.sealed"
    lite.vigie("erase", "restore", str(sealed), "-o", "back.csv")
    assert (lite.folder / "back.csv").read_bytes() == content
    sealed.write_bytes(sealed.read_bytes()[:-1] + b"x")
    assert "was changed" in lite.vigie("erase", "restore", str(sealed), "-o", "again.csv", expect=2)


def test_a_plan_that_was_not_performed_proves_nothing(lite: Estate) -> None:
    lite.approved(*CONSENT)
    assert "not performed yet" in lite.vigie("erase", "prove", "plan.json", expect=2)


def test_a_plan_for_some_sources_is_proven_there_and_says_so(lite: Estate) -> None:
    plan = lite.plan(*CONSENT, "--source", "share")
    assert {item["source"] for item in plan["items"]} == {"share"} and plan["sources"] == ["share"]
    shown = lite.vigie("erase", "show", "plan.json", "--lang", "en", expect=(0, 1))
    assert "Only these sources were searched: share." in shown
    lite.vigie("erase", "approve", "plan.json", "--as", "bert")
    before = lite.rows()
    lite.apply(plan, expect=(0, 3))
    assert lite.rows() == before
    certificate = json.loads((lite.folder / "plan.certificate.json").read_text())
    assert certificate["proven"] and not certificate["left"] and certificate["sources"] == ["share"]
    lite.vigie("erase", "prove", "plan.json", "-o", "c.html", "--lang", "fr", expect=(0, 3))
    assert "Dans ces seules sources" in (lite.folder / "c.html").read_text()


def test_a_plan_that_changed_nothing_says_so(lite: Estate) -> None:
    lite.apply(lite.approved("--fact", "consent_withdrawn=false", "--source", "share"))
    out = lite.vigie("erase", "prove", "plan.json", "--as", "dora", "-o", "none.html", expect=(0, 3))
    assert "Nothing was changed" in out and "Nothing was changed" in (lite.folder / "none.html").read_text()
