"""`vigie coverage`: lists the assets and how much of each was read; accepts what cannot be."""

from __future__ import annotations

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
@click.option("--as", "--by", "by", default="", metavar="USER", help="User id of who accepts.  [default: the account]")
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
            _accept(config, opened, accept, reason, by)
            return
        records = (
            _record(asdict(item))
            for item in opened.coverage(source)
            if (not state or item.state in state) and (not incomplete or (item.incomplete and not item.accepted))
        )
        write_list(records, form, COLUMNS)


def _accept(config: Any, opened: Any, ids: tuple[str, ...], reason: str, by: str) -> None:
    from ..inventory.accepting import unaccepted
    from ..ledger import open_ledger
    from ..reasons import checked_reason, user_id

    who, why = user_id(by), checked_reason(reason)
    if not why:
        raise click.UsageError("--accept needs a --reason: whoever reads the audit will ask for it.")
    ledger = open_ledger(config, opened)
    for asset in ids:
        with ledger.transaction() as page:
            done = opened.accept(page.connection, asset, why, who)
            if done:
                page.append("acceptance", {"asset": asset, "key": done}, by=who, details={"reason": why})
        if not done:
            raise unaccepted(f"Nothing to accept: {asset} is not known, or was read.")
        click.echo(f"Accepted: {asset}")


def _record(item: dict[str, Any]) -> dict[str, Any]:
    order = ("source", "asset", "kind", "state", "reason", "rows_read", "rows_total", "bytes_read", "bytes_total")
    first = {name: item[name] for name in (*order, "places")}
    rest = {name: value for name, value in item.items() if name not in first and name not in ("dates", "division")}
    rest["dates"] = _dates(item["dates"])
    rest["division"] = _division(item["division"]) if item["division"] else None
    return first | rest


def _dates(dates: dict[str, dict[int, int]]) -> dict[str, dict[str, int]]:
    return {field: {str(year): n for year, n in years.items()} for field, years in dates.items()}


def _division(division: dict[str, Any]) -> dict[str, Any]:
    """How covers divide its rows; conditions by the ids that `scanner.declaration` gives them."""
    portions = [
        portion
        | {"held": sorted(portion["held"]), "unknown": sorted(portion["unknown"]), "dates": _dates(portion["dates"])}
        for portion in division["portions"]
    ]
    return division | {"conditions": sorted(division["conditions"]), "portions": portions}
