"""`vigie request new`: registers a request, asking on a terminal for what is not given."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from ...console import console
from ..day import Day
from ..language import language_of
from ..options import configuration
from .channel import ChannelType
from .options import as_user, opened

_KINDS = (
    "access", "rectification", "erasure", "restriction", "portability", "objection", "withdraw_consent", "complaint",
)  # fmt: skip
_PARTS = ("name", "birth_date", "national_number", "email", "phone", "identifier")
"""What is asked for of a person; a part may be left empty."""


@click.command()
@configuration
@click.option("--kind", type=click.Choice(_KINDS), help="What is asked.")
@click.option("--received", type=Day(), help="Day on which the request came in.")
@click.option("--channel", type=ChannelType(), help="How it came in; `e-mail` and the like will do.")
@click.option("--lang", "language", type=click.Choice(["fr", "nl", "de", "en"]), help="Language of the subject.")
@click.option("--entity", default="", help="Id of the entity of the declaration to which it was made.")
@click.option("--identity", "file", type=click.Path(allow_dash=True, path_type=Path), help="Who asks: YAML or JSON; -.")
@click.option("--address", default="", help="Where letters go.")
@click.option("--claim", default="", help="What is asked, in short.")
@click.option("--motive", default="", help="A motive, where one was given; none is needed for access or portability.")
@as_user
def new(config_path: Path, file: Path | None, by: str, entity: str, **given: Any) -> None:
    """Register a request. On a terminal it asks for what is not given.

    \b
    vigie request new
    vigie request new --kind access --received 2026-03-05 --channel email --lang fr --identity - < who.yaml

    The identity is a mapping as for `vigie find --identity`: {name: …, email: …, national_number: …}. It comes from a
    file or standard input, so that it stands in no process list.
    """
    from ...declaration import load_declaration
    from ...requests import Person
    from ...requests.request import NO_MOTIVE

    asking = _Asking(config_path) if sys.stdin.isatty() and (file is None or str(file) != "-") else None
    kind = given["kind"] or _asked(asking, "kind", type=click.Choice(_KINDS))
    received = given["received"] or _asked(asking, "received", type=Day(), default=date.today().isoformat())
    channel = given["channel"] or _asked(asking, "channel", type=ChannelType(), default="letter")
    language = given["language"] or _asked(asking, "lang", type=click.Choice(["fr", "nl", "de", "en"]), default="fr")
    identity = _read(file) if file else _ask_identity(asking)
    _check_named(identity)
    motive = given["motive"] or (asking.motive() if asking and kind not in NO_MOTIVE else "")
    person = Person(identity, given["address"], given["claim"], motive)
    with opened(config_path, create=True) as (config, register):
        if entity and config.declaration:
            _check_entity(entity, load_declaration(config.declaration))
        if received > date.today():
            raise click.UsageError("The request cannot have been received after today.")
        request = register.add(kind, received, channel, person, language=language, entity=entity, by=by)
        _tell(request)


class _Asking:
    """Asks on the terminal, in the language of the declaration."""

    def __init__(self, config_path: Path) -> None:
        from ...config import load
        from ...declaration import load_declaration

        config = load(config_path)
        self._lang = language_of(config, load_declaration(config.declaration) if config.declaration else None)

    def ask(self, name: str, **how: Any) -> Any:
        """The answer to one question."""
        from ...said import said

        return click.prompt(said(f"requests.ask.{name}")[self._lang], err=True, **how)

    def motive(self) -> str:
        """A motive, or nothing."""
        return str(self.ask("motive", default="", show_default=False))


def _asked(asking: _Asking | None, name: str, **how: Any) -> Any:
    if asking is None:
        raise click.UsageError(f"Give --{name}; without a terminal nothing is asked for.")
    return asking.ask(name, **how)


def _ask_identity(asking: _Asking | None) -> dict[str, list[str]]:
    if asking is None:
        raise click.UsageError("Give --identity FILE, or - for standard input.")
    found: dict[str, list[str]] = {}
    for part in _PARTS:
        value = str(asking.ask(part, default="", show_default=False)).strip()
        if value:
            found[part] = [Day().convert(value, None, None).isoformat() if part == "birth_date" else value]
    return found


def _read(file: Path) -> dict[str, list[str]]:
    from ...subject import read_identity

    return read_identity(sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes(), str(file)).asked()


def _check_named(identity: Mapping[str, Any]) -> None:
    """Nobody is found by nothing, nor by a birth date alone."""
    if not any(values for part, values in identity.items() if part != "birth_date"):
        raise click.UsageError("The identity names nobody: give at least a name, a number or an address.")


def _check_entity(entity: str, declaration: Any) -> None:
    known = [one.id for one in declaration.entities]
    if entity not in known:
        raise click.UsageError(f"The declaration has no entity {entity!r}; it has {', '.join(known)}.")


def _tell(request: Any) -> None:
    """What was registered, in the language of the request."""
    from ...requests import clock, next_steps
    from ...said import counted, said

    today, lang = date.today(), request.language
    due = clock(request, today, lang).deadline
    out = console()
    out.print(said("requests.registered", number=request.number)[lang], style="bold", markup=False)
    out.print(said("requests.answer-by", day=due.due, why=due.why)[lang], markup=False)
    if request.earlier:
        out.print(counted("requests.asked-before", request.earlier)[lang], markup=False)
    for step in next_steps(request, today)[:2]:
        out.print(f"  {said('requests.then', command=step.command)[lang]}", markup=False)
