"""Replaces or removes a file of this machine: at once, only if nobody changed it or has it open, through no link.

The writing credential of a share is a path of its own (`erase_url`): the same folder, mounted to be written.
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..base import Asset
from ..writing import NotPerformed
from .local import FILE, FOLDER, open_beneath

_CHUNK = 1024 * 1024
_HINTS = {
    "read-only": "Let `erase_url` name a path under which the share may be written.",
    "denied": "Give the account that runs Vigie the right to write in that folder.",
    "open": "Close it there, or try again at a quieter time.",
    "changed": "Make a new plan.",
    "vanished": "Make a new plan.",
    "full": "Free some space on the disk of the share.",
}

Digest = Callable[[bytes], str]


class FileWriter:
    """The files below one folder."""

    caveat = ""

    def __init__(self, source: str, root: Path, digest: Digest) -> None:
        self._source = source
        self._root = root if root.is_dir() else root.parent
        self._digest = digest

    def standing(self, asset: Asset) -> str:
        """The digest of a file; empty if it is not there."""
        try:
            with self._folder(asset) as folder, _file(folder, asset.segments[-1], os.O_RDONLY) as file:
                return self._digest(_read(file))
        except NotPerformed as error:
            if error.code == "vanished":
                return ""
            raise

    def replace(self, asset: Asset, before: str, content: bytes | None, *, rehearse: bool) -> None:
        """See `Redactable.replace`."""
        with self._folder(asset) as folder:
            name = asset.segments[-1]
            try:
                self._check(folder, name, before, len(content or b""))
                if not rehearse and content is None:
                    os.unlink(name, dir_fd=folder)
                elif not rehearse and content is not None:
                    self._swap(folder, name, before, content)
                os.fsync(folder)
            except OSError as error:
                raise self._refused(error, asset) from None
            except NotPerformed as error:
                raise NotPerformed(
                    error.message,
                    code=error.code,
                    hint=_HINTS.get(error.code, ""),
                    source=self._source,
                    asset=asset.segments,
                ) from None

    def _check(self, folder: int, name: str, before: str, size: int) -> None:
        """It is the file that was looked at, nobody has it open, and the folder may be written and has room for it."""
        with _file(folder, name, os.O_RDWR) as file:
            if self._digest(_read(file)) != before:
                raise NotPerformed("The file was changed since the plan was made.", code="changed")
            _alone(file)
        draft = _draft(before)
        with suppress(FileNotFoundError):
            os.unlink(draft, dir_fd=folder)  # left by a sudden death
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600, dir_fd=folder)
        try:
            _reserve(descriptor, size)
        finally:
            os.close(descriptor)
            os.unlink(draft, dir_fd=folder)

    def _swap(self, folder: int, name: str, before: str, content: bytes) -> None:
        """Write beside it, look once more, and rename over it."""
        draft = _draft(before)
        try:
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600, dir_fd=folder)
            with os.fdopen(descriptor, "wb") as out, _file(folder, name, os.O_RDONLY) as old:
                out.write(content)
                out.flush()
                _like(out.fileno(), os.fstat(old))
                os.fsync(out.fileno())
                if self._digest(_read(old)) != before:
                    raise NotPerformed("The file was changed since the plan was made.", code="changed")
            os.rename(draft, name, src_dir_fd=folder, dst_dir_fd=folder)
        except BaseException:
            with suppress(OSError):
                os.unlink(draft, dir_fd=folder)
            raise

    @contextmanager
    def _folder(self, asset: Asset) -> Iterator[int]:
        try:
            root = os.open(self._root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except OSError as error:
            raise self._refused(error, asset) from None
        try:
            folder = open_beneath(root, asset.segments[:-1], FOLDER)
        except OSError as error:
            os.close(root)
            raise self._refused(error, asset) from None
        try:
            yield folder
        finally:
            os.close(folder)
            os.close(root)

    def _refused(self, error: OSError, asset: Asset) -> NotPerformed:
        match error.errno:
            case errno.EROFS:
                code, words = "read-only", "The share is mounted so that it cannot be written."
            case errno.EACCES | errno.EPERM:
                code, words = "denied", "This account may not change the file."
            case errno.ENOENT | errno.ENOTDIR | errno.ELOOP:
                code, words = "vanished", "The file is not there any more, or is no plain file."
            case errno.ENOSPC | errno.EDQUOT:
                code, words = "full", "The disk of the share is full."
            case errno.ETXTBSY | errno.EBUSY:
                code, words = "open", "Another program has the file open."
            case _:
                code, words = "unwritable", "The system does not let the file be changed."
        return NotPerformed(words, code=code, hint=_HINTS.get(code, ""), source=self._source, asset=asset.segments)


def _reserve(descriptor: int, size: int) -> None:
    """Take the room that a content needs, so that a full disk is met before a database was changed."""
    try:
        if size:
            os.posix_fallocate(descriptor, 0, size)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.EOPNOTSUPP, errno.ENOSYS):  # a file system that cannot say
            raise


def _draft(before: str) -> str:
    """The name beside the file under which it is written: the same whenever it is tried again."""
    return f".vigie-{before[:16]}"


@contextmanager
def _file(folder: int, name: str, access: int) -> Iterator[int]:
    """A regular file, opened through no link."""
    try:
        descriptor = open_beneath(folder, (name,), (FILE & ~os.O_ACCMODE) | access)
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ELOOP, errno.ENXIO):
            raise NotPerformed("The file is not there any more, or is no plain file.", code="vanished") from None
        raise
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise NotPerformed("The file is not there any more, or is no plain file.", code="vanished")
        yield descriptor
    finally:
        os.close(descriptor)


def _read(descriptor: int) -> bytes:
    blocks = []
    position = 0
    while block := os.pread(descriptor, _CHUNK, position):
        blocks.append(block)
        position += len(block)
    return b"".join(blocks)


def _alone(descriptor: int) -> None:
    """Refuse a file that another program has open or locked; a system that cannot tell is believed."""
    taken = NotPerformed("Another program has the file open.", code="open")
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        fcntl.lockf(descriptor, fcntl.LOCK_UN)
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        fcntl.flock(descriptor, fcntl.LOCK_UN)
    except BlockingIOError:
        raise taken from None
    except OSError:
        pass  # a network share without locks
    try:
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_WRLCK)  # granted to who alone has it open
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except BlockingIOError:
        raise taken from None
    except OSError:
        pass  # not the owner's process, or a file system without leases


def _like(descriptor: int, old: os.stat_result) -> None:
    """Owner, mode and times of the file that is replaced."""
    if (os.geteuid(), os.getegid()) != (old.st_uid, old.st_gid):
        os.fchown(descriptor, old.st_uid, old.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
    os.utime(descriptor, ns=(old.st_atime_ns, old.st_mtime_ns))
