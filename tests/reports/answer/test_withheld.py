"""Passwords, keys and sessions: that they are held is said in each language; no form of the answer holds one."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from connectors import Asset
from reports.answer.withheld import secret_fields
from scanner.cli import vigie

from .conftest import letter, opened, readable, run, valid

HASH = "$2b$12$C6UzMDM.H6dfI/f/IKcEe.6KkZ9G0JvXyqH0CXjD6l5O0FO2y2u5K"
DIGEST = "5f4dcc3b5aa765d61d8327deb882cf99"
SECRETS = (DIGEST, "k-77301-zq", "Zomer!2024x", HASH[:8], "s3ss10n-4711-aa", "Winter!2025x", "Herfst!2025x")


@pytest.fixture
def locked(place: Path) -> Path:
    """The estate with log-ins, sessions, and a password in documents; scanned again."""
    with closing(sqlite3.connect(place / "crm.db")) as connection:
        connection.executescript(
            f"""
            CREATE TABLE logins (login_id INTEGER PRIMARY KEY, email TEXT, password_hash TEXT, api_key TEXT,
                remarks TEXT, spare TEXT);
            INSERT INTO logins VALUES (1, 'nadia@belkacem.example', '{DIGEST}', 'k-77301-zq',
                'wachtwoord: Zomer!2024x', '{HASH}');
            CREATE TABLE web_sessions (session_id TEXT PRIMARY KEY, login_id INTEGER REFERENCES logins (login_id),
                started TEXT);
            INSERT INTO web_sessions VALUES ('s3ss10n-4711-aa', 1, '2026-01-05 10:00:00');
            """
        )
    share = place / "share"
    (share / "toegang.txt").write_text("Account van nadia@belkacem.example\nwachtwoord: Winter!2025x\n")
    (share / "toegang.pdf").write_bytes(letter("Account van nadia@belkacem.example", "wachtwoord: Herfst!2025x"))
    assert CliRunner().invoke(vigie, ["scan", "-c", str(place / "vigie.yaml")]).exit_code == 0
    return place


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "security of processing (Art. 32 GDPR)"),
        ("fr", "sécurité du traitement (art. 32 RGPD)"),
        ("nl", "beveiliging van de verwerking (art. 32 AVG)"),
        ("de", "Sicherheit der Verarbeitung (Art. 32 DSGVO)"),
    ],
)
def test_what_opens_something_is_held_and_not_copied(locked: Path, lang: str, words: str) -> None:
    files = opened(locked, "--lang", lang)
    raw = b"".join(files.values()).decode("utf-8", "replace")
    assert not [secret for secret in SECRETS if secret in raw + readable(files)]
    plain = {name: text.decode("utf-8").replace("\u00a0", " ") for name, text in files.items() if ".pdf" not in name}
    tables = [text for name, text in plain.items() if name.endswith(".csv")]
    (logins,) = [text for text in tables if "password_hash" in text]
    assert logins.count(words) == 4 and "nadia@belkacem.example" in logins
    assert [text for text in tables if "session_id" in text and words in text and "2026-01-05" in text]
    assert words in plain["answer.html"] and words in plain["data.json"]
    assert [text for name, text in plain.items() if name.endswith(".txt") and "Account van" in text and words in text]
    records = [one for part in json.loads(files["data.json"])["activities"] for one in part["records"]]
    told = {one["place"]: one["withheld"] for one in records}
    assert told["crm/main/logins"] == ["password_hash", "api_key", "spare"]
    assert told["crm/main/web_sessions"] == ["session_id"] and told["crm/main/absences"] == []


def test_nor_is_it_handed_over_or_given_out_by_a_review(locked: Path) -> None:
    moved = opened(locked, "--kind", "portability")
    assert not [secret for secret in SECRETS if secret in readable(moved)]
    assert json.loads(moved["data.json"])["activities"][0]["records"] and b"Art. 32" in moved["answer.html"]
    valid(json.loads(moved["data.json"]), json.loads(moved["data.schema.json"]))
    review = locked / "review.csv"
    run(locked, "--identity", str(locked / "who.yaml"), "--review-list", str(review))
    text = review.read_text("utf-8-sig")
    assert "PASSWORD" not in text and "CREDENTIAL" not in text
    review.write_text(text.replace(",redact,", ",keep,"))
    assert not [secret for secret in SECRETS if secret in readable(opened(locked, "--reviewed", str(review)))]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"naam": "Nadia Belkacem", "wachtwoord": "geheim"}, {"wachtwoord"}),
        ({"pwd_hash": DIGEST, "row_hash": DIGEST}, {"pwd_hash"}),
        ({"opmerking": HASH}, {"opmerking"}),
        ({"x": "{SSHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g2W6ph5Mm5"}, {"x"}),
        ({"jwt": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P"}, {"jwt"}),
        ({"session_id": 7, "seance_id": "12"}, set()),
        ({"session_id": "48213377120954"}, {"session_id"}),
        ({"naam": "Nadia Belkacem", "gemeente": "Luik", "bedrag": 12}, set()),
    ],
)
def test_which_fields_open_something(row: dict[str, object], expected: set[str]) -> None:
    assert secret_fields(Asset("s", ("main", "t"), "table"), row) == expected


def test_a_tag_decides_before_the_name(place: Path) -> None:
    row = {"token": "Nadia", "kenmerk": "s3ss10n"}
    tagged = {"token": frozenset({"GIVEN_NAME"}), "kenmerk": frozenset({"IDENTIFIER", "SESSION_ID"})}
    assert secret_fields(None, row, tagged) == {"kenmerk"}
