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


_FULL = """
import os, pathlib
from connectors import Asset, NotPerformed, Source
from connectors.files import FilesConnector
from scanner.whole import write_whole

small = pathlib.Path("small")
(small / "list.csv").write_bytes(b"before")
(small / "certificate.json").write_bytes(b"the one before")
with (small / "fill").open("wb", buffering=0) as fill:
    try:
        while True:
            fill.write(bytes(1024))
    except OSError:
        pass
share = FilesConnector(Source("share", "files", {"url": str(small), "erase_url": str(small)}), key=b"key")
asset, digest = Asset("share", ("list.csv",), "document"), share.digest(b"before")
for size in (60_000, 60_000):
    try:
        share.replace(asset, digest, bytes(size), rehearse=True)
    except NotPerformed as error:
        print(error.code)
try:
    write_whole(small / "certificate.json", bytes(60_000))
except OSError as error:
    print(os.strerror(error.errno), (small / "certificate.json").read_bytes(), sorted(p.name for p in small.iterdir()))
"""


def test_a_full_disk_of_a_share_is_met_by_the_rehearsal_and_no_file_is_cut_short(tmp_path: Path) -> None:
    """Before a database is changed: what cannot be written afterwards would leave the erasure half done."""
    small = tmp_path / "small"
    small.mkdir()
    if not small_disks_work(small):
        reason = "no small disk can be mounted here (unshare -rm)"
        (pytest.fail if os.environ.get("VIGIE_REQUIRE_ALL") else pytest.skip)(reason)
    (tmp_path / "full.py").write_text(_FULL)
    line = f"mount -t tmpfs -o size=100k none small && '{sys.executable}' full.py"
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", line],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    names = ["certificate.json", "fill", "list.csv"]
    assert done.stdout.splitlines() == ["full", "full", f"No space left on device b'the one before' {names}"], done
