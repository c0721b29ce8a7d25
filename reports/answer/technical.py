"""Tells what of a row serves the system that holds it and says nothing about anybody: keys and digests."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from connectors import Asset
from scanner.subject.columns import tokens

_WORDS = frozenset(
    {"hash", "hashed", "checksum", "digest", "etag", "rowid", "guid", "uuid", "salt", "rowversion", "xmin"}
)
_DIGEST = re.compile(
    r"(?:(?:0x)?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})"
    r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\$(?:2[abxy]|argon2\w*|pbkdf2\S*|5|6|1)\$\S+)",
    re.IGNORECASE,
)


def is_technical(asset: Asset | None, name: str, value: Any, types: Mapping[str, str]) -> bool:
    """Whether a field is a key of its table, points to another one, or holds a digest.

    What was recognised as personal is none, a customer number for instance, but for the bare key of a person.
    """
    if types.get(name, "PERSON_ID") != "PERSON_ID":
        return False
    keys = {*asset.key, *(column for key in asset.foreign_keys for column in key.columns)} if asset else set()
    words = tokens(name)
    if name in keys or words == {"id"} or words & _WORDS:
        return True
    return bool(_DIGEST.fullmatch(str(value).strip()))
