"""The kinds of remote store: SFTP, SMB and WebDAV by clients of our own, every other one through fsspec.

What fsspec has for these three loses things that matter here: it trusts any SSH key, shares one SMB session between
accounts, locks files that it reads, and lists no folder that holds one strange name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...plugins import resolve
from .address import Address, parse
from .base import Entry, RemoteFiles, Segments, Trouble

_KINDS = {
    "sftp": "connectors.files.stores.sftp:SftpFiles",
    "ssh": "connectors.files.stores.sftp:SftpFiles",
    "smb": "connectors.files.stores.smb:SmbFiles",
    "webdav": "connectors.files.stores.webdav:WebdavFiles",
    "webdavs": "connectors.files.stores.webdav:WebdavFiles",
    "dav": "connectors.files.stores.webdav:WebdavFiles",
    "davs": "connectors.files.stores.webdav:WebdavFiles",
}
_PACKAGES = {"sftp": "sftp", "ssh": "sftp", "smb": "smb", "s3": "s3", "s3a": "s3"} | dict.fromkeys(
    ("webdav", "webdavs", "dav", "davs"), "webdav"
)
"""The extra of this project that brings the driver of a protocol."""


def open_store(url: str, storage: Mapping[str, Any]) -> RemoteFiles:
    """The store of a URL, not yet connected to; raises `Trouble`, with code `driver` if a package is missing."""
    address = parse(url)
    try:
        made = resolve(_KINDS.get(address.scheme, "connectors.files.stores.generic:FsspecFiles"))
        files: RemoteFiles = made(address, dict(storage))
    except ImportError:
        raise Trouble("driver", _PACKAGES.get(address.scheme, "")) from None
    return files


__all__ = ["Address", "Entry", "RemoteFiles", "Segments", "Trouble", "open_store", "parse"]
