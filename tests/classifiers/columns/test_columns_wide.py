"""Classes of mistakes that public systems in four languages showed, each with a table of our own."""

import pytest


def named(judge, table, columns):
    """The type of each column by names alone; empty where there is none."""
    names = columns.split()
    tags = judge(table, {name: [] for name in names})
    return {name: tags[name][0].entity_type if name in tags else "" for name in names}


@pytest.mark.parametrize(
    ("table", "columns", "field", "right"),
    [
        # the holder of an account is not the name of the row
        ("User", "id name email bankAccountName", "name", "PERSON"),
        # the name of what nobody knows is nobody's
        ("members", "id firstname lastname birthdate petition_name", "petition_name", ""),
        # a title beside sex and birth is a form of address, beside a department a job
        ("guests", "id firstname lastname gender birthdate title", "title", "TITLE"),
        ("staff", "id firstname lastname gender department title", "title", "JOB_TITLE"),
        # what a manager wrote is no manager
        ("appraisals", "id employee_id employee_name manager_comments score", "manager_comments", "FREE_TEXT"),
        # what an employer pays is no employer but a tax
        ("payroll", "id employee_id gross_pay employer_taxes net_pay", "employer_taxes", "TAX"),
        # the kind of leave makes any application one for leave
        ("applications", "id person_id vacationType startDate endDate reason", "startDate", "ABSENCE"),
        ("applications", "id person_id vacationType applicationDate startDate", "applicationDate", ""),
        # messages about something, and whether somebody asked for them
        ("preferences", "id user_id email_leave_expiring email_timesheet_reminder", "email_leave_expiring", ""),
        ("registrations", "id first_name last_name email optin_birthday", "optin_birthday", "CONSENT"),
        # somebody's contact in a document about things
        ("documents", "id document_number due_at amount contact_name contact_email", "contact_email", "EMAIL_ADDRESS"),
        # contracts of rent, notes of credit, budgets and counts of tokens
        ("abrechnung_mieter", "id mietvertrag kosten von bis", "mietvertrag", ""),
        ("customers", "id first_name last_name credit_note", "credit_note", ""),
        ("seminars", "id title expense_travel income_fees income_public", "income_public", ""),
        ("chat_logs", "id user_id prompt_tokens tokens_used", "prompt_tokens", ""),
        # doctors and their addresses beside what they treat
        ("gegevens_patient", "id patient_id huisarts_naam huisarts_adres diagnose", "huisarts_adres", "POSTAL_ADDRESS"),
        ("vital_signs", "id patient_id patient_name temperature pulse bp_systolic", "bp_systolic", "HEALTH"),
        # kinds of leave explain, whoever made the row
        ("conge_types", "conge_type_libelle conge_type_description status user_id", "conge_type_libelle", ""),
        # a key's mark glued to a word, and parts that are none
        ("individus", "IDindividu IDpays_naiss nom prenom date_naiss", "IDpays_naiss", ""),
        ("leads", "id klant_naam telefoon vervolgdatum", "vervolgdatum", ""),
        ("customers", "id first_name last_name elimination_reason", "elimination_reason", ""),
    ],
)
def test_each_class_of_mistakes(judge, table, columns, field, right):
    assert named(judge, table, columns)[field] == right


def test_what_is_the_same_for_everybody_is_nobodys_number(judge):
    """The code of a category of workers stands where the number of one would."""
    people = {
        "family_name": ["Janssens", "Peeters", "Maes", "Claes", "Dubois", "Simon"],
        "given_name": ["Ada", "Bob", "Koen", "Wim", "Luc", "An"],
    }
    assert "worker_code" not in judge("persons", {**people, "worker_code": ["15"] * 6})
    tags = judge("persons", {**people, "worker_code": ["20417", "20388", "20561", "20300", "20307", "20314"]})
    assert tags["worker_code"][0].entity_type == "EMPLOYEE_NUMBER"
