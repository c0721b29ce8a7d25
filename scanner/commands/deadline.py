"""`vigie deadline`: the day by which a request must be answered."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..console import console
from .day import Day

if TYPE_CHECKING:
    from ..deadlines import Deadline
    from ..languages import Language


@click.command()
@click.option("--received", type=Day(), required=True, help="Day on which the request came in.")
@click.option("--extended-on", type=Day(), help="Day on which the subject was told of the extension and its reasons.")
@click.option("--identity-asked-on", type=Day(), help="Day on which the subject was asked to show who he or she is.")
@click.option("--identity-received-on", type=Day(), help="Day on which that was shown.")
@click.option(
    "--declaration",
    "declared",
    type=click.Path(path_type=Path),
    help="A declaration: where it promises an answer sooner than the law, that day is due.",
)
@click.option("--right", default="access", show_default=True, help="The right that the promise is about.")
@click.option(
    "--lang",
    type=click.Choice(["en", "fr", "nl", "de"]),
    default="en",
    show_default=True,
    help="Language of the reasons.",
)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Its form."
)
def deadline(
    received: date,
    extended_on: date | None,
    identity_asked_on: date | None,
    identity_received_on: date | None,
    declared: Path | None,
    right: str,
    lang: Any,
    form: str,
) -> None:
    """Say by which day a request must be answered (GDPR Art. 12(3)), and why.

    Counted in calendar months. A last day that is a Saturday, a Sunday or a Belgian public holiday moves to the next
    working day. Two further months count from receipt, if the subject was told inside the first month.
    """
    import orjson

    from ..deadline_words import said
    from ..deadlines import deadline as compute

    found = compute(received, extended_on, identity_asked_on, identity_received_on, lang=lang)
    if declared:
        found = _promised(found, declared, right, received, lang)
    if form == "json":
        click.echo(orjson.dumps(asdict(found), option=orjson.OPT_INDENT_2).decode())
        return
    out = console()
    out.print(said("due", lang, day=found.due) if found.due else said("standing", lang), style="bold", markup=False)
    out.print(found.why, markup=False)
    for warning in found.warnings:
        out.print(warning, style="yellow", markup=False)


def _promised(found: Deadline, declared: Path, right: str, received: date, lang: Language) -> Deadline:
    """The same, where the declaration promises an answer sooner; time that stood still counts on."""
    from ..deadline_words import said
    from ..declaration import load_declaration, promised_day

    day = promised_day(load_declaration(declared), right, received, extended=found.extension == "valid")
    if day is None or found.due is None:
        return found
    day += timedelta(days=found.suspended_days)
    why = f"{found.why} {said('promised', lang, day=day)}"
    return replace(found, due=day, why=why, moved=False) if day < found.due else found
