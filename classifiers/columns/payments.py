"""Tells pay in files of payments: amounts beside an account are somebody's pay where what they are for says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..base import ColumnSample, Evidence
from .hints import Reading
from .tokens import fold
from .values import Profile
from .verdict import Candidate

_PAY = re.compile(
    r"\b(?:SALA|bezoldiging|eindejaarspremie|gehalt|gehaelter|gehalter|loehne|lohn|lohne|lonen|loon|paie|payroll|"
    r"pecule de vacances|prime de fin d.annee|remuneration|salaire|salaires|salaris|salarissen|salary|urlaubsgeld|"
    r"vakantiegeld|wages?|wedde|weihnachtsgeld)\b",
    re.IGNORECASE,
)
"""What a payment of pay says that it is; `SALA` is the purpose in ISO 20022."""
_SUMS = {"ctrl", "gesamt", "somme", "sum", "summe", "total", "totaal"}
_LONGEST = 400
"""Characters of what a payment says it is for."""
_WEIGHT = 3.0
_NUMBERS = ("int", "decimal", "money", "digits")


def paid(
    columns: Sequence[ColumnSample], readings: Sequence[Reading], profiles: Sequence[Profile]
) -> dict[int, Candidate]:
    """By its place, each column of amounts that are pay, some or all of them."""
    amounts = [i for i, each in enumerate(readings) if _is_amount(each) and _is_of_numbers(profiles[i])]
    if not amounts or not any(_is_of_accounts(profile) for profile in profiles):
        return {}
    rows = max((_of_pay(column) for i, column in enumerate(columns) if i not in amounts), default=0)
    most = max(profiles[i].rows for i in amounts)
    amounts = [i for i in amounts if profiles[i].rows == most and rows]  # and no sum of them all
    evidence = Evidence("neighbours", f"what {rows} of the payments are for says that they are pay", _WEIGHT)
    return {i: Candidate("SALARY", _WEIGHT, (evidence,), min(rows, profiles[i].rows)) for i in amounts}


def _is_amount(reading: Reading) -> bool:
    return "amount" in reading.concepts and not _SUMS.intersection(reading.words)


def _of_pay(column: ColumnSample) -> int:
    said = (count for value, count in column.values.items() if len(value) < _LONGEST and _PAY.search(fold(value)))
    return sum(said)


def _is_of_numbers(profile: Profile) -> bool:
    return sum(profile.forms.get(form, 0.0) for form in _NUMBERS) >= 0.8


def _is_of_accounts(profile: Profile) -> bool:
    support = profile.support.get("IBAN_CODE") or profile.support.get("BE_BANK_ACCOUNT")
    return support is not None and support.weight > 1.0
