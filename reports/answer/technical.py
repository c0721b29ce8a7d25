"""Tells what of a row serves the system that holds it and says nothing about anybody: keys and digests."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from connectors import Asset
from scanner.subject.roles.columns import tokens
from scanner.subject.roles.roles import NUMBERED
from scanner.subject.roles.serving import ID_WORDS

_WORDS = frozenset(
    {"hash", "hashed", "checksum", "digest", "etag", "rowid", "guid", "uuid", "salt", "rowversion", "xmin"}
)
_DIGEST = re.compile(
    r"(?:(?:0x)?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})"
    r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\$(?:2[abxy]|argon2\w*|pbkdf2\S*|5|6|1)\$\S+)",
    re.IGNORECASE,
)


_REFERRING = NUMBERED | {"INSURANCE"}
"""What a key to another table may be taken for by its name."""
_COUNTS = ID_WORDS | {"seq", "sequence", "line", "lijn", "ligne", "zeile", "rev", "revision", "version", "volgnummer"}
"""Words of the parts of a key that count or point; others say what the row is of: a year, a class, an attribute."""


def _is_key(asset: Asset, name: str, value: Any) -> bool:
    """Whether a column is a key, or the part of one that tells nothing: (number, day of admission) tells the day."""
    keys = [asset.key, *(key.columns for key in asset.foreign_keys)]
    if any(key == (name,) for key in keys):
        return True
    if not any(name in key for key in keys) or isinstance(value, date):
        return False
    return bool(tokens(name) & _COUNTS) or _DIGEST.fullmatch(str(value).strip()) is not None


def _points(asset: Asset, name: str) -> bool:
    return any(key.columns == (name,) for key in asset.foreign_keys)


def is_technical(asset: Asset | None, name: str, value: Any, types: Mapping[str, str]) -> bool:
    """Whether a field is a key of its table, points to another one, or holds a digest.

    What was recognised as personal is none, a customer number for instance, but for the bare key of a person, and for
    one that another table points with: `subscriber_id`.
    """
    words, kind = tokens(name), types.get(name, "PERSON_ID")
    if kind != "PERSON_ID" and not (kind in _REFERRING and "id" in words and asset and _points(asset, name)):
        return False
    if (asset and _is_key(asset, name, value)) or words == {"id"} or words & _WORDS:
        return True
    return bool(_DIGEST.fullmatch(str(value).strip()))
