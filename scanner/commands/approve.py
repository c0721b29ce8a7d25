"""`vigie review approve`: two persons approve the entries of the record, as they read."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..config import load
from .day import Day
from .options import configuration, listing, write_list

if TYPE_CHECKING:
    from ..config import Config
    from ..declaration import Declaration

COLUMNS = ("activity", "state", "by", "on", "next_review", "due")

signer = click.option(
    "--as", "author", default="", metavar="USER", help="User id of who signs.  [default: the account]"
)


@click.command()
@configuration
@click.argument("activities", nargs=-1, metavar="[ACTIVITY]...")
@click.option("--all", "every", is_flag=True, help="Every activity that this person has not signed as it reads now.")
@click.option("--next-review", type=Day(), help="Day by which the entry is looked at again.")
@signer
def approve(config_path: Path, activities: tuple[str, ...], every: bool, next_review: date | None, author: str) -> None:
    """Sign the record's entries of activities, as the declaration reads now.

    Nobody approves alone: the first signature proposes an entry, that of another person approves it. When the
    declaration changes what it says of the activity, it must be signed again.
    """
    from ..inventory import open_inventory
    from ..ledger import open_ledger
    from ..reasons import user_id
    from ..review.approving import content_digest, sign

    who = user_id(author)
    if bool(activities) == every:
        raise click.UsageError("Name activities, or give --all.")
    if next_review and next_review <= date.today():
        raise click.UsageError("--next-review must be a day to come.")
    config, declaration = _declared(config_path)
    with open_inventory(config.inventory) as inventory:
        chosen = activities
        if every:
            done = {(one.activity, one.digest) for one in inventory.signatures() if one.by == who}
            chosen = tuple(a.id for a in declaration.activities if (a.id, content_digest(declaration, a)) not in done)
        for one in sign(open_ledger(config, inventory), declaration, chosen, who, next_review):
            waits = "; a second person must approve it" if one.state == "proposed" else ""
            click.echo(f"{one.activity}: {one.state} ({', '.join(one.by)}){waits}.")
        if not chosen:
            click.echo(f"{who} has signed every activity as it reads now.")


@click.command()
@configuration
@click.argument("activities", nargs=-1, required=True, metavar="ACTIVITY...")
@signer
def withdraw(config_path: Path, activities: tuple[str, ...], author: str) -> None:
    """Take your own signatures back."""
    from ..inventory import open_inventory
    from ..ledger import open_ledger
    from ..reasons import user_id
    from ..review.approving import withdraw as take_back

    who = user_id(author)
    config, declaration = _declared(config_path)
    with open_inventory(config.inventory) as inventory:
        count = take_back(open_ledger(config, inventory), declaration, activities, who)
    click.echo(f"Taken back: {count:,} {'signature' if count == 1 else 'signatures'}.")


@click.command()
@configuration
@listing()
def approvals(config_path: Path, form: str) -> None:
    """List how far the record's entries are approved, and when each is to be looked at again."""
    from ..inventory import open_inventory
    from ..review.approving import approvals_of

    config, declaration = _declared(config_path)
    with open_inventory(config.inventory) as inventory:
        found = approvals_of(declaration, inventory.signatures())
    today = date.today()
    write_list(
        (
            {
                "activity": one.activity,
                "state": one.state,
                "by": list(one.by),
                "on": one.on.isoformat() if one.on else None,
                "next_review": one.next_review.isoformat() if one.next_review else None,
                "due": "yes" if one.due(today) else "",
            }
            for one in found.values()
        ),
        form,
        COLUMNS,
    )


def _declared(config_path: Path) -> tuple[Config, Declaration]:
    from ..declaration import load_declaration

    config = load(config_path)
    return config, load_declaration(config.declared)
