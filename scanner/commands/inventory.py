"""`vigie inventory`: lists the tags."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from .options import configuration, listing, write_list

COLUMNS = ("asset", "field", "categories", "entity_type", "confidence", "matched", "sampled", "status")


@click.command()
@configuration
@listing()
@click.option("--source", help="Only this source.")
@click.option("--category", help="Only tags of this category.")
@click.option("--entity-type", help="Only tags of this entity type.")
@click.option("--min-confidence", type=click.FloatRange(0, 1), default=0.0, help="Only tags at least this sure.")
def inventory(
    config_path: Path,
    form: str,
    source: str | None,
    category: str | None,
    entity_type: str | None,
    min_confidence: float,
) -> None:
    """List the tags: which field holds what, how sure, and why."""
    from ..config import load
    from ..inventory import open_inventory

    config = load(config_path)
    if source:
        config.source(source)
    with open_inventory(config.inventory) as opened:
        records = (
            _record(asdict(entry))
            for entry in opened.entries(source)
            if entry.confidence >= min_confidence
            and (not category or category in entry.categories)
            and (not entity_type or entry.entity_type == entity_type)
        )
        write_list(records, form, COLUMNS)


def _record(entry: dict[str, object]) -> dict[str, object]:
    order = ("source", "asset", "kind", "field", "categories", "entity_type", "confidence", "matched", "sampled")
    first = {name: entry[name] for name in (*order, "status", "reason")}
    # the number of a tag depends on the order of reading: `vigie review list` shows it to whoever decides
    return first | {name: value for name, value in entry.items() if name not in first and name != "id"}
