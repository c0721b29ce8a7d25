"""What is held and what is declared are compared both ways, and a gap says where they part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from scanner.declaration import Declaration, parse_declaration
from scanner.entries import Coverage, Entry, SourceState
from scanner.gaps import Gap, fail_on, find_gaps

DECLARATION = """
categories: [identification, financial, contact, family]
activities:
  - id: payroll
    role: processor
    categories: [identification, financial, contact, family, special]
    special_ground: A9-2-b
    national_number_ground: Act of 8 August 1983, art. 8
    retention: {period: P5Y, starts_at: [{asset: hr/main/accounts, field: closed_on}]}
    covers: [hr/*, share/paie/**]
  - id: sales
    categories: [identification, contact]
    covers: [crm/*, {asset: share/sales}]
"""


def entry(asset: str, field: str, entity_type: str, *categories: str, status: str = "detected") -> Entry:
    return Entry(
        asset.split("/")[0],
        asset,
        "table",
        field,
        categories or ("identification",),
        entity_type,
        0.9,
        9,
        10,
        status,
        "",
    )


def item(asset: str, **more: Any) -> Coverage:
    return Coverage(asset.split("/")[0], asset, **{"kind": "table", "state": "complete", **more})


def gaps(
    entries: Iterable[Entry], coverage: Iterable[Coverage] = (), declaration: str = DECLARATION, **more: Any
) -> list[Gap]:
    entries, coverage = list(entries), list(coverage)
    known = {one.asset for one in coverage}
    coverage += [item(asset) for asset in sorted({one.asset for one in entries} - known)]
    return [gap for gap in find_gaps(declared(declaration), entries, coverage, **more) if gap.kind != "absent"]


def declared(text: str) -> Declaration:
    return parse_declaration(text, strict=True)


def test_what_is_declared_where_it_lies_is_no_gap() -> None:
    assert gaps([entry("crm/main/contacts", "mail", "EMAIL_ADDRESS", "contact")]) == []
    assert gaps([entry("hr/main/staff", "niss", "BE_NATIONAL_NUMBER")]) == []
    assert gaps([entry("hr/main/leave", "why", "HEALTH", "special")]) == []


def test_a_category_outside_the_declaration_is_undeclared() -> None:
    (gap,) = gaps([entry("crm/main/contacts", "job", "JOB_TITLE", "undeclared")])
    assert (gap.kind, gap.severity, gap.categories, gap.activities) == (
        "undeclared",
        "low",
        ("undeclared",),
        ("sales",),
    )
    (gap,) = gaps([entry("crm/main/log", "ip", "IP_ADDRESS", "connection")])
    assert (gap.kind, gap.categories) == ("undeclared", ("connection",))


def test_a_declared_category_that_no_activity_declares_there_is_uncovered() -> None:
    (gap,) = gaps([entry("crm/main/contacts", "iban", "IBAN_CODE", "financial")])
    assert (gap.kind, gap.severity, gap.code, gap.activities) == ("uncovered", "medium", "not-for-this", ("sales",))
    (gap,) = gaps([entry("share/other/x.pdf", "", "EMAIL_ADDRESS", "contact")])
    assert (gap.kind, gap.code, gap.activities) == ("uncovered", "no-activity", ())


def test_of_several_activities_one_that_declares_it_is_enough() -> None:
    more = (
        DECLARATION
        + "  - {id: billing, categories: [financial], covers: [{asset: crm/main/clients, fields: [iban*]}]}\n"
    )
    covered = entry("crm/main/clients", "IBAN_1", "IBAN_CODE", "financial")
    assert gaps([covered], declaration=more) == []
    (gap,) = gaps([entry("crm/main/clients", "salary", "SALARY", "financial")], declaration=more)
    assert gap.kind == "uncovered"


def test_special_data_without_a_ground_are_grave() -> None:
    (gap,) = gaps([entry("crm/main/contacts", "note", "HEALTH", "special")])
    assert (gap.kind, gap.severity, gap.entity_types) == ("special", "high", ("HEALTH",))


def test_a_national_number_needs_a_ground_of_its_own() -> None:
    (gap,) = gaps([entry("crm/main/contacts", "rrn", "BE_NATIONAL_NUMBER")])
    assert (gap.kind, gap.severity, gap.activities) == ("national-number", "high", ("sales",))


@pytest.mark.parametrize(
    ("ground", "subtype", "severity"),
    [
        ("{reference: R, numbers: [register]}", "NISS", None),
        ("{reference: R, numbers: [register]}", "BIS", "low"),
        ("{reference: R, numbers: [bis]}", "BIS", None),
        ("{reference: R, numbers: [bis]}", "NISS", "high"),
        ("{reference: R}", "BIS", None),
        ("{reference: R}", "", None),
    ],
)
def test_register_and_bis_numbers_have_a_ground_each(ground: str, subtype: str, severity: str | None) -> None:
    declaration = DECLARATION.replace("    covers: [crm/*", f"    national_number_ground: {ground}\n    covers: [crm/*")
    number = replace(entry("crm/main/contacts", "rrn", "BE_NATIONAL_NUMBER"), subtype=subtype)
    told = [gap.severity for gap in gaps([number], declaration=declaration) if gap.kind == "national-number"]
    assert told == ([severity] if severity else [])


def test_a_bis_number_without_any_ground_is_to_be_checked() -> None:
    number = replace(entry("crm/main/contacts", "rrn", "BE_NATIONAL_NUMBER"), subtype="BIS")
    assert [gap.severity for gap in gaps([number])] == ["low"]


def test_what_a_person_rejected_does_not_count() -> None:
    assert gaps([entry("crm/main/contacts", "rrn", "BE_NATIONAL_NUMBER", status="rejected")]) == []
    kept = gaps([entry("crm/main/contacts", "rrn", "BE_NATIONAL_NUMBER", status="confirmed")])
    assert [gap.kind for gap in kept] == ["national-number"]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"state": "failed", "reason": "no rights", "incomplete": True}, ["failed"]),
        ({"state": "partial", "reason": "one member is broken", "incomplete": True}, ["failed"]),
        ({"state": "failed", "incomplete": True, "accepted": "known"}, []),
        ({"state": "skipped", "reason": "encrypted"}, []),
        ({"state": "partial", "reason": "sampled"}, []),
    ],
)
def test_only_what_should_have_been_readable_and_nobody_accepted_has_failed(
    more: dict[str, Any], expected: list[str]
) -> None:
    assert [gap.kind for gap in gaps([], [item("crm/main/x", **more)])] == expected


def test_a_source_that_could_not_be_reached_has_failed() -> None:
    down = [
        SourceState("crm", "database", "failed", "refused", "The account may not connect to this database."),
        SourceState("hr", "x", "reached"),
    ]
    (gap,) = gaps([], sources=down)
    told = "The account may not connect to this database."
    assert (gap.kind, gap.code, gap.source, gap.params["reason"]) == ("failed", "source", "crm", told)


def test_a_document_that_all_can_read_is_exposed_only_with_grave_data() -> None:
    open_to_all = {"kind": "document", "attributes": {"readable_by_all": True}}
    pay = entry("share/paie/x.pdf", "", "SALARY", "financial")
    mail = entry("share/sales/x.pdf", "", "EMAIL_ADDRESS", "contact")
    assert [g.kind for g in gaps([pay], [item("share/paie/x.pdf", **open_to_all)])] == ["exposed"]
    assert gaps([mail], [item("share/sales/x.pdf", **open_to_all)]) == []
    assert gaps([pay], [item("share/paie/x.pdf", kind="document")]) == []


def test_a_copy_of_a_processors_document_elsewhere_is_outside() -> None:
    coverage = [
        item("share/paie/x.pdf", places=("share/marketing/y.pdf", "share/paie/z.pdf")),
        item("share/marketing/y.pdf", places=("share/paie/x.pdf", "share/paie/z.pdf")),
        item("share/paie/z.pdf", places=("share/marketing/y.pdf", "share/paie/x.pdf")),
    ]
    (gap,) = gaps([], coverage)
    assert (gap.kind, gap.asset, gap.activities, gap.code) == ("outside", "share/marketing/y.pdf", ("payroll",), "copy")


@pytest.mark.parametrize("folder", ["share/marketing", "share/sales"])
def test_what_looks_like_payroll_where_no_number_has_a_ground_is_outside(folder: str) -> None:
    export = [
        entry(f"{folder}/list.csv", "niss", "BE_NATIONAL_NUMBER"),
        entry(f"{folder}/list.csv", "brut", "SALARY", "financial"),
    ]
    assert "outside" in {gap.kind for gap in gaps(export)}
    assert "outside" not in {gap.kind for gap in gaps(export[:1])}


def test_pay_beside_numbers_that_have_a_ground_is_where_it_belongs() -> None:
    pay = [entry("hr/main/pay", "niss", "BE_NATIONAL_NUMBER"), entry("hr/main/pay", "brut", "SALARY", "financial")]
    assert gaps(pay) == []


def test_both_roles_on_one_table_want_a_rule_that_divides_its_rows() -> None:
    both = DECLARATION + "  - {id: own, categories: [identification], covers: [%s]}\n"
    name = [entry("hr/main/staff", "name", "PERSON")]
    (gap,) = gaps(name, declaration=both % "hr/main/staff")
    assert (gap.kind, gap.activities) == ("mixed", ("payroll", "own"))
    assert gaps(name, declaration=both % "{asset: hr/main/staff, where: {column: employer, equals: 1}}") == []


def test_what_is_declared_and_not_found_is_told_per_activity() -> None:
    seen = [entry("crm/main/contacts", "mail", "EMAIL_ADDRESS", "contact")]
    coverage = [item("crm/main/contacts"), item("hr/main/codes")]
    found = {
        gap.activities: (gap.code, gap.categories)
        for gap in find_gaps(declared(DECLARATION), seen, coverage)
        if gap.kind == "absent"
    }
    assert found == {
        ("sales",): ("not-seen", ("identification",)),
        ("payroll",): ("not-seen", ("identification", "financial", "contact", "family", "special")),
    }
    nothing = [gap for gap in find_gaps(declared(DECLARATION), [], []) if gap.kind == "absent"]
    assert {gap.code for gap in nothing} == {"nothing-covered"}


def test_records_past_their_retention_count_from_the_day_asked_for() -> None:
    coverage = [item("hr/main/accounts", dates={"closed_on": {2017: 3, 2019: 5, 2020: 7}, "born": {1950: 9}})]
    overdue = [gap for gap in gaps([], coverage, as_of=date(2025, 6, 1)) if gap.kind == "overdue"]
    (gap,) = overdue
    assert (gap.asset, gap.field, gap.params["rows"], gap.params["since"]) == ("hr/main/accounts", "closed_on", 8, 2017)
    assert gaps([], coverage, as_of=date(2022, 12, 31)) == []
    assert gaps([], coverage) == []


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({"created": "2014-02-01T00:00:00Z", "modified": "2024-01-01T00:00:00Z"}, ("document", "2014-02-01")),
        ({"dated": "2014-02-01", "modified": "2024-01-01T00:00:00Z"}, ("document", "2014-02-01")),
        ({"dated": "2014-02-01", "modified": "2024-01-01", "latest_year": 2023}, None),
        ({"modified": "2014-02-01T09:30:00+00:00", "latest_year": 2014}, ("guessed", "2014-02-01")),
        ({"modified": "2014-02-01T09:30:00+00:00", "latest_year": 1971}, None),
        ({"modified": "2014-02-01T09:30:00+00:00"}, None),
        ({"created": "Sat, 01 Feb 2014 07:58:01 +0100", "modified": "2024-01-01"}, ("document", "2014-02-01")),
        ({"created": "1601-01-01", "modified": "2014-02-01"}, None),
        ({"created": "2024-02-01", "modified": "2014-01-01"}, None),
        ({"modified": "never"}, None),
        ({}, None),
    ],
)
def test_a_document_has_the_date_that_it_bears_and_that_of_its_file_alone_proves_nothing(
    attributes: dict[str, Any], expected: tuple[str, str] | None
) -> None:
    text = DECLARATION.replace("asset: hr/main/accounts, field: closed_on", "asset: share/paie/**, field: document")
    document = [item("share/paie/x.pdf", kind="document", attributes=attributes)]
    personal = [entry("share/paie/x.pdf", "", "PERSON")]
    found = [gap for gap in gaps(personal, document, text, as_of=date(2025, 6, 1)) if gap.kind == "overdue"]
    assert [(gap.code, gap.params["day"]) for gap in found] == ([expected] if expected else [])
    assert gaps([], document, text, as_of=date(2025, 6, 1)) == [], "nothing personal in it"


def test_a_year_in_the_path_bears_the_date_of_a_file_out() -> None:
    text = DECLARATION.replace("asset: hr/main/accounts, field: closed_on", "asset: share/paie/**, field: document")
    document = [item("share/paie/2014/list.csv", attributes={"modified": "2014-12-01"})]
    personal = [entry("share/paie/2014/list.csv", "name", "PERSON")]
    (gap,) = [gap for gap in gaps(personal, document, text, as_of=date(2025, 6, 1)) if gap.kind == "overdue"]
    assert (gap.code, gap.params["witness"]) == ("guessed", "path")


def test_the_gravest_come_first_and_fail_on_names_kinds() -> None:
    entries = [
        entry("crm/main/a", "job", "JOB_TITLE", "undeclared"),
        entry("crm/main/b", "note", "HEALTH", "special"),
        entry("crm/main/c", "iban", "IBAN_CODE", "financial"),
    ]
    found = gaps(entries)
    assert [gap.kind for gap in found] == ["special", "uncovered", "undeclared"]
    assert found == gaps(reversed(entries))
    assert fail_on(["special"], found)
    assert not fail_on(["failed"], found)
    assert not fail_on([], found)


def test_categories_alone_leave_every_declared_category_uncovered() -> None:
    entries = [entry("a/b", "mail", "EMAIL_ADDRESS", "contact"), entry("a/b", "ill", "HEALTH", "special")]
    assert {gap.kind for gap in gaps(entries, declaration="categories: [contact]")} == {"uncovered", "special"}


def test_a_secret_is_grave_in_a_file_and_where_no_activity_declares_it() -> None:
    more = DECLARATION.replace("family]", "family, connection]", 1)
    more += "  - {id: portal, categories: [connection], covers: [portal/*, share/backup]}\n"
    places = ["portal/main/users", "portal2/main/users", "share/backup/copy.sqlite"]
    secrets = [entry(asset, "hash", "PASSWORD", "connection") for asset in places]
    coverage = [item(places[2], attributes={"modified": "2024-01-01"})]
    found = {gap.asset: (gap.severity, gap.code) for gap in gaps(secrets, coverage, more) if gap.kind == "credential"}
    assert found == dict(zip(places, [("low", "declared"), ("high", "no-activity"), ("high", "file")], strict=True))


def test_a_list_of_persons_that_a_processors_table_holds_whole_is_its_extract() -> None:
    types = ["FAMILY_NAME", "GIVEN_NAME", "DATE_OF_BIRTH", "BE_NATIONAL_NUMBER"]
    staff = [entry("hr/main/staff", one, one) for one in (*types, "GENDER")]
    extract = [entry("share/marketing/list.csv", one, one) for one in types]
    coverage = [item("share/marketing/list.csv", attributes={"modified": "2024-01-01"})]
    found = [gap for gap in gaps([*staff, *extract], coverage) if gap.kind == "outside"]
    assert [(gap.asset, gap.code, gap.activities) for gap in found] == [
        ("share/marketing/list.csv", "alike", ("payroll",))
    ]
    other = [entry("share/marketing/list.csv", "plate", "LICENSE_PLATE")]
    assert not [gap for gap in gaps([*staff, *extract, *other], coverage) if gap.kind == "outside"]


def test_what_lies_in_another_system_than_the_activity_names_is_outside() -> None:
    text = DECLARATION.replace("covers: [crm/*", "systems: [crm, paper]\n    covers: [crm/*")
    entries = [entry("crm/main/contacts", "mail", "EMAIL_ADDRESS", "contact"), entry("share/sales/x", "", "PERSON")]
    (gap,) = [gap for gap in gaps(entries, declaration=text) if gap.kind == "outside"]
    assert (gap.asset, gap.severity, gap.code, gap.params["systems"]) == ("share/sales/x", "medium", "system", "crm")


def test_a_file_for_a_recipient_lies_where_an_activity_discloses_to_it() -> None:
    text = DECLARATION.replace("covers: [hr/*", "recipients: [onss]\n    covers: [hr/*") + (
        "recipients: [{id: onss, name: Office national}, {id: fin, name: {fr: SPF Finances}}]\n"
    )
    places = [
        "share/paie/onss/dmfa.xml",
        "share/sales/ONSS_2024.xml",
        "share/sales/spf_2024.csv",
        "share/sales/own.csv",
    ]
    coverage = [item(asset, attributes={"modified": "2024-01-01"}) for asset in places]
    found = [gap for gap in gaps([entry(a, "", "PERSON") for a in places], coverage, text) if gap.code == "recipient"]
    assert {(gap.asset, gap.params["recipient"]) for gap in found} == {(places[1], "onss"), (places[2], "fin")}


def test_names_of_files_tell_of_persons() -> None:
    coverage = [item("share/paie/‹PERSON:k7f3q2xa›.pdf"), item("share/sales/‹BE_NATIONAL_NUMBER:k7f3q2xa›/x.pdf")]
    found = {(gap.severity, gap.code) for gap in gaps([], coverage) if gap.kind == "named"}
    assert found == {("low", "name"), ("high", "number")}


def test_financial_data_of_many_that_all_can_read_are_grave() -> None:
    for persons, severity in ((1, "medium"), (12, "high")):
        document = [item("share/paie/x.pdf", kind="document", persons=persons, attributes={"readable_by_all": True})]
        (gap,) = [
            g for g in gaps([entry("share/paie/x.pdf", "", "SALARY", "financial")], document) if g.kind == "exposed"
        ]
        assert gap.severity == severity


def test_an_activity_that_has_ended_covers_nothing_any_more() -> None:
    text = DECLARATION.replace("- id: sales", "- id: sales\n    ended: 2024-12-31")
    entries = [entry("crm/main/contacts", "mail", "EMAIL_ADDRESS", "contact")]
    assert gaps(entries, declaration=text, as_of=date(2024, 6, 1)) == []
    assert [gap.code for gap in gaps(entries, declaration=text, as_of=date(2025, 1, 1))] == ["no-activity"]


def test_without_a_declared_date_field_one_is_guessed_and_said_to_be() -> None:
    text = DECLARATION.replace(", starts_at: [{asset: hr/main/accounts, field: closed_on}]", "")
    held = [entry("hr/main/staff", "name", "PERSON"), entry("hr/main/staff", "born", "DATE_OF_BIRTH")]
    dates = {"born": {1960: 9}, "hired_on": {2001: 9}, "left_on": {2010: 4}, "changed": {2012: 1}}
    (gap,) = gaps(held, [item("hr/main/staff", dates=dates)], text, as_of=date(2025, 6, 1))
    assert (gap.kind, gap.severity, gap.code, gap.field) == ("overdue", "low", "records-guessed", "left_on")
    assert gap.guessed and gap.params["past_since"] == "2015-12-31"
    beginning = [item("hr/main/staff", dates={"hired_on": {2001: 9}})]
    assert gaps(held, beginning, text, as_of=date(2025, 6, 1)) == []


def test_what_was_not_read_is_said_beside_what_was_not_found() -> None:
    coverage = [item("crm/main/a"), item("crm/main/b", state="failed", accepted="known")]
    found = [gap for gap in find_gaps(declared(DECLARATION), [], coverage) if gap.activities == ("sales",)]
    assert [(gap.code, gap.params["assets"], gap.params["unread"]) for gap in found] == [("not-seen-all", 1, 1)]


def test_a_count_over_rows_of_several_activities_says_so() -> None:
    where = "{asset: hr/main/accounts, where: {column: employer, in: [1]}}"
    text = DECLARATION.replace("covers: [hr/*", f"covers: [{where}")
    coverage = [item("hr/main/accounts", dates={"closed_on": {2017: 3}})]
    (gap,) = [gap for gap in gaps([], coverage, text, as_of=date(2025, 6, 1)) if gap.kind == "overdue"]
    assert gap.params["some_rows"] == 1
