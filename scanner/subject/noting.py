"""Writes a search down: a search is itself a processing of personal data, and somebody will ask who made it and why.

The log gets the requester, the time, counts and a keyed hash of the identity; never the identity. The purpose is a
detail, which can be erased.
"""

from __future__ import annotations

from collections import Counter

from ..config import Config
from ..inventory import Inventory
from ..ledger import open_ledger
from .answer import Answer
from .identity.identity import Identity


def note_search(
    config: Config, inventory: Inventory, identity: Identity, answer: Answer, *, by: str, purpose: str, seconds: float
) -> None:
    """Append a search to the log; raises `LedgerError` or `InventoryError` if it cannot be written."""
    certainties = Counter(match.certainty for match in answer.matches)
    payload = {
        "subject": subject_hash(inventory, identity),
        "identifiers": {name: len(values) for name, values in identity.asked().items()},
        "matches": dict(sorted(certainties.items())),
        "searched": len(answer.searched),
        "not_searched": len(answer.not_searched),
        "seconds": round(seconds, 1),
    }
    details = {"purpose": purpose} if purpose else {}
    open_ledger(config, inventory).append("search", payload, by=by, details=details)


def subject_hash(inventory: Inventory, identity: Identity) -> str:
    """The same for the same identifiers, in whatever order and spelling; means nothing without the key."""
    parts = sorted({f"{wanted.entity_type}={wanted.value}" for wanted in identity.wanted()})
    digest: str = inventory.keys.digest(("search", *parts))
    return digest
