"""Discovers and reads the files of one source.

Options: `url` (a path, `file:///…`, or any URL that fsspec knows), `include` and `exclude` (patterns as in
`.gitignore`), `storage` (options for fsspec). Hidden files are read like others; symbolic links are not followed.
"""

from __future__ import annotations

import hmac
import os
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

from ..base import Access, Asset, Budget, Extent, Omission, Part, Source
from ..editing import Edit, Record, packed_edit, read_records
from ..errors import AssetUnreadable, SourceUnreachable
from ..sandbox import Claims, Sandbox
from ..writing import NotPerformed
from .local import LocalStore, OpenFile
from .patterns import Patterns
from .remote import RemoteFile, RemoteStore
from .remote_writing import RemoteWriter
from .writing import FileWriter

_FINGERPRINTED = 256 * 1024 * 1024
"""Bytes; the content of a larger file is not compared with that of others."""
_CHUNK = 1024 * 1024
_COUNTED = 5.0
"""Seconds for which `check` counts."""


class Store(Protocol):
    """Where files come from."""

    def check(self) -> object: ...  # noqa: D102
    def writable(self) -> bool: ...  # noqa: D102
    def walk(self) -> Iterator[Asset | Omission]: ...  # noqa: D102
    def open(self, asset: Asset) -> Any: ...  # noqa: D102
    def lies_beside(self, asset: Asset, *endings: str) -> bool: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102


class FilesConnector:
    """Reads a file share; content is parsed in worker processes. See `Connector` and `Fingerprinting`."""

    OPTIONS = ("url", "include", "exclude", "storage", "erase_url", "erase_storage")

    def __init__(self, source: Source, key: bytes = b"") -> None:
        self._source = source
        self._key = key
        self._store = _store(source)
        self._sandbox = Sandbox()
        self._remote: RemoteWriter | None = None
        self._brought: tuple[Asset, str] | None = None
        """The file of a remote store that was read last, and its fingerprint."""

    def check(self) -> Access:
        """See `Connector.check`; counts for five seconds at most."""
        self._store.check()
        writable = self._store.writable()
        warnings = ("This account can write to the share; scans never need that.",) if writable else ()
        return Access(reachable=True, writable=writable, assets=self._count(), warnings=warnings)

    def discover(self) -> Iterator[Asset | Omission]:
        """See `Connector.discover`: folder by folder, names in the order of their bytes."""
        return self._store.walk()

    def read(self, asset: Asset, budget: Budget) -> Iterator[Part]:
        """See `Connector.read`; `changed` is told if the file was written to meanwhile."""
        with self._store.open(asset) as file:
            extent: Extent | None = None
            for part in self._sandbox.read(file.descriptor, file.size, budget, Claims(asset.segments[-1])):
                if isinstance(part, Extent):
                    extent = part
                else:
                    yield part
            if file.changed():
                yield Omission("partial", "changed", "It was changed while it was read.")
            if isinstance(file, RemoteFile):
                self._brought = asset, self._digest_of(file)
                if file.cut:
                    yield Omission("partial", "size", "It is larger than what is brought here of one file.")
            if extent:
                yield extent

    def content_fingerprint(self, asset: Asset) -> str:
        """See `Fingerprinting`; empty for files over 256 MB and empty ones."""
        if not asset.size or asset.size > _FINGERPRINTED or not self._key:
            return ""
        if self._brought and self._brought[0] == asset:
            return self._brought[1]  # a file of a remote store is not brought here a second time
        with self._store.open(asset) as file:
            return self._digest_of(file)

    def content(self, asset: Asset) -> bytes:
        """See `Redactable`; raises `AssetUnreadable` for files over 256 MB."""
        large = AssetUnreadable(
            "It is too large to be rewritten.", code="size", source=asset.source, asset=asset.segments
        )
        if (asset.size or 0) > _FINGERPRINTED:
            raise large
        with self._store.open(asset) as file:
            if file.size > _FINGERPRINTED:
                raise large
            return b"".join(_blocks(file))

    def reread(self, asset: Asset, content: bytes, budget: Budget) -> Iterator[Part]:
        """See `Redactable`; from memory, in a worker process like every other content."""
        descriptor = os.memfd_create("vigie", os.MFD_CLOEXEC)
        try:
            with os.fdopen(os.dup(descriptor), "wb") as out:
                out.write(content)
            yield from self._sandbox.read(descriptor, len(content), budget, Claims(asset.segments[-1]))
        finally:
            os.close(descriptor)

    def records(self, asset: Asset, content: bytes, form: str) -> Sequence[Record]:
        """See `Redactable`; taken apart in a worker process."""
        listed = self._sandbox.transform(content, "list-records", [form, asset.segments[-1]])
        try:
            return read_records(listed)
        except (ValueError, TypeError, KeyError, AttributeError):
            raise AssetUnreadable("Its reader gave an answer that makes no sense.", code="crashed") from None

    def edited(self, asset: Asset, content: bytes, form: str, edit: Edit) -> bytes:
        """See `Redactable`; written in a worker process."""
        if form == "sqlite" and self._store.lies_beside(asset, "-journal", "-wal"):
            raise AssetUnreadable(
                "A program works on the database: a log of its own lies beside it.",
                code="open",
                source=asset.source,
                asset=asset.segments,
            )
        return self._sandbox.transform(content, "edit-records", [form, asset.segments[-1], packed_edit(edit)])

    def digest(self, content: bytes) -> str:
        """See `Redactable`; the same as `content_fingerprint`."""
        return hmac.new(self._key, str(len(content)).encode() + b"\0" + content, "sha256").hexdigest()

    def standing_of(self, asset: Asset) -> str:
        """See `Redactable`; with the writing credential."""
        return self._writer().standing(asset)

    def replace(self, asset: Asset, before: str, content: bytes | None, *, rehearse: bool = False) -> None:
        """See `Redactable`; with the writing credential."""
        self._writer().replace(asset, before, content, rehearse=rehearse)

    def caveat(self) -> str:
        """See `Redactable`."""
        return self._writer().caveat

    def _writer(self) -> FileWriter | RemoteWriter:
        options = self._source.options
        url = str(options.get("erase_url") or "")
        if not url:
            raise NotPerformed(
                "This source has no writing credential.",
                code="no-credential",
                hint="Give it an `erase_url`: the path or URL of the share, so that it may be written.",
                source=self._source.name,
            )
        if path := _local_path(url):
            return FileWriter(self._source.name, path, self.digest)
        if self._remote is None:
            storage = dict(options.get("erase_storage") or options.get("storage") or {})
            self._remote = RemoteWriter(self._source.name, url, storage, self.digest)
        return self._remote

    def close(self) -> None:
        """See `Connector.close`."""
        self._sandbox.close()
        self._store.close()
        if self._remote:
            self._remote.close()

    def _digest_of(self, file: OpenFile) -> str:
        return _digest(self._key, file) if file.size <= _FINGERPRINTED and self._key else ""

    def _count(self) -> int | None:
        """How many assets there are; None if that takes too long."""
        end = time.monotonic() + _COUNTED
        count = 0
        walk = self._store.walk()
        while batch := list(islice(walk, 500)):
            count += sum(1 for item in batch if isinstance(item, Asset))
            if time.monotonic() > end:
                return None
        return count


def _digest(key: bytes, file: OpenFile) -> str:
    """HMAC-SHA-256 of size and content, so that nobody can guess a content from its digest without the key."""
    digest = hmac.new(key, str(file.size).encode() + b"\0", "sha256")
    for block in _blocks(file):
        digest.update(block)
    return digest.hexdigest()


def _blocks(file: OpenFile) -> Iterator[bytes]:
    position = 0
    while block := os.pread(file.descriptor, _CHUNK, position):
        yield block
        position += len(block)


def _store(source: Source) -> Store:
    url = str(source.options.get("url", ""))
    if not url:
        raise SourceUnreachable(
            "It has no `url`.", code="url", hint="Say which folder: url: /srv/share", source=source.name
        )
    exclude = Patterns(_many(source, "exclude"))
    include = Patterns(_many(source, "include")) if source.options.get("include") else None
    if path := _local_path(url):
        return LocalStore(source.name, path, exclude, include)
    return RemoteStore(source.name, url, dict(source.options.get("storage") or {}), exclude, include)


def _many(source: Source, option: str) -> Sequence[str]:
    value = source.options.get(option) or ()
    return (value,) if isinstance(value, str) else tuple(str(each) for each in value)


def _local_path(url: str) -> Path | None:
    """The path of a plain path or a `file:` URL; None for another protocol."""
    if url.startswith("file:"):
        return Path(unquote(urlsplit(url).path, errors="surrogateescape"))
    return None if "://" in url else Path(url)
