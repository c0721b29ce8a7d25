"""Takes one person's records out of a file of many: the formats of which that can be done exactly, and be checked."""

from __future__ import annotations

from ...plugins import resolve
from .base import Record, Records

REWRITERS = {
    "csv": "connectors.formats.rewriting.delimited:read",
    "json": "connectors.formats.rewriting.json_records:read",
    "jsonl": "connectors.formats.rewriting.json_records:read",
    "mbox": "connectors.formats.rewriting.mailbox:read_mbox",
    "vcard": "connectors.formats.rewriting.mailbox:read_cards",
    "xlsx": "connectors.formats.rewriting.workbook:read",
    "text": "connectors.formats.rewriting.lines:read",
}
"""By what a content is, as told in `Extent.format`."""


def records_of(content: bytes, form: str, name: str) -> Records | None:
    """The records of a content; None for a format, or a content, that cannot be written back exactly."""
    if form == "text" and name.casefold().endswith((".vcf", ".vcard")):
        form = "vcard"
    found: Records | None = resolve(REWRITERS[form])(content, name) if form in REWRITERS else None
    return found


__all__ = ["REWRITERS", "Record", "Records", "records_of"]
