"""What the commands that plan, rehearse and apply have in common: options, opening, and what is shown."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .doubts import tell_doubts
from .identity import identity_of, identity_options, names_somebody
from .language import language_of, language_option
from .options import Command, configuration
from .shown import show_plan
from .speaking import Voice, speaking

if TYPE_CHECKING:
    from ..erasure import Asked, Bench, Plan, Result
    from ..inventory import Inventory
    from ..languages import Language
    from ..ledger import Ledger
    from ..subject import Identity

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

    def asked(self, asked: Asked, lang: Language | None) -> Asked:
        """What is asked for, in the language that was given, else that of the request or of the declaration."""
        chosen = language_of(self.bench.config, self.bench.declaration, asked.request, lang)
        return dataclasses.replace(asked, lang=chosen)


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


plan_language = language_option("that of the plan")


def planning(*uncovered: str) -> Callable[[Command], Command]:
    """The options of a command that plans for one person, and takes its plans through their steps.

    `uncovered` are the choices for data that no activity answers for, besides asking.
    """

    def with_options(command: Command) -> Command:
        for option in reversed(
            (
                configuration,
                click.option(
                    "--plan", "plans", is_flag=True, help="Search for the person and write a plan; changes nothing."
                ),
                _step_options,
                identity_options,
                _asked_options,
                _uncovered_option(*uncovered),
            )
        ):
            command = option(command)
        return command

    return with_options


def _uncovered_option(*choices: str) -> Callable[[Command], Command]:
    return click.option(
        "--uncovered",
        type=click.Choice(["ask", *choices]),
        default="ask",
        show_default=True,
        help="What becomes of data that no declared activity covers.",
    )


def _asked_options(command: Command) -> Command:
    """What every plan is asked for, besides the person."""
    for option in (
        click.option(
            "--request",
            default="",
            help="Number of the request that is answered: it names the person, and the language.",
        ),
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
        language_option("that of the plan, for a new one that of the request or the declaration"),
    ):
        command = option(command)
    return command


def asked_of(options: Mapping[str, Any], config_path: Path) -> Asked:
    """What the options ask for; raises a usage error without a person, or without a place for the plan."""
    from ..erasure import Asked, user_id

    if options["output"] is None:
        raise click.UsageError("Say where the plan goes: -o plan.json.")
    registered = options["request"] and not names_somebody(options)
    person, decided = _of_request(config_path, options["request"]) if registered else (identity_of(options), {})
    return Asked(
        identity=person,
        sources=options["sources"],
        facts=decided | facts_of(options["facts"]),
        certainty=options["certainty"],
        uncovered=options["uncovered"],
        by=user_id(options["user"]),
        request=options["request"],
    )


def _of_request(config_path: Path, number: str) -> tuple[Identity, dict[str, str]]:
    """The person whom the register names in a request, and the facts that it was decided by."""
    from ..config import load
    from ..requests import open_register
    from ..requests.request import identity_of as known_by

    with open_register(load(config_path)) as register:
        request = register.get(number)
    # whether the person is found is what the plan sees itself, place by place
    facts = {key: value for key, value in request.facts.items() if key.rpartition(":")[2] != "found"}
    if request.kind == "withdraw_consent" and (decided := request.last("decided")):
        given = (one["activity"] for one in decided.details.get("activities", ()) if one["decision"] == "grant")
        facts = {f"{activity}:consent_withdrawn": "true" for activity in given} | facts
    return known_by(request.whoever), facts


def keep_plan(with_: Opened, asked: Asked, options: Mapping[str, Any], make: Callable[[Asked], Plan]) -> int:
    """Make a plan, write it, note it in the log, and show it; the exit code."""
    from ..erasure import write_plan

    with speaking(with_.bench, options["lang"], asked.request):
        tell_doubts(with_.bench.declaration)
        plan = write_plan(make(with_.asked(asked, options["lang"])), options["output"], with_.inventory.keys)
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
@plan_language
def _show(config_path: Path, path: Path, form: str, lang: Language | None) -> None:
    """Show PLAN, to whoever is to approve it."""
    from ..erasure import read_plan

    with opened(config_path) as with_, speaking(with_.bench, lang):
        show_plan(read_plan(path, with_.inventory.keys), path, form, lang)


@click.command("approve")
@configuration
@click.argument("path", type=click.Path(path_type=Path), metavar="PLAN")
@click.option("--as", "user", required=True, metavar="USER", help="User id of the person who approves.")
@click.option("--hash", "expected", help="Hash of the plan that was read; refused if this plan has another.")
@plan_language
def _approve(config_path: Path, path: Path, user: str, expected: str | None, lang: Language | None) -> None:
    """Approve PLAN as it stands, as another person than the one who made it."""
    from ..erasure import VERBS, Journal, accounts_of, approve, read_plan, user_id

    with opened(config_path) as with_, speaking(with_.bench, lang) as voice:
        plan = voice.reads(read_plan(path, with_.inventory.keys))
        by = user_id(user)
        given = approve(plan, Journal(path, plan.hash, with_.inventory.keys), by, expected)
        accounts = accounts_of(plan, given)
        with_.ledger.append("approval", {"plan": plan.hash, "right": plan.right, "accounts": accounts}, by=by)
        if accounts == "same":
            voice.warn("same-account", "yellow", account=plan.account)
        voice.say("approved", command=f"vigie {VERBS[plan.right]} --apply {path} --hash {plan.hash[:16]}")


@click.command("prove")
@configuration
@click.argument("path", type=click.Path(path_type=Path), metavar="PLAN")
@click.option("--as", "user", metavar="USER", help="Your user id; that of your account without it.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where the certificate is written: .json, .html.")
@plan_language
@click.pass_context
def _prove(
    ctx: click.Context, /, config_path: Path, path: Path, user: str | None, output: Path | None, lang: Language | None
) -> None:
    """Search again for the person of a PLAN that was performed, and certify what was done and what stays."""
    from ..erasure import user_id

    with opened(config_path) as with_:
        ctx.exit(prove_plan(with_, path, user_id(user), output, lang))


def _step_options(command: Command) -> Command:
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


def run_plan(with_: Opened, path: Path, *, apply: bool, options: Mapping[str, Any]) -> int:
    """Rehearse or perform a plan; the exit code."""
    from ..erasure import ErasureError, Execution, Journal, read_plan, user_id

    with speaking(with_.bench, options["lang"]) as voice:
        plan = voice.reads(read_plan(path, with_.inventory.keys))
        journal = Journal(path, plan.hash, with_.inventory.keys)
        execution = Execution(with_.bench, plan, journal, options["seconds"])
        if not apply:
            voice.say("rehearsed", **_counts(voice, execution.rehearse()))
            return 0
        if not options["expected"]:
            raise ErasureError("--apply needs --hash, the hash of the plan that was approved.", code="hash-missing")
        by = user_id(options["user"])
        certificate = options["output"] or certificate_of(path)
        if not (journal.has("performed") and not certificate.exists()):  # else it died while it searched again
            execution.admit(options["expected"])  # what is refused was no performance: the log says nothing of it
            with_.ledger.append("performance", {"plan": plan.hash, "right": plan.right}, by=by)
            voice.say("done", **_counts(voice, execution.apply(by, options["expected"])))
    return prove_plan(with_, path, by, options["output"], options["lang"])


def _counts(voice: Voice, result: Result) -> dict[str, str]:
    return {"rows": voice.count("rows", sum(result.rows.values())), "files": voice.count("files", len(result.files))}


def certificate_of(plan: Path) -> Path:
    """Where the certificate of a plan lies unless another place is named."""
    return plan.with_name(f"{plan.stem}.certificate.json")


def prove_plan(with_: Opened, path: Path, by: str, output: Path | None, lang: Language | None = None) -> int:
    """Search again and write the certificate; the exit code."""
    from ..erasure import Journal, note_certificate, prove, read_plan, verdict_of, write_certificate
    from ..requests import note_performed

    with speaking(with_.bench, lang) as voice:
        plan = voice.reads(read_plan(path, with_.inventory.keys))
        certificate = prove(with_.bench, plan, Journal(path, plan.hash, with_.inventory.keys), by, lang)
        file = output or certificate_of(path)
        write_certificate(certificate, file)
        note_certificate(with_.bench.config, with_.inventory, with_.ledger, certificate, file, by=by)
        for place in certificate.left:
            voice.warn("still-found", "red", asset=place["asset"])
        for missed in certificate.not_searched:
            voice.warn("not-searched", "yellow", asset=missed["asset"], reason=missed["reason"])
        voice.say(verdict_of(certificate) if certificate.proven else "not-proven", file=file)
        if certificate.by_hand:
            voice.warn("by-hand", "yellow", places=voice.count("places", certificate.by_hand))
    note_performed(with_.bench.config, plan.request, {"right": plan.right, "plan": plan.hash}, by=by)
    return 1 if certificate.left else 3 if certificate.not_searched else 0
