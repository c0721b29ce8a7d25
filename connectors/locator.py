"""Writes and parses the ids by which assets, members and fields are cited.

`source/folder/file.ext` names an asset; what a container holds follows with ` › `
(`share/old/mail.mbox › message 12 › cv.docx`); `#` starts a field. So that the parts can be told apart again, the
characters `/ # › %`, control characters and undecodable bytes inside a part are percent-encoded, as bytes of UTF-8.
`split` is the exact inverse of `join`, `split_members` of `join_members`.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from urllib.parse import unquote_to_bytes

MEMBER = " › "
"""Between a container and what it holds, and between one container and the next."""

_RESERVED = re.compile("[/#›%\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_ENCODED = re.compile(r"(?:%[0-9A-F]{2})+")


def encode(part: str) -> str:
    """One segment, member or field, with what would be mistaken for a separator percent-encoded."""
    return _RESERVED.sub(lambda match: "".join(f"%{byte:02X}" for byte in _to_bytes(match[0])), part)


def decode(part: str) -> str:
    """The exact inverse of `encode`."""
    return _ENCODED.sub(lambda match: unquote_to_bytes(match[0]).decode("utf-8", "vigie-bytes"), part)


def join(segments: Sequence[str]) -> str:
    """The id of an asset from its source and its raw path segments."""
    return "/".join(encode(segment) for segment in segments)


def split(asset_id: str) -> tuple[str, ...]:
    """The raw segments, source first, of an asset's id."""
    return tuple(decode(segment) for segment in asset_id.split("/"))


def join_members(members: Sequence[str]) -> str:
    """The path inside a container; empty for the container itself."""
    return MEMBER.join(encode(member) for member in members)


def split_members(path: str) -> tuple[str, ...]:
    """The raw members of a path made by `join_members`."""
    return tuple(decode(member) for member in path.split(MEMBER)) if path else ()


def sheet_column(sheet: str, column: str) -> str:
    """`Sheet!Column`, the field of a workbook; a `!` in the sheet's name is percent-encoded."""
    return f"{sheet.replace('%', '%25').replace('!', '%21')}!{column}"


def _to_bytes(text: str) -> bytes:
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def _bytes_or_surrogate(error: UnicodeError) -> tuple[str, int]:
    """Decode a lone surrogate to itself, any other invalid byte as file systems do (PEP 383)."""
    assert isinstance(error, UnicodeDecodeError)
    three = error.object[error.start : error.start + 3]
    try:
        return three.decode("utf-8", "surrogatepass"), error.start + 3
    except UnicodeDecodeError:
        return chr(0xDC00 + error.object[error.start]), error.start + 1


codecs.register_error("vigie-bytes", _bytes_or_surrogate)
