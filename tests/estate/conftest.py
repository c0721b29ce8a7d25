"""The example estates, built and scanned once, with the truth about them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from classifiers.segments import personal_parts
from connectors.locator import MEMBER, split
from scanner.keys import load_keys
from scanner.naming import Naming

ROOT = Path(__file__).parents[2]
Line = dict[str, Any]


@dataclass
class Estate:
    """A scanned estate: where it lies, what is true of it, what Vigie said."""

    folder: Path
    truth: dict[str, list[Line]]
    tags: dict[tuple[str, str], list[Line]] = field(default_factory=lambda: defaultdict(list))
    coverage: dict[str, Line] = field(default_factory=dict)
    _naming: Naming | None = None

    def public(self, asset: str) -> str:
        """The id under which the inventory shows an asset or a member of one."""
        top, mark, member = asset.partition(MEMBER)
        source, *segments = split(top)
        return self.naming.asset(source, segments) + (mark + self.naming.locator(member) if mark else "")

    @property
    def naming(self) -> Naming:
        """How names are shown: by the key of the scan."""
        if self._naming is None:
            self._naming = Naming(load_keys(self.folder / ".vigie.key"), personal_parts)
        return self._naming

    def vigie(self, *args: str) -> subprocess.CompletedProcess[str]:
        return run("-m", "scanner", *args, cwd=self.folder)


def run(*args: str, cwd: Path, timeout: float = 280) -> subprocess.CompletedProcess[str]:
    """Run Python as a user would, from `cwd`."""
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, *args], cwd=cwd, env=environment, capture_output=True, text=True, timeout=timeout, check=False
    )


def build(folder: Path, vocabulary: str) -> Estate:
    """Build the estate of a vocabulary in `folder`, and scan it."""
    out = folder / "out"
    built = run("-m", "sample_data", "build", "--out", str(out), "--vocabulary", vocabulary, cwd=ROOT)
    assert built.returncode == 0, built.stderr[-3000:]
    for name in ("vigie.yaml", "declaration.yaml"):
        shutil.copy(ROOT / "sample_data" / name, folder / name)
    kinds = ("columns", "documents", "subjects", "gaps")
    truth = {kind: _lines((out / "truth" / f"{kind}.jsonl").read_text("utf-8")) for kind in kinds}
    estate = Estate(folder, truth)
    scanned = estate.vigie("scan")
    assert scanned.returncode in (0, 3), (scanned.stdout[-2000:], scanned.stderr[-3000:])
    for line in _lines(estate.vigie("inventory", "--format", "jsonl").stdout):
        estate.tags[line["asset"], line["field"]].append(line)
    for line in _lines(estate.vigie("coverage", "--format", "jsonl").stdout):
        estate.coverage[line["asset"]] = line
    return estate


def _lines(text: str) -> list[Line]:
    return [json.loads(line) for line in text.splitlines() if line.strip()]


@pytest.fixture(scope="session")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Estate]:
    """The estate of a vocabulary, scanned when it is first asked for."""
    return cache(lambda vocabulary: build(tmp_path_factory.mktemp(vocabulary), vocabulary))


@pytest.fixture(scope="session", params=["example", "second"])
def estate(request: pytest.FixtureRequest, scanned: Callable[[str], Estate]) -> Estate:
    return scanned(request.param)


@pytest.fixture(scope="session")
def example(scanned: Callable[[str], Estate]) -> Estate:
    return scanned("example")


@pytest.fixture(scope="session")
def audited(estate: Estate) -> Line:
    """The audit of an estate as data; the second one has a declaration of its own."""
    if estate.folder.name.startswith("second"):
        shutil.copy(Path(__file__).with_name("second.yaml"), estate.folder / "declaration.yaml")
    told = estate.vigie("audit", "--format", "json", "--lang", "en")
    assert told.returncode == 0, told.stderr
    return dict(json.loads(told.stdout))
