"""Deadlines, steps and decisions of a request."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from icalendar import Calendar

from scanner.declaration import parse_declaration
from scanner.requests import Person, clock, decide_request, due, last_looked, looked, next_steps, to_calendar
from scanner.rights import RightsError
from scanner.subject import Answer, NotSearched

DECLARATION = """
organisation: {name: Voorbeeld, country: BE, language: nl}
entities: [{id: fund, name: Fund}, {id: bureau, name: Bureau}]
categories: [{id: contact, label: {en: Contact data}}]
activities:
  - {id: payroll, entity: bureau, role: processor, legal_bases: [A6-1-c], categories: [contact]}
  - {id: news, entity: fund, role: controller, legal_bases: [A6-1-a], categories: [contact]}
  - {id: tax, entity: fund, role: controller, legal_bases: [A6-1-c], categories: [contact]}
  - {id: old, entity: fund, role: controller, legal_bases: [A6-1-a], categories: [contact], ended: 2020-01-01}
"""


@pytest.fixture
def declaration():
    return parse_declaration(DECLARATION)


@pytest.mark.parametrize(
    ("identity", "called"),
    [
        ({"name": ["Nadia Belt", "N. Belt"]}, "Nadia Belt"),
        ({"given_name": ["Nadia"], "family_name": ["Belt"]}, "Nadia Belt"),
        ({"given_name": ["Nadia"], "maiden_name": ["Belt"], "married_name": ["Nys"]}, "Nadia Nys"),
        ({"known_as": ["Nadi"]}, "Nadi"),
        ({"email": ["n@belt.example"]}, ""),
    ],
)
def test_how_a_letter_calls_the_person(identity, called) -> None:
    assert Person(identity).called == called


def test_time_stands_still_while_identity_is_open(registered, register) -> None:
    number = registered().number
    assert clock(register.get(number), date(2026, 3, 10)).deadline.due == date(2026, 4, 7)  # Easter Monday moves it
    asked = register.note(number, "identity-asked", date(2026, 3, 9), by="u1")
    assert asked.status == "identity" and clock(asked, date(2026, 5, 1)).state == "waiting"
    shown = register.note(number, "identity-shown", date(2026, 3, 19), by="u1", details={"result": "verified"})
    assert clock(shown, date(2026, 4, 1)).deadline.due == date(2026, 4, 15)
    assert shown.status == "open"


def test_an_extension_counts_three_months_from_receipt(registered, register) -> None:
    request = register.note(registered().number, "extended", date(2026, 3, 30), by="u1", words="many files")
    assert request.status == "extended" and clock(request, date(2026, 4, 1)).deadline.due == date(2026, 6, 5)


@pytest.mark.parametrize(
    ("on", "state", "days"),
    [
        (date(2026, 3, 10), "running", 28),
        (date(2026, 3, 31), "soon", 7),
        (date(2026, 4, 7), "soon", 0),
        (date(2026, 4, 8), "overdue", -1),
    ],
)
def test_how_a_request_stands(registered, on, state, days) -> None:
    its = clock(registered(), on)
    assert (its.state, its.days) == (state, days)


def test_one_that_was_closed_late(registered, register) -> None:
    late = register.note(registered().number, "closed", date(2026, 4, 8), by="u1", details={"outcome": "answered"})
    assert clock(late, date(2026, 4, 9)).state == "late"


def test_the_most_urgent_first(registered, register) -> None:
    for day in (date(2026, 3, 20), date(2026, 3, 2), date(2026, 5, 20)):
        registered(received=day)
    ended = registered(received=date(2026, 3, 1))
    register.note(ended.number, "closed", date(2026, 3, 9), by="u1", details={"outcome": "answered"})
    urgent = [request.number for request, _ in due(register.all(ended=True), date(2026, 4, 10), 14)]
    assert urgent == ["2026-0002", "2026-0001"]


def test_one_whose_clock_stands_still_is_listed_too(registered, register) -> None:
    registered(received=date(2026, 3, 20))
    still = registered(received=date(2026, 4, 1))
    register.note(still.number, "identity-asked", date(2026, 4, 2), by="u1")
    found = [(request.number, its.state, its.days) for request, its in due(register.all(), date(2026, 4, 10), 14)]
    assert found == [("2026-0001", "running", 10), ("2026-0002", "waiting", None)]
    register.note(still.number, "identity-shown", date(2026, 4, 9), by="u1")
    assert [request.number for request, _ in due(register.all(), date(2026, 4, 10), 14)] == ["2026-0001"]


def test_the_calendar_names_numbers_and_no_person(registered, register) -> None:
    registered()
    written = to_calendar(register.all(), date(2026, 3, 10))
    assert b"Belt" not in written
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    assert event.decoded("dtstart") == date(2026, 4, 7) and "2026-0001" in event["summary"]
    assert event.walk("VALARM")[0].decoded("trigger") == timedelta(days=-7)


def test_the_steps_of_a_request(registered, register) -> None:
    number = registered().number

    def names(on: date = date(2026, 3, 6)) -> list[str]:
        return [step.name for step in next_steps(register.get(number), on)]

    assert names() == ["acknowledge", "identity", "search", "decide", "act", "answer", "close"]
    register.note(number, "acknowledged", date(2026, 3, 6), by="u1")
    register.note(number, "identity-shown", date(2026, 3, 6), by="u1", details={"result": "verified"})
    register.note(number, "searched", date(2026, 3, 6), by="u1", details={"activities": {}, "not_searched": 0})
    assert names() == ["decide", "act", "answer", "close"]
    assert "extend" in names(date(2026, 4, 1)) and "extend" not in names(date(2026, 4, 8))
    register.note(number, "closed", date(2026, 3, 20), by="u1", details={"outcome": "answered"})
    assert names() == ["forget"]
    register.forget(number, date(2026, 3, 21), by="u1")
    assert names() == []


def decided(register, number: str, **decisions: str) -> None:
    told = [{"activity": name, "decision": decision, "found": True} for name, decision in decisions.items()]
    register.note(number, "decided", date(2026, 3, 7), by="u1", details={"activities": told})


def open_steps(register, number: str) -> list[str]:
    wanted = ("refer", "act")
    return [step.name for step in next_steps(register.get(number), date(2026, 3, 8)) if step.name in wanted]


def test_an_excessive_request_is_charged_or_refused_and_who_pays_is_served(registered, register) -> None:
    number = registered().number

    def names() -> set[str]:
        return {step.name for step in next_steps(register.get(number), date(2026, 3, 8))} & {
            "decide", "charge", "act", "answer"
        }  # fmt: skip

    def decide(**more: str) -> None:
        told = [{"activity": "news", "decision": "fee_or_refuse", "found": True, **more}]
        register.note(number, "decided", date(2026, 3, 7), by="u1", details={"activities": told})

    decide(rule="many-before")  # the number alone proves nothing: whether it is excessive is asked first
    assert "decide" in names() and "charge" not in names()
    decide(rule="unfounded-or-excessive")
    assert names() & {"charge", "act", "answer"} == {"charge"}
    register.note(number, "letter", date(2026, 3, 8), by="u1", details={"letter": "fee"})
    assert names() & {"charge", "act", "answer"} == {"act", "answer"}
    decide(rule="unfounded-or-excessive")
    register.note(number, "letter", date(2026, 3, 8), by="u1", details={"letter": "refusal"})
    assert not names() & {"charge", "act", "answer"}


def test_a_withdrawal_is_carried_out_where_consent_was_the_basis(registered, register) -> None:
    number = registered(kind="withdraw_consent").number
    decided(register, number, news="grant", tax="refuse")
    (step,) = [step for step in next_steps(register.get(number), date(2026, 3, 8)) if step.name == "act"]
    assert step.command == f"vigie erase --plan --request {number} -o plan.json" and "17(1)(b)" in step.why["en"]
    decided(register, number, news="refuse", tax="refuse")
    assert open_steps(register, number) == []  # nothing rests on consent: nothing stops


def test_what_is_referred_goes_to_the_employer_and_is_no_answer(registered, register) -> None:
    number = registered().number
    decided(register, number, payroll="refer", news="grant")
    assert open_steps(register, number) == ["refer", "act"]
    register.note(number, "performed", date(2026, 3, 8), by="u1", details={"right": "access", "for": "controller"})
    assert open_steps(register, number) == ["act"]
    register.note(number, "performed", date(2026, 3, 8), by="u1", details={"right": "access"})
    assert open_steps(register, number) == []
    decided(register, number, payroll="refer")
    assert open_steps(register, number) == ["refer"]


def test_an_erasure_that_is_refused_marks_what_stays(registered, register) -> None:
    number = registered(kind="erasure").number
    decided(register, number, tax="refuse")
    assert open_steps(register, number) == ["act"]


def test_an_access_request_is_referred_and_answered(registered, register, declaration) -> None:
    """Staff of a client employer: the processor's activities go to the employer, the controller's are answered."""
    request = register.note(
        registered().number, "identity-shown", date(2026, 3, 6), by="u", details={"result": "verified"}
    )
    verdicts = decide_request(
        request, declaration, on=date(2026, 3, 9), found_in=["payroll", "news"], not_found=["tax"]
    )
    assert {one.activity: one.decision for one in verdicts.decisions} == {
        "payroll": "refer", "news": "grant", "tax": "none_found",
    }  # fmt: skip
    assert verdicts.summary == {"refer": 1, "grant": 1, "none_found": 1}


def test_without_a_complete_search_nobody_is_said_not_to_be_found(registered, declaration) -> None:
    verdicts = decide_request(registered(), declaration, on=date(2026, 3, 9), found_in=["news"])
    assert "none_found" not in verdicts.summary


@pytest.fixture
def parted():
    """Activities of which a source is read, is not read, and is none of ours."""
    return parse_declaration(
        """
organisation: {name: Voorbeeld, country: BE, language: nl}
categories: [{id: contact, label: {en: Contact data}}]
activities:
  - {id: sales, role: controller, legal_bases: [A6-1-c], categories: [contact], covers: [crm/**]}
  - {id: staff, role: controller, legal_bases: [A6-1-c], categories: [contact], covers: [share/rh/**]}
  - {id: paper, role: controller, legal_bases: [A6-1-c], categories: [contact], covers: [binders/**]}
  - {id: mail, role: controller, legal_bases: [A6-1-c], categories: [contact], covers: [imap/inbox]}
  - {id: own, role: controller, legal_bases: [A6-1-c], categories: [contact], vigie: [register]}
"""
    )


def test_what_was_not_searched_keeps_open_only_the_activities_that_it_belongs_to(registered, parted) -> None:
    answer = Answer({}, searched=["crm/main/clients", "share/rh/a.docx"])
    answer.not_searched = [NotSearched("share/rh/b.docx", "It is protected."), NotSearched("imap", "It is not there.")]
    seen = looked(answer, parted)
    assert (seen.not_found, seen.unread, seen.nowhere) == (("sales",), ("staff", "mail"), ("paper", "own"))
    erasure = registered(kind="erasure")
    verdicts = decide_request(erasure, parted, on=date(2026, 3, 9), facts={"identity": "verified"}, not_found=["sales"])
    by_activity = {one.activity: one.decision for one in verdicts.decisions}
    assert by_activity == {"sales": "none_found", "staff": None, "paper": None, "mail": None, "own": "refuse"}
    assert "retention_ended" in verdicts.missing["staff"]


def test_the_register_remembers_what_a_search_said(registered, register, parted) -> None:
    number = registered().number
    assert last_looked(register.get(number)).not_found == ()
    seen = looked(Answer({}, searched=["crm/main/clients"]), parted)
    register.note(number, "searched", date(2026, 3, 9), by="u1", details={**seen.noted, "not_searched": 0})
    assert last_looked(register.get(number)) == seen


def test_the_entity_asked_answers_for_itself_alone(register, declaration) -> None:
    request = register.add("access", date(2026, 3, 5), "email", Person(), language="nl", entity="bureau", by="u1")
    assert [one.activity for one in decide_request(request, declaration, on=date(2026, 3, 9)).decisions] == ["payroll"]


def test_facts_for_one_activity(registered, register, declaration) -> None:
    request = register.note(
        registered(kind="erasure").number, "identity-shown", date(2026, 3, 6), by="u1", details={"result": "verified"}
    )
    verdicts = decide_request(
        request,
        declaration,
        on=date(2026, 3, 9),
        found_in=["news", "tax"],
        by_activity={"news": {"consent_withdrawn": True, "other_basis": False}},
    )
    by_activity = {one.activity: one for one in verdicts.decisions}
    assert by_activity["news"].decision == "grant"
    assert by_activity["tax"].decision is None and "tax" in verdicts.missing
    with pytest.raises(RightsError, match="no activity"):
        decide_request(request, declaration, on=date(2026, 3, 9), by_activity={"nws": {}})


def test_identity_in_doubt_comes_before_the_substance(registered, register, declaration) -> None:
    request = register.note(registered().number, "identity-asked", date(2026, 3, 6), by="u1")
    verdicts = decide_request(request, declaration, on=date(2026, 3, 9), found_in=["news"])
    assert {one.decision for one in verdicts.decisions if one.activity == "news"} == {"ask_identity"}


def test_repeated_requests_are_known_to_the_engine(registered, declaration) -> None:
    registered(received=date(2026, 1, 5))
    again = registered(received=date(2026, 3, 5))
    verdicts = decide_request(
        again, declaration, on=date(2026, 3, 9), facts={"identity": "verified", "excessive": True}
    )
    assert again.earlier == 1 and verdicts.summary.get("fee_or_refuse")


def test_an_ended_activity_counts_where_it_left_data_behind(registered) -> None:
    ended = parse_declaration(
        "categories: [{id: contact, label: {en: Contact}}]\n"
        "activities: [{id: old, legal_bases: [A6-1-f], categories: [contact], ended: 2020-01-01}]\n"
    )
    assert not decide_request(registered(), ended, on=date(2026, 3, 9)).decisions
    left = decide_request(registered(), ended, on=date(2026, 3, 9), found_in=["old"])
    assert [one.decision for one in left.decisions] == ["grant"]


def test_what_is_open_after_a_decision_is_decided_again(registered, register) -> None:
    number = registered(kind="erasure").number

    def steps() -> dict[str, str]:
        return {step.name: step.command for step in next_steps(register.get(number), date(2026, 3, 10))}

    def decided(*decisions: str) -> None:
        told = [{"activity": f"a{n}", "decision": one} for n, one in enumerate(decisions)]
        register.note(number, "decided", date(2026, 3, 9), by="u1", details={"summary": {}, "activities": told})

    decided("grant", "")
    assert steps()["decide"].endswith("--fact …")
    decided("grant", "refuse")
    assert "decide" not in steps() and "answer" in steps()
    register.note(number, "letter", date(2026, 3, 9), by="u1", details={"letter": "extension"})
    assert "answer" in steps()
    register.note(number, "letter", date(2026, 3, 9), by="u1", details={"letter": "refusal"})
    assert "answer" not in steps()
    register.note(number, "searched", date(2026, 3, 9), by="u1", details={"activities": {}, "not_searched": 0})
    assert steps()["decide"] == f"vigie request decide {number}"
    decided("grant", "grant")
    assert "answer" in steps()
