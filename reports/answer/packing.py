"""Locks the files of an answer in one archive, with a manifest; nothing of it touches the disk in clear."""

from __future__ import annotations

import hashlib
import io
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

import orjson

_WORDS = "abcdefghijkmnpqrstuvwxyz23456789"
"""Without what is mistaken for another sign."""


def pack(files: Mapping[str, bytes], password: str, left_out: Sequence[Mapping[str, Any]] = ()) -> bytes:
    """A ZIP whose entries are encrypted with AES-256 (WinZip AE-2); names in it tell nothing about a person.

    Its manifest says what was left out and why, too.
    """
    import pyzipper

    told = {
        name: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()} for name, content in files.items()
    }
    whole = {"files": told, "left_out": left_out} if left_out else {"files": told}
    manifest = orjson.dumps(whole, option=orjson.OPT_INDENT_2)
    out = io.BytesIO()
    with pyzipper.AESZipFile(out, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(password.encode())
        for name, content in {**files, "manifest.json": manifest}.items():
            archive.writestr(name, content)
    return out.getvalue()


def passphrase() -> str:
    """A new one of 100 bits, in groups that can be read out on the phone."""
    letters = "".join(secrets.choice(_WORDS) for _ in range(20))
    return "-".join(letters[start : start + 5] for start in range(0, 20, 5))
