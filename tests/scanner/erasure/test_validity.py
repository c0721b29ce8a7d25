"""A plan ages, and no longer counts for a place on which a hold was set since."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from scanner.erasure import performing

from .conftest import Estate

CONSENT = ("--fact", "consent_withdrawn=true", "--fact", "other_basis=false")


class Later(date):
    """A day in forty days."""

    @classmethod
    def today(cls) -> date:
        return date.today() + timedelta(days=40)


def test_a_plan_that_is_too_old_is_neither_rehearsed_nor_performed(
    lite: Estate, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = lite.approved(*CONSENT)
    before = (lite.rows(), lite.files())
    monkeypatch.setattr(performing, "date", Later)
    told = lite.apply(plan, expect=2)
    assert "The plan counted until" in told and "Nothing was changed" in told and "vigie erase --plan" in told
    assert "Le plan était valable" in lite.vigie("erase", "--rehearse", "plan.json", "--lang", "fr", expect=2)
    assert (lite.rows(), lite.files()) == before


def test_the_configuration_says_how_long_a_plan_counts(lite: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    config = lite.folder / "vigie.yaml"
    config.write_text(config.read_text().replace("{quarantine: quarantine}", "{quarantine: quarantine, valid: P2M}"))
    plan = lite.approved(*CONSENT)
    monkeypatch.setattr(performing, "date", Later)
    assert "Proven" in lite.apply(plan)


def test_a_plan_that_has_begun_is_finished_though_it_is_old(lite: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = lite.approved(*CONSENT)
    with monkeypatch.context() as dying:
        dying.setattr(performing.Filing, "apply", _dies)
        lite.apply(plan, expect=137)
    monkeypatch.setattr(performing, "date", Later)
    assert "Proven" in lite.apply(plan)


def test_a_hold_that_was_set_since_stops_the_plan(lite: Estate) -> None:
    plan = lite.approved(*CONSENT)
    before = (lite.rows(), lite.files())
    told = lite.vigie("erase", "--apply", "plan.json", "--hash", plan["hash"], "--hold", "hr/main/visits", expect=2)
    assert "A legal hold lies on hr/main/visits" in told and "Nothing was changed" in told
    assert "legal hold" in lite.vigie("erase", "--rehearse", "plan.json", "--hold", "share/**", expect=2)
    assert (lite.rows(), lite.files()) == before
    lite.apply(plan)


def test_a_hold_on_what_is_done_already_stops_nothing(lite: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = lite.approved(*CONSENT)
    with monkeypatch.context() as dying:
        dying.setattr(performing.Filing, "apply", _dies)
        lite.apply(plan, expect=137)
    held = lite.vigie("erase", "--apply", "plan.json", "--hash", plan["hash"], "--hold", "share/**", expect=2)
    assert "A legal hold lies on share/" in held and "Only a part is done: 1 databases" in held
    done = lite.vigie("erase", "--apply", "plan.json", "--hash", plan["hash"], "--hold", "hr/**")
    assert "Proven" in done


def _dies(*_: object) -> None:
    raise SystemExit(137)
