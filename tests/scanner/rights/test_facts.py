from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from scanner.rights import FACTS, RightsError, read_case, tables
from scanner.rights.facts import read_facts
from scanner.rights.retention import document_period, last_day
from scanner.rights.tables import table


@pytest.mark.parametrize(
    ("name", "given", "read"),
    [
        ("contract", "true", True), ("contract", "running", True), ("contract", "ended", False),
        ("contract", "NON", False),
        ("contract", True, True), ("marketing", "1", True), ("marketing", 0, False),
        ("closed_on", "2023-12-31", date(2023, 12, 31)), ("closed_on", "31/12/2023", date(2023, 12, 31)),
        ("closed_on", date(2023, 12, 31), date(2023, 12, 31)),
        ("closed_on", datetime(2023, 12, 31, 9), date(2023, 12, 31)),
        ("previous_requests", "4", 4), ("previous_requests", 4, 4),
        ("identity", "doubtful", "doubtful"), ("identity", "in doubt", "doubtful"), ("identity", True, "verified"),
        ("document", "Fiche fiscale", "tax_sheet"), ("document", "règlement de travail", "work_rules"),
        ("origin", "subject, employer", ("subject", "employer")), ("origin", ["observed"], ("observed",)),
        ("controller_name", "Bakkerij Zilverberg", "Bakkerij Zilverberg"),
    ],
)  # fmt: skip
def test_a_value_is_read_in_its_type(name: str, given: Any, read: Any) -> None:
    found = read_facts({name: given})[name]
    assert found == read and type(found) is type(read)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("contract", "perhaps"), ("contract", 2), ("contract", []), ("closed_on", "2023-13-01"), ("closed_on", 2023),
        ("closed_on", "9999-12-31"), ("previous_requests", "many"), ("previous_requests", True),
        ("previous_requests", 1.5), ("identity", "blue"), ("document", ""), ("origin", []), ("origin", 3),
        ("controller_name", ""), ("controller_name", 7), ("contract", {"a": 1}),
    ],
)  # fmt: skip
def test_a_value_of_another_type_is_refused_with_the_fact_named(name: str, given: Any) -> None:
    with pytest.raises(RightsError) as caught:
        read_facts({name: given})
    assert name in caught.value.message and caught.value.hint


def test_another_name_of_a_fact_is_understood_and_two_values_are_refused() -> None:
    assert read_facts({"closing date": "2023-12-31"}) == read_facts({"closed_on": "2023-12-31"})
    with pytest.raises(RightsError, match="twice"):
        read_facts({"closing_date": "2023-12-31", "closed_on": "2022-12-31"})


def test_an_unknown_fact_is_told_with_the_nearest() -> None:
    with pytest.raises(RightsError) as caught:
        read_facts({"retention_endde": True})
    assert "retention_ended" in caught.value.hint and caught.value.code == "fact-unknown"


def test_no_value_is_shown_where_a_case_is_printed() -> None:
    case = read_case({"role": "processor", "facts": {"controller_name": "Bakkerij Zilverberg"}})
    assert "Zilverberg" not in repr(case)


def test_every_document_has_a_period_and_a_source() -> None:
    for name, entry in table("retention")["documents"].items():
        period = document_period(name, date(2024, 5, 17), date(2024, 5, 18))
        assert period is not None and entry["source"] and entry["closed_on"]
        assert period.status in ("runs", "none", "over")
        assert (period.until is not None) == (period.status == "runs")


@pytest.mark.parametrize(
    ("closed", "until"),
    [("2024-01-01", "2029-04-30"), ("2024-03-31", "2029-04-30"), ("2024-05-02", "2029-07-31"),
     ("2024-11-30", "2030-01-31"), ("2023-12-31", "2029-01-31")],
)  # fmt: skip
def test_from_the_end_of_the_month_after_the_quarter(closed: str, until: str) -> None:
    periods = table("retention")["documents"]["working_time_register"]["periods"]
    assert last_day(periods, date.fromisoformat(closed)) == date.fromisoformat(until)


def test_each_table_has_a_place_for_the_signature() -> None:
    for path in sorted(tables.FOLDER.glob("*.yaml")):
        assert set(table(path.stem)["signed"]) == {"by", "on"} and "not signed yet" in tables.signature(path.stem)


def test_a_table_that_is_signed_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "version: '2'\nsigned: {by: DPO, on: 2026-12-01}\n"
    (tmp_path / "signed.yaml").write_text(text)
    (tmp_path / "torn.yaml").write_text("a: [")
    (tmp_path / "bare.yaml").write_text("a: 1")
    monkeypatch.setattr(tables, "FOLDER", tmp_path)
    assert tables.signature("signed") == "signed 2 (signed by DPO on 2026-12-01)"
    for wrong in ("torn", "bare", "absent"):
        with pytest.raises(RightsError):
            table(wrong)


def test_no_name_is_used_twice() -> None:
    names = [name for fact in FACTS.values() for name in (fact.name, *fact.also)]
    assert len(names) == len(set(names))


def test_an_extension_told_before_receipt_is_refused() -> None:
    with pytest.raises(RightsError, match="before"):
        read_case({"facts": {"received": "2026-03-10", "told_on": "2026-03-09"}})
