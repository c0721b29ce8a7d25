"""Two persons approve the record's entries, as they read; what changes is open again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Estate


def state(estate: Estate, activity: str = "clients") -> dict[str, object]:
    lines = json.loads(estate.run("review", "approvals", "--format", "json").stdout)
    (found,) = [line for line in lines if line["activity"] == activity]
    return found


def change(old: str, new: str) -> None:
    text = Path("declaration.yaml").read_text()
    assert old in text
    Path("declaration.yaml").write_text(text.replace(old, new, 1))


def test_nobody_approves_alone(estate: Estate) -> None:
    assert state(estate)["state"] == "open"
    told = estate.run("review", "approve", "clients", "--as", "u1").stdout
    assert "clients: proposed (u1); a second person must approve it." in told
    assert "A second person must approve it" in estate.refused("review", "approve", "clients", "--as", "u1")
    assert state(estate)["state"] == "proposed"
    told = estate.run("review", "approve", "clients", "--as", "u2", "--next-review", "2099-01-31").stdout
    assert told == "clients: approved (u1, u2).\n"
    found = state(estate)
    assert (found["state"], found["by"], found["next_review"]) == ("approved", ["u1", "u2"], "2099-01-31")
    assert state(estate, "pay")["state"] == "open"
    assert estate.run("verify").exit_code == 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("label: {en: Clients}", "label: {en: Customers}"),
        ("label: {en: Contact}", "label: {en: How to reach them}"),
        ('covers: ["crm/*"]', 'covers: ["crm/*", "share/**"]'),
    ],
)
def test_what_is_signed_is_the_content_with_what_it_refers_to(estate: Estate, old: str, new: str) -> None:
    for person in ("u1", "u2"):
        estate.run("review", "approve", "--all", "--as", person)
    assert state(estate)["state"] == state(estate, "pay")["state"] == "approved"
    change(old, new)
    assert state(estate)["state"] == "outdated"
    assert state(estate, "pay")["state"] == "approved", "what it says has not changed"
    estate.run("review", "approve", "--all", "--as", "u1")
    assert state(estate)["state"] == "proposed"
    change(new, old)
    assert state(estate)["state"] == "approved", "the old content, signed by two persons"


def test_a_signature_taken_back_no_longer_counts(estate: Estate) -> None:
    for person in ("u1", "u2"):
        estate.run("review", "approve", "clients", "--as", person)
    estate.run("review", "withdraw", "clients", "--as", "u2")
    assert state(estate)["state"] == "proposed"
    assert "u3 has signed none of these" in estate.refused("review", "withdraw", "clients", "--as", "u3")
    assert [entry["kind"] for entry in estate.log()][-3:] == [
        "record-approval",
        "record-approval",
        "record-approval-withdrawn",
    ]
    assert estate.run("verify").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["approve"], "Name activities, or give --all"),
        (["approve", "client", "--as", "u1"], "did you mean 'clients'"),
        (["approve", "clients", "--as", "Sophie Lambert"], "Staff act under user ids"),
        (["approve", "clients", "--next-review", "2020-01-01"], "a day to come"),
        (["approve", "clients", "--next-review", "soon"], "That is no date"),
    ],
)
def test_what_cannot_be_signed_is_told(estate: Estate, arguments: list[str], told: str) -> None:
    assert told in estate.refused("review", *arguments)
    assert estate.log("record-approval") == []


def test_an_approval_is_in_the_record_and_in_the_audit(estate: Estate) -> None:
    for person in ("u1", "u2"):
        estate.run("review", "approve", "clients", "--as", person, "--next-review", "2099-01-31")
    estate.run("review", "approve", "pay", "--as", "u1")
    record = estate.run("record", "--format", "csv", "--lang", "en").stdout.replace("\xa0", " ")
    assert "u1, u2" in record and "31 January 2099" in record
    audit = json.loads(estate.run("audit", "--format", "json").stdout)
    states = {one["activity"]: one["state"] for one in audit["decisions"]["approvals"]}
    assert states == {"clients": "approved", "pay": "proposed"}
