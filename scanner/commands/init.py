"""`vigie init`: writes a commented configuration and declaration to start from."""

from __future__ import annotations

from pathlib import Path

import click

from ..errors import ConfigError

_TEMPLATES = Path(__file__).parent.parent / "templates"
FILES = ("vigie.yaml", "declaration.yaml")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
def init(folder: Path) -> None:
    """Write vigie.yaml and declaration.yaml, with comments, into FOLDER (by default, here).

    A file that is there already is never touched.
    """
    written: list[Path] = []
    kept: list[Path] = []
    for name in FILES:
        target = folder / name
        (written if _write(target, (_TEMPLATES / name).read_text("utf-8")) else kept).append(target)
    for target in written:
        click.echo(f"Written: {target}")
    for target in kept:
        click.echo(f"Kept as it is: {target}", err=True)
    if written:
        click.echo("Next: say in vigie.yaml what to scan, then run `vigie sources` and `vigie scan`.")


def _write(target: Path, text: str) -> bool:
    """Write a new file; False if something of that name is there, even a broken link."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        return False
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise ConfigError(f"{target} cannot be written: {reason}.", code="init-failed") from None
    return True
