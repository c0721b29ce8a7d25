"""Who typed what: the account of the system stands beside the user id that somebody stated."""

from __future__ import annotations

import json
import os
import pwd
from pathlib import Path
from typing import Any

import pytest

from scanner import accounts
from scanner.accounts import account

from .conftest import Estate
from .test_end_to_end import CONSENT


def log(estate: Estate) -> dict[str, tuple[str, str, dict[str, Any]]]:
    """The last entry of each kind: stated user id, account, payload."""
    lines = estate.vigie("ledger", "--format", "jsonl").splitlines()
    return {one["kind"]: (one["by"], one["account"], one["payload"]) for one in map(json.loads, lines)}


def test_plan_and_approval_under_one_account_are_told_apart_from_two(
    lite: Estate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accounts, "_logged_in", lambda: 4242)
    lite.plan(*CONSENT)
    assert log(lite)["plan"][:2] == ("alice", "uid4242")
    out = lite.vigie("erase", "approve", "plan.json", "--as", "bert")
    assert "typed under one account of the system (uid4242)" in out
    by, typed, told = log(lite)["approval"]
    assert (by, typed, told["accounts"]) == ("bert", "uid4242", "same")
    plan = lite.plan(*CONSENT, name="second.json")
    monkeypatch.setattr(accounts, "_logged_in", lambda: 4343)
    assert "one account" not in lite.vigie("erase", "approve", "second.json", "--as", "bert")
    assert log(lite)["approval"][1:] == ("uid4343", {"plan": plan["hash"], "right": "erasure", "accounts": "other"})
    monkeypatch.setattr(accounts, "_logged_in", lambda: 4242)
    lite.apply(plan, name="second.json")
    certificate = json.loads((lite.folder / "second.certificate.json").read_text())
    assert certificate["approved"]["by"] == "bert" and certificate["approved"]["account"] == "other"
    assert certificate["performed"]["by"] == "carl" and certificate["performed"]["account"] == "same"
    assert "uid4" not in json.dumps(certificate)
    lite.vigie("erase", "prove", "second.json", "-o", "c.html", "--lang", "de")
    page = (lite.folder / "c.html").read_text()
    assert "bert; unter einem anderen Systemkonto eingegeben" in page
    assert "carl; unter demselben Systemkonto eingegeben" in page
    assert "altered" not in lite.vigie("verify").replace("nothing was altered", "")


def test_who_states_no_other_id_is_not_told_twice(lite: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accounts, "_logged_in", lambda: 4242)
    lite.vigie("erase", "--plan", "--email", "ada.janssens@example.be", "-o", "plan.json", expect=(0, 1))
    assert log(lite)["plan"][:2] == ("uid4242", "")


@pytest.mark.parametrize("name", ["Ada Janssens", "ada@example.be", "a\nb", "-", "<b>"])
def test_a_user_id_is_no_name(lite: Estate, name: str) -> None:
    given = ("--email", "ada.janssens@example.be", "--as", name, "-o", "plan.json")
    assert "Staff act under user ids" in lite.vigie("erase", "--plan", *given, expect=2)
    assert not (lite.folder / "plan.json").exists()


def test_the_account_is_that_of_who_logged_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = pwd.getpwuid(os.getuid()).pw_name
    login = tmp_path / "loginuid"
    monkeypatch.setattr(accounts, "_LOGIN", login)
    assert account() == own
    login.write_text(str(2**32 - 1))
    assert account() == own
    login.write_text("987654")
    assert account() == "uid987654"
    monkeypatch.setenv("LOGNAME", "somebody-else")
    assert account() == "uid987654"
