"""Windows shares (SMB 2 and 3, smbprotocol): sessions of its own, files opened so that others may go on using them.

`storage` takes `username` (`DOMAIN\\name`), `password`, `port`, `encrypt`, `auth_protocol`, `require_signing` and
`timeout` (seconds).
"""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import smbclient
from smbprotocol.exceptions import SMBAuthenticationError, SMBConnectionClosed, SMBException, SMBOSError
from smbprotocol.file_info import FileAttributes
from smbprotocol.header import NtStatus
from smbprotocol.reparse_point import ReparseTags

from .address import Address
from .base import PATIENCE, Connected, Entry, Segments, Sink, Trouble, options, silence
from .smb_swap import copy_rights, rename_over

silence("smbprotocol", "smbclient", "spnego")

_CHUNK = 1024 * 1024
_SHARED = "rwd"
"""What others may do meanwhile: everything. The default would lock them out."""
_LINKS = frozenset((ReparseTags.IO_REPARSE_TAG_SYMLINK, ReparseTags.IO_REPARSE_TAG_MOUNT_POINT))
_CODES = {
    NtStatus.STATUS_ACCESS_DENIED: "denied",
    NtStatus.STATUS_SHARING_VIOLATION: "open",
    NtStatus.STATUS_LOGON_FAILURE: "password",
    NtStatus.STATUS_WRONG_PASSWORD: "password",
    NtStatus.STATUS_PASSWORD_EXPIRED: "password",
    NtStatus.STATUS_BAD_NETWORK_NAME: "missing",
    NtStatus.STATUS_OBJECT_NAME_NOT_FOUND: "missing",
    NtStatus.STATUS_OBJECT_PATH_NOT_FOUND: "missing",
    NtStatus.STATUS_NO_SUCH_FILE: "missing",
    NtStatus.STATUS_DELETE_PENDING: "missing",
    NtStatus.STATUS_DISK_FULL: "full",
    NtStatus.STATUS_USER_SESSION_DELETED: "lost",
    NtStatus.STATUS_NETWORK_NAME_DELETED: "lost",
}
_ACCOUNT = range(0xC000006A, 0xC0000073)
"""Logon failures: wrong password, restrictions of hours and workstations, expired, disabled."""

Cache = dict[str, Any]


class SmbFiles(Connected[Cache]):
    """See `RemoteFiles`."""

    swaps = True
    caveat = "The store keeps the rights and the date of a file, not its owner."

    def __init__(self, address: Address, storage: dict[str, Any]) -> None:
        super().__init__()
        share, *folders = [part for part in address.path.split("/") if part] or [""]
        if not address.host or not share:
            raise Trouble("url")
        self._server = address.host
        self._root = "\\".join((rf"\\{address.host}", share, *folders))
        self._patience = float(storage.pop("timeout", PATIENCE))
        told = {"port": address.port, "username": address.user.replace(";", "\\"), "password": address.password}
        self._options = options(told, storage)

    def connect(self) -> Cache:
        """See `Connected`; a cache of its own, since the library's shared one mixes accounts up."""
        cache: Cache = {}
        smbclient.register_session(
            self._server, connection_cache=cache, connection_timeout=self._patience, **self._options
        )
        return cache

    def disconnect(self, connection: Cache) -> None:
        """See `Connected`."""
        for one in connection.values():
            with suppress(Exception):
                one.disconnect(close=False)

    def trouble(self, error: Exception) -> Trouble:
        """See `Connected`."""
        status = getattr(error, "ntstatus", None) or getattr(error, "status", None)
        match error:
            case SMBAuthenticationError():
                return Trouble("password")
            case SMBConnectionClosed() | ConnectionError() | TimeoutError():
                return Trouble("lost", type(error).__name__)
            case _ if status in _CODES:
                return Trouble(_CODES[status])
            case _ if status in _ACCOUNT:
                return Trouble("password")
            case SMBOSError(errno=errno.ENOENT):
                return Trouble("missing")
            case SMBOSError():
                return Trouble("unreadable", f"NTSTATUS {status:#010x}" if status else "")
            case TypeError():
                return Trouble("option", type(error).__name__)
            case ValueError() | OSError() | SMBException():
                return Trouble("lost", type(error).__name__)
        return Trouble("unreadable", type(error).__name__)

    def check(self) -> str:
        """See `RemoteFiles`."""
        self.entries(())
        return str(self.ask(lambda cache: smbclient.stat(self._root, **self._with(cache)).st_ino))

    def entries(self, folder: Segments) -> Iterable[Entry]:
        """See `RemoteFiles`."""

        def listed(cache: Cache) -> list[Entry]:
            with self._watched(cache):
                return [_entry(found) for found in smbclient.scandir(self._path(folder), **self._with(cache))]

        return self.ask(listed)

    def read(self, file: Segments, sink: Callable[[], Sink], limit: int | None) -> None:
        """See `RemoteFiles`."""

        def fetch(cache: Cache) -> None:
            take, left = sink(), limit
            with self._watched(cache):
                stream = smbclient.open_file(
                    self._path(file), "rb", buffering=0, share_access=_SHARED, **self._with(cache)
                )
            with stream:
                while left is None or left:
                    with self._watched(cache):
                        block = stream.read(_CHUNK if left is None else min(left, _CHUNK))
                    if not block:
                        return
                    take(block)
                    left = None if left is None else left - len(block)

        self.ask(fetch)

    def write(self, file: Segments, content: bytes) -> None:
        """See `RemoteFiles`."""

        def put(cache: Cache) -> None:
            with smbclient.open_file(self._path(file), "wb", share_access="r", **self._with(cache)) as stream:
                for start in range(0, len(content), _CHUNK):
                    with self._watched(cache):
                        stream.write(content[start : start + _CHUNK])

        self.ask(put)

    def alone(self, file: Segments) -> None:
        """See `RemoteFiles`: a server refuses who wants a file for himself while another has it open."""

        def opened(cache: Cache) -> None:
            with self._watched(cache):
                smbclient.open_file(self._path(file), "r+b", buffering=0, **self._with(cache)).close()

        self.ask(opened)

    def swap(self, draft: Segments, file: Segments) -> None:
        """See `RemoteFiles`."""

        def put(cache: Cache) -> None:
            new, old, options = self._path(draft), self._path(file), self._with(cache)
            with self._watched(cache):
                told = smbclient.stat(old, **options)
                copy_rights(old, new, options)
                smbclient.utime(new, ns=(told.st_atime_ns, told.st_mtime_ns), **options)
                rename_over(new, file[-1], options)

        self.ask(put)

    def remove(self, file: Segments) -> None:
        """See `RemoteFiles`."""
        self.ask(lambda cache: smbclient.remove(self._path(file), **self._with(cache)))

    def _with(self, cache: Cache) -> dict[str, Any]:
        return {"connection_cache": cache, "connection_timeout": self._patience, **self._options}

    @contextmanager
    def _watched(self, cache: Cache) -> Iterator[None]:
        """A server that does not answer is taken for lost: the library would wait for ever."""
        timer = threading.Timer(self._patience, _cut, (cache,))
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _path(self, segments: Segments) -> str:
        return "\\".join((self._root, *segments))


def _cut(cache: Cache) -> None:
    for connection in list(cache.values()):
        with suppress(Exception):
            connection.transport.close()


def _entry(found: smbclient.SMBDirEntry) -> Entry:
    told = found.smb_info
    attributes = told.file_attributes
    folder = bool(attributes & FileAttributes.FILE_ATTRIBUTE_DIRECTORY)
    link = attributes & FileAttributes.FILE_ATTRIBUTE_REPARSE_POINT and told.ea_size in _LINKS
    return Entry(
        found.name,
        "link" if link else "folder" if folder else "file",
        told.end_of_file,
        told.last_write_time,
        f"{told.end_of_file}-{told.last_write_time.isoformat()}-{told.change_time.isoformat()}-{told.file_id}",
        str(told.file_id or ""),
    )
