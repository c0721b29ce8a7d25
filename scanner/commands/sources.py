"""`vigie sources`: tests each source before a scan does."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import click

from connectors import CONNECTORS, ConnectorError, Source, VigieError

from .options import configuration, listing, write_list

COLUMNS = ("source", "type", "reachable", "server", "assets", "writable", "warnings")


@click.command()
@configuration
@listing()
@click.argument("names", nargs=-1, metavar="[SOURCE]...")
@click.pass_context
def sources(ctx: click.Context, config_path: Path, form: str, names: tuple[str, ...]) -> None:
    """Test each source: reachable, rights, number of assets. Exit code 3 if one cannot be reached."""
    from ..config import load

    config = load(config_path)
    chosen = [config.source(name) for name in names] or list(config.sources.values())
    results = [_test(source) for source in chosen]
    write_list(results, form, COLUMNS)
    if not all(result["reachable"] for result in results):
        ctx.exit(3)


def _test(source: Source) -> dict[str, Any]:
    base: dict[str, Any] = {"source": source.name, "type": source.type}
    try:
        with closing(CONNECTORS.load(source.type)(source, key=bytes(32))) as connector:
            access = connector.check()
    except ConnectorError as error:
        told = f"{error.message} {error.hint}".strip()
        return base | {"reachable": False, "code": error.code, "server": "", "assets": None, "warnings": [told]}
    except ImportError:
        raise VigieError(f"The driver of source {source.name} is not installed.", code="driver") from None
    return base | {
        "reachable": access.reachable,
        "code": "",
        "server": access.server,
        "assets": access.assets,
        "writable": access.writable,
        "warnings": list(access.warnings),
    }
