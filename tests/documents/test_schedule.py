"""The lines of the README that run Vigie every night are tried as they stand."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_cron_line_runs_with_the_little_that_cron_gives(tmp_path: Path) -> None:
    line = re.search(r"```cron\n(.*?)\n```", README, re.DOTALL)
    assert line
    *when, user, command = line[1].split(maxsplit=6)
    assert len(when) == 5 and user == "vigie"
    etc, log, bin_ = tmp_path / "etc", tmp_path / "vigie.log", tmp_path / "bin"
    (etc / "share").mkdir(parents=True)
    bin_.mkdir()
    (bin_ / "vigie").write_text(
        f'#!/bin/sh\nPYTHONPATH={shlex.quote(str(ROOT))} exec {sys.executable} -m scanner "$@"\n'
    )
    (bin_ / "vigie").chmod(0o755)
    (etc / "share" / "note.txt").write_text("Certificat médical de Marie Dupont : grippe, née le 30/07/1985.")
    (etc / "declaration.yaml").write_text("categories:\n  - {id: contact, label: {en: Contact}}\n")
    (etc / "vigie.yaml").write_text("declaration: declaration.yaml\nsources:\n  share: {type: files, url: share}\n")
    command = command.replace("/etc/vigie", str(etc)).replace("/var/log/vigie.log", str(log))
    environment = {"PATH": f"{bin_}:/usr/bin:/bin", "HOME": str(tmp_path), "SHELL": "/bin/sh"}
    done = subprocess.run(["/bin/sh", "-c", command], env=environment, capture_output=True, timeout=120, check=False)
    assert done.returncode == 1, log.read_text()
    assert done.stdout == b"" and done.stderr == b"", "cron would send a mail every night"


def test_the_units_are_ones_that_systemd_takes(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        reason = "systemd-analyze is not installed"
        (pytest.fail if os.environ.get("VIGIE_REQUIRE_ALL") else pytest.skip)(reason)
    units = re.findall(r"```ini\n(.*?)```", README, re.DOTALL)
    assert len(units) == 2
    service, timer = (tmp_path / name for name in ("vigie.service", "vigie.timer"))
    # the account and the program of the README are not on this machine
    service.write_text(units[0].replace("/usr/local/bin/vigie", "/bin/true").replace("User=vigie\n", ""))
    timer.write_text(units[1])
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(service), str(timer)], capture_output=True, text=True, check=False
    )
    ours = [line for line in done.stderr.splitlines() if "vigie" in line]
    assert ours == []
    calendar = re.search(r"OnCalendar=(.*)", units[1])
    assert calendar
    subprocess.run(["systemd-analyze", "calendar", calendar[1]], capture_output=True, check=True)
