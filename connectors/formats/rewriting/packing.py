"""Zip packages that are written back: every entry that is not changed keeps content, name, date and place."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Mapping

from .base import refused

_LARGEST = 256 * 1024 * 1024
"""Bytes of all entries together, unpacked."""


def entries(content: bytes) -> dict[str, zipfile.ZipInfo]:
    """The entries by name; raises `Unreadable` for a package that cannot be written back as it is."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            found = package.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeError):
        raise refused("Its package is damaged, or packed in a way that is not written.", "broken") from None
    if sum(entry.file_size for entry in found) > _LARGEST:
        raise refused("It is too large to be rewritten.", "size")
    by_name = {entry.filename: entry for entry in found}
    if len(by_name) != len(found):
        raise refused("Its package holds two entries of one name.")
    if any(entry.flag_bits & 0x1 for entry in found):
        raise refused("Parts of it are protected with a password.", "encrypted")
    return by_name


def part(content: bytes, name: str) -> bytes:
    """What an entry holds; raises `Unreadable` if it is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return package.read(name)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError, KeyError, EOFError):
        raise refused("A part of its package cannot be unpacked.", "broken") from None


def text_part(content: bytes, name: str) -> str:
    """An entry that is XML, as text that encodes back to the same bytes."""
    try:
        data = part(content, name)
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise refused("A part of it is in another encoding than its standard asks for.", "charset") from None
    return text


def packed(content: bytes, changed: Mapping[str, bytes], gone: Collection[str] = ()) -> bytes:
    """The package with some entries changed and others gone."""
    out = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(out, "w") as written:
            for entry in package.infolist():
                if entry.filename not in gone:
                    data = changed.get(entry.filename)
                    body = package.read(entry) if data is None else data
                    written.writestr(entry, body, compress_type=entry.compress_type)
            written.comment = package.comment
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError, EOFError):
        raise refused("A part of its package cannot be unpacked.", "broken") from None
    return out.getvalue()
