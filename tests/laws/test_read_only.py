"""Law 1: sources are read-only, and look afterwards as they did before."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any


def state_of(folder: Path) -> dict[str, tuple[str, int, int]]:
    """Content and modification time of every file, and the folder's own entries."""
    found = {}
    for path in sorted(folder.rglob("*")):
        status = path.stat()
        digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ",".join(os.listdir(path))
        found[str(path)] = (digest, status.st_mtime_ns, status.st_mode)
    return found


def test_a_scan_and_a_search_change_nothing(estate: Path, vigie: Callable[..., Any]) -> None:
    watched = [estate / "share"]
    before = [state_of(folder) for folder in watched]
    database = (estate / "hr.db").read_bytes(), (estate / "hr.db").stat().st_mtime_ns
    vigie("scan", check=0)
    vigie("find", "--email", "p1.1@mail.example", check=0)
    assert [state_of(folder) for folder in watched] == before
    assert ((estate / "hr.db").read_bytes(), (estate / "hr.db").stat().st_mtime_ns) == database
    assert not list(estate.glob("hr.db-*"))
