"""What rows in files tell is searched in its turn, in files and databases alike; not what many others have too."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner

from scanner.cli import vigie
from scanner.subject.keys import within

ADA, OTHER, BOB = "85.07.30-033.28", "79.01.02-123.28", "93.05.18-223.61"
OFFICE = "02 555 10 20"
STAFF = (
    ("Matricule", "Nom", "Prénom", "NISS", "GSM", "Tél. bureau"),
    ("40417", "Janssens", "Ada", ADA, "0475 31 22 48", OFFICE),
    ("40592", "Janssens", "Ada", OTHER, "0486 55 19 07", OFFICE),
    ("41003", "Peeters", "Bob", BOB, "0499 12 83 66", OFFICE),
    ("41250", "Maes", "Koen", "75.07.12-413.75", "0470 11 22 33", OFFICE),
    ("41377", "Claes", "Wim", "69.11.25-318.70", "0470 11 22 34", OFFICE),
    ("42016", "Simon", "Luc", "90.02.03-127.38", "0470 11 22 35", OFFICE),
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A share on which each file knows one thing of her, and a database that knows her log-in alone."""
    folder = tmp_path_factory.mktemp("rounds")
    share = folder / "share"
    share.mkdir()
    (share / "staff.csv").write_text("\n".join(";".join(row) for row in STAFF), encoding="utf-8")
    book = openpyxl.Workbook()
    book.active.title = "accounts"
    for row in (
        ("personnel number", "login", "e-mail"),
        (40417, "ajans17", "ada.j@mail.example"),
        (40592, "ajans18", "ada.janssens@mail.example"),
        (41003, "bpeet31", "bob@mail.example"),
    ):
        book.active.append(row)
    book.save(share / "accounts.xlsx")
    (share / "mail.txt").write_text("From: ada.j@mail.example\n\nI moved, and keep my job.\n")
    (share / "call.txt").write_text("Rang on 0475 31 22 48: asks for her pay slip again.\n")
    (share / "office.txt").write_text(f"Whoever is late rings {OFFICE}.\n")
    (share / "letter.txt").write_text("Ada Janssens, born on 30 July 1985, is engaged from May.\n")
    (share / "other.txt").write_text("Ada Janssens, born on 2 January 1979, is engaged from June.\n")
    with closing(sqlite3.connect(folder / "portal.db")) as portal:
        portal.execute("CREATE TABLE portal_session (id INTEGER PRIMARY KEY, login TEXT, ip TEXT)")
        sessions = [(1, "ajans17", "10.4.1.2"), (2, "bpeet31", "10.4.1.3"), (3, "ajans18", "10.4.1.4")]
        portal.executemany("INSERT INTO portal_session VALUES (?, ?, ?)", sessions)
        portal.commit()
    (folder / "vigie.yaml").write_text(
        "sources:\n"
        "  share: {type: files, url: share}\n"
        f"  portal: {{type: database, url: 'sqlite:///{folder}/portal.db'}}\n"
    )
    run(folder, "scan")
    return folder


def run(place: Path, *words: str) -> Any:
    result = CliRunner().invoke(vigie, [words[0], "-c", str(place / "vigie.yaml"), *words[1:]])
    assert result.exit_code in (0, 1, 3), f"{result.output} {result.exception}"
    return json.loads(result.stdout) if "json" in words else None


def found(place: Path, *asked: str) -> dict[tuple[str, str], str]:
    """The surest certainty of each place."""
    matches = run(place, "find", *asked, "--format", "json")["matches"]
    order = ("possible", "probable", "certain")
    best: dict[tuple[str, str], str] = {}
    for one in matches:
        where = (one["asset"].rpartition("/")[2], one["locator"])
        best[where] = max(best.get(where, "possible"), one["certainty"], key=order.index)
    return best


HERS = {
    ("staff.csv", "row 1"),
    ("accounts.xlsx", "accounts › row 1"),
    ("mail.txt", "line 1"),
    ("call.txt", "line 1"),
    ("letter.txt", "line 1"),
    ("portal_session", "id=1"),
}


def test_what_one_file_tells_is_looked_for_in_all_others_and_in_databases(place: Path) -> None:
    seen = found(place, "--national-number", ADA)
    assert set(seen) == HERS
    assert {seen["staff.csv", "row 1"], seen["mail.txt", "line 1"], seen["letter.txt", "line 1"]} == {"certain"}


@pytest.mark.parametrize(
    "asked",
    [
        ("--email", "ada.j@mail.example"),
        ("--employee-number", "40417"),
        ("--name", "Ada Janssens", "--birth-date", "1985-07-30"),
    ],
)
def test_whatever_is_asked_leads_to_all(place: Path, asked: tuple[str, ...]) -> None:
    seen = found(place, *asked)
    assert set(seen) >= HERS
    sure = {where for where, certainty in seen.items() if certainty != "possible"}
    assert sure == HERS


def test_what_all_in_a_list_have_is_not_hers(place: Path) -> None:
    """The number of the office stands in six rows: a note that gives it is nobody's."""
    assert ("office.txt", "line 1") not in found(place, "--national-number", ADA)


def test_the_chain_is_told(place: Path) -> None:
    matches = run(place, "find", "--national-number", ADA, "--format", "json")["matches"]
    via = {one["via"] for one in matches if one["asset"] == "share/call.txt"}
    assert via == {"PHONE_NUMBER ← row of BE_NATIONAL_NUMBER in share/staff.csv"}


def test_numbers_of_another_series_are_somebody_elses(place: Path) -> None:
    """Lockers are numbered too, and one of them as she is: the list has no other number of the staff."""
    (place / "share" / "lockers.csv").write_text(
        "personnel number;locker\n40417;L1\n50001;L2\n50002;L3\n50003;L4\n50004;L5\n"
    )
    try:
        assert found(place, "--national-number", ADA)["lockers.csv", "row 1"] == "probable"
    finally:
        (place / "share" / "lockers.csv").unlink()


def test_two_employers_number_their_staff_alike(place: Path) -> None:
    """Of numbers that leave none free, those of another list are in any other: whose they are is not told."""
    head = "Matricule;Nom;Prénom;NISS"
    rows = [
        f"{1001 + n};{name};Jo;" for n, name in enumerate(("Maes", "Claes", "Simon", "Peeters", "Jacobs", "Willems"))
    ]
    (place / "share" / "one.csv").write_text("\n".join([head, *rows, f"1007;Wouters;Bob;{BOB}"]), encoding="utf-8")
    (place / "share" / "two.csv").write_text("\n".join(["Matricule;heures", *(f"{1001 + n};7" for n in range(7))]))
    try:
        run(place, "scan")
        assert found(place, "--national-number", BOB)["two.csv", "row 7"] == "probable"
    finally:
        for name in ("one.csv", "two.csv"):
            (place / "share" / name).unlink()


def test_a_file_that_is_too_large_to_be_looked_at_again_is_told(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(within, "_MOST", 3)
    answer = run(place, "find", "--national-number", ADA, "--format", "json")
    assert [(one["asset"], one["code"]) for one in answer["not_searched"]] == [("share/staff.csv", "size")]
    assert {one["asset"] for one in answer["matches"]} == {"share/staff.csv", "share/letter.txt"}


def test_what_only_later_records_of_a_list_have_is_looked_for_too(tmp_path: Path) -> None:
    """A list of records comes in blocks, and the columns of a later one are more."""
    plain = [{"name": "Bob Peeters", "city": "Gent"} for _ in range(6_000)]
    hers = {"name": "Ada Janssens", "city": "Gent", "niss": ADA, "login": "ajans17"}
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "staff.jsonl").write_text("".join(f"{json.dumps(one)}\n" for one in (*plain, hers)))
    (tmp_path / "share" / "log.csv").write_text("login;at\najans17;08:01\nbpeet31;08:05\n")
    (tmp_path / "vigie.yaml").write_text("sources:\n  share: {type: files, url: share}\n")
    run(tmp_path, "scan")
    assert set(found(tmp_path, "--national-number", ADA)) == {("staff.jsonl", "row 6001"), ("log.csv", "row 1")}
    assert ("staff.jsonl", "row 6001") in found(tmp_path, "--username", "ajans17")
