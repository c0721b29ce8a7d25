"""The record holds what Art. 30 asks for, says what is missing, and invents nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from reports.record import CONTROLLER_COLUMNS, PROCESSOR_COLUMNS, Record, build_record
from scanner import Controller, ControllerList, parse_declaration


def build(estate: Any, role: Any, language: str = "fr", **more: Any) -> Record:
    return build_record(
        estate.declaration, estate.entries, estate.coverage, role=role, language=language, as_of=estate.as_of, **more
    )


def clients(wanted: ControllerList) -> list[Controller]:
    assert (wanted.asset, wanted.name, wanted.contact) == ("crm/main/clients", "name", "mail")
    return [Controller(name=f"Client {number}", contact=f"hr@client{number}.example") for number in range(5)]


def test_each_role_has_its_own_register(estate: Any) -> None:
    assert [entry.activity.id for entry in build(estate, "controller").entries] == ["members", "old"]
    assert [entry.activity.id for entry in build(estate, "processor").entries] == ["payroll"]


def test_the_letters_of_article_30_are_all_there() -> None:
    assert {column.article for column in CONTROLLER_COLUMNS if column.article} == set("abcdefg")
    assert {column.article for column in PROCESSOR_COLUMNS if column.article} == set("abcd")
    annex = {column.key for column in PROCESSOR_COLUMNS if column.duty == "annex"}
    assert {"purposes", "subjects", "retention"} <= annex, "Art. 30(2) does not ask for these"


def test_a_controllers_entry_in_french(estate: Any) -> None:
    cells = build(estate, "controller").entries[0].cells
    assert cells["controller"].lines == ("Caisse", "Rue 1", "caisse@group.example")
    assert cells["purposes"].lines == ("Payer\u00a0: à temps",)
    assert cells["legal_basis"].lines == ("art.\u00a06, §\u00a01er, c), RGPD (obligation légale) – A.R. n°\u00a038",)
    assert cells["recipients"].lines == ("ONSS – Obligation légale",)
    assert cells["retention"].lines == ("10 ans", "Source\u00a0: Décision interne")
    assert cells["measures"].lines == ("Gestion des accès",), "without measures of its own, all of the organisation's"
    assert cells["transfers"].lines == ("Aucun transfert déclaré",)
    assert not any(cell.missing for cell in cells.values())


def test_what_the_law_asks_for_and_nobody_said_is_missing(estate: Any) -> None:
    old = build(estate, "controller").entries[1]
    assert set(old.missing) == {"purposes", "legal_basis", "subjects", "recipients", "retention"}
    assert old.cells["recipients"].lines == ()


def test_an_entry_that_ended_stays_with_its_end(estate: Any) -> None:
    record = build(estate, "controller", "en")
    assert [entry.cells["status"].lines for entry in record.entries] == [("Ongoing",), ("Ended",)]
    assert record.entries[1].cells["ended"].lines == ("31\u00a0December\u00a02021",)
    assert record.entries[1].cells["replaced_by"].lines == ("members",)


def test_before_its_end_it_was_ongoing(estate: Any) -> None:
    record = build_record(estate.declaration, [], [], role="controller", language="en", as_of=date(2020, 1, 1))
    assert record.entries[1].cells["status"].lines == ("Ongoing",)


def test_controllers_are_read_when_the_record_is_made(estate: Any) -> None:
    (entry,) = build(estate, "processor", read_controllers=clients).entries
    assert len(entry.controllers) == 5
    assert entry.cells["controllers"].lines == (
        "Client 0 – hr@client0.example",
        "Client 1 – hr@client1.example",
        "Client 2 – hr@client2.example",
        "et 2 autres (voir la liste des responsables)",
    )
    assert "controllers" not in entry.missing


@pytest.mark.parametrize("reader", [None, lambda wanted: ()])
def test_controllers_that_cannot_be_read_are_a_missing_mandatory_field(estate: Any, reader: Any) -> None:
    (entry,) = build(estate, "processor", read_controllers=reader).entries
    assert "controllers" in entry.missing and entry.cells["controllers"].lines == ()


def test_evidence_is_what_was_found_where_the_activity_lies(estate: Any) -> None:
    (entry,) = build(estate, "processor", "en").entries
    evidence = entry.evidence
    assert evidence.fields == {"financial": 1, "identification": 1, "undeclared": 1, "special": 1}
    assert evidence.states == {"complete": 2, "partial": 1, "skipped": 1, "failed": 2}
    assert evidence.not_seen == ("contact",)
    assert evidence.not_declared == ("undeclared",)
    assert entry.cells["found_in"].lines == ("6 places – 2 read in full, 1 read in part, 1 skipped, 2 unreadable",)
    assert entry.cells["last_scanned"].lines == ("22\u00a0November\u00a02026, 23:30 UTC",)


def test_what_a_person_rejected_is_no_evidence(estate: Any) -> None:
    members = build(estate, "controller").entries[0]
    assert "financial" not in members.evidence.fields


def test_a_declaration_of_categories_alone_gives_an_empty_register_that_says_what_lacks() -> None:
    declaration = parse_declaration("categories: [contact]")
    record = build_record(declaration, [], [], role="controller", language="fr", as_of=date(2026, 1, 1))
    assert record.entries == ()
    assert {label for label, cell in record.identification if cell.missing} == {
        "Organisation",
        "Coordonnées",
        "Délégué à la protection des données",
    }
    assert record.missing == 3


ACTIVITY = "activities: [{{id: care, categories: [{category}], covers: [hr/*], {more}}}]"
HEALTH = "categories: [contact, {id: care-data, special: true, label: {fr: Données de santé}}]\n"


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        (HEALTH + ACTIVITY.format(category="care-data", more=""), "", None),
        (HEALTH + ACTIVITY.format(category="contact", more=""), "", ("Not applicable",)),
        (
            HEALTH + ACTIVITY.format(category="care-data", more="access_list: {persons: [Occupational physician]}"),
            "",
            ("Occupational physician",),
        ),
        ("categories: [contact]\n" + ACTIVITY.format(category="special", more=""), "HEALTH", None),
        ("categories: [contact]\n" + ACTIVITY.format(category="special", more=""), "CRIMINAL_RECORD", None),
        ("categories: [contact]\n" + ACTIVITY.format(category="contact", more="special_ground: A9-2-h"), "", None),
        (
            "categories: [contact]\n" + ACTIVITY.format(category="contact", more=""),
            "HEALTH",
            ("Found with no list declared (fields: 1)",),
        ),
        ("categories: [contact]\n" + ACTIVITY.format(category="special", more=""), "TRADE_UNION", ()),
        (
            "organisation: {country: FR}\n" + HEALTH + ACTIVITY.format(category="care-data", more=""),
            "",
            (),
        ),
    ],
)
def test_the_list_of_persons_with_access_is_asked_for_where_belgian_law_does(
    estate: Any, text: str, found: str, expected: tuple[str, ...] | None
) -> None:
    tags = [replace(estate.entries[2], entity_type=found, asset="hr/main/leave")] if found else []
    record = build_record(
        parse_declaration(text), tags, estate.coverage, role="controller", language="en", as_of=estate.as_of
    )
    (entry,) = record.entries
    assert ("access_list" in entry.missing) == (expected is None)
    assert entry.cells["access_list"].lines == (expected or ())


def test_a_missing_list_of_persons_with_access_counts_as_the_other_mandatory_fields(estate: Any) -> None:
    (payroll,) = build(estate, "processor").entries
    assert "access_list" in payroll.missing, "it declares special data, and health was found where it lies"
    without = [entry for entry in estate.entries if entry.entity_type != "HEALTH"]
    record = build_record(
        estate.declaration, without, estate.coverage, role="processor", language="fr", as_of=estate.as_of
    )
    assert build(estate, "processor").missing == record.missing + 1
