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


def test_what_stands_for_nothing_in_the_declaration_is_told_before_anything_is_decided(lite: Estate) -> None:
    path = lite.folder / "declaration.yaml"
    path.write_text(path.read_text().replace("legal_bases: [A6-1-a]", "legal_base: [A6-1-a]"))
    (lite.folder / "who.yaml").write_text("national_number: 85.07.30-033.28\n")
    given = ("--kind", "erasure", "--received", "2026-11-30", "--channel", "letter", "--lang", "nl")
    lite.vigie("request", "new", *given, "--identity", "who.yaml")
    lite.vigie("request", "search", "2026-0001", expect=(0, 3))
    for told in (
        lite.vigie("erase", "--plan", "--email", "ada.janssens@example.be", "-o", "p.json", expect=(0, 1, 3)),
        lite.vigie("request", "decide", "2026-0001"),
        lite.vigie("answer", "--email", "ada.janssens@example.be", "--review-list", "r.csv", expect=(0, 3)),
    ):
        assert "The key 'legal_base' is not known here" in told
