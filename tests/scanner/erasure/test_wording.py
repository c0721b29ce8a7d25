"""Whether a column says who a row is about, or who plays a part in it."""

from __future__ import annotations

import pytest

from scanner.erasure.wording import part_played


@pytest.mark.parametrize(
    ("column", "table"),
    [
        ("email", "visits"),
        ("niss", "loon"),
        ("employee_id", "payslips"),
        ("medewerker_niss", "medewerkers"),
        ("klant_email", "orders"),
        ("E_MAIL", "PROSPECTS"),
        ("MAIL_PROSP", "PROSPECTS"),
        ("C01", "T_PERS"),
        ("LN_PERS", "T_LOON"),
        ("no_affilie", "affilies"),
        ("wie", "log"),
        ("gsm_prive", "personeel"),
        ("numero_national", "travailleurs"),
        ("subscriber_id", "visits"),
        ("affilieId", "cotisations"),
    ],
)
def test_the_subject_of_a_row(column: str, table: str) -> None:
    assert not part_played(column, [table])


@pytest.mark.parametrize(
    ("column", "table"),
    [
        ("hoofd_niss", "afdeling"),
        ("melder_email", "ticket"),
        ("contact_email", "companies"),
        ("manager_id", "employees"),
        ("created_by", "orders"),
        ("teamleider_id", "teams"),
        ("gestionnaireEmail", "dossiers"),
        ("behandelaar_nr", "dossiers"),
    ],
)
def test_somebody_who_plays_a_part(column: str, table: str) -> None:
    assert part_played(column, [table])


def test_a_partner_is_a_spouse_unless_a_table_of_everybody_is_called_so() -> None:
    assert not part_played("partner_id", ["sale_order", "res_partner"])
    assert not part_played("partner_email", ["partners"])
    assert part_played("partner_id", ["employees", "persons"]) and part_played("partner_niss", ["employees"])
    assert part_played("contact_id", ["companies", "contacts"])


def test_a_contact_is_whom_a_row_is_about_where_no_firm_has_it() -> None:
    assert not part_played("contact_id", ["conversations", "contacts"], ["users"])
    assert not part_played("contact_id", ["notes", "contacts"])
    assert part_played("contact_id", ["conversations", "contacts"], ["companies"])
    assert part_played("contact_id", ["invoices", "contacts"], ["customers"])
    assert part_played("emergency_contact_id", ["employees", "contacts"])
