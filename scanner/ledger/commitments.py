"""Salted commitments: the log binds itself to a detail without holding it, so that the detail can be erased.

A commitment is SHA-256 over a random salt of 32 bytes, a name and the detail. Who has salt and detail can prove what
was written; once both are destroyed nobody can, not even by trying likely details, and the log still checks.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field

from .canonical import digest


@dataclass(frozen=True)
class Commitment:
    """A detail, the salt that hides it, and the digest that the log keeps."""

    name: str
    value: str = field(repr=False)
    salt: str = field(repr=False)
    """64 hex digits."""
    digest: str


def commit(name: str, value: str) -> Commitment:
    """Bind the log to a detail, under a new salt."""
    salt = secrets.token_hex(32)
    return Commitment(name, value, salt, commitment(name, value, salt))


def commitment(name: str, value: str, salt: str) -> str:
    """The digest that the log keeps for a detail."""
    return digest("commitment 1", [salt, name, value])


def opens(name: str, value: str, salt: str, kept: str) -> bool:
    """Whether salt and detail are those that the log was bound to."""
    return hmac.compare_digest(commitment(name, value, salt), kept)
