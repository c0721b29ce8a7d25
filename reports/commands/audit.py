"""`vigie audit`: writes the audit report: declared against found."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from .options import DAY, chosen_format, configuration, day, facts, language, open_all, output, warn, write


@click.command()
@configuration
@language
@click.option(
    "--format", "form", metavar="FORMAT", help="html, json or pdf.  [default: that of the file's name, or html]"
)
@output
@day
@click.option("--since", type=DAY, metavar="DATE", help="Tell what changed since that day.  [default: the scan before]")
def audit(
    config_path: Path,
    lang: str | None,
    form: str | None,
    target: Path | None,
    as_of: datetime | None,
    since: datetime | None,
) -> None:
    """Write the audit report: scope, coverage, what is declared against what is found, and what follows from it.

    The same inventory, declaration and day give the same report, byte by byte.
    """
    from ..audit import build_audit
    from ..formats import AUDIT_FORMATS
    from ..method import measured
    from ..past import history_of
    from ..proof import prove
    from ..setting import setting_of

    name = chosen_format(form, target, AUDIT_FORMATS, otherwise="html")
    render = AUDIT_FORMATS.load(name)
    opened = open_all(config_path, as_of)
    built = build_audit(
        opened.declaration,
        opened.entries,
        opened.coverage,
        language=lang or opened.language,
        as_of=opened.as_of,
        scans=opened.scans,
        sources=opened.sources,
        signatures=opened.signatures,
        facts=facts(opened),
        history=history_of(opened, since),
        quality=measured(),
        setting=setting_of(opened.config),
    )
    high = built.severity("high")
    content = render(built)
    write(target, content, f"{len(built.gaps)} findings, {high} of them grave")
    prove(opened, target, content, {"kind": "audit", "lang": built.present.language, "format": name}, warn)
