"""`vigie record`: writes the record of processing (GDPR Art. 30)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from .options import DAY, Opened, chosen_format, configuration, day, language, open_all, output, warn, write


@click.command()
@configuration
@click.option(
    "--role",
    type=click.Choice(["controller", "processor"]),
    default="controller",
    show_default=True,
    help="Art. 30(1), or Art. 30(2).",
)
@language
@click.option(
    "--format",
    "form",
    metavar="FORMAT",
    help="xlsx, ods, html, pdf, docx, csv, json, jsonld or turtle.  [default: that of the file's name]",
)
@output
@day
@click.option("--diff", "since", type=DAY, metavar="DATE", help="What changed since that day, or until UNTIL.")
@click.argument("until", type=DAY, required=False, metavar="[UNTIL]")
def record(
    config_path: Path,
    role: str,
    lang: str | None,
    form: str | None,
    target: Path | None,
    as_of: datetime | None,
    since: datetime | None,
    until: datetime | None,
) -> None:
    """Write the record of processing, with what was found as evidence.

    With --diff DATE [UNTIL]: what changed between two dates, or since one; as text, html or json.
    """
    if until and not since:
        raise click.UsageError("A date alone says nothing: --as-of DATE for the record of a day, --diff FROM TO.")
    if since:
        _differences(config_path, role, lang, form, target, (since, until))
        return
    from scanner import approvals_of

    from ..controllers import ControllerReader
    from ..formats import FORMATS
    from ..proof import prove
    from ..record import build_record

    name = chosen_format(form, target, FORMATS)
    render = FORMATS.load(name)
    opened = open_all(config_path, as_of)
    built = build_record(
        opened.declaration,
        opened.entries,
        opened.coverage,
        role="processor" if role == "processor" else "controller",
        language=lang or opened.language,
        as_of=opened.as_of,
        approvals=approvals_of(opened.declaration, opened.signatures),
        read_controllers=ControllerReader(opened.config, warn),
    )
    content = render(built)
    write(target, content, f"{len(built.entries)} activities, {built.missing} mandatory fields missing")
    told = {"kind": "record", "role": role, "lang": built.present.language, "format": name}
    prove(opened, target, content, told, warn)
    _hint_at_missing(opened)


def _differences(
    config_path: Path,
    role: str,
    lang: str | None,
    form: str | None,
    target: Path | None,
    days: tuple[datetime, datetime | None],
) -> None:
    from ..comparison import compare_records
    from ..formats.changes import CHANGE_FORMATS
    from ..past import opened_at
    from ..record import build_record

    render = CHANGE_FORMATS.load(chosen_format(form, target, CHANGE_FORMATS, otherwise="text"))
    since, until = days
    if until and until < since:
        raise click.UsageError("--diff goes from the earlier date to the later one.")
    opened = open_all(config_path, None)
    sides = opened_at(opened, since.date()), opened_at(opened, until.date()) if until else opened
    records = [
        build_record(
            side.declaration,
            side.entries,
            side.coverage,
            role="processor" if role == "processor" else "controller",
            language=lang or opened.language,
            as_of=side.as_of,
        )
        for side in sides
    ]
    comparison = compare_records(*records)
    write(target, render(comparison), f"{len(comparison.entries)} activities changed")


def _hint_at_missing(opened: Opened) -> None:
    if not opened.scanned:
        warn("Nothing has been scanned yet: the record has no evidence. Run `vigie scan` first.")
