"""What happened to a plan, beside its file: approvals, rehearsals and every step of its performance, in order.

Each line is JSON, bound to the one before by a keyed digest and on the disk before the next thing is done: whoever dies
in the middle can tell afterwards how far things went.
"""

from __future__ import annotations

import fcntl
import hashlib
import hmac
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ..keys import Keys
from .errors import ErasureError


@dataclass(frozen=True)
class Event:
    """One line."""

    event: str
    """`approved`, `rehearsed`, `begun`, `prepared`, `committed`, `sealed`, `replaced`, `searched`, `ended` …"""
    at: str
    data: Mapping[str, Any]


class Journal:
    """The journal of one plan; `events` are those written so far."""

    def __init__(self, plan: Path, plan_hash: str, keys: Keys) -> None:
        self.path = plan.with_name(f"{plan.name}.journal")
        self._hash = plan_hash
        self._key = hmac.new(keys.content, b"vigie journal", hashlib.sha256).digest()
        self.events: list[Event] = []
        self._last = ""
        self._size = 0
        self._read()

    def add(self, event: str, **data: Any) -> Event:
        """Write a line, and have it on the disk before going on."""
        made = Event(event, datetime.now(UTC).isoformat(timespec="milliseconds"), data)
        body = json.dumps([self._hash, event, made.at, data], sort_keys=True)
        mac = self._mac(body)
        try:
            descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT, 0o600)
            with os.fdopen(descriptor, "r+b") as out:
                out.truncate(self._size)  # what a sudden death left of a line
                out.seek(self._size)
                out.write(json.dumps({"body": body, "mac": mac}).encode() + b"\n")
                out.flush()
                os.fsync(out.fileno())
                self._size = out.tell()
        except OSError as error:
            raise ErasureError(
                f"The journal of the plan cannot be written: {os.strerror(error.errno or 0)}.", code="journal-write"
            ) from None
        self._last = mac
        self.events.append(made)
        return made

    def of(self, event: str) -> list[Event]:
        """Every line of a kind, oldest first."""
        return [one for one in self.events if one.event == event]

    def has(self, event: str, **data: Any) -> bool:
        """Whether a line with these data was written."""
        return any(all(one.data.get(key) == value for key, value in data.items()) for one in self.of(event))

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the plan; the lock goes with the process, however that ends."""
        with self.path.with_name(f".{self.path.name}.lock").open("w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise ErasureError("Another process is performing this plan.", code="plan-busy") from None
            self.events, self._last, self._size = [], "", 0
            self._read()
            yield

    def _read(self) -> None:
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return
        except OSError as error:
            raise ErasureError(
                f"The journal of the plan cannot be read: {os.strerror(error.errno or 0)}.", code="journal-read"
            ) from None
        whole, _, _rest = content.rpartition(b"\n")
        for line in whole.splitlines():
            self._take(line)
        self._size = len(whole) + 1 if whole else 0

    def _take(self, line: bytes) -> None:
        try:
            read = json.loads(line)
            plan_hash, event, at, data = json.loads(read["body"])
            genuine = hmac.compare_digest(self._mac(read["body"]), read["mac"])
        except (ValueError, KeyError, TypeError):
            genuine = False
        if not genuine or plan_hash != self._hash:
            raise ErasureError(
                "The journal beside the plan was changed, or belongs to another plan.",
                code="journal-changed",
                hint="Make a new plan under another name.",
            )
        self.events.append(Event(event, at, data))
        self._last = read["mac"]

    def _mac(self, body: str) -> str:
        return hmac.new(self._key, f"{self._last}\n{body}".encode(), hashlib.sha256).hexdigest()
