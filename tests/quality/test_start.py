"""What a command costs before it does anything: what it must not import, and its CPU beside that of two imports.

A module that is not imported cannot be slow, on whatever machine; the ratios, taken in one run and of the quickest of
some, lie at twice what was measured.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUN = """
import atexit, json, sys
from scanner.cli import main
atexit.register(lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr))
sys.argv[0] = "vigie"
main()
"""
HEAVY = {"presidio_analyzer", "spacy", "pandas", "ruamel.yaml", "structlog", "alembic", "regex"}
DATABASE = {"sqlalchemy", "cryptography"}
MODELS = {"numpy", "re2", "phonenumbers", "py3langid"}
CHECKED = {"pydantic"}
FIND = ("find", "--national-number", "85.07.30-033.28", "--email", "k.claes@mail.example")
TABLE = '{"id": 1, "table": "klanten", "columns": {"e_mail": ["jan@mail.example"], "naam": ["Jan Peeters"]}}\n'

COMMANDS = {
    ("--help",): HEAVY | DATABASE | MODELS | CHECKED | {"yaml", "rich"},
    ("find", "--help"): HEAVY | DATABASE | MODELS | CHECKED | {"yaml", "rich"},
    ("deadline", "--received", "2026-01-05"): HEAVY | DATABASE | MODELS | CHECKED | {"yaml"},
    ("rights", "access", "--role", "controller", "--basis", "A6-1-f"): HEAVY | DATABASE | MODELS | CHECKED,
    ("entities",): HEAVY | DATABASE | MODELS | CHECKED,
    ("coverage",): HEAVY | MODELS | CHECKED,
    ("inventory", "--format", "jsonl"): HEAVY | MODELS | CHECKED,
    ("sources",): (HEAVY | MODELS | CHECKED) - {"re2"},
    ("declaration", "check"): HEAVY | MODELS,
    ("record", "--role", "controller", "--lang", "en", "--format", "json", "-o", "record.json"): HEAVY | MODELS,
    ("analyze", "letter.txt"): HEAVY | DATABASE | CHECKED,
    ("columns", "--jsonl"): HEAVY | DATABASE | CHECKED,
    ("extract", "letter.txt", "--jsonl"): HEAVY | DATABASE | MODELS | CHECKED,
    FIND: HEAVY,
}
"""Commands, and what none of them may import."""


@pytest.fixture(scope="module")
def estate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A configuration with the example's declaration, a database whose names pass the recognizers, and an inventory."""
    import sqlite3

    folder = tmp_path_factory.mktemp("start")
    with sqlite3.connect(folder / "crm.db") as connection:
        connection.execute('CREATE TABLE "export_20240115_k.claes@mail.example" (niss TEXT, e_mail TEXT)')
    connection.close()
    (folder / "declaration.yaml").write_bytes((ROOT / "sample_data" / "declaration.yaml").read_bytes())
    (folder / "vigie.yaml").write_text(
        'declaration: declaration.yaml\nsources:\n  crm: {type: database, url: "sqlite:///crm.db"}\n'
    )
    (folder / "letter.txt").write_text("Bonjour Madame, le dossier de Jan Peeters est complet: 85.07.30-033.28.")
    run(folder, FIND)
    return folder


def run(folder: Path, command: tuple[str, ...]) -> str:
    """What a process of its own wrote on stderr."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", RUN, *command],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        input=TABLE,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode in (0, 3), (command, done.stdout[-500:], done.stderr[-500:])
    return done.stderr


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_command_imports_nothing_that_it_does_not_use(estate: Path, command: tuple[str, ...]) -> None:
    imported = set(json.loads(run(estate, command).splitlines()[-1]))
    assert not imported & COMMANDS[command]


@pytest.mark.parametrize(
    ("command", "most"),
    [
        # measured: 0.43, 0.53, 1.7 and 3.7 times
        (("deadline", "--received", "2026-01-05"), 0.85),
        (("rights", "access", "--role", "controller", "--basis", "A6-1-f"), 1.0),
        (("coverage",), 3.4),
        (FIND, 6.5),
    ],
)
def test_cpu_beside_that_of_importing_sqlalchemy_and_click(estate: Path, command: tuple[str, ...], most: float) -> None:
    compiled = [sys.executable, "-m", "compileall", "-q", "connectors", "classifiers", "scanner"]
    subprocess.run(compiled, cwd=ROOT, check=True)
    bare = min(_cpu(["-c", "import sqlalchemy, click"], estate) for _ in range(5))
    ours = min(_cpu(["-P", "-c", RUN, *command], estate) for _ in range(5))
    assert ours < most * bare


def test_what_was_made_of_the_rules_once_is_not_made_again(estate: Path, tmp_path: Path) -> None:
    letters = "".join(
        json.loads(line)["text"] for line in (ROOT / "tests/evaluation/kept_fr.jsonl").read_text().splitlines()
    )
    (tmp_path / "letters.txt").write_text(letters[:20_000])
    command = ["-P", "-c", RUN, "analyze", "letters.txt"]
    anew = min(_cpu(command, tmp_path, VIGIE_CACHE="") for _ in range(2))
    _cpu(command, tmp_path, VIGIE_CACHE=str(tmp_path / "cache"))
    kept = min(_cpu(command, tmp_path, VIGIE_CACHE=str(tmp_path / "cache")) for _ in range(3))
    assert kept < 0.7 * anew  # measured: 0.45


def _cpu(arguments: list[str], folder: Path, **variables: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=120,
        check=False,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
