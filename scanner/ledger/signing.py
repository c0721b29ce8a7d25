"""The key that signs the log and the manifests of reports: Ed25519 (RFC 8032), apart from the key that hides names.

It comes from the environment (`VIGIE_SIGNING_KEY`, 32 bytes in base64) or from a file that only its owner may read,
made on first use. Its public half is exported, so that others can check without being able to sign.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

from ..errors import LedgerError
from ..keys import load_key

ENVIRONMENT = "VIGIE_SIGNING_KEY"
_LABEL = b"vigie signature 1\n"


@dataclass(frozen=True)
class PublicKey:
    """What checks a signature: 32 bytes."""

    raw: bytes

    @cached_property
    def id(self) -> str:
        """The first 16 hex digits of its SHA-256: what the log and people call it."""
        return hashlib.sha256(self.raw).hexdigest()[:16]

    @property
    def pem(self) -> str:
        """For a file: SubjectPublicKeyInfo, as other programs read it."""
        key = Ed25519PublicKey.from_public_bytes(self.raw)
        return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")

    def verifies(self, signature: str, content: bytes) -> bool:
        """Whether the signature (128 lower-case hex digits) is of this content."""
        try:
            given = bytes.fromhex(signature)
            Ed25519PublicKey.from_public_bytes(self.raw).verify(given, _LABEL + content)
        except (ValueError, InvalidSignature):
            return False
        return given.hex() == signature


class SigningKey:
    """What signs: the private half."""

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed[:32])
        self.public = PublicKey(self._key.public_key().public_bytes_raw())

    def sign(self, content: bytes) -> str:
        """128 hex digits."""
        return self._key.sign(_LABEL + content).hex()


def load_signing_key(file: Path) -> SigningKey:
    """The key of this installation, made on first use. Raises `ConfigError`."""
    return SigningKey(load_key(file, ENVIRONMENT))


def has_signing_key(file: Path) -> bool:
    """Whether this installation has a key already."""
    return bool(os.environ.get(ENVIRONMENT)) or file.exists()


def read_public_key(file: Path) -> PublicKey:
    """A public key from a PEM file, as `vigie verify --export-key` writes it. Raises `LedgerError`."""
    try:
        found = load_pem_public_key(file.read_bytes())
    except OSError:
        raise LedgerError(f"The key {file} cannot be read.", code="public-key", hint="Check its path.") from None
    except Exception:  # noqa: BLE001 - the library raises several kinds for what is no key
        found = None
    if not isinstance(found, Ed25519PublicKey):
        raise LedgerError(
            f"{file} holds no Ed25519 public key.",
            code="public-key",
            hint="`vigie verify --export-key FILE` writes one in the installation that signed.",
        )
    return PublicKey(found.public_bytes_raw())
