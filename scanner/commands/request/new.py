"""`vigie request new`: registers a request, asking on a terminal for what is not given."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from ...console import console
from ..day import Day
from ..language import language_of
from ..legible import check_legible, is_legible
from ..options import configuration
from .channel import CHANNELS, ChannelType
from .options import as_user, opened

_KINDS = (
    "access", "rectification", "erasure", "restriction", "portability", "objection", "withdraw_consent", "complaint",
)  # fmt: skip
_PARTS = ("name", "birth_date", "national_number", "email", "phone", "identifier")
"""What is asked for of a person; a part may be left empty."""
_INTERRUPTED = 130
"""The exit code of a command that was stopped by Ctrl-C."""


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
    from ...languages import LANGUAGES
    from ...requests import Person
    from ...requests.request import NO_MOTIVE

    asking = _Asking(config_path) if sys.stdin.isatty() and (file is None or str(file) != "-") else None
    kind = given["kind"] or _there(asking, "kind").choice("kind", _KINDS)
    received = given["received"] or _there(asking, "received").past("received", date.today().isoformat())
    channel = given["channel"] or _there(asking, "channel").choice("channel", CHANNELS, "letter", ChannelType())
    language = given["language"] or _there(asking, "lang").choice("lang", LANGUAGES, "fr")
    identity = _read(file) if file else _ask_identity(asking)
    _check_named(identity)
    check_legible(given[name] for name in ("address", "claim", "motive"))
    address, claim = (given[name] or (asking.ask(name) if asking else "") for name in ("address", "claim"))
    motive = given["motive"] or (asking.ask("motive") if asking and kind not in NO_MOTIVE else "")
    person = Person(identity, address, claim, motive)
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

    def ask(self, name: str, default: str = "", choices: Sequence[str] = ()) -> str:
        """The answer to one question, which may be empty."""
        question = self._said(f"ask.{name}") + (f" ({', '.join(choices)})" if choices else "")
        try:
            answer = click.prompt(question, default=default, show_default=bool(default), err=True)
        except click.Abort:
            click.echo(err=True)
            self._again("stopped")
            raise click.exceptions.Exit(_INTERRUPTED) from None
        if not is_legible(answer):
            self._again("legible")
            return self.ask(name, default, choices)
        return str(answer).strip() or default

    def choice(self, name: str, choices: Sequence[str], default: str = "", kind: Any = None) -> Any:
        """One of some words, asked for until it is; the name of a right counts in the language of the question."""
        kind = kind or click.Choice(choices, case_sensitive=False)
        told = {self._said(f"kind.{word}").casefold(): word for word in choices} if name == "kind" else {}
        shown = [*told] or choices
        while True:
            answer = self.ask(name, default, shown)
            try:
                return kind.convert(told.get(answer.casefold(), answer), None, None)
            except click.BadParameter:
                self._again("choice", choices=", ".join(shown))

    def past(self, name: str, default: str = "") -> Any:
        """A day that is not still to come, asked for until it is; None where nothing is answered."""
        while answer := self.ask(name, default):
            try:
                day = Day().convert(answer, None, None)
            except click.BadParameter:
                self._again("day")
                continue
            if day <= date.today():
                return day
            self._again("future")
        return None

    def identity(self) -> dict[str, list[str]]:
        """Who it is; asked for again where that names nobody."""
        while True:
            found: dict[str, list[str]] = {}
            for part in _PARTS:
                day = self.past(part) if part == "birth_date" else None
                if value := (day.isoformat() if day else "") if part == "birth_date" else self.ask(part):
                    found[part] = [value]
            if _names_somebody(found):
                return found
            self._again("nobody")

    def _again(self, why: str, **parts: str) -> None:
        click.echo(self._said(f"again.{why}", **parts), err=True)

    def _said(self, key: str, **parts: str) -> str:
        from ...said import said

        return said(f"requests.{key}", **parts)[self._lang]


def _there(asking: _Asking | None, name: str) -> _Asking:
    if asking is None:
        raise click.UsageError(f"Give --{name}; without a terminal nothing is asked for.")
    return asking


def _ask_identity(asking: _Asking | None) -> dict[str, list[str]]:
    if asking is None:
        raise click.UsageError("Give --identity FILE, or - for standard input.")
    return asking.identity()


def _read(file: Path) -> dict[str, list[str]]:
    from ...subject.identity.identity_file import open_identity

    return open_identity(str(file)).asked()


def _check_named(identity: Mapping[str, Any]) -> None:
    if not _names_somebody(identity):
        raise click.UsageError("The identity names nobody: give at least a name, a number or an address.")


def _names_somebody(identity: Mapping[str, Any]) -> bool:
    """Nobody is found by nothing, nor by a birth date alone."""
    return any(values for part, values in identity.items() if part != "birth_date")


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
