"""`vigie ledger`: lists the log."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import configuration, listing, write_list

if TYPE_CHECKING:
    from ..config import Config
    from ..inventory import Inventory
    from ..ledger import LedgerEntry

_DIGEST = re.compile(r"[0-9a-f]{32,}")
COLUMNS = ("seq", "at", "kind", "by", "account", "told", "details")


@click.command()
@configuration
@listing()
@click.option("--kind", multiple=True, help="Only entries of this kind; may be given more than once.")
@click.option("--erase", type=int, metavar="ENTRY", help="Erase the details of this entry for good.")
@click.option("--as", "author", default="", metavar="USER", help="User id of who erases.  [default: the account]")
def ledger(config_path: Path, form: str, kind: tuple[str, ...], erase: int | None, author: str) -> None:
    """List the log: what was decided, accepted, asked, scanned and reported, when and by whom.

    A detail that was erased is shown as such. `vigie verify` says whether the log is as it was written.
    """
    from ..config import load
    from ..inventory import open_inventory
    from ..ledger import read_details, read_entries

    config = load(config_path)
    with open_inventory(config.inventory) as opened:
        if erase is not None:
            _erase(config, opened, erase, author)
            return
        entries = read_entries(opened, kind)
        details = {(detail.seq, detail.name): detail.value for detail in read_details(opened)}
        places = opened.field_places()
    write_list((_record(entry, details, places) for entry in entries), form, COLUMNS)


def _erase(config: Config, opened: Inventory, seq: int, author: str) -> None:
    from ..ledger import open_ledger
    from ..reasons import user_id
    from ..review.forgetting import forget_details

    count = forget_details(open_ledger(config, opened), opened, seq, user_id(author))
    told = f"{count:,} {'detail' if count == 1 else 'details'} erased" if count else "It has no details"
    click.echo(f"{told}; entry {seq} of the log stays.")


def _record(entry: LedgerEntry, details: dict[tuple[int, str], str], places: dict[int, str]) -> dict[str, Any]:
    kept = {name: details.get((entry.seq, name), "(erased)") for name in entry.committed}
    told = {key: _short(value) for key, value in entry.data.items() if key != "basis"}
    if "field" in told:
        told["field"] = places.get(int(told["field"]), told["field"])
    return {
        "seq": entry.seq,
        "at": entry.at,
        "kind": entry.kind,
        "by": entry.by,
        "account": entry.account,
        "told": ", ".join(f"{key.removesuffix('_sha256')} {value}" for key, value in told.items() if value),
        "details": ", ".join(f"{name}: {value}" for name, value in kept.items() if value),
        "payload": dict(entry.data),
        "hash": entry.hash,
        "signer": entry.signer,
    }


def _short(value: Any) -> str:
    """A value for a person: lists and counts in words, digests by their beginning."""
    if isinstance(value, dict):
        return ", ".join(f"{number} {name}" for name, number in value.items())
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return f"{text[:12]}…" if _DIGEST.fullmatch(text) else text if len(text) <= 80 else f"{text[:79]}…"
