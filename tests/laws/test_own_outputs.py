"""Law 2: Vigie scans its own inventory, logs and reports, and finds only what the declaration publishes."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

PUBLISHED = {"EMAIL_ADDRESS", "POSTAL_ADDRESS", "STREET_ADDRESS", "POSTAL_CODE", "CITY", "PHONE_NUMBER", "URL"}
"""Types of what the declaration itself publishes: contacts of the DPO and the authority, and parts of addresses."""

KEPT = "inventory/main/declarations"


@pytest.mark.slow
@pytest.mark.timeout(290)
def test_only_published_contacts_are_found_in_what_vigie_writes(estate: Path, vigie: Callable[..., Any]) -> None:
    shutil.copy(ROOT / "sample_data" / "declaration.yaml", estate / "declaration.yaml")
    (estate / "share" / "CV_Dupont_Marie.txt").write_text("Marie Dupont, née le 30/07/1985, 0475/12.34.56")
    own = estate / "own"
    own.mkdir()
    log = vigie("-vv", "--log-format", "json", "scan", check=0)
    (own / "scan.log").write_text(log.stderr)
    (own / "summary.txt").write_text(log.stdout)
    for language in ("fr", "nl", "de", "en"):
        vigie("audit", "--lang", language, "-o", f"own/audit.{language}.html", check=0)
    for role in ("controller", "processor"):
        for form in ("html", "csv", "json"):
            vigie("record", "--role", role, "--format", form, "-o", f"own/record-{role}.{form}", check=0)
    vigie("review", "reject", "hr/main/staff_0#email", "--reason", "shared mailboxes", "--as", "u1", check=0)
    for name, command in {"review.csv": ("review", "export", "-"), "log.csv": ("ledger", "--format", "csv")}.items():
        (own / name).write_text(vigie(*command, check=0).stdout)
    (estate / "self.yaml").write_text(
        "inventory: sqlite:///self.db\nkey: .self.key\nsources:\n"
        "  inventory: {type: database, url: 'sqlite:///inventory.db'}\n  own: {type: files, url: own}\n"
    )
    vigie("scan", "-c", "self.yaml", check=0)
    lines = vigie("inventory", "-c", "self.yaml", "--format", "jsonl", check=0).stdout.splitlines()
    tags = [json.loads(line) for line in lines]
    found = [(tag["asset"], tag["field"], tag["entity_type"], tag["matched"]) for tag in tags]
    in_inventory = [tag for tag in found if tag[0].startswith("inventory/") and tag[3] > 0]
    # the inventory keeps the declarations that scans ran with: the public text, and nothing else
    assert [tag for tag in in_inventory if tag[0] != KEPT] == []
    with closing(sqlite3.connect(estate / "inventory.db")) as inventory:
        kept = {text for (text,) in inventory.execute("select text from declarations")}
    assert kept == {(estate / "declaration.yaml").read_text("utf-8")}
    in_reports = [tag for tag in found if tag[0].startswith("own/") and tag[2] not in PUBLISHED]
    assert in_reports == [], in_reports
    written = b"".join(path.read_bytes() for path in own.iterdir())
    for value in (b"85.07.30-953.78", b"85073095378", b"@mail.example", b"Peeters", b"0475/12", b"30/07/1985"):
        assert value not in written
