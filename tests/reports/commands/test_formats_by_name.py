"""The format follows from the file's name; a name and `--format` that contradict each other are told."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from reports.commands.options import chosen_format
from reports.formats import AUDIT_FORMATS, FORMATS


@pytest.mark.parametrize(
    ("form", "target", "chosen"),
    [
        (None, "r.xlsx", "xlsx"),
        (None, "R.PDF", "pdf"),
        (None, "r.htm", "html"),
        (None, "a.b/r.ttl", "turtle"),
        (None, "r.tar.json", "json"),
        ("pdf", None, "pdf"),
        ("PDF", None, "pdf"),
        ("ttl", None, "turtle"),
        ("csv", "r.txt", "csv"),
        ("csv", "r", "csv"),
        ("csv", "-", "csv"),
        ("jsonld", "r.json", "jsonld"),
        ("html", "r.htm", "html"),
    ],
)
def test_what_is_chosen(form: str | None, target: str | None, chosen: str) -> None:
    assert chosen_format(form, Path(target) if target else None, FORMATS) == chosen


@pytest.mark.parametrize(
    ("form", "target", "told"),
    [
        ("xlsx", "r.pdf", "--format says xlsx, the name r.pdf says pdf"),
        ("json", "r.jsonld", "--format says json, the name r.jsonld says jsonld"),
        ("html", "r.ttl", "the name r.ttl says turtle"),
        (None, "r.doc", "No format is known by the suffix .doc"),
        (None, "r", "Say --format, or name a file with -o: one of csv, docx"),
        (None, "-", "Say --format"),
        (None, None, "Say --format"),
    ],
)
def test_what_is_told(form: str | None, target: str | None, told: str) -> None:
    with pytest.raises(click.UsageError) as raised:
        chosen_format(form, Path(target) if target else None, FORMATS)
    assert told in raised.value.message


def test_an_audit_is_a_page_unless_something_else_is_said() -> None:
    assert chosen_format(None, None, AUDIT_FORMATS, otherwise="html") == "html"
    assert chosen_format(None, Path("a.json"), AUDIT_FORMATS, otherwise="html") == "json"
    with pytest.raises(click.UsageError):
        chosen_format(None, Path("a.xlsx"), AUDIT_FORMATS, otherwise="html")
