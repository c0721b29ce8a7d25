"""What an Office document carries inside: workbooks, documents, files dropped into it, pictures with a history."""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Generator, Iterator
from pathlib import PurePosixPath, PureWindowsPath

import olefile

from ...base import Omission, Part, Passage
from ..base import Content, Reading
from ..image import describe
from ..package import Package
from ..passages import properties

_EMBEDDED = re.compile(
    r"(?:.*/)?(?:embeddings/[^/]+|afchunk[^/]*)|.*\.(?:html?|mht|rtf|txt|docx|xlsx|pptx)", re.IGNORECASE
)
_PICTURE = re.compile(
    r"(?:.*/media/[^/]+|docProps/thumbnail)\.(?:jpe?g|jfif|png|tiff?|webp|gif|bmp|heic)", re.IGNORECASE
)
_DOCUMENTS = frozenset({"WordDocument", "Workbook", "Book", "PowerPoint Document"})
"""Streams that make a storage a document of its own."""
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_embedded(package: Package) -> Iterator[Part]:
    """Each embedded file, as a member under its own name."""
    for name in package.names:
        if _EMBEDDED.fullmatch(name) and not name.lower().endswith(".xml"):
            yield from read_object(package.read(name), PurePosixPath(name).name, package.reading)


def read_pictures(package: Package) -> Generator[Passage, None, int]:
    """What the pictures say about themselves; returns how many there are."""
    count = 0
    for name in package.names:
        if _PICTURE.fullmatch(name):
            count += not name.lower().startswith("docprops/")
            said = describe(package.read(name))
            yield from properties(said, package.reading.locator.inside(PurePosixPath(name).name))
    return count


def read_object(data: bytes, name: str, reading: Reading, *, native: bool = False) -> Iterator[Part]:
    """An embedded file; one in an OLE2 wrapper (or, `native`, in its stream) comes out under the name that it had."""
    if native:
        name, data = _native(data, name)
    elif data.startswith(_OLE2):
        name, data = _unwrap(data, name)
    if data:
        content = Content(io.BytesIO(data), len(data), name)
        yield from reading.descend(content, reading.locator.inside(name))


def read_streams(ole: olefile.OleFileIO, reading: Reading) -> Iterator[Part]:
    """Files that were dropped into a document of before 2007 ([MS-OLEDS] 2.3.6, and `CONTENTS` as a PDF has it)."""
    paths = ole.listdir(streams=True, storages=False)
    for number, path in enumerate(paths, 1):
        if path[-1] in ("\x01Ole10Native", "Package") or (path[-1] == "CONTENTS" and len(path) > 1):
            try:
                data = bytes(ole.openstream(path).read())
            except Exception:  # noqa: BLE001  olefile raises whatever the damage leads to
                data = b""
            yield from read_object(data, f"object {number}", reading, native=path[-1] == "\x01Ole10Native")
    if within := {path[0] for path in paths if len(path) > 1 and path[-1] in _DOCUMENTS}:
        reason = f"A document is embedded in a form that is not read ({len(within)})."
        yield Omission("partial", "unsupported", reason, reading.locator)


def _unwrap(data: bytes, name: str) -> tuple[str, bytes]:
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            if ole.exists("\x01Ole10Native"):
                return _native(ole.openstream("\x01Ole10Native").read(), name)
            for stream in ("Package", "CONTENTS"):
                if ole.exists(stream):
                    return name, ole.openstream(stream).read()
    except Exception:  # noqa: BLE001  olefile raises whatever the damage leads to
        return name, data
    return name, data


def _native(stream: bytes, name: str) -> tuple[str, bytes]:
    """[MS-OLEDS] 2.3.6: total size, 2, label, original path, flags, temporary path, size, content."""
    try:
        label_end = stream.index(b"\0", 6)
        path_end = stream.index(b"\0", label_end + 1)
        (skip,) = struct.unpack_from("<L", stream, path_end + 5)
        at = path_end + 9 + skip
        (size,) = struct.unpack_from("<L", stream, at)
    except (ValueError, struct.error):
        return name, stream
    label = stream[6:label_end].decode("cp1252", "replace")
    return PureWindowsPath(label).name or name, stream[at + 4 : at + 4 + size]
