"""`vigie declaration` tells what is wrong, and gives editors a schema that says the same as the checks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import scanner
from scanner.commands.declaration import declaration
from scanner.declaration.schema import json_schema

SCHEMA = Path(scanner.__file__).parent / "declaration.schema.json"


def test_check_tells_every_mistake_and_ends_with_2(tmp_path: Path) -> None:
    file = tmp_path / "declaration.yaml"
    file.write_text("categories: [{id: a}]\nactivites: []\nlinked_sites: [x]\n")
    result = CliRunner().invoke(declaration, ["check", str(file)])
    assert result.exit_code == 2
    assert f"error: {file}:2:1: The key 'activites' is not known here; did you mean 'activities'?" in result.stderr
    assert f"error: {file}:3:1: 'linked_sites' must be a text" in result.stderr
    assert result.stdout == ""


def test_check_ends_with_0_on_warnings_alone(tmp_path: Path) -> None:
    file = tmp_path / "declaration.yaml"
    file.write_text("categories: [a]\nactivities: [{id: x, categories: [special]}]\n")
    result = CliRunner().invoke(declaration, ["check", str(file)])
    assert result.exit_code == 0
    assert f"warning: {file}:2:22: The activity 'x' declares special categories without" in result.stderr
    assert f"warning: {file}:2:14: The activity 'x' lacks 'purposes'; Art. 30(1)(b) asks for it" in result.stderr
    assert "no error, 25 warnings." in result.stdout


def test_check_takes_the_declaration_of_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "words.yaml").write_text("categories: [a, b]\n")
    config = tmp_path / "vigie.yaml"
    config.write_text("declaration: words.yaml\nsources: {share: {type: files, url: .}}\n")
    result = CliRunner().invoke(declaration, ["check", "-c", str(config)])
    assert (result.exit_code, result.stdout[:13]) == (0, "2 categories,")


def test_the_committed_schema_is_that_of_the_model() -> None:
    result = CliRunner().invoke(declaration, ["schema"])
    assert json.loads(result.stdout) == json_schema()
    assert SCHEMA.read_text() == result.stdout, "run `vigie declaration schema > scanner/declaration.schema.json`"


@pytest.mark.parametrize("key", ["categories", "activities", "retention", "rights", "entity_types"])
def test_the_schema_knows_the_keys(key: str) -> None:
    assert key in json_schema()["properties"]


def test_check_tells_as_json_what_is_right_and_what_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "declaration.yaml"
    file.write_text("categories: [a]\nrights: [{id: access, deadline: P15D}]\n")
    result = CliRunner().invoke(declaration, ["check", str(file), "--format", "json"])
    told = json.loads(result.stdout)
    assert {"note", "warning"} == {one["level"] for one in told}
    assert next(one for one in told if one["level"] == "note")["line"] == 2
    file.write_text("categories: [a]\nrights: [{id: acces}]\n")
    result = CliRunner().invoke(declaration, ["check", str(file), "--format", "json"])
    assert result.exit_code == 2
    (wrong,) = json.loads(result.stdout)
    assert wrong["hint"] == "did you mean 'access'?"


def test_the_law_tables_are_listed_with_their_version_and_signature() -> None:
    lines = CliRunner().invoke(declaration, ["law"]).stdout.splitlines()
    assert "national_number 2026-11-28 (not signed yet)" in lines
    told = json.loads(CliRunner().invoke(declaration, ["law", "--format", "json"]).stdout)
    assert len(told) == len(lines)
    assert all(set(one["signed"]) == {"by", "on"} for one in told)
