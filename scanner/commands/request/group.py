"""The group `vigie request`, whose subcommands are imported when they are called."""

from __future__ import annotations

import click

from connectors import Plugins

SUMMARIES = {
    "new": "Register a request; asks for what is not given.",
    "list": "List the requests and their deadlines.",
    "show": "Show one request with its history and its person.",
    "next": "Say what is to do next, and why.",
    "due": "List what must be answered soon; write a calendar.",
    "identity": "Note that identity was asked for, or what was shown.",
    "extend": "Note that the subject was told of two further months.",
    "search": "Look for the person in every source.",
    "decide": "Decide for each activity what the request gives.",
    "letter": "Write a letter to the subject.",
    "note": "Note something in the history.",
    "close": "End a request with its outcome.",
    "reopen": "Open an ended request again.",
    "forget": "Erase the personal details of ended requests.",
}
"""In the order in which a request goes; written here so that help imports nothing."""

STEPS = Plugins(
    "vigie.request_steps",
    {
        "new": "scanner.commands.request.new:new",
        "list": "scanner.commands.request.looking:list_",
        "show": "scanner.commands.request.looking:show",
        "next": "scanner.commands.request.looking:next_",
        "due": "scanner.commands.request.looking:due",
        "identity": "scanner.commands.request.noting:identity",
        "extend": "scanner.commands.request.noting:extend",
        "note": "scanner.commands.request.noting:note",
        "close": "scanner.commands.request.noting:close",
        "reopen": "scanner.commands.request.noting:reopen",
        "forget": "scanner.commands.request.noting:forget",
        "search": "scanner.commands.request.working:search",
        "decide": "scanner.commands.request.working:decide",
        "letter": "reports.commands.letter:letter",
    },
)


class _Steps(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(SUMMARIES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in SUMMARIES:
            return None
        command = STEPS.load(cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(SUMMARIES.items()))


@click.group(cls=_Steps)
def request() -> None:
    """Keep the register of requests of data subjects, and take each through its steps.

    Personal details are encrypted under a key of each request, and erased by destroying it.
    """
