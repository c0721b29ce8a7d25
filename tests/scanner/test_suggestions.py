"""What no activity covers is proposed for one with reasons that add up; accepting writes one line and nothing else."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from scanner.cli import vigie
from scanner.declaration import load_declaration, parse_declaration
from scanner.entries import Coverage, Entry
from scanner.errors import DeclarationError
from scanner.gaps import Estate, find_gaps
from scanner.suggestions import Suggestion, accepted, suggest

DECLARATION = """# ours
categories: [identification, financial, contact]
activities:
  - id: payroll   # as processor
    role: processor
    label: Paie des clients
    categories: [identification, financial]
    national_number_ground: Act
    systems: [hr, share]
    covers: [hr/main/staff, share/paie]

  # as controller
  - id: contracts
    label: Contrats de travail
    categories: [identification, contact]
    systems: [share]
    covers:
      - share/rh/contrats   # signed ones

  - id: sales
    categories: [contact]
    covers: crm/*
"""


def entry(asset: str, field: str, entity_type: str, category: str = "identification") -> Entry:
    return Entry(asset.split("/")[0], asset, "table", field, (category,), entity_type, 0.9, 9, 10, "detected", "")


def proposals(entries: list[Entry], coverage: list[Coverage] | None = None) -> dict[str, Suggestion]:
    declaration = parse_declaration(DECLARATION)
    assets = sorted({one.asset for one in entries})
    file = {"attributes": {"modified": "2024-01-01"}}
    made = [
        Coverage(asset.split("/")[0], asset, "table", "complete", **(file if "share" in asset else {}))
        for asset in assets
    ]
    estate = Estate(declaration, entries, [*made, *(coverage or [])], date(2026, 1, 1))
    return {one.pattern: one for one in suggest(estate, find_gaps(declaration, entries, estate.coverage))}


def test_what_lies_beside_and_is_called_so_belongs_together() -> None:
    entries = [entry("share/rh/contrats/a.docx", "", "PERSON"), entry("share/rh/anciens_contrats.docx", "", "PERSON")]
    one = proposals(entries)["share/rh/anciens_contrats.docx"]
    assert (one.activity, one.strength) == ("contracts", "strong")
    assert {why.code for why in one.reasons} == {"beside", "called", "categories", "system"}
    assert one.points == pytest.approx(sum(why.points for why in one.reasons), abs=0.05)


def test_what_holds_the_same_types_is_alike_and_what_it_lacks_is_said() -> None:
    types = ["PERSON", "BE_NATIONAL_NUMBER", "DATE_OF_BIRTH", "SALARY"]
    held = [entry("hr/main/staff", one, one) for one in types]
    new = [entry("hr/archive/staff_old", one, one) for one in types]
    new.append(entry("hr/archive/staff_old", "mail", "EMAIL_ADDRESS", "contact"))
    one = proposals([*held, *new])["hr/archive/staff_old"]
    assert (one.activity, one.lacks) == ("payroll", ("contact",))
    assert {"alike", "number-ground"} <= {why.code for why in one.reasons}


def test_nothing_is_proposed_without_a_telling_reason_nor_for_a_copy() -> None:
    assert proposals([entry("share/other/x.txt", "", "EMAIL_ADDRESS", "contact")]) == {}
    entries = [
        entry("share/paie/x.csv", "", "SALARY", "financial"),
        entry("share/paie2/x.csv", "", "SALARY", "financial"),
    ]
    copy = [Coverage("share", "share/paie/x.csv", "table", "complete", places=("share/paie2/x.csv",))]
    assert proposals(entries, copy) == {}


def test_documents_of_a_folder_are_proposed_as_the_folder() -> None:
    entries = [entry(f"share/rh/contrats/{n}.docx", "", "PERSON") for n in range(3)]
    entries += [entry(f"share/rh/contrats_2019/{n}.docx", "", "PERSON") for n in range(3)]
    (one,) = proposals(entries).values()
    assert (one.pattern, len(one.assets)) == ("share/rh/contrats_2019/**", 3)


@pytest.mark.parametrize("activity", ["payroll", "contracts", "sales"])
def test_accepting_changes_one_place_and_keeps_comments(tmp_path: Path, activity: str) -> None:
    file = tmp_path / "declaration.yaml"
    file.write_text(DECLARATION)
    change = accepted(file, {activity: ["share/new: [x]/**"]})
    changed = [line for line in change.difference.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    assert len(changed) <= 4, change.difference
    for comment in ("# ours", "# as processor", "# as controller", "# signed ones"):
        assert comment in change.after
    file.write_text(change.after)
    covers = [one.asset for one in load_declaration(file).activity(activity).covers]
    assert covers[-1] == "share/new: [x]/**" and len(covers) >= 2
    assert accepted(file, {activity: ["share/new: [x]/**"]}).difference == ""


def test_an_activity_that_is_not_there_is_told(tmp_path: Path) -> None:
    file = tmp_path / "declaration.yaml"
    file.write_text(DECLARATION)
    with pytest.raises(DeclarationError, match="no activity 'nope'"):
        accepted(file, {"nope": ["x"]})


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A scanned estate with one covered and one uncovered table of clients."""
    with closing(sqlite3.connect(tmp_path / "crm.db")) as database:
        for table in ("clients", "clients_old"):
            database.execute(f"create table {table} (id integer primary key, name text, email text)")
            rows = [(f"Marie Dupont {n}", f"marie{n}@client.example") for n in range(20)]
            database.executemany(f"insert into {table} (name, email) values (?, ?)", rows)
        database.commit()
    activity = "{id: clients, label: Clients, categories: [contact, identification], covers: [crm/main/clients]}"
    (tmp_path / "declaration.yaml").write_text(f"categories: [contact, identification]\nactivities:\n  - {activity}\n")
    file = tmp_path / "vigie.yaml"
    file.write_text(
        "declaration: declaration.yaml\ninventory: sqlite:///vigie.db\n"
        'sources: {crm: {type: database, url: "sqlite:///crm.db"}}\n'
    )
    return file


def test_from_the_command_line(config: Path) -> None:
    run = CliRunner().invoke
    assert run(vigie, ["scan", "-c", str(config)]).exit_code == 0
    listed = run(vigie, ["suggest", "-c", str(config), "--format", "jsonl"])
    assert '"pattern":"crm/main/clients_old","activity":"clients"' in listed.stdout, listed.output
    before = (config.parent / "declaration.yaml").read_text()
    refused = run(vigie, ["suggest", "-c", str(config), "--accept", "crm/main/clients_old"], input="n\n")
    assert "+  - {id" in refused.stdout and "Nothing is written" in refused.stdout
    assert (config.parent / "declaration.yaml").read_text() == before
    done = run(vigie, ["suggest", "-c", str(config), "--accept", "crm/main/clients_old", "--yes", "--as", "u123"])
    assert done.exit_code == 0, done.output
    _noted_in_the_log(config, before)
    assert run(vigie, ["suggest", "-c", str(config), "--format", "jsonl"]).stdout == ""
    unknown = run(vigie, ["suggest", "-c", str(config), "--accept", "crm/main/x"])
    assert unknown.exit_code == 2 and "Nothing is proposed for crm/main/x" in unknown.stderr


def _noted_in_the_log(config: Path, before: str) -> None:
    """Who accepted what, and which declaration became which: told by the log, and one changed byte by `verify`."""
    run = CliRunner().invoke
    told = run(vigie, ["ledger", "-c", str(config), "--kind", "suggestion", "--format", "jsonl"]).stdout.splitlines()
    (entry,) = map(json.loads, told)
    after = (config.parent / "declaration.yaml").read_bytes()
    assert entry["by"] == "u123"
    assert entry["payload"] == {
        "covers": ["clients: crm/main/clients_old"],
        "against": [],
        "before_sha256": hashlib.sha256(before.encode()).hexdigest(),
        "after_sha256": hashlib.sha256(after).hexdigest(),
    }
    assert run(vigie, ["verify", "-c", str(config)]).exit_code == 0
    with closing(sqlite3.connect(config.parent / "vigie.db")) as database:
        change = "update ledger set payload = replace(payload, ?, ?) where kind = 'suggestion'"
        database.execute(change, ("crm/main/clients_old", "crm/main/clients_olx"))
        database.commit()
        altered = run(vigie, ["verify", "-c", str(config)])
        assert altered.exit_code == 1 and f"log entry {entry['seq']}" in altered.output
        database.execute(change, ("crm/main/clients_olx", "crm/main/clients_old"))
        database.commit()
