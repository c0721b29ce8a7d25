"""`vigie init` writes files that work as they are, and never touches one that is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from scanner.commands.init import init
from scanner.config import load
from scanner.declaration import load_declaration


def test_both_files_load_as_written(tmp_path: Path) -> None:
    result = CliRunner().invoke(init, [str(tmp_path / "new")])
    assert result.exit_code == 0
    assert "vigie sources" in result.stdout
    config = load(tmp_path / "new" / "vigie.yaml")
    assert list(config.sources) == ["share"]
    assert config.declaration == (tmp_path / "new" / "declaration.yaml").resolve()
    declaration = load_declaration(tmp_path / "new" / "declaration.yaml", strict=True)
    assert declaration.warnings == ()
    assert len(declaration.categories) == 6
    assert [activity.id for activity in declaration.covering("share/hr/a/b.pdf")] == ["staff"]


def test_a_file_that_is_there_is_kept(tmp_path: Path) -> None:
    (tmp_path / "vigie.yaml").write_text("mine")
    (tmp_path / "declaration.yaml").symlink_to(tmp_path / "gone.yaml")
    result = CliRunner().invoke(init, [str(tmp_path)])
    assert result.exit_code == 0
    assert (tmp_path / "vigie.yaml").read_text() == "mine"
    assert not (tmp_path / "gone.yaml").exists()
    assert result.stderr.count("Kept as it is") == 2


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = CliRunner().invoke(init, [str(tmp_path / "file" / "below")], standalone_mode=False)
    assert result.exception is not None
    assert "cannot be written" in str(result.exception)


@pytest.mark.parametrize("name", ["vigie.yaml", "declaration.yaml"])
def test_the_files_explain_themselves(tmp_path: Path, name: str) -> None:
    CliRunner().invoke(init, [str(tmp_path)])
    lines = (tmp_path / name).read_text().splitlines()
    assert sum(line.lstrip().startswith("#") for line in lines) >= 10
