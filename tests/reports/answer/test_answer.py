"""The answer to a subject, end to end: sources on disk, search, package; nothing of anybody else in it."""

from __future__ import annotations

import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pypdf
import pytest
import pyzipper
import vobject
from click.testing import CliRunner

from classifiers.analysis import Analyzer
from reports.answer import pack, passphrase
from scanner.cli import vigie

from .conftest import OTHERS, PASSWORD, opened, readable, run, valid


def test_access_gives_the_subject_all_and_nobody_else(place: Path) -> None:
    files = opened(place)
    said = readable(files)
    for own in ("Nadia Belkacem", "nadia@belkacem.example", "09 225 55 01", "1985-07-30", "Alles is in orde"):
        assert own in said
    assert not [other for other in OTHERS if other in said]
    found = Analyzer().analyze(readable({n: c for n, c in files.items() if n.startswith("documents/")})).findings
    assert {f.entity_type for f in found} <= {"PERSON", "EMAIL_ADDRESS"}


def test_it_says_what_art_15_asks_for_each_activity(place: Path) -> None:
    page = opened(place)["answer.html"].decode()
    for words in (
        "Newsletter",
        "Sending a newsletter",
        "Print house",
        "2 years",
        "the person concerned",
        "Art. 15(1)(a)",
        "Art. 15(1)(c)",
    ):
        assert words in page
    assert "http" not in page.partition("<body>")[2]


def test_who_sends_it_is_told_what_the_declaration_leaves_unsaid(place: Path) -> None:
    locked = ("--password-file", str(place / "password"), "-o", str(place / "answer.zip"), "--lang", "en")
    result = run(place, "--identity", str(place / "who.yaml"), *locked)
    assert "The declaration does not say what the law asks for" in result.output
    assert "(Case files)" in result.output and "(Newsletter)" not in result.output


def test_what_is_held_for_a_controller_is_referred(place: Path) -> None:
    files = opened(place)
    assert b"2100.5" not in b"".join(files.values()) and "Payroll" in files["answer.html"].decode()
    theirs = opened(place, "--for-controller")
    assert b"2100.5" in b"".join(theirs.values()) and "09 225 55 01" not in readable(theirs)


def test_documents_are_copied_as_they_are_or_without_the_others(place: Path) -> None:
    files = opened(place)
    copies = {name: content for name, content in files.items() if name.startswith("documents/")}
    assert (place / "share" / "alleen.txt").read_bytes() in copies.values()
    (pdf,) = [content for name, content in copies.items() if name.endswith(".pdf")]
    assert pdf != (place / "share" / "brief.pdf").read_bytes() and b"Janssens" not in pdf
    tables = [content.decode("utf-8-sig") for name, content in files.items() if name.startswith("data/")]
    (listed,) = [table for table in tables if table.startswith("naam,e-mail")]
    assert listed.splitlines()[1:] == ["Nadia Belkacem,nadia@belkacem.example"]


def test_name_and_number_of_a_relative_are_hidden_in_a_row_to_which_a_key_led(place: Path) -> None:
    tables = [content.decode("utf-8-sig") for name, content in opened(place).items() if name.endswith(".csv")]
    (family,) = [table for table in tables if "kinship" in table]
    assert family.splitlines()[1] == "kind,[redacted],[redacted]"
    assert "Yasmina" not in readable(opened(place, "--kind", "portability"))
    review = place / "review.csv"
    run(place, "--identity", str(place / "who.yaml"), "--review-list", str(review))
    decided = review.read_text("utf-8-sig")
    assert decided.count("crm/main/family") == 2 and "Yasmina" not in decided
    review.write_text(decided.replace(",redact,GIVEN_NAME", ",keep,GIVEN_NAME"))
    kept = [text for text in opened(place, "--reviewed", str(review)).values() if b"Yasmina" in text]
    assert len(kept) > 2


def test_a_row_to_which_a_key_led_is_given_whole_but_for_others_and_what_is_technical(place: Path) -> None:
    files = opened(place)
    tables = [content.decode("utf-8-sig") for name, content in files.items() if name.endswith(".csv")]
    (absences,) = [table for table in tables if "days" in table]
    assert absences.splitlines() == [
        "days,reason,approved_by,approver_phone,attest",
        "3,Verhuis,[redacted],[redacted],CM123456",
    ]
    records = [one for part in json.loads(files["data.json"])["activities"] for one in part["records"]]
    (told,) = [one for one in records if one["place"] == "crm/main/absences"]
    assert set(told["beside"]) - {"attest"} == {"approved_by"}  # the others are tagged: days of absence, and why
    assert "approved_by °" in files["answer.html"].decode() and "stands in a record about you" in readable(files)
    review = place / "review.csv"
    run(place, "--identity", str(place / "who.yaml"), "--review-list", str(review))
    assert review.read_text("utf-8-sig").count("crm/main/absences") == 2


def test_the_manifest_tells_every_file(place: Path) -> None:
    import hashlib

    files = opened(place)
    told = json.loads(files.pop("manifest.json"))["files"]
    assert told == {
        name: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()} for name, content in files.items()
    }


def test_names_in_the_archive_tell_nothing(place: Path) -> None:
    names = " ".join(opened(place))
    assert not any(word in names.lower() for word in ("nadia", "brief", "lijst"))
    assert PASSWORD.encode() not in (place / "answer.zip").read_bytes()
    assert b"Belkacem" not in (place / "answer.zip").read_bytes()


def test_portability_gives_what_was_provided_under_consent(place: Path) -> None:
    files = opened(place, "--kind", "portability")
    data = json.loads(files["data.json"])
    assert [one["id"] for one in data["activities"]] == ["news"]
    records = {one["place"]: one["values"] for one in data["activities"][0]["records"]}
    assert records["crm/main/subscribers"]["phone"] == "09 225 55 01"
    card = vobject.readOne(files["contact.vcf"].decode())
    assert card.fn.value == "Nadia Belkacem" and card.email.value == "nadia@belkacem.example"
    assert not [name for name in files if name.startswith("documents/")]
    valid(data, json.loads(files["data.schema.json"]))


def test_a_review_decides_what_goes_out(place: Path) -> None:
    review = place / "review.csv"
    first = run(place, "--identity", str(place / "who.yaml"), "--review-list", str(review))
    assert first.exit_code == 0 and not (place / "answer.zip").exists()
    text = review.read_text("utf-8-sig")
    assert "redact" in text and "Janssens" not in text and review.stat().st_mode & 0o077 == 0
    review.write_text(text.replace(",redact,", ",keep,"))
    assert "Pieter Janssens" in readable(opened(place, "--reviewed", str(review)))


def test_the_log_names_who_prepared_it(place: Path) -> None:
    opened(place, "--as", "u77")
    listed = CliRunner().invoke(vigie, ["ledger", "-c", str(place / "vigie.yaml"), "--format", "json"])
    entries = [one for one in json.loads(listed.output) if one["kind"] in ("search", "report")]
    assert [(one["kind"], one["by"]) for one in entries] == [("search", "u77"), ("report", "u77")]
    assert "Belkacem" not in listed.output and "belkacem" not in listed.output
    refused = run(place, "--identity", str(place / "who.yaml"), "-o", str(place / "x.zip"), "--as", "Ann Peeters")
    assert refused.exit_code == 2 and "user ids" in refused.output and not (place / "x.zip").exists()


def test_nobody_found_is_an_answer(place: Path) -> None:
    (place / "who.yaml").write_text("email: niemand@nergens.example\n")
    assert "found no personal data concerning you" in opened(place)["answer.html"].decode()


def test_pdf_of_the_answer_is_tagged(place: Path) -> None:
    reader = pypdf.PdfReader(io.BytesIO(opened(place)["answer.pdf"]))
    assert "/StructTreeRoot" in reader.trailer["/Root"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "--identity"),
        (("--identity", "who.yaml"), "-o FILE.zip"),
        (("2026-0001", "--identity", "who.yaml", "-o", "x.zip"), "--identity"),
        (("--identity", "who.yaml", "-o", "x.zip", "--password-file", "short"), "12 signs"),
        (("--identity", "who.yaml", "-o", "x.zip", "--password-file", "not-there"), "does not exist"),
        (("--identity", "who.yaml", "-o", "x.zip", "--password-file", "bytes"), "not UTF-8"),
        (("--identity", "who.yaml", "-o", "no/folder.zip"), "its folder does not exist"),
        (("--identity", "who.yaml", "-o", "password/x.zip"), "its folder is a file"),
        (("2026-0001", "-o", "x.zip"), "no register"),
    ],
)
def test_what_cannot_be_answered(place: Path, words: tuple[str, ...], says: str) -> None:
    (place / "short").write_text("short")
    (place / "bytes").write_bytes(b"\xff\xfe a long password")
    own = ("who.yaml", "x.zip", "short", "bytes", "no/folder.zip", "password/x.zip")
    paths = [str(place / word) if word in own else word for word in words]
    refused = run(place, *paths)
    assert refused.exit_code != 0 and says in f"{refused.output} {refused.exception}"
    assert not (place / "x.zip").exists()


def test_a_person_is_named_by_the_options_of_find(place: Path) -> None:
    locked = ("--password-file", str(place / "password"), "--lang", "en", "-o", str(place / "named.zip"))
    by_number = run(place, *locked, "--email", "nadia@belkacem.example")
    assert by_number.exit_code in (0, 3) and (place / "named.zip").exists(), by_number.output
    assert " record" in by_number.output and not by_number.output.startswith("0 records")
    refused = run(place, "2026-0001", "--national-number", "85.07.30-033.28", "-o", str(place / "x.zip"))
    assert refused.exit_code == 2 and "Name a request, or a person" in refused.output


def test_a_request_for_erasure_gives_no_data_out(place: Path) -> None:
    new = ["request", "new", "-c", str(place / "vigie.yaml"), "--kind", "erasure", "--received", "2026-03-05"]
    CliRunner().invoke(vigie, [*new, "--channel", "email", "--lang", "nl", "--identity", str(place / "who.yaml")])
    refused = run(place, "2026-0001", "-o", str(place / "x.zip"))
    assert "about erasure" in str(refused.exception)


def test_passphrases_differ_and_lock() -> None:
    assert len({passphrase() for _ in range(50)}) == 50
    packed = pack({"a.txt": b"secret words"}, "one passphrase")
    with pyzipper.AESZipFile(io.BytesIO(packed)) as archive, pytest.raises(RuntimeError):
        archive.setpassword(b"another one")
        archive.read("a.txt")


def test_of_the_row_of_a_pupil_whose_contact_she_is_her_own_fields_alone_are_given(place: Path) -> None:
    with closing(sqlite3.connect(place / "crm.db")) as connection:
        connection.executescript(
            "CREATE TABLE pupils (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, birth_date TEXT,"
            " student_no TEXT, emergency1_name TEXT, emergency1_phone TEXT, emergency1_relationship TEXT,"
            " emergency2_name TEXT, emergency2_phone TEXT);"
            "INSERT INTO pupils VALUES (1, 'Yasmina', 'Maes', '2014-11-04', 'S-2014-77', 'Nadia Belkacem',"
            " '09 225 55 01', 'aunt', 'Cy Claes', '09 333 44 55'), (2, 'Jan', 'Peeters', '2014-01-04', 'S-2014-78',"
            " 'Els Peeters', '09 225 55 09', 'mother', NULL, NULL)"
        )
    assert CliRunner().invoke(vigie, ["scan", "-c", str(place / "vigie.yaml")]).exit_code == 0
    said = readable(opened(place))
    assert "aunt" in said
    for others in ("Yasmina", "2014-11-04", "S-2014-77", "Claes", "09 333 44 55"):
        assert others not in said, others


def test_what_she_wrote_in_a_conversation_is_under_her_own_number_and_an_agents_reply_under_nobodys(
    place: Path,
) -> None:
    with closing(sqlite3.connect(place / "crm.db")) as connection:
        connection.executescript(
            "CREATE TABLE conversations (id INTEGER PRIMARY KEY, subscriber_id INTEGER REFERENCES subscribers (id));"
            "INSERT INTO conversations VALUES (1, 1), (2, 2);"
            "CREATE TABLE messages (id INTEGER PRIMARY KEY, conversation_id INTEGER REFERENCES conversations (id),"
            " sender_id INTEGER REFERENCES subscribers (id), body TEXT);"
            "INSERT INTO messages VALUES (1, 1, 1, 'Mag ik van groep wisselen?'), (2, 1, NULL,"
            " 'Ja, dat kan vanaf maandag in de voormiddag. Pieter Janssens'),"
            " (3, 2, 2, 'Dag!')"
        )
    assert CliRunner().invoke(vigie, ["scan", "-c", str(place / "vigie.yaml")]).exit_code == 0
    review = place / "review.csv"
    files = opened(place, "--review-list", str(review))
    said = readable(files)
    assert "wisselen" in said and "voormiddag" in said and "Janssens" not in said
    assert "sender_id" not in review.read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("column", "said", "left"),
    [
        ("ziekte", "ziekte van Crohn, gezien door Pieter Janssens", "ziekte van Crohn"),
        ("diagnose", "door Pieter Janssens", "door"),
        ("opmerking", "Zie Pieter Janssens", "Zie"),
        ("diploma", "Bachelor, mentor Pieter Janssens", "Bachelor"),
    ],
)
def test_a_short_remark_names_nobody_else_whatever_its_column_is_for(
    place: Path, column: str, said: str, left: str
) -> None:
    with closing(sqlite3.connect(place / "crm.db")) as connection:
        connection.executescript(
            f"CREATE TABLE dossiers (id INTEGER PRIMARY KEY, naam TEXT, email TEXT, {column} TEXT);"
            f"INSERT INTO dossiers VALUES (1, 'Nadia Belkacem', 'nadia@belkacem.example', '{said}'),"
            f" (2, 'Els Wouters', 'els.wouters@wouters.example', 'geen')"
        )
    assert CliRunner().invoke(vigie, ["scan", "-c", str(place / "vigie.yaml")]).exit_code == 0
    given = readable(opened(place))
    assert left in given and "Pieter" not in given and "Janssens" not in given
