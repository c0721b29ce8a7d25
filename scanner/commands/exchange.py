"""`vigie review export` and `import`: tags go out as a file, decisions come back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from .choosing import author, choosing, reading, select_tags, writing
from .options import configuration


@click.command()
@configuration
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@choosing("open")
@click.option("--untagged", "bare", is_flag=True, help="Not tags, but the fields without one: to add tags to.")
def export(config_path: Path, file: Path, bare: bool, **wanted: Any) -> None:
    """Write tags to FILE, CSV or JSON by its name, to be filled in and imported."""
    from ..errors import ReviewError
    from ..review import Wanted, untagged
    from ..review.exchange import export_csv, export_json

    with reading(config_path) as (_, inventory):
        found = [] if bare else select_tags(inventory, wanted)
        fields = untagged(inventory, Wanted(where=wanted["where"], source=wanted["source"])) if bare else []
    write = export_json if file.suffix.lower() == ".json" else export_csv
    content = write(found, fields)
    if str(file) == "-":
        sys.stdout.buffer.write(content)
        return
    try:
        file.write_bytes(content)
    except OSError:
        raise ReviewError(f"{file} cannot be written.", code="review-file", hint="Choose another place.") from None
    what = (
        f"{len(fields):,} fields). Fill in `decision` (add), `new_type`"
        if bare
        else f"{len(found):,} tags). Fill in `decision`"
    )
    click.echo(f"Written: {file} ({what} and `reason`, then import it.", err=True)


@click.command("import")
@configuration
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@author
@click.option("--replace", is_flag=True, help="Decide anew where somebody has decided.")
@click.option("--dry-run", is_flag=True, help="Check the file and change nothing.")
def import_(config_path: Path, file: Path, author: str, replace: bool, dry_run: bool) -> None:
    """Take the decisions of FILE, CSV or JSON: all of them, or none if a line is wrong."""
    from ..keys import load_keys
    from ..reasons import user_id
    from ..review import add, decide
    from ..review import undo as take_back
    from ..review.exchange import read_lines
    from ..review.importing import plan_lines

    who = user_id(author)
    name = "standard input" if str(file) == "-" else file.name
    lines = read_lines(_read(file), name)
    with writing(config_path) as it:
        plan = plan_lines(lines, it.inventory.entries(), who, it.declaration, name)
        told = f"{len(plan.decisions):,} decisions, {len(plan.added):,} added, {len(plan.undone):,} taken back"
        if dry_run:
            click.echo(f"In order: {told}. Nothing was changed.")
            return
        decide(it.ledger, plan.decisions, replace=replace)
        add(it.ledger, plan.added, lambda: load_keys(it.config.key_file))
        if plan.undone:
            take_back(it.ledger, plan.undone, who)
    click.echo(f"Done: {told}.")


def _read(file: Path) -> bytes:
    from ..errors import ReviewError

    try:
        return sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError:
        raise ReviewError(f"{file} cannot be read.", code="review-file", hint="Check its path.") from None
