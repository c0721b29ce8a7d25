"""Says what format bytes have: by their content; the name only breaks ties between kinds of text.

Containers as published: PKWARE APPNOTE, MS-CFB, OASIS OpenDocument 1.3 part 2 (2.2.4), ECMA-376 part 2
(`[Content_Types].xml`), POSIX 1988 for tar.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import BinaryIO

from ..signatures import OLE, PDF, ZIP, signature
from .base import Content, Unreadable
from .charset import SAMPLE, detect

_EXTENSIONS = {
    "csv": "csv tsv tab psv",
    "json": "json geojson har ipynb",
    "jsonl": "jsonl ndjson",
    "xml": "xml xsl xslt xsd svg rss gpx kml",
    "html": "html htm xhtml",
    "xlsx": "xlsx xlsm xltx xltm",
    "xls": "xls xlt",
    "xlsb": "xlsb",
    "ods": "ods ots",
    "sqlite": "sqlite sqlite3 db db3",
    "coda": "cod coda",
    "hl7": "hl7",
    "mt940": "mt940 mt942 sta 940",
    "ldif": "ldif ldf",
    "gedcom": "ged",
    "sql": "sql",
    "pdf": "pdf",
    "docx": "docx docm dotx dotm",
    "doc": "doc dot",
    "pptx": "pptx pptm ppsx potx",
    "ppt": "ppt pps",
    "odt": "odt ott",
    "odp": "odp otp",
    "rtf": "rtf",
    "epub": "epub",
    "eml": "eml mht mhtml",
    "mbox": "mbox mbx",
    "msg": "msg",
    "zip": "zip jar",
    "tar": "tar",
    "gzip": "gz tgz",
    "bzip2": "bz2 tbz",
    "xz": "xz txz",
    "7z": "7z",
    "image": "png jpg jpeg gif tif tiff bmp webp heic",
    "text": "txt text log md rst ics vcf yaml yml ini cfg conf py js java c h sh properties",
}
_BY_EXTENSION = {extension: name for name, many in _EXTENSIONS.items() for extension in many.split()}

_SPLIT = (b"PK\x05\x06", b"PK\x07\x08")
"""An empty ZIP, and one part of several."""
_ODF = {"text": "odt", "spreadsheet": "ods", "presentation": "odp", "graphics": "odp"}


def named_as(name: str) -> str:
    """The format that a file's name claims; empty if its ending is not a known one."""
    return _BY_EXTENSION.get(extension(name), "")


def extension(name: str) -> str:
    """The ending of a file's name, lower case, without the dot."""
    return PurePosixPath(name.replace("\\", "/")).suffix.lower().removeprefix(".") if name else ""


def sniff(content: Content) -> str:
    """The name of the format; raises `Unreadable` for what is empty, encrypted as a whole, or of no known format."""
    head = content.stream.read(SAMPLE)
    if not head or (not head.strip() and _rest_is_blank(content.stream)):
        raise Unreadable("skipped", "empty", "It holds nothing but white space." if head else "It has no content.")
    if name := _binary(head, content):
        return name
    charset = detect(head, content.charset, whole=content.size <= len(head))
    if charset is None:
        raise Unreadable("skipped", "unsupported", "It is binary, of no format that is read.")
    from .textual import sniff_text

    return sniff_text(head.decode(charset.name, "replace"), content, whole=content.size <= len(head))


def _rest_is_blank(stream: BinaryIO) -> bool:
    while block := stream.read(1024 * 1024):
        if block.strip():
            return False
    return True


def _binary(head: bytes, content: Content) -> str:
    """The format by signature; empty if none fits."""
    kind = signature(head)
    if kind and kind.format:
        return kind.format
    if head.startswith(OLE):
        return _compound(content)
    if head.startswith((ZIP, *_SPLIT)):
        return _package(head, content)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:5] == rb"{\rtf":
        return "rtf"
    if PDF in head[:1024]:
        return "pdf"
    if head[257:262] == b"ustar" or _is_old_tar(head):
        return "tar"
    if ZIP in head and extension(content.name) in ("exe", "zip", "sfx"):
        return "zip"
    return ""


def _is_old_tar(head: bytes) -> bool:
    """A header block without `ustar`: its checksum, in octal at 148, is the sum of its bytes (POSIX 1988)."""
    block = head[:512]
    stored = re.fullmatch(rb" *([0-7]{1,7})[\0 ]{1,2}", block[148:156])
    if len(block) < 512 or not block[0] or not stored:
        return False
    return int(stored[1], 8) == sum(block) - sum(block[148:156]) + 8 * 32


def _package(head: bytes, content: Content) -> str:
    """A ZIP: OpenDocument and EPUB say so in their first entry, Office in the names of theirs."""
    if (start := head[:200].find(b"mimetype")) == 30 and (name := _declared(head[start + 8 : start + 108])):
        return name
    names = _entries(content)
    if names is None:
        salvaged = re.findall(rb"PK\x03\x04.{26}((?:word|xl|ppt)/[\w./]+)", head, re.DOTALL)
        return _office([name.decode("ascii", "replace") for name in salvaged]) or _claimed_package(content) or "zip"
    return _office(names) or ("mimetype" in names and _declared(_mimetype(content))) or "zip"


def _declared(kind: bytes) -> str:
    """The format that the entry `mimetype` of a package names; empty if it is none that is read."""
    if kind.startswith(b"application/epub+zip"):
        return "epub"
    match = re.match(rb"application/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation|graphics)", kind)
    return _ODF[match[1].decode("ascii")] if match else ""


def _mimetype(content: Content) -> bytes:
    """The start of that entry, where it is not the first, or packed, against the standard."""
    import zipfile

    try:
        content.stream.seek(0)
        with zipfile.ZipFile(content.stream) as package, package.open("mimetype") as entry:
            return entry.read(200)
    except Exception:  # noqa: BLE001  zipfile raises much more than BadZipFile on hostile input
        return b""


def _entries(content: Content) -> list[str] | None:
    """The names in a ZIP's directory; None if that is missing or damaged."""
    import zipfile

    try:
        content.stream.seek(0)
        with zipfile.ZipFile(content.stream) as package:
            return package.namelist()[:10_000]
    except Exception:  # noqa: BLE001  zipfile raises much more than BadZipFile on hostile input
        return None


def _office(names: list[str]) -> str:
    found = set(names)
    if "xl/workbook.bin" in found:
        return "xlsb"
    for folder, part, name in (
        ("word/", "word/document.xml", "docx"),
        ("xl/", "xl/workbook.xml", "xlsx"),
        ("ppt/", "ppt/presentation.xml", "pptx"),
    ):
        if part in found or ("[Content_Types].xml" in found and any(each.startswith(folder) for each in names)):
            return name
    return ""


def _claimed_package(content: Content) -> str:
    """A truncated package keeps no directory: what its name claims is all there is to go by."""
    named = named_as(content.name)
    return named if named in ("docx", "xlsx", "pptx", "xlsb", "odt", "ods", "odp", "epub") else ""


def _compound(content: Content) -> str:
    """An OLE2 compound file: the names of its streams tell."""
    import olefile

    try:
        content.stream.seek(0)
        with olefile.OleFileIO(content.stream) as compound:
            names = {"/".join(path).lower() for path in compound.listdir()}
    except Exception:  # noqa: BLE001  olefile raises anything on damaged files
        return _claimed_compound(content)
    if "encryptedpackage" in names or "encryptioninfo" in names:
        raise Unreadable("skipped", "encrypted", "It is protected with a password.")
    for stream, name in (("worddocument", "doc"), ("workbook", "xls"), ("book", "xls"), ("powerpoint document", "ppt")):
        if stream in names:
            return name
    if "__properties_version1.0" in names:
        return "msg"
    raise Unreadable("skipped", "unsupported", "It is a compound file of no kind that is read.")


def _claimed_compound(content: Content) -> str:
    named = named_as(content.name)
    if named in ("doc", "xls", "ppt", "msg"):
        return named
    raise Unreadable("failed", "broken", "It is a compound file whose directory is damaged.")
