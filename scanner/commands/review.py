"""`vigie review`: a person's decisions on tags; list, confirm, reject, re-tag, undo, by file, or step by step."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .approve import approvals, approve, withdraw
from .choosing import author, choosing, chosen, reading, select_tags, writing
from .exchange import export, import_
from .options import configuration, listing, write_list
from .renames import renames

if TYPE_CHECKING:
    from ..entries import Entry

COLUMNS = ("id", "asset", "field", "entity_type", "categories", "confidence", "status", "by", "at", "reason")


@click.group(invoke_without_command=True)
@click.pass_context
def review(ctx: click.Context) -> None:
    """Decide on tags: confirm, reject or re-tag what was found, add what was not; decisions survive scans and renames.

    Tags are named by their id (`vigie review list` shows it) or by a pattern on ASSET#FIELD: `crm/*#email`, `share/**`.
    On a terminal, `vigie review` alone walks through what is open.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(walk if sys.stdin.isatty() and sys.stdout.isatty() else list_)


@review.command("list")
@configuration
@choosing("open")
@listing()
@click.option("--gone", is_flag=True, help="Decisions on what is no longer found.")
def list_(config_path: Path, form: str, gone: bool, **wanted: Any) -> None:
    """List tags with what was decided on them; without --status, those that are open."""
    from ..renames import propose

    with reading(config_path) as (_, inventory):
        if gone:
            found = [entry for entry in inventory.entries(gone=True) if entry.review]
        else:
            found = select_tags(inventory, wanted)
        write_list((_record(entry) for entry in found), form, COLUMNS)
        if form == "table" and (doubtful := propose(inventory)):
            click.echo(f"{len(doubtful):,} may have been renamed: `vigie review renames`.", err=True)


@review.command()
@configuration
@choosing("open")
@click.option("--reason", default="", help="Why; without personal data.")
@author
@click.option("--replace", is_flag=True, help="Decide anew where somebody has decided.")
def confirm(config_path: Path, reason: str, author: str, replace: bool, **wanted: Any) -> None:
    """Confirm tags: the field holds what was found."""
    _decide(config_path, wanted, author, reason, replace, "confirmed")


@review.command()
@configuration
@choosing("open")
@click.option("--reason", required=True, help="Why; without personal data.")
@author
@click.option("--replace", is_flag=True, help="Decide anew where somebody has decided.")
def reject(config_path: Path, reason: str, author: str, replace: bool, **wanted: Any) -> None:
    """Reject tags: the field does not hold what was found. It no longer counts, and the decision stays visible."""
    _decide(config_path, wanted, author, reason, replace, "rejected")


@review.command("re-tag")
@configuration
@choosing("open")
@click.option("--to", "new_type", required=True, metavar="TYPE", help="Entity type that the field really holds.")
@click.option("--new-category", "categories", multiple=True, help="Its category.  [default: that of the entity type]")
@click.option("--reason", required=True, help="Why; without personal data.")
@author
@click.option("--replace", is_flag=True, help="Decide anew where somebody has decided.")
def re_tag(
    config_path: Path,
    new_type: str,
    categories: tuple[str, ...],
    reason: str,
    author: str,
    replace: bool,
    **wanted: Any,
) -> None:
    """Give tags another entity type; they count as that from now on."""
    _decide(config_path, wanted, author, reason, replace, "re-tagged", new_type, categories)


_alias = copy(re_tag)
_alias.hidden = True  # for those who write it in one word
review.add_command(_alias, "retag")
review.add_command(export)
review.add_command(import_)
review.add_command(approve)
review.add_command(approvals)
review.add_command(withdraw)
review.add_command(renames)


@review.command()
@configuration
@click.argument("where", nargs=-1, required=True, metavar="ASSET[#FIELD]...")
@click.option("--entity-type", "new_type", required=True, metavar="TYPE", help="Entity type that the field holds.")
@click.option("--category", "categories", multiple=True, help="Its category.  [default: that of the entity type]")
@click.option("--reason", required=True, help="How you know; without personal data.")
@author
def add(
    config_path: Path, where: tuple[str, ...], new_type: str, categories: tuple[str, ...], reason: str, author: str
) -> None:
    """Add a tag where the scan found nothing: a column, or the text of a document, that you know to be personal.

    It stands on your word and survives scans and renames. `vigie review export --untagged FILE` lists such fields.
    """
    from ..keys import load_keys
    from ..reasons import checked_reason, user_id
    from ..review import Addition, Verdict, new_tag
    from ..review import add as write

    who, why = user_id(author), checked_reason(reason)
    if not why:
        raise click.UsageError("Give a --reason: whoever reads the audit will ask for it.")
    with writing(config_path) as it:
        kind, given = new_tag(new_type, categories, it.declaration)
        verdict = Verdict("added", who, why, kind, given)
        places = [place.partition("#") for place in dict.fromkeys(where)]
        added = [Addition(asset, field, verdict) for asset, _, field in places]
        count = write(it.ledger, added, lambda: load_keys(it.config.key_file))
    shown = ", ".join(one.place for one in added[:3])
    click.echo(
        f"Added: {kind} to {count:,} {'field' if count == 1 else 'fields'} ({shown}{' …' if count > 3 else ''})."
    )


@review.command()
@configuration
@choosing("all")
@click.option("--reason", default="", help="Why; without personal data.")
@author
def undo(config_path: Path, reason: str, author: str, **wanted: Any) -> None:
    """Take decisions back; the log keeps that they were made."""
    from ..errors import ReviewError
    from ..reasons import checked_reason, user_id
    from ..review import undo as take_back

    who, why = user_id(author), checked_reason(reason)
    with writing(config_path) as it:
        found = [entry for entry in chosen(it.inventory, wanted) if entry.review]
        if not found:
            raise ReviewError("Nothing was decided on these tags.", code="review-undecided")
        _tell("Taken back", take_back(it.ledger, found, who, why), found)


@review.command()
@configuration
@choosing("open")
@author
@click.pass_context
def walk(ctx: click.Context, /, config_path: Path, author: str, **wanted: Any) -> None:
    """Go through tags one by one, on a terminal; the least certain first."""
    from ..reasons import user_id
    from ..review.walking import walk as run
    from .explain import tag_story

    if not sys.stdin.isatty():
        raise click.UsageError("This needs a terminal; in scripts use confirm, reject, re-tag, or import a file.")
    who = user_id(author)
    with writing(config_path) as it:
        found = sorted(
            select_tags(it.inventory, wanted), key=lambda entry: (entry.status != "re-opened", entry.confidence)
        )
        if not found:
            click.echo("Nothing is open.")
            return
        made = run(it.ledger, found, who, it.declaration, tag_story)
    click.echo(f"\n{made:,} decided.")


def _decide(
    config_path: Path,
    wanted: dict[str, Any],
    author: str,
    reason: str,
    replace: bool,
    decision: Any,
    new_type: str = "",
    categories: Sequence[str] = (),
) -> None:
    from ..reasons import checked_reason, user_id
    from ..review import Verdict, decide, new_tag

    who, why = user_id(author), checked_reason(reason)
    if decision != "confirmed" and not why:
        raise click.UsageError("Give a --reason: whoever reads the audit will ask for it.")
    if replace and wanted["status"] == "open":
        wanted["status"] = "all"
    with writing(config_path) as it:
        new, given = new_tag(new_type, categories, it.declaration) if new_type else ("", ())
        found = chosen(it.inventory, wanted)
        verdict = Verdict(decision, who, why, new, given)
        _tell(decision.capitalize(), decide(it.ledger, [(entry, verdict) for entry in found], replace=replace), found)


def _tell(what: str, count: int, found: Sequence[Entry]) -> None:
    from ..review import place

    shown = ", ".join(f"{place(entry)} {entry.entity_type}" for entry in found[:3])
    more = f" and {len(found) - 3:,} more" if len(found) > 3 else ""
    click.echo(f"{what}: {count:,} {'tag' if count == 1 else 'tags'} ({shown}{more}).")


def _record(entry: Entry) -> dict[str, Any]:
    made = entry.review
    return {
        "id": entry.id,
        "asset": entry.asset,
        "field": entry.field,
        "entity_type": entry.entity_type,
        "found_as": entry.found_as,
        "categories": list(entry.categories),
        "confidence": entry.confidence,
        "matched": entry.matched,
        "sampled": entry.sampled,
        "status": entry.status,
        "decision": made.decision if made else "",
        "by": made.by if made else "",
        "at": made.at.isoformat(timespec="seconds") if made else "",
        "reason": (made.reopened or made.reason) if made else "",
    }
