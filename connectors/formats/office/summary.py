"""What an OLE2 document says about itself: summary information and the user's own properties ([MS-OLEPS])."""

from __future__ import annotations

import olefile

_SUMMARY = {
    "title": "title",
    "subject": "subject",
    "author": "creator",
    "keywords": "keywords",
    "comments": "description",
    "last_saved_by": "lastModifiedBy",
    "manager": "manager",
    "company": "company",
    "category": "category",
}


def read_summary(ole: olefile.OleFileIO) -> dict[str, str]:
    """The texts, by name; damage leaves them out."""
    try:
        metadata = ole.get_metadata()
    except Exception:  # noqa: BLE001  olefile raises whatever the damage leads to
        return {}
    said = {name: _decoded(getattr(metadata, key, None), metadata.codepage) for key, name in _SUMMARY.items()}
    return {name: value for name, value in said.items() if value.strip()}


def _decoded(value: object, page: object) -> str:
    if isinstance(value, str):
        return value.rstrip("\0")
    if not isinstance(value, bytes):
        return ""
    number = page % 65536 if isinstance(page, int) else 1252
    charset = "utf-8" if number == 65001 else "utf-16-le" if number == 1200 else f"cp{number}"
    try:
        return value.decode(charset, "replace").rstrip("\0")
    except LookupError:
        return value.decode("cp1252", "replace").rstrip("\0")
