"""Command line of the example estate: `python -m sample_data build`, and `demo`."""

from __future__ import annotations

from pathlib import Path

import click

from .build import build
from .vocabulary import load_vocabulary

HERE = Path(__file__).parent


@click.group()
def main() -> None:
    """Build the invented estate that Vigie is shown and tested on."""


@main.command("build")
@click.option("--out", type=click.Path(path_type=Path), default=HERE / "out", show_default="sample_data/out")
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--vocabulary", default="example", show_default=True, help="example, second, or a folder like theirs")
@click.option("--url-prefix", default="", help="load the databases into this server instead of SQLite files")
def build_command(out: Path, seed: int, vocabulary: str, url_prefix: str) -> None:
    """Write three databases, a file share and the truth."""
    try:
        summary = build(out, seed, load_vocabulary(vocabulary), url_prefix)
    except (FileExistsError, FileNotFoundError) as error:
        raise click.ClickException(str(error)) from None
    click.echo(
        f"{summary.rows} rows in {summary.tables} tables, {summary.documents} documents in {summary.formats} formats: "
        f"{out}\ntruth: {summary.truth}"
    )


@main.command("demo")
@click.option("--out", type=click.Path(path_type=Path), default=HERE / "out", show_default="sample_data/out")
def demo_command(out: Path) -> None:
    """Build the estate, scan it, and write the reports."""
    from .demo import demo

    demo(out)


if __name__ == "__main__":
    main()
