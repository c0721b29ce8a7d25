"""Every other store, through fsspec: S3, Azure, Google Cloud, FTP, memory …

A store keeps objects, which are each replaced at once, or renames, or neither; what it tells of a file goes into its
stamp: size, time of change, an ETag or checksum. `storage` is what the file system of the protocol takes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from .address import Address
from .base import UNSEEN, Connected, Entry, Segments, Sink, Trouble, silence

silence("fsspec", "s3fs", "aiobotocore", "botocore", "aiohttp", "asyncio", "gcsfs", "adlfs", "urllib3")

_CHUNK = 8 * 1024 * 1024
"""Of an object store each block is a request."""
_TIMES = ("mtime", "LastModified", "last_modified", "modified", "updated", "created", "time")
_MARKS = ("ETag", "etag", "md5Hash", "contentHash", "checksum", "sha256", "ino")
_RENAMING = frozenset({"local", "file"})
_OBJECTS = frozenset({"memory", "s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "adl", "oss", "oci"})
_WEAKER = {
    "renames": "Its rights and its date of change are then those of a new file.",
    "objects": "Each file is replaced at once, but its date of change is that of the erasure. Versions that the store "
    "keeps of it are not touched: remove them there.",
    "": "A connection that is lost in the middle may leave a part of a file (its old content waits in the quarantine), "
    "and its date of change is that of the erasure.",
}
_PASSWORD = frozenset({"NoCredentialsError", "PartialCredentialsError", "ClientAuthenticationError"})
_AWAY = frozenset({"EndpointConnectionError", "ConnectTimeoutError", "ConnectionClosedError", "ReadTimeoutError"}) | {
    "ClientConnectorError",
    "ServerDisconnectedError",
    "ConnectionError",
    "FSTimeoutError",
    "HTTPClientError",
    "ResponseStreamingError",
    "IncompleteRead",
}
_REFUSED = ("signature", "access key id", "credential", "token")
"""By which an object store says that it knows the account, or its secret, otherwise."""


class FsspecFiles(Connected[tuple[Any, str]]):
    """See `RemoteFiles`."""

    def __init__(self, address: Address, storage: dict[str, Any]) -> None:
        super().__init__()
        from fsspec import get_filesystem_class

        self._address, self._storage = address, storage
        try:
            made = get_filesystem_class(address.scheme)
        except ValueError:
            raise Trouble("url") from None
        known = {made.protocol} if isinstance(made.protocol, str) else set(made.protocol)
        kind = "renames" if known & _RENAMING else "objects" if known & _OBJECTS else ""
        self.swaps = kind == "renames"
        self.caveat = f"{_WEAKER[kind]} {UNSEEN}"

    def connect(self) -> tuple[Any, str]:
        """See `Connected`."""
        from fsspec.core import url_to_fs

        # instances are cached by fsspec with their credentials and listings: nobody wants either
        found: tuple[Any, str] = url_to_fs(
            self._address.url, skip_instance_cache=True, use_listings_cache=False, **self._storage
        )
        if hasattr(found[0], "retries"):
            found[0].retries = 2  # s3fs tries again what its own library has tried again already
        return found

    def disconnect(self, connection: tuple[Any, str]) -> None:
        """See `Connected`; fsspec closes with the last reference."""

    def trouble(self, error: Exception) -> Trouble:
        """See `Connected`."""
        names = {each.__name__ for each in type(error).__mro__}
        match error:
            case FileNotFoundError() | NotADirectoryError():
                return Trouble("missing")
            case PermissionError():
                told = str(error).casefold()
                return Trouble("password" if any(word in told for word in _REFUSED) else "denied")
            case ImportError():
                return Trouble("driver")
            case TypeError():
                return Trouble("option", type(error).__name__)
            case ValueError():
                return Trouble("url")
            case _ if names & _PASSWORD:
                return Trouble("password")
            case ConnectionError() | TimeoutError():
                return Trouble("lost", type(error).__name__)
            case _ if names & _AWAY or (error.__cause__ and type(error.__cause__).__name__ in _AWAY):
                return Trouble("lost", type(error).__name__)
        return Trouble("unreadable", type(error).__name__)

    def check(self) -> str:
        """See `RemoteFiles`."""
        self.ask(lambda store: store[0].ls(store[1], detail=True))
        return ""

    def entries(self, folder: Segments) -> Iterable[Entry]:
        """See `RemoteFiles`."""

        def listed(store: tuple[Any, str]) -> list[Entry]:
            path = self._path(store, folder)
            found = store[0].ls(path, detail=True)
            return [_entry(one, path.rstrip("/")) for one in found if not _is_itself(one, path.rstrip("/"))]

        return self.ask(listed)

    def read(self, file: Segments, sink: Callable[[], Sink], limit: int | None) -> None:
        """See `RemoteFiles`."""

        def fetch(store: tuple[Any, str]) -> None:
            take, left = sink(), limit
            with store[0].open(self._path(store, file), "rb", cache_type="none") as stream:
                while (left is None or left) and (block := stream.read(_CHUNK if left is None else min(left, _CHUNK))):
                    take(block)
                    left = None if left is None else left - len(block)

        self.ask(fetch)

    def write(self, file: Segments, content: bytes) -> None:
        """See `RemoteFiles`."""
        self.ask(lambda store: store[0].pipe_file(self._path(store, file), content))

    def alone(self, file: Segments) -> None:
        """See `RemoteFiles`: no store tells."""

    def swap(self, draft: Segments, file: Segments) -> None:
        """See `RemoteFiles`."""
        self.ask(lambda store: store[0].mv(self._path(store, draft), self._path(store, file)))

    def remove(self, file: Segments) -> None:
        """See `RemoteFiles`."""
        self.ask(lambda store: store[0].rm_file(self._path(store, file)))

    def _path(self, store: tuple[Any, str], segments: Segments) -> str:
        return "/".join((store[1].rstrip("/"), *segments)) if segments else store[1]


def _is_itself(told: Mapping[str, Any], path: str) -> bool:
    """Some stores list a folder within itself, as an object of no size; `a//` within `a/` is another."""
    return str(told["name"]).rstrip("/") == path and (
        str(told["name"]) == path or told.get("StorageClass") != "DIRECTORY"
    )


def _entry(told: Mapping[str, Any], path: str) -> Entry:
    whole = str(told["name"])
    name = whole.removeprefix(f"{path}/").rstrip("/").rsplit("/", 1)[-1]
    size = told.get("size")
    modified = next((told[key] for key in _TIMES if told.get(key)), None)
    mark = next((str(told[key]) for key in _MARKS if told.get(key)), "")
    link = told.get("islink") or told.get("type") == "link"
    folder = told.get("type") == "directory"
    return Entry(
        name,
        "link" if link else "folder" if folder else "file" if told.get("type") == "file" else "special",
        int(size) if size is not None else None,
        _moment(modified),
        f"{size}-{modified}-{mark}" if modified is not None or mark else "",
        mark,
    )


def _moment(value: Any) -> datetime | None:
    """The backends give seconds, a `datetime` or a text."""
    try:
        if isinstance(value, int | float):
            return datetime.fromtimestamp(value, UTC)
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError, OSError):
        return None
