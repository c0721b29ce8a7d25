"""Shows masked examples of what a field was tagged for: read from the source when asked for, logged, never stored."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from classifiers.analysis import LONGEST_VALUE, Analyzer
from classifiers.masking import mask
from connectors import CONNECTORS, Asset, Budget, Connector, Passage, Rows
from connectors.locator import join_members

from .errors import ConfigError, InventoryError

if TYPE_CHECKING:
    from .config import Config
    from .entries import Entry
    from .inventory import Inventory

BUDGET = Budget(rows=5_000, seconds=60.0)
"""Examples are a glance, not a scan."""


@dataclass(frozen=True)
class Example:
    """One value, with its telling characters covered."""

    place: str
    """Public."""
    shown: str = dataclasses.field(repr=False)


def check_viewer(config: Config, user: str) -> None:
    """Raises `ConfigError` for who is not on the list `examples` of the configuration, where there is one."""
    if config.examples is not None and user not in config.examples:
        raise ConfigError(
            "You are not among those who may see examples.",
            code="examples-denied",
            hint=f"The list `examples` in {config.path.name} names them by user id.",
        )


def examples(config: Config, inventory: Inventory, entry: Entry, count: int) -> list[Example]:
    """As many distinct examples as there are, `count` at most; raises `ConnectorError` if the source cannot be read."""
    source = config.source(entry.source)
    found: dict[str, Example] = {}
    with closing(CONNECTORS.load(source.type)(source, key=inventory.keys.content)) as connector:
        asset = _asset(connector, inventory, entry)
        for place, value in _values(connector, inventory, asset, entry):
            found.setdefault(value, Example(place, mask(value, entry.entity_type)))
            if len(found) >= count:
                break
    return list(found.values())


def _asset(connector: Connector, inventory: Inventory, entry: Entry) -> Asset:
    for item in connector.discover():
        if isinstance(item, Asset) and inventory.naming.asset(entry.source, item.segments) == entry.asset:
            return item
    raise InventoryError(
        f"The source no longer has {entry.asset}.", code="vanished", hint="Run `vigie scan`, then look again."
    )


def _values(connector: Connector, inventory: Inventory, asset: Asset, entry: Entry) -> Iterator[tuple[str, str]]:
    """Place and value of each occurrence, as they come."""
    analyzer = Analyzer()
    for part in connector.read(asset, BUDGET):
        if isinstance(part, Rows):
            for column in [n for n, name in enumerate(part.fields) if inventory.naming.field(name) == entry.field]:
                yield from _of_column(part, column, entry.entity_type, analyzer)
        elif isinstance(part, Passage) and _is_field(inventory, part, entry.field):
            place = inventory.naming.locator(str(part.locator))
            yield from ((place, value) for value in _in_text(part.text, entry.entity_type, analyzer))


def _of_column(part: Rows, column: int, entity_type: str, analyzer: Analyzer) -> Iterator[tuple[str, str]]:
    for number, cell in enumerate(part.frame.iloc[:, column].tolist(), part.first):
        text = _text(cell)
        if not text:
            continue
        values = list(_in_text(text, entity_type, analyzer))
        if not values and len(text) <= LONGEST_VALUE:
            values = [text]  # tagged by the column's name: the cell is the value
        yield from ((f"row {number}", value) for value in values)


def _in_text(text: str, entity_type: str, analyzer: Analyzer) -> Iterator[str]:
    for finding in analyzer.analyze(text).findings:
        if finding.entity_type == entity_type:
            yield text[finding.start : finding.end]


def _is_field(inventory: Inventory, part: Passage, field: str) -> bool:
    return inventory.naming.locator(join_members(part.locator.members)) == field


def _text(cell: Any) -> str:
    with suppress(TypeError, ValueError):
        if cell is None or cell != cell:
            return ""
    return str(cell).strip()
