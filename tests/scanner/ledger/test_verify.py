"""`vigie verify`: one flipped byte anywhere in log, head, report or manifest is named."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from scanner.inventory import Inventory
from scanner.ledger import Ledger, read_details, read_entries
from scanner.ledger.manifest import manifest_of, write_manifest
from scanner.ledger.signing import PublicKey, SigningKey, read_public_key
from scanner.ledger.verify import Installation, verify_file, verify_log

COLUMNS = ("previous", "at", "kind", "by", "payload", "commitments", "hash", "signer", "signature")
Check = Callable[[], list[str]]


@pytest.fixture
def it(filled: Ledger, inventory: Inventory, signing_key: SigningKey, head_file: Path) -> Callable[[], Installation]:
    keys = {signing_key.public.id: signing_key.public}
    return lambda: Installation(keys, read_entries(inventory), read_details(inventory), head_file)


@pytest.fixture
def told(it: Callable[[], Installation]) -> Check:
    return lambda: [str(one) for one in verify_log(it())]


@pytest.fixture
def database(tmp_path: Path, filled: Ledger) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(tmp_path / "inventory.db", isolation_level=None)
    yield connection
    connection.close()


def flipped(text: str, place: int) -> str:
    return text[:place] + chr(ord(text[place]) ^ 1) + text[place + 1 :]


def test_an_untouched_log_is_as_it_was_written(told: Check) -> None:
    assert told() == []


@pytest.mark.parametrize("column", COLUMNS)
def test_one_flipped_character_of_an_entry_names_the_entry(it: Callable[[], Installation], column: str) -> None:
    whole = it()
    for index, entry in enumerate(whole.entries):
        value = getattr(entry, column)
        for place in range(len(value)):
            entries = list(whole.entries)
            entries[index] = replace(entry, **{column: flipped(value, place)})
            found = [str(one) for one in verify_log(replace(whole, entries=entries))]
            assert found and all(f"log entry {entry.seq}:" in one for one in found), (column, place, found)


def test_an_entry_altered_in_the_database_is_named(database: sqlite3.Connection, told: Check) -> None:
    database.execute("UPDATE ledger SET payload = replace(payload, 'a.pdf', 'b.pdf') WHERE seq = 2")
    assert told() == ["log entry 2: it was altered: its hash does not fit what it says"]


@pytest.mark.parametrize("column", ["value", "blinding"])
def test_a_changed_detail_names_its_entry(database: sqlite3.Connection, told: Check, column: str) -> None:
    value = database.execute(f"SELECT {column} FROM ledger_details WHERE seq = 2").fetchone()[0]
    for place in range(len(value)):
        database.execute(f"UPDATE ledger_details SET {column} = ? WHERE seq = 2", (flipped(value, place),))
        assert told() == ["log entry 2: its detail 'reason' was altered"]


def test_details_that_vanish_or_appear_are_told(database: sqlite3.Connection, told: Check) -> None:
    database.execute("DELETE FROM ledger_details WHERE seq = 2")
    assert told() == ["log entry 2: its detail 'reason' is gone, and no entry says that it was erased"]
    database.execute("INSERT INTO ledger_details VALUES (3, 'reason', 'x', 'y')")
    assert "log entry 3: a detail 'reason' lies beside it that the entry does not know" in told()


def test_an_erased_detail_leaves_a_log_that_checks(filled: Ledger, told: Check) -> None:
    filled.erase(2, by="u1")
    filled.append("scan", {"scan": 2})
    assert told() == []


def test_an_erased_detail_that_is_back_is_told(
    filled: Ledger, inventory: Inventory, database: sqlite3.Connection, told: Check
) -> None:
    detail = next(one for one in read_details(inventory) if one.seq == 2)
    filled.erase(2)
    database.execute("INSERT INTO ledger_details VALUES (2, 'reason', ?, ?)", (detail.value, detail.salt))
    assert told() == ["log entry 2: its detail 'reason' was erased and is there again"]


@pytest.mark.parametrize(
    ("gone", "expected"),
    [
        ("seq = 2", ["log: entry 2 is missing"]),
        ("seq IN (2, 3)", ["log: entries 2 to 3 are missing"]),
        ("seq = 1", ["log: entry 1 is missing"]),
        ("seq = 4", ["log: its end was cut off: it had come to entry 4 and ends at 3"]),
        ("seq > 0", ["log: it is empty, though it had come to entry 4"]),
    ],
)
def test_entries_that_are_gone_are_named(
    database: sqlite3.Connection, told: Check, gone: str, expected: list[str]
) -> None:
    database.execute(f"DELETE FROM ledger_details WHERE {gone}")
    database.execute(f"DELETE FROM ledger WHERE {gone}")
    assert told()[:1] == expected


def test_a_log_written_anew_by_somebody_without_the_key_is_told(
    inventory: Inventory, database: sqlite3.Connection, told: Check
) -> None:
    database.execute("DELETE FROM ledger_details")
    database.execute("DELETE FROM ledger")
    Ledger(inventory, SigningKey(bytes(32))).append("scan", {"scan": 1, "state": "done"})
    found = told()
    assert any("which nobody vouches for" in one for one in found) and any("another log" in one for one in found)


def test_every_flipped_byte_of_the_head_is_told(head_file: Path, told: Check) -> None:
    raw = head_file.read_bytes()
    for place in range(len(raw)):
        head_file.write_bytes(raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :])
        assert any(one.startswith("log head: ") for one in told()), place
    head_file.unlink()
    assert told() == ["log head: there is no head file: whether the end of the log was cut off cannot be told"]


def test_a_head_that_lags_behind_after_a_crash_is_no_alteration(
    filled: Ledger, inventory: Inventory, head_file: Path, told: Check
) -> None:
    older = head_file.read_bytes()
    filled.append("scan", {"scan": 2})
    head_file.write_bytes(older)
    assert told() == []


@pytest.fixture
def report(filled: Ledger, inventory: Inventory, signing_key: SigningKey, tmp_path: Path) -> Path:
    file = tmp_path / "register.csv"
    file.write_bytes(b"one;two\r\nthree;four\r\n")
    import hashlib

    entry = filled.append("report", {"sha256": hashlib.sha256(file.read_bytes()).hexdigest()})
    log = {"id": read_entries(inventory)[0].hash, "entry": entry.seq, "hash": entry.hash}
    manifest_of(file).write_bytes(write_manifest(file.read_bytes(), {"file": file.name, "log": log}, signing_key))
    return file


def test_a_report_is_found_sound_by_its_name_or_that_of_its_manifest(
    report: Path, it: Callable[[], Installation]
) -> None:
    assert verify_file(report, it()) == verify_file(manifest_of(report), it()) == []


def test_every_flipped_byte_of_a_report_names_the_report(report: Path, it: Callable[[], Installation]) -> None:
    raw, installation = report.read_bytes(), it()
    for place in range(len(raw)):
        report.write_bytes(raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :])
        found = verify_file(report, installation)
        assert [one.where for one in found] == ["register.csv"] and not found[0].unproven


def test_every_flipped_byte_of_a_manifest_names_the_manifest(report: Path, it: Callable[[], Installation]) -> None:
    manifest, installation = manifest_of(report), it()
    raw = manifest.read_bytes()
    for place in range(len(raw)):
        for bit in (1, 32):
            manifest.write_bytes(raw[:place] + bytes([raw[place] ^ bit]) + raw[place + 1 :])
            found = verify_file(report, installation)
            assert "register.csv.manifest.json" in [one.where for one in found if not one.unproven], (place, found)
    manifest.write_bytes(raw)
    assert verify_file(report, installation) == []


def test_a_manifest_shows_that_the_log_was_cut_off_and_its_head_put_back(
    report: Path, it: Callable[[], Installation], database: sqlite3.Connection, head_file: Path
) -> None:
    installation = it()
    cut = Installation(installation.keys, installation.entries[:4], installation.details, None)
    assert [str(one) for one in verify_file(report, cut)] == [
        "log: its end was cut off: it had come to entry 5 and ends at 4"
    ]


def test_a_manifest_of_another_installation_is_told_and_checked_by_its_key(
    report: Path, it: Callable[[], Installation], signing_key: SigningKey, tmp_path: Path
) -> None:
    other = SigningKey(bytes(32))
    (found,) = verify_file(report, Installation({other.public.id: other.public}))
    assert found.unproven and signing_key.public.id in found.what and "--key" in found.what
    (tmp_path / "key.pem").write_text(signing_key.public.pem)
    key = read_public_key(tmp_path / "key.pem")
    assert verify_file(report, Installation({key.id: key})) == []


def test_a_report_signed_anew_with_another_key_is_not_taken_for_ours(
    report: Path, it: Callable[[], Installation]
) -> None:
    report.write_bytes(b"forged")
    manifest_of(report).write_bytes(write_manifest(b"forged", {"file": report.name}, SigningKey(bytes(32))))
    assert [one.where for one in verify_file(report, it())] == ["register.csv.manifest.json"]


def test_a_report_without_a_manifest_is_looked_for_in_the_log(report: Path, it: Callable[[], Installation]) -> None:
    manifest_of(report).unlink()
    (found,) = verify_file(report, it())
    assert found.unproven and "entry 5" in found.what
    report.write_bytes(b"altered")
    (found,) = verify_file(report, it())
    assert not found.unproven and found.where == "register.csv"


def test_a_key_of_another_kind_is_refused(tmp_path: Path) -> None:
    from scanner.errors import LedgerError

    (tmp_path / "key.pem").write_text("-----BEGIN PUBLIC KEY-----\nnone\n-----END PUBLIC KEY-----\n")
    for name in ("key.pem", "missing.pem"):
        with pytest.raises(LedgerError):
            read_public_key(tmp_path / name)


def test_a_key_round_trips_through_its_file(signing_key: SigningKey, tmp_path: Path) -> None:
    (tmp_path / "key.pem").write_text(signing_key.public.pem)
    assert read_public_key(tmp_path / "key.pem") == PublicKey(signing_key.public.raw)
