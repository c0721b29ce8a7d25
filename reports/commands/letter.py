"""`vigie request letter`: writes a letter to the subject of a request."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import chosen_format, configuration, output, warn, write

if TYPE_CHECKING:
    from scanner.requests import Register, Request
    from scanner.requests.request import EventKind

_KINDS = ("acknowledgement", "identity", "extension", "answer", "refusal", "referral", "fee")
_NOTED: dict[str, EventKind] = {"acknowledgement": "acknowledged", "identity": "identity-asked"}
"""Letters whose sending is an event of its own."""


@click.command()
@configuration
@click.argument("number")
@click.argument("kind", type=click.Choice(_KINDS))
@click.option("--lang", type=click.Choice(["fr", "nl", "de", "en"]), help="[default: that of the request]")
@click.option("--format", "form", metavar="FORMAT", help="docx, pdf, html or txt.  [default: that of the file's name]")
@output
@click.option("--amount", default="", help="The fee asked, for a letter about it: `25 euro`.")
@click.option("--sent", is_flag=True, help="Note in the register that it was sent.")
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y"]),
    metavar="DATE",
    help="Its date.  [default: today]",
)
@click.option("--as", "by", default="", help="User id.  [default: the account]")
def letter(
    config_path: Path, number: str, kind: Any, lang: str | None, form: str | None, target: Path | None,
    amount: str, sent: bool, on: datetime | None, by: str,
) -> None:  # fmt: skip
    """Write the letter KIND of a request, in the subject's language.

    \b
    vigie request letter 2026-0001 acknowledgement -o ack.pdf --sent
    vigie request letter 2026-0001 answer -o answer.docx

    What it says follows from the register and the declaration; a letter for which something is missing is not written.
    """
    from scanner import load_config, load_declaration
    from scanner.reasons import user_id
    from scanner.requests import open_register

    from ..errors import ReportError
    from ..letters import LETTER_FORMATS, compose
    from ..proof import prove_private

    by, config = user_id(by), load_config(config_path)
    if config.declaration is None:
        raise ReportError(f"{config_path} names no declaration: a letter has no sender.", code="declaration-missing")
    day = on.date() if on else date.today()
    name = chosen_format(form, target, LETTER_FORMATS, "txt")
    render = LETTER_FORMATS.load(name)
    with open_register(config) as register:
        request = register.get(number)
        composed = compose(
            kind, request, load_declaration(config.declaration), on=day, language=lang or "", amount=amount
        )
        content = render(composed)
        write(target, content, f"{kind}, {composed.language}", private=True)
        told = {"kind": "letter", "letter": kind, "lang": composed.language, "format": name, "request": request.number}
        prove_private(config, target, content, told, warn, on=day, by=by)
        if sent:
            _note_sent(register, request, kind, day, by)


def _note_sent(register: Register, request: Request, kind: str, day: date, by: str) -> None:
    """Note that it was sent; the same letter of the same day is one letter."""
    noted: EventKind = _NOTED.get(kind, "letter")
    told = {"letter": kind}
    if not any((event.kind, event.on, event.details) == (noted, day, told) for event in request.events):
        register.note(request.number, noted, day, by=by, details=told)
