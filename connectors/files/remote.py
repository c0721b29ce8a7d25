"""A store that fsspec knows (SMB, SFTP, S3, WebDAV …): listed through it, each file brought into memory to be read.

A file is copied into an anonymous memory file, never to a disk. How much a store tells of a file differs: its size,
a time of change, an ETag or a checksum go into the fingerprint where they are given.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from ..base import Asset, Omission
from ..errors import AssetUnreadable, SourceUnreachable
from .kinds import guess_kind
from .local import OpenFile, Segments
from .patterns import Patterns

_CHUNK = 1024 * 1024
_TIMES = ("mtime", "LastModified", "last_modified", "modified", "updated", "created", "time")
_MARKS = ("ETag", "etag", "md5Hash", "contentHash", "checksum", "sha256", "ino")


class RemoteStore:
    """The files below a URL."""

    def __init__(
        self, source: str, url: str, storage: Mapping[str, Any], exclude: Patterns, include: Patterns | None
    ) -> None:
        self._source = source
        self._exclude = exclude
        self._include = include
        self._fs, self._root = open_store(source, url, storage)

    def writable(self) -> bool:
        """Unknown without trying: stores do not tell."""
        return False

    def check(self) -> None:
        """Raise `SourceUnreachable` if the root cannot be listed."""
        try:
            self._fs.ls(self._root, detail=True)
        except Exception as error:  # noqa: BLE001
            raise unreachable(error, self._source) from None

    def walk(self) -> Iterator[Asset | Omission]:
        """Every file, folder by folder, in the order of the names."""
        self.check()
        waiting: list[tuple[str, Segments]] = [(self._root, ())]
        while waiting:
            path, segments = waiting.pop()
            try:
                entries = sorted(self._fs.ls(path, detail=True), key=lambda entry: str(entry["name"]))
            except Exception:  # noqa: BLE001
                yield Omission("failed", "unreadable", "The store does not list it.", segments=segments)
                continue
            folders = []
            for entry in entries:
                inner = (*segments, _name(entry))
                if not inner[-1] or str(entry["name"]).rstrip("/") == path.rstrip("/"):
                    continue  # some stores list a folder within itself
                if entry.get("type") == "directory" and not entry.get("islink"):
                    if not self._exclude.fit_folder(inner):
                        folders.append((str(entry["name"]), inner))
                else:
                    yield from self._entry(entry, inner)
            waiting.extend(reversed(folders))

    @contextmanager
    def open(self, asset: Asset) -> Iterator[OpenFile]:
        """Bring a file into memory; raises `AssetUnreadable` if the store does not give it."""
        descriptor = self._memory(asset)
        try:
            yield OpenFile(descriptor, self._fetch(asset, descriptor))
        finally:
            os.close(descriptor)

    def _entry(self, entry: Mapping[str, Any], segments: Segments) -> Iterator[Asset | Omission]:
        if self._exclude.fit_file(segments) or (self._include and not self._include.fit_file(segments)):
            return
        if entry.get("islink") or entry.get("type") == "link":
            yield Omission("skipped", "symlink", "A symbolic link is not followed.", segments=segments)
        elif entry.get("type") != "file":
            yield Omission("skipped", "special", "It is not a file.", segments=segments)
        else:
            yield _asset(self._source, segments, entry)

    def _memory(self, asset: Asset) -> int:
        if sys.platform != "linux":
            message = "Files of a remote store are read on Linux only: they must not be copied to a disk."
            raise AssetUnreadable(message, code="platform", source=asset.source, asset=asset.segments)
        return os.memfd_create("vigie", os.MFD_CLOEXEC)

    def _fetch(self, asset: Asset, descriptor: int) -> int:
        size = 0
        path = "/".join((self._root.rstrip("/"), *asset.segments))
        try:
            with self._fs.open(path, "rb", cache_type="none") as stream:
                while chunk := stream.read(_CHUNK):
                    os.write(descriptor, chunk)
                    size += len(chunk)
        except FileNotFoundError:
            message, code = "It went away during the scan.", "vanished"
        except PermissionError:
            message, code = "This account may not read it.", "denied"
        except Exception:  # noqa: BLE001
            message, code = "The store did not give it to its end.", "unreadable"
        else:
            return size
        raise AssetUnreadable(message, code=code, hint="Scan again.", source=asset.source, asset=asset.segments)


def open_store(source: str, url: str, storage: Mapping[str, Any]) -> tuple[Any, str]:
    """The file system of a URL and the path in it; raises `SourceUnreachable`."""
    try:
        from fsspec.core import url_to_fs

        # instances are cached by fsspec with their credentials and listings: nobody wants either
        found: tuple[Any, str] = url_to_fs(url, skip_instance_cache=True, use_listings_cache=False, **storage)
    except ImportError:
        message = "The package for this kind of store is not installed."
        hint = "Install what fsspec names for its protocol: s3fs, smbprotocol, paramiko, webdav4 …"
        raise SourceUnreachable(message, code="driver", hint=hint, source=source) from None
    except Exception as error:  # noqa: BLE001  each store has its own exceptions, with URLs and passwords in them
        raise unreachable(error, source) from None
    return found


def unreachable(error: Exception, source: str) -> SourceUnreachable:
    """What a store's exception means, in our own words."""
    match error:
        case FileNotFoundError():
            message, code, hint = "Its folder does not exist.", "missing", "Check the path in `url`."
        case PermissionError():
            message, code, hint = "The store refuses this account.", "denied", "Check user, password and rights."
        case ValueError():
            message, code, hint = "Its `url` is of no protocol that is known.", "url", "Check `url`."
        case _:
            message, code, hint = "The store does not answer.", "unreachable", "Check host, port and password."
    return SourceUnreachable(f"{message} ({type(error).__name__})", code=code, hint=hint, source=source)


def _name(entry: Mapping[str, Any]) -> str:
    return str(entry["name"]).rstrip("/").rsplit("/", 1)[-1]


def _asset(source: str, segments: Segments, entry: Mapping[str, Any]) -> Asset:
    size = entry.get("size")
    modified = next((entry[key] for key in _TIMES if entry.get(key)), None)
    mark = next((str(entry[key]) for key in _MARKS if entry.get(key)), "")
    attributes: dict[str, str | int | bool] = {}
    if when := _moment(modified):
        attributes["modified"] = when.isoformat(timespec="seconds")
    told = modified is not None or mark
    return Asset(
        source,
        segments,
        guess_kind(segments[-1]),
        fingerprint=f"{size}-{modified}-{mark}" if told else "",
        size=int(size) if size is not None else None,
        evidence={"mark": mark} if mark else {},
        attributes=attributes,
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
