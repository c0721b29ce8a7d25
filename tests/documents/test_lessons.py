"""Every lesson of docs/lessons.md names tests, and each of them exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
LESSONS = 16


def test_every_lesson_has_tests_that_exist() -> None:
    tests = {
        node.name
        for path in (ROOT / "tests").rglob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }
    rows = re.findall(r"^\| (\d+) \|.*\| ([^|]+) \|$", (ROOT / "docs" / "lessons.md").read_text("utf-8"), re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, LESSONS + 1))
    for number, named in rows:
        names = re.findall(r"`(test_\w+)`", named)
        assert names, f"lesson {number} names no test"
        assert set(names) <= tests, f"lesson {number}: {sorted(set(names) - tests)}"
