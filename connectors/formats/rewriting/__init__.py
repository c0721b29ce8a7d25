"""Takes records out of a file, or gives them other values: the formats of which that can be done exactly.

Runs in a worker process, as the transforms `list-records` and `edit-records`; the parent sees `connectors.editing`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...editing import packed_records, read_edit
from ...plugins import Plugins
from .base import Editable, refused

REWRITERS = Plugins(
    "vigie.rewriters",
    {
        "csv": "connectors.formats.rewriting.delimited:read",
        "json": "connectors.formats.rewriting.json_records:read",
        "jsonl": "connectors.formats.rewriting.json_records:read",
        "xml": "connectors.formats.rewriting.xml_records:read",
        "html": "connectors.formats.rewriting.html_blocks:read",
        "text": "connectors.formats.rewriting.lines:read",
        "ldif": "connectors.formats.rewriting.lined_records:read_ldif",
        "hl7": "connectors.formats.rewriting.lined_records:read_hl7",
        "gedcom": "connectors.formats.rewriting.tree:read",
        "vcard": "connectors.formats.rewriting.cards:read_cards",
        "ics": "connectors.formats.rewriting.cards:read_events",
        "mbox": "connectors.formats.rewriting.mailbox:read_mbox",
        "eml": "connectors.formats.rewriting.mailbox:read_message",
        "xlsx": "connectors.formats.rewriting.workbook:read",
        "ods": "connectors.formats.rewriting.opendocument:read",
        "odt": "connectors.formats.rewriting.opendocument:read",
        "docx": "connectors.formats.rewriting.word:read",
        "pptx": "connectors.formats.rewriting.slides:read",
        "rtf": "connectors.formats.rewriting.rich_text:read",
        "pdf": "connectors.formats.rewriting.pages:read",
        "sqlite": "connectors.formats.rewriting.database:read",
        "sql": "connectors.formats.rewriting.dump:read",
        "zip": "connectors.formats.rewriting.archive:read",
        "tar": "connectors.formats.rewriting.archive:read_tar",
        "gzip": "connectors.formats.rewriting.archive:read_compressed",
        "bzip2": "connectors.formats.rewriting.archive:read_compressed",
        "xz": "connectors.formats.rewriting.archive:read_compressed",
    },
)
"""By what a content is, as told in `Extent.format`; another package adds formats under `vigie.rewriters`."""
_NAMED = {"vcf": "vcard", "vcard": "vcard", "ics": "ics", "ical": "ics"}
"""Texts whose form their name tells."""


def records_of(content: bytes, form: str, name: str) -> Editable:
    """The records of a content; raises `Unreadable` for a format, or a content, that cannot be written back exactly."""
    if form == "text":
        form = _NAMED.get(name.rpartition(".")[2].casefold(), form)
    if form not in REWRITERS:
        raise refused("Files of this format cannot be written back exactly.", "format")
    found: Editable = REWRITERS.load(form)(content, name)
    return found


def list_records(content: bytes, form: str, name: str) -> bytes:
    """The records, packed."""
    return packed_records(records_of(content, form, name).records)


def edit_records(content: bytes, form: str, name: str, edit: Mapping[str, Any]) -> bytes:
    """The content with an edit."""
    return records_of(content, form, name).edited(read_edit(edit))


__all__ = ["REWRITERS", "Editable", "edit_records", "list_records", "records_of"]
