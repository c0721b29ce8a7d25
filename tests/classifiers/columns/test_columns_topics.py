"""Tables, each of our own, about one thing in the life of whoever their key tells, and those that look like one."""

import pytest


def told(judge, table, columns):
    """The type of each column by names alone; empty where there is none."""
    names = columns.split()
    tags = judge(table, {name: [] for name in names})
    return {name: tags[name][0].entity_type if name in tags else "" for name in names}


@pytest.mark.parametrize(
    ("table", "columns", "right"),
    [
        # words that nobody knows, in what is kept of a patient
        ("wounds", "id patient_id exudate dressing assessed_at", "  HEALTH HEALTH "),
        ("impfungen", "id kind_id impfstoff datum", "  HEALTH HEALTH"),
        ("medicatielijst", "id bewoner_id middel dosering", "  HEALTH HEALTH"),
        ("traitements", "id idPatient medicament debut fin", "  HEALTH HEALTH HEALTH"),
        ("allergies", "id patient_id substance severity", "  HEALTH HEALTH"),
        # who leaves a hospital leaves no employer
        ("opnames", "id patient_id ontslagdatum reden", "  HEALTH HEALTH"),
        # what is left of a leave, and since when it lasts
        ("urlaubskonto", "id mitarbeiter_id anspruch genommen", "  ABSENCE ABSENCE"),
        ("krankmeldungen", "id mitarbeiter_id von bis", "  ABSENCE ABSENCE"),
        ("sick_notes", "id employee_id from_date to_date", "  ABSENCE ABSENCE"),
        ("saldi", "id medewerker_id remaining_vacation_days", "  ABSENCE"),
        # what is left of hours, and when somebody came into a firm and left it
        ("zeiterfassung", "PersNr Kommen Gehen Saldo", "EMPLOYEE_NUMBER WORKING_TIME WORKING_TIME WORKING_TIME"),
        ("T_PERS", "MATR NOM_PRN DT_ENT DT_SOR", "EMPLOYEE_NUMBER PERSON CONTRACT CONTRACT"),
        # how somebody did
        ("bulletins_scolaires", "id eleve_id moyenne rang conduite", "  EVALUATION EVALUATION EVALUATION"),
        ("mitarbeitergespraeche", "id mitarbeiter_id verhalten ziele", "  EVALUATION EVALUATION"),
        # what is evaluated of a patient, by a key that is called like the person, and where on the body
        ("evaluations", "id patient orientation violent", "  HEALTH HEALTH"),
        ("patient_rounding", "id bowel_sounds left_pupil", " HEALTH HEALTH"),
        ("wunddokumentation", "id bewohner_id lokalisation laenge", "  HEALTH HEALTH"),
        ("condition_occurrence", "id person_id condition_start_date", "  HEALTH"),
        # conditions that only the lists of medicine hold
        ("patients", "last_name preeclampsia longontsteking gonarthrose", "FAMILY_NAME HEALTH HEALTH HEALTH"),
        # a payslip is a `bulletin`, and so is what a pupil gets
        ("bulletin", "id eleve_id moyenne rang", "  EVALUATION EVALUATION"),
        # the account and the ledger of somebody's leave
        ("vacation_account", "id employee_id annual_vacation_days accrued", "  ABSENCE ABSENCE"),
        ("conges", "id agent_id date_depart date_retour", "  ABSENCE ABSENCE"),
        # who covers somebody, and until when
        ("client_insurance", "id client_id provider expiry_date", "  INSURANCE INSURANCE"),
        ("employee_qualifications", "id employee_id issue_date expiry_date", "  DIPLOMA DIPLOMA"),
        # when somebody worked
        ("retards", "id id_employe duree_minutes motif", "  WORKING_TIME WORKING_TIME"),
        (
            "stammdaten",
            "id benutzer_id arbeitstag_di arbeitstag_mi arbeitstag_do",
            "  WORKING_TIME WORKING_TIME WORKING_TIME",
        ),
        ("working_times", "id employee_id monday friday", "  WORKING_TIME WORKING_TIME"),
        ("gewerkte_uren", "id medewerker_id van tot pauze", "  WORKING_TIME WORKING_TIME WORKING_TIME"),
        ("arbeitszeiten", "id mitarbeiter_id von_uhrzeit bis_uhrzeit", "  WORKING_TIME WORKING_TIME"),
        ("pointages", "id ouvrier_id entree sortie", "  WORKING_TIME WORKING_TIME"),
    ],
)
def test_what_a_key_of_somebody_makes_of_a_table(judge, table, columns, right):
    assert list(told(judge, table, columns).values()) == right.split(" ")


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        # contracts between firms, on whatever
        ("service_contracts", "id customer_id number start_date end_date sla"),
        ("wartungsvertraege", "id kunde_id vertragsnr beginn ende betrag"),
        # animals are born, have a sex and parents
        ("horses", "id name sire dam born_on breed colour"),
        ("chevaux", "id nom race sexe date_naissance pere mere"),
        ("pferde", "id name rasse geschlecht geburtsdatum vater mutter"),
        # insurers and agencies are firms, and what they cover is anything
        ("insurance_firms", "id name provider valid_until"),
        ("insurances", "id vehicle_id company expiry_date"),
        # medicines and lines that are drawn are no condition, days of a shop no work
        ("shapes", "id stroke stroke_width luxation"),
        ("price_lists", "id monday friday schedule"),
        ("conditions", "id condition_start_date rule"),
        ("assureurs", "id nom adresse code_postal ville telephone"),
        # what the office of a hospital keeps, and kinds of what patients have
        ("patient_invoices", "id patient_id amount due_on paid_on"),
        ("rdv", "id patient_id salle creneau rappel"),
        ("vaccines", "id name manufacturer interval_days"),
        # who leaves is a row, and what is done with it
        ("leave_requests_log", "id row_id decided_at exported_at"),
        # services done, directions, the year of a school
        ("members", "id dienste_lastyears"),
        ("hits", "id horizontal_direction vertical_direction"),
        ("promotions", "id class_id section_id session_id"),
        # parts of names say what is done with a thing
        ("offers", "id want_driving_reimbursement picture_file_size"),
    ],
)
def test_tables_about_nobody(judge, table, columns):
    assert set(told(judge, table, columns).values()) == {""}


@pytest.mark.parametrize(
    ("table", "columns", "field", "right"),
    [
        # who called and who was called; a range of numbers
        ("calls", "id from_number to_number duration", "from_number", "PHONE_NUMBER"),
        ("coupons", "id from_number to_number value", "from_number", ""),
        # a code between a street and a town; a state beside a town of the same
        ("staff", "name last_name street code city country", "code", "POSTAL_CODE"),
        ("w2", "employee_city employee_state employee_zip_code wages", "employee_state", "REGION"),
        # what comes by post
        ("entity_addresses", "id mail_line_1 mail_line_4 mail_country", "mail_country", "COUNTRY"),
        # what is paid for social security
        ("wage_slips", "id employee_id social_security_wages", "social_security_wages", "SALARY"),
        ("employees", "first_name last_name social_security", "social_security", "US_SSN"),
        # somebody who is disabled, and an account that is
        ("dependents", "first_name last_name birth_date disabled", "disabled", "DISABILITY"),
        ("users", "username password birth_date disabled", "disabled", ""),
        # who sends a message, and what settings call the sender
        ("messages", "id sender_name subject message", "sender_name", "PERSON"),
        ("smtp_settings", "id sender_name host port", "sender_name", ""),
        # contracts of staff
        ("worker_contracts", "id worker_id nature started_at", "started_at", "CONTRACT"),
        ("judges", "id name court_id", "name", "PERSON"),
        ("users", "id last_name first_name hire_date dept_nr", "dept_nr", ""),
        ("arbeitnehmer", "name abteilung dienst", "abteilung", "DEPARTMENT"),
    ],
)
def test_each_class_of_mistakes(judge, table, columns, field, right):
    assert told(judge, table, columns)[field] == right


TITLES = [
    "Der Prozess Müller",
    "Marie Lambert",
    "Nieuwjaarsduik",
    "Borrel",
    "Concert",
    "Jan Peeters",
    "Markt",
    "Kermis",
]


@pytest.mark.parametrize("column", ["subject", "titel", "headline"])
def test_a_few_names_among_titles_are_part_of_them(judge, column):
    assert judge("campaigns", {"id": list("12345678"), column: TITLES}) == {}


def test_a_title_that_names_persons_throughout_names_persons(judge):
    names = [
        "Marie Lambert",
        "Jan Peeters",
        "Sophie Dubois",
        "Luc Maes",
        "Anne Claes",
        "Thomas Leroy",
        "Ahmed Martin",
        "Julie Wouters",
    ]
    tags = judge("campaigns", {"id": list("12345678"), "subject": names})
    assert [tag.entity_type for tag in tags["subject"]] == ["PERSON"]
