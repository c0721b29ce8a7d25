"""`vigie verify`: says what was altered in the log, in reports or in their manifests."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..console import console
from .options import configuration

if TYPE_CHECKING:
    from ..config import Config
    from ..ledger.checking import Alteration
    from ..ledger.signing import PublicKey
    from ..ledger.verify import Installation


@click.command()
@configuration
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE]...")
@click.option(
    "--key",
    "key_files",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A public key that is vouched for; may be given more than once.",
)
@click.option(
    "--export-key", type=click.Path(path_type=Path), help="Write this installation's public key to a file, and end."
)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Its form."
)
@click.pass_context
def verify(
    ctx: click.Context,
    config_path: Path,
    files: tuple[Path, ...],
    key_files: tuple[Path, ...],
    export_key: Path | None,
    form: str,
) -> None:
    """Check the log and the given reports: what was altered, which entry, which file.

    FILE is a report or its manifest. Without a configuration, files are checked against --key alone. Exit code 1 if
    something was altered, 3 if something could not be checked, 0 if all is as it was written.
    """
    from ..ledger.signing import read_public_key
    from ..ledger.verify import verify_file

    if export_key:
        _export(config_path, export_key)
        return
    keys = [read_public_key(file) for file in key_files]
    it, found = _own(config_path, keys, needed=not files)
    checked = [f"the log ({len(it.entries):,} entries)"] if it.entries or not files else []
    for file in files:
        found += verify_file(file, it)
        checked.append(file.name)
    found = list(dict.fromkeys(found))
    _write(found, checked, form)
    ctx.exit(1 if any(not one.unproven for one in found) else 3 if found else 0)


def _own(config_path: Path, keys: list[PublicKey], *, needed: bool) -> tuple[Installation, list[Alteration]]:
    """The configuration's log with what is altered in it; the keys alone, where files are checked elsewhere."""
    from ..config import load
    from ..errors import InventoryError
    from ..inventory import open_inventory
    from ..ledger.verify import Installation, installation, verify_log
    from ..review.checking import check_decisions

    if not needed and not config_path.exists():
        return Installation({key.id: key for key in keys}), []
    config = load(config_path)
    try:
        with open_inventory(config.inventory) as inventory:
            it = installation(config, inventory, keys)
            altered = [*check_decisions(inventory, it.entries, it.details), *_requests(config, it)]
    except InventoryError as error:
        if needed or error.code != "inventory-missing":
            raise
        return installation(config, None, keys), []
    return it, [*verify_log(it), *altered]


def _requests(config: Config, it: Installation) -> list[Alteration]:
    """What is altered in the register of requests, where there is one."""
    from ..database import Database
    from ..ledger.checking import Alteration
    from ..requests.chaining import KIND, check_requests, has_register

    database = Database(config.register, "register")
    try:
        if has_register(database):
            return check_requests(database, it.entries)
    finally:
        database.close()
    noted = any(entry.kind == KIND for entry in it.entries)
    return [Alteration("register", "the register of requests that the log speaks of is gone")] if noted else []


def _export(config_path: Path, target: Path) -> None:
    from ..config import load
    from ..errors import LedgerError
    from ..ledger.signing import load_signing_key

    key = load_signing_key(load(config_path).signing_key_file).public
    try:
        target.write_text(key.pem, "ascii")
    except OSError:
        raise LedgerError(f"{target} cannot be written.", code="public-key", hint="Choose another place.") from None
    click.echo(f"Written: {target}, the public key {key.id}.")


def _write(found: list[Alteration], checked: list[str], form: str) -> None:
    if form == "json":
        import orjson

        lists: dict[str, list[dict[str, str]]] = {"altered": [], "unproven": []}
        for one in found:
            lists["unproven" if one.unproven else "altered"].append({"where": one.where, "what": one.what})
        click.echo(orjson.dumps({"checked": checked, **lists}, option=orjson.OPT_INDENT_2).decode())
        return
    out = console()
    for one in found:
        out.print(str(one), style="yellow" if one.unproven else "red", markup=False)
    altered = any(not one.unproven for one in found)
    ends = ("Something is not as it was written", "Not all could be checked", "All is as it was written")
    told = ends[0 if altered else 1 if found else 2]
    out.print(f"{told}. Checked: {', '.join(checked)}.", style="bold", markup=False)
