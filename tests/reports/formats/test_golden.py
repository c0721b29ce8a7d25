"""Reports against the ones that were looked at; `VIGIE_GOLDEN=write pytest …/test_golden.py` writes them anew.

A change of a golden file is read before it is committed.
"""

from __future__ import annotations

import io
import os
import re
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from reports.formats import AUDIT_FORMATS, FORMATS
from reports.record import build_record
from reports.setting import Setting
from reports.trends import Changes, History, Snapshot
from scanner import Controller, Gap

HISTORY = History(
    (
        Snapshot(1, date(2026, 10, 1), 9, 40, 3, 2, 4, 5, 80.5, 2),
        Snapshot(2, date(2026, 11, 22), 9, 44, 4, 7, 4, 2, 120.0, 1),
    ),
    Changes(date(2026, 10, 1), (Gap("special", "high", "crm/main/members", "diet", ("special",), source="crm"),), ()),
)
GOLDEN = Path(__file__).with_name("golden")
LANGUAGES = ("fr", "nl", "de", "en")


def compare(name: str, content: bytes) -> None:
    file = GOLDEN / name
    if os.environ.get("VIGIE_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        file.write_bytes(content)
    assert content.decode() == file.read_bytes().decode()


def readable(form: str, content: bytes) -> bytes:
    """What a person reads of a report: of a page without its style, of a workbook cell by cell, of a PDF its text."""
    if form == "html":
        return re.sub(rb"(?s)<style>.*?</style>|sha256-[\w+/=]+", b"", content)
    if form == "xlsx":
        return "\n".join(_cells(content)).encode()
    if form in ("docx", "ods"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            told = archive.read("word/document.xml" if form == "docx" else "content.xml").decode()
        ends = re.sub(r"</w:p>|</text:p>|<w:br/>|<text:line-break/>", "\n", told)
        return re.sub(r"<[^>]+>", "", ends).encode()
    if form == "pdf":
        pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(content)]
        return "\f\n".join(pages).replace("\r\n", "\n").replace("\ufffe", "-").encode()
    return content


def _cells(content: bytes) -> list[str]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return [
        f"{sheet.title}!{cell.coordinate} {cell.value!r}"
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]


FORMS = {"turtle": "ttl", "json": "json", "csv": "csv", "html": "html"} | dict.fromkeys(
    ("xlsx", "ods", "docx", "pdf"), ""
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ["controller", "processor"])
@pytest.mark.parametrize("form", FORMS)
def test_the_record_reads_as_the_kept_one(estate: Any, form: str, role: Any, language: str) -> None:
    record = build_record(
        estate.declaration,
        estate.entries,
        estate.coverage,
        role=role,
        language=language,
        as_of=estate.as_of,
        read_controllers=lambda _: [Controller(name="Client SA", contact="rh@client.example")],
    )
    suffix = FORMS[form] or f"{form}.txt"
    compare(f"record-{role}.{language}.{suffix}", readable(form, FORMATS.load(form)(record)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["json", "html", "pdf"])
def test_the_audit_reads_as_the_kept_one(estate: Any, form: str, language: str) -> None:
    setting = Setting({"share": ((), ("**/tmp/**",))}, {"Python": "3.11"})
    audit = estate.audit(language, history=HISTORY, setting=setting)
    suffix = "pdf.txt" if form == "pdf" else form
    compare(f"audit.{language}.{suffix}", readable(form, AUDIT_FORMATS.load(form)(audit)))
