"""Names the copies of images and documents that stand in cells, and tells whether they can be given as they are."""

from __future__ import annotations

from collections.abc import Mapping

from connectors.signatures import ZIP, signature

MOST = 64 * 1024 * 1024
"""Bytes of one image or document that is copied out of a database."""
_PACKAGES: Mapping[bytes, str] = {b"word/": ".docx", b"xl/": ".xlsx", b"ppt/": ".pptx"}
"""By a folder inside."""


def is_image(content: bytes) -> bool:
    """Whether it is a picture: it is given as it is."""
    kind = signature(content)
    return kind is not None and kind.format == "image"


def suffix_of(content: bytes) -> str:
    """The ending of a file with this content: `.png`, `.docx`; `.bin` for what is not known."""
    kind = signature(content)
    if kind is None:
        return ".bin"
    if kind.begins == ZIP:
        return next((suffix for folder, suffix in _PACKAGES.items() if folder in content), kind.suffix)
    return kind.suffix
