"""The options that several commands share, and how their lists are written."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from ..config import DEFAULT
from ..console import console, neutral

Command = TypeVar("Command", bound=Callable[..., Any])

configuration = click.option(
    "-c",
    "--config",
    "config_path",
    type=click.Path(path_type=Path, dir_okay=True),
    default=DEFAULT,
    show_default=True,
    help="The configuration.",
)

Record = Mapping[str, Any]


def listing(default: str = "table") -> Callable[[Command], Command]:
    """The `--format` of a command that lists things."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(["table", "jsonl", "json", "csv"]),
        default=default,
        show_default=True,
        help="Form of the list.",
    )


def write_list(records: Iterable[Record], form: str, columns: Sequence[str]) -> None:
    """Write records to stdout; `columns` are those that a table or CSV shows."""
    import orjson

    if form == "jsonl":
        for record in records:
            click.echo(orjson.dumps(record, default=str).decode())
    elif form == "json":
        click.echo(orjson.dumps(list(records), default=str, option=orjson.OPT_INDENT_2).decode())
    elif form == "csv":
        _write_csv(records, columns)
    else:
        _write_table(records, columns)


def _write_csv(records: Iterable[Record], columns: Sequence[str]) -> None:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    for record in records:
        writer.writerow([neutral(_text(record.get(column))) for column in columns])
    click.echo(out.getvalue(), nl=False)


def _write_table(records: Iterable[Record], columns: Sequence[str]) -> None:
    from ..layout import laid_out

    rows = [[_text(record.get(column)) for column in columns] for record in records]
    out = console()
    if not rows:
        out.print("Nothing to list.", markup=False)
    for line, heading in laid_out(columns, rows, out.width if out.is_terminal else None) if rows else ():
        out.print(line, style="bold" if heading else None, markup=False, soft_wrap=True)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.2f}"
    if isinstance(value, list | tuple):
        return ", ".join(str(item) for item in value)
    return str(value)
