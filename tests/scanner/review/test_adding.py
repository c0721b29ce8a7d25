"""A person adds a tag where the scan found nothing: it stands as a decision, survives scans and renames, is undone."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from .conftest import Estate

PLACE = "crm/main/clients#label"
ADD = ("review", "add", PLACE, "--entity-type", "PERSON", "--reason", "labels are nicknames of clients", "--as", "u7")


def test_an_added_tag_is_shown_as_a_decision_everywhere(estate: Estate) -> None:
    estate.run(*ADD)
    tag = estate.tag("label")
    assert (tag["status"], tag["entity_type"], tag["categories"]) == ("added", "PERSON", ["identification"])
    assert (tag["matched"], tag["sampled"]) == (0, 0)
    told = estate.run("explain", PLACE).stdout
    assert "a person says so" in told and "u7 added it on" in told and "nicknames" in told
    (entry,) = estate.log("review")
    assert (entry["by"], entry["payload"]["decision"], entry["payload"]["tag"]) == ("u7", "added", "PERSON")
    assert estate.run("verify").exit_code == 0
    audit = estate.run("audit", "--format", "html", "--lang", "en").stdout
    assert "<td>added</td>" in audit and "nicknames" in audit
    record = json.loads(estate.run("record", "--format", "json", "--lang", "en").stdout)
    (clients,) = [entry for entry in record["activities"] if entry["id"] == "clients"]
    assert "Identification" in json.dumps(clients["fields"])


def test_it_survives_scans_and_a_rename_and_is_undone(estate: Estate) -> None:
    estate.run(*ADD)
    estate.sql("UPDATE clients SET label = 'other ' || id")
    estate.scan()
    assert estate.tag("label")["status"] == "added"
    estate.sql("ALTER TABLE clients RENAME COLUMN label TO caption")
    estate.scan()
    assert estate.tag("caption")["status"] == "added"
    estate.run("review", "undo", "crm/main/clients#caption", "--as", "u7")
    assert [tag for tag in estate.tags() if tag["field"] == "caption"] == []
    estate.scan()
    assert [tag for tag in estate.tags() if tag["field"] == "caption"] == []
    assert estate.run("verify").exit_code == 0
    estate.run("review", "add", "crm/main/clients#caption", *ADD[3:])  # and may be added again
    assert estate.tag("caption")["status"] == "added"


def test_a_column_that_goes_takes_it_along(estate: Estate) -> None:
    estate.run(*ADD)
    estate.sql("ALTER TABLE clients DROP COLUMN label")
    estate.scan()
    assert {tag["field"] for tag in estate.tags()} == {"email", "iban"}


def test_another_type_of_column_opens_it_again_and_it_still_counts(estate: Estate) -> None:
    estate.run(*ADD)
    estate.sql("ALTER TABLE clients DROP COLUMN label", "ALTER TABLE clients ADD COLUMN label INTEGER")
    estate.scan()
    assert estate.tag("label")["status"] == "re-opened"
    assert "the type of the column" in estate.run("explain", PLACE).stdout


def test_a_search_reads_what_was_added(estate: Estate) -> None:
    estate.sql("UPDATE clients SET label = 'blue heron' WHERE id = 3")
    estate.scan()
    before = estate.run("find", "--email", "client3@mail.example", "--format", "json", code=None).stdout
    assert "label" not in {match["field"] for match in json.loads(before)["matches"]}
    estate.run("review", "add", PLACE, "--entity-type", "USERNAME", "--reason", "labels are log-ins", "--as", "u7")
    after = json.loads(estate.run("find", "--email", "client3@mail.example", "--format", "json", code=None).stdout)
    assert "label" in {match["field"] for match in after["matches"]}


def test_the_gaps_count_it(estate: Estate) -> None:
    estate.run("review", "add", PLACE, "--entity-type", "HEALTH", "--reason", "labels tell absences", "--as", "u7")
    audit = json.loads(estate.run("audit", "--format", "json", "--lang", "en").stdout)
    special = [gap for group in audit["findings"] if group["kind"] == "special" for gap in group["gaps"]]
    assert [gap["field"] for gap in special] == ["label"]


def test_by_csv(estate: Estate) -> None:
    estate.run("review", "export", "--untagged", "fields.csv")
    rows = list(csv.DictReader(io.StringIO(Path("fields.csv").read_text("utf-8-sig"))))
    assert [row["field"] for row in rows] == ["id", "label"] and {row["id"] for row in rows} == {""}
    filled = {"decision": "add", "new_type": "person", "reason": "labels are nicknames"}
    rows = [row | filled if row["field"] == "label" else row for row in rows]
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    Path("back.csv").write_text(out.getvalue())
    assert "1 added" in estate.run("review", "import", "back.csv", "--as", "u7").stdout
    assert estate.tag("label")["status"] == "added"
    assert "has the tag PERSON already: u7 added it" in estate.refused("review", "import", "back.csv")
    Path("back.csv").write_text("id,asset,field,decision,new_type,reason\n,crm/main/clients,label,add,,x\n")
    assert "an addition needs a `new_type`" in estate.refused("review", "import", "back.csv")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("crm/main/clients#lable", "--entity-type", "PERSON", "--reason", "x"), "did you mean 'label'"),
        (("crm/main/client#label", "--entity-type", "PERSON", "--reason", "x"), "There is no asset crm/main/client"),
        (("crm/main/clients", "--entity-type", "PERSON", "--reason", "x"), "is a table: name one of its columns"),
        ((PLACE, "--entity-type", "PERSN", "--reason", "x"), "did you mean 'PERSON'"),
        ((PLACE, "--entity-type", "PERSON", "--category", "fun", "--reason", "x"), "'fun' is no category"),
        (("crm/main/clients#email", "--entity-type", "EMAIL_ADDRESS", "--reason", "x"), "the scan found it"),
        ((PLACE, "--entity-type", "PERSON", "--reason", "told by Sophie Lambert"), "personal data"),
    ],
)
def test_what_cannot_be_added_is_told(estate: Estate, arguments: tuple[str, ...], told: str) -> None:
    assert told in estate.refused("review", "add", *arguments)


def test_the_text_of_a_document_in_which_nothing_was_found(estate: Estate) -> None:
    folder = estate.folder / "share"
    folder.mkdir()
    (folder / "note.txt").write_text("The weather was fine, and the harvest was good.\n")
    config = estate.folder / "vigie.yaml"
    config.write_text(config.read_text().replace("sources: {", "sources: {share: {type: files, url: share}, "))
    estate.scan()
    estate.run(
        "review", "add", "share/note.txt", "--entity-type", "FREE_TEXT", "--reason", "about one client", "--as", "u7"
    )
    assert [(tag["asset"], tag["field"], tag["status"]) for tag in estate.tags() if tag["kind"] == "document"] == [
        ("share/note.txt", "", "added")
    ]
    (folder / "note.txt").write_text("The weather was fine again, and so was the next harvest.\n")
    estate.scan()
    assert "added" in {tag["status"] for tag in estate.tags() if tag["kind"] == "document"}
    (folder / "note.txt").unlink()
    estate.scan()
    assert not [tag for tag in estate.tags() if tag["kind"] == "document"]
