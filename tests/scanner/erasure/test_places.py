"""By the chain of keys that led to a row, whether rows of others may refer to it as well."""

from __future__ import annotations

import pytest

from scanner.erasure.places import Place
from scanner.subject import Match


@pytest.mark.parametrize(
    ("via", "shared"),
    [
        ("address_id of crm/main/clients (row of EMAIL_ADDRESS)", True),
        ("row of EMAIL_ADDRESS", False),
        ("client_id → crm/main/clients (row of EMAIL_ADDRESS)", False),
        ("client_id → crm/main/clients (client_id of crm/main/mails (row of EMAIL_ADDRESS))", False),
        ("PHONE_NUMBER ← address_id of crm/main/clients (row of PERSON) in crm/main/addresses", False),
    ],
)
def test_only_a_row_to_which_the_last_key_led_up_may_be_shared(via: str, shared: bool) -> None:
    match = Match("crm", "crm/main/x", "a", "id=1", "PERSON_ID", "certain", via, "main/x", (), "")
    assert Place("p1", (match,)).may_be_shared is shared
