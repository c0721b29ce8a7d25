"""Seals the personal details of a request under a key of its own, so that destroying the key erases them.

AES-256-GCM (NIST SP 800-38D), a fresh nonce each time, the request's number as associated data: a sealed text cannot be
moved to another request. The request's key is wrapped by the register's (AES key wrap, RFC 3394).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from .errors import RequestError

VARIABLE = "VIGIE_REGISTER_KEY"
_NONCE = 12


class Sealing:
    """The register's key: wraps the keys of requests, and digests identifiers."""

    def __init__(self, key: bytes) -> None:
        self._wrapping = _derive(key, "requests")
        self._digesting = _derive(key, "persons")

    def new_key(self) -> str:
        """A key for one request, wrapped."""
        return base64.b64encode(aes_key_wrap(self._wrapping, secrets.token_bytes(32))).decode()

    def seal(self, wrapped: str, number: str, details: Any) -> str:
        """The details (anything that JSON can hold), sealed."""
        nonce = secrets.token_bytes(_NONCE)
        sealed = AESGCM(self._unwrapped(wrapped)).encrypt(nonce, json.dumps(details).encode(), number.encode())
        return base64.b64encode(nonce + sealed).decode()

    def unseal(self, wrapped: str, number: str, sealed: str) -> Any:
        """The details again; raises `RequestError` with another key, or where the text was changed."""
        raw = base64.b64decode(sealed)
        try:
            return json.loads(AESGCM(self._unwrapped(wrapped)).decrypt(raw[:_NONCE], raw[_NONCE:], number.encode()))
        except InvalidTag:
            raise RequestError(f"The details of request {number} were altered.", code="register-altered") from None

    def check(self, wrapped: str) -> None:
        """Raise `RequestError` where a request's key was wrapped by another register's key."""
        self._unwrapped(wrapped)

    def digest(self, entity_type: str, value: str) -> str:
        """A keyed digest of an identifier: says that two requests name the same person, and nothing else."""
        return hmac.new(self._digesting, f"{entity_type}\0{value}".encode(), hashlib.sha256).hexdigest()[:32]

    def _unwrapped(self, wrapped: str) -> bytes:
        try:
            return aes_key_unwrap(self._wrapping, base64.b64decode(wrapped))
        except InvalidUnwrap:
            raise RequestError(
                "The register was written with another key.",
                code="key-wrong",
                hint=f"Set {VARIABLE} or restore the key file that belongs to this register.",
            ) from None


def _derive(key: bytes, use: str) -> bytes:
    return hmac.new(key, f"vigie register {use}".encode(), hashlib.sha256).digest()
