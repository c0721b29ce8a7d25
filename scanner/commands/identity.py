"""The options by which a person is named: those of `vigie find`, for every command that looks for one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from ..subject import Identity

Command = TypeVar("Command", bound=Callable[..., Any])
PARTS = ("name", "national_number", "email", "phone", "iban", "username", "ip", "identifier", "birth_date")


def identity_options(command: Command) -> Command:
    """Add the options that name a person."""
    from .find import find

    for param in reversed(find.params):
        if param.name in PARTS:
            click.decorators._param_memo(command, param)
    return command


def identity_of(options: Mapping[str, Any]) -> Identity:
    """The identity that the options give; raises a usage error where they name nobody."""
    from ..subject import Identity

    identity = Identity(**{part.name: options[part.name] for part in fields(Identity) if part.name in options})
    if not identity.wanted():
        raise click.UsageError("Give at least one identifier to search for; a birth date alone finds nobody.")
    return identity
