"""What bytes are by their first ones alone: one table for files, for values in cells, and for the copies made of them.

Signatures as published: PNG (RFC 2083), JPEG (JFIF 1.02), GIF89a, TIFF 6.0, ISO 32000-1 (7.5.2), PKWARE APPNOTE,
MS-CFB, RFC 1952, SQLite file format (1.3), the specifications of bzip2, xz and 7z, RIFF for WebP, ISO/IEC 23008-12.
"""

from __future__ import annotations

from dataclasses import dataclass

PDF = b"%PDF-"
ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Signature:
    """How contents of one kind begin, and what they are called.

    Attributes:
        begins: the first bytes.
        format: the reader's name; empty where the first bytes tell a container alone, not what it holds.
        media_type: as registered with IANA.
        suffix: the usual ending of a file's name.
        document: whether a value of a cell that begins so is opened as a document.
    """

    begins: bytes
    format: str
    media_type: str
    suffix: str
    document: bool = False


_SIGNATURES = (
    Signature(b"\x89PNG\r\n\x1a\n", "image", "image/png", ".png"),
    Signature(b"\xff\xd8\xff", "image", "image/jpeg", ".jpg"),
    Signature(b"GIF87a", "image", "image/gif", ".gif"),
    Signature(b"GIF89a", "image", "image/gif", ".gif"),
    Signature(b"II*\x00", "image", "image/tiff", ".tif"),
    Signature(b"MM\x00*", "image", "image/tiff", ".tif"),
    Signature(PDF, "pdf", "application/pdf", ".pdf", document=True),
    Signature(ZIP, "", "application/zip", ".zip", document=True),
    Signature(OLE, "", "application/x-ole-storage", ".bin", document=True),
    Signature(b"\x1f\x8b\x08", "gzip", "application/gzip", ".gz", document=True),
    Signature(b"7z\xbc\xaf\x27\x1c", "7z", "application/x-7z-compressed", ".7z", document=True),
    Signature(b"BZh", "bzip2", "application/x-bzip2", ".bz2"),
    Signature(b"\xfd7zXZ\x00", "xz", "application/x-xz", ".xz"),
    Signature(b"SQLite format 3\x00", "sqlite", "application/vnd.sqlite3", ".sqlite"),
)
_BITMAP = Signature(b"BM", "image", "image/bmp", ".bmp")
_WEBP = Signature(b"RIFF", "image", "image/webp", ".webp")
_HEIF = Signature(b"", "image", "image/heif", ".heic")
_BRANDS = (b"heic", b"heix", b"mif1", b"avif")
DOCUMENTS = tuple(each.begins for each in _SIGNATURES if each.document)
"""How the values of cells begin that are opened as documents."""


def signature(head: bytes) -> Signature | None:
    """Of the contents that begin with these bytes (16 tell all); None if they are of no kind in the table."""
    for each in _SIGNATURES:
        if head.startswith(each.begins):
            return each
    if head[:2] == _BITMAP.begins and head[6:10] == b"\0\0\0\0":  # the reserved field: `BM` alone begins many words
        return _BITMAP
    if head[:4] == _WEBP.begins and head[8:12] == b"WEBP":
        return _WEBP
    return _HEIF if head[4:8] == b"ftyp" and head[8:12] in _BRANDS else None
