"""`vigie columns`: tags columns given as names and values, a table per line of JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from ..base import TableSample, Tag
from ..errors import ClassifierError

if TYPE_CHECKING:
    from ..columns import ColumnClassifier


@click.command()
@click.option("--jsonl", is_flag=True, help="One table per line; this is the only form, and the default.")
@click.argument("source", type=click.File("r", encoding="utf-8", errors="replace"), default="-")
def columns(jsonl: bool, source: Any) -> None:
    """Tag columns. Each line is {"id": …, "table": …, "columns": {name: [values…]}}; values may be empty."""
    from ..columns import ColumnClassifier  # two seconds, which who asks for help does not wait

    classifier: ColumnClassifier | None = None
    wrong = 0
    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        try:
            table_id, table = _table(line)
        except _WrongLine as error:
            wrong += 1
            click.echo(f"Line {number}: {error}", err=True)
            continue
        classifier = classifier or ColumnClassifier()
        for record in _records(table_id, classifier.classify(table)):
            click.echo(_line(record))
    if wrong:
        raise ClassifierError(
            f"{wrong} line{'s' if wrong > 1 else ''} of the input could not be read and had no answer.",
            code="input",
            hint='Each line is one JSON object: {"id": 1, "table": "clients", "columns": {"nom": ["…"]}}.',
        )


def _line(record: dict[str, Any]) -> str:
    """One line of JSON; half a surrogate pair, which JSON allows and UTF-8 does not, stays escaped."""
    text = json.dumps(record, ensure_ascii=False)
    return text if text.isprintable() or _encodes(text) else json.dumps(record)


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


class _WrongLine(Exception):
    """A line is not a table; the text says why, without its content."""


def _table(line: str) -> tuple[Any, TableSample]:
    from ..columns.attributes import sampled

    try:
        data = json.loads(line.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        raise _WrongLine("this is not JSON.") from None
    if not isinstance(data, dict):
        raise _WrongLine('a table is an object: {"id": …, "columns": {name: [values…]}}.')
    given = data.get("columns")
    if isinstance(given, list) and all(isinstance(name, str) for name in given):
        given = {name: [] for name in given}
    if not isinstance(given, dict):
        raise _WrongLine('"columns" must be an object of names with a list of values each.')
    name = data.get("table")
    if name is not None and not isinstance(name, str):
        raise _WrongLine('"table" must be a name.')
    if any(values is not None and not isinstance(values, list) for values in given.values()):
        raise _WrongLine("the values of a column must be a list.")
    return data.get("id"), sampled(name or "", {name: values or [] for name, values in given.items()})


def _records(table_id: Any, tags: list[Tag]) -> Iterator[dict[str, Any]]:
    """A line per tagged column; more where it holds several fields, or an identifier that checks inside its text."""
    seen: set[str] = set()
    for tag in tags:
        inside = tag.field in seen and all(evidence.kind == "text" for evidence in tag.evidence)
        if inside and not any(evidence.text.endswith("checksum valid") for evidence in tag.evidence):
            continue
        seen.add(tag.field)
        yield {
            "id": table_id,
            "field": tag.field,
            "categories": list(tag.categories),
            "entity_type": tag.entity_type,
            "confidence": tag.confidence,
            "reason": tag.reason,
            "matched": tag.matched,
            "sampled": tag.sampled,
        }
