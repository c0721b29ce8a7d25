"""The log: one chain whatever happens, whose details can be erased."""

from __future__ import annotations

from pathlib import Path

import pytest

from scanner.errors import LedgerError
from scanner.inventory import Inventory
from scanner.ledger import Ledger, opens, read_details, read_entries
from scanner.ledger.entry import START


def test_each_entry_is_bound_to_the_one_before(filled: Ledger, inventory: Inventory) -> None:
    entries = read_entries(inventory)
    assert [entry.kind for entry in entries] == ["key", "acceptance", "scan", "request"]
    assert [entry.seq for entry in entries] == [1, 2, 3, 4]
    assert [entry.previous for entry in entries] == [START, *(entry.hash for entry in entries[:-1])]
    assert all(entry.hash == entry.expected_hash for entry in entries)
    assert entries[1].data == {"asset": "share/a.pdf"} and entries[1].by == "u123"


def test_a_detail_is_beside_the_chain_and_not_in_it(filled: Ledger, inventory: Inventory) -> None:
    entry = read_entries(inventory, ["acceptance"])[0]
    detail = next(detail for detail in read_details(inventory) if detail.seq == entry.seq)
    assert "harmless" not in repr(entry) + repr(detail)
    assert opens("reason", "known and harmless", detail.salt, entry.committed["reason"])
    assert not opens("reason", "known and harmful", detail.salt, entry.committed["reason"])


def test_an_erased_detail_is_gone_from_the_file(filled: Ledger, inventory: Inventory, tmp_path: Path) -> None:
    assert filled.erase(4, by="u7") == 1
    assert filled.erase(4) == 0, "nothing is left, and nothing is logged"
    assert [entry.kind for entry in read_entries(inventory)][-1] == "erasure"
    assert {detail.seq for detail in read_details(inventory)} == {2}
    inventory.close()
    assert b"somebody" not in b"".join(path.read_bytes() for path in tmp_path.glob("inventory.db*"))


def test_what_stands_beside_an_entry_stands_or_falls_with_it(filled: Ledger, inventory: Inventory) -> None:
    with pytest.raises(LookupError), filled.transaction() as page:
        page.append("review", {"review": 1})
        raise LookupError
    assert [entry.kind for entry in read_entries(inventory)][-1] == "request"


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("Review", {}),
        ("", {}),
        ("review", {"a": object()}),
        ("review", {"a": "x" * 70_000}),
        ("review", {"a": float("nan")}),
    ],
)
def test_what_the_log_cannot_take_is_refused(filled: Ledger, kind: str, payload: dict[str, object]) -> None:
    with pytest.raises(LedgerError):
        filled.append(kind, payload)
