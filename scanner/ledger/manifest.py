"""The manifest beside a report: what it was made of, by which versions, and how far the log had come; signed.

The signature is of the manifest as it is written, byte by byte: a file that reads the same but is spelled otherwise is
altered too.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import LedgerError
from .canonical import canonical
from .signing import PublicKey, SigningKey

SUFFIX = ".manifest.json"
FORM = "vigie-manifest/1"


@dataclass(frozen=True)
class Manifest:
    """A manifest as it was read: what it says, and whether it is spelled as Vigie spells."""

    body: Mapping[str, Any]
    signature: str

    @property
    def sha256(self) -> str:
        """Of the report."""
        return str(self.body["sha256"])

    @property
    def log(self) -> Mapping[str, Any]:
        """`id`, `entry` and `hash`: how far the log had come, and which one it is; empty if there was none."""
        return dict(self.body.get("log") or {})

    @property
    def key(self) -> PublicKey:
        """The key that it names itself."""
        return PublicKey(bytes.fromhex(self.body["signer"]["public"]))

    def fits(self, key: PublicKey) -> bool:
        """Whether this key signed it."""
        return key.verifies(self.signature, _signed(self.body))


def manifest_of(report: Path) -> Path:
    """Where the manifest of a report lies."""
    return report.with_name(report.name + SUFFIX)


def write_manifest(content: bytes, body: Mapping[str, Any], key: SigningKey) -> bytes:
    """The signed manifest of a report's bytes. `body` says what the report was made of, as JSON."""
    full = {
        **body,
        "form": FORM,
        "sha256": hashlib.sha256(content).hexdigest(),
        "bytes": len(content),
        "signer": {"id": key.public.id, "public": key.public.raw.hex()},
    }
    return _text(full, key.sign(_signed(full)))


def read_manifest(file: Path) -> Manifest:
    """A manifest from its file; raises `LedgerError` for what is none, or is not spelled as it was written."""
    try:
        raw = file.read_bytes()
    except OSError:
        raise LedgerError(
            f"The manifest {file.name} cannot be read.", code="manifest", hint="Check its path."
        ) from None
    try:
        data = json.loads(raw)
        signature = data.pop("signature")
        manifest = Manifest(data, signature)
        sound = _text(data, signature) == raw and data["form"] == FORM and len(manifest.key.raw) == 32
        sound = sound and data["signer"]["id"] == manifest.key.id and len(manifest.sha256) == 64
        sound = sound and (not manifest.log or {"id", "entry", "hash"} <= set(manifest.log))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        sound = False
    if not sound:
        raise LedgerError("it was altered: it is not spelled as Vigie writes manifests", code="manifest-altered")
    return manifest


def _signed(body: Mapping[str, Any]) -> bytes:
    return f"manifest {canonical(dict(body))}".encode("ascii")


def _text(body: Mapping[str, Any], signature: str) -> bytes:
    text = json.dumps({**body, "signature": signature}, indent=2, sort_keys=True, ensure_ascii=False)
    return f"{text}\n".encode("utf-8", "surrogatepass")
