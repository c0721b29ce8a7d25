"""What the commands that plan, rehearse and apply have in common: options, opening, and what is shown."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..console import console
from .options import Command, configuration

if TYPE_CHECKING:
    from ..erasure import Asked, Bench, Item, Plan
    from ..inventory import Inventory
    from ..ledger import Ledger

_FILE = click.Path(path_type=Path)


@dataclass(frozen=True)
class Opened:
    """Everything that a plan is made and performed with."""

    bench: Bench
    ledger: Ledger

    @property
    def inventory(self) -> Inventory:
        """With its keys."""
        return self.bench.inventory


@contextmanager
def opened(config_path: Path, holds: tuple[str, ...] = ()) -> Iterator[Opened]:
    """Configuration, inventory, declaration, settings and log."""
    from ..config import load
    from ..declaration import load_declaration
    from ..erasure import Bench, read_settings
    from ..ledger import open_ledger
    from ..opening import open_for_search

    config = load(config_path)
    settings = read_settings(config, holds)
    declaration = load_declaration(config.declaration) if config.declaration else None
    with open_for_search(config) as inventory:
        yield Opened(Bench(config, inventory, declaration, settings), open_ledger(config, inventory))


def uncovered_option(*choices: str) -> Callable[[Command], Command]:
    """What becomes of data that no activity answers for: asked, or one of the other choices."""
    return click.option(
        "--uncovered",
        type=click.Choice(choices),
        default="ask",
        show_default=True,
        help="What becomes of data that no declared activity covers.",
    )


def asked_options(command: Command) -> Command:
    """What every plan is asked for, besides the person."""
    for option in (
        click.option("--request", default="", help="Id of the request that is answered."),
        click.option(
            "--certainty",
            type=click.Choice(["certain", "probable", "possible"]),
            default="certain",
            show_default=True,
            help="Matches less certain than this are left to a person.",
        ),
        click.option(
            "--fact",
            "facts",
            multiple=True,
            metavar="KEY=VALUE",
            help="A fact, as for `vigie rights`; ACTIVITY:KEY=VALUE for one activity.",
        ),
        click.option("--source", "sources", multiple=True, help="Only these sources."),
    ):
        command = option(command)
    return command


def asked_of(options: Mapping[str, Any]) -> Asked:
    """What the options ask for; raises a usage error without a person, or without a place for the plan."""
    from ..erasure import Asked, user_id
    from .identity import identity_of

    if options["output"] is None:
        raise click.UsageError("Say where the plan goes: -o plan.json.")
    return Asked(
        identity=identity_of(options),
        sources=options["sources"],
        facts=facts_of(options["facts"]),
        certainty=options["certainty"],
        uncovered=options["uncovered"],
        by=user_id(options["user"]),
        request=options["request"],
    )


def keep_plan(with_: Opened, made: Plan, options: Mapping[str, Any]) -> int:
    """Write a plan, note it in the log, and show it; the exit code."""
    from ..erasure import write_plan

    plan = write_plan(made, options["output"], with_.inventory.keys)
    with_.ledger.append("plan", {"plan": plan.hash, "right": plan.right, "items": plan.counts()}, by=plan.by)
    return show_plan(plan, options["output"], options["form"])


def chosen_step(ctx: click.Context, path: Path, plans: bool, options: Mapping[str, Any]) -> bool:
    """Rehearse or apply where that is asked for, and end; True where a plan is to be made, False for a subcommand."""
    if ctx.invoked_subcommand:
        return False
    rehearse, apply = options["rehearse"], options["apply"]
    if sum(map(bool, (plans, rehearse, apply))) != 1:
        raise click.UsageError("Say one of --plan, --rehearse PLAN, --apply PLAN, or `approve PLAN`.")
    if not plans:
        with opened(path) as with_:
            ctx.exit(run_plan(with_, rehearse or apply, apply=bool(apply), options=options))
    return True


def steps_of(group: click.Group) -> None:
    """Add the steps that every plan takes: `show`, `approve` and `prove`."""
    group.add_command(_show)
    group.add_command(_approve)
    group.add_command(_prove)


@click.command("show")
@configuration
@click.argument("path", type=click.Path(path_type=Path), metavar="PLAN")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Form.")
def _show(config_path: Path, path: Path, form: str) -> None:
    """Show PLAN, to whoever is to approve it."""
    from ..erasure import read_plan

    with opened(config_path) as with_:
        show_plan(read_plan(path, with_.inventory.keys), path, form)


@click.command("approve")
@configuration
@click.argument("path", type=click.Path(path_type=Path), metavar="PLAN")
@click.option("--as", "user", required=True, metavar="USER", help="User id of the person who approves.")
@click.option("--hash", "expected", help="Hash of the plan that was read; refused if this plan has another.")
def _approve(config_path: Path, path: Path, user: str, expected: str | None) -> None:
    """Approve PLAN as it stands, as another person than the one who made it."""
    from ..erasure import Journal, approve, read_plan, user_id

    with opened(config_path) as with_:
        plan = read_plan(path, with_.inventory.keys)
        by = user_id(user)
        approve(plan, Journal(path, plan.hash, with_.inventory.keys), by, expected)
        with_.ledger.append("approval", {"plan": plan.hash, "right": plan.right}, by=by)
    verb = _VERBS.get(plan.right, "erase")
    click.echo(f"Approved. To perform it: vigie {verb} --apply {path} --hash {plan.hash[:16]}")


@click.command("prove")
@configuration
@click.argument("path", type=click.Path(path_type=Path), metavar="PLAN")
@click.option("--as", "user", metavar="USER", help="Your user id; that of your account without it.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where the certificate is written: .json, .html.")
@click.pass_context
def _prove(ctx: click.Context, /, config_path: Path, path: Path, user: str | None, output: Path | None) -> None:
    """Search again for the person of a PLAN that was performed, and certify what was done and what stays."""
    from ..erasure import user_id

    with opened(config_path) as with_:
        ctx.exit(prove_plan(with_, path, user_id(user), output))


_VERBS = {
    "erasure": "erase",
    "rectification": "rectify",
    "restriction": "restrict",
    "lift_restriction": "restrict",
    "objection": "object",
}


def planned_options(command: Command) -> Command:
    """The options of every command that plans, rehearses and applies."""
    for option in (
        click.option("--rehearse", type=_FILE, metavar="PLAN", help="Run every transaction of PLAN and take it back."),
        click.option("--apply", type=_FILE, metavar="PLAN", help="Perform an approved PLAN, or what is left of it."),
        click.option("--hash", "expected", help="With --apply: hash of the plan that was approved."),
        click.option("-o", "--output", type=_FILE, help="Where the plan, or the certificate, is written."),
        click.option("--as", "user", metavar="USER", help="Your user id; that of your account without it."),
        click.option(
            "--seconds",
            type=click.FloatRange(1, 3600),
            default=60.0,
            show_default=True,
            help="Time-out for each database.",
        ),
        click.option(
            "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Its form."
        ),
    ):
        command = option(command)
    return command


def facts_of(facts: tuple[str, ...]) -> dict[str, str]:
    """`key=value` and `activity:key=value`."""
    from .rights import pairs_of

    return pairs_of(facts)


def show_plan(plan: Plan, path: Path, form: str) -> int:
    """Show a plan; the exit code."""
    if form == "json":
        click.echo(path.read_bytes())
    else:
        _write(plan, path)
    if plan.not_searched:
        return 3
    return 1 if {"ask", "manual", "confirm"} & plan.counts().keys() else 0


def run_plan(with_: Opened, path: Path, *, apply: bool, options: Mapping[str, Any]) -> int:
    """Rehearse or perform a plan; the exit code."""
    from ..erasure import Execution, Journal, read_plan, user_id

    plan = read_plan(path, with_.inventory.keys)
    journal = Journal(path, plan.hash, with_.inventory.keys)
    execution = Execution(with_.bench, plan, journal, options["seconds"])
    if not apply:
        result = execution.rehearse()
        rows = sum(result.rows.values())
        click.echo(f"Rehearsed and taken back: {rows:,} rows, {len(result.files):,} files. Nothing was changed.")
        return 0
    if not options["expected"]:
        raise click.UsageError("--apply needs --hash, the hash of the plan that was approved.")
    by = user_id(options["user"])
    with_.ledger.append("performance", {"plan": plan.hash, "right": plan.right}, by=by)
    result = execution.apply(by, options["expected"])
    click.echo(f"Done: {sum(result.rows.values()):,} rows, {len(result.files):,} files.")
    return prove_plan(with_, path, by, options["output"])


def prove_plan(with_: Opened, path: Path, by: str, output: Path | None) -> int:
    """Search again and write the certificate; the exit code."""
    from ..erasure import Journal, prove, read_plan, write_certificate

    plan = read_plan(path, with_.inventory.keys)
    certificate = prove(with_.bench, plan, Journal(path, plan.hash, with_.inventory.keys), by)
    file = output or path.with_name(f"{path.stem}.certificate.json")
    write_certificate(certificate, file)
    told = {"plan": plan.hash, "proven": certificate.proven, "signature": certificate.signature}
    with_.ledger.append("certificate", told, by=by)
    for place in certificate.left:
        click.secho(f"Still found, against the plan: {place['asset']}", fg="red", err=True)
    for missed in certificate.not_searched:
        click.secho(f"Not searched: {missed['asset']}: {missed['reason']}", fg="yellow", err=True)
    click.echo(f"{'Proven' if certificate.proven else 'Not proven'} by a new search; certificate in {file}.")
    return 1 if certificate.left else 3 if certificate.not_searched else 0


def _write(plan: Plan, path: Path) -> None:
    out = console()
    for items in _alike(plan.items):
        item = items[0]
        ids = item.id if len(items) == 1 else f"{item.id}-{items[-1].id}"
        many = f" (× {len(items):,})" if len(items) > 1 else ""
        head = f"{ids:>9}  {item.decision:8} {item.asset}  {item.place}{many}"
        out.print(head, style=_STYLES.get(item.decision), markup=False)
        until = f" until {item.until}" if item.until else ""
        why = f"{item.article}{until}: {item.why}" if item.article else item.why
        out.print(f"           {why}", markup=False)
        if item.statement:
            out.print(f"           {item.statement}", style="dim", markup=False)
    for effect in plan.effects:
        out.print(
            f"Also: {effect['rows']:,} rows of {effect['asset']} ({effect['rule']})", style="yellow", markup=False
        )
    for notice in plan.notices:
        out.print(f"Note: {notice.where + ': ' if notice.where else ''}{notice.text}", markup=False)
    for one in plan.notify:
        out.print(f"Tell (Art. 19): {one.recipient} ({one.activity})", markup=False)
    for task in plan.tasks:
        out.print(f"By hand: {task.where + ': ' if task.where else ''}{task.text}", style="yellow", markup=False)
    counts = ", ".join(f"{count:,} {decision}" for decision, count in plan.counts().items()) or "nobody found"
    out.print(f"{counts}; {plan.searched:,} assets searched.", markup=False)
    out.print(f"Plan {plan.hash}\nwritten to {path}", markup=False)


def _alike(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Places that follow each other and of which the same is to be told."""
    for _, found in itertools.groupby(items, key=lambda i: (i.asset, i.place, i.decision, i.why, i.statement)):
        yield list(found)


_STYLES = {"erase": "bold red", "keep": "bold", "refer": "bold", "ask": "bold yellow", "manual": "bold yellow"}
