"""The examples of CONTRIBUTING.md work as they are printed, installed as packages of their own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The examples as an installed distribution: modules, and entry points beside them."""
    site = tmp_path / "site"
    info = site / "vigie_examples-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: vigie-examples\nVersion: 1.0\n")
    groups = re.findall(r'\[project\.entry-points\."([\w.]+)"\]\n(\w+) = "([\w:]+)"', TEXT)
    assert {group for group, _, _ in groups} == {"vigie.connectors", "vigie.recognizers", "vigie.formats"}
    (info / "entry_points.txt").write_text("".join(f"[{group}]\n{name} = {target}\n" for group, name, target in groups))
    for name, code in re.findall(r"```python\n# (\w+\.py)\n(.*?)```", TEXT, re.DOTALL):
        (site / name).write_text(code)
    return site


def vigie(folder: Path, site: Path, *args: str, text: str = "") -> str:
    environment = {**os.environ, "PYTHONPATH": f"{site}{os.pathsep}{ROOT}", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "scanner", *args],
        cwd=folder,
        env=environment,
        input=text,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, (args, done.stdout[-1000:], done.stderr[-2000:])
    return done.stdout


def test_the_connector_and_the_format(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "app.ini").write_text("[owner]\nemail = jo@mail.example\nphone = 02/274.48.00\n[empty]\n")
    (tmp_path / "declaration.yaml").write_text("categories:\n  - {id: contact, label: {en: Contact}}\n")
    (tmp_path / "vigie.yaml").write_text(
        "declaration: declaration.yaml\nsources:\n  settings: {type: ini, url: app.ini}\n"
    )
    vigie(tmp_path, installed, "sources")
    vigie(tmp_path, installed, "scan")
    coverage = [json.loads(line) for line in vigie(tmp_path, installed, "coverage", "--format", "jsonl").splitlines()]
    assert {line["asset"]: line["state"] for line in coverage} == {
        "settings/empty": "complete",
        "settings/owner": "complete",
    }
    vigie(
        tmp_path, installed, "record", "--role", "controller", "--lang", "en", "--format", "markdown", "-o", "record.md"
    )
    assert (tmp_path / "record.md").read_text().startswith("# ")


def test_the_recognizer(installed: Path, tmp_path: Path) -> None:
    lines = "".join(
        json.dumps({"id": number, "text": text}) + "\n"
        for number, text in enumerate(("756.9217.0769.85", "AHV 756.9217.0769.85 bitte", "756.9217.0769.84"))
    )
    answers = [json.loads(line) for line in vigie(tmp_path, installed, "analyze", "--jsonl", text=lines).splitlines()]
    types = [{finding["entity_type"] for finding in answer["findings"]} for answer in answers]
    assert ["CH_AHV" in found for found in types] == [True, True, False]
