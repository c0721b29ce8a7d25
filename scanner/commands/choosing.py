"""Which tags a decision is about, and who decides: what the commands of `vigie review` share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import Command

if TYPE_CHECKING:
    from ..config import Config
    from ..declaration import Declaration
    from ..entries import Entry
    from ..inventory import Inventory
    from ..ledger import Ledger

STATUSES = ("open", "detected", "re-opened", "confirmed", "rejected", "re-tagged", "added", "decided", "all")
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
class Opened:
    """All that a decision is written with."""

    config: Config
    inventory: Inventory
    ledger: Ledger
    declaration: Declaration | None


def select_tags(inventory: Inventory, wanted: dict[str, Any]) -> list[Entry]:
    """The tags that the options ask for."""
    from ..review import Wanted, select

    return select(inventory, Wanted(**wanted))


def chosen(inventory: Inventory, wanted: dict[str, Any]) -> list[Entry]:
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


@contextmanager
def reading(config_path: Path) -> Iterator[tuple[Config, Inventory]]:
    """The configuration and its inventory."""
    from ..config import load
    from ..inventory import open_inventory

    config = load(config_path)
    with open_inventory(config.inventory) as inventory:
        yield config, inventory


@contextmanager
def writing(config_path: Path) -> Iterator[Opened]:
    """The inventory with its log, and the declaration if there is one."""
    from ..declaration import load_declaration
    from ..ledger import open_ledger

    with reading(config_path) as (config, inventory):
        declaration = load_declaration(config.declaration) if config.declaration else None
        yield Opened(config, inventory, open_ledger(config, inventory), declaration)
