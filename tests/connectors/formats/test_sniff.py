"""What a content is called, whatever the file is called."""

from __future__ import annotations

import gzip
import io
import sqlite3
import tarfile
import zipfile

import pytest

LETTER = "Chère Madame,\nVoici votre attestation.\nBien à vous,\nJean\n"
HTML = "<!DOCTYPE html>\n<html><body><p>Bonjour</p></body></html>"
EML = "Received: by mx.example\nFrom: a@b.example\nTo: c@d.example\nSubject: x\nDate: Mon, 1 Jan 2024 10:00\n\nhi\n"
MBOX = f"From a@b.example Mon Jan  1 10:00:00 2024\n{EML}"


def _zip(*names: str, first: tuple[str, str] | None = None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        if first:
            package.writestr(*first)
        for name in names:
            package.writestr(name, "x")
    return out.getvalue()


def _tar() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("a.txt"))
    return out.getvalue()


def _sqlite() -> bytes:
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE TABLE t (a)")
        data = connection.serialize()
    connection.close()
    return data


CASES = {
    "letter": (LETTER.encode(), "a.pdf", "text"),
    "letter in Latin-1": (LETTER.encode("latin-1"), "a.docx", "text"),
    "csv called pdf": (b"nom;prenom\nA;B\nC;D\n", "a.pdf", "csv"),
    "csv without a name": (b"nom;prenom;ville\nA;B;C\nC;D;E\nX;Y;Z\n", "", "csv"),
    "prose with commas": (b"Dear Sir, hello,\nI write, as agreed, to you, now.\nYours, Jan\n", "a.txt", "text"),
    "log with commas": (b"2024-01-01 10:00:00,123 INFO x\n2024-01-01 10:00:01,456 INFO y\n" * 5, "a.txt", "text"),
    "one address a line": (b"Rue Haute 1, 1000 Bruxelles\nRue Basse 2, 4000 Liege\n", "a.txt", "text"),
    "json": (b'{"a": 1}', "x", "json"),
    "json in UTF-16": ('{"a": "é"}'.encode("utf-16"), "x.txt", "json"),
    "json lines": (b'{"a": 1}\n{"a": 2}\n', "x.txt", "jsonl"),
    "pretty json, cut": (b'[\n {"a": 1, "b": [1, 2, {"c": null}]},\n {"a"', "x.txt", "json"),
    "log with brackets": (b"[2024-01-01 10:00] INFO start\n[2024-01-01 10:01] INFO end\n", "x.log", "text"),
    "html": (HTML.encode(), "x.doc", "html"),
    "xhtml": (f'<?xml version="1.0"?>{HTML}'.encode(), "x.xml", "html"),
    "xml": (b'<?xml version="1.0"?><a><b/></a>', "x.txt", "xml"),
    "xml without declaration": (b"<staff><person/></staff>", "x", "xml"),
    "mail": (EML.encode(), "x.txt", "eml"),
    "mbox": (MBOX.encode(), "inbox", "mbox"),
    "minutes that look like mail": (b"From: Jan\nTo: Marie\nSubject: minutes\n\nWe met.\n", "x.txt", "text"),
    "rtf": (rb"{\rtf1\ansi hello}", "x.doc", "rtf"),
    "pdf after junk": (b"junk\n%PDF-1.4\n", "x.txt", "pdf"),
    "zip": (_zip("a.txt"), "x.docx", "zip"),
    "docx": (_zip("[Content_Types].xml", "word/document.xml"), "x.zip", "docx"),
    "xlsx": (_zip("[Content_Types].xml", "xl/workbook.xml"), "x.csv", "xlsx"),
    "xlsb": (_zip("[Content_Types].xml", "xl/workbook.bin"), "x.xls", "xlsb"),
    "pptx": (_zip("[Content_Types].xml", "ppt/presentation.xml"), "x", "pptx"),
    "odt": (_zip("content.xml", first=("mimetype", "application/vnd.oasis.opendocument.text")), "x", "odt"),
    "ods": (_zip("content.xml", first=("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), "x", "ods"),
    "epub": (_zip("a.html", first=("mimetype", "application/epub+zip")), "x.zip", "epub"),
    "truncated docx": (_zip("[Content_Types].xml", "word/document.xml")[:90], "x.docx", "docx"),
    "gzip": (gzip.compress(b"a"), "x.txt", "gzip"),
    "tar": (_tar(), "x", "tar"),
    "sqlite": (_sqlite(), "x.txt", "sqlite"),
    "png": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "x.txt", "image"),
}


@pytest.mark.parametrize(("data", "name", "expected"), CASES.values(), ids=CASES)
def test_content_decides(data: bytes, name: str, expected: str, read_as) -> None:
    assert read_as(data, name).format == expected


def test_a_name_that_lies_is_noted(read_as) -> None:
    assert read_as(b"nom;prenom\nA;B\nC;D\n", "x.pdf").extent.attributes["named_as"] == "pdf"
    assert "named_as" not in read_as(b"nom;prenom\nA;B\nC;D\n", "x.csv").extent.attributes


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\n" * 200_000], ids=["nothing", "blank", "long and blank"])
def test_nothing_is_empty(data: bytes, read_as) -> None:
    assert read_as(data, "x.txt").codes == [("skipped", "empty")]


@pytest.mark.parametrize(
    "data",
    [
        b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0" + bytes(range(256)) * 40,
        b"MZ\x90\0\x03\0\0\0" + bytes(range(256)) * 40,
        b"ID3\x03\0\0\0\0\0\0" + bytes(range(256)) * 40,
        b"OTTO\0\x0b\0\x80\0\x03\0\x30" + bytes(range(256)) * 40,
    ],
    ids=["program", "Windows program", "music", "font"],
)
def test_programs_fonts_and_media_are_unsupported(data: bytes, read_as) -> None:
    assert read_as(data, "x.txt").codes == [("skipped", "unsupported")]


def test_an_office_file_with_a_password_is_encrypted(read_as) -> None:
    import msoffcrypto.format.ooxml as ooxml
    import openpyxl

    plain, encrypted = io.BytesIO(), io.BytesIO()
    openpyxl.Workbook().save(plain)
    ooxml.OOXMLFile(plain).encrypt("secret", encrypted)
    assert read_as(encrypted.getvalue(), "x.xlsx").codes == [("skipped", "encrypted")]
