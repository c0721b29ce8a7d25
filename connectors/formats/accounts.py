"""Reads files of accounts: `passwd` and `shadow` of Unix, `htpasswd` of web servers; an account a row.

Columns as in passwd(5) and shadow(5). The comment of an account (GECOS) is full name, office, telephones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..base import Part
from .base import Content, Reading
from .lined import Found, Record, read_records

_FORMS = (
    re.compile(r"(?P<user>[^:\s]+):(?P<password>[^:]*):\d*:\d*:(?P<gecos>[^:]*):(?P<home>[^:]*):(?P<shell>[^:]*)"),
    re.compile(r"(?P<user>[^:\s]+):(?P<password>\S{0,400}?):\d*(?::-?\d*){5,6}:?"),
    re.compile(
        r"(?P<user>[^:\s]+):(?P<password>\$(?:apr1|1|2[abxy]|5|6|7|y|gy|argon2\w+)\$[^\s:]+|\{S?SHA\d*\}[^\s:]+)"
    ),
)
_LOCKED = frozenset(("x", "*", "!", "!!", "!*", "*LK*", ""))
"""What stands where an account has no password of its own."""
_GECOS = ("full name", "office", "phone", "home phone", "remark")
_LOOKED_AT = 40
"""Lines."""


def looks_like_accounts(text: str) -> bool:
    """Whether every line is an account of one form."""
    lines = [line for line in text.split("\n", _LOOKED_AT)[:_LOOKED_AT] if line.strip() and line[0] != "#"]
    whole = lines[:-1] if len(lines) >= _LOOKED_AT else lines
    return bool(whole) and any(all(form.fullmatch(line.rstrip("\r")) for line in whole) for form in _FORMS)


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The accounts as one table, other lines as text."""
    return read_records(content, reading, _accounts)


def _accounts(lines: Iterator[str]) -> Iterator[Found]:
    for line in lines:
        match = next((found for form in _FORMS if (found := form.fullmatch(line))), None)
        if match is None:
            yield line
            continue
        told = match.groupdict()
        account: Record = {"user name": told["user"]}
        if told["password"] not in _LOCKED:
            account["password"] = told["password"]
        account |= {
            name: value for name, value in zip(_GECOS, (told.get("gecos") or "").split(","), strict=False) if value
        }
        account |= {name: told[key] for name, key in (("home directory", "home"), ("shell", "shell")) if told.get(key)}
        yield "", account
