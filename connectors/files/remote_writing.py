"""Replaces or removes a file of a remote store, with what guarantees that store gives.

Where it puts one file in the place of another at once (SFTP, SMB, WebDAV), the new one is written beside the old one,
read again, and put there; where it keeps objects (S3, Azure, memory), it takes each whole or not at all; elsewhere
(FTP) a connection that is lost may leave a part of a file, whose old content waits in the quarantine.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from ..base import Asset
from ..writing import NotPerformed
from .local import Segments
from .remote import opened
from .stores import Entry, Trouble

_ALWAYS = "Snapshots and back-ups of the store are not touched."
_PLAIN = ("The file is not there any more, or is no plain file.", "Make a new plan.")
_WORDS = {
    "missing": _PLAIN,
    "denied": ("This account may not change the file.", "Give the account of `erase_url` the right to write there."),
    "open": ("Another program has the file open.", "Close it there, or try again at a quieter time."),
    "full": ("The disk of the store is full.", "Free some space on it."),
    "password": ("The store refuses the writing account.", "Check the credentials in `erase_url` or `erase_storage`."),
    "unreachable": ("The store does not answer.", "Try again when it does."),
    "lost": ("The connection to the store was lost.", "Apply the plan again: it goes on where it stopped."),
}
_REFUSED = ("The store does not let the file be changed.", "")
_CODES = {"missing": "vanished", "lost": "unreachable"}

Digest = Callable[[bytes], str]


class RemoteWriter:
    """The files below a URL."""

    def __init__(self, source: str, url: str, storage: Mapping[str, Any], digest: Digest) -> None:
        self._source = source
        self._files = opened(source, url, storage)
        self._digest = digest

    @property
    def caveat(self) -> str:
        """What is less sure than with a folder of this machine."""
        return f"{self._files.caveat} {_ALWAYS}".strip()

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
        self._try(asset, self._files.alone, asset.segments)
        draft = (*asset.segments[:-1], f".vigie-{before[:16]}")
        self._try(asset, self._probe, draft)
        if rehearse:
            return
        if content is None:
            self._try(asset, self._files.remove, asset.segments)
        elif self._files.swaps:
            self._swap(asset, draft, content, before)
        else:
            self._try(asset, self._files.write, asset.segments, content)
            self._look_again(asset, old, content)

    def close(self) -> None:
        """Give back the connection."""
        self._files.close()

    def _checked(self, asset: Asset, before: str) -> bytes:
        """The content, if it is the one that was looked at, of a plain file."""
        content = self._read(asset)
        if self._digest(content) != before:
            raise self._failed(asset, "changed", "The file was changed since the plan was made.", "Make a new plan.")
        return content

    def _read(self, asset: Asset) -> bytes:
        entry = self._try(asset, self._entry, self._segments(asset))
        if entry is None or entry.kind != "file":
            raise self._failed(asset, "vanished", *_PLAIN)
        return bytes(self._try(asset, self._content, asset.segments))

    def _entry(self, segments: Segments) -> Entry | None:
        """What its folder says of a file: a link is not followed."""
        return next((one for one in self._files.entries(segments[:-1]) if one.name == segments[-1]), None)

    def _content(self, segments: Segments) -> bytes:
        blocks: list[bytes] = []

        def begin() -> Callable[[bytes], None]:
            blocks.clear()
            return blocks.append

        self._files.read(segments, begin, None)
        return b"".join(blocks)

    def _probe(self, draft: Segments) -> None:
        """The folder may be written."""
        self._files.write(draft, b"")
        self._files.remove(draft)

    def _swap(self, asset: Asset, draft: Segments, content: bytes, before: str) -> None:
        """Write beside it, look once more, and put it in its place."""
        try:
            self._try(asset, self._files.write, draft, content)
            if self._try(asset, self._content, draft) != content:
                raise self._failed(asset, "unwritten", "The store does not give back what was written to it.")
            self._checked(asset, before)
            self._try(asset, self._files.swap, draft, asset.segments)
        except BaseException:
            with suppress(Exception):
                self._files.remove(draft)
            raise

    def _look_again(self, asset: Asset, old: bytes, content: bytes) -> None:
        """What was written is there; else the old content is put back."""
        if self.standing(asset) != self._digest(content):
            with suppress(Exception):
                self._files.write(asset.segments, old)
            raise self._failed(asset, "unwritten", "The store does not give back what was written to it.")

    def _segments(self, asset: Asset) -> Segments:
        if any(part in ("", ".", "..") or "/" in part for part in asset.segments):
            raise self._failed(asset, "vanished", "Its name is no path to write to.")
        return asset.segments

    def _try(self, asset: Asset, call: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return call(*arguments)
        except Trouble as trouble:
            words, hint = _WORDS.get(trouble.code, _REFUSED)
            code = _CODES.get(trouble.code, trouble.code if trouble.code in _WORDS else "unwritable")
        raise self._failed(asset, code, words, hint) from None

    def _failed(self, asset: Asset, code: str, words: str, hint: str = "") -> NotPerformed:
        return NotPerformed(words, code=code, hint=hint, source=self._source, asset=asset.segments)
