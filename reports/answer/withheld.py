"""Tells what of the person's data is held and not copied out: passwords and their digests, keys, tokens, sessions.

They are the person's data (Art. 15), and whoever has a copy of them can use them in his or her name: that they are held
is said, the values stay where they are (Art. 32: security of processing).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from classifiers.taxonomy import TAXONOMY
from connectors import Asset
from scanner.subject.roles.roles import Roles, roles_by_names

SECRETS = frozenset({"SESSION_ID", *(one.id for one in TAXONOMY if one.credential)})
"""Entity types whose values open something."""
_COUNTED = 10
"""Digits of a number that is drawn rather than counted: `session_id` is the key of a course, too."""
_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?:[ T]\d\d:|$)|\d\d?[./]\d\d?[./](?:19|20)\d\d")
_DAYS = re.compile(r"date|timestamp")
"""Types of columns that hold days, whatever the columns are called."""
_FORMS = re.compile(
    r"\$(?:2[abxy]?|argon2(?:id|i|d)|scrypt|1|5|6|7|y|apr1|[PHS])\$\S{20,}|(?:pbkdf2|bcrypt|scrypt)\S*\$\S{20,}"
    r"|\{S?(?:SHA|MD5|CRYPT|SSHA256|SSHA512)\}\S{12,}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*"
)
"""Digests of passwords and signed tokens, by what they look like in any column."""


def secret_fields(
    asset: Asset | None, row: Mapping[str, Any], tagged: Mapping[str, frozenset[str]] | None = None
) -> frozenset[str]:
    """The fields of a row that open something: by their tags, else by their names; by their form in any case."""
    known = tagged or {}
    table = asset.segments[-1] if asset else ""
    named = roles_by_names(table, tuple(map(str, row)))
    days = {column.name for column in asset.columns if _DAYS.match(column.type)} if asset else frozenset()
    return frozenset(
        name
        for name, value in row.items()
        if (name not in days and _opens(known.get(name) or _named(named, name, value), value))
        or _FORMS.fullmatch(str(value).strip())
    )


def _named(roles: Roles, name: str, value: Any) -> frozenset[str]:
    """What a field is called; a day is no password, though `passée_le` begins as one."""
    is_a_day = isinstance(value, date) or _DAY.match(str(value))
    return frozenset(() if is_a_day else roles.types.get(str(name), ()))


def _opens(types: frozenset[str], value: Any) -> bool:
    """Whether the types of a field say that its value opens something; a short number of a session only counts it."""
    counted = str(value).strip().isdigit() and len(str(value).strip()) < _COUNTED
    return bool(types & SECRETS - ({"SESSION_ID"} if counted else set()))
