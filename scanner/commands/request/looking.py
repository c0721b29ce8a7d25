"""`vigie request list`, `show`, `next` and `due`: how requests stand."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from ...console import console
from ...languages import written
from ..day import Day
from ..language import language, language_of
from ..options import configuration, listing, write_list
from .options import form_option, opened

if TYPE_CHECKING:
    from ...config import Config
    from ...languages import Language
    from ...requests import Event, Request, Step

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
    with opened(config_path, dates=True) as (_, register):
        write_list([record(request, on) for request in register.all(ended=ended)], form, COLUMNS)


@click.command()
@configuration
@_number
@_today
@form_option
def show(config_path: Path, number: str, on: date, form: str) -> None:
    """Show one request: deadline, history, and the person who asks."""
    import orjson

    with opened(config_path, dates=True) as (_, register):
        request = register.get(number)
    told = {**record(request, on), "person": _person(request), "history": [_event(event) for event in request.events]}
    if form == "json":
        click.echo(orjson.dumps(told, default=str, option=orjson.OPT_INDENT_2).decode())
        return
    out = console()
    until = told["due"] or "not while identity is open"
    out.print(f"{number} · {request.kind} · {told['status']} · due {until}", style="bold", markup=False)
    for key, value in (told["person"] or {"person": "not readable" if request.locked else "forgotten"}).items():
        told_as = ", ".join(value) if isinstance(value, list) else ", ".join(str(value).splitlines())
        out.print(f"  {key}: {told_as}", markup=False)
    for event in request.events:
        line = f"  {event.on}  {event.kind:14} {event.by:12} {_happened(event)}".rstrip()
        out.print(line, markup=False, soft_wrap=True)


def _happened(event: Event) -> str:
    """What is known of an event, in a line: counts of a search and of decisions, facts, words."""
    details = dict(event.details)
    if event.kind == "searched":
        activities = details.pop("activities", {})
        details = {"fields": sum(activities.values()), "activities": len(activities), **details}
        details = {key.replace("_", " "): value for key, value in details.items() if isinstance(value, int)}
    told = [f"{key} {value}" for key, value in details.get("summary", details).items()]
    return "; ".join([*told, *event.words.splitlines()])


@click.command("next")
@configuration
@click.argument("number", required=False)
@_today
@form_option
@language
def next_(config_path: Path, number: str | None, on: date, form: str, lang: Language | None) -> None:
    """Say what is to do next with a request, or with each open one, and why."""
    import orjson

    from ...layout import paragraph
    from ...requests import next_steps
    from ...said import said

    with opened(config_path, dates=True) as (config, register):
        requests = [register.get(number)] if number else register.all()
        spoken = _language(config, lang, requests[0] if number else None)
    steps = [(request, step) for request in requests for step in next_steps(request, on)[: None if number else 1]]
    if form == "json":
        records = [{"number": request.number, **_step(step, spoken)} for request, step in steps]
        click.echo(orjson.dumps(records, default=str, option=orjson.OPT_INDENT_2).decode())
        return
    out = console()
    width = out.width if out.is_terminal else None
    for request, step in steps:
        until = f" ({said('requests.by', day=step.by)[spoken]})" if step.by else ""
        head = f"{request.number} {said(f'requests.step.{step.name}')[spoken]}{until}"
        out.print(head, style="bold red" if step.urgent else "bold", markup=False)
        out.print(paragraph(step.why[spoken], width), markup=False, soft_wrap=True)
        out.print(f"  {step.command}", markup=False, soft_wrap=True)
    if not steps:
        out.print(said("requests.nothing")[spoken], markup=False)


@click.command()
@configuration
@click.option("--within", type=click.IntRange(0, 400), default=14, show_default=True, help="Days to look ahead.")
@click.option("--ics", type=click.Path(dir_okay=False, path_type=Path), help="Write every open deadline as a calendar.")
@click.option("--fail-on", type=click.Choice(["overdue", "soon"]), help="Exit code 1 if such a request is open.")
@_today
@listing()
@language
@click.pass_context
def due(
    ctx: click.Context, config_path: Path, within: int, ics: Path | None, fail_on: str | None, on: date, form: str,
    lang: Language | None,
) -> None:  # fmt: skip
    """List the open requests that must be answered soon, the most urgent first."""
    from ...requests import due as urgent
    from ...requests import to_calendar
    from ...whole import write_whole

    with opened(config_path, dates=True) as (config, register):
        open_ones = register.all()
        spoken = _language(config, lang)
    found = list(urgent(open_ones, on, within))
    _listed([record(request, on) for request, _ in found], form, spoken)
    if ics:
        try:
            write_whole(ics, to_calendar(open_ones, on, spoken))
        except OSError as error:
            raise click.UsageError(f"The calendar cannot be written: {os.strerror(error.errno or 0)}.") from None
    states = {its.state for _, its in found}
    failing = {"overdue"} if fail_on == "overdue" else {"overdue", "soon"} if fail_on else set()
    ctx.exit(1 if states & failing else 0)


def _language(config: Config, given: Language | None, request: Request | None = None) -> Language:
    """As given, else that of the one request that is looked at, else that of the declaration."""
    from ...declaration import load_declaration

    if given is None and request:
        return cast("Language", request.language)
    declaration = load_declaration(config.declaration) if config.declaration and given is None else None
    return language_of(config, declaration, given=given)


def _listed(records: list[dict[str, Any]], form: str, lang: Language) -> None:
    """The requests that are due: in words for a person, in codes for a program."""
    from ...said import has, said

    columns = COLUMNS[:7]
    if form != "table":
        write_list(records, form, columns)
        return
    if not records:
        console().print(said("requests.nothing-due")[lang], markup=False)
        return
    names = {column: said(f"requests.column.{column}")[lang] for column in columns}

    def shown(column: str, value: Any) -> Any:
        key = f"requests.{column}.{value}"
        return written(value, lang) if isinstance(value, date) else said(key)[lang] if has(key) else value

    told = [{names[column]: shown(column, one[column]) for column in columns} for one in records]
    write_list(told, form, list(names.values()))


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


def _step(step: Step, lang: Language) -> dict[str, Any]:
    return {"step": step.name, "why": step.why[lang], "command": step.command, "by": step.by, "urgent": step.urgent}
