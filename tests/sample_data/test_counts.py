"""The estate is as large and as varied as it claims."""

from __future__ import annotations

from collections import Counter
from typing import Any

SUBJECTS = {
    "homonym-staff", "homonym-prospect", "maiden-and-married", "bis-then-national", "mail-only", "client-employee",
}  # fmt: skip


def test_the_databases_hold_rows_enough(example: Any) -> None:
    rows = 0
    for name in ("payroll", "crm", "portal"):
        for (table,) in example.query(name, "SELECT name FROM sqlite_master WHERE type = 'table'"):
            rows += example.query(name, f'SELECT COUNT(*) FROM "{table}"')[0][0]
    assert rows >= 60_000


def test_documents_formats_languages(example: Any) -> None:
    documents = [line for line in example.truth("documents") if not line["member"]]
    assert len(documents) >= 150
    assert len(documents) == len(example.files)
    assert len({line["asset"].rpartition(".")[2] for line in documents}) >= 15
    assert {line["language"] for line in documents} >= {"fr", "nl", "de", "en"}
    assert min(Counter(line["language"] for line in documents).values()) >= 8


def test_a_third_without_anybody(example: Any) -> None:
    documents = [line for line in example.truth("documents") if not line["member"]]
    assert sum(line["none"] for line in documents) * 3 >= len(documents)


def test_files_that_resist_are_there(example: Any) -> None:
    states = {state for line in example.truth("documents") for state in line["state"]}
    assert states >= {"complete", "skipped", "failed"}
    names = [bytes(path) for path in example.files]
    assert any(not _is_utf8(name) for name in names), "no file name that is not UTF-8"
    assert any(path.stat().st_size == 0 for path in example.files)


def test_no_document_is_written_twice_but_those_that_are_copies(estate: Any) -> None:
    contents = Counter(path.read_bytes() for path in estate.files if path.stat().st_size)
    copies = {path.read_bytes() for path in estate.files if path.name.startswith("Copie de ")}
    assert all(number == 1 or content in copies for content, number in contents.items())
    assert [contents[content] for content in copies] == [3] * len(copies)


def test_settings_empty_tables_and_views(example: Any) -> None:
    assert example.query("payroll", "SELECT COUNT(*) FROM tmp_import_dimona") == [(0,)]
    assert example.query("crm", "SELECT COUNT(*) FROM v_open_saldi")[0][0] > 10
    assert example.query("payroll", "SELECT COUNT(*) FROM parametres")[0][0] > 10
    for name in ("payroll", "crm", "portal"):
        banner = " ".join(row[0] for row in example.query(name, "SELECT statement FROM about_this_estate"))
        assert "invented" in banner
        assert "nothing to do with the organisation" in banner


def test_the_share_says_that_it_is_invented(estate: Any) -> None:
    notice = next(path for path in estate.files if path.name in {"LISEZ-MOI.txt", "LEESMIJ.txt"})
    assert notice.parent.name == "share"
    assert {"inventé", "verzonnen"} & set(notice.read_text("utf-8").replace("\n", " ").split())


def test_six_subjects_and_gaps(estate: Any) -> None:
    assert {line["subject"] for line in estate.truth("subjects")} == SUBJECTS
    assert {line["gap"] for line in estate.truth("gaps")} >= {
        "undeclared-health", "national-number-without-ground", "past-retention",
        "payroll-on-marketing-share", "headerless-csv", "name-in-path",
    }  # fmt: skip


def test_legacy_numbers_have_lost_their_noughts(example: Any) -> None:
    short = example.query("payroll", "SELECT COUNT(*) FROM T_PERS WHERE LENGTH(CAST(C07 AS TEXT)) < 11")
    assert short[0][0] > 20


def _is_utf8(name: bytes) -> bool:
    try:
        name.decode()
    except UnicodeDecodeError:
        return False
    return True
