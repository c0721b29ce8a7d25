"""`vigie request list`, `show`, `next` and `due`: how requests stand."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ...console import console
from ..day import Day
from ..options import configuration, listing, write_list
from .options import form_option, opened

if TYPE_CHECKING:
    from ...requests import Request

COLUMNS = ("number", "kind", "received", "status", "due", "state", "days", "entity", "channel", "language", "earlier")
_today = click.option("--on", type=Day(), default=date.today, show_default="today", help="The day to look from.")
_number = click.argument("number")


@click.command("list")
@configuration
@click.option("--all", "ended", is_flag=True, help="The ended ones too.")
@_today
@listing()
def list_(config_path: Path, ended: bool, on: date, form: str) -> None:
    """List the requests with their deadlines; numbers and dates, no person."""
    with opened(config_path) as (_, register):
        write_list([record(request, on) for request in register.all(ended=ended)], form, COLUMNS)


@click.command()
@configuration
@_number
@_today
@form_option
def show(config_path: Path, number: str, on: date, form: str) -> None:
    """Show one request: deadline, history, and the person who asks."""
    import orjson

    with opened(config_path) as (_, register):
        request = register.get(number)
    told = {**record(request, on), "person": _person(request), "history": [_event(event) for event in request.events]}
    if form == "json":
        click.echo(orjson.dumps(told, default=str, option=orjson.OPT_INDENT_2).decode())
        return
    out = console()
    until = told["due"] or "not while identity is open"
    out.print(f"{number} · {request.kind} · {told['status']} · due {until}", style="bold", markup=False)
    for key, value in (told["person"] or {"person": "forgotten"}).items():
        out.print(f"  {key}: {', '.join(value) if isinstance(value, list) else value}", markup=False)
    for event in told["history"]:
        told = event["details"].get("summary", event["details"])
        details = "; ".join(f"{key} {value}" for key, value in told.items())
        out.print(
            f"  {event['on']}  {event['kind']:14} {event['by']:12} {details} {event['words']}".rstrip(), markup=False
        )


@click.command("next")
@configuration
@click.argument("number", required=False)
@_today
@form_option
def next_(config_path: Path, number: str | None, on: date, form: str) -> None:
    """Say what is to do next with a request, or with each open one, and why."""
    import orjson

    from ...layout import paragraph
    from ...requests import next_steps

    with opened(config_path) as (_, register):
        requests = [register.get(number)] if number else register.all()
    steps = [(request, step) for request in requests for step in next_steps(request, on)[: None if number else 1]]
    if form == "json":
        records = [{"number": request.number, **_step(step)} for request, step in steps]
        click.echo(orjson.dumps(records, default=str, option=orjson.OPT_INDENT_2).decode())
        return
    out = console()
    for request, step in steps:
        until = f" (by {step.by})" if step.by else ""
        out.print(f"{request.number} {step.name}{until}", style="bold red" if step.urgent else "bold", markup=False)
        out.print(paragraph(step.why, out.width if out.is_terminal else None), markup=False, soft_wrap=True)
        out.print(f"  {step.command}", markup=False, soft_wrap=True)
    if not steps:
        out.print("Nothing is to do.")


@click.command()
@configuration
@click.option("--within", type=click.IntRange(0, 400), default=14, show_default=True, help="Days to look ahead.")
@click.option("--ics", type=click.Path(dir_okay=False, path_type=Path), help="Write every open deadline as a calendar.")
@click.option("--fail-on", type=click.Choice(["overdue", "soon"]), help="Exit code 1 if such a request is open.")
@_today
@listing()
@click.pass_context
def due(
    ctx: click.Context, config_path: Path, within: int, ics: Path | None, fail_on: str | None, on: date, form: str
) -> None:
    """List the open requests that must be answered soon, the most urgent first."""
    from ...requests import due as urgent
    from ...requests import to_calendar

    with opened(config_path) as (_, register):
        open_ones = register.all()
    found = list(urgent(open_ones, on, within))
    write_list([record(request, on) for request, _ in found], form, COLUMNS[:7])
    if ics:
        ics.write_bytes(to_calendar(open_ones, on))
    states = {its.state for _, its in found}
    failing = {"overdue"} if fail_on == "overdue" else {"overdue", "soon"} if fail_on else set()
    ctx.exit(1 if states & failing else 0)


def record(request: Request, on: date) -> dict[str, Any]:
    """A request as a line of a list."""
    from ...requests import clock

    its = clock(request, on)
    return {
        "number": request.number,
        "kind": request.kind,
        "received": request.received,
        "status": request.status,
        "due": its.deadline.due,
        "state": its.state,
        "days": its.days,
        "entity": request.entity,
        "channel": request.channel,
        "language": request.language,
        "earlier": request.earlier,
    }


def _person(request: Request) -> dict[str, Any] | None:
    if request.person is None:
        return None
    told = {"address": request.person.address, "claim": request.person.claim, "motive": request.person.motive}
    return {**request.person.identity, **{key: value for key, value in told.items() if value}}


def _event(event: Any) -> dict[str, Any]:
    return {"on": event.on, "kind": event.kind, "by": event.by, "details": dict(event.details), "words": event.words}


def _step(step: Any) -> dict[str, Any]:
    return {"step": step.name, "why": step.why, "command": step.command, "by": step.by, "urgent": step.urgent}
