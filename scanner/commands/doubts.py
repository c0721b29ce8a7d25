"""What of a declaration stands for nothing (a key that is not known, an id that nobody defined), told by every command
that decides or writes by it: a misspelt basis or recipient is else missing in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ..declaration import Declaration


def tell_doubts(declaration: Declaration | None) -> None:
    """Tell it on standard error, each with its line."""
    for problem in declaration.warnings if declaration else ():
        click.secho(f"Warning: {problem}", fg="yellow", err=True)
