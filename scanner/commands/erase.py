"""`vigie erase`: a plan, four eyes, a rehearsal, the erasure, the proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import configuration, listing, write_list
from .planned import Opened, asked_of, keep_plan, opened, planning, run_plan, steps_of
from .speaking import speaking

if TYPE_CHECKING:
    from ..languages import Language
    from ..tombstones import Tombstone


@click.group(invoke_without_command=True)
@planning("erase", "keep")
@click.option(
    "--hold",
    "holds",
    multiple=True,
    metavar="ASSET",
    help="A legal hold on these assets, besides those of the configuration.",
)
@click.option("--destroy-due", is_flag=True, help="Destroy the sealed files whose delay is over.")
@click.pass_context
def erase(
    ctx: click.Context, /, config_path: Path, plans: bool, rehearse: Path | None, apply: Path | None, **options: Any
) -> None:
    """Erase one person's data: plan, approve, rehearse, apply, prove.

    \b
    vigie erase --plan --national-number 85.07.30-033.28 -o plan.json      # changes nothing
    vigie erase --rehearse plan.json                                       # each transaction, taken back
    vigie erase approve plan.json --as USER                                # a second person
    vigie erase --apply plan.json --hash HASH                              # what was approved, all or nothing

    Exit codes: 0 done · 1 planned, and something needs a person · 2 error, the message says what was changed ·
    3 something could not be searched.
    """
    if ctx.invoked_subcommand:
        return
    chosen = [plans, rehearse, apply, options["destroy_due"]]
    if sum(map(bool, chosen)) != 1:
        raise click.UsageError("Say one of --plan, --rehearse PLAN, --apply PLAN, --destroy-due, or `approve PLAN`.")
    if plans:
        ctx.exit(_plan(config_path, options))
    with opened(config_path, options["holds"]) as with_:
        if options["destroy_due"]:
            _destroy_due(with_, options["lang"])
            return
        path = rehearse or apply
        assert path is not None
        ctx.exit(run_plan(with_, path, apply=bool(apply), options=options))


def _destroy_due(with_: Opened, lang: Language | None) -> None:
    from datetime import date

    from ..erasure import Quarantine

    with speaking(with_.bench, lang) as voice:
        gone = Quarantine(with_.bench.settings.quarantine, with_.inventory.keys).destroy_due(date.today())
        for sealed in gone:
            with_.ledger.append("destruction", {"plan": sealed.plan, "item": sealed.item})
        click.echo(voice.count("destroyed", len(gone)))


def _plan(config_path: Path, options: dict[str, Any]) -> int:
    from ..erasure import plan_erasure

    asked = asked_of(options, config_path)
    with opened(config_path, options["holds"]) as with_:
        return keep_plan(with_, asked, options, partial(plan_erasure, with_.bench))


steps_of(erase)


@erase.command()
@configuration
@click.argument("sealed", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="Where the content is written.")
def restore(config_path: Path, sealed: Path, output: Path) -> None:
    """Open a SEALED file of the quarantine, where one was set aside by mistake."""
    import os

    from ..erasure import ErasureError, Quarantine

    with opened(config_path) as with_:
        _, content = Quarantine(with_.bench.settings.quarantine, with_.inventory.keys).unseal(sealed)
        try:
            with os.fdopen(os.open(output, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
                out.write(content)
        except OSError as error:
            reason = os.strerror(error.errno or 0)
            raise ErasureError(f"The file cannot be written: {reason}.", code="restore", hint="Check -o.") from None
        with_.ledger.append("restoration", {"sealed": sealed.name})


@erase.command()
@configuration
@listing()
def tombstones(config_path: Path, form: str) -> None:
    """List the tombstones: until when scans look out for whom, and where they met somebody again."""
    from ..tombstones import tombstones as listed

    with opened(config_path) as with_:
        known = listed(with_.inventory)
    if form == "table":
        write_list(_by_plan(known), form, ("plan", "until", "identifiers", "seen"))
        return
    told = [{"plan": t.plan, "until": t.until.isoformat(), "key": t.key, "seen": ", ".join(t.seen)} for t in known]
    write_list(told, form, ("plan", "until", "key", "seen"))


def _by_plan(known: Sequence[Tombstone]) -> list[dict[str, Any]]:
    """A line for all tombstones of one plan: for a person, who knows the plan and none of the keyed digests."""
    seen: dict[str, set[str]] = {t.plan: set() for t in known}
    for tombstone in known:
        seen[tombstone.plan] |= set(tombstone.seen)
    return [
        {
            "plan": plan[:16],
            "until": until.isoformat(),
            "identifiers": identifiers,
            "seen": ", ".join(sorted(seen[plan])),
        }
        for (plan, until), identifiers in Counter((t.plan, t.until) for t in known).items()
    ]
