"""Files over SSH (paramiko): only a server whose key is known is trusted, names keep their bytes, nothing is followed.

`storage` takes `username`, `password`, `key_filename`, `passphrase`, `port`, `known_hosts` (a file beside the system's
and the user's own), `host_key_policy: auto_add` (trust any server: for a network in which nobody else can answer),
`timeout` (seconds), and what else `paramiko.SSHClient.connect` takes.
"""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import paramiko

from .address import Address
from .base import PATIENCE, UNSEEN, Connected, Entry, Segments, Sink, Trouble, options, silence

silence("paramiko")

_SYSTEM_HOSTS = Path("/etc/ssh/ssh_known_hosts")
_CHUNK = 256 * 1024
_AHEAD = 64
"""Requests on their way at once: a round trip a block would make a distant server slow."""


class _Names(paramiko.SFTPClient):  # type: ignore[misc]
    """Names as they are, where paramiko gives up a whole folder for one that is no UTF-8."""

    def _request(self, t: Any, *args: Any) -> Any:
        kind, message = super()._request(t, *args)
        message.get_text = lambda: message.get_string().decode("utf-8", "surrogateescape")
        return kind, message


class _Unknown(paramiko.MissingHostKeyPolicy):  # type: ignore[misc]
    def missing_host_key(self, client: Any, hostname: str, key: Any) -> None:
        raise Trouble("host-key")


class SftpFiles(Connected[tuple[paramiko.SSHClient, paramiko.SFTPClient]]):
    """See `RemoteFiles`."""

    swaps = True
    caveat = f"The store keeps mode and date of a file, not its owner. {UNSEEN}"

    def __init__(self, address: Address, storage: dict[str, Any]) -> None:
        super().__init__()
        self._host = address.host or str(storage.pop("host", ""))
        self._root = address.path.removeprefix("/~/") or "."
        self._known = storage.pop("known_hosts", None)
        self._trusting = storage.pop("host_key_policy", "reject") == "auto_add"
        told = {"port": address.port, "username": address.user, "password": address.password}
        self._patience = float(storage.pop("timeout", PATIENCE))
        self._options = options(told, storage)

    def connect(self) -> tuple[paramiko.SSHClient, paramiko.SFTPClient]:
        """See `Connected`."""
        client = paramiko.SSHClient()
        client.load_system_host_keys()
        for path in (_SYSTEM_HOSTS if _SYSTEM_HOSTS.exists() else None, self._known):
            if path:
                _load(client, str(path))
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy() if self._trusting else _Unknown())
        wait = self._patience
        try:
            client.connect(self._host, timeout=wait, banner_timeout=wait, auth_timeout=wait, **self._options)
            transport = client.get_transport()
            assert transport
            transport.set_keepalive(30)
            names = _Names.from_transport(transport)
            names.get_channel().settimeout(wait)
        except FileNotFoundError:
            client.close()
            raise Trouble("option", "key_filename") from None
        except BaseException:
            client.close()
            raise
        return client, names

    def disconnect(self, connection: tuple[paramiko.SSHClient, paramiko.SFTPClient]) -> None:
        """See `Connected`."""
        connection[0].close()

    def trouble(self, error: Exception) -> Trouble:
        """See `Connected`."""
        match error:
            case FileNotFoundError():
                return Trouble("missing")
            case PermissionError():
                return Trouble("denied")
            case paramiko.BadHostKeyException():
                return Trouble("host-key")
            case paramiko.AuthenticationException() | paramiko.PasswordRequiredException():
                return Trouble("password")
            case TypeError() | ValueError() | paramiko.UnknownKeyType():
                return Trouble("option", type(error).__name__)
            case paramiko.SSHException() | EOFError() | TimeoutError() | ConnectionError():
                return Trouble("lost", type(error).__name__)
            case OSError() if error.errno or "closed" in str(error):
                return Trouble("lost", type(error).__name__)
        return Trouble("unreadable", type(error).__name__)

    def check(self) -> str:
        """See `RemoteFiles`."""
        self.entries(())
        return ""

    def entries(self, folder: Segments) -> Iterable[Entry]:
        """See `RemoteFiles`."""
        return [_entry(found) for found in self.ask(lambda open_: open_[1].listdir_attr(self._path(folder)))]

    def read(self, file: Segments, sink: Callable[[], Sink], limit: int | None) -> None:
        """See `RemoteFiles`."""

        def fetch(connection: tuple[paramiko.SSHClient, paramiko.SFTPClient]) -> None:
            take = sink()
            with connection[1].open(self._path(file), "rb") as stream:
                size = stream.stat().st_size or 0
                stream.prefetch(size if limit is None else min(size, limit), _AHEAD)
                left = limit
                while (left is None or left) and (block := stream.read(_CHUNK if left is None else min(left, _CHUNK))):
                    take(block)
                    left = None if left is None else left - len(block)

        self.ask(fetch)

    def write(self, file: Segments, content: bytes) -> None:
        """See `RemoteFiles`."""

        def put(connection: tuple[paramiko.SSHClient, paramiko.SFTPClient]) -> None:
            with connection[1].open(self._path(file), "wb") as stream:
                stream.set_pipelined(True)
                stream.write(content)

        self.ask(put)

    def alone(self, file: Segments) -> None:
        """See `RemoteFiles`: SFTP does not tell."""

    def swap(self, draft: Segments, file: Segments) -> None:
        """See `RemoteFiles`; by the rename of OpenSSH, which replaces at once."""

        def put(connection: tuple[paramiko.SSHClient, paramiko.SFTPClient]) -> None:
            names, new, old = connection[1], self._path(draft), self._path(file)
            told = names.stat(old)
            if told.st_mode is not None:
                names.chmod(new, stat.S_IMODE(told.st_mode))
            if told.st_mtime is not None:
                names.utime(new, (told.st_atime or told.st_mtime, told.st_mtime))
            names.posix_rename(new, old)

        self.ask(put)

    def remove(self, file: Segments) -> None:
        """See `RemoteFiles`."""
        self.ask(lambda open_: open_[1].remove(self._path(file)))

    def _path(self, segments: Segments) -> bytes:
        root = self._root.rstrip("/") if segments else self._root
        return "/".join((root, *segments)).encode("utf-8", "surrogateescape")


def _load(client: paramiko.SSHClient, path: str) -> None:
    try:
        client.load_host_keys(path)
    except OSError:
        raise Trouble("option", "known_hosts") from None


def _entry(found: paramiko.SFTPAttributes) -> Entry:
    mode = found.st_mode or stat.S_IFREG
    kind = "folder" if stat.S_ISDIR(mode) else "link" if stat.S_ISLNK(mode) else "special"
    modified = datetime.fromtimestamp(found.st_mtime, UTC) if found.st_mtime is not None else None
    return Entry(
        found.filename,
        "file" if stat.S_ISREG(mode) else kind,  # type: ignore[arg-type]
        found.st_size,
        modified,
        f"{found.st_size}-{found.st_mtime}" if found.st_mtime is not None else "",
        coarse=True,
    )
