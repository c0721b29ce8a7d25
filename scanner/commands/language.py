"""The language in which a command tells its reasons: as asked, else that of the request, else of the declaration."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from ..languages import LANGUAGES
from .options import Command

if TYPE_CHECKING:
    from ..config import Config
    from ..declaration import Declaration
    from ..languages import Language


def language_option(default: str) -> Callable[[Command], Command]:
    """`--lang`, and in words which language is taken without it."""
    return click.option("--lang", type=click.Choice(LANGUAGES), help=f"Language.  [default: {default}]")


language = language_option("that of the request, else of the declaration")


def language_of(
    config: Config, declaration: Declaration | None, number: str = "", given: Language | None = None
) -> Language:
    """The language that was given, else that of the request of that number, else that of the declaration."""
    if given:
        return given
    if number and (found := _of_request(config, number)):
        return found
    return declaration.organisation.language if declaration else "en"


def _of_request(config: Config, number: str) -> Language | None:
    """That of a request in the register; None where there is no register, or no request of that number."""
    from ..requests import RequestError, open_register

    try:
        with open_register(config) as register:
            return register.get(number).language  # type: ignore[return-value]
    except RequestError:
        return None
