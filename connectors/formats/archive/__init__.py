"""Reads archives: each member in turn, unpacked in memory under limits, handed on to the reader of its format."""

from .compressed import read_bzip2, read_gzip, read_xz
from .seven import read_7z
from .tape import read_tar
from .zip import read_zip

__all__ = ["read_7z", "read_bzip2", "read_gzip", "read_tar", "read_xz", "read_zip"]
