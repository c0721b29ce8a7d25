"""Doubtful renames are proposed with their reasons; a person accepts or rejects them, and the log says who."""

from __future__ import annotations

import json
from typing import Any

from .conftest import Estate

CONFIRM = ("--reason", "checked", "--as", "u1")


def proposals(estate: Estate) -> list[dict[str, Any]]:
    return [json.loads(line) for line in estate.run("review", "renames", "--format", "jsonl").stdout.splitlines()]


def made_anew(estate: Estate) -> None:
    """The table is dropped, and one of another name with one column more is there, of a new number in the catalogue."""
    estate.run("review", "reject", "crm/main/clients#iban", *CONFIRM)
    estate.sql(
        "CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT, iban TEXT, label VARCHAR(40), since TEXT)",
        "INSERT INTO customers SELECT id, email, iban, label, '2020-01-01' FROM clients",
        "DROP TABLE clients",
    )
    estate.scan()


def test_a_table_that_was_made_anew_is_proposed_and_its_decisions_are_carried(estate: Estate) -> None:
    made_anew(estate)
    assert estate.tag("iban")["status"] == "detected"
    assert "may have been renamed" in estate.run("review", "list").stderr
    (one,) = proposals(estate)
    assert (one["old"], one["new"], one["decisions"]) == ("crm/main/clients", "crm/main/customers", 1)
    assert "4 of 5 columns have the same name and type" in one["because"]
    estate.run("review", "renames", "--accept", one["id"], "--as", "u2", "--reason", "migrated in May")
    assert (estate.tag("iban")["asset"], estate.tag("iban")["status"]) == ("crm/main/customers", "rejected")
    assert proposals(estate) == []
    (entry,) = estate.log("rename")
    assert (entry["by"], entry["payload"]["old"], entry["payload"]["new"]) == (
        "u2",
        "crm/main/clients",
        "crm/main/customers",
    )
    assert estate.run("verify").exit_code == 0
    estate.scan()  # unchanged: nothing comes, nothing goes
    assert {tag["asset"] for tag in estate.tags()} == {"crm/main/customers"}
    estate.sql("INSERT INTO customers VALUES (900, 'client900@mail.example', NULL, 'x', '2021-01-01')")
    estate.scan()
    assert estate.tag("iban")["status"] == "rejected" and estate.run("verify").exit_code == 0


def test_what_is_rejected_is_not_proposed_again(estate: Estate) -> None:
    made_anew(estate)
    (one,) = proposals(estate)
    estate.run("review", "renames", "--reject", one["id"], "--as", "u2")
    assert proposals(estate) == []
    estate.scan()
    assert proposals(estate) == [] and estate.tag("iban")["status"] == "detected"
    assert [entry["by"] for entry in estate.log("rename-rejected")] == ["u2"]
    assert "There is no proposal" in estate.refused("review", "renames", "--accept", one["id"], "--as", "u2")


def test_a_column_that_moved_and_was_renamed_is_proposed(estate: Estate) -> None:
    estate.run("review", "confirm", "crm/main/clients#email", *CONFIRM)
    estate.sql(
        "ALTER TABLE clients ADD COLUMN email_address TEXT",
        "UPDATE clients SET email_address = email",
        "ALTER TABLE clients DROP COLUMN email",
    )
    estate.scan()
    assert estate.tag("email_address")["status"] == "detected"
    (one,) = proposals(estate)
    assert one["new"] == "crm/main/clients#email_address" and "EMAIL_ADDRESS" in one["because"]
    estate.run("review", "renames", "--accept", one["id"], "--as", "u2")
    assert estate.tag("email_address")["status"] == "confirmed"
    estate.scan()
    assert estate.tag("email_address")["status"] == "confirmed" and estate.run("verify").exit_code == 0


def test_two_that_both_have_decisions_stay_two(estate: Estate) -> None:
    made_anew(estate)
    estate.run("review", "confirm", "crm/main/customers#email", *CONFIRM)
    (one,) = proposals(estate)
    assert "both have decisions" in estate.refused("review", "renames", "--accept", one["id"], "--as", "u2")


def test_a_file_of_the_same_content_elsewhere_is_proposed(estate: Estate) -> None:
    folder = estate.folder / "share"
    folder.mkdir()
    (folder / "note.txt").write_text("Contact: lena.peeters@mail.example, born on 3 May 1980.\n")
    config = estate.folder / "vigie.yaml"
    config.write_text(config.read_text().replace("sources: {", "sources: {share: {type: files, url: share}, "))
    estate.scan()
    (folder / "archive").mkdir()
    (folder / "archive" / "old.txt").write_bytes((folder / "note.txt").read_bytes())  # a copy: another inode and time
    (folder / "note.txt").unlink()
    estate.scan()
    (one,) = proposals(estate)
    assert (one["old"], one["new"]) == ("share/note.txt", "share/archive/old.txt")
    assert one["because"] == "the content is the same"


def test_a_stranger_is_not_proposed(estate: Estate) -> None:
    estate.sql(
        "DROP TABLE clients",
        "CREATE TABLE weather (day TEXT, rain REAL, wind REAL)",
        "INSERT INTO weather VALUES ('2020-01-01', 1.5, 3.0)",
    )
    estate.scan()
    assert proposals(estate) == []
