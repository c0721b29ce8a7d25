"""Writes a file whole or not at all: on a disk that is full the one before it stays."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write beside it, then rename over it: who reads it sees the old file or the new one.

    An old file keeps its mode; a new one that is `private` can be read by its owner alone. Raises `OSError`, and leaves
    nothing behind.
    """
    descriptor, draft = tempfile.mkstemp(prefix=f".{path.name[:50]}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        if path.exists() or not private:
            Path(draft).chmod(_mode(path))
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """A new file gets the usual mode of the account, an old one keeps its own."""
    if path.exists():
        return path.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
