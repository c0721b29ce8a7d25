"""The table of statements holds: every place exists, the example says something there, every test is one that runs."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from scanner.declaration import Declaration, load_declaration
from scanner.rights.tables import table

ROOT = Path(__file__).parents[2]
ROWS = [
    tuple(cell.strip() for cell in line.strip("|\n").split("|"))
    for line in (ROOT / "docs" / "declaration.md").read_text("utf-8").splitlines()
    if line.startswith("| ") and "`" in line
]
PLACES = sorted({place for row in ROWS for place in re.findall(r"`((?:field|law|report):[^`]+)`", row[1])})
TESTS = sorted({row[2].strip("`") for row in ROWS})


@cache
def example() -> Declaration:
    return load_declaration(ROOT / "sample_data" / "declaration.yaml")


@cache
def texts(language: str) -> dict[str, Any]:
    loaded: dict[str, Any] = YAML(typ="safe").load((ROOT / "reports" / "texts" / f"{language}.yaml").read_text("utf-8"))
    return loaded


def inside(value: Any, key: str) -> Any:
    """A key of a mapping or part, or the part of a list that has it as its id."""
    if isinstance(value, list | tuple):
        return next((one for one in value if (one.get("id") if isinstance(one, dict) else one.id) == key), None)
    return value.get(key) if isinstance(value, dict) else getattr(value, key)


def walk(value: Any, path: str) -> Any:
    for key in path.split("."):
        assert value is not None, path
        value = inside(value, key)
    return value


def test_every_row_has_a_place_and_a_test() -> None:
    assert len(ROWS) > 90
    for statement, places, test in ROWS:
        assert re.search(r"`(field|law|report):", places), statement
        assert re.fullmatch(r"`[\w/.]+::test_\w+`", test), statement


@pytest.mark.parametrize("place", [place for place in PLACES if place.startswith("field:")])
def test_the_example_says_something_in_each_field(place: str) -> None:
    assert walk(example(), place.removeprefix("field:")) not in (None, "", ())


@pytest.mark.parametrize("place", [place for place in PLACES if place.startswith("law:")])
def test_each_rule_exists(place: str) -> None:
    name, _, path = place.removeprefix("law:").partition("/")
    assert walk(table(name), path)


@pytest.mark.parametrize("place", [place for place in PLACES if place.startswith("report:")])
@pytest.mark.parametrize("language", ["fr", "nl", "de", "en"])
def test_each_line_of_a_report_has_its_text(place: str, language: str) -> None:
    assert walk(texts(language), place.removeprefix("report:"))


@pytest.mark.parametrize("test", TESTS)
def test_each_test_is_one_that_runs(test: str) -> None:
    file, _, name = test.partition("::")
    path = ROOT / (file if file.startswith("tests/") else f"tests/scanner/{file}")
    tree = ast.parse(path.read_text("utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
