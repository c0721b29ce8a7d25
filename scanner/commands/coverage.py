"""`vigie coverage`: lists the assets and how much of each was read; accepts what cannot be."""

from __future__ import annotations

import getpass
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from .options import configuration, listing, write_list

COLUMNS = ("asset", "state", "code", "rows_read", "rows_total", "reason", "accepted")


@click.command()
@configuration
@listing()
@click.option("--source", help="Only this source.")
@click.option(
    "--state",
    type=click.Choice(["complete", "partial", "skipped", "failed"]),
    multiple=True,
    help="Only assets that ended so; may be given more than once.",
)
@click.option("--incomplete", is_flag=True, help="Only what should have been readable and is not accepted.")
@click.option("--accept", multiple=True, metavar="ID", help="Accept that this asset or source cannot be read.")
@click.option("--reason", default="", help="Why it is accepted; required with --accept.")
@click.option("--by", default="", help="Who accepts it: a user id.  [default: the account]")
def coverage(
    config_path: Path,
    form: str,
    source: str | None,
    state: tuple[str, ...],
    incomplete: bool,
    accept: tuple[str, ...],
    reason: str,
    by: str,
) -> None:
    """List the assets: how each ended, how much was read, and why not more."""
    from ..config import load
    from ..inventory import open_inventory

    config = load(config_path)
    if source:
        config.source(source)
    with open_inventory(config.inventory) as opened:
        if accept:
            _accept(config, opened, accept, reason.strip(), by or getpass.getuser())
            return
        records = (
            _record(asdict(item))
            for item in opened.coverage(source)
            if (not state or item.state in state) and (not incomplete or (item.incomplete and not item.accepted))
        )
        write_list(records, form, COLUMNS)


def _accept(config: Any, opened: Any, ids: tuple[str, ...], reason: str, by: str) -> None:
    from classifiers.segments import personal_parts

    from ..inventory.recording import unaccepted
    from ..ledger import open_ledger

    if not reason:
        raise click.UsageError("--accept needs a --reason: whoever reads the audit will ask for it.")
    if personal_parts(reason):
        raise click.UsageError("The reason seems to hold personal data; word it without names and numbers.")
    ledger = open_ledger(config, opened)
    for asset in ids:
        with ledger.transaction() as page:
            done = opened.accept(page.connection, asset, reason, by)
            if done:
                page.append("acceptance", {"asset": asset}, by=by, details={"reason": reason})
        if not done:
            raise unaccepted(f"Nothing to accept: {asset} is not known, or was read.")
        click.echo(f"Accepted: {asset}")


def _record(item: dict[str, Any]) -> dict[str, Any]:
    order = ("source", "asset", "kind", "state", "reason", "rows_read", "rows_total", "bytes_read", "bytes_total")
    first = {name: item[name] for name in (*order, "places")}
    rest = {name: value for name, value in item.items() if name not in first and name != "dates"}
    rest["dates"] = {field: {str(year): n for year, n in years.items()} for field, years in item["dates"].items()}
    return first | rest
