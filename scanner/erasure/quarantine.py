"""The sealed quarantine: files wait there, encrypted, until their delay is over; then they are destroyed.

A sealed file is named by plan and item, holds its due date in clear and everything else under AES-256-GCM with a key of
the inventory's. Nothing in its name or its clear part says whose it was.
"""

from __future__ import annotations

import errno
import hashlib
import hmac
import json
import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..keys import Keys
from .errors import ErasureError

_MAGIC = b"vigie sealed 1\n"
_AROUND = 8192
"""Bytes that a sealed file takes beside its content: head, names, the rest of a block."""


@dataclass(frozen=True)
class Sealed:
    """One file that waits."""

    path: Path
    plan: str
    item: str
    due: date


class Quarantine:
    """A folder of sealed files."""

    def __init__(self, folder: Path, keys: Keys) -> None:
        self._folder = folder
        self._cipher = AESGCM(hmac.new(keys.content, b"vigie quarantine", hashlib.sha256).digest())

    def check(self, sizes: Sequence[int]) -> None:
        """Raise `ErasureError` where files of these sizes cannot be sealed: before anything is changed anywhere."""
        there = next(folder for folder in (self._folder, *self._folder.absolute().parents) if folder.exists())
        if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
            raise _unwritable(errno.EACCES if there.is_dir() else errno.ENOTDIR)
        if shutil.disk_usage(there).free < sum(size + _AROUND for size in sizes):
            raise _unwritable(errno.ENOSPC)

    def seal(self, plan: str, item: str, name: tuple[str, ...], content: bytes, due: date) -> Path:
        """Write a content, on the disk before this returns; sealed again it is written over with the same."""
        path = self._folder / f"{plan[:16]}-{item}.sealed"
        head = json.dumps({"plan": plan, "item": item, "due": due.isoformat()}, sort_keys=True).encode()
        inside = json.dumps(name).encode()
        nonce = secrets.token_bytes(12)
        body = self._cipher.encrypt(nonce, len(inside).to_bytes(4, "big") + inside + content, head)
        draft = path.with_name(f".{path.name}.draft")  # the same whenever it is tried again
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
                out.write(_MAGIC + head + b"\n" + nonce + body)
                out.flush()
                os.fsync(out.fileno())
            draft.rename(path)
            _sync(self._folder)
        except OSError as error:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise _unwritable(error.errno or 0) from None
        return path

    def unseal(self, path: Path) -> tuple[tuple[str, ...], bytes]:
        """Path below its source, and content; raises `ErasureError` with another key, or if it was changed."""
        head, rest = _parts(path)
        try:
            plain = self._cipher.decrypt(rest[:12], rest[12:], head)
        except (InvalidTag, ValueError):
            raise ErasureError(
                "The sealed file was changed, or sealed with another key.", code="sealed-wrong"
            ) from None
        size = int.from_bytes(plain[:4], "big")
        return tuple(json.loads(plain[4 : 4 + size])), plain[4 + size :]

    def waiting(self) -> Iterator[Sealed]:
        """Every sealed file, by name."""
        for path in sorted(self._folder.glob("*.sealed")):
            data = json.loads(_parts(path)[0])
            yield Sealed(path, data["plan"], data["item"], date.fromisoformat(data["due"]))

    def destroy_due(self, on: date) -> list[Sealed]:
        """Destroy what is due on a day: written over, then removed."""
        gone = [sealed for sealed in self.waiting() if sealed.due <= on]
        for sealed in gone:
            try:
                _destroy(sealed.path)
            except OSError as error:
                raise ErasureError(
                    f"A sealed file cannot be destroyed: {os.strerror(error.errno or 0)}.", code="quarantine"
                ) from None
        if gone:
            _sync(self._folder)
        return gone


def _unwritable(code: int) -> ErasureError:
    return ErasureError(
        f"The quarantine cannot be written: {os.strerror(code)}.",
        code="quarantine",
        hint="Check `erasure: quarantine` in the configuration.",
    )


def _parts(path: Path) -> tuple[bytes, bytes]:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ErasureError(
            f"A sealed file cannot be read: {os.strerror(error.errno or 0)}.", code="sealed-read"
        ) from None
    head, mark, rest = content.removeprefix(_MAGIC).partition(b"\n")
    if not content.startswith(_MAGIC) or not mark:
        raise ErasureError("It is no sealed file.", code="sealed-wrong")
    return head, rest


def _destroy(path: Path) -> None:
    """The head goes first: without its nonce, what a disk may keep of the rest cannot be opened."""
    with path.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        file.write(bytes(min(size, 1024 * 1024)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
