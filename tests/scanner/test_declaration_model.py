"""The whole model: what a published statement and a record of processing can say has a field, in short and in long."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scanner.declaration import Activity, Declaration, InvalidDeclaration, parse_declaration


def declared(more: str) -> Declaration:
    return parse_declaration(f"categories: [a]\n{more}", strict=True)


def activity(more: str) -> Activity:
    return declared(f"activities:\n  - {{id: x, {more}}}").activities[0]


def test_a_balance_test_and_a_consent_record_are_a_reference_or_the_whole() -> None:
    short = activity("legal_bases: [{basis: A6-1-f, balance_test: LIA-7}, {basis: A6-1-a, consent_record: a/b#c}]")
    assert short.legal_bases[0].balance_test and short.legal_bases[0].balance_test.document == "LIA-7"
    assert (
        short.legal_bases[1].consent_record and short.legal_bases[1].consent_record.place.in_language("fr") == "a/b#c"
    )
    long = activity("legal_bases: [{basis: A6-1-f, balance_test: {document: LIA-7, on: 2024-02-29, outcome: passed}}]")
    assert long.legal_bases[0].balance_test and long.legal_bases[0].balance_test.on == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("written", "label", "on", "document"),
    [
        ("Contract of 2019", "Contract of 2019", None, None),
        ("{fr: Convention, en: Agreement}", "Convention", None, None),
        ("{kind: processing, on: 2019-01-15, document: CT-1}", None, date(2019, 1, 15), "CT-1"),
        ("{label: {fr: Convention}, document: CT-1}", "Convention", None, "CT-1"),
    ],
)
def test_an_agreement_is_words_or_kind_date_and_document(
    written: str, label: str | None, on: date | None, document: str | None
) -> None:
    declaration = declared(f"recipients: [{{id: host, name: Host, ground: processor, agreement: {written}}}]")
    agreement = declaration.recipients[0].agreement
    assert agreement and (agreement.on, agreement.document) == (on, document)
    assert (agreement.label and agreement.label.in_language("fr")) == label


def test_an_entity_is_controller_here_and_processor_there() -> None:
    entity = declared(
        "entities:\n  - id: e\n    name: E\n    roles:\n      - {role: controller, scope: its own}\n"
        "      - {role: processor, scope: payroll, agreement: {kind: processing, document: CT-1}}"
    ).entities[0]
    assert [(role.role, bool(role.agreement)) for role in entity.roles] == [("controller", False), ("processor", True)]


def test_joint_controllers_say_who_answers_for_what() -> None:
    joint = activity(
        "joint_controllers: [Other, {name: Third, responsibilities: answers, arrangement: {on: 2020-01-01}}]"
    )
    assert [one.name for one in joint.joint_controllers] == ["Other", "Third"]
    assert joint.joint_controllers[1].arrangement and joint.joint_controllers[1].arrangement.on == date(2020, 1, 1)


def test_disclosure_grounds_have_a_kind_of_their_own_or_by_their_id() -> None:
    grounds = declared("disclosure_grounds: [legal-obligation, processor, {id: intra, kind: group}, else]")
    kinds = [ground.is_kind for ground in grounds.disclosure_grounds]
    assert kinds == ["legal obligation", "processor", "group", "other"]


def test_a_right_has_its_clock_its_conditions_and_what_remains_beside_it() -> None:
    (right,) = declared(
        "rights: [{id: portability, deadline: P1M, extension: P2M, extension_notice: P1M, bases: [A6-1-a], "
        "not_bases: [A6-1-c], automated_only: true, remains: [erasure], motive: required, channels: [letter]}]"
    ).rights
    assert (right.extension_notice, right.automated_only, right.remains) == ("P1M", True, ("erasure",))
    assert declared("rights: [{id: restriction, cases: [art. 18(1)(a)]}]").rights[0].cases == ("A18-1-a",)


def test_register_and_bis_numbers_can_have_a_ground_each() -> None:
    both = activity("national_number_ground: Act of 1983").national_number_ground
    bis = activity("national_number_ground: {reference: Act of 1990, numbers: bis}").national_number_ground
    assert both and both.numbers == ("register", "bis")
    assert bis and bis.numbers == ("bis",)


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ("started: 2020-01-01", "ongoing"),
        ("started: 2030-01-01", "planned"),
        ("ended: 2021-12-31, status: ongoing", "ended"),
        ("ended: 2031-12-31", "ongoing"),
        ("status: suspended", "suspended"),
    ],
)
def test_the_status_follows_the_dates(more: str, status: str) -> None:
    assert activity(more).status_on(date(2026, 1, 1)) == status


def test_who_has_access_is_told_by_function() -> None:
    listed = activity(
        "access_list: {persons: [Prevention advisor], document: LST-1, confidentiality: oath}"
    ).access_list
    assert listed and [one.in_language("en") for one in listed.persons] == ["Prevention advisor"]


def test_an_organisation_belongs_to_a_group_and_says_what_must_be_provided() -> None:
    declaration = declared(
        "organisation: {name: O, group: G}\nlegislation: [GDPR]\nobligation_to_provide: needed\n"
        "automated_decisions: none\nlinks: [{label: Union, url: https://union.example}]\n"
        "purposes: [{id: p, legal_bases: [A6-1-c]}]\nmeasures: [{id: m, area: people}]"
    )
    assert declaration.organisation.group and declaration.organisation.group.name == "G"
    assert declaration.purposes[0].legal_bases == ("A6-1-c",)
    assert declaration.measures[0].area == "people"


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("rights: [{id: erasure, cases: [A18-1-z]}]", "'A18-1-z' is no case of GDPR Art. 17(1) or 18(1)"),
        ("rights: [{id: erasure, remains: [eraser]}]", "'eraser' is no right; did you mean 'erasure'?"),
        ("measures: [{id: m, area: roof}]", "'area' has a value that is not known here; take one of 'people'"),
        ("organisation: {name: O, group: {nam: G}}", "The key 'nam' is not known here; did you mean 'name'?"),
        ("organisation: {name: O, language: es}", "'language' has a value that is not known here; take one of 'fr'"),
        ("principles: [{es: hola}]", "Texts in the language 'es' are not supported; take fr, nl, de or en"),
    ],
)
def test_a_wrong_value_is_told(more: str, message: str) -> None:
    with pytest.raises(InvalidDeclaration) as caught:
        declared(more)
    assert message in str(caught.value)


def test_every_key_of_the_model_is_in_the_schema() -> None:
    from scanner.declaration.schema import json_schema

    parts: dict[str, Any] = json_schema()["$defs"]
    assert {"AccessList", "Agreement", "BalanceTest", "ConsentRecord", "DisclosureGround", "Group", "Link"} <= set(
        parts
    )
