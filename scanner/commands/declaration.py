"""`vigie declaration`: checks a declaration, and writes its JSON Schema."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from .options import configuration

if TYPE_CHECKING:
    from ..declaration import Declaration, Problem


@click.group()
def declaration() -> None:
    """Check a declaration, or write its JSON Schema."""


@declaration.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@configuration
@click.pass_context
def check(ctx: click.Context, file: Path | None, config_path: Path) -> None:
    """Check a declaration: every mistake, with its line and what to do about it.

    FILE is the declaration; without it, the one that the configuration names. Told as warnings: what the law asks for
    in a record of processing and is not there, and, where there is an inventory, what no scanned asset answers to.
    Exit code 2 if there is an error, 0 if there are warnings alone.
    """
    from ..declaration import InvalidDeclaration, incomplete, load_declaration

    try:
        checked = load_declaration(file or _configured(config_path), strict=True)
    except InvalidDeclaration as error:
        for problem in error.problems:
            _tell(problem)
        click.echo(f"{len(error.problems)} to correct.", err=True)
        ctx.exit(2)
    warnings = sorted([*checked.warnings, *incomplete(checked), *_dead(checked, config_path)])
    for problem in warnings:
        _tell(problem)
    click.echo(_summary(checked, len(warnings)))


@declaration.command()
def schema() -> None:
    """Write the JSON Schema by which editors complete and check a declaration."""
    import orjson

    from ..declaration.schema import json_schema

    click.echo(orjson.dumps(json_schema(), option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS).decode())


def _configured(config_path: Path) -> Path:
    from ..config import load
    from ..errors import ConfigError

    config = load(config_path)
    if config.declaration is None:
        raise ConfigError(
            f"{config_path} names no declaration.", code="declaration-missing", hint="Add `declaration: FILE` to it."
        )
    return config.declaration


def _dead(checked: Declaration, config_path: Path) -> list[Problem]:
    """What no asset answers to, where a configuration with an inventory lies here."""
    from ..config import load
    from ..declaration import dead_references
    from ..errors import ConfigError, InventoryError
    from ..inventory import open_inventory

    if not config_path.is_file():
        return []
    try:
        with open_inventory(load(config_path).inventory) as inventory:
            assets = [item.asset for item in inventory.coverage()]
    except (ConfigError, InventoryError):
        return []  # nothing was scanned yet, or the configuration is wrong: the declaration is right all the same
    return dead_references(checked, assets) if assets else []


def _tell(problem: Problem) -> None:
    level = "warning" if problem.level == "warning" else "error"
    click.secho(f"{level}: ", fg="yellow" if level == "warning" else "red", bold=True, nl=False, err=True)
    click.echo(str(problem), err=True)


def _summary(checked: Declaration, warnings: int) -> str:
    controller = sum(1 for activity in checked.activities if activity.role == "controller")
    processor = len(checked.activities) - controller
    told = (
        f"{len(checked.categories)} categories, {len(checked.purposes)} purposes, "
        f"{controller} activities as controller, {processor} as processor"
    )
    return f"{told}: no error, {warnings} {'warning' if warnings == 1 else 'warnings'}."
