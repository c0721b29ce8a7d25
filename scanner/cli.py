"""The command line: finds commands late, turns errors into messages and exit codes.

Exit codes: 0 done · 1 done, and what `--fail-on` names was found · 2 usage, configuration or internal error ·
3 incomplete: a source or asset could not be read and nobody has accepted that. 3 goes before 1.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import Any

import click

from connectors import Plugins, VigieError

DONE, FOUND, ERROR, INCOMPLETE = 0, 1, 2, 3
COLLECTED_AT = 100_000, 50, 100
"""New objects after which cycles are looked for. Forms, lists and models are many objects that stay to the end: to go
through them as often as Python does takes an eighth of the time of reading a few hundred letters."""

SUMMARIES = {
    "init": "Write a commented vigie.yaml and declaration.yaml to start from.",
    "sources": "Test each source: reachable, rights, number of assets.",
    "scan": "Scan the sources and record what personal data they hold.",
    "inventory": "List the tags: which field holds what.",
    "coverage": "List the assets: how much of each was read, and why not more.",
    "explain": "Say in plain words why a field was tagged.",
    "find": "Find where one person's data are.",
    "erase": "Erase one person's data: plan, approve, rehearse, apply, prove.",
    "review": "Decide on tags: confirm, reject, re-tag; approve the record.",
    "verify": "Say what was altered in the log, in reports or their manifests.",
    "ledger": "List the log: reviews, approvals, requests, scans, reports.",
    "rectify": "Correct a value of one person everywhere, by the same steps.",
    "restrict": "Restrict the processing of one person's data: marks and tasks.",
    "object": "Act on a person's objection: marks and tasks.",
    "rights": "Say what a right gives for an activity, under which article.",
    "deadline": "Say by which day a request must be answered.",
    "request": "Keep the register of requests, and take each through its steps.",
    "answer": "Write the answer to a subject: data, copies and information, locked.",
    "declaration": "Check a declaration, or write its JSON Schema.",
    "analyze": "Find personal data in a text.",
    "columns": "Tag columns given as names and values.",
    "extract": "Show what Vigie reads of a file.",
    "entities": "List the entity types, their categories and DPV terms.",
    "evaluate": "Measure detection on labelled sets, and against other tools.",
    "suggest": "Propose an activity for what none covers, and write what is accepted.",
    "record": "Write the record of processing (GDPR Art. 30).",
    "audit": "Write the audit report: declared against found.",
}
"""In the order of `vigie --help`; written here so that help imports no command."""

COMMANDS = Plugins(
    "vigie.commands",
    {
        "init": "scanner.commands.init:init",
        "sources": "scanner.commands.sources:sources",
        "scan": "scanner.commands.scan:scan",
        "inventory": "scanner.commands.inventory:inventory",
        "coverage": "scanner.commands.coverage:coverage",
        "explain": "scanner.commands.explain:explain",
        "find": "scanner.commands.find:find",
        "erase": "scanner.commands.erase:erase",
        "review": "scanner.commands.review:review",
        "verify": "scanner.commands.verify:verify",
        "ledger": "scanner.commands.ledger:ledger",
        "rectify": "scanner.commands.rectify:rectify",
        "restrict": "scanner.commands.marking:restrict",
        "object": "scanner.commands.marking:object_",
        "rights": "scanner.commands.rights:rights",
        "deadline": "scanner.commands.deadline:deadline",
        "request": "scanner.commands.request.group:request",
        "declaration": "scanner.commands.declaration:declaration",
        "analyze": "classifiers.commands.analyze:analyze",
        "columns": "classifiers.commands.columns:columns",
        "entities": "classifiers.commands.entities:entities",
        "evaluate": "classifiers.commands.evaluate:evaluate",
        "extract": "connectors.commands.extract:extract",
        "suggest": "scanner.commands.suggest:suggest",
        "record": "reports.commands.record:record",
        "answer": "reports.commands.answer:answer",
        "audit": "reports.commands.audit:audit",
    },
)


class LateCommands(click.Group):
    """A group whose commands are imported when they are called, so that help stays fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Built-in commands in reading order, then those of other packages."""
        return [*SUMMARIES, *(name for name in COMMANDS if name not in SUMMARIES)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now; None lets click suggest another."""
        if cmd_name not in COMMANDS:
            return None
        command = COMMANDS.load(cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from their summaries alone."""
        rows = [(name, SUMMARIES.get(name, "(from an installed package)")) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


def _version() -> str:
    from importlib.metadata import version

    return version("vigie-privee")


def _show_version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        click.echo(f"vigie {_version()}")
        ctx.exit()


@click.group(cls=LateCommands, context_settings={"help_option_names": ["-h", "--help"]}, no_args_is_help=True)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help="Show the version."
)
@click.option("--log-format", type=click.Choice(["text", "json"]), default="text", help="Form of the log on stderr.")
@click.option("-v", "--verbose", count=True, help="Log more; twice for debugging.")
@click.option("-q", "--quiet", is_flag=True, help="Only warnings and errors.")
def vigie(log_format: str, verbose: int, quiet: bool) -> None:
    """Find personal data, compare it with what is declared, and write the record of processing."""
    from .log import configure

    configure(form=log_format, verbosity=-1 if quiet else verbose)


def main() -> None:
    """Run the command line; a user's mistake ends in one message, never in a traceback."""
    gc.set_threshold(*COLLECTED_AT)
    try:
        sys.exit(vigie.main(standalone_mode=False, prog_name="vigie") or DONE)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(ERROR)
    except click.Abort:
        click.echo("Stopped. Run the same command again to go on.", err=True)
        sys.exit(130)
    except VigieError as error:
        _tell(error)
        sys.exit(ERROR)
    except BrokenPipeError:
        # the reader of our output has gone: not an error of ours, and nothing more can be said to it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(DONE)
    except Exception as error:  # noqa: BLE001 - the last resort: the text of an unknown error may hold personal values
        _tell_unexpected(error)
        sys.exit(ERROR)


def _tell(error: VigieError) -> None:
    click.secho("Error: ", fg="red", bold=True, nl=False, err=True)
    click.echo(error.message, err=True)
    if error.hint:
        click.echo(f"  {error.hint}", err=True)


def _tell_unexpected(error: Exception) -> None:
    """Name the kind and the place, not the text, of an error that nobody foresaw."""
    where: Any = error.__traceback__
    while where and where.tb_next:
        where = where.tb_next
    place = f"{os.path.basename(where.tb_frame.f_code.co_filename)}:{where.tb_lineno}" if where else "?"  # noqa: PTH119
    click.secho("Internal error: ", fg="red", bold=True, nl=False, err=True)
    click.echo(
        f"{type(error).__name__} at {place}. Please report it; its text is withheld, it may hold data.", err=True
    )
