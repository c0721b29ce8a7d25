"""Takes the URL of a store apart: its path is taken as it is written, user and password are percent-decoded."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote

from .base import Trouble

_URL = re.compile(
    r"(?P<scheme>[a-z][a-z0-9+.\-]*)://"
    r"(?:(?P<user>[^/:@]*)(?::(?P<password>[^/]*))?@)?"
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^/:@\[\]]*)(?::(?P<port>\d{1,5}))?"
    r"(?P<path>(?:/.*)?)",
    re.DOTALL | re.IGNORECASE,
)


@dataclass(frozen=True)
class Address:
    """Where a store is."""

    url: str = field(repr=False)
    scheme: str
    host: str = ""
    port: int | None = None
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    path: str = field(default="", repr=False)
    """Begins with a slash, or is empty."""


def parse(url: str) -> Address:
    """An address; raises `Trouble` with code `url` for what has none of the forms of a URL."""
    if "::" in url.partition("://")[0]:
        return Address(url, url.partition("::")[0])  # a chain of fsspec's
    found = _URL.fullmatch(url)
    if not found or int(found["port"] or 0) > 65535:
        raise Trouble("url")
    return Address(
        url,
        found["scheme"].lower(),
        found["host"].strip("[]"),
        int(found["port"]) if found["port"] else None,
        unquote(found["user"] or ""),
        unquote(found["password"] or ""),
        found["path"],
    )
