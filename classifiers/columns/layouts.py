"""Reads codes that some systems call their fields by (`CaNm`, `NUM01`), where several of one system stand together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import yaml

_SEPARATORS = re.compile(r"[\W_]+")


class Layout(NamedTuple):
    """The fields of one system's tables, and those that must be there for it to be that system's."""

    needs: frozenset[str]
    fields: dict[str, str]
    exact: bool
    several: int
    """How many of the fields must be there, of whatever system."""


def in_full(names: Sequence[str]) -> dict[str, str]:
    """What the columns of one table that are codes are called in full."""
    full: dict[str, str] = {}
    for needs, fields, exact, several in _layouts():
        keys = {
            name if exact else _SEPARATORS.sub("", name.lower()) if several else name.lower(): name for name in names
        }
        if needs <= keys.keys() and len(fields.keys() & keys.keys()) >= several:
            full |= {name: fields[key] for key, name in keys.items() if key in fields}
    return full


@lru_cache(maxsize=1)
def _layouts() -> tuple[Layout, ...]:
    data = yaml.safe_load(Path(__file__).with_name("layouts.yaml").read_text(encoding="utf-8"))
    return tuple(
        Layout(
            frozenset(str(layout.get("needs", "")).split()),
            dict(layout["fields"]),
            bool(layout.get("exact")),
            int(layout.get("several", 0)),
        )
        for layout in data.values()
    )
