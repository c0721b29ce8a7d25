"""Turns bytes into passages and rows: one reader a format, found by what the content is, not by what it is called."""

from ..plugins import Plugins
from .base import Content, Reader, Reading, Unreadable
from .dispatch import Limits, read_content

READERS = Plugins(
    "vigie.readers",
    {
        "text": "connectors.formats.text:read",
        "csv": "connectors.formats.csv:read",
        "json": "connectors.formats.json:read",
        "jsonl": "connectors.formats.json:read_lines",
        "xml": "connectors.formats.xml:read",
        "html": "connectors.formats.html:read",
        "xlsx": "connectors.formats.spreadsheet:read",
        "xls": "connectors.formats.spreadsheet:read",
        "xlsb": "connectors.formats.spreadsheet:read",
        "ods": "connectors.formats.spreadsheet:read",
        "sqlite": "connectors.formats.sqlite:read",
        "sql": "connectors.formats.sqldump:read",
        "coda": "connectors.formats.coda:read",
        "hl7": "connectors.formats.hl7:read",
        "mt940": "connectors.formats.mt940:read",
        "ldif": "connectors.formats.ldif:read",
        "gedcom": "connectors.formats.gedcom:read",
        "accounts": "connectors.formats.accounts:read",
        "pdf": "connectors.formats.pdf:read",
        "docx": "connectors.formats.office:read",
        "doc": "connectors.formats.office:read",
        "pptx": "connectors.formats.office:read",
        "ppt": "connectors.formats.office:read",
        "odt": "connectors.formats.opendocument:read",
        "odp": "connectors.formats.opendocument:read",
        "rtf": "connectors.formats.rtf:read",
        "epub": "connectors.formats.epub:read",
        "eml": "connectors.formats.mail:read_eml",
        "mbox": "connectors.formats.mail:read_mbox",
        "msg": "connectors.formats.mail:read_msg",
        "zip": "connectors.formats.archive:read_zip",
        "tar": "connectors.formats.archive:read_tar",
        "gzip": "connectors.formats.archive:read_gzip",
        "bzip2": "connectors.formats.archive:read_bzip2",
        "xz": "connectors.formats.archive:read_xz",
        "7z": "connectors.formats.archive:read_7z",
        "image": "connectors.formats.image:read",
    },
)
"""By the name that `sniff` gives; another package adds formats under the entry-point group `vigie.readers`."""

__all__ = ["READERS", "Content", "Limits", "Reader", "Reading", "Unreadable", "read_content"]
