"""`vigie restrict` and `vigie object`: rows are marked, owners are told; the right asked for is all that differs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .planned import asked_of, chosen_step, keep_plan, opened, planning, steps_of

if TYPE_CHECKING:
    from ..erasure import Asked, Plan
    from ..erasure.marking import Marked

_STEPS = """

    \b
    vigie {name} --plan --email a@b.be --fact {fact}=true -o plan.json
    vigie {name} approve plan.json --as USER
    vigie {name} --apply plan.json --hash HASH
"""


def _command(name: str, right: Marked, fact: str, does: str, *, lifts: bool = False) -> click.Group:
    """The command that plans, has approved and performs a marking by one right."""

    @click.group(name, invoke_without_command=True, help=does + _STEPS.format(name=name, fact=fact))
    @planning("act")
    @click.pass_context
    def command(ctx: click.Context, /, config_path: Path, plans: bool, **options: Any) -> None:
        if not chosen_step(ctx, config_path, plans, options):
            return
        from ..erasure import plan_marking

        asked, chosen = asked_of(options, config_path), "lift_restriction" if options.get("lift") else right
        with opened(config_path) as with_:

            def make(asked: Asked) -> Plan:
                return plan_marking(with_.bench, asked, chosen)

            ctx.exit(keep_plan(with_, asked, options, make))

    if lifts:
        text = "Take the restriction away again; the person is told first (Art. 18(3))."
        command.params.append(click.Option(["--lift"], is_flag=True, help=text))
    steps_of(command)
    return command


restrict = _command(
    "restrict",
    "restriction",
    "accuracy_contested",
    "Restrict the processing of one person's data (Art. 18): marks where a column exists, tasks for owners elsewhere.",
    lifts=True,
)
object_ = _command(
    "object",
    "objection",
    "marketing",
    "Act on a person's objection (Art. 21): stop, or restrict while it is weighed; marks and tasks.",
)
