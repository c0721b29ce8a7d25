"""Reports against the ones that were looked at; `VIGIE_GOLDEN=write pytest …/test_golden.py` writes them anew.

A change of a golden file is read before it is committed.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from reports.audit import build_audit
from reports.formats import AUDIT_FORMATS, FORMATS
from reports.record import build_record
from scanner import Controller

GOLDEN = Path(__file__).with_name("golden")
LANGUAGES = ("fr", "nl", "de", "en")


def compare(name: str, content: bytes) -> None:
    file = GOLDEN / name
    if os.environ.get("VIGIE_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        file.write_bytes(content)
    assert content.decode() == file.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ["controller", "processor"])
def test_the_graph_of_the_record(estate: Any, role: Any, language: str) -> None:
    record = build_record(
        estate.declaration,
        estate.entries,
        estate.coverage,
        role=role,
        language=language,
        as_of=estate.as_of,
        read_controllers=lambda _: [Controller(name="Client SA", contact="rh@client.example")],
    )
    compare(f"record-{role}.{language}.ttl", FORMATS.load("turtle")(record))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_audit_as_data(estate: Any, language: str) -> None:
    audit = build_audit(
        estate.declaration,
        estate.entries,
        estate.coverage,
        language=language,
        as_of=estate.as_of,
        scans=estate.scans,
        sources=estate.sources,
        facts={"version": "0.1.0", "declaration_sha256": "ab" * 32, "inventory_sha256": "cd" * 32},
    )
    compare(f"audit.{language}.json", AUDIT_FORMATS.load("json")(audit))
