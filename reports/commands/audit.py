"""`vigie audit`: writes the audit report: declared against found."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from .options import configuration, day, facts, language, open_all, output, write


@click.command()
@configuration
@language
@click.option("--format", "form", type=click.Choice(["html"]), default="html", show_default=True, help="Form.")
@output
@day
def audit(config_path: Path, lang: str | None, form: str, target: Path | None, as_of: datetime | None) -> None:
    """Write the audit report: scope, coverage, what is declared against what is found, and what follows from it.

    The same inventory, declaration and day give the same report, byte by byte.
    """
    from ..audit import build_audit
    from ..pages import render_page

    opened = open_all(config_path, as_of)
    built = build_audit(
        opened.declaration,
        opened.entries,
        opened.coverage,
        language=lang or opened.language,
        as_of=opened.as_of,
        scans=opened.scans,
        sources=opened.sources,
        facts=facts(opened),
    )
    high = built.severity("high")
    write(
        target,
        render_page("audit.html", built.present, audit=built),
        f"{len(built.gaps)} findings, {high} of them grave",
    )
