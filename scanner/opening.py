"""Opens all that a scan writes with: key, naming, inventory, and the version of the rules."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .config import Config
from .inventory import Inventory, open_inventory
from .keys import load_keys
from .naming import Naming

if TYPE_CHECKING:
    from .declaration import Declaration


@dataclass(frozen=True)
class Opened:
    """What a scan writes with."""

    inventory: Inventory
    versions: str
    """Of the rules and models, and of what the declaration changes in them."""
    overrides: Mapping[str, tuple[str, ...]]


@contextmanager
def open_for_scan(config: Config, declaration: Declaration | None) -> Iterator[Opened]:
    """Open the inventory for writing; makes key and inventory on first use."""
    from classifiers.classifier import RULES_VERSION

    overrides = dict(declaration.entity_types) if declaration else {}
    with open_inventory(config.inventory, naming=_naming(config), keys=load_keys(config.key_file), create=True) as it:
        rules = f"{RULES_VERSION}+voters" if config.thorough else RULES_VERSION
        yield Opened(it, _versions(rules, overrides), overrides)


@contextmanager
def open_for_search(config: Config) -> Iterator[Inventory]:
    """Open the inventory with its key, to find assets under their true names; makes it if there is none."""
    naming, keys = _naming(config), load_keys(config.key_file)
    with open_inventory(config.inventory, naming=naming, keys=keys, create=True) as it:
        yield it


def _naming(config: Config) -> Naming:
    from classifiers.segments import personal_parts

    return Naming(load_keys(config.key_file), personal_parts)


def _versions(rules: str, overrides: Mapping[str, tuple[str, ...]]) -> str:
    if not overrides:
        return rules
    digest = hashlib.sha256(json.dumps(sorted(overrides.items())).encode()).hexdigest()[:8]
    return f"{rules}+{digest}"
