"""Reads what a row tells of its own subject: numbers and addresses, a national number, a birth date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..identity.numbers import national_number
from ..roles import columns
from ..roles.roles import Roles
from .matching import NUMBERS, Hit

SHARED = frozenset({"PHONE_NUMBER", "IBAN_CODE"})
"""May belong to a whole family."""
TELLING = (*NUMBERS, *SHARED, "EMAIL_ADDRESS", "USERNAME")
_LOGIN = 3
_LONG = 6
"""Digits."""
_DAY = re.compile(
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d"
)
SEPARATORS = re.compile(r"[\s./()-]")


def compact(row: Mapping[str, Any], roles: Roles) -> list[str]:
    """The numbers and addresses by which a row's own subject is reached or known, without separators."""
    found = [SEPARATORS.sub("", str(row[c]).casefold()) for c in roles.own(*TELLING) if filled(row.get(c))]
    logins = [str(row[c]).strip().casefold() for c in roles.own("USERNAME") if filled(row.get(c))]
    return [text for text in logins if _LOGIN < len(text) <= 7] + [
        text.removeprefix("+32").removeprefix("0032").removeprefix("0") for text in found if len(text) > 7
    ]


def national_numbers(row: Mapping[str, Any], roles: Roles) -> set[str]:
    """The national numbers of the row's own subject, in compact form."""
    found = set()
    for column in roles.own(*NUMBERS):
        digits = re.sub(r"[^\w]", "", str(row.get(column) or ""))
        if len(digits) >= 8 and any(c.isdigit() for c in digits):
            found.add(national_number(digits).value)
    return found


def birth_columns(row: Mapping[str, Any], roles: Roles) -> list[str]:
    """The columns that say when the row's own subject was born."""
    typed = roles.own("DATE_OF_BIRTH")
    return typed or [c for c in row if not columns.others(c) and columns.is_birth(c)]


def filled(value: Any) -> bool:
    """Whether a cell holds anything."""
    return value is not None and value == value and str(value).strip() != ""


def is_nobody_elses(value: str) -> bool:
    """Whether a number has too many digits for an amount or a count, and is no day either: `07512345`, `LID0001042`."""
    digits = re.sub(r"\D", "", value)
    # `FB-2008-0417` and `2023-0101` are no days: a day has no letters, and two signs between its parts or none
    like_a_day = not any(map(str.isalpha, value)) and len(re.findall(r"\D+", value.strip())) != 1
    return len(digits) > _LONG and not (len(digits) == 8 and like_a_day and _DAY.fullmatch(digits))


def logins_in(row: Mapping[str, Any], hits: Mapping[str, Sequence[Hit]]) -> Iterator[str]:
    """The user names of a row that are the person's but for capitals, as they are written."""
    for column, found in hits.items():
        if any(hit.exact and hit.wanted.entity_type == "USERNAME" for hit in found):
            yield str(row[column]).strip()
