"""One entry of the log, and what binds it to the one before."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..errors import LedgerError
from .canonical import canonical, digest

ACCOUNT = "account"
"""The key of a payload that says who typed it, where somebody stated another user id."""
START = "0" * 64
"""What stands before the first entry."""
LONGEST = 65_536
"""Characters of a payload."""
_KIND = re.compile(r"[a-z][a-z0-9-]{1,39}")


@dataclass(frozen=True)
class LedgerEntry:
    """What was written down, when and by whom. `payload` and `commitments` are canonical JSON, as stored."""

    seq: int
    """1, 2, 3 … without a gap."""
    previous: str
    """Hash of the entry before."""
    at: str
    """UTC, ISO 8601."""
    kind: str
    """`review`, `approval`, `scan`, `acceptance`, `request`, `report`, `erasure` …"""
    by: str
    """User id of who did it; empty for what Vigie does by itself."""
    payload: str
    commitments: str
    hash: str = ""
    signer: str = ""
    """Id of the key that signed."""
    signature: str = ""

    @cached_property
    def data(self) -> Mapping[str, Any]:
        """The payload, read; without the account, which is no part of what was done."""
        return {key: value for key, value in json.loads(self.payload).items() if key != ACCOUNT}

    @property
    def account(self) -> str:
        """Under which account of the system it was typed, where that is not called as `by` says; else empty."""
        return str(json.loads(self.payload).get(ACCOUNT, ""))

    @cached_property
    def committed(self) -> Mapping[str, str]:
        """Name of each detail → its commitment."""
        return dict(json.loads(self.commitments))

    @cached_property
    def expected_hash(self) -> str:
        """The hash that the entry must have: over all of it, and over the entry before through `previous`."""
        body = [self.seq, self.previous, self.at, self.kind, self.by, self.payload, self.commitments]
        return digest("ledger entry 1", body)

    @property
    def signed(self) -> bytes:
        """What the signature is of."""
        return f"entry {self.hash} {self.signer}".encode("ascii", "replace")


def checked_payload(kind: str, payload: Mapping[str, Any]) -> str:
    """The payload as canonical JSON; raises `LedgerError` for what the log cannot take."""
    if not _KIND.fullmatch(kind):
        raise LedgerError("A kind of entry is a word of small letters and hyphens.", code="ledger-kind")
    try:
        text = canonical(dict(payload))
    except (TypeError, ValueError):
        raise LedgerError(f"The payload of a {kind} is not JSON.", code="ledger-payload") from None
    if len(text) > LONGEST:
        raise LedgerError(f"The payload of a {kind} is too long for the log.", code="ledger-payload")
    return text
