"""What the commands that write reports share: options, and opening all that a report is made of."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from scanner.commands.doubts import tell_doubts

if TYPE_CHECKING:
    from connectors import Plugins
    from scanner import Config, Coverage, Declaration, Entry, ScanRecord, Signature, SourceState

Command = TypeVar("Command", bound=Callable[..., Any])

configuration = click.option(
    "-c",
    "--config",
    "config_path",
    type=click.Path(path_type=Path),
    default=Path("vigie.yaml"),
    show_default=True,
    help="The configuration.",
)
language = click.option(
    "--lang", type=click.Choice(["fr", "en", "nl", "de"]), help="Language.  [default: that of the declaration]"
)
output = click.option(
    "-o", "--output", "target", type=click.Path(path_type=Path), help="File to write.  [default: stdout]"
)
DAY = click.DateTime(["%Y-%m-%d"])
day = click.option(
    "--as-of",
    type=DAY,
    metavar="DATE",
    help="Day that the report speaks of.  [default: that of the last scan]",
)


@dataclass(frozen=True)
class Opened:
    """Declaration and inventory, as they stand."""

    config: Config
    declaration: Declaration
    entries: list[Entry]
    coverage: list[Coverage]
    scans: list[ScanRecord]
    sources: list[SourceState]
    signatures: list[Signature]
    as_of: date

    @property
    def scanned(self) -> bool:
        """Whether there has been a scan at all."""
        return bool(self.scans)

    @property
    def language(self) -> str:
        """The language of the declaration."""
        return self.declaration.organisation.language


def open_all(config_path: Path, as_of: datetime | None) -> Opened:
    """Read configuration, declaration and inventory; an inventory that is not there yet is an empty one."""
    from scanner import load_config, load_declaration

    config = load_config(config_path)
    declaration = load_declaration(config.declared)
    tell_doubts(declaration)
    entries, coverage, scans, sources, signatures = _inventory(config)
    day = as_of.date() if as_of else _last_day(scans)
    return Opened(config, declaration, entries, coverage, scans, sources, signatures, day)


def _inventory(
    config: Config,
) -> tuple[list[Entry], list[Coverage], list[ScanRecord], list[SourceState], list[Signature]]:
    from scanner import open_inventory

    if _not_there(config.inventory):
        return [], [], [], [], []
    with open_inventory(config.inventory) as inventory:
        return (
            list(inventory.entries()),
            list(inventory.coverage()),
            inventory.scans(),
            inventory.source_states(),
            inventory.signatures(),
        )


def _not_there(url: str) -> bool:
    """Whether the inventory is an SQLite file that no scan has made yet."""
    path = url.removeprefix("sqlite:///")
    return path != url and not Path(path).exists()


def _last_day(scans: list[ScanRecord]) -> date:
    """The day on which the last scan ended; today, before any."""
    ended = [scan.ended or scan.started for scan in scans]
    return max(ended).date() if ended else datetime.now().astimezone().date()


def warn(message: str) -> None:
    """Tell what a person should know, beside the report."""
    click.secho("Warning: ", fg="yellow", bold=True, nl=False, err=True)
    click.echo(message, err=True)


def write(target: Path | None, content: bytes, told: str, *, private: bool = False) -> None:
    """Write a report to its file, and say so; or to stdout. A `private` one is for its owner's eyes."""
    from ..writing import write_whole

    if target is None or str(target) == "-":
        if sys.stdout.isatty() and b"\0" in content:
            raise click.UsageError("This would write bytes to the terminal: name a file with -o.")
        sys.stdout.buffer.write(content)
        return
    write_whole(target, content, private=private)
    click.echo(f"Written: {target} ({told}).", err=True)


_SUFFIXES = {"htm": "html", "ttl": "turtle"}
"""Suffix → format, where they are not the same word."""
_ALSO = frozenset({("jsonld", "json")})
"""(format, what the suffix says) that do not contradict each other: JSON-LD is JSON."""


def chosen_format(form: str | None, target: Path | None, formats: Plugins, otherwise: str | None = None) -> str:
    """The format asked for, else that of the file's name, else `otherwise`.

    Raises `click.UsageError` where nothing says it, and where `--format` and the name contradict each other.
    """
    suffix = target.suffix.lower().lstrip(".") if target and str(target) != "-" else ""
    told = _SUFFIXES.get(suffix, suffix)
    known = ", ".join(formats)
    if form is not None:
        form = _SUFFIXES.get(form.lower(), form.lower())
        if told in formats.names() and told != form and (form, told) not in _ALSO:
            raise click.UsageError(f"--format says {form}, the name {target} says {told}: change one of them.")
        return form
    if told in formats.names():
        return told
    if suffix:
        raise click.UsageError(f"No format is known by the suffix .{suffix}. Say --format: one of {known}.")
    if otherwise:
        return otherwise
    raise click.UsageError(f"Say --format, or name a file with -o: one of {known}.")


def facts(opened: Opened) -> dict[str, str]:
    """What a report names so that it can be made again: versions and digests."""
    import hashlib
    from importlib.metadata import version

    inventory = hashlib.sha256()
    for item in (*opened.entries, *opened.coverage):
        inventory.update(repr(item).encode("utf-8", "backslashreplace"))
    return {
        "version": version("vigie-privee"),
        "declaration_sha256": hashlib.sha256(opened.config.declared.read_bytes()).hexdigest(),
        "inventory_sha256": inventory.hexdigest(),
    }
