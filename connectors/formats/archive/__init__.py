"""Reads archives: each member in turn, unpacked in memory under limits, handed on to the reader of its format."""

from collections.abc import Iterator

from ...base import Part
from ..base import Content, Reading, Unreadable
from .compressed import read_bzip2, read_gzip, read_xz
from .tape import read_tar
from .zip import read_zip

__all__ = ["read_7z", "read_bzip2", "read_gzip", "read_tar", "read_xz", "read_zip"]


def read_7z(content: Content, reading: Reading) -> Iterator[Part]:
    """7-Zip archives are named, not opened: no library under a permissive licence reads them safely."""
    raise Unreadable("skipped", "unsupported", "It is a 7-Zip archive; these are not opened.")
