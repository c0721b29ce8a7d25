"""One flipped byte in a record, an audit, a letter or an answer of any format, or in its manifest, is named."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reports.formats import AUDIT_FORMATS, FORMATS
from reports.letters import LETTER_FORMATS
from scanner import load_config, open_inventory
from scanner.cli import vigie
from scanner.ledger.manifest import manifest_of
from scanner.ledger.verify import Installation, installation, verify_file, verify_log

DECLARATION = """
organisation: {name: Bureau, country: BE, language: en, email: privacy@bureau.example, address: "Kerkstraat 1, Gent"}
dpo: {name: DPO, email: dpo@bureau.example}
authority: {name: APD/GBA}
categories: [{id: contact, label: {en: Contact}}, {id: identification, label: {en: Identification}}]
activities:
  - {id: clients, label: {en: Clients}, legal_bases: [A6-1-a], categories: [contact], covers: ["crm/*"]}
"""
CONFIG = """
declaration: declaration.yaml
inventory: sqlite:///vigie.db
sources: {crm: {type: database, url: "sqlite:///crm.db"}}
"""
WHO = "name: [Nadia Belkacem]\nemail: nadia@belkacem.example\n"
PLACES = 40
"""Bytes of a report that are flipped one after the other, the first and the last among them."""

WRITTEN = [
    *(("record", name) for name in FORMATS.names()),
    *(("audit", name) for name in AUDIT_FORMATS.names()),
    *(("letter", name) for name in LETTER_FORMATS.names()),
    ("answer", "zip"),
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A scanned estate, a request, and every kind of report in every format."""
    folder = tmp_path_factory.mktemp("proven")
    with closing(sqlite3.connect(folder / "crm.db")) as connection:
        connection.execute("CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT, email TEXT)")
        rows = [(1, "Nadia Belkacem", "nadia@belkacem.example"), (2, "Els Wouters", "els@wouters.example")]
        connection.executemany("INSERT INTO clients VALUES (?, ?, ?)", rows)
        connection.commit()
    for name, text in {"declaration.yaml": DECLARATION, "vigie.yaml": CONFIG, "who.yaml": WHO}.items():
        (folder / name).write_text(text)
    run(folder, "scan", "--workers", "1", "--quiet-summary")
    asked = ("--identity", str(folder / "who.yaml"), "--received", "2026-03-02", "--channel", "letter", "--as", "u1")
    run(folder, "request", "new", "--kind", "access", "--lang", "en", *asked)
    for kind, form in WRITTEN:
        target = str(folder / named(kind, form))
        words = {
            "record": ("record", "--format", form),
            "audit": ("audit", "--format", form),
            "letter": ("request", "letter", "2026-0001", "acknowledgement", "--on", "2026-03-03", "--as", "u1"),
            "answer": ("answer", "2026-0001", "--on", "2026-03-03"),
        }[kind]
        run(folder, *words, "-o", target)
    return folder


def named(kind: str, form: str) -> str:
    """Personal file names, as people give them."""
    return f"Belkacem_Nadia_{kind}.{form}"


def run(folder: Path, *words: str) -> Result:
    at = 2 if words[0] == "request" else 1
    result = CliRunner().invoke(vigie, [*words[:at], "-c", str(folder / "vigie.yaml"), *words[at:]])
    assert result.exit_code == 0, (words, result.output, result.exception)
    return result


def here(folder: Path) -> Installation:
    config = load_config(folder / "vigie.yaml")
    with open_inventory(config.inventory) as inventory:
        return installation(config, inventory, ())


def flips(raw: bytes, places: int) -> list[int]:
    return sorted({round(n * (len(raw) - 1) / (places - 1)) for n in range(places)})


@pytest.mark.parametrize(("kind", "form"), WRITTEN)
def test_every_report_is_in_the_log_and_sound(place: Path, kind: str, form: str) -> None:
    it, file = here(place), place / named(kind, form)
    assert verify_log(it) == verify_file(file, it) == verify_file(manifest_of(file), it) == []
    manifest_of(file).rename(place / "away")
    try:
        (found,) = verify_file(file, it)
        assert found.unproven and "the log has the report as entry" in found.what
    finally:
        (place / "away").rename(manifest_of(file))


@pytest.mark.parametrize(("kind", "form"), WRITTEN)
def test_a_flipped_byte_of_a_report_names_the_report(place: Path, kind: str, form: str) -> None:
    it, file = here(place), place / named(kind, form)
    raw = file.read_bytes()
    try:
        for at in flips(raw, PLACES):
            file.write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
            found = verify_file(file, it)
            assert [(one.where, one.unproven) for one in found] == [(file.name, False)], at
    finally:
        file.write_bytes(raw)


@pytest.mark.parametrize(("kind", "form"), WRITTEN)
def test_a_flipped_byte_of_its_manifest_names_the_manifest(place: Path, kind: str, form: str) -> None:
    it, file = here(place), place / named(kind, form)
    manifest = manifest_of(file)
    raw = manifest.read_bytes()
    try:
        for at in range(len(raw)):
            manifest.write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
            found = verify_file(file, it)
            assert manifest.name in [one.where for one in found if not one.unproven], at
    finally:
        manifest.write_bytes(raw)


def test_a_flipped_byte_of_what_the_log_holds_of_a_report_names_its_entry(place: Path) -> None:
    it = here(place)
    reports = [index for index, entry in enumerate(it.entries) if entry.kind == "report"]
    assert len(reports) == len(WRITTEN)
    for index in reports:
        entry = it.entries[index]
        for column in ("payload", "commitments", "hash", "signature"):
            text = getattr(entry, column)
            for at in flips(text.encode(), PLACES):
                altered = list(it.entries)
                altered[index] = replace(entry, **{column: text[:at] + chr(ord(text[at]) ^ 1) + text[at + 1 :]})
                found = verify_log(Installation(it.keys, altered, it.details, it.head_file))
                assert found and all(str(one).startswith(f"log entry {entry.seq}:") for one in found), (column, at)


def test_the_log_holds_nothing_of_the_person_and_forgets_the_digests_with_the_request(place: Path) -> None:
    it = here(place)
    private = [entry for entry in it.entries if entry.data.get("request") == "2026-0001" and entry.kind == "report"]
    assert len(private) == len(LETTER_FORMATS.names()) + 1
    kept = "\n".join(f"{entry.payload} {entry.commitments} {entry.by}" for entry in it.entries)
    assert "Belkacem" not in kept and "Nadia" not in kept
    digests = [hashlib.sha256((place / named("letter", form)).read_bytes()).hexdigest() for form in LETTER_FORMATS]
    assert not any(digest in kept for digest in digests), "a digest of a letter can be guessed from its words"
    assert set(digests) <= {detail.value for detail in it.details}

    run(place, "request", "close", "2026-0001", "--outcome", "answered", "--on", "2026-03-04", "--as", "u1")
    run(place, "request", "forget", "2026-0001", "--as", "u1")
    after = here(place)
    assert not {detail.value for detail in after.details} & set(digests)
    assert verify_log(after) == []
    for kind, form in WRITTEN:
        assert verify_file(place / named(kind, form), after) == []
    stored = b"".join(file.read_bytes() for file in place.glob("vigie.db*"))
    assert not any(digest.encode() in stored for digest in digests)
