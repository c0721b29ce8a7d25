"""Requests are in the tamper-evident log, and a register that was changed behind its back is named."""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from scanner.config import Config
from scanner.database import Database
from scanner.inventory import open_inventory
from scanner.ledger import read_details, read_entries
from scanner.requests import Person, open_register
from scanner.requests.chaining import check_requests

from .conftest import WHO


@pytest.fixture
def chained(config: Config, tmp_path: Path) -> Config:
    """A register of one request with three steps, beside an inventory."""
    config = dataclasses.replace(config, inventory=f"sqlite:///{tmp_path}/inventory.db")
    with open_register(config, create=True) as register:  # before there is an inventory
        register.add("access", date(2026, 3, 5), "letter", Person(WHO, "", "all", ""), language="nl", by="u1")
    open_inventory(config.inventory, create=True).close()
    with open_register(config) as register:
        register.note("2026-0001", "identity-asked", date(2026, 3, 6), by="u2", words="sent to Nadia Belt")
    with open_register(config) as register:
        register.note("2026-0001", "closed", date(2026, 3, 9), by="u2", details={"outcome": "refused"})
    return config


def entries(config: Config) -> list[tuple[str, str]]:
    with open_inventory(config.inventory) as inventory:
        return [(entry.by, str(entry.data["step"])) for entry in read_entries(inventory, ["request"])]


def altered(config: Config) -> list[str]:
    with open_inventory(config.inventory) as inventory:
        return [str(one) for one in check_requests(Database(config.register, "register"), read_entries(inventory))]


def test_every_step_is_noted_once_and_nothing_of_the_person(chained: Config, tmp_path: Path) -> None:
    assert entries(chained) == [("u1", "received"), ("u2", "identity-asked"), ("u2", "closed")]
    assert altered(chained) == []
    with open_inventory(chained.inventory) as inventory:
        assert read_details(inventory) == []
        told = json.dumps([dict(entry.data) for entry in read_entries(inventory)])
    assert not any(word in told for word in ("Nadia", "Belt", "1985-", "belt.example"))


def test_a_request_that_is_forgotten_leaves_a_log_that_checks(chained: Config) -> None:
    with open_register(chained) as register:
        register.forget("2026-0001", date(2027, 3, 9), by="u1")
    assert entries(chained)[-1] == ("u1", "forgotten")
    assert altered(chained) == []


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE request_events SET by = 'u9' WHERE id = 2", "request 2026-0001: a step is not as entry 3"),
        ("UPDATE request_events SET kind = 'answered' WHERE id = 3", "request 2026-0001: a step is not as entry 4"),
        ("UPDATE request_events SET \"on\" = '2026-03-05' WHERE id = 3", "request 2026-0001: a step is not as entry 4"),
        ("UPDATE requests SET received = '2026-03-01'", "request 2026-0001: a step is not as entry 2"),
        ("DELETE FROM request_events WHERE id = 2", "request 2026-0001: the step of entry 3 of the log is gone"),
    ],
)
def test_what_was_changed_in_the_register_is_named(chained: Config, tmp_path: Path, statement: str, told: str) -> None:
    connection = sqlite3.connect(tmp_path / "register.db")
    connection.execute(statement)
    connection.commit()
    connection.close()
    assert any(one.startswith(told) for one in altered(chained)), altered(chained)
