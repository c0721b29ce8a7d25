"""`vigie object`: what follows when a person objects to processing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .identity import identity_options
from .options import configuration
from .planned import asked_of, asked_options, chosen_step, keep_plan, opened, planned_options, steps_of


@click.group("object", invoke_without_command=True)
@configuration
@click.option("--plan", "plans", is_flag=True, help="Search for the person and write a plan; changes nothing.")
@planned_options
@identity_options
@asked_options
@click.option(
    "--uncovered",
    type=click.Choice(["ask", "act"]),
    default="ask",
    show_default=True,
    help="What becomes of data that no declared activity covers.",
)
@click.pass_context
def object_(ctx: click.Context, /, config_path: Path, plans: bool, **options: Any) -> None:
    """Act on a person's objection (Art. 21): stop, or restrict while it is weighed; marks and tasks.

    \b
    vigie object --plan --email a@b.be --fact marketing=true -o plan.json
    vigie object approve plan.json --as USER
    vigie object --apply plan.json --hash HASH
    """
    if not chosen_step(ctx, config_path, plans, options):
        return
    from ..erasure import plan_marking

    asked = asked_of(options)
    with opened(config_path) as with_:
        ctx.exit(keep_plan(with_, plan_marking(with_.bench, asked, "objection"), options))


steps_of(object_)
