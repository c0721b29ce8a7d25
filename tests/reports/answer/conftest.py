"""A small estate of a newsletter and a share, and the package that answers one of its subjects."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest
import pyzipper
from click.testing import CliRunner, Result
from reportlab.pdfgen import canvas

from scanner.cli import vigie

DECLARATION = """
organisation: {name: Voorbeeld, country: BE, language: nl, email: privacy@voorbeeld.example}
authority: {name: APD/GBA}
entities: [{id: fund, name: Fonds}]
categories: [{id: contact, label: {en: Contact data}}, {id: identification, label: {en: Identification}}]
purposes: [{id: mailing, label: {en: Sending a newsletter}}]
activities:
  - id: news
    label: {en: Newsletter}
    purposes: [mailing]
    legal_bases: [A6-1-a]
    origin: [subject]
    categories: [contact, identification]
    recipients: [{name: Print house, ground: processor}]
    retention: {period: P2Y}
    covers: ["crm/main/subscribers", "crm/main/family", "crm/main/absences", "crm/main/logins", "crm/main/web_sessions"]
  - id: files
    label: {en: Case files}
    legal_bases: [A6-1-c]
    categories: [contact]
    covers: ["share/**", "crm/main/notes"]
  - id: payroll
    label: {en: Payroll}
    role: processor
    legal_bases: [A6-1-c]
    categories: [contact]
    covers: ["crm/main/pay"]
"""
WHO = "name: Nadia Belkacem\nemail: nadia@belkacem.example\nbirth_date: 1985-07-30\n"
OTHERS = ("Janssens", "Pieter", "Wouters", "0475 12 34 56", "pieter@", "els.wouters@")
PASSWORD = "een lang wachtwoord"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "crm.db")) as connection:
        connection.executescript(
            """
            CREATE TABLE subscribers (id INTEGER PRIMARY KEY, name TEXT, email TEXT, phone TEXT, born TEXT,
                approved_by TEXT);
            INSERT INTO subscribers VALUES
                (1, 'Nadia Belkacem', 'nadia@belkacem.example', '09 225 55 01', '1985-07-30', 'Pieter Janssens'),
                (2, 'Els Wouters', 'els.wouters@wouters.example', '09 225 55 02', '1979-01-02', NULL);
            CREATE TABLE notes (id INTEGER PRIMARY KEY, remark TEXT);
            INSERT INTO notes VALUES (1, 'Pieter Janssens (0475 12 34 56) belde over het dossier van Nadia Belkacem, '
                || 'nadia@belkacem.example, en vraagt om een antwoord voor vrijdag.'), (2, 'Els Wouters belde.');
            CREATE TABLE family (id INTEGER PRIMARY KEY, subscriber_id INTEGER REFERENCES subscribers (id),
                kinship TEXT, given_name TEXT, insz TEXT);
            INSERT INTO family VALUES (1, 1, 'kind', 'Yasmina', '14110495009');
            CREATE TABLE absences (id INTEGER PRIMARY KEY, subscriber_id INTEGER REFERENCES subscribers (id),
                days INTEGER, reason TEXT, approved_by TEXT, approver_phone TEXT, row_hash TEXT, attest TEXT);
            INSERT INTO absences VALUES (1, 1, 3, 'Verhuis', 'Els Wouters', '09 225 55 02',
                '5d41402abc4b2a76b9719d911017c592', 'CM123456'),
                (2, 2, 9, 'Ziek', 'Jan Peeters', '09 225 55 03', 'x', 'CM123457');
            CREATE TABLE pay (id INTEGER PRIMARY KEY, name TEXT, email TEXT, amount REAL);
            INSERT INTO pay VALUES (1, 'Nadia Belkacem', 'nadia@belkacem.example', 2100.5);
            """
        )
    share = tmp_path / "share"
    share.mkdir()
    (share / "brief.pdf").write_bytes(
        letter("Beste Nadia Belkacem (nadia@belkacem.example),", "Pieter Janssens belde u.")
    )
    (share / "alleen.txt").write_text("Dossier van Nadia Belkacem, nadia@belkacem.example. Alles is in orde.\n")
    (share / "lijst.csv").write_text(
        "naam;e-mail\nNadia Belkacem;nadia@belkacem.example\nPieter Janssens;pieter@janssens.example\n"
    )
    (tmp_path / "declaration.yaml").write_text(DECLARATION)
    (tmp_path / "vigie.yaml").write_text(
        "declaration: declaration.yaml\nsources:\n  crm: {type: database, url: 'sqlite:///crm.db'}\n"
        "  share: {type: files, url: share}\n"
    )
    (tmp_path / "who.yaml").write_text(WHO)
    (tmp_path / "password").write_text(PASSWORD)
    assert CliRunner().invoke(vigie, ["scan", "-c", str(tmp_path / "vigie.yaml")]).exit_code == 0
    return tmp_path


def letter(*lines: str) -> bytes:
    """A page of PDF."""
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=(420, 300))
    for number, line in enumerate(lines):
        sheet.drawString(30, 250 - 30 * number, line)
    sheet.save()
    return out.getvalue()


def run(place: Path, *words: str) -> Result:
    return CliRunner().invoke(vigie, ["answer", "-c", str(place / "vigie.yaml"), *words])


def opened(place: Path, *words: str) -> dict[str, bytes]:
    return unlocked(place, 0, *words)


def unlocked(place: Path, code: int, *words: str) -> dict[str, bytes]:
    """The files of a package that is made with this exit code."""
    target = place / "answer.zip"
    locked = ("--password-file", str(place / "password"), "-o", str(target))
    result = run(place, "--identity", str(place / "who.yaml"), *locked, "--lang", "en", *words)
    assert result.exit_code == code, f"{result.output} {result.exception}"
    with pyzipper.AESZipFile(target) as archive:
        archive.setpassword(PASSWORD.encode())
        return {name: archive.read(name) for name in archive.namelist()}


def readable(files: dict[str, bytes]) -> str:
    """All words of a package, those of its PDFs too."""
    parts = []
    for name, content in files.items():
        if name.endswith(".pdf"):
            parts += [page.get_textpage().get_text_range() for page in pdfium.PdfDocument(content)]
        else:
            parts.append(content.decode("utf-8"))
    return "\n".join(parts)


def valid(value: Any, schema: dict[str, Any]) -> None:
    """As far as our own schema goes."""
    kinds = {"object": dict, "array": list, "string": str}
    assert isinstance(value, kinds[schema["type"]])
    for name in schema.get("required", ()):
        assert name in value
    for name, inner in schema.get("properties", {}).items():
        if name in value:
            valid(value[name], inner)
    for item in value if isinstance(value, list) else ():
        valid(item, schema["items"])
