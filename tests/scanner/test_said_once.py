"""What is written twice so that help stays fast is kept in step here."""

from __future__ import annotations

from scanner.commands.scan import RETURNED, RULES
from scanner.console import neutral
from scanner.gaps import FAIL_ON


def test_the_rules_of_fail_on_are_kinds_of_gaps() -> None:
    assert (*FAIL_ON, RETURNED) == RULES, "and that whoever was erased is back, which is no gap"


def test_a_cell_is_no_formula_and_a_number_stays_a_number() -> None:
    for text in ("=1+1", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\tx", "\r=1", "\n=1"):
        assert neutral(text) == f"'{text}"
    for text in ("-5.2", "+32475123456", "plain", ""):
        assert neutral(text) == text
