"""Writes a report: whole or not at all, and never over a folder."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from scanner import whole

from .errors import ReportError

_REASONS = {
    errno.ENOSPC: ("the disk is full", "Free some space, or choose another place with -o."),
    errno.EDQUOT: ("the disk quota is used up", "Free some space, or choose another place with -o."),
    errno.EACCES: ("there is no permission to write there", "Choose another place with -o."),
    errno.EPERM: ("there is no permission to write there", "Choose another place with -o."),
    errno.EROFS: ("the disk is read-only", "Choose another place with -o."),
    errno.ENOENT: ("its folder does not exist", "Make the folder first, or choose another place with -o."),
    errno.ENOTDIR: ("its folder is a file", "Choose another place with -o."),
    errno.ENAMETOOLONG: ("its name is too long", "Choose a shorter name with -o."),
}


def check_folder(target: Path) -> None:
    """Raise `ReportError` where nothing can be written beside `target`: before what it will hold is made."""
    if target.is_dir():
        raise ReportError(f"{target} is a folder.", code="report-target", hint="Name a file with -o.")
    code = 0
    if not target.parent.is_dir():
        code = errno.ENOTDIR if target.parent.exists() else errno.ENOENT
    elif not os.access(target.parent, os.W_OK | os.X_OK):
        code = errno.EACCES
    if code:
        reason, hint = _REASONS[code]
        raise ReportError(f"{target} cannot be written: {reason}.", code="report-not-written", hint=hint)


def write_whole(target: Path, content: bytes, *, private: bool = False) -> None:
    """Write `content` whole or not at all; a new file that is `private` can be read by its owner alone.

    Raises `ReportError` with what to do.
    """
    if target.is_dir():
        raise ReportError(f"{target} is a folder.", code="report-target", hint="Name a file with -o.")
    try:
        whole.write_whole(target, content, private=private)
    except OSError as error:
        reason, hint = _REASONS.get(error.errno or 0, ((error.strerror or type(error).__name__).lower(), ""))
        raise ReportError(f"{target} cannot be written: {reason}.", code="report-not-written", hint=hint) from None
