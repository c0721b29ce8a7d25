"""Which cells say who did something, and which only when."""

from __future__ import annotations

import pytest

from reports.answer.actors import is_actor, stands_for_somebody
from reports.answer.gathering import acted_under


@pytest.mark.parametrize(
    ("name", "value", "acted"),
    [
        ("created_by", "mwouters", True),
        ("contact", "48213", True),
        ("DT_CONTACT", 20260315, False),
        ("dt_contact", "202603151430", False),
        ("contact", "20269915", True),
        ("contact", "7", False),
        ("user", "kmertens", True),
    ],
)
def test_a_day_is_nobody(name: str, value: object, acted: bool) -> None:
    assert is_actor(name, "", value) is acted


def test_a_number_of_a_customer_is_somebody_whatever_it_looks_like() -> None:
    assert stands_for_somebody("CUSTOMER_NUMBER", "20260315")
    assert not stands_for_somebody("", "20260315")


def test_the_account_under_which_a_row_was_written_is_the_clerks() -> None:
    """And the one in a row that says who it is about is that person's, as is the one of a session."""
    assert acted_under("form_vitals", "user", "USERNAME", identifies=False)
    assert acted_under("patient_tracker", "original_user", "USERNAME", identifies=False)
    assert not acted_under("employees", "username", "USERNAME", identifies=True)
    assert not acted_under("user_sessions", "user", "USERNAME", identifies=False)
