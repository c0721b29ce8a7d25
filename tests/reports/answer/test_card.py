"""The vCard of a portable answer: her name in its parts, her own values, nothing of a child or an emergency contact."""

from __future__ import annotations

from datetime import date

import pytest
import vobject

from reports.answer.gathering import RowFound
from reports.answer.portable import as_card
from scanner.subject import Identity


@pytest.mark.parametrize(
    ("called", "identity", "family", "given"),
    [
        (
            "Griet Van den Eynde",
            Identity(given_name=("Griet",), family_name=("Van den Eynde",)),
            "Van den Eynde",
            "Griet",
        ),
        ("Griet Van den Eynde", Identity(), "Van den Eynde", "Griet"),
        ("Van den Eynde Griet", Identity(), "Van den Eynde", "Griet"),
        ("Van den Eynde, Griet", Identity(), "Van den Eynde", "Griet"),
        ("Jean-Pierre de la Tour", Identity(), "de la Tour", "Jean-Pierre"),
        ("Benoît Lacroix", Identity(), "Lacroix", "Benoît"),
        ("Els D'Hondt", Identity(), "D'Hondt", "Els"),
    ],
)
def test_a_name_stands_in_its_parts(called: str, identity: Identity, family: str, given: str) -> None:
    card = vobject.readOne(as_card(called, identity, ()).decode())
    assert (card.n.value.family, card.n.value.given) == (family, given)


def test_it_holds_her_own_values_alone() -> None:
    who = Identity(name=("Griet Van den Eynde",), birth_date=(date(1984, 3, 17),))
    hers = RowFound(
        "t/main/cursist", "nr=1", "news",
        {"naam": "Griet Van den Eynde", "tel": "+32450000001", "noodtel": "[…]", "geboren": "1984-03-17"},
        {"naam": "PERSON", "tel": "PHONE_NUMBER", "noodtel": "PHONE_NUMBER", "geboren": "DATE_OF_BIRTH"},
        of_others=("noodtel",),
    )  # fmt: skip
    child = RowFound(
        "t/main/kinderen", "nr=1", "news", {"geboren": "[…]", "straat": "Elders 1"},
        {"geboren": "DATE_OF_BIRTH", "straat": "STREET_ADDRESS"}, named=False, family=True,
    )  # fmt: skip
    home = RowFound(
        "t/main/adres", "nr=1", "news", {"straat": "Meirstraat 14 bus 3", "postcode": "9000", "stad": "Gent"},
        {"straat": "STREET_ADDRESS", "postcode": "POSTAL_CODE", "stad": "CITY"}, named=False,
    )  # fmt: skip
    card = vobject.readOne(as_card("Griet Van den Eynde", who, (child, hers, home)).decode())
    assert card.bday.value == "1984-03-17" and [one.value for one in card.tel_list] == ["+32450000001"]
    assert [(one.value.street, one.value.code, one.value.city) for one in card.adr_list] == [
        ("Meirstraat 14 bus 3", "9000", "Gent")
    ]
