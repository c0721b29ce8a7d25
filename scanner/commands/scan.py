"""`vigie scan`: reads what is due, records what it holds, and sums up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .doubts import tell_doubts
from .options import configuration

if TYPE_CHECKING:
    from ..config import Config
    from ..declaration import Declaration
    from ..inventory import Inventory

RETURNED = "returned"
"""Somebody who was erased is back."""
RULES = ("undeclared", "uncovered", "special", "failed", RETURNED)
"""Those of `scanner.gaps.FAIL_ON`, written here so that help imports no declaration; a test keeps them in step."""


class Rules(click.ParamType[tuple[str, ...]]):
    """`undeclared,special`: one or more rules of `--fail-on`."""

    name = "rule"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """Split at commas; refuse what is no rule."""
        rules = tuple(part.strip() for part in str(value).split(",") if part.strip())
        for rule in rules:
            if rule not in RULES:
                self.fail(f"{rule!r} is no rule; there are {', '.join(RULES)}.", param, ctx)
        return rules


@click.command()
@configuration
@click.argument("names", nargs=-1, metavar="[SOURCE]...")
@click.option("--full", is_flag=True, help="Read everything again, whether it changed or not.")
@click.option(
    "--fail-on",
    type=Rules(),
    multiple=True,
    metavar="RULE[,RULE]",
    help=f"Exit with 1 if this is found: {', '.join(RULES)}.",
)
@click.option("--workers", type=click.IntRange(1, 256), help="Worker processes.  [default: one per core, at most 4]")
@click.option("--quiet-summary", is_flag=True, help="No summary on stdout.")
@click.pass_context
def scan(
    ctx: click.Context,
    config_path: Path,
    names: tuple[str, ...],
    full: bool,
    fail_on: tuple[tuple[str, ...], ...],
    workers: int | None,
    quiet_summary: bool,
) -> None:
    """Scan the sources and record what personal data they hold.

    Only what is new, changed, or failed before is read; a scan that was stopped goes on where it was.
    """
    from ..config import load
    from ..declaration import load_declaration
    from ..engine import scan as run
    from ..opening import open_for_scan
    from ..progress import watching
    from ..summary import show

    config = load(config_path)
    for name in names:
        config.source(name)
    declaration = load_declaration(config.declaration) if config.declaration else None
    tell_doubts(declaration)
    with open_for_scan(config, declaration) as opened, watching() as watcher:
        if config.declaration:
            opened.inventory.keep_declaration(config.declaration.read_text("utf-8"))
        summary = run(
            config,
            opened.inventory,
            names,
            versions=opened.versions,
            overrides=opened.overrides,
            declaration=declaration,
            watcher=watcher,
            full=full,
            workers=workers or 0,
        )
        watcher.close()
        gaps = _gaps(declaration, opened.inventory)
        if not quiet_summary:
            show(config, opened.inventory, summary, gaps)
        rules = tuple(rule for some in fail_on for rule in some)
        found = RETURNED in rules and bool(summary.returned)
        ctx.exit(_exit_code(config, opened.inventory, gaps, rules, names, found=found))


def _gaps(declaration: Declaration | None, inventory: Inventory) -> list[Any]:
    from ..gaps import find_gaps

    if declaration is None:
        return []
    today = datetime.now().astimezone().date()
    sources = inventory.source_states()
    return list(find_gaps(declaration, inventory.entries(), inventory.coverage(), sources=sources, as_of=today))


def _exit_code(
    config: Config,
    inventory: Inventory,
    gaps: Iterable[Any],
    rules: tuple[str, ...],
    names: tuple[str, ...],
    *,
    found: bool,
) -> int:
    from ..cli import DONE, FOUND, INCOMPLETE
    from ..gaps import fail_on

    scanned = set(names or config.sources)
    if any(item.incomplete and not item.accepted and item.source in scanned for item in inventory.coverage()):
        return INCOMPLETE
    if any(s.state == "failed" and not s.accepted and s.name in scanned for s in inventory.source_states()):
        return INCOMPLETE
    return FOUND if found or fail_on(rules, gaps) else DONE
