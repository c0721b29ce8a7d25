"""The tamper-evident log, its signatures, and the manifests of reports.

with open_inventory(config.inventory) as inventory:
    open_ledger(config, inventory).append("acceptance", {"asset": "share/a.pdf"}, by="u123", details={"reason": "…"})
"""

from __future__ import annotations

from .canonical import canonical
from .commitments import Commitment, commit, opens
from .entry import LedgerEntry
from .log import Detail, Ledger, Page, open_ledger, read_details, read_entries, signing_key
from .manifest import manifest_of, write_manifest

__all__ = [
    "Commitment",
    "Detail",
    "Ledger",
    "LedgerEntry",
    "Page",
    "canonical",
    "commit",
    "manifest_of",
    "open_ledger",
    "opens",
    "read_details",
    "read_entries",
    "signing_key",
    "write_manifest",
]
