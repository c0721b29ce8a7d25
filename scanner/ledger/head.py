"""The signed head: a small file beside the configuration that says how far each log had come.

It is what shows that the end of a log was cut off: the log must reach at least as far, with the same hash. Whoever puts
an older log *and* an older head file back is found out only by the manifests of reports written since, which carry the
head too and lie elsewhere.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..errors import LedgerError
from ..whole import write_whole
from .canonical import canonical
from .signing import PublicKey, SigningKey

_FORM = "vigie-head/1"


@dataclass(frozen=True)
class Head:
    """How far a log has come."""

    log: str
    """Hash of the first entry: which log it is."""
    seq: int
    hash: str
    signer: str = ""
    signature: str = ""

    @property
    def signed(self) -> bytes:
        """What the signature is of."""
        return f"head {self.log} {self.seq} {self.hash} {self.signer}".encode("ascii", "replace")

    def fits(self, keys: dict[str, PublicKey]) -> bool:
        """Whether one of these keys signed it."""
        return self.signer in keys and keys[self.signer].verifies(self.signature, self.signed)


def sign_head(log: str, seq: int, hash_: str, key: SigningKey) -> Head:
    """A head that this installation vouches for."""
    bare = Head(log, seq, hash_, key.public.id)
    return Head(log, seq, hash_, key.public.id, key.sign(bare.signed))


def write_head(file: Path, head: Head) -> None:
    """Note how far the log has come; a head that is further already stays. Raises `LedgerError`."""
    try:
        with _locked(file):
            heads = {one.log: one for one in _heads(file, lenient=True)}
            if head.log in heads and heads[head.log].seq >= head.seq:
                return
            heads[head.log] = head
            write_whole(file, _text([heads[log] for log in sorted(heads)]).encode(), private=True)
    except OSError as error:
        raise LedgerError(
            f"The head of the log ({file.name}) cannot be written: {os.strerror(error.errno or 0)}.",
            code="ledger-head",
            hint="Make the configuration's folder writable.",
        ) from None


def read_heads(file: Path) -> list[Head]:
    """The heads in the file; empty if there is none. Raises `LedgerError` for a file that is not as it was written."""
    try:
        return _heads(file, lenient=False)
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise LedgerError(f"{file.name} cannot be read: {reason}.", code="ledger-head") from None


def _heads(file: Path, *, lenient: bool) -> list[Head]:
    try:
        text = file.read_text("utf-8", "replace")
    except FileNotFoundError:
        return []
    try:
        data = json.loads(text)
        heads = [Head(**one) for one in data["heads"]]
        sound = _text(heads) == text and all(isinstance(one.seq, int) for one in heads)
    except (ValueError, TypeError, KeyError):
        heads, sound = [], False
    if not sound and not lenient:
        raise LedgerError(
            f"{file.name}, which says how far the log had come, was altered: it is not as Vigie writes it.",
            code="ledger-head-altered",
        )
    return heads if sound else []


def _text(heads: list[Head]) -> str:
    body: dict[str, Any] = {"form": _FORM, "heads": [asdict(one) for one in heads]}
    return canonical(body) + "\n"


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    with os.fdopen(os.open(f"{file}.lock", os.O_RDWR | os.O_CREAT, 0o600), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
