"""Notes a certificate in the log, with a signed manifest beside it: `vigie verify` tells if it was altered."""

from __future__ import annotations

import hashlib
import os
from importlib.metadata import version
from pathlib import Path

from ..config import Config
from ..inventory import Inventory
from ..ledger import Ledger, manifest_of, read_entries, signing_key, write_manifest
from .errors import ErasureError
from .proving import Certificate


def note_certificate(
    config: Config, inventory: Inventory, ledger: Ledger, certificate: Certificate, file: Path, *, by: str
) -> None:
    """The entry of the log with the digest of the file, and the manifest; raises `ErasureError`."""
    content = file.read_bytes()
    told = {"plan": certificate.plan, "proven": certificate.proven, "signature": certificate.signature}
    entry = ledger.append("certificate", {**told, "sha256": hashlib.sha256(content).hexdigest()}, by=by)
    body = {
        "file": file.name,
        "report": {"kind": "certificate", "right": certificate.right, "plan": certificate.plan},
        "versions": {"vigie": version("vigie-privee")},
        "log": {"id": read_entries(inventory, ["key"])[0].hash, "entry": entry.seq, "hash": entry.hash},
    }
    try:
        manifest_of(file).write_bytes(write_manifest(content, body, signing_key(config)))
    except OSError as error:
        raise ErasureError(
            f"The certificate cannot be written: {os.strerror(error.errno or 0)}.", code="certificate", hint="Check -o."
        ) from None
