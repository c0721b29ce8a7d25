"""Declared foreign keys hold, and some that should have been declared are missing, as in any old estate."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize("name", ["payroll", "crm", "portal"])
def test_declared_foreign_keys_hold(estate: Any, name: str) -> None:
    assert estate.query(name, "PRAGMA foreign_key_check") == []
    assert estate.query(name, "PRAGMA integrity_check") == [("ok",)]


def test_keys_are_declared_for_some_and_forgotten_for_others(example: Any) -> None:
    def targets(table: str) -> set[str]:
        return {row[2] for row in example.query("payroll", f'PRAGMA foreign_key_list("{table}")')}

    assert targets("contrats") == {"employees"}
    assert targets("absences") == set()
    orphans = "SELECT COUNT(*) FROM absences WHERE id_trav NOT IN (SELECT employee_id FROM employees)"
    assert example.query("payroll", orphans) == [(0,)]


def test_the_group_itself_is_employer_1(example: Any) -> None:
    staff = example.query("payroll", "SELECT COUNT(*) FROM employees WHERE employer_id = 1")[0][0]
    assert 100 < staff < 600
    assert example.query("crm", "SELECT COUNT(*) FROM clients WHERE client_id = 1") == [(0,)]


def test_keys_have_indexes(example: Any) -> None:
    indexed = example.query("payroll", "SELECT COUNT(*) FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    assert indexed[0][0] > 15
