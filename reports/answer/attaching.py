"""Names the copies of images and documents that stand in cells, and tells whether they can be given as they are."""

from __future__ import annotations

from collections.abc import Mapping

from connectors.binary import media_type

MOST = 64 * 1024 * 1024
"""Bytes of one image or document that is copied out of a database."""
_SUFFIXES = {
    "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "image/tiff": ".tif", "image/bmp": ".bmp",
    "image/webp": ".webp", "application/pdf": ".pdf", "application/gzip": ".gz", "application/zip": ".zip",
    "application/x-7z-compressed": ".7z",
}  # fmt: skip
_PACKAGES: Mapping[bytes, str] = {b"word/": ".docx", b"xl/": ".xlsx", b"ppt/": ".pptx"}
"""By a folder inside."""


def is_image(content: bytes) -> bool:
    """Whether it is a picture: it is given as it is."""
    return media_type(content).startswith("image/")


def suffix_of(content: bytes) -> str:
    """The ending of a file with this content: `.png`, `.docx`; `.bin` for what is not known."""
    kind = media_type(content)
    if kind == "application/zip":
        return next((suffix for folder, suffix in _PACKAGES.items() if folder in content), ".zip")
    return _SUFFIXES.get(kind, ".bin")
