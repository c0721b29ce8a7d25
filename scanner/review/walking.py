"""A walk through open tags on a terminal: each is shown with its reasons, and a person decides, one key at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

from ..entries import Entry
from ..errors import ReviewError
from ..reasons import checked_reason
from .deciding import Verdict, decide
from .retagging import new_tag

if TYPE_CHECKING:
    from ..declaration import Declaration
    from ..ledger import Ledger

KEYS = "[c]onfirm  [r]eject  re-[t]ag  [s]kip  [b]ack  [q]uit"


def walk(
    ledger: Ledger,
    entries: Sequence[Entry],
    author: str,
    declaration: Declaration | None,
    story: Callable[[Entry], str],
) -> int:
    """Ask for a decision on each tag; every one is written at once. Returns how many were made."""
    made, at = 0, 0
    decided: set[int] = set()
    while at < len(entries):
        entry = entries[at]
        click.echo(f"\n{at + 1} of {len(entries)}")
        click.echo(story(entry))
        key = click.prompt(KEYS, default="s", show_default=False).strip().lower()[:1]
        if key == "q":
            break
        if key == "b":
            at = max(0, at - 1)
            continue
        if key in "crt" and entry.id in decided:
            click.echo("Decided already in this walk; `vigie review undo` takes it back.")
        elif key in "crt":
            if not _one(ledger, entry, key, author, declaration):
                continue
            made += 1
            decided.add(entry.id)
        elif key != "s":
            continue
        at += 1
    return made


def _one(ledger: Ledger, entry: Entry, key: str, author: str, declaration: Declaration | None) -> bool:
    """Ask for what a decision needs, and write it; False if that was not possible, which was told."""
    try:
        verdict = _asked(key, author, declaration)
        decide(ledger, [(entry, verdict)], replace=True)
    except (ReviewError, click.UsageError) as error:
        click.secho(error.message, fg="yellow")
        return isinstance(error, ReviewError) and error.code == "review-conflict"
    return True


def _asked(key: str, author: str, declaration: Declaration | None) -> Verdict:
    if key == "c":
        return Verdict("confirmed", author)
    new_type, categories = "", tuple[str, ...]()
    if key == "t":
        new_type, categories = new_tag(click.prompt("Entity type"), (), declaration)
    reason = checked_reason(click.prompt("Reason"))
    return Verdict("rejected" if key == "r" else "re-tagged", author, reason, new_type, categories)
