"""Reads anew what was written in UTF-8 and stored as another charset: `RenÃ©`, `Esp├¿ce`, as old web sites keep it."""

from __future__ import annotations

import re

_TWICE = re.compile("[ÂÃÄÅâ][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|[├┬┼]\\S")
"""The first byte of a letter with an accent and one that follows it, read as Windows or DOS would."""
_TAKEN_FOR = ("cp1252", "latin-1", "cp850")


def read_anew(value: str) -> str:
    """The value as it was written; itself, unless all of it makes sense that way."""
    if value.isascii() or not _TWICE.search(value):
        return value
    for charset in _TAKEN_FOR:
        try:
            return value.encode(charset).decode("utf-8")
        except UnicodeError:
            continue
    return value
