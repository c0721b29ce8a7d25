"""In what a report was made: what the configuration keeps out of the scan, and the software that judged."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from scanner import Config

_PACKAGES = ("presidio-analyzer", "spacy", "sqlalchemy", "pandas", "pypdfium2", "phonenumbers")


@dataclass(frozen=True)
class Setting:
    """Limits of the sources, and versions."""

    limits: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)
    """Source → (schemas that alone are read, patterns of what is excluded)."""
    packages: Mapping[str, str] = field(default_factory=dict)


def setting_of(config: Config) -> Setting:
    """Of this configuration, on this machine."""
    limits = {
        name: (_strings(source.options.get("schemas")), _strings(source.options.get("exclude")))
        for name, source in config.sources.items()
    }
    return Setting({name: told for name, told in limits.items() if any(told)}, dict(_versions()))


def _versions() -> Mapping[str, str]:
    found = {"Python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _strings(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(map(str, value or ()))
