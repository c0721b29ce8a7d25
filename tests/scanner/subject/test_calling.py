"""What a column is called after, where no key says so: each class here came up in many of a hundred public schemas."""

from __future__ import annotations

import pytest

from connectors import Asset, Column
from scanner.subject.references.calling import Callers, fit


def table(name: str, *columns: str, key: str = "id") -> Asset:
    return Asset("hr", ("main", name), "table", columns=tuple(Column(each) for each in (key, *columns)), key=(key,))


@pytest.mark.parametrize(
    ("column", "name"),
    [
        ("family_id", "families"),
        ("org_id", "orgs"),
        ("child_id", "children"),
        ("person_id", "people"),
        ("idbezoeker", "bezoeker"),
        ("arzt_idarzt", "arzt"),
        ("user_story_id", "stories_userstory"),
        ("app_user_id", "m_appuser"),
        ("job_applicant", "tabJob Applicant"),
        ("emp", "employee"),
    ],
)
def test_a_column_is_called_after_a_table_in_the_plural_or_glued(column: str, name: str) -> None:
    child, target = table("notes", column, "body"), table(name, "title")
    assert fit(column, child, target, "id") is not None
    assert (child, column) in list(Callers([child, target]).of(target, "id"))


@pytest.mark.parametrize(
    ("column", "of", "name"),
    [
        ("type", "messages", "unit_type"),
        ("ident_type", "users", "claim_type"),
        ("field", "entries", "heading_field"),
        ("grade", "bookings", "employee_grade"),
        ("contact_days", "levels", "contacts"),
        ("user_id", "passwords", "selfservice_user_client_mapping"),
    ],
)
def test_what_says_too_little_is_called_after_nothing(column: str, of: str, name: str) -> None:
    assert fit(column, table(of, column, "body"), table(name, "title"), "id") is None


def test_the_name_of_its_own_table_goes_without_saying() -> None:
    assert fit("type", table("claim_events", "type"), table("claim_type", "label"), "id") is not None
    assert fit("answer_id", table("question_options", "answer_id"), table("question_answers", "body"), "id") is not None


def test_a_word_in_front_says_by_what_part_and_the_longest_name_is_meant() -> None:
    child = table("transfers", "to_client_id", "default_price_list_id", "fk_client_payer", "total_clients")
    clients, lists, prices = table("m_client", "n"), table("price_lists", "n"), table("lists", "n")
    callers = Callers([child, clients, lists, prices])
    assert callers.by_part("to_client_id", child, clients)
    assert callers.by_part("fk_client_payer", child, clients)
    assert not callers.by_part("total_clients", child, clients)  # it counts them
    assert callers.by_part("default_price_list_id", child, lists)
    assert not callers.by_part("default_price_list_id", child, prices)


def test_the_table_that_has_the_whole_name_is_better() -> None:
    child = table("conditions", "patient_id", "kfz_id")
    patient, number = table("patient", key="patient_id"), table("patient_identifier", key="patient_identifier_id")
    cars, kinds = table("kfzs", key="kfz_id"), table("kfztypen", key="kfz_typ_id")
    callers = Callers([child, patient, number, cars, kinds])
    assert callers.has_better("patient_id", child, number, "patient_identifier_id")
    assert callers.has_better("kfz_id", child, kinds, "kfz_typ_id")
    assert not callers.has_better("patient_id", child, patient, "patient_id")


def test_of_tables_with_one_key_the_one_is_meant_that_a_column_is_called_after() -> None:
    child = table("notes", "order_id")
    orders, sums = table("orders", key="order_id"), table("latest_sums", key="order_id")
    callers = Callers([child, orders, sums])
    assert callers.has_nearer("order_id", child, sums, "order_id")
    assert not callers.has_nearer("order_id", child, orders, "order_id")
