"""`vigie erase`: a plan, four eyes, a rehearsal, the erasure, the proof."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .identity import identity_of, identity_options
from .options import configuration, listing, write_list
from .planned import Opened, facts_of, opened, planned_options, prove_plan, run_plan, show_plan


@click.group(invoke_without_command=True)
@configuration
@click.option("--plan", "plans", is_flag=True, help="Search for the person and write a plan; changes nothing.")
@planned_options
@identity_options
@click.option("--source", "sources", multiple=True, help="Only these sources.")
@click.option(
    "--fact",
    "facts",
    multiple=True,
    metavar="KEY=VALUE",
    help="A fact, as for `vigie rights`; ACTIVITY:KEY=VALUE for one activity.",
)
@click.option(
    "--hold",
    "holds",
    multiple=True,
    metavar="ASSET",
    help="A legal hold on these assets, besides those of the configuration.",
)
@click.option(
    "--certainty",
    type=click.Choice(["certain", "probable", "possible"]),
    default="certain",
    show_default=True,
    help="Matches less certain than this are left to a person.",
)
@click.option(
    "--uncovered",
    type=click.Choice(["ask", "erase", "keep"]),
    default="ask",
    show_default=True,
    help="What becomes of data that no declared activity covers.",
)
@click.option("--request", default="", help="Id of the request that is answered.")
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
            _destroy_due(with_)
            return
        path = rehearse or apply
        assert path is not None
        ctx.exit(run_plan(with_, path, apply=bool(apply), options=options))


def _destroy_due(with_: Opened) -> None:
    from datetime import date

    from ..erasure import Quarantine

    gone = Quarantine(with_.bench.settings.quarantine, with_.inventory.keys).destroy_due(date.today())
    for sealed in gone:
        with_.ledger.append("destruction", {"plan": sealed.plan, "item": sealed.item})
    click.echo(f"{len(gone):,} sealed files destroyed.")


def _plan(config_path: Path, options: dict[str, Any]) -> int:
    from ..erasure import Asked, plan_erasure, user_id, write_plan

    if options["output"] is None:
        raise click.UsageError("Say where the plan goes: -o plan.json.")
    asked = Asked(
        identity=identity_of(options),
        sources=options["sources"],
        facts=facts_of(options["facts"]),
        certainty=options["certainty"],
        uncovered=options["uncovered"],
        by=user_id(options["user"]),
        request=options["request"],
    )
    with opened(config_path, options["holds"]) as with_:
        made = plan_erasure(with_.bench, asked)
        plan = write_plan(made, options["output"], with_.inventory.keys)
        with_.ledger.append(
            "erasure-plan", {"plan": plan.hash, "right": plan.right, "items": plan.counts()}, by=plan.by
        )
    return show_plan(plan, options["output"], options["form"])


@erase.command()
@configuration
@click.argument("path", type=click.Path(path_type=Path), metavar="PLAN")
@click.option("--as", "user", required=True, metavar="USER", help="User id of the person who approves.")
@click.option("--hash", "expected", help="Hash of the plan that was read; refused if this plan has another.")
def approve(config_path: Path, path: Path, user: str, expected: str | None) -> None:
    """Approve PLAN as it stands, as another person than the one who made it."""
    with opened(config_path) as with_:
        approve_plan(with_, path, user, expected)


def approve_plan(with_: Opened, path: Path, user: str, expected: str | None) -> None:
    """Approve a plan, and say what is to be done next."""
    from ..erasure import Journal, read_plan, user_id
    from ..erasure import approve as approve_it

    plan = read_plan(path, with_.inventory.keys)
    by = user_id(user)
    approve_it(plan, Journal(path, plan.hash, with_.inventory.keys), by, expected)
    with_.ledger.append("approval", {"plan": plan.hash, "right": plan.right}, by=by)
    click.echo(f"Approved. To perform it: vigie erase --apply {path} --hash {plan.hash[:16]}")


@erase.command()
@configuration
@click.argument("path", type=click.Path(path_type=Path), metavar="PLAN")
@click.option("--as", "user", metavar="USER", help="Your user id; that of your account without it.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where the certificate is written: .json, .html.")
@click.pass_context
def prove(ctx: click.Context, /, config_path: Path, path: Path, user: str | None, output: Path | None) -> None:
    """Search again for the person of a PLAN that was performed, and certify what is gone and what stays."""
    from ..erasure import user_id

    with opened(config_path) as with_:
        ctx.exit(prove_plan(with_, path, user_id(user), output))


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
        found = [
            {"plan": t.plan, "until": t.until.isoformat(), "key": t.key, "seen": t.seen}
            for t in listed(with_.inventory)
        ]
    write_list(found, form, ("plan", "until", "key", "seen"))
