"""`vigie restrict`: the data of one person are only stored from now on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .identity import identity_options
from .options import configuration
from .planned import asked_of, asked_options, chosen_step, keep_plan, opened, planned_options, steps_of


@click.group("restrict", invoke_without_command=True)
@configuration
@click.option("--plan", "plans", is_flag=True, help="Search for the person and write a plan; changes nothing.")
@click.option("--lift", is_flag=True, help="Take the restriction away again; the person is told first (Art. 18(3)).")
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
def restrict_(ctx: click.Context, /, config_path: Path, plans: bool, **options: Any) -> None:
    """Restrict the processing of one person's data (Art. 18): marks where a column exists, tasks for owners elsewhere.

    \b
    vigie restrict --plan --email a@b.be --fact accuracy_contested=true -o plan.json
    vigie restrict approve plan.json --as USER
    vigie restrict --apply plan.json --hash HASH
    """
    if not chosen_step(ctx, config_path, plans, options):
        return
    from ..erasure import plan_marking

    asked = asked_of(options)
    with opened(config_path) as with_:
        ctx.exit(
            keep_plan(
                with_,
                plan_marking(with_.bench, asked, "lift_restriction" if options["lift"] else "restriction"),
                options,
            )
        )


steps_of(restrict_)
