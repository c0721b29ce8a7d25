"""Tells which cells of a row say who did something: who wrote it, changed it, or looked the person up.

That it was done is told to the person; who of the staff did it is somebody else's data (CJEU C-579/21, 22 June 2023:
logs of consultations, when and why, without the employees' identity unless it is indispensable).
"""

from __future__ import annotations

import re

from scanner.subject.roles.columns import ACTING, MAKERS, USERS, WHO, tokens

NUMBERED = ACTING | {"CUSTOMER_NUMBER", "MEMBER_NUMBER", "DRIVING_LICENCE"}
"""Entity types by which somebody is known in a system."""
_LONG = 5
"""Digits of a number that stands for somebody, and is no count."""
_MOMENT = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])?(?:[0-5]\d){0,2}")
"""A day, with its time or without: `20260315`."""
_CODE = re.compile(r"(?=.{5,20}$)[^\W_]+(?:[./-][^\W_]+)*")
"""Such as `CH0030`, `P-00412`."""
_LOGIN = re.compile(r"\w[\w.\\-]*")
"""One word, such as a user name or a code of staff."""


def stands_for_somebody(entity_type: str, value: object) -> bool:
    """Whether a cell holds a number by which somebody is known in a system, by its type or its length."""
    said = str(value).strip()
    if entity_type:
        return entity_type in NUMBERED
    return said.isdigit() and len(said) >= _LONG and not _MOMENT.fullmatch(said)


def shape(value: object) -> str:
    """The form of a number of somebody, of letters and digits: `AA9999` for `CH0030`; empty for anything else."""
    said = str(value).strip()
    mixed = any(map(str.isdigit, said)) and any(map(str.isalpha, said))
    return re.sub(r"\d", "9", re.sub(r"[^\W\d_]", "A", said)) if mixed and _CODE.fullmatch(said) else ""


def is_actor(name: str, entity_type: str, value: object) -> bool:
    """Whether a cell that speaks of somebody else holds the account or number of who did something: `created_by`."""
    said = str(value).strip()
    if (entity_type and entity_type not in NUMBERED) or not _LOGIN.fullmatch(said):
        return False
    words = tokens(name)
    named = bool(words & MAKERS) and not said.isdigit()
    return named or words <= WHO or (words <= USERS and not said.isdigit()) or stands_for_somebody(entity_type, said)
