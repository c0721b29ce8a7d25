"""`vigie request identity`, `extend`, `note`, `close`, `reopen` and `forget`: what happened to a request."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from ...console import console
from ..legible import check_legible
from ..options import configuration
from .options import as_user, on_day, opened

if TYPE_CHECKING:
    from ...languages import Language
    from ...requests import Request

_OUTCOMES = ("answered", "partly", "refused", "referred", "none-found", "fee", "withdrawn")


@click.command()
@configuration
@click.argument("number")
@click.option("--asked", is_flag=True, help="There is reasonable doubt: the subject was asked for more.")
@click.option("--shown", metavar="WHAT", help="What was shown and when, such as `card seen at the counter`; no copy.")
@click.option("--impossible", is_flag=True, help="It is shown that the person cannot be identified (Art. 11(2)).")
@on_day
@as_user
def identity(
    config_path: Path, number: str, asked: bool, shown: str | None, impossible: bool, on: date, by: str
) -> None:
    """Note how the identity of the subject was checked; while it is open, time stands still (Art. 12(6))."""
    if sum((asked, bool(shown), impossible)) != 1:
        raise click.UsageError("Say one of --asked, --shown WHAT, --impossible.")
    with opened(config_path) as (_, register):
        _not_before(register.get(number).received, on)
        if asked:
            request = register.note(number, "identity-asked", on, by=by)
        else:
            result = "unidentifiable" if impossible else "verified"
            told = {"result": result}
            request = register.note(number, "identity-shown", on, by=by, details=told, words=shown or "")
    _done(request)


@click.command()
@configuration
@click.argument("number")
@click.option("--reason", required=True, help="Why two further months are needed; the subject is told it.")
@on_day
@as_user
def extend(config_path: Path, number: str, reason: str, on: date, by: str) -> None:
    """Note that the subject was told of two further months (Art. 12(3)): inside the first month, with the reason."""
    from ...requests import RequestError, clock
    from ...said import said

    check_legible([reason])
    if not reason.strip():
        raise click.UsageError("Say the reason: without it the extension has no effect (Art. 12(3)).")
    with opened(config_path) as (_, register):
        request = register.get(number)
        request.check_open()
        _not_before(request.received, on)
        first = clock(request, on).deadline.first_month_ends
        if first and on > first:
            raise RequestError(
                f"The first month ended on {first}: an extension told later has no effect.",
                code="extension-late",
                hint="Answer now; `--on` says on which day the subject was told.",
            )
        request = register.note(number, "extended", on, by=by, words=reason)
    told = said("requests.answer-until", number=number, day=clock(request, on).deadline.due)
    console().print(told[cast("Language", request.language)], markup=False)


@click.command()
@configuration
@click.argument("number")
@click.argument("words")
@on_day
@as_user
def note(config_path: Path, number: str, words: str, on: date, by: str) -> None:
    """Note WORDS in the history; they are sealed with the request."""
    check_legible([words])
    if not words.strip():
        raise click.UsageError("Say what is to be noted.")
    with opened(config_path) as (_, register):
        request = register.note(number, "note", on, by=by, words=words)
    _done(request)


@click.command()
@configuration
@click.argument("number")
@click.option("--outcome", type=click.Choice(_OUTCOMES), required=True, help="How it ended.")
@click.option("--reason", default="", help="Why, in short; sealed with the request.")
@on_day
@as_user
def close(config_path: Path, number: str, outcome: str, reason: str, on: date, by: str) -> None:
    """End a request."""
    with opened(config_path) as (_, register):
        request = register.get(number)
        _not_before(request.received, on)
        request = register.note(number, "closed", on, by=by, details={"outcome": outcome}, words=reason)
    _done(request)


@click.command()
@configuration
@click.argument("number")
@on_day
@as_user
def reopen(config_path: Path, number: str, on: date, by: str) -> None:
    """Open an ended request again."""
    from ...requests import RequestError

    with opened(config_path) as (_, register):
        if not register.get(number).outcome:
            raise RequestError(f"Request {number} is open.", code="request-open")
        request = register.note(number, "reopened", on, by=by)
    _done(request)


@click.command()
@configuration
@click.argument("number", required=False)
@click.option("--due", is_flag=True, help="All whose time is over (`register: {keep: P3Y}` in the configuration).")
@on_day
@as_user
def forget(config_path: Path, number: str | None, due: bool, on: date, by: str) -> None:
    """Erase the personal details of ended requests by destroying their keys; what is left is no personal data."""
    from ...declaration import parse_period

    if bool(number) == due:
        raise click.UsageError("Name a request, or say --due.")
    with opened(config_path) as (config, register):
        months = parse_period(config.register_keep).months
        numbers = [number] if number else [request.number for request in register.to_forget(months, on)]
        for one in numbers:
            register.forget(one, on, by=by)
    console().print(f"Forgotten: {', '.join(numbers) or 'none'}.", markup=False)


def _not_before(received: date, on: date) -> None:
    if on < received:
        raise click.UsageError(f"That is before the request was received ({received}).")
    if on > date.today():
        console(stderr=True).print(f"{on} is still to come: is the day right?", style="yellow", markup=False)


def _done(request: Request) -> None:
    """That it was noted, in the language of the request."""
    from ...said import said

    console().print(said("requests.noted", number=request.number)[cast("Language", request.language)], markup=False)
