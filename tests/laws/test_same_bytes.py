"""The same inventory, declaration and `--as-of` give the same report, byte by byte, in every format and language."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reports.formats import AUDIT_FORMATS, FORMATS

from .conftest import Vigie

WRITER = """
import sys
from click.testing import CliRunner
from scanner.cli import vigie
folder, day, commands = sys.argv[1], sys.argv[2], sys.argv[3:]
for command in commands:
    name, form, lang, role = command.split(":")
    options = ["--role", role] if role else []
    target = f"{folder}/{name}-{lang}-{role}.{form}"
    result = CliRunner().invoke(vigie, [name, "--format", form, "--lang", lang, "--as-of", day, "-o", target, *options])
    assert result.exit_code == 0, (command, result.output, result.exception)
"""


def write(estate: Path, folder: str, commands: list[str], seed: str, zone: str) -> dict[str, str]:
    (estate / folder).mkdir()
    subprocess.run(
        [sys.executable, "-c", WRITER, folder, "2026-11-22", *commands],
        cwd=estate,
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
        check=True,
        timeout=240,
    )
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((estate / folder).iterdir())
        if not path.name.endswith(".manifest.json")
    }


@pytest.mark.slow
def test_reports_are_the_same_byte_by_byte(estate: Path, vigie: Vigie) -> None:
    vigie("scan", "--quiet-summary", check=0)
    vigie("review", "confirm", "hr/main/staff_0#email", "--as", "u1", check=0)
    commands = [f"record:{form}:fr:controller" for form in FORMATS]
    commands += [f"record:json:{lang}:processor" for lang in ("fr", "nl", "de", "en")]
    commands += [f"audit:{form}:fr:" for form in AUDIT_FORMATS]
    commands += [f"audit:json:{lang}:" for lang in ("nl", "de", "en")]
    first = write(estate, "one", commands, "1", "UTC")
    time.sleep(2.1)  # some formats keep times of two seconds
    second = write(estate, "two", commands, "4242", "Asia/Tokyo")
    assert len(first) == len(commands)
    assert [name for name in first if first[name] != second[name]] == []
