"""Globs mean the same in Python and in the catalogue query."""

from __future__ import annotations

import sqlite3

import pytest

from connectors.sql.selection import Selection

NAMES = ["tmp", "tmp_a", "tmpxa", "TMP_A", "a.b", "100%", "a!b", "a[1]", "x1", "x2", "é", "", "a'b", "back\\slash"]
GLOBS = [
    "*",
    "tmp*",
    "tmp_?",
    "s.tmp*",
    "[xt]*",
    "x[!1]",
    "100%",
    "*!*",
    "a[[]1]",
    "é",
    "?",
    "*.*",
    "S.*",
    "*'*",
    "a[",
    "*\\*",
]


def listed(selection: Selection) -> set[str]:
    """What a database lets through."""
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA case_sensitive_like = ON")
    database.execute("CREATE TABLE t (s, n)")
    database.executemany("INSERT INTO t VALUES ('s', ?)", [(name,) for name in NAMES])
    where, binds = selection.where("s", "n")
    return {name for (name,) in database.execute(f"SELECT n FROM t WHERE {where}", binds)}


@pytest.mark.parametrize("glob", GLOBS)
@pytest.mark.parametrize("option", ["include", "exclude"])
def test_a_query_lets_no_wanted_table_go(option: str, glob: str) -> None:
    selection = Selection(**{option: (glob,)})
    wanted = {name for name in NAMES if selection.admits("s", name)}
    assert wanted <= listed(selection)
    if "[" not in glob:
        assert wanted == listed(selection)


def test_one_table_alone() -> None:
    selection = Selection(only=("s", "a.b"), exclude=("*",))
    assert listed(selection) == {"a.b"}
    assert selection.admits("s", "a.b")
    assert not selection.admits("s", "tmp")


def test_schemas_are_exact_names() -> None:
    assert listed(Selection(schemas=("s", "other"))) == set(NAMES)
    assert listed(Selection(schemas=("S", "*"))) == set()
    assert not Selection(schemas=("*",)).admits("s", "tmp")
