"""Law 2: a planted value is found in no output, after any kind of failure."""

from __future__ import annotations

import gzip
import json
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

CANARY = "Zyxanderlinck"
EMAIL = f"{CANARY.lower()}@mail.example"
NUMBER = "85073095378"
WANTED = (CANARY, CANARY.lower(), NUMBER, "85.07.30-953.78")


def plant(folder: Path) -> None:
    """Write the canary into files that fail in as many ways as there are."""
    text = f"Nom : {CANARY}, NISS {NUMBER}, {EMAIL}\n"
    folder.mkdir()
    (folder / "good.txt").write_text(text)
    (folder / "broken.docx").write_bytes(b"PK\x03\x04" + text.encode() * 20)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\n" + text.encode() * 20 + b"%%EOF")
    (folder / "broken.xlsx").write_bytes(b"PK\x03\x04\x14\x00" + text.encode() * 20)
    (folder / "broken.json").write_text(json.dumps([{"nom": CANARY, "niss": NUMBER}] * 30)[:-40] + f'"{CANARY}')
    (folder / "broken.xml").write_text(f"<p><nom>{CANARY}</nom><niss>{NUMBER}</p>")
    (folder / "broken.eml").write_bytes(
        f"From: {CANARY} <{EMAIL}>\nContent-Type: multipart/mixed; boundary={CANARY}\n\n{text}".encode()
    )
    (folder / "cut.csv.gz").write_bytes(gzip.compress((f"nom;niss\n{CANARY};{NUMBER}\n" * 500).encode())[:-30])
    (folder / "odd.csv").write_bytes(f'nom;niss\n"{CANARY};{NUMBER}\n{CANARY}\x00;"\n'.encode() + b"\xff\xfe\xfa")
    (folder / "broken.rtf").write_text(r"{\rtf1 {\fonttbl" + text + r"\u-99999999 \bin999999 ")
    (folder / "broken.db").write_bytes(b"SQLite format 3\x00" + text.encode() * 100)
    with zipfile.ZipFile(folder / "inner.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{NUMBER}.txt", text)
    data = (folder / "inner.zip").read_bytes()
    (folder / "crc.zip").write_bytes(data.replace(b"\x4b\x01\x02", b"\x4b\x01\x03", 1))


def plant_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE clients (id INTEGER PRIMARY KEY, nom TEXT, niss TEXT, email TEXT)")
    connection.executemany("INSERT INTO clients VALUES (?,?,?,?)", [(n, CANARY, NUMBER, EMAIL) for n in range(50)])
    connection.execute("CREATE TABLE source (nom TEXT)")
    connection.execute(f"CREATE VIEW broken AS SELECT nom, '{CANARY}' AS x FROM source")
    connection.execute("DROP TABLE source")
    connection.execute("CREATE TABLE odd (nom TEXT, b BLOB)")
    connection.execute("INSERT INTO odd VALUES (CAST(? AS TEXT), ?)", (b"\xff" + CANARY.encode(), CANARY.encode()))
    connection.commit()
    connection.close()


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    plant(tmp_path / "share")
    plant_database(tmp_path / "hr.db")
    (tmp_path / "declaration.yaml").write_text("categories:\n  - {id: contact, label: {en: Contact}}\n")
    (tmp_path / "tmp").mkdir()
    (tmp_path / "vigie.yaml").write_text(
        "declaration: declaration.yaml\ninventory: sqlite:///inventory.db\nsources:\n"
        "  hr: {type: database, url: 'sqlite:///hr.db'}\n  share: {type: files, url: share}\n"
    )
    return tmp_path


def outputs(folder: Path) -> dict[str, bytes]:
    """Everything that was written, but for the sources and for what was asked to be shown."""
    sources = {folder / "hr.db", folder / "vigie.yaml", folder / "declaration.yaml"}
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path not in sources and folder / "share" not in path.parents
    }


def assert_no_canary(what: dict[str, bytes]) -> None:
    for name, content in what.items():
        for value in WANTED:
            for spelling in (value.encode(), value.encode("utf-16-le")):
                assert spelling not in content, f"the canary sings in {name}"


@pytest.mark.parametrize("limits", ["", "scan: {seconds: 0.05}\n", "scan: {rows: 5, bytes: 100}\n"])
def test_a_scan_leaves_no_trace_of_a_value(planted: Path, vigie: Callable[..., Any], limits: str) -> None:
    config = planted / "vigie.yaml"
    config.write_text(limits + config.read_text())
    environment = {"TMPDIR": str(planted / "tmp")}
    said: dict[str, bytes] = {}
    for number, args in enumerate(
        (
            ("-vv", "scan", "--workers", "1"),
            ("--log-format", "json", "-vv", "scan", "--full", "--workers", "2"),
            ("inventory", "--format", "jsonl"),
            ("coverage", "--format", "jsonl"),
            ("explain", "hr/main/clients"),
            ("sources",),
            ("record", "--role", "controller", "--format", "json", "-o", "record.json"),
            ("audit", "-o", "audit.html"),
        )
    ):
        done = vigie(*args, env=environment)
        assert done.returncode in (0, 3), (args, done.stderr)
        assert "Traceback" not in done.stderr
        said[f"stdout of {number} {args[0]}"] = done.stdout.encode()
        said[f"stderr of {number} {args[0]}"] = done.stderr.encode()
    assert_no_canary(said)
    assert_no_canary(outputs(planted))
    assert list((planted / "tmp").iterdir()) == []


def test_a_password_is_told_to_nobody(tmp_path: Path, vigie: Callable[..., Any]) -> None:
    for url in (
        "postgresql+psycopg://u:Geheim7x@127.0.0.1:1/x",
        "postgresql+nodriver://u:Geheim7x@h/x",
        "postgresql+psycopg://u:Geheim7x@nosuchhost.invalid/x",
        "mysql+pymysql://u:Geheim7x@127.0.0.1:1/x",
        "nonsense://u:Geheim7x@h/x",
        "Geheim7x:Geheim7x@@@",
    ):
        (tmp_path / "vigie.yaml").write_text(f"sources:\n  x: {{type: database, url: '{url}'}}\n")
        for command in ("sources", "scan"):
            done = vigie("-vv", command)
            assert done.returncode in (2, 3), (url, done.stdout, done.stderr)
            assert "Geheim7x" not in done.stdout + done.stderr
            assert "Traceback" not in done.stderr
