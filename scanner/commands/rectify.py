"""`vigie rectify`: an old value becomes a new one, by the same steps as an erasure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .planned import asked_of, chosen_step, keep_plan, opened, planning, steps_of

if TYPE_CHECKING:
    from ..erasure import Correction


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
    from ..erasure import plan_rectification

    correction, asked = _correction(options), asked_of(options)
    with opened(config_path) as with_:
        ctx.exit(
            keep_plan(with_, plan_rectification(with_.bench, with_.asked(asked, options["lang"]), correction), options)
        )


steps_of(rectify)


def _correction(options: dict[str, Any]) -> Correction:
    from ..erasure import Correction

    old, new = options["old"], options["new"]
    if options["change"]:
        old, new = _read(options["change"])
    if not old or new is None:
        raise click.UsageError("Say what is wrong and what is right: --old and --new, or --change FILE.")
    return Correction(old, new)


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
