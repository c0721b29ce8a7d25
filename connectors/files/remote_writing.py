"""Replaces or removes a file of a store that fsspec knows, with what guarantees that store gives.

Where it renames over a file at once (SFTP), a file is written beside it and renamed; where it keeps objects (S3, Azure,
memory), it takes each whole or not at all; elsewhere (SMB, FTP, WebDAV) a connection that is lost may leave a part of a
file, whose old content waits in the quarantine. No store tells whether another program has a file open.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from ..base import Asset
from ..writing import NotPerformed
from .remote import open_store

_RENAMING = frozenset({"sftp", "ssh", "local", "file"})
_OBJECTS = frozenset({"memory", "s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "adl", "oss", "oci"})
_ALWAYS = "Nothing tells whether another program has a file open; versions and snapshots of the store are not touched."
_WEAKER = {
    "renames": "The store keeps mode and date of a file, not its owner.",
    "objects": "Each file is replaced at once, but its date of change is that of the erasure.",
    "": "A connection that is lost in the middle may leave a part of a file (its old content waits in the quarantine), "
    "and its date of change is that of the erasure.",
}

Digest = Callable[[bytes], str]


class RemoteWriter:
    """The files below a URL."""

    def __init__(self, source: str, url: str, storage: Mapping[str, Any], digest: Digest) -> None:
        self._source = source
        self._fs, self._root = open_store(source, url, storage)
        protocols = {self._fs.protocol} if isinstance(self._fs.protocol, str) else set(self._fs.protocol)
        self._kind = "renames" if protocols & _RENAMING else "objects" if protocols & _OBJECTS else ""
        self._digest = digest

    @property
    def caveat(self) -> str:
        """What is less sure than with a folder of this machine."""
        return f"{_WEAKER[self._kind]} {_ALWAYS}"

    def standing(self, asset: Asset) -> str:
        """The digest of a file; empty if it is not there."""
        try:
            return self._digest(self._read(asset))
        except NotPerformed as error:
            if error.code == "vanished":
                return ""
            raise

    def replace(self, asset: Asset, before: str, content: bytes | None, *, rehearse: bool) -> None:
        """See `Redactable.replace`."""
        old = self._checked(asset, before)
        path = self._path(asset)
        draft = f"{path.rpartition('/')[0]}/.vigie-{before[:16]}"
        self._try(asset, self._probe, draft)
        if rehearse:
            return
        if content is None:
            self._try(asset, self._fs.rm_file, path)
        elif self._kind == "renames":
            self._try(asset, self._swap, asset, draft, content, before)
        else:
            self._try(asset, self._fs.pipe_file, path, content)
            self._look_again(asset, old, content)

    def _checked(self, asset: Asset, before: str) -> bytes:
        """The content, if it is the one that was looked at, of a plain file."""
        content = self._read(asset)
        if self._digest(content) != before:
            raise self._failed(asset, "changed", "The file was changed since the plan was made.", "Make a new plan.")
        return content

    def _read(self, asset: Asset) -> bytes:
        path = self._path(asset)
        entry = self._try(asset, self._entry, path)
        if entry is None or entry.get("type") != "file" or entry.get("islink"):
            words = "The file is not there any more, or is no plain file."
            raise self._failed(asset, "vanished", words, "Make a new plan.")
        return bytes(self._try(asset, self._fs.cat_file, path))

    def _entry(self, path: str) -> Mapping[str, Any] | None:
        """What its folder says of a file: a link is not followed."""
        folder = path.rpartition("/")[0]
        found = self._fs.ls(folder, detail=True)
        return next((one for one in found if str(one["name"]).rstrip("/").lstrip("/") == path.lstrip("/")), None)

    def _probe(self, draft: str) -> None:
        """The folder may be written."""
        self._fs.pipe_file(draft, b"")
        self._fs.rm_file(draft)

    def _swap(self, asset: Asset, draft: str, content: bytes, before: str) -> None:
        """Write beside it, look once more, and rename over it."""
        path = self._path(asset)
        try:
            self._fs.pipe_file(draft, content)
            if self._fs.cat_file(draft) != content:
                raise self._failed(asset, "unwritten", "The store does not give back what was written to it.")
            self._like(path, draft)
            self._checked(asset, before)
            self._fs.mv(draft, path)
        except BaseException:
            with suppress(Exception):
                self._fs.rm_file(draft)
            raise

    def _like(self, path: str, draft: str) -> None:
        """Mode and times of the file that is replaced, where the store sets them."""
        with suppress(Exception):
            if link := getattr(self._fs, "ftp", None):
                old = link.stat(path)
                link.chmod(draft, old.st_mode & 0o7777)
                link.utime(draft, (old.st_atime, old.st_mtime))

    def _look_again(self, asset: Asset, old: bytes, content: bytes) -> None:
        """What was written is there; else the old content is put back."""
        if self.standing(asset) != self._digest(content):
            with suppress(Exception):
                self._fs.pipe_file(self._path(asset), old)
            raise self._failed(asset, "unwritten", "The store does not give back what was written to it.")

    def _path(self, asset: Asset) -> str:
        if any(part in ("", ".", "..") or "/" in part for part in asset.segments):
            raise self._failed(asset, "vanished", "Its name is no path to write to.")
        return "/".join((self._root.rstrip("/"), *asset.segments))

    def _try(self, asset: Asset, call: Callable[..., Any], *arguments: Any) -> Any:
        """Each store has its own exceptions, with URLs and passwords in them."""
        try:
            return call(*arguments)
        except NotPerformed:
            raise
        except FileNotFoundError:
            words = "The file is not there any more, or is no plain file."
            failed = self._failed(asset, "vanished", words, "Make a new plan.")
        except PermissionError:
            hint = "Give the account of `erase_url` the right to write there."
            failed = self._failed(asset, "denied", "This account may not change the file.", hint)
        except Exception:  # noqa: BLE001
            failed = self._failed(asset, "unwritable", "The store does not let the file be changed.")
        raise failed from None

    def _failed(self, asset: Asset, code: str, words: str, hint: str = "") -> NotPerformed:
        return NotPerformed(words, code=code, hint=hint, source=self._source, asset=asset.segments)
