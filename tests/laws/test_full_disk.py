"""A disk that is full under the inventory ends the scan with a clear message, and costs nothing that was recorded."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


def small_disks_work(folder: Path) -> bool:
    """Whether an unprivileged user may mount a small file system in a name space of his own."""
    if shutil.which("unshare") is None:
        return False
    line = f"mount -t tmpfs -o size=100k none '{folder}'"
    return subprocess.run(["unshare", "-rm", "sh", "-c", line], capture_output=True, check=False).returncode == 0


def test_a_full_disk_is_told_and_a_larger_one_goes_on(estate: Path, vigie: Callable[..., Any]) -> None:
    small = estate / "small"
    small.mkdir()
    if not small_disks_work(small):
        reason = "no small disk can be mounted here (unshare -rm)"
        (pytest.fail if os.environ.get("VIGIE_REQUIRE_ALL") else pytest.skip)(reason)
    config = (estate / "vigie.yaml").read_text()
    (estate / "vigie.yaml").write_text(config.replace("sqlite:///inventory.db", "sqlite:///small/inventory.db"))
    line = (
        f"mount -t tmpfs -o size=180k none small && '{sys.executable}' -m scanner scan; code=$?; "
        "cp small/inventory.db* . 2>/dev/null; exit $code"
    )
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", line], cwd=estate, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 2, (done.stdout, done.stderr)
    assert "disk under the inventory is full" in done.stderr and "Traceback" not in done.stderr
    (estate / "vigie.yaml").write_text(config)
    vigie("scan", check=0)
