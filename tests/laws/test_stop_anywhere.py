"""Law 5: stop anywhere, lose nothing."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Read = Callable[[], tuple[list[Any], list[Any]]]
KILLS = 20


def _killed(estate: Path, workers: str, after: float) -> bool:
    """Start a scan and kill it; False if it ended by itself before."""
    scan = subprocess.Popen(
        [sys.executable, "-m", "scanner", "scan", "--workers", workers, "--full"],
        cwd=estate,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        scan.wait(timeout=after)
    except subprocess.TimeoutExpired:
        os.kill(scan.pid, signal.SIGKILL)
        return True
    finally:
        scan.wait()
    return False


@pytest.mark.slow
@pytest.mark.timeout(280)
@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_scan_killed_at_random_moments_ends_like_an_undisturbed_one(
    estate: Path, vigie: Callable[..., Any], read_inventory: Read, workers: str
) -> None:
    started = time.monotonic()
    vigie("scan", "--workers", workers, check=0)
    duration = time.monotonic() - started
    undisturbed = read_inventory()
    for path in estate.glob("inventory.db*"):
        path.unlink()

    random.seed(20)
    killed = tries = 0
    while killed < KILLS // 2:
        tries += 1
        assert tries <= 3 * KILLS, "the scan ends before it can be killed"
        started = time.monotonic()
        if _killed(estate, workers, after=random.uniform(duration * 0.2, duration)):
            killed += 1
        else:  # the machine has become faster
            duration = time.monotonic() - started

    vigie("scan", "--workers", workers, check=0)
    assert read_inventory() == undisturbed


def test_a_second_scan_reads_only_what_changed(estate: Path, vigie: Callable[..., Any], read_inventory: Read) -> None:
    vigie("scan", check=0)
    before = read_inventory()
    assert "0 assets read in this run, 36 unchanged" in vigie("scan", check=0).stdout
    assert read_inventory() == before
    (estate / "share" / "dossier 0" / "note 0.txt").write_text("rien ici")
    shutil.rmtree(estate / "share" / "dossier 4")
    assert "1 assets read in this run, 29 unchanged" in (out := vigie("scan", check=0).stdout)
    assert "6 gone" in out
