"""`vigie verify` names a review or an approval that was changed behind the log's back."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from .conftest import Estate


@pytest.fixture(scope="module")
def decisions(scanned: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An estate on which persons have decided, to be copied."""
    folder = tmp_path_factory.mktemp("decided")
    shutil.copytree(scanned, folder, dirs_exist_ok=True)
    estate = Estate(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        tag = ("crm/main/clients#email", "--as", "u2")
        estate.run("review", "reject", "crm/main/clients#iban", "--reason", "own account", "--as", "u1")
        estate.run("review", "confirm", "crm/main/clients#email", "--as", "u1")
        estate.run("review", "re-tag", *tag, "--to", "USERNAME", "--reason", "x", "--replace")
        estate.run("review", "undo", *tag)
        estate.run("review", "approve", "clients", "--as", "u1")
        estate.sql("UPDATE assets SET incomplete = 1", file="vigie.db")
        estate.run("coverage", "--accept", "crm/main/clients", "--reason", "locked at night", "--as", "u1")
        assert estate.run("verify").exit_code == 0
    return folder


@pytest.fixture
def decided(decisions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Estate:
    shutil.copytree(decisions, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return Estate(tmp_path)


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE reviews SET decision = 'confirmed' WHERE id = 1", "review 1"),
        ("UPDATE reviews SET author = 'u2' WHERE id = 1", "review 1"),
        ("UPDATE reviews SET at = '2020-01-01 00:00:00.000000' WHERE id = 1", "review 1"),
        ("UPDATE reviews SET state = 'undone' WHERE id = 1", "review 1"),
        ("UPDATE reviews SET field_id = 2 WHERE id = 1", "review 1"),
        ("UPDATE reviews SET basis = '{}' WHERE id = 1", "review 1"),
        ("UPDATE reviews SET state = 'standing', ended_seq = NULL WHERE id = 2", "review 2"),
        ("UPDATE reviews SET new_type = 'PERSON' WHERE id = 3", "review 3"),
        ("UPDATE reviews SET state = 'standing', ended_seq = NULL WHERE id = 3", "review 3"),
        ("DELETE FROM reviews WHERE id = 1", "log entry 3"),
        ("INSERT INTO reviews SELECT 9, 2, entity_type, decision, new_type, new_categories, author, at, basis, "
         "'standing', '', 1, NULL FROM reviews WHERE id = 1", "review 9"),
        ("UPDATE approvals SET author = 'u2'", "approval 1"),
        ("UPDATE approvals SET digest = replace(digest, 'a', 'b')", "approval 1"),
        ("UPDATE approvals SET next_review = '2099-01-01'", "approval 1"),
        ("UPDATE approvals SET state = 'withdrawn'", "approval 1"),
        ("DELETE FROM approvals", "log entry 7"),
        ("UPDATE assets SET accepted = 'locked by day'", "acceptance of asset 1"),
        ("UPDATE assets SET accepted_by = 'u2'", "acceptance of asset 1"),
        ("UPDATE sources SET accepted = 'gone'", "acceptance of source 1"),
    ],
)  # fmt: skip
def test_what_was_changed_is_named(decided: Estate, statement: str, where: str) -> None:
    decided.sql(statement, file="vigie.db")
    told = json.loads(decided.run("verify", "--format", "json", code=1).stdout)
    assert where in [one["where"] for one in told["altered"]], told
