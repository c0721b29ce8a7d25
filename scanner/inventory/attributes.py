"""Which attributes of an asset may be kept: those that say something of the file, not those that a person wrote."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..naming import Naming

_MOMENTS = frozenset({"modified", "created", "taken", "sent", "dated"})
_MOMENT = re.compile(r"\d{4}(-\d\d(-\d\d([T ][\d:.]+(Z|[+-]\d\d:?\d\d)?)?)?)?")
_PLAIN = frozenset(
    {*("owner", "group", "mode", "charset", "named_as", "relation", "engine", "comment"), *("delimiter", "journal")}
)
_PERSONS = frozenset({"author", "artist", "last_author", "last_modified_by", "creator", "company_manager"})


def public_attributes(naming: Naming, attributes: Mapping[str, str | int | bool]) -> dict[str, str | int | bool]:
    """Attributes without what a person wrote: a title is content, an author is a person whatever the name."""
    public: dict[str, str | int | bool] = {}
    for name, value in attributes.items():
        if not isinstance(value, str):
            public[name] = value
        elif name in _MOMENTS:
            public[name] = value if _MOMENT.fullmatch(value) else ""
        elif name in _PLAIN:
            public[name] = naming.segment(value)
        elif name in _PERSONS and value.strip():
            public[name] = naming.token("PERSON", value)
    return public
