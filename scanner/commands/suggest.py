"""`vigie suggest`: proposes an activity for what none covers; writes what a person accepts into the declaration."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .choosing import author, reading, writing
from .options import configuration, listing, write_list

if TYPE_CHECKING:
    from ..inventory import Inventory
    from ..suggestions import Reason, Suggestion
    from .choosing import Opened

COLUMNS = ("pattern", "activity", "strength", "points", "because", "lacks")
_WORDS = {
    "beside": "{n} of {of} covered places beside it ({folder}) belong to it",
    "alike": "{share} % of the types of data are those of {place}",
    "called": "its name shares words with the activity: {words}…",
    "categories": "{n} of {of} categories found are declared",
    "system": "{source} is one of its systems",
    "other-system": "{source} is none of its systems",
    "number-ground": "it has a ground for the national number",
    "no-number-ground": "it has no ground for the national number",
}


@click.command()
@configuration
@listing()
@click.option("--accept", multiple=True, metavar="PATTERN", help="Accept the proposal for this place; may be repeated.")
@click.option("--activity", help="With --accept: this activity instead of the one proposed.")
@click.option("--yes", is_flag=True, help="Write without asking.")
@author
def suggest(
    config_path: Path, form: str, accept: tuple[str, ...], activity: str | None, yes: bool, author: str
) -> None:
    """Propose an activity for every place with personal data that none covers, with the reasons.

    --accept writes the `covers` line into the declaration, after showing it, and notes in the log who did.
    """
    from ..config import load
    from ..reasons import user_id

    if activity and not accept:
        raise click.UsageError("--activity goes with --accept.")
    declared = load(config_path).declared  # asked for first: without one there is nothing to propose, scanned or not
    if not accept:
        with reading(config_path) as (_, inventory):
            write_list(map(_line, _proposals(declared, inventory)), form, COLUMNS)
        return
    who = user_id(author)
    with writing(config_path) as it:
        _accept(it, _proposals(declared, it.inventory), accept, activity, who, yes)


def _proposals(declared: Path, inventory: Inventory) -> tuple[Suggestion, ...]:
    from ..declaration import load_declaration
    from ..gaps import Estate, find_gaps
    from ..suggestions import suggest as propose

    declaration = load_declaration(declared)
    entries, coverage = list(inventory.entries()), list(inventory.coverage())
    today = datetime.now().astimezone().date()
    gaps = find_gaps(declaration, entries, coverage)
    return propose(Estate(declaration, entries, coverage, today), gaps)


def _line(one: Suggestion) -> dict[str, Any]:
    return {
        "pattern": one.pattern,
        "activity": one.activity,
        "strength": one.strength,
        "points": one.points,
        "because": "; ".join(_because(one.reasons)),
        "lacks": list(one.lacks),
        "assets": list(one.assets),
        "others": [{"activity": activity, "points": points} for activity, points in one.others],
        "reasons": [{"code": why.code, "points": why.points, **why.params} for why in one.reasons],
    }


def _because(reasons: tuple[Reason, ...]) -> Iterator[str]:
    for why in reasons:
        yield f"{_WORDS[why.code].format(**why.params)} ({why.points:+g})"


def _accept(
    it: Opened, found: tuple[Suggestion, ...], wanted: tuple[str, ...], activity: str | None, by: str, yes: bool
) -> None:
    from ..declaration import load_declaration
    from ..suggestions import accepted

    file = it.config.declared
    proposed = {one.pattern: one.activity for one in found}
    covers: dict[str, list[str]] = {}
    for pattern in wanted:
        target = activity or proposed.get(pattern)
        if target is None:
            raise click.UsageError(f"Nothing is proposed for {pattern}: name an --activity, or see `vigie suggest`.")
        covers.setdefault(target, []).append(pattern)
    change = accepted(file, covers)
    if change.after == change.before:
        click.echo("The declaration covers it already.")
        return
    click.echo(change.difference, nl=False)
    if not yes and not click.confirm(f"Write this into {file}?"):
        click.echo("Nothing is written.")
        return
    with it.ledger.transaction() as page:  # what cannot be written is not noted, and the other way round
        page.append("suggestion", change.noted(covers, proposed), by=by)
        _write(file, change.after)
    load_declaration(file)
    click.echo(f"Written: {file}. The record and the audit follow it; nothing has to be scanned again.")


def _write(file: Path, text: str) -> None:
    from ..errors import DeclarationError
    from ..whole import write_whole

    try:
        write_whole(file, text.encode())
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        raise DeclarationError(f"{file} cannot be written: {reason}.", code="declaration-not-written") from None
