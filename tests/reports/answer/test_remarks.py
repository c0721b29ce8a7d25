"""Which short cells may name somebody besides what they are for."""

from __future__ import annotations

import pytest

from reports.answer.remarks import may_name


@pytest.mark.parametrize(
    ("value", "entity_type", "may"),
    [
        ("Ruben Maes", "WORKING_TIME", True),
        ("ipv Els De Smet", "WORKING_TIME", True),
        ("8-16u", "WORKING_TIME", False),
        ("nacht", "WORKING_TIME", False),
        ("onbepaalde duur", "CONTRACT", False),
        ("Ruben Maes", "PERSON", False),
        ("Sint Niklaas", "CITY", False),
        ("vu par M. Ghislain", "HEALTH", True),
    ],
)
def test_a_short_cell_that_may_name_somebody(value: str, entity_type: str, may: bool) -> None:
    assert may_name(value, entity_type) is may
