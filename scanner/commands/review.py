"""`vigie review`: a person's decisions on tags; list, confirm, reject, re-tag, undo, by file, or step by step."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .approve import approvals, approve, withdraw
from .options import Command, configuration, listing, write_list

if TYPE_CHECKING:
    from ..config import Config
    from ..declaration import Declaration
    from ..entries import Entry
    from ..inventory import Inventory
    from ..ledger import Ledger

COLUMNS = ("id", "asset", "field", "entity_type", "categories", "confidence", "status", "by", "at", "reason")
STATUSES = ("open", "detected", "re-opened", "confirmed", "rejected", "re-tagged", "decided", "all")
"""Those of `scanner.review`, written here so that help stays fast; a test keeps them in step."""

author = click.option(
    "--as", "author", default="", metavar="USER", help="User id of who decides.  [default: the account]"
)


def choosing(status: str) -> Callable[[Command], Command]:
    """Arguments and options that say which tags are meant."""
    options = (
        click.argument("where", nargs=-1, metavar="[ID|ASSET#FIELD]..."),
        click.option("--source", default="", help="Only this source."),
        click.option("--category", default="", help="Only tags of this category."),
        click.option("--entity-type", default="", help="Only tags of this entity type."),
        click.option("--status", type=click.Choice(STATUSES), default=status, show_default=True, help="Only these."),
    )

    def add(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


@dataclass(frozen=True)
class _Opened:
    config: Config
    inventory: Inventory
    ledger: Ledger
    declaration: Declaration | None


@click.group(invoke_without_command=True)
@click.pass_context
def review(ctx: click.Context) -> None:
    """Decide on tags: confirm, reject or re-tag what was found; decisions survive new scans and renames.

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
    with _reading(config_path) as (_, inventory):
        if gone:
            found = [entry for entry in inventory.entries(gone=True) if entry.review]
        else:
            found = _select(inventory, wanted)
        write_list((_record(entry) for entry in found), form, COLUMNS)


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
review.add_command(approve)
review.add_command(approvals)
review.add_command(withdraw)


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
    with _writing(config_path) as it:
        found = [entry for entry in _chosen(it.inventory, wanted) if entry.review]
        if not found:
            raise ReviewError("Nothing was decided on these tags.", code="review-undecided")
        _tell("Taken back", take_back(it.ledger, found, who, why), found)


@review.command("export")
@configuration
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@choosing("open")
def export(config_path: Path, file: Path, **wanted: Any) -> None:
    """Write tags to FILE, CSV or JSON by its name, to be filled in and imported."""
    from ..errors import ReviewError
    from ..review.exchange import export_csv, export_json

    with _reading(config_path) as (_, inventory):
        found = _select(inventory, wanted)
    content = export_json(found) if file.suffix.lower() == ".json" else export_csv(found)
    if str(file) == "-":
        sys.stdout.buffer.write(content)
        return
    try:
        file.write_bytes(content)
    except OSError:
        raise ReviewError(f"{file} cannot be written.", code="review-file", hint="Choose another place.") from None
    click.echo(f"Written: {file} ({len(found):,} tags). Fill in `decision` and `reason`, then import it.", err=True)


@review.command("import")
@configuration
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@author
@click.option("--replace", is_flag=True, help="Decide anew where somebody has decided.")
@click.option("--dry-run", is_flag=True, help="Check the file and change nothing.")
def import_(config_path: Path, file: Path, author: str, replace: bool, dry_run: bool) -> None:
    """Take the decisions of FILE, CSV or JSON: all of them, or none if a line is wrong."""
    from ..reasons import user_id
    from ..review import decide
    from ..review import undo as take_back
    from ..review.exchange import read_lines
    from ..review.importing import plan_lines

    who = user_id(author)
    name = "standard input" if str(file) == "-" else file.name
    lines = read_lines(_read(file), name)
    with _writing(config_path) as it:
        plan = plan_lines(lines, it.inventory.entries(), who, it.declaration, name)
        told = f"{len(plan.decisions):,} decisions, {len(plan.undone):,} taken back"
        if dry_run:
            click.echo(f"In order: {told}. Nothing was changed.")
            return
        decide(it.ledger, plan.decisions, replace=replace)
        if plan.undone:
            take_back(it.ledger, plan.undone, who)
    click.echo(f"Done: {told}.")


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
    with _writing(config_path) as it:
        found = sorted(_select(it.inventory, wanted), key=lambda entry: (entry.status != "re-opened", entry.confidence))
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
    with _writing(config_path) as it:
        new, given = new_tag(new_type, categories, it.declaration) if new_type else ("", ())
        found = _chosen(it.inventory, wanted)
        verdict = Verdict(decision, who, why, new, given)
        _tell(decision.capitalize(), decide(it.ledger, [(entry, verdict) for entry in found], replace=replace), found)


def _select(inventory: Inventory, wanted: dict[str, Any]) -> list[Entry]:
    from ..review import Wanted, select

    return select(inventory, Wanted(**wanted))


def _chosen(inventory: Inventory, wanted: dict[str, Any]) -> list[Entry]:
    """What is to be decided on; raises where nothing says so, and where all of it is decided already."""
    from ..errors import ReviewError
    from ..review import Wanted, select

    asked = Wanted(**wanted)
    if asked.anything:
        raise click.UsageError("Say which tags: by id, by ASSET#FIELD, by --source, --category or --entity-type.")
    found = select(inventory, asked)
    if found:
        return found
    every = select(inventory, Wanted(**{**wanted, "status": "all"}))
    if not every:
        raise ReviewError("No tag is of that kind.", code="review-none", hint="`vigie review list --status all`")
    first = every[0].review
    who = f", tag {every[0].id} by {first.by} ({first.decision})" if first else ""
    raise ReviewError(
        f"None of these {len(every):,} tags is {asked.status}{who}.",
        code="review-decided",
        hint="--replace decides anew.",
    )


def _read(file: Path) -> bytes:
    from ..errors import ReviewError

    try:
        return sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError:
        raise ReviewError(f"{file} cannot be read.", code="review-file", hint="Check its path.") from None


@contextmanager
def _reading(config_path: Path) -> Iterator[tuple[Config, Inventory]]:
    from ..config import load
    from ..inventory import open_inventory

    config = load(config_path)
    with open_inventory(config.inventory) as inventory:
        yield config, inventory


@contextmanager
def _writing(config_path: Path) -> Iterator[_Opened]:
    from ..declaration import load_declaration
    from ..ledger import open_ledger

    with _reading(config_path) as (config, inventory):
        declaration = load_declaration(config.declaration) if config.declaration else None
        yield _Opened(config, inventory, open_ledger(config, inventory), declaration)


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
