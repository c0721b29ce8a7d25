"""Which cells tell who somebody else is: by what the row is about, what its columns are called, and who is known."""

from __future__ import annotations

import pytest

from reports.answer.gathering import RowFound
from reports.answer.relatives import cells_of_others

OWN = {"nadia", "belkacem", "nadia@belkacem.example", "BE71096123456769"}


def knows(value: str, entity_type: str) -> bool:
    return {word.lower() for word in value.split()} <= {own.lower() for own in OWN}


@pytest.mark.parametrize(
    ("values", "types", "more", "expected"),
    [
        # her child, her own account, her own session: keys led to them
        ({"naam": "Yasmina", "ref": 1}, {"naam": "GIVEN_NAME"}, {}, {"naam"}),
        ({"naam": "Belkacem", "voornaam": "Yasmina", "geb": "2014-11-04", "insz": "14110495009"},
         {"naam": "FAMILY_NAME", "voornaam": "GIVEN_NAME", "geb": "DATE_OF_BIRTH", "insz": "BE_NATIONAL_NUMBER"}, {},
         {"voornaam", "geb", "insz"}),
        ({"insz": "14110495009", "soort": "kind"}, {"insz": "BE_NATIONAL_NUMBER"}, {"family": True}, {"insz"}),
        ({"holder": "BELKACEM NADIA", "iban": "BE35163475762437"},
         {"holder": "PERSON", "iban": "IBAN_CODE"}, {}, set()),
        ({"iban": "BE35163475762437"}, {"iban": "IBAN_CODE"}, {}, set()),
        ({"street": "Kerkstraat 1", "naam": "Omar"}, {"street": "STREET_ADDRESS", "naam": "PERSON"}, {}, {"naam"}),
        # her own row, and whom it names beside her
        ({"name": "Nadia Belkacem", "partner": "Omar"}, {"name": "PERSON", "partner": "PARTNER_NAME"},
         {"named": True, "of_others": ("partner",)}, {"partner"}),
        ({"name": "Nadia Belkacem", "coaccount1": "Omar"}, {"name": "PERSON", "coaccount1": "PERSON"},
         {"named": True}, {"coaccount1"}),
        ({"name": "Nadia Belkacem", "phone": "09 225 55 01"}, {"name": "PERSON", "phone": "PHONE_NUMBER"},
         {"named": True}, set()),
        # who wrote it down, by a user name that no text tells
        ({"remark": "belde", "created_by": "pjanssens"}, {},
         {"named": True, "of_others": ("created_by",)}, {"created_by"}),
        ({"remark": "belde", "created_by": "nadia"}, {}, {"named": True, "of_others": ("created_by",)}, set()),
        # who looked her up
        ({"zoekterm": "Belkacem", "wie": "MW01"}, {"zoekterm": "PERSON"},
         {"named": True, "of_others": ("wie",)}, {"wie"}),
        ({"zoekterm": "Belkacem", "gebruiker": "1042"}, {"zoekterm": "PERSON", "gebruiker": "EMPLOYEE_NUMBER"},
         {"named": True, "of_others": ("gebruiker",)}, {"gebruiker"}),
        # the number of whom the row is about, which mentions her
        ({"licence": "07598761", "motif": "vader (nadia@belkacem.example) verwittigd"}, {"motif": "EMAIL_ADDRESS"},
         {"named": True, "of_another": True}, {"licence"}),
        # the licence of the judge, and a browser, which is no agent
        ({"judge_licence": "09900018"}, {}, {"named": True, "of_others": ("judge_licence",)}, {"judge_licence"}),
        ({"agent": "Firefox"}, {"agent": "USER_AGENT"}, {"named": True, "of_others": ("agent",)}, set()),
        ({"contact_type": "email"}, {}, {"named": True, "of_others": ("contact_type",)}, set()),
        ({"manager": "Nadia Belkacem"}, {"manager": "PERSON"}, {"named": True, "of_others": ("manager",)}, set()),
    ],
)  # fmt: skip
def test_cells_of_others(values: dict, types: dict, more: dict, expected: set) -> None:
    row = RowFound("crm/main/t", "id=1", "", values, types, **{"named": False, **more})
    assert cells_of_others(row, knows) == expected


def test_another_birth_date_beside_her_name_is_anothers_where_hers_is_known() -> None:
    values = {"titularis": "Nadia Belkacem", "geboren": "2014-11-04"}
    row = RowFound("share/a.xlsx", "row 2", "", values, {"titularis": "PERSON", "geboren": "DATE_OF_BIRTH"})
    assert cells_of_others(row, knows, born=True) == {"geboren"} and not cells_of_others(row, knows)
