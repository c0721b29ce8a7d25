"""`vigie review renames`: what went and came in one scan and may be the same; a person says whether it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .choosing import author, reading, writing
from .options import configuration, listing, write_list

if TYPE_CHECKING:
    from ..renames import Proposal

COLUMNS = ("id", "old", "new", "score", "because", "decisions")


@click.command()
@configuration
@listing()
@click.option("--accept", multiple=True, metavar="ID", help="They are one: decisions and history go along.")
@click.option("--reject", multiple=True, metavar="ID", help="They are two; not proposed again.")
@click.option("--reason", default="", help="Why; without personal data.")
@author
def renames(
    config_path: Path, form: str, accept: tuple[str, ...], reject: tuple[str, ...], reason: str, author: str
) -> None:
    """List tables, files and columns that may have been renamed, where that is in doubt; or decide on them.

    A rename that is not in doubt (the same number in the catalogue, the same file elsewhere) needs nobody.
    """
    from ..reasons import checked_reason, user_id
    from ..renames import accept as join
    from ..renames import propose
    from ..renames import reject as part

    if not accept and not reject:
        with reading(config_path) as (_, inventory):
            write_list(map(_line, propose(inventory)), form, COLUMNS)
        return
    who, why = user_id(author), checked_reason(reason)
    with writing(config_path) as it:
        for one in join(it.ledger, accept, who, why) if accept else ():
            click.echo(f"One from now on: {one.old} is called {one.new}.")
        for one in part(it.ledger, reject, who, why) if reject else ():
            click.echo(f"Two: {one.old} is gone, {one.new} is new.")


def _line(one: Proposal) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind,
        "old": one.old,
        "new": one.new,
        "score": one.score,
        "because": "; ".join(one.reasons),
        "decisions": one.decisions,
    }
