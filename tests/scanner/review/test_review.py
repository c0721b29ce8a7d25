"""Decisions on tags: made, shown everywhere, kept, taken back, and refused where they cannot stand."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from scanner.commands.choosing import STATUSES
from scanner.review import STATUSES as KNOWN

from .conftest import Estate


def test_the_statuses_of_help_are_those_of_reviews() -> None:
    assert STATUSES == KNOWN


def test_a_rejected_tag_stays_visible_and_counts_no_more(estate: Estate) -> None:
    assert any(gap["field"] == "iban" for gap in gaps(estate))
    estate.run("review", "reject", "crm/main/clients#iban", "--reason", "our own account in every row", "--as", "u7")
    tag = estate.tag("iban")
    assert (tag["status"], tag["entity_type"]) == ("rejected", "IBAN_CODE")
    assert (tag["review"]["by"], tag["review"]["reason"]) == ("u7", "our own account in every row")
    assert not any(gap["field"] == "iban" for gap in gaps(estate))
    story = estate.run("explain", "crm/main/clients#iban").stdout
    assert "u7 rejected it on" in story and "our own account in every row" in story
    record = estate.run("record", "--format", "json").stdout
    assert "contact" in record
    audit = estate.run("audit", "--format", "json").stdout
    assert "our own account" in audit and "u7" in audit


def gaps(estate: Estate) -> list[dict[str, str]]:
    from scanner import find_gaps, load_config, load_declaration, open_inventory

    config = load_config(Path("vigie.yaml"))
    assert config.declaration
    with open_inventory(config.inventory) as inventory:
        found = find_gaps(load_declaration(config.declaration), inventory.entries(), inventory.coverage())
    return [{"kind": gap.kind, "field": gap.field} for gap in found]


def test_a_re_tagged_field_counts_as_what_it_is(estate: Estate) -> None:
    estate.run("review", "re-tag", "crm/main/clients#iban", "--to", "phone_number", "--reason", "phones", "--as", "u7")
    tag = estate.tag("iban")
    assert (tag["entity_type"], tag["categories"], tag["status"]) == ("PHONE_NUMBER", ["contact"], "re-tagged")
    assert tag["found_as"] == "IBAN_CODE"
    assert not any(gap["field"] == "iban" for gap in gaps(estate)), "contact is declared for the place"
    assert "found as IBAN_CODE" in estate.run("explain", "crm/main/clients#iban").stdout


def test_a_search_takes_fields_as_persons_decided(estate: Estate) -> None:
    from scanner import load_config
    from scanner.opening import open_for_search

    def types() -> dict[str, tuple[str, ...]]:
        with open_for_search(load_config(Path("vigie.yaml"))) as inventory:
            return inventory.true_fields("crm/main/clients")

    assert types() == {"id": (), "email": ("EMAIL_ADDRESS",), "iban": ("IBAN_CODE",), "label": ()}
    estate.run("review", "reject", "crm/main/clients#iban", "--reason", "own account", "--as", "u1")
    estate.run("review", "re-tag", "crm/main/clients#email", "--to", "USERNAME", "--reason", "logins", "--as", "u1")
    assert types() == {"id": (), "email": ("USERNAME",), "iban": (), "label": ()}


def test_the_summary_of_a_scan_leaves_out_what_was_rejected(estate: Estate) -> None:
    assert "financial 1" in estate.run("scan", "--workers", "1").stdout
    estate.run("review", "reject", "crm/main/clients#iban", "--reason", "own account", "--as", "u1")
    told = estate.run("scan", "--workers", "1").stdout
    assert "financial" not in told and "contact 1" in told


def test_a_decision_survives_a_new_scan(estate: Estate) -> None:
    estate.run("review", "confirm", estate.id("email"), "--as", "u1")
    estate.run("scan", "--full", "--workers", "1", "--quiet-summary")
    assert estate.tag("email")["status"] == "confirmed"


def test_a_decision_goes_with_a_renamed_column(estate: Estate) -> None:
    estate.run("review", "reject", "crm/main/clients#iban", "--reason", "own account", "--as", "u1")
    estate.sql("ALTER TABLE clients RENAME COLUMN iban TO bank_ref")
    estate.scan()
    assert [t["field"] for t in estate.tags()] == ["email", "bank_ref"]
    assert estate.tag("bank_ref")["status"] == "rejected"


def test_a_decision_goes_with_a_renamed_file(estate: Estate) -> None:
    Path("share").mkdir()
    Path("share/old.csv").write_text("email,id\n" + "".join(f"c{n}@mail.example,{n}\n" for n in range(40)))
    config = Path("vigie.yaml").read_text().replace("sources: {", "sources: {share: {type: files, url: share}, ")
    Path("vigie.yaml").write_text(config)
    estate.scan()
    estate.run("review", "confirm", "share/**", "--as", "u1")
    Path("share/old.csv").rename("share/new.csv")
    estate.scan()
    (tag,) = [t for t in estate.tags() if t["source"] == "share"]
    assert (tag["asset"], tag["status"]) == ("share/new.csv", "confirmed")


@pytest.mark.parametrize(
    ("statements", "told"),
    [
        (
            [
                "ALTER TABLE clients RENAME TO old",
                "CREATE TABLE clients (id INTEGER PRIMARY KEY, email TEXT, iban BLOB, label VARCHAR(40))",
                "INSERT INTO clients SELECT id, email, CAST(iban AS TEXT), label FROM old",
                "DROP TABLE old",
            ],
            "the type of the column was TEXT and is BLOB",
        ),
        (
            ["UPDATE clients SET iban = 'none ' || id WHERE id % 4 = 0"],
            "the share of values that speak for it was 100%",
        ),
    ],
)
def test_a_decision_is_open_again_when_the_data_change_in_kind(
    estate: Estate, statements: list[str], told: str
) -> None:
    estate.run("review", "confirm", "crm/main/clients#iban", "--as", "u1")
    estate.sql(*statements)
    estate.scan()
    (entry,) = estate.log("review-reopened")
    assert told in entry["payload"]["why"]
    open_ = (
        estate.run("review", "list", "--format", "jsonl").stdout
        + estate.run("review", "list", "--gone", "--format", "jsonl").stdout
    )
    assert told in open_
    assert "confirmed" not in {t["status"] for t in estate.tags() if t["field"] == "iban"}
    assert estate.run("verify").exit_code == 0


def test_a_decision_is_open_again_when_the_data_are_gone_and_a_rejection_just_rests(estate: Estate) -> None:
    for decision in (["confirm"], ["reject", "--reason", "own account"]):
        estate.sql("UPDATE clients SET label = iban")
        estate.scan()
        estate.run("review", *decision, "crm/main/clients#label", "--as", "u1", "--status", "all")
        estate.sql("UPDATE clients SET label = 'item ' || id")
        estate.scan()
        assert "label" not in {tag["field"] for tag in estate.tags()}
        told = "it is no longer found in the data"
        assert [entry["payload"]["why"] for entry in estate.log("review-reopened")] == [told]
    estate.sql("UPDATE clients SET label = iban")
    estate.scan()
    assert estate.tag("label")["status"] == "rejected"


def test_another_length_of_the_column_and_more_rows_change_nothing(estate: Estate) -> None:
    estate.run("review", "confirm", "crm/main/clients#email", "--as", "u1")
    estate.sql(
        "ALTER TABLE clients ADD COLUMN note TEXT",
        "INSERT INTO clients SELECT id + 100, 'x' || email, iban, label, 'n' FROM clients",
    )
    estate.scan()
    assert estate.tag("email")["status"] == "confirmed"
    assert estate.log("review-reopened") == []


def test_a_decision_on_a_reopened_tag_is_made_anew_without_more(estate: Estate) -> None:
    estate.run("review", "confirm", "crm/main/clients#iban", "--as", "u1")
    estate.sql("UPDATE clients SET iban = 'none ' || id WHERE id % 4 = 0")
    estate.scan()
    assert estate.tag("iban")["status"] == "re-opened"
    estate.run("review", "confirm", "crm/main/clients#iban", "--as", "u2")
    assert estate.tag("iban")["review"]["by"] == "u2"


def test_a_decision_taken_back_leaves_the_tag_open_and_the_log_knows(estate: Estate) -> None:
    estate.run("review", "reject", "crm/main/clients#iban", "--reason", "own account", "--as", "u1")
    estate.run("review", "undo", "crm/main/clients#iban", "--as", "u2")
    assert estate.tag("iban")["status"] == "detected"
    assert [entry["kind"] for entry in estate.log("review", "review-undone")] == ["review", "review-undone"]
    assert "Nothing was decided" in estate.refused("review", "undo", "crm/main/clients#iban")


def test_by_id_pattern_category_and_entity_type(estate: Estate) -> None:
    for where in (
        ["crm/*#e*"],
        ["--entity-type", "EMAIL_ADDRESS"],
        ["--category", "contact"],
        ["crm/**", "--category", "contact"],
    ):
        estate.run("review", "confirm", *where, "--as", "u1")
        assert [t["status"] for t in estate.tags()] == ["confirmed", "detected"], where
        estate.run("review", "undo", "crm/**", "--as", "u1")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["confirm", "99"], "There is no tag 99."),
        (["confirm", "crm/main/client#email"], "did you mean 'crm/main/clients#email'"),
        (["reject", "nothing/**", "--reason", "x"], "No tag matches nothing/**."),
        (["confirm"], "Say which tags"),
        (["reject", "crm/**"], "Missing option '--reason'"),
        (["reject", "crm/**", "--reason", "  "], "Give a --reason"),
        (["reject", "crm/**", "--reason", "asked by Sophie Lambert"], "seems to hold personal data (PERSON)"),
        (["reject", "crm/**", "--reason", "call 0475 12 34 56"], "seems to hold personal data (PHONE_NUMBER)"),
        (["reject", "crm/**", "--reason", "x" * 600], "too long"),
        (["confirm", "crm/**", "--as", "Sophie Lambert"], "Staff act under user ids"),
        (["confirm", "crm/**", "--as", "sophie@mail.example"], "Staff act under user ids"),
        (["re-tag", "crm/**", "--to", "PHONE_NUMBR", "--reason", "x"], "did you mean 'PHONE_NUMBER'"),
        (["re-tag", "crm/**", "--to", "PERSON", "--new-category", "contct", "--reason", "x"], "did you mean 'contact'"),
        (["walk"], "This needs a terminal"),
    ],
)
def test_what_cannot_be_decided_is_told_and_changes_nothing(estate: Estate, arguments: list[str], told: str) -> None:
    assert told in estate.refused("review", *arguments)
    assert estate.log("review") == []


def test_a_refused_reason_is_not_quoted(estate: Estate) -> None:
    told = estate.refused("review", "reject", "crm/**", "--reason", "asked by Sophie Lambert")
    assert "Sophie" not in told and "Lambert" not in told


def test_a_second_person_does_not_decide_over_the_first_by_accident(estate: Estate) -> None:
    estate.run("review", "confirm", "crm/main/clients#email", "--as", "u1")
    told = estate.refused("review", "reject", "crm/main/clients#email", "--reason", "no", "--as", "u2")
    assert "by u1 (confirmed)" in told and "--replace" in told
    estate.run("review", "reject", "crm/main/clients#email", "--reason", "no", "--as", "u2", "--replace")
    assert estate.tag("email")["status"] == "rejected"


def test_two_people_at_once_one_is_told(estate: Estate) -> None:
    script = (
        "import sys; from pathlib import Path; from scanner import load_config, open_inventory\n"
        "from scanner.ledger import open_ledger; from scanner.review import *\n"
        "config = load_config(Path('vigie.yaml'))\n"
        "with open_inventory(config.inventory) as it:\n"
        "    seen = select(it, Wanted(['crm/main/clients#email']))\n"
        "    print('seen', flush=True); sys.stdin.readline()\n"
        "    decide(open_ledger(config, it), [(tag, Verdict('confirmed', sys.argv[1])) for tag in seen])\n"
    )
    people = [
        subprocess.Popen(
            [sys.executable, "-c", script, name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("u1", "u2")
    ]
    for person in people:
        assert person.stdout and person.stdout.readline() == "seen\n"
    ends = [person.communicate("\n", timeout=60)[1] for person in people]
    assert sorted(person.returncode for person in people) == [0, 1]
    assert "was decided on meanwhile" in "".join(ends)
    assert len(estate.log("review")) == 1 and estate.run("verify").exit_code == 0


def test_a_review_of_a_field_that_is_gone_is_kept_and_told(estate: Estate) -> None:
    tag = estate.id("iban")
    estate.run("review", "confirm", tag, "--as", "u1")
    estate.sql("ALTER TABLE clients DROP COLUMN iban")
    estate.scan()
    assert "is no longer found" in estate.refused("review", "reject", tag, "--reason", "x")
    gone = json.loads(estate.run("review", "list", "--gone", "--format", "json").stdout)
    assert [(line["id"], line["field"], line["decision"]) for line in gone] == [(int(tag), "iban", "confirmed")]


def test_an_erased_reason_is_gone_and_the_decision_stays(estate: Estate) -> None:
    estate.run("review", "reject", "crm/main/clients#iban", "--reason", "own account", "--as", "u1")
    estate.sql("UPDATE assets SET incomplete = 1", file="vigie.db")
    estate.run("coverage", "--accept", "crm/main/clients", "--reason", "locked at night", "--as", "u1")
    for entry in estate.log("review", "acceptance"):
        assert "1 detail erased" in estate.run("ledger", "--erase", str(entry["seq"]), "--as", "u2").stdout
    assert estate.tag("iban")["review"]["reason"] == "(erased)"
    told = [entry["payload"] for entry in estate.log("erasure")]
    assert told == [{"of": 3, "details": ["reason"]}, {"of": 4, "details": ["reason"]}]
    assert estate.run("verify").exit_code == 0
    kept = b"".join(path.read_bytes() for path in estate.folder.glob("vigie.db*"))
    assert b"own account" not in kept and b"locked at night" not in kept
    assert "no entry 99" in estate.refused("ledger", "--erase", "99")
    assert "It has no details" in estate.run("ledger", "--erase", "2").stdout
