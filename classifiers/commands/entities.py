"""`vigie entities`: the entity types, their categories and DPV terms."""

from __future__ import annotations

import json
from typing import Any

import click

from ..base import LANGUAGES, Language
from ..taxonomy import EntityType, load_taxonomy


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "jsonl", "text"]),
    default="table",
    help="For a person, or scripts; text is table.",
)
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", help="Language of the labels.")
def entities(form: str, lang: Language) -> None:
    """List the entity types that Vigie tells apart, with categories, country, DPV terms, validation and sensitivity."""
    taxonomy = load_taxonomy()
    records = [json.dumps(_record(entity_type), ensure_ascii=False) for entity_type in taxonomy]
    if form == "json":
        click.echo("[\n" + ",\n".join(records) + "\n]")
        return
    if form == "jsonl":
        click.echo("\n".join(records))
        return
    rows: list[tuple[str, ...]] = [("TYPE", "LABEL", "CATEGORIES", "COUNTRY", "DPV", "VALIDATION", "SENSITIVITY")]
    rows += [_row(entity_type, lang) for entity_type in taxonomy]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _row(entity_type: EntityType, lang: Language) -> tuple[str, ...]:
    marks = [
        entity_type.sensitivity,
        *(["national number"] if entity_type.national_number else []),
        *(["credential"] if entity_type.credential else []),
        *([entity_type.special] if entity_type.special else []),
    ]
    return (
        entity_type.id,
        entity_type.label[lang],
        ", ".join(entity_type.categories) if entity_type.personal else "(not personal by itself)",
        entity_type.country or "-",
        ", ".join(entity_type.dpv) or "-",
        entity_type.validation,
        ", ".join(marks),
    )


def _record(entity_type: EntityType) -> dict[str, Any]:
    return {
        "entity_type": entity_type.id,
        "label": dict(entity_type.label),
        "categories": list(entity_type.categories),
        "country": entity_type.country or None,
        "dpv": list(entity_type.dpv),
        "validation": entity_type.validation,
        "sensitivity": entity_type.sensitivity,
        "national_number": entity_type.national_number,
        "credential": entity_type.credential,
        "special": entity_type.special or None,
        "personal": entity_type.personal,
    }
