"""Reads the YAML tables of `law/`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from connectors import YamlError, load_yaml

from .errors import broken

FOLDER = Path(__file__).with_name("law")


@cache
def table(name: str) -> dict[str, Any]:
    """The table called `name`; raises `RightsError` where it is no mapping with a version."""
    try:
        data = load_yaml((FOLDER / f"{name}.yaml").read_text("utf-8"))
    except (OSError, YamlError, UnicodeDecodeError) as error:
        raise broken(name, type(error).__name__) from None
    if not isinstance(data, dict) or not data.get("version") or "signed" not in data:
        raise broken(name, "it has no version, or no place to sign")
    return data


def signature(name: str) -> str:
    """Version of a table and who signed it, for those who check a decision later."""
    data = table(name)
    signed = data["signed"] or {}
    by = f"signed by {signed['by']} on {signed['on']}" if signed.get("by") else "not signed yet"
    return f"{name} {data['version']} ({by})"
