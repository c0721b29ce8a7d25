"""`vigie rectify`: an old value becomes a new one, by the same steps as an erasure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .planned import asked_of, chosen_step, keep_plan, opened, planning, steps_of

if TYPE_CHECKING:
    from ..erasure import Asked, Plan


@click.group(invoke_without_command=True)
@planning("act")
@click.option("--old", help="The value that is wrong.")
@click.option("--new", help="The value that is right.")
@click.option(
    "--change", metavar="FILE|-", help="Both as YAML, `old: …` and `new: …`, so that no process list shows them."
)
@click.pass_context
def rectify(ctx: click.Context, /, config_path: Path, plans: bool, **options: Any) -> None:
    """Correct a value of one person, everywhere it stands in his or her rows (Art. 16).

    \b
    vigie rectify --plan --national-number 85.07.30-033.28 --old a@old.be --new a@new.be -o plan.json
    vigie rectify --rehearse plan.json
    vigie rectify approve plan.json --as USER
    vigie rectify --apply plan.json --hash HASH
    """
    if not chosen_step(ctx, config_path, plans, options):
        return
    from ..erasure import Correction, plan_rectification

    (old, new), asked = _values(options), asked_of(options, config_path)
    with opened(config_path) as with_:

        def make(asked: Asked) -> Plan:
            return plan_rectification(with_.bench, asked, Correction(old, new))

        ctx.exit(keep_plan(with_, asked, options, make))


steps_of(rectify)


def _values(options: dict[str, Any]) -> tuple[str, str]:
    old, new = options["old"], options["new"]
    if options["change"]:
        old, new = _read(options["change"])
    if not old or new is None:
        raise click.UsageError("Say what is wrong and what is right: --old and --new, or --change FILE.")
    return old, new


def _read(file: str) -> tuple[str, str]:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        with click.open_file(file, "rb") as stream:
            data = YAML(typ="base").load(stream)
    except (OSError, YAMLError, UnicodeError):
        data = None
    if not isinstance(data, dict) or not {"old", "new"} <= data.keys():
        raise click.UsageError("--change takes a YAML file with `old` and `new`.")
    return str(data["old"]), str(data["new"])
