"""Law 9: exit codes that a monitor can act on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Vigie = Callable[..., Any]


def test_done_is_0_and_found_is_1(estate: Path, vigie: Vigie) -> None:
    vigie("scan", check=0)
    vigie("scan", "--fail-on", "uncovered", check=1)
    vigie("scan", "--fail-on", "special,failed", check=0)


def test_wrong_usage_and_configuration_are_2(estate: Path, vigie: Vigie) -> None:
    vigie("scan", "--no-such-option", check=2)
    vigie("scan", "--fail-on", "everything", check=2)
    vigie("scan", "nosuchsource", check=2)
    done = vigie("scan", "-c", "nowhere.yaml", check=2)
    assert "nowhere.yaml" in done.stderr and "Traceback" not in done.stderr
    (estate / "vigie.yaml").write_text("sources: [")
    assert "vigie.yaml:" in vigie("scan", check=2).stderr


def test_what_could_not_be_read_is_3_until_it_is_accepted(estate: Path, vigie: Vigie) -> None:
    (estate / "share" / "broken.docx").write_bytes(b"PK\x03\x04" + b"\x00" * 300)
    done = vigie("scan", "--fail-on", "uncovered", check=3)
    assert "broken.docx" in done.stdout
    vigie("coverage", "--accept", "share/broken.docx", check=2)
    refused = vigie("coverage", "--accept", "share/broken.docx", "--reason", "see marie.dupont@mail.example", check=2)
    assert "marie" not in refused.stdout + refused.stderr
    vigie("coverage", "--accept", "share/broken.docx", "--reason", "known, its owner is told", check=0)
    vigie("scan", check=0)
    vigie("scan", "--full", check=0)


def test_an_unreachable_source_is_3_and_the_others_go_on(estate: Path, vigie: Vigie) -> None:
    text = (estate / "vigie.yaml").read_text()
    (estate / "vigie.yaml").write_text(
        text + "  away: {type: database, url: 'postgresql+psycopg://u:geheim@127.0.0.1:1/x'}\n"
    )
    done = vigie("scan", check=3)
    assert "away" in done.stdout and "geheim" not in done.stdout + done.stderr
    assert "hr/main/staff_0" in vigie("coverage", "--format", "jsonl", check=0).stdout
    vigie("coverage", "--accept", "away", "--reason", "moved next month", check=0)
    vigie("scan", check=0)


def test_encrypted_unsupported_and_empty_do_not_count(estate: Path, vigie: Vigie) -> None:
    (estate / "share" / "empty.txt").write_bytes(b"")
    (estate / "share" / "program.bin").write_bytes(bytes(range(256)) * 20)
    vigie("scan", check=0)
    states = vigie("coverage", "--state", "skipped", "--format", "csv", check=0).stdout
    assert "empty.txt" in states and "program.bin" in states
