"""What the subcommands of `vigie request` share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ...accounts import account
from ..day import Day

if TYPE_CHECKING:
    from ...config import Config
    from ...requests import Register


def _checked(_: click.Context, __: click.Parameter, value: str) -> str:
    """A user id, and no name: it stands in the log for ever."""
    from ...reasons import user_id

    if not value.strip():
        raise click.UsageError("A user id is needed after --as.")
    return user_id(value)


as_user = click.option(
    "--as", "by", default=account, callback=_checked, show_default="the account's name", help="User id."
)
on_day = click.option(
    "--on", type=Day(), default=date.today, show_default="today", help="The day on which it happened."
)
form_option = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Its form."
)


@contextmanager
def opened(config_path: Path, *, create: bool = False, dates: bool = False) -> Iterator[tuple[Config, Register]]:
    """The configuration and the register that it names; for `dates` alone without its key too, which is told."""
    from ...config import load
    from ...requests import open_register

    config = load(config_path)
    with open_register(config, create=create, dates=dates) as register:
        if register.lost:
            click.echo(
                f"Warning: {register.lost.message} Kinds, dates and steps can be read, persons cannot.", err=True
            )
            click.echo(f"  {register.lost.hint}", err=True)
        yield config, register
