"""A subject of the estates is erased, proven by a new search; everybody else's data are the same bytes as before."""

from __future__ import annotations

import io
import json
import re
import shutil
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest

from .test_answers import PARTS

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("estate"), pytest.mark.timeout(290)]

FACTS = {
    "identity": "verified", "consent_withdrawn": "true", "other_basis": "false", "contract": "false", "needed": "false",
    "legal_claim": "false", "retention_ended": "true", "objected": "true", "overriding_grounds": "false",
    "marketing": "true", "objection_pending": "false", "unlawful": "false",
}  # fmt: skip


@pytest.fixture
def copy(estate: Any, tmp_path: Path) -> Any:
    """The scanned estate, to be written to."""
    shutil.copytree(estate.folder, tmp_path, dirs_exist_ok=True)
    config = (tmp_path / "vigie.yaml").read_text()
    config = re.sub(r'url: ("[^"]+")', r"url: \1, erase_url: \1", config)
    (tmp_path / "vigie.yaml").write_text(config)
    return replace(estate, folder=tmp_path)


def erased(estate: Any, subject: str, uncovered: str) -> dict[str, Any]:
    """Plan, approve and apply; the plan."""
    line = next(one for one in estate.truth["subjects"] if one["subject"] == subject and "identity" in one)
    who = {PARTS[key]: value for key, value in line["identity"].items() if key in PARTS and value}
    (estate.folder / "who.json").write_text(json.dumps(who))
    facts = [word for key, value in FACTS.items() for word in ("--fact", f"{key}={value}")]
    planned = estate.vigie(
        "erase", "--plan", "--identity", "who.json", *facts, "--uncovered", uncovered, "--as", "ann", "-o", "plan.json"
    )
    assert planned.returncode in (0, 1, 3), planned.stderr
    plan: dict[str, Any] = json.loads((estate.folder / "plan.json").read_text())
    assert estate.vigie("erase", "approve", "plan.json", "--as", "bert").returncode == 0
    done = estate.vigie(
        "erase", "--apply", "plan.json", "--hash", plan["hash"], "--as", "carl", "-o", "certificate.html"
    )
    assert done.returncode in (0, 3), done.stderr
    return plan


def test_one_is_erased_and_nobody_else(estate: Any, copy: Any, record_property: Any) -> None:
    before = rows(estate.folder), files(estate.folder)
    erased(copy, "mail-only", "erase")
    after = rows(copy.folder), files(copy.folder)
    line = next(one for one in estate.truth["subjects"] if one["subject"] == "mail-only" and "identity" in one)
    known = [*line["identity"]["emails"], *line["identity"]["ip_addresses"]]
    gone = before[0] - after[0]
    assert gone and not after[0] - before[0]
    assert all(any(value in row for value in known) for row in gone)
    changed = {name for name, content in before[1].items() if after[1].get(name) != content}
    assert all(any(value.encode() in unpacked(before[1][name]) for value in known) for name in changed)
    assert set(after[1]) <= set(before[1])
    record_property(
        "figure", f"{estate.folder.name} erasure: {len(gone)} rows and {len(changed)} files, nothing of others"
    )


def test_staff_of_a_client_is_referred_and_stays(estate: Any, copy: Any) -> None:
    erased(copy, "client-employee", "keep")
    payroll = {row for row in rows(estate.folder) if row.startswith("payroll")}
    assert payroll <= rows(copy.folder)


def rows(folder: Path) -> set[str]:
    """Every row of every database, as text."""
    found = set()
    for file in sorted((folder / "out").glob("*.db")):
        if file.name.startswith("vigie"):
            continue
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
            names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            for name in names:
                found |= {f"{file.stem}.{name}: {row}" for row in connection.execute(f'SELECT * FROM "{name}"')}
    return found


def unpacked(content: bytes) -> bytes:
    """A content with what is packed in it: office documents and archives are ZIP files, attachments are in Base64."""
    found = [content]
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            found += [unpacked(package.read(name)) for name in package.namelist()]
    elif b"\nContent-Transfer-Encoding: base64" in content:
        parts = [part.get_payload(decode=True) for part in message_from_bytes(content).walk()]
        found += [unpacked(part) for part in parts if isinstance(part, bytes)]
    return b"\n".join(found)


def files(folder: Path) -> dict[str, bytes]:
    share = folder / "out" / "share"
    return {str(file.relative_to(share)): file.read_bytes() for file in share.rglob("*") if file.is_file()}
