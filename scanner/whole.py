"""Writes a file whole or not at all: on a disk that is full the one before it stays."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write beside it, then rename over it: who reads it sees the old file or the new one.

    An old file keeps its mode; a new one that is `private` can be read by its owner alone. Raises `OSError`, and leaves
    nothing behind.
    """
    with _drafted(path, content) as draft:
        if path.exists() or not private:
            draft.chmod(_mode(path))
        draft.replace(path)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that its owner alone can read and that must not be there yet: of two that write it one does.

    Raises `FileExistsError`, or `OSError` as `write_whole` does.
    """
    with _drafted(path, content) as draft:
        os.link(draft, path)


@contextmanager
def _drafted(path: Path, content: bytes) -> Iterator[Path]:
    """A file of mode 0600 beside another, on the disk with this content; it goes, whatever is done with it."""
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:50]}.", dir=path.parent)
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """A new file gets the usual mode of the account, an old one keeps its own."""
    if path.exists():
        return path.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
