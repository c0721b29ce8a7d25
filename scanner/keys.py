"""The inventory's key: from it come the digests that find a name again and the seal that hides it.

The key is 32 random bytes, from the environment (`VIGIE_KEY`, base64), from the keyring of the account or system
(`VIGIE_KEY=keyring:SERVICE/USER` says under which names), or from a file that only its owner may read, made beside the
configuration on first use. Without it the inventory cannot be matched with the sources again.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import secrets
import stat
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from .errors import ConfigError, InventoryError
from .whole import write_new

ENVIRONMENT = "VIGIE_KEY"
_IN_KEYRING = "keyring:"
"""Begins what a variable holds that names a place in the keyring, and no key."""


class Keys:
    """Sub-keys for each use, derived from one key by HMAC (one label, one use)."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self.content = self._derive("content")
        """Keys the fingerprints of content; given to connectors."""
        self._names = self._derive("names")
        # deterministic encryption: two runs over the same sources write the same inventory (design law 5)
        self._seal = AESSIV(self._derive("seal") + self._derive("seal 2"))

    def digest(self, parts: Sequence[str]) -> str:
        """A keyed digest of a true path or name, 32 hex digits."""
        text = json.dumps(list(parts)).encode()
        return hmac.new(self._names, text, hashlib.sha256).hexdigest()[:32]

    def token(self, text: str) -> str:
        """Eight letters and digits that stand for a personal name wherever it occurs."""
        raw = hmac.new(self._names, text.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()
        return base64.b32encode(raw)[:8].decode().lower()

    def seal(self, parts: Sequence[str]) -> str:
        """Encrypt a true path, for the inventory."""
        sealed = self._seal.encrypt(json.dumps(list(parts)).encode(), None)
        return base64.b64encode(sealed).decode()

    def unseal(self, sealed: str) -> tuple[str, ...]:
        """The true path; raises `InventoryError` with another key than the one that sealed it."""
        try:
            return tuple(json.loads(self._seal.decrypt(base64.b64decode(sealed), None)))
        except (InvalidTag, binascii.Error, ValueError):
            raise InventoryError(
                "The inventory was written with another key.",
                code="key-wrong",
                hint=f"Set {ENVIRONMENT} or restore the key file that belongs to this inventory.",
            ) from None

    def _derive(self, use: str) -> bytes:
        return hmac.new(self._key, f"vigie {use}".encode(), hashlib.sha256).digest()


def load_keys(file: Path) -> Keys:
    """The inventory's keys."""
    return Keys(load_key(file, ENVIRONMENT))


def load_key(file: Path, variable: str) -> bytes:
    """A key from the environment or the keyring that it names, else from `file`, which is made (mode 0600) if need be.

    Raises `ConfigError` where it cannot be read or made, is open to others, or is no key.
    """
    if encoded := os.environ.get(variable):
        if encoded.startswith(_IN_KEYRING):
            return _decode(
                _in_keyring(encoded.removeprefix(_IN_KEYRING), variable), f"the keyring, as {variable} names it,"
            )
        return _decode(encoded, f"the variable {variable}")
    try:
        return _read(file)
    except FileNotFoundError:
        return _make(file, variable)
    except OSError as error:
        raise ConfigError(f"The key file cannot be read: {os.strerror(error.errno or 0)}.", code="key-denied") from None


def _read(file: Path) -> bytes:
    mode = file.stat().st_mode
    if stat.S_IMODE(mode) & 0o077:
        raise ConfigError(
            f"The key file {file.name} can be read by others than its owner.",
            code="key-open",
            hint=f"Run: chmod 600 {file.name}",
        )
    return _decode(file.read_text("ascii", "replace").strip(), f"the key file {file.name}")


def _in_keyring(place: str, variable: str) -> str:
    """What the keyring keeps as a password there; raises `ConfigError`."""
    service, _, user = place.partition("/")
    try:
        keyring: Any = import_module("keyring")
        kept = keyring.get_password(service, user) if service and user else None
    except ImportError:
        raise ConfigError(
            f"{variable} names a place in the keyring, which this Vigie cannot ask.",
            code="key-keyring",
            hint="Install it: pip install vigie-privee[keyring]",
        ) from None
    except Exception as error:  # noqa: BLE001 - each keyring has errors of its own
        raise ConfigError(
            f"The keyring does not open: {type(error).__name__}.", code="key-keyring", hint="Unlock it, or start it."
        ) from None
    if kept is None:
        raise ConfigError(
            f"The keyring has no key where {variable} says.",
            code="key-keyring",
            hint="Write it there: head -c 32 /dev/urandom | base64 | keyring set SERVICE USER",
        )
    return str(kept).strip()


def _make(file: Path, variable: str) -> bytes:
    """Write a new key; of two first runs one does, and both read it."""
    try:
        with suppress(FileExistsError):
            write_new(file, base64.b64encode(secrets.token_bytes(32)) + b"\n")
    except OSError as error:
        raise ConfigError(
            f"The key file {file.name} cannot be written: {os.strerror(error.errno or 0)}.",
            code="key-write",
            hint=f"Make the folder writable, or set {variable}.",
        ) from None
    return _read(file)


def _decode(text: str, where: str) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) < 32:
        raise ConfigError(
            f"{where[0].upper()}{where[1:]} does not hold a key: 32 bytes in base64 are needed.",
            code="key-malformed",
            hint="Make one with: head -c 32 /dev/urandom | base64",
        )
    return key
