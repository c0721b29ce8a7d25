"""`vigie find`: where one person's data are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ..console import console
from .day import Day
from .options import configuration


@click.command()
@configuration
@click.argument("names", nargs=-1, metavar="[SOURCE]...")
@click.option("--name", multiple=True, help="Full name; `Family, Given` or in either order.")
@click.option("--national-number", multiple=True, help="NISS or BIS number, in any spelling.")
@click.option("--email", multiple=True, help="E-mail address.")
@click.option("--phone", multiple=True, help="Phone number, in any spelling.")
@click.option("--iban", multiple=True, help="Account number.")
@click.option("--username", multiple=True, help="User name.")
@click.option("--ip", multiple=True, help="IP address.")
@click.option("--identifier", multiple=True, help="Customer, employee or any other number, searched as typed.")
@click.option("--birth-date", type=Day(), multiple=True, help="Tells one bearer of a name from another.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Its form."
)
@click.pass_context
def find(ctx: click.Context, /, config_path: Path, names: tuple[str, ...], form: str, **parts: Any) -> None:
    """Find where one person's data are. Exit code 3 if something could not be searched."""
    import orjson

    from ..config import load
    from ..declaration import load_declaration
    from ..opening import open_for_search
    from ..subject import Identity
    from ..subject import find as search

    identity = Identity(**parts)
    if not identity.wanted():
        raise click.UsageError("Give at least one identifier to search for; a birth date alone finds nobody.")
    config = load(config_path)
    declaration = load_declaration(config.declaration) if config.declaration else None
    with open_for_search(config) as inventory:
        answer = search(config, inventory, identity, names, declaration=declaration)
    if form == "json":
        click.echo(orjson.dumps(answer.as_json(), option=orjson.OPT_INDENT_2).decode())
    else:
        show(answer)
    ctx.exit(3 if answer.not_searched else 0)


def show(answer: Any) -> None:
    """Tell a person where the subject was found."""
    out = console()
    if not answer.matches:
        out.print(f"Nobody found in {len(answer.searched):,} assets searched.", markup=False)
    shown = ""
    for match in answer.matches:
        if match.asset != shown:
            out.print(match.asset, style="bold", markup=False)
            shown = match.asset
        place = f"{match.field} · {match.locator}" if match.field else match.locator or "text"
        out.print(f"  {match.certainty:8} {match.entity_type:20} {place}  (by {match.via})", markup=False)
    if answer.matches:
        out.print(f"{len(answer.matches):,} matches in {len(answer.searched):,} assets searched.", markup=False)
    for missed in answer.not_searched:
        out.print(f"Not searched: {missed.asset}: {missed.reason}", style="yellow", markup=False)
