"""A folder of this machine: walked and opened name by name from its root, never through a symbolic link.

Every folder on the way is opened relative to the one above it and with `O_NOFOLLOW`, so that a path swapped for a link
during the scan leads nowhere; access times are kept where the system lets us (`O_NOATIME`: own files, or root).
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from ..base import Asset, Omission
from ..errors import AssetUnreadable, SourceUnreachable
from .kinds import guess_kind
from .patterns import Patterns

Segments = tuple[str, ...]

_NOATIME = getattr(os, "O_NOATIME", 0)
FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC


@dataclass(frozen=True)
class OpenFile:
    """A file that is open for reading."""

    descriptor: int
    size: int

    def changed(self) -> bool:
        """Whether it has been written to since it was opened; asked again after reading."""
        return False


@dataclass(frozen=True)
class _LocalFile(OpenFile):
    before: os.stat_result

    def changed(self) -> bool:
        now = os.fstat(self.descriptor)
        return (now.st_size, now.st_mtime_ns) != (self.before.st_size, self.before.st_mtime_ns)


class LocalStore:
    """The files below a folder, or one file alone."""

    def __init__(self, source: str, root: Path, exclude: Patterns, include: Patterns | None) -> None:
        self._source = source
        self._exclude = exclude
        self._include = include
        self._only = "" if root.is_dir() or not root.exists() else root.name
        self._root = root.parent if self._only else root

    def writable(self) -> bool:
        """Whether this account could change the share."""
        return os.access(self._root, os.W_OK)

    def check(self) -> None:
        """Raise `SourceUnreachable` if the root cannot be listed."""
        with self._open_root() as root:
            try:
                with os.scandir(root) as entries:
                    next(entries, None)
            except OSError as error:
                raise self._unreachable(error) from None

    def walk(self) -> Iterator[Asset | Omission]:
        """Every file, folder by folder, in the order of the bytes of the names."""
        with self._open_root() as root:
            if self._only:
                yield from self._entry(root, (self._only,))
                return
            waiting: list[Segments] = [()]
            while waiting:
                folders = yield from self._folder(root, waiting.pop())
                waiting.extend(reversed(folders))

    @contextmanager
    def open(self, asset: Asset) -> Iterator[OpenFile]:
        """Open a regular file; raises `AssetUnreadable` if it has gone, is denied, or has become something else."""
        with self._open_root() as root:
            try:
                descriptor = open_beneath(root, asset.segments, FILE)
            except OSError as error:
                raise _unreadable(error, asset) from None
        try:
            before = os.fstat(descriptor)
            if not stat.S_ISREG(before.st_mode):
                raise AssetUnreadable(
                    "It is no longer a regular file.", code="special", source=asset.source, asset=asset.segments
                )
            yield _LocalFile(descriptor, before.st_size, before)
        finally:
            os.close(descriptor)

    def lies_beside(self, asset: Asset, *endings: str) -> bool:
        """Whether a file of its name with one of the endings lies in its folder."""
        with self._open_root() as root:
            try:
                folder = open_beneath(root, asset.segments[:-1], FOLDER)
            except OSError as error:
                raise _unreadable(error, asset) from None
        try:
            return bool({asset.segments[-1] + ending for ending in endings} & set(os.listdir(folder)))  # noqa: PTH208
        finally:
            os.close(folder)

    def close(self) -> None:
        """Nothing is kept open."""

    def _folder(self, root: int, segments: Segments) -> Generator[Asset | Omission, None, list[Segments]]:
        """The files of one folder; returns the folders in it."""
        try:
            folder = open_beneath(root, segments, FOLDER)
        except OSError as error:
            yield _unlisted(error, segments)
            return []
        try:
            names = sorted(os.listdir(folder), key=os.fsencode)  # noqa: PTH208  an open folder has no path
            folders = []
            for name in names:
                inner = (*segments, name)
                if _is_folder(folder, name):
                    if not self._exclude.fit_folder(inner):
                        folders.append(inner)
                else:
                    yield from self._entry(folder, inner)
        except OSError as error:
            yield _unlisted(error, segments)
            return []
        finally:
            os.close(folder)
        return folders

    def _entry(self, folder: int, segments: Segments) -> Iterator[Asset | Omission]:
        """The asset for one entry that is no folder, or why there is none."""
        if self._exclude.fit_file(segments) or (self._include and not self._include.fit_file(segments)):
            return
        try:
            status = os.stat(segments[-1], dir_fd=folder, follow_symlinks=False)
        except FileNotFoundError:
            return  # deleted since the folder was listed: there is nothing that could be covered
        except OSError as error:
            yield _unlisted(error, segments)
            return
        if stat.S_ISREG(status.st_mode):
            yield _asset(self._source, segments, status)
        elif stat.S_ISLNK(status.st_mode):
            yield Omission("skipped", "symlink", "A symbolic link is not followed.", segments=segments)
        elif not stat.S_ISDIR(status.st_mode):
            yield Omission("skipped", "special", "It is a pipe, socket or device, not a file.", segments=segments)

    @contextmanager
    def _open_root(self) -> Iterator[int]:
        try:
            descriptor = os.open(self._root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except OSError as error:
            raise self._unreachable(error) from None
        try:
            yield descriptor
        finally:
            os.close(descriptor)

    def _unreachable(self, error: OSError) -> SourceUnreachable:
        match error.errno:
            case errno.ENOENT:
                message, code, hint = "Its folder does not exist.", "missing", "Is the share mounted?"
            case errno.EACCES | errno.EPERM:
                message, code, hint = (
                    "Its folder cannot be opened.",
                    "denied",
                    "Give this account the right to read it.",
                )
            case errno.ENOTDIR:
                message, code, hint = "A part of its path is not a folder.", "missing", "Check `url`."
            case _:
                message, code, hint = "Its folder cannot be read.", "unreachable", "Is the share mounted?"
        return SourceUnreachable(message, code=code, hint=hint, source=self._source)


def _is_folder(folder: int, name: str) -> bool:
    try:
        return stat.S_ISDIR(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode)
    except OSError:
        return False


def open_beneath(root: int, segments: Segments, flags: int) -> int:
    """Open a path name by name, so that no link on the way is followed and no path is too long."""
    if not segments:
        return os.open(".", flags, dir_fd=root)
    folder = root
    try:
        for segment in segments[:-1]:
            inner = _open(segment, FOLDER, folder)
            if folder != root:
                os.close(folder)
            folder = inner
        return _open(segments[-1], flags, folder)
    finally:
        if folder != root:
            os.close(folder)


def _open(name: str, flags: int, folder: int) -> int:
    if "/" in name or name in ("", ".", ".."):
        raise FileNotFoundError(errno.ENOENT, "")
    return open_quietly(name, flags, folder)


def open_quietly(path: str | Path, flags: int, folder: int | None = None) -> int:
    """Open without leaving a new access time behind, where the system lets this account do so."""
    try:
        return os.open(path, flags | _NOATIME, dir_fd=folder)
    except PermissionError:
        return os.open(path, flags, dir_fd=folder)


def _unlisted(error: OSError, segments: Segments) -> Omission:
    if error.errno in (errno.EACCES, errno.EPERM):
        return Omission("failed", "denied", "This account may not read it.", segments=segments)
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP):
        return Omission("failed", "vanished", "It is not there any more.", segments=segments)
    return Omission("failed", "unreadable", "The system cannot read it.", segments=segments)


def _unreadable(error: OSError, asset: Asset) -> AssetUnreadable:
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            message, code, hint = "It is not there any more.", "vanished", "Scan again."
        case errno.EACCES | errno.EPERM:
            message, code, hint = "This account may not read it.", "denied", "Give it the right, or exclude the file."
        case errno.ELOOP | errno.ENXIO | errno.ENODEV:
            message, code, hint = "It is no longer a regular file.", "special", ""
        case _:
            message, code, hint = "The system cannot read it.", "unreadable", "Is the disk or the mount in order?"
    return AssetUnreadable(message, code=code, hint=hint, source=asset.source, asset=asset.segments)


def _asset(source: str, segments: Segments, status: os.stat_result) -> Asset:
    return Asset(
        source,
        segments,
        guess_kind(segments[-1]),
        fingerprint=f"{status.st_size}-{status.st_mtime_ns}-{status.st_ctime_ns}-{status.st_ino}",
        size=status.st_size,
        evidence={"inode": str(status.st_ino), "device": str(status.st_dev)},
        attributes={
            "owner": _user(status.st_uid),
            "group": _group(status.st_gid),
            "mode": f"{stat.S_IMODE(status.st_mode):04o}",
            "readable_by_all": bool(status.st_mode & stat.S_IROTH),
            "modified": datetime.fromtimestamp(status.st_mtime, UTC).isoformat(timespec="seconds"),
        },
    )


@cache
def _user(number: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


@cache
def _group(number: int) -> str:
    import grp

    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return str(number)
