"""The options by which a person is named: those of `vigie find`, for every command that looks for one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from . import find
from .options import Command

if TYPE_CHECKING:
    from ..subject import Identity

_OTHERS = frozenset({"config_path", "names", "purpose", "by", "thorough", "form"})
_PARTS = [param for param in find.find.params if param.name not in _OTHERS]


def identity_options(command: Command) -> Command:
    """Add the options that name a person."""
    for param in reversed(_PARTS):
        click.decorators._param_memo(command, param)
    return command


def identity_of(options: Mapping[str, Any]) -> Identity:
    """The identity that the options of a command give; raises a usage error where they name nobody."""
    parts = {str(param.name): options[str(param.name)] for param in _PARTS if param.name != "file"}
    return find.identity_of(options["file"], parts)


def names_somebody(options: Mapping[str, Any]) -> bool:
    """Whether any option names the person."""
    return any(options[str(param.name)] for param in _PARTS)
