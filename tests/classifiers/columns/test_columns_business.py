"""What the tables of business systems showed: a case for each class of mistakes, in tables of our own making."""

import pytest


def named(judge, table, columns):
    tags = judge(table, {name: [] for name in columns.split()})
    return {name: tags[name][0].entity_type if name in tags else "" for name in columns.split()}


@pytest.mark.parametrize(
    ("table", "columns", "field", "right"),
    [
        # the login of a user whose real name stands beside it
        ("crew_users", "id name password realname firstname", "name", "USERNAME"),
        ("web_user", "id account password full_name", "account", "USERNAME"),
        # halves of a name, and names of a second family
        ("applicants", "id first last gender email", "first", "GIVEN_NAME"),
        ("applicants", "id first last gender email", "last", "FAMILY_NAME"),
        ("agents", "NOM NOM_MARITAL PRENOM", "NOM", "FAMILY_NAME"),
        ("agents", "NOM NOM_MARITAL PRENOM", "NOM_MARITAL", "FAMILY_NAME"),
        # whom an account belongs to is a person
        ("employee_bank", "id employee_id kontoinhaber iban", "kontoinhaber", "PERSON"),
        # the parts of a phrase are words by themselves
        ("medewerker", "id voornaam achternaam uurloon startdatum", "startdatum", "CONTRACT"),
        # counted, not numbered
        ("branch", "id manager_name number_of_employees", "number_of_employees", ""),
        ("goals", "employee employee_name per_weightage score", "per_weightage", ""),
        ("requests", "employee_name job_applicant job_offer", "job_offer", ""),
        # a plate is somebody's, whatever table it stands in
        ("wagens", "id merk model nummerplaat kleur", "nummerplaat", "LICENSE_PLATE"),
        # when somebody was given something is no name
        ("subscription", "id first_name reason_given_code", "reason_given_code", ""),
        # the first number of a row is its own
        ("speler", "nummer naam adres woonplaats geboortedatum", "nummer", ""),
        # business partners are nobody's spouses
        ("p_partner", "partner_key partner_short_name status", "partner_short_name", ""),
        # a mail that something sends is no address
        ("order_status", "id description triggers_email is_enabled", "triggers_email", ""),
    ],
)
def test_each_class_of_mistakes(judge, table, columns, field, right):
    assert named(judge, table, columns)[field] == right


@pytest.mark.parametrize("company", ["suppliers", "fournisseurs", "leveranciers", "lieferanten"])
def test_a_company_s_own_address_is_nobody_s(judge, company):
    assert named(judge, company, "id name address town fax")["address"] == ""


def test_rates_that_a_rule_names_after_workers_are_nobody_s_pay(judge):
    assert set(named(judge, "regels", "id jaar rsz_werknemer_pct rsz_werkgever_pct").values()) == {""}


def test_a_balance_of_leave_is_leave(judge):
    tags = named(judge, "solde_conge", "id id_employe annee solde_initial solde_pris")
    assert (tags["solde_initial"], tags["solde_pris"]) == ("ABSENCE", "ABSENCE")


def test_a_table_that_explains_civil_states_holds_none(judge):
    assert named(judge, "burgstaat", "burgst_key burgerlijkestaat description")["burgerlijkestaat"] == ""


@pytest.mark.parametrize(
    ("column", "right"),
    [
        ("Nº Séc. Soc.", "FR_NIR"),
        ("vchNachname", "FAMILY_NAME"),
        ("T001-PERNR", "EMPLOYEE_NUMBER"),
        ('"prénom"', "GIVEN_NAME"),
        ("[Geb.-Datum]", "DATE_OF_BIRTH"),
        ("N° de tél. (privé)", "PHONE_NUMBER"),
        ("dateofbirth", "DATE_OF_BIRTH"),
    ],
)
def test_names_with_signs_accents_and_prefixes_are_read(judge, column, right):
    assert judge("personnes", {"id": [], column: []})[column][0].entity_type == right
