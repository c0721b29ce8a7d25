"""`vigie find`: where one person's data are."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .day import Day
from .legible import check_legible
from .options import Command, configuration

if TYPE_CHECKING:
    from ..subject import Identity


def _part(name: str, text: str, **more: Any) -> Callable[[Command], Command]:
    return click.option(f"--{name}", multiple=True, help=text, **more)


@click.command()
@configuration
@click.argument("names", nargs=-1, metavar="[SOURCE]...")
@click.option(
    "--identity", "file", metavar="FILE|-", help="Identity as YAML or JSON, so that no process list shows it."
)
@_part("name", "Full name; `Family, Given` or in either order.")
@_part("given-name", "Given name, with any of the family names.")
@_part("family-name", "Family name.")
@_part("maiden-name", "Name at birth.")
@_part("married-name", "Name by marriage.")
@_part("known-as", "Another name, or another given name.")
@_part("birth-date", "Tells one bearer of a name from another.", type=Day())
@_part("national-number", "NISS, BIS or another country's number, in any spelling.")
@_part("email", "E-mail address.")
@_part("phone", "Phone number, in any spelling.")
@_part("iban", "Account number.")
@_part("address", "Street, number, postcode and place.")
@_part("customer-number", "Customer number.")
@_part("employee-number", "Employee number.")
@_part("username", "User name.")
@_part("ip", "IP address.")
@_part("identifier", "Any other number or word, searched as typed.")
@click.option(
    "--purpose", default="", help="Why the search is made; noted in the log, as a search is itself processing."
)
@click.option("--by", default="", help="Who makes it: a user id.  [default: the account]")
@click.option("--thorough", is_flag=True, help="Open documents in binary columns too, and ask no index.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Its form."
)
@click.pass_context
def find(
    ctx: click.Context,
    /,
    config_path: Path,
    names: tuple[str, ...],
    file: str | None,
    purpose: str,
    by: str,
    thorough: bool,
    form: str,
    **parts: Any,
) -> None:
    """Find where one person's data are. Exit code 3 if something could not be searched."""
    from ..config import load
    from ..declaration import load_declaration
    from ..opening import open_for_search
    from ..reasons import user_id
    from ..subject import find as search
    from ..subject.noting import note_search

    who, identity = user_id(by), identity_of(file, parts)
    config = load(config_path)
    declaration = load_declaration(config.declaration) if config.declaration else None
    started = time.monotonic()
    with open_for_search(config) as inventory:
        answer = search(config, inventory, identity, names, declaration=declaration, thorough=thorough)
        seconds = time.monotonic() - started
        note_search(config, inventory, identity, answer, by=who, purpose=purpose.strip(), seconds=seconds)
    _tell(answer, form)
    ctx.exit(3 if answer.not_searched else 0)


def identity_of(file: str | None, parts: Mapping[str, Any]) -> Identity:
    """The identity that the options tell, with what the file adds; a usage error where they name nobody."""
    from ..subject import Identity
    from ..subject.identity.identity_file import joined, open_identity

    check_legible(value for values in parts.values() for value in values)
    identity = Identity(**parts)
    if file:
        identity = joined(identity, open_identity(file))
    if not identity.wanted():
        raise click.UsageError("Give at least one identifier to search for; a birth date alone finds nobody.")
    return identity


def _tell(answer: Any, form: str) -> None:
    if form == "json":
        import orjson

        click.echo(orjson.dumps(answer.as_json(), option=orjson.OPT_INDENT_2).decode())
        return
    from ..subject.showing import show

    show(answer)
