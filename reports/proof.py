"""Notes each report in the log and lays a signed manifest beside it: `vigie verify` then says if it was altered."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from connectors import VigieError

from .writing import write_whole

if TYPE_CHECKING:
    from scanner import Config

    from .commands.options import Opened


def prove(
    opened: Opened, target: Path | None, content: bytes, report: Mapping[str, str], warn: Callable[[str], None]
) -> None:
    """Note the report in the log; beside a file, write its manifest. What hinders that is a warning: the report stands.

    `report` says what it is: kind, lang, format, role.
    """
    from .commands.options import facts

    told = facts(opened)
    body = {
        "report": {**report, "as_of": opened.as_of.isoformat()},
        "inputs": {
            "configuration_sha256": configuration_digest(opened.config),
            "declaration_sha256": told["declaration_sha256"],
            "inventory_sha256": told["inventory_sha256"],
        },
        "versions": {
            "vigie": version("vigie-privee"),
            "rules": sorted({entry.versions for entry in opened.entries if entry.versions}),
        },
    }
    _prove(opened.config, target, content, body, warn)


def prove_private(
    config: Config,
    target: Path | None,
    content: bytes,
    report: Mapping[str, str],
    warn: Callable[[str], None],
    *,
    on: date,
    by: str = "",
) -> None:
    """The same for what is written to one person, a letter or an answer: the log holds a commitment to its digest.

    Who knew the form of a letter could try names until the digest fits; a salted commitment tells nothing, and its
    digest is erased when the request is forgotten. The name of the file reaches the manifest beside it alone.
    `report` says what it is: kind, lang, format, number of the request.
    """
    body = {
        "report": {**report, "as_of": on.isoformat()},
        "inputs": {
            "configuration_sha256": configuration_digest(config),
            "declaration_sha256": hashlib.sha256(config.declared.read_bytes()).hexdigest(),
        },
        "versions": {"vigie": version("vigie-privee")},
    }
    _prove(config, target, content, body, warn, by=by, private=True)


def _prove(
    config: Config,
    target: Path | None,
    content: bytes,
    body: dict[str, Any],
    warn: Callable[[str], None],
    *,
    by: str = "",
    private: bool = False,
) -> None:
    try:
        body["log"] = _noted(config, content, body, by, private)
        if target and str(target) != "-":
            _lay_beside(config, target, content, body, private)
    except VigieError as error:
        warn(f"The report cannot be proven later: {error.message} {error.hint}".strip())


def _noted(config: Config, content: bytes, body: Mapping[str, Any], by: str, private: bool) -> dict[str, Any]:
    """The entry of the log; empty where nothing was ever scanned and there is no log."""
    from scanner import open_inventory
    from scanner.ledger import open_ledger, read_entries

    digest = {"sha256": hashlib.sha256(content).hexdigest()}
    payload = {**body["report"], **body["inputs"]}
    if not private:
        payload = {**digest, "bytes": len(content), **payload}
    try:
        with open_inventory(config.inventory) as inventory:
            ledger = open_ledger(config, inventory)
            entry = ledger.append("report", payload, by=by, details=digest if private else None)
            return {"id": read_entries(inventory, ["key"])[0].hash, "entry": entry.seq, "hash": entry.hash}
    except VigieError as error:
        if error.code == "inventory-missing":
            return {}
        raise


def _lay_beside(config: Config, target: Path, content: bytes, body: Mapping[str, Any], private: bool) -> None:
    from scanner.ledger import manifest_of, signing_key, write_manifest

    manifest = write_manifest(content, {"file": target.name, **body}, signing_key(config))
    write_whole(manifest_of(target), manifest, private=private)


def configuration_digest(config: Config) -> str:
    """SHA-256 of what the configuration says, without its secrets: nobody can guess a password by it."""
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    from scanner.ledger import canonical

    def bare(value: object) -> object:
        if not isinstance(value, str) or "://" not in value:
            return value
        try:
            return make_url(value).render_as_string(hide_password=True)
        except (ArgumentError, ValueError):
            return value.rpartition("@")[2]

    secret = ("password", "secret", "token", "key")
    sources = {
        name: {
            "type": source.type,
            **{key: bare(value) for key, value in source.options.items() if not any(word in key for word in secret)},
        }
        for name, source in config.sources.items()
    }
    told = {"sources": sources, "budget": repr(config.budget), "thorough": config.thorough}
    return hashlib.sha256(canonical(told).encode("ascii")).hexdigest()
