"""The same seed and vocabulary give the same rows, files and truth; another seed gives others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

RANDOM_SALT = {"enquete_interne.docx"}
"""Encrypted by a library that draws its salt from the system."""


def test_same_seed_same_estate(example: Any, again: Any, tmp_path: Path) -> None:
    other = again(tmp_path / "other")
    for name in ("payroll", "crm", "portal"):
        assert other.dump(name) == example.dump(name)
    for kind in ("columns", "documents", "subjects", "gaps"):
        assert other.truth(kind) == example.truth(kind)
    assert [_relative(other, path) for path in other.files] == [_relative(example, path) for path in example.files]
    differing = {
        mine.name
        for mine, theirs in zip(example.files, other.files, strict=True)
        if mine.read_bytes() != theirs.read_bytes()
    }
    assert differing <= RANDOM_SALT
    assert [path.stat().st_mtime for path in other.files] == [path.stat().st_mtime for path in example.files]


def test_other_seed_other_people(second: Any, again: Any, tmp_path: Path) -> None:
    other = again(tmp_path / "other", "--vocabulary", "second", "--seed", "7")
    mine = {row[0] for row in second.query("payroll", "SELECT rijksregnr FROM HR_MDW")}
    theirs = {row[0] for row in other.query("payroll", "SELECT rijksregnr FROM HR_MDW")}
    assert len(mine & theirs) < len(mine) // 100
    assert len(other.files) == len(second.files)


def test_building_over_an_older_build_gives_the_same(second: Any, again: Any, tmp_path: Path) -> None:
    again(tmp_path / "twice", "--vocabulary", "second", "--seed", "3")
    rebuilt = again(tmp_path / "twice", "--vocabulary", "second")
    assert rebuilt.dump("payroll") == second.dump("payroll")
    assert [_relative(rebuilt, path) for path in rebuilt.files] == [_relative(second, path) for path in second.files]


def _relative(estate: Any, path: Path) -> bytes:
    return bytes(path.relative_to(estate.out))
