"""`vigie evaluate`: measures detection on labelled sets, against other engines in the same run."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..evaluation import ENGINES

if TYPE_CHECKING:
    from ..evaluation.base import Engine
    from ..evaluation.cases import LabelledSet
    from ..evaluation.results import Results


@click.command()
@click.argument("sets", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="SET...")
@click.option("--engine", default="vigie", show_default=True, help="What is measured.")
@click.option("--against", multiple=True, help=f"Compare with it in the same run: {', '.join(ENGINES)}. Repeatable.")
@click.option(
    "--format", "form", type=click.Choice(["table", "json", "md"]), default="table", help="Form of the output."
)
@click.option("--names-only", is_flag=True, help="Columns: judge them a second time by their names alone.")
@click.option("--seed", default=7, show_default=True, help="Of the bootstrap.")
@click.option("--no-errors", is_flag=True, help="Leave out confusions and misses.")
@click.option(
    "--write", type=click.Path(path_type=Path, dir_okay=False), help="Put the figures into this QUALITY.md too."
)
def evaluate(
    sets: tuple[Path, ...],
    engine: str,
    against: tuple[str, ...],
    form: str,
    names_only: bool,
    seed: int,
    no_errors: bool,
    write: Path | None,
) -> None:
    """Measure precision, recall, F1 and speed on labelled SETs: JSON lines or CSV files, or their folders.

    The forms are in docs/evaluation.md. Values are never shown, except masked.
    """
    from ..evaluation.conditions import as_note, conditions
    from ..evaluation.formats import as_json, as_markdown, as_text
    from ..evaluation.present import blocks
    from ..evaluation.quality import write_part
    from ..evaluation.sets import read_sets

    labelled = read_sets(sets)
    engines = [ENGINES.load(name)() for name in dict.fromkeys((engine, *against))]
    parts = dict(_measure(labelled, engines, seed, names_only=names_only))
    about = conditions(labelled, [one.version for one in engines], seed, sys.argv[2:])
    laid = {name: list(blocks(results, errors=not no_errors)) for name, results in parts.items()}
    if form == "json":
        click.echo(as_json(parts.values(), about))
    else:
        click.echo("\n".join((as_text if form == "table" else as_markdown)(part) for part in laid.values()), nl=False)
    if write:
        for name, part in laid.items():
            write_part(write, name, f"{as_markdown(part)}\n{as_note(about)}\n")


def _measure(
    labelled: Sequence[LabelledSet], engines: Sequence[Engine], seed: int, *, names_only: bool
) -> Iterator[tuple[str, list[Results]]]:
    """Each part that the sets hold, by every engine that can judge it."""
    from ..evaluation.base import JudgesDocuments, JudgesTables
    from ..evaluation.tables import measure_tables
    from ..evaluation.texts import measure_texts
    from ..evaluation.whole import measure_documents

    if any(one.texts for one in labelled):
        yield "texts", [measure_texts(one, labelled, seed) for one in engines]
    judges = [one for one in engines if isinstance(one, JudgesTables)]
    if judges and any(one.tables for one in labelled):
        yield "columns", [measure_tables(one, labelled, seed) for one in judges]
        if names_only:
            yield "names-only", [measure_tables(one, labelled, seed, names_only=True) for one in judges[:1]]
    readers = [one for one in engines if isinstance(one, JudgesDocuments)]
    if readers and any(one.documents for one in labelled):
        yield "documents", [measure_documents(one, labelled, seed) for one in readers]
