"""`vigie declaration`: checks a declaration, compares two versions, drafts one, and writes the JSON Schema."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import configuration

if TYPE_CHECKING:
    from ..declaration import Declaration, Difference, Problem
    from ..declaration.draft import Draft


@click.group()
def declaration() -> None:
    """Check a declaration, compare two versions, draft one from a published text, or write the JSON Schema."""


@declaration.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@configuration
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Its form."
)
@click.pass_context
def check(ctx: click.Context, file: Path | None, config_path: Path, form: str) -> None:
    """Check a declaration: every mistake, with its line and what to do about it.

    FILE is the declaration; without it, the one that the configuration names. Told as warnings: what the law asks for
    in a notice (Arts. 13 and 14) or a record of processing (Art. 30) and is not there, what the declaration says
    against itself or below the law, and, beside a configuration, what no scanned asset answers to and what Vigie keeps
    about persons without an activity for it. Notes tell what binds beyond the law. Exit code 2 if there is an error, 0
    if there are warnings alone.
    """
    from ..declaration import InvalidDeclaration, examine, load_declaration

    try:
        checked = load_declaration(file or _configured(config_path), strict=True)
    except InvalidDeclaration as error:
        _tell_all(error.problems, form)
        click.echo(f"{len(error.problems)} to correct.", err=True)
        ctx.exit(2)
    problems = examine(checked, *_known(config_path))
    _tell_all(problems, form)
    if any(problem.level in ("error", "reference") for problem in problems):
        ctx.exit(2)
    click.echo(_summary(checked, problems), err=form == "json")


@declaration.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Its form."
)
@click.pass_context
def diff(ctx: click.Context, old: Path, new: Path, form: str) -> None:
    """Compare two versions of a declaration by their meaning, not line by line.

    Exit code 0 if they mean the same, 1 if they differ, 2 if one of them cannot be read. As a tool of git:
    `git difftool --extcmd="vigie declaration diff" -- declaration.yaml`.
    """
    from ..declaration import differences, load_declaration

    found = differences(load_declaration(old), load_declaration(new))
    if form == "json":
        import orjson

        click.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2).decode())
    else:
        _show(found)
    ctx.exit(1 if found else 0)


@declaration.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where to write it; standard output without it.")
@click.option(
    "--format", "form", type=click.Choice(["yaml", "json"]), default="yaml", show_default=True, help="Its form."
)
@click.option(
    "--lang", type=click.Choice(["fr", "nl", "de", "en"]), help="Language of the statement; found out without it."
)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def draft(file: Path, output: Path | None, form: str, lang: Any, force: bool) -> None:
    """Propose a declaration from a published privacy statement: text, PDF, Word, HTML and the like; fr, nl, de, en.

    Each proposal stands below the sentence that it came from. What the statement does not tell is named, not invented.
    """
    from ..declaration import parse_declaration
    from ..declaration.draft import as_report, as_yaml, read_statement
    from ..declaration.draft import draft as propose
    from ..errors import DeclarationError

    if output and output.exists() and not force:
        hint = "Add --force, or choose another name."
        raise DeclarationError(f"{output} is there already.", code="draft-exists", hint=hint)
    proposed = propose(read_statement(file, lang))
    text = as_yaml(proposed)
    parse_declaration(text, file=str(output or "draft"))  # what is proposed can be loaded
    if form == "json":
        import orjson

        text = orjson.dumps(as_report(proposed), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()
    if output is None:
        click.echo(text, nl=False)
    else:
        output.write_text(text, encoding="utf-8")
    click.echo(_proposed(proposed), err=True)


def _proposed(proposed: Draft) -> str:
    counts = {
        key: len(proposed.of(key))
        for key in ("categories", "legal_bases", "purposes", "recipients", "rights", "activities")
    }
    told = ", ".join(f"{count} {key.replace('_', ' ')}" for key, count in counts.items())
    missing = f"; nothing for {', '.join(proposed.missing)}" if proposed.missing else ""
    return f"Proposed: {told}{missing}."


@declaration.command()
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Its form."
)
def law(form: str) -> None:
    """List the law tables that Vigie decides by: version, and who signed them.

    The DPO signs a table in its file, under `signed`: a function and a date.
    """
    from ..rights.tables import FOLDER, signature, table

    names = sorted(file.stem for file in FOLDER.glob("*.yaml"))
    if form == "json":
        import orjson

        told = [{"table": name, "version": table(name)["version"], "signed": table(name)["signed"]} for name in names]
        click.echo(orjson.dumps(told, option=orjson.OPT_INDENT_2).decode())
        return
    for name in names:
        click.echo(signature(name))
    click.echo(f"They lie in {FOLDER}.", err=True)


@declaration.command()
def schema() -> None:
    """Write the JSON Schema by which editors complete and check a declaration."""
    import orjson

    from ..declaration.schema import json_schema

    click.echo(orjson.dumps(json_schema(), option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS).decode())


_SIGNS = {"added": ("+", "green"), "removed": ("-", "red"), "changed": ("~", "yellow"), "renamed": (">", "cyan")}


def _show(found: list[Difference]) -> None:
    heading = ""
    for one in found:
        here = " › ".join(part for part in (one.section, one.part) if part)
        if here != heading:
            click.secho(here, bold=True)
            if one.concerns:
                click.echo(f"  used by {', '.join(one.concerns)}")
        heading = here
        sign, colour = _SIGNS[one.change]
        values = " → ".join(value for value in (one.old, one.new) if value)
        click.secho(f"  {sign} {': '.join(part for part in (one.field, values) if part) or one.change}", fg=colour)
        if one.tell:
            click.echo(f"    {one.tell}")


def _configured(config_path: Path) -> Path:
    from ..config import load

    return load(config_path).declared


def _known(config_path: Path) -> tuple[list[str], set[str]]:
    """Where a configuration lies here: the assets that are known, and what Vigie keeps about persons itself."""
    from ..config import load
    from ..errors import ConfigError, InventoryError
    from ..inventory import open_inventory
    from ..kept_data import kept_data

    if not config_path.is_file():
        return [], set()
    try:
        config = load(config_path)
    except ConfigError:
        return [], set()  # the configuration is wrong: the declaration is right all the same
    try:
        with open_inventory(config.inventory) as inventory:
            return [item.asset for item in inventory.coverage()], kept_data(config, inventory)
    except InventoryError:
        return [], kept_data(config, None)  # nothing was scanned yet


def _tell_all(problems: Iterable[Problem], form: str) -> None:
    """A line each on standard error; or all as JSON on standard output."""
    if form == "json":
        import orjson

        click.echo(orjson.dumps(list(problems), option=orjson.OPT_INDENT_2).decode())
        return
    for problem in problems:
        _tell(problem)


_COLOURS = {"warning": "yellow", "note": "blue"}


def _tell(problem: Problem) -> None:
    level = problem.level if problem.level in _COLOURS else "error"
    click.secho(f"{level}: ", fg=_COLOURS.get(level, "red"), bold=True, nl=False, err=True)
    click.echo(str(problem), err=True)


def _summary(checked: Declaration, problems: list[Problem]) -> str:
    warnings = sum(problem.level == "warning" for problem in problems)
    controller = sum(1 for activity in checked.activities if activity.role == "controller")
    processor = len(checked.activities) - controller
    told = (
        f"{len(checked.categories)} categories, {len(checked.purposes)} purposes, "
        f"{controller} activities as controller, {processor} as processor"
    )
    return f"{told}: no error, {warnings} {'warning' if warnings == 1 else 'warnings'}."
