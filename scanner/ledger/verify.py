"""Checks the log, and reports against their manifests and the log."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import LedgerError
from .checking import Alteration, check_log, named_keys, reaches
from .entry import LedgerEntry
from .head import read_heads
from .log import Detail, read_details, read_entries
from .manifest import SUFFIX, Manifest, manifest_of, read_manifest
from .signing import PublicKey, has_signing_key, load_signing_key

if TYPE_CHECKING:
    from ..config import Config
    from ..inventory import Inventory


_WRITTEN = ("report", "certificate")
"""Kinds of entries that are about a file."""


@dataclass(frozen=True)
class Installation:
    """What files are checked against: the log, and the keys that are vouched for."""

    keys: Mapping[str, PublicKey]
    entries: Sequence[LedgerEntry] = ()
    details: Sequence[Detail] = field(default=(), repr=False)
    head_file: Path | None = None

    @property
    def id(self) -> str:
        """Which log it is: the hash of its first entry."""
        return self.entries[0].hash if self.entries else ""


def installation(config: Config, inventory: Inventory | None, given: Iterable[PublicKey]) -> Installation:
    """The log and the keys of a configuration, and those given besides."""
    keys = {key.id: key for key in given}
    if has_signing_key(config.signing_key_file):
        own = load_signing_key(config.signing_key_file).public
        keys.setdefault(own.id, own)
    if inventory is None:
        return Installation(keys, head_file=config.head_file)
    return Installation(keys, read_entries(inventory), read_details(inventory), config.head_file)


def verify_log(it: Installation) -> list[Alteration]:
    """What is altered in the log; without any key that is vouched for, the keys that the log names are taken."""
    keys = it.keys or named_keys(it.entries)
    try:
        heads = read_heads(it.head_file) if it.head_file else []
    except LedgerError as error:
        found = check_log(it.entries, it.details, (), keys)
        return [*(one for one in found if one.where != "log head"), Alteration("log head", error.message)]
    found = check_log(it.entries, it.details, heads, keys)
    if it.entries and not it.keys:
        told = "no key was given and none lies here: checked with the key that the log names itself"
        found.append(Alteration("log", told, unproven=True))
    return found


def verify_file(file: Path, it: Installation) -> list[Alteration]:
    """What is altered in a report or its manifest; `file` is either. Raises `LedgerError` if it cannot be read."""
    report = file.with_name(file.name.removesuffix(SUFFIX))
    manifest_file = manifest_of(report)
    sha256 = _sha256(report) if report.exists() or file == report else ""
    entry = _entry_of(sha256, it)
    if not manifest_file.exists():
        return [_without_manifest(report, manifest_file, entry)]
    try:
        manifest = read_manifest(manifest_file)
    except LedgerError as error:
        return [Alteration(manifest_file.name, error.message), *_report_alone(report, sha256, entry, it)]
    return [*_manifest(manifest, manifest_file.name, it), *_report(manifest, report, sha256, entry)]


def _entry_of(sha256: str, it: Installation) -> LedgerEntry | None:
    """Where the log has a report; of a letter or an answer it holds a commitment, whose digest is a detail."""
    committed = {one.seq for one in it.details if one.name == "sha256" and one.value == sha256}
    known = (e for e in it.entries if e.kind in _WRITTEN and (e.data.get("sha256") == sha256 or e.seq in committed))
    return next(known, None) if sha256 else None


def _without_manifest(report: Path, manifest_file: Path, entry: LedgerEntry | None) -> Alteration:
    if entry:
        told = f"it is gone; the log has the report as entry {entry.seq}, unaltered"
        return Alteration(manifest_file.name, told, unproven=True)
    return Alteration(
        report.name, "it was altered, or was not written here: no manifest and no entry of the log know it"
    )


def _report_alone(report: Path, sha256: str, entry: LedgerEntry | None, it: Installation) -> Iterator[Alteration]:
    """A report whose manifest is of no use."""
    if sha256 and it.entries and not entry:
        yield Alteration(report.name, "no entry of the log knows it either: it may be altered too", unproven=True)


def _report(manifest: Manifest, report: Path, sha256: str, entry: LedgerEntry | None) -> Iterator[Alteration]:
    if not sha256:
        yield Alteration(report.name, "the report of this manifest does not lie beside it", unproven=True)
    elif sha256 != manifest.sha256:
        told = f"the log has it as entry {entry.seq}: the manifest is of another report" if entry else "it was altered"
        yield Alteration(report.name, f"{told} (its SHA-256 is not that of its manifest)")


def _manifest(manifest: Manifest, name: str, it: Installation) -> Iterator[Alteration]:
    own = manifest.key
    if not manifest.fits(own):
        yield Alteration(name, "it was altered: its signature does not fit")
    elif own.id not in it.keys:
        told = f"it is of another installation, signed by the key {own.id}: give that key with --key to check it"
        yield Alteration(name, told, unproven=True)
    elif it.entries and manifest.log.get("id") == it.id:
        yield from reaches(it.entries, int(manifest.log["entry"]), str(manifest.log["hash"]))
    elif it.entries and manifest.log:
        yield Alteration(
            name,
            "it is of another log than this inventory's, though signed by a key that is vouched for",
            unproven=True,
        )


def _sha256(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        raise LedgerError(f"{file} cannot be read.", code="verify-file", hint="Check its path and rights.") from None
