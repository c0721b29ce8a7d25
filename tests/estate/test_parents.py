"""In the example pay, absences and contracts do not say who employs their person; the employee's row does."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .checking import PARTS, identity_of

BELOW = {
    "employee_address", "contrats", "fiches_paie", "individual_accounts", "gezinssamenstelling", "personnes_a_charge",
    "bank_accounts", "absences", "cotisations_syndicales", "saisies_indus", "pers_rem", "T_LOON",
}  # fmt: skip
"""Tables of rows without an employer of their own."""


@pytest.mark.parametrize("subject", ["homonym-staff", "client-employee", "maiden-and-married", "bis-then-national"])
def test_rows_below_an_employee_have_the_role_of_the_employee(example: Any, subject: str) -> None:
    line = identity_of(example, subject)
    who = {PARTS[part]: value for part, value in line["identity"].items() if value}
    (example.folder / "who.json").write_text(json.dumps(who))
    out = example.vigie("find", "payroll", "--identity", "who.json", "--format", "json")
    sure = [match for match in json.loads(out.stdout)["matches"] if match["certainty"] != "possible"]
    roles: dict[str, set[str]] = {}
    for match in sure:
        if match["role"]:
            roles.setdefault(match["asset"].rpartition("/")[2], set()).add(match["role"])
    assert roles.keys() & BELOW and all(found == {line["role"]} for found in roles.values()), roles
