"""A log in an inventory of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from scanner.inventory import Inventory
from scanner.ledger import Ledger
from scanner.ledger.signing import SigningKey


@pytest.fixture
def signing_key() -> SigningKey:
    return SigningKey(bytes(range(32)))


@pytest.fixture
def head_file(tmp_path: Path) -> Path:
    return tmp_path / ".vigie.head"


@pytest.fixture
def log(inventory: Inventory, signing_key: SigningKey, head_file: Path) -> Ledger:
    return Ledger(inventory, signing_key, head_file)


@pytest.fixture
def filled(log: Ledger) -> Ledger:
    """A log of four entries: the key, an acceptance with a reason, a scan, a request with a detail."""
    log.append("acceptance", {"asset": "share/a.pdf"}, by="u123", details={"reason": "known and harmless"})
    log.append("scan", {"scan": 1, "state": "done"})
    log.append("request", {"request": "r-1", "right": "access"}, by="u7", details={"subject": "somebody"})
    return log
