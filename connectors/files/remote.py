"""A store that is no folder of this machine: listed folder by folder, each file brought into memory to be read.

A file is copied into an anonymous memory file, never to a disk; of one that is larger than `LARGEST` only the beginning
is. How much a store tells of a file differs: its times, an ETag or a checksum go into the fingerprint where they are
given.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from ..base import Asset, Omission
from ..errors import AssetUnreadable, SourceUnreachable
from .kinds import guess_kind
from .local import OpenFile, Segments
from .patterns import Patterns
from .stores import Entry, RemoteFiles, Trouble, open_store

LARGEST = 1024 * 1024 * 1024
"""Bytes of one file that are brought into memory."""
_DEEPEST = 200
"""Folders in folders: a link that a server follows may lead round in circles."""
_RECENT = 3.0
"""Seconds: a file that was changed so lately may be changed again within the same second, and look the same."""
_WORDS = {
    "missing": ("Its folder does not exist.", "Check the path in `url`."),
    "denied": ("The store refuses this account.", "Check the rights of the account on the folder in `url`."),
    "password": ("The store refuses the user name or password.", "Check the credentials of this source."),
    "host-key": (
        "The key of the server is not known, or is another than the known one.",
        "If it is the right server, add its key to ~/.ssh/known_hosts (ssh-keyscan), or name a file: "
        "storage: {known_hosts: …}",
    ),
    "tls": ("The server's certificate is not trusted.", "Name its certificates: storage: {verify: /path/ca.pem}"),
    "url": ("Its `url` is of no protocol that is known, or has not the form of one.", "Check `url`."),
    "option": ("One of its `storage` options is not valid.", "See docs/stores.md for the options of each store."),
    "unreachable": ("The store does not answer.", "Check host and port, that it runs, and the firewall."),
}
_ASSET = {
    "missing": ("vanished", "It is not there any more.", "Scan again."),
    "denied": ("denied", "This account may not read it.", "Give it the right, or exclude the file."),
    "open": ("open", "Another program keeps it to itself.", "Scan at a quieter time."),
    "unreachable": ("unreachable", "The store does not answer any more.", "Try again when the store answers."),
    "lost": ("unreachable", "The connection to the store was lost.", "Try again when the store answers."),
    "password": ("password", "The store does not take the password any more.", "Check the credentials of this source."),
}
_UNREADABLE = ("unreadable", "The store did not give it to its end.", "Try again.")


@dataclass(frozen=True)
class RemoteFile(OpenFile):
    """A file in memory."""

    cut: bool = False
    """There is more of it than was brought."""


class RemoteStore:
    """The files below a URL."""

    def __init__(
        self, source: str, url: str, storage: Mapping[str, Any], exclude: Patterns, include: Patterns | None
    ) -> None:
        self._source = source
        self._exclude = exclude
        self._include = include
        self._files = opened(source, url, storage)

    def writable(self) -> bool:
        """Unknown without trying: stores do not tell."""
        return False

    def check(self) -> str:
        """Raise `SourceUnreachable` if the root cannot be listed; its identity, where the store tells."""
        try:
            return self._files.check()
        except Trouble as trouble:
            raise unreachable(trouble, self._source) from None

    def walk(self) -> Iterator[Asset | Omission]:
        """Every file, folder by folder, in the order of the names."""
        waiting: list[tuple[Segments, tuple[str, ...]]] = [((), (self.check(),))]
        while waiting:
            segments, above = waiting.pop()
            try:
                entries = sorted(self._files.entries(segments), key=lambda entry: entry.name)
            except Trouble as trouble:
                yield _unlisted(trouble, segments)
                continue
            folders = []
            for entry in entries:
                inner = (*segments, entry.name)
                if _is_no_name(entry.name):
                    words = "It has a name by which the store cannot be asked for it."
                    yield Omission("failed", "name", words, segments=inner)
                elif entry.kind != "folder":
                    yield from self._entry(entry, inner)
                elif not self._exclude.fit_folder(inner):
                    if problem := _circle(entry, inner, above):
                        yield problem
                    else:
                        folders.append((inner, (*above, entry.identity)))
            waiting.extend(reversed(folders))

    @contextmanager
    def open(self, asset: Asset) -> Iterator[RemoteFile]:
        """Bring a file into memory; raises `AssetUnreadable` if the store does not give it."""
        descriptor = self._memory(asset)
        try:
            self._fetch(asset, descriptor)
            size = os.fstat(descriptor).st_size
            if size > LARGEST:
                os.ftruncate(descriptor, LARGEST)
            yield RemoteFile(descriptor, min(size, LARGEST), size > LARGEST)
        finally:
            os.close(descriptor)

    def lies_beside(self, asset: Asset, *endings: str) -> bool:
        """Whether a file of its name with one of the endings lies in its folder."""
        names = {asset.segments[-1] + ending for ending in endings}
        try:
            return any(entry.name in names for entry in self._files.entries(asset.segments[:-1]))
        except Trouble as trouble:
            raise _unreadable(trouble, asset) from None

    def close(self) -> None:
        """Give back the connection."""
        self._files.close()

    def _entry(self, entry: Entry, segments: Segments) -> Iterator[Asset | Omission]:
        if self._exclude.fit_file(segments) or (self._include and not self._include.fit_file(segments)):
            return
        if entry.kind == "link":
            yield Omission("skipped", "symlink", "A symbolic link is not followed.", segments=segments)
        elif entry.kind == "special":
            yield Omission("skipped", "special", "It is not a file.", segments=segments)
        else:
            yield _asset(self._source, segments, entry)

    def _memory(self, asset: Asset) -> int:
        if sys.platform != "linux":
            message = "Files of a remote store are read on Linux only: they must not be copied to a disk."
            raise AssetUnreadable(message, code="platform", source=asset.source, asset=asset.segments)
        return os.memfd_create("vigie", os.MFD_CLOEXEC)

    def _fetch(self, asset: Asset, descriptor: int) -> None:
        def begin() -> Any:
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            return write

        def write(block: bytes) -> None:
            rest = memoryview(block)
            while rest:
                rest = rest[os.write(descriptor, rest) :]

        try:
            self._files.read(asset.segments, begin, LARGEST + 1)
        except Trouble as trouble:
            raise _unreadable(trouble, asset) from None


def opened(source: str, url: str, storage: Mapping[str, Any]) -> RemoteFiles:
    """The store of a URL, not yet connected to; raises `SourceUnreachable`."""
    try:
        return open_store(url, storage)
    except Trouble as trouble:
        raise unreachable(trouble, source) from None


def unreachable(trouble: Trouble, source: str) -> SourceUnreachable:
    """What a store's trouble means for the whole of it, in our own words."""
    if trouble.code == "driver":
        message = "The driver of this kind of store is not installed."
        hint = f"Install it: pip install 'vigie-privee[{trouble.detail}]'"
        if not trouble.detail:
            hint = "Install the package that fsspec names for its protocol."
        return SourceUnreachable(message, code="driver", hint=hint, source=source)
    code = trouble.code if trouble.code in _WORDS else "unreachable"
    message, hint = _WORDS[code]
    detail = f" ({trouble.detail})" if trouble.detail else ""
    return SourceUnreachable(f"{message.removesuffix('.')}{detail}.", code=code, hint=hint, source=source)


def _unreadable(trouble: Trouble, asset: Asset) -> AssetUnreadable:
    code, message, hint = _ASSET.get(trouble.code, _UNREADABLE)
    return AssetUnreadable(message, code=code, hint=hint, source=asset.source, asset=asset.segments)


def _unlisted(trouble: Trouble, segments: Segments) -> Omission:
    match trouble.code:
        case "denied":
            return Omission("failed", "denied", "This account may not read it.", segments=segments)
        case "missing":
            return Omission("failed", "vanished", "It is not there any more.", segments=segments)
        case "lost" | "unreachable":
            return Omission("failed", "unreachable", "The store does not answer any more.", segments=segments)
    return Omission("failed", "unreadable", "The store does not list it.", segments=segments)


def _is_no_name(name: str) -> bool:
    """Keys of object stores may be `a//b` or `../b`: no path of segments leads there."""
    return name in ("", ".", "..") or "/" in name


def _circle(entry: Entry, segments: Segments, above: tuple[str, ...]) -> Omission | None:
    """Why a folder is not gone into: the server follows a link that leads back."""
    if entry.identity and entry.identity in above:
        return Omission("skipped", "symlink", "It leads back to a folder above it.", segments=segments)
    if len(segments) > _DEEPEST:
        return Omission("failed", "depth", "Folders lie too deeply in folders.", segments=segments)
    return None


def _asset(source: str, segments: Segments, entry: Entry) -> Asset:
    attributes: dict[str, str | int | bool] = {}
    fingerprint = entry.stamp
    if entry.modified:
        attributes["modified"] = entry.modified.isoformat(timespec="seconds")
        if entry.coarse and abs(time.time() - entry.modified.timestamp()) < _RECENT:
            fingerprint = ""
    return Asset(
        source,
        segments,
        guess_kind(segments[-1]),
        fingerprint=fingerprint,
        size=entry.size,
        evidence={"mark": entry.identity} if entry.identity else {},
        attributes=attributes,
    )
