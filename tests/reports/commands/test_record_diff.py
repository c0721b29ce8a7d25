"""`vigie record --diff`: what changed between two dates, from what was kept."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scanner.cli import vigie

DECLARATION = """
organisation: {name: Group, language: en, version: 2024-01-01, address: Street 1, email: g@group.example}
dpo: {email: dpo@group.example}
categories: [contact, identification]
activities:
  - {id: clients, label: Clients, owner: Sales, categories: [contact], covers: [crm/*]}
  - {id: old, label: Old way, categories: [contact], started: 2018-05-25}
  - {id: dropped, label: Dropped, categories: [contact]}
"""
LATER = """
organisation: {name: Group, language: en, version: 2026-01-01, address: Street 2, email: g@group.example}
dpo: {email: dpo@group.example}
categories: [contact, identification]
activities:
  - {id: clients, label: Clients, owner: Sales, purposes: [selling], categories: [contact], covers: [crm/*]}
  - {id: old, label: Old way, categories: [contact], started: 2018-05-25, ended: 2024-06-30, replaced_by: clients}
  - {id: new, label: New way, categories: [contact]}
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Scanned in January 2024 with one declaration, and today with another, when a table is gone and another is new."""
    file = tmp_path / "vigie.yaml"
    file.write_text(
        "declaration: declaration.yaml\ninventory: sqlite:///vigie.db\n"
        'sources: {crm: {type: database, url: "sqlite:///crm.db"}}\n'
    )
    for declaration, table, other in ((DECLARATION, "clients", "leads"), (LATER, "leads", "clients")):
        (tmp_path / "declaration.yaml").write_text(declaration)
        with closing(sqlite3.connect(tmp_path / "crm.db")) as database:
            database.execute(f"create table {table} (id integer primary key, email text)")
            rows = [(f"marie{n}@client.example",) for n in range(20)]
            database.executemany(f"insert into {table} (email) values (?)", rows)
            database.execute(f"drop table if exists {other}")  # last: a table in its place would be a renamed one
            database.commit()
        assert CliRunner().invoke(vigie, ["scan", "-c", str(file)]).exit_code == 0
        if table == "clients":
            with closing(sqlite3.connect(tmp_path / "vigie.db")) as inventory:
                moment = "2024-01-15 10:00:00.000000"
                inventory.execute("update declarations set seen = ?", (moment,))
                for name in ("assets", "fields", "tags"):
                    inventory.execute(f"update {name} set first_seen = ?", (moment,))
                inventory.commit()
    return file


def diff(config: Path, *args: str) -> Result:
    return CliRunner().invoke(vigie, ["record", "-c", str(config), "--diff", *args])


def test_what_changed_since_a_day(config: Path) -> None:
    result = diff(config, "2024-01-20", "--format", "json")
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    assert told["changes"]["from"] == "2024-01-20"
    kinds = {one["id"]: one["change"] for one in told["activities"]}
    assert kinds == {"new": "added", "dropped": "removed", "old": "ended", "clients": "changed"}
    clients = next(one for one in told["activities"] if one["id"] == "clients")
    assert clients["places"] == {"appeared": ["crm/main/leads"], "vanished": ["crm/main/clients"]}
    fields = {one["key"]: (one["before"], one["after"]) for one in clients["fields"]}
    assert fields["purposes"] == ([], ["selling"])
    assert set(fields) == {"purposes", "controller"}, "the address of the controller changed too"
    assert {one["label"] for one in told["identification"]} >= {"Contact details", "Version of the declaration"}


def test_between_two_days_of_the_past_and_as_text_and_page(config: Path) -> None:
    same = diff(config, "2024-01-20", "2024-02-20")
    assert same.exit_code == 0 and "Nothing changed." in same.stdout
    text = diff(config, "2024-01-20").stdout
    assert "    + selling" in text and "    - crm/main/clients" in text and "Old way (old): ended" in text
    target = config.parent / "changes.html"
    assert diff(config, "2024-01-20", "--lang", "fr", "-o", str(target)).exit_code == 0
    page = target.read_text()
    assert "Modifications du registre" in page and 'class="new">selling' in page


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["2023-01-01"], "No declaration is kept from 2023-01-01 or before: the first is of 2024-01-15"),
        (["2024-02-01", "2024-01-01"], "from the earlier date to the later"),
        (["2024-01-20", "--format", "xlsx"], "xlsx"),
        (["yesterday"], "yesterday"),
    ],
)
def test_what_cannot_be_compared_is_told(config: Path, args: list[str], told: str) -> None:
    result = diff(config, *args)
    assert result.exit_code != 0
    assert told in (result.stderr or str(result.exception))


def test_a_date_without_a_beginning_is_a_mistake(config: Path) -> None:
    result = CliRunner().invoke(vigie, ["record", "-c", str(config), "2024-01-01"])
    assert result.exit_code == 2 and "--diff FROM TO" in result.stderr
