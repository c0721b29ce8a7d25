"""`vigie declaration` tells what is wrong, and gives editors a schema that says the same as the checks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import scanner
from scanner.cli import vigie
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


@pytest.mark.parametrize(("index", "listed", "told"), [(True, False, True), (True, True, False), (False, False, False)])
def test_check_tells_of_an_index_that_no_activity_lists(tmp_path: Path, index: bool, listed: bool, told: bool) -> None:
    (tmp_path / "words.yaml").write_text(
        f"categories: [a]\nactivities: [{{id: x, categories: [a], vigie: {['index'] if listed else []}}}]\n"
    )
    config = tmp_path / "vigie.yaml"
    config.write_text(
        f"declaration: words.yaml\nsources: {{share: {{type: files, url: ., index: {str(index).lower()}}}}}\n"
    )
    result = CliRunner().invoke(declaration, ["check", "-c", str(config)])
    assert result.exit_code == 0, result.output
    warned = "Vigie keeps the look-up index (`index: true` in the configuration), and no activity lists that"
    assert (warned in result.stderr) == told


def test_check_tells_of_the_register_and_the_searches_that_are_kept_here(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "a.txt").write_text("Nadia Belkacem, nadia@belkacem.example\n")
    (tmp_path / "words.yaml").write_text("categories: [contact, identification]\nactivities: [{id: x}]\n")
    config = tmp_path / "vigie.yaml"
    config.write_text("declaration: words.yaml\nsources: {share: {type: files, url: share}}\n")

    def run(*words: str) -> str:
        result = CliRunner().invoke(vigie, words, input="name: Nadia Belkacem\nemail: nadia@belkacem.example\n")
        assert result.exit_code == 0, (words, result.output, result.exception)
        return result.stderr

    at = ("-c", str(config))
    run("scan", *at)
    assert "Vigie keeps" not in run("declaration", "check", *at)
    run("find", *at, "--email", "nadia@belkacem.example", "--format", "json")
    asked = ("--kind", "access", "--received", "2026-03-05", "--channel", "email", "--lang", "en", "--identity", "-")
    run("request", "new", *at, *asked)
    told = run("declaration", "check", *at)
    assert "Vigie keeps the register of requests" in told and "Vigie keeps the log of searches" in told
    assert "tombstones" not in told and "look-up index" not in told
