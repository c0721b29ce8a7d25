"""`vigie explain`: why a field was tagged, in plain words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from connectors import VigieError

from ..accounts import account
from ..entries import Coverage, Entry
from .options import configuration

if TYPE_CHECKING:
    from ..config import Config


@click.command()
@configuration
@click.argument("where", metavar="ASSET[#FIELD]")
@click.option(
    "--examples", "count", type=click.IntRange(1, 50), help="Show so many values, masked, read from the source."
)
@click.option("--as", "user", default=account, show_default="the account's name", help="User id of who looks.")
def explain(config_path: Path, where: str, count: int | None, user: str) -> None:
    """Say why a field was tagged, or what was made of an asset: `vigie explain crm/main/clients#email`.

    Examples are for who must judge a tag: masked, read when asked for, stored nowhere; the log says who looked.
    """
    from ..config import load
    from ..inventory import open_inventory

    asset, mark, field = where.partition("#")
    config = load(config_path)
    with open_inventory(config.inventory) as opened:
        seen = next((item for item in opened.coverage() if item.asset == asset), None)
        if seen is None:
            raise _unknown(asset, [item.asset for item in opened.coverage()])
        if mark and field not in seen.fields:
            raise _unknown_field(asset, field, seen)
        tags = [entry for entry in opened.entries() if entry.asset == asset and (not mark or entry.field == field)]
    click.echo(_asset_story(seen))
    for entry in tags:
        click.echo()
        click.echo(tag_story(entry))
    if not tags:
        click.echo()
        click.echo(_nothing_story(seen, field if mark else None))
    elif count:
        _show_examples(config, tags, count, user)


def _show_examples(config: Config, tags: list[Entry], count: int, user: str) -> None:
    from ..examples import check_viewer, examples
    from ..ledger import open_ledger
    from ..opening import open_for_search

    check_viewer(config, user)
    with open_for_search(config) as inventory:
        open_ledger(config, inventory).append("examples", {"asset": tags[0].asset, "tags": len(tags)}, by=user)
        for entry in tags:
            click.echo(f"\n{entry.field or 'the text'}, {entry.entity_type}:")
            shown = examples(config, inventory, entry, count)
            for example in shown:
                click.echo(f"  {example.shown}  ({example.place})")
            if not shown:
                click.echo("  None was met in what was looked at now.")


def _asset_story(seen: Coverage) -> str:
    read = [f"{seen.asset} ({seen.kind}) ended {seen.state}"]
    if seen.rows_read is not None:
        of = f" of {seen.rows_total:,}" if seen.rows_total is not None else ""
        read.append(f"{seen.rows_read:,}{of} rows were read")
    elif seen.bytes_read is not None:
        read.append(f"{seen.bytes_read:,} bytes were read")
    told = "; ".join(read) + "." + (f" {seen.reason}" if seen.reason else "")
    return "\n".join([told, *_document_story(seen)])


def _document_story(seen: Coverage) -> list[str]:
    """What kind of document it is, in which language, about how many persons: many are another risk than one."""
    kind = f"It looks like a {seen.document_kind.replace('_', ' ')}" if seen.document_kind else ""
    spoken = {"fr": "in French", "nl": "in Dutch", "de": "in German", "en": "in English"}.get(seen.language, "")
    about = f"about {'one person' if seen.persons == 1 else f'some {seen.persons:,} persons'}" if seen.persons else ""
    if not kind and not about:
        return []
    return [" ".join(part for part in (kind or "It is", spoken, about) if part) + "."]


def tag_story(entry: Entry) -> str:
    """Why a field was tagged, and what a person decided on it."""
    place = entry.field or "the text"
    kind = f"{entry.entity_type} ({entry.subtype})" if entry.subtype else entry.entity_type
    lines = [
        f"{place}: {kind}, {' and '.join(entry.categories)}, confidence {entry.confidence:.2f}.",
        f"  {entry.matched:,} of {entry.sampled:,} looked at speak for it." if entry.sampled else _unsampled(entry),
        *(f"  - {part}" for part in entry.reason.split("; ") if part),
        *_decided(entry),
    ]
    return "\n".join(lines)


def _unsampled(entry: Entry) -> str:
    return "  No value was found to speak for it." if entry.status == "added" else "  Judged by name."


def _decided(entry: Entry) -> list[str]:
    made = entry.review
    if made is None:
        return []
    found = f" (it was found as {entry.found_as})" if entry.found_as else ""
    told = f"  {made.by} {made.decision} it on {made.at:%Y-%m-%d}{found}{f': {made.reason}' if made.reason else '.'}"
    return [told, f"  Open again: {made.reopened}."] if made.reopened else [told]


def _nothing_story(seen: Coverage, field: str | None) -> str:
    what = field or "Nothing in it"
    rows = seen.rows_read or 0
    bound = f" With none found in {rows:,} rows read, fewer than {3 / rows:.2%} hold any (at 95 %)." if rows > 3 else ""
    return f"{what}: no personal data were recognised.{bound}"


def _unknown(asset: str, known: list[str]) -> VigieError:
    from ..problems import suggestion

    return VigieError(
        f"The inventory has no asset {asset}.",
        code="asset-unknown",
        hint=suggestion(asset, known) or "`vigie coverage` lists the assets.",
    )


def _unknown_field(asset: str, field: str, seen: Coverage) -> VigieError:
    from ..problems import suggestion

    return VigieError(f"{asset} has no field {field}.", code="field-unknown", hint=suggestion(field, seen.fields))
