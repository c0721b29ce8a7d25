"""Classes of mistakes that databases with data of their own showed, each with an invented table of the same form."""

import pytest

TOWNS = ["Leuven", "Namur", "Gent", "Aachen", "Breda", "Lille"]


def first(tags, name):
    """The first type of a column; empty where it has none."""
    return tags[name][0].entity_type if name in tags else ""


@pytest.mark.parametrize(
    ("table", "columns", "field", "right"),
    [
        # what says nothing without its prefix keeps it, and the key of a payroll is nobody's number
        ("staff", "empName empMail empPassword empNo empHired", "empNo", "EMPLOYEE_NUMBER"),
        ("payslip", "payslip_id emp_id payroll_id net_pay", "payroll_id", ""),
        # the matricule of a car, and the number of a firm for its taxes
        ("vehicules", "id marque couleur matricule id_client", "matricule", "LICENSE_PLATE"),
        ("clients", "id nom prenom matricule_fiscale", "matricule_fiscale", ""),
        # who logs in, how to reach that person, and a name more
        ("admin", "id user mdp", "user", "USERNAME"),
        ("users", "id name contact password", "contact", "PHONE_NUMBER"),
        ("users", "id first_name last_name other_names password", "other_names", "MIDDLE_NAME"),
        ("users", "id manager_username manager_password first_name last_name", "manager_username", "USERNAME"),
        # times of attendance, whatever they are called
        ("attendance", "id employee_id time_in time_out", "time_out", "WORKING_TIME"),
        ("attendance", "id employee_id datetime_log", "datetime_log", "WORKING_TIME"),
        ("servers", "id host port time_out", "time_out", ""),
        # accounts of somebody, of a ledger, and of who pays
        ("workers", "firstname lastname bank_name accno", "accno", "BANK_ACCOUNT"),
        ("deduction_type", "id accno label rate", "accno", ""),
        ("transfers", "id bank_name account_name account_number amount", "account_name", "PERSON"),
        ("klanten", "voornaam achternaam bankrekening amount", "amount", ""),
        ("kunden", "vorname nachname kontostand", "kontostand", "BALANCE"),
        ("grh", "nom prenom poste TitreFormation", "TitreFormation", "DIPLOMA"),
        # what somebody earns in a period, what is withheld from whom, and which kinds of that there are
        ("payroll", "id employee_id payPeriod net_pay", "payPeriod", ""),
        ("employee_deductions", "id employee_id deduction_id amount", "amount", "PAY_ELEMENT"),
        ("deductions", "id deduction amount", "amount", ""),
        ("employees", "empName empMail empPhone empTaxPin empStatus", "empTaxPin", "TAX_ID"),
        ("employees", "empName empMail empPhone empTaxPin empStatus", "empStatus", "CONTRACT"),
        # when somebody signed up, and when he or she came to work
        ("auth_user", "id username password email date_joined", "date_joined", ""),
        ("staff", "id employee_no first_name salary date_joined", "date_joined", "CONTRACT"),
        # grades are a pupil's, remarks are not
        ("note", "id id_etudiant id_matiere note", "note", "EVALUATION"),
        ("notes", "id student_id subject_id note type_note", "type_note", ""),
        ("clients", "id nom prenom note", "note", "FREE_TEXT"),
        # the number of a paper is no illness
        ("fiche_medicale", "id id_patient prescriptionNum diagnostic", "prescriptionNum", ""),
        ("fiche_medicale", "id id_patient prescriptionNum diagnostic", "diagnostic", "HEALTH"),
        # where an order goes, and where a shop is
        ("orders", "id customer_id street housenumber zipcode city", "zipcode", "POSTAL_CODE"),
        ("shops", "id street housenumber zipcode city", "zipcode", ""),
        # one more password, level of a user, number of a card, the plate of a car that is insured
        ("users", "id fullname password cpassword", "cpassword", "PASSWORD"),
        ("users", "id first_name last_name user_level", "user_level", ""),
        ("patient", "id nom prenom no_identite", "no_identite", "IDENTITY_CARD"),
        ("formv", "id idClient marque model matricule permis", "matricule", "LICENSE_PLATE"),
        ("medecins", "Id_Medecin Nom_Medecin Prenom_Medecin", "Nom_Medecin", "FAMILY_NAME"),
    ],
)
def test_each_class_of_mistakes(judge, table, columns, field, right):
    assert first(judge(table, {name: [] for name in columns.split()}), field) == right


def test_passwords_in_clear_have_any_form(judge):
    people = {"FirstName": ["Ada", "Bo", "Cem"], "LastName": ["Roels", "Vink", "Thys"], "Email": []}
    for typed in (["ar1234", "bv1234", "ct99"], ["1980-01-02", "1990-03-04", "1985-06-07"], ["my dog", "cat", "fish"]):
        assert first(judge("employee", people | {"Password": typed}), "Password") == "PASSWORD"


def test_towns_of_rooms_and_clubs_are_nobodys(judge):
    assert "Ort" not in judge("raum", {"Raum_ID": list("123456"), "Ort": TOWNS, "Raumtyp": []})
    assert "stadt" not in judge("verein", {"verein_id": [], "name": [], "stadt": TOWNS, "gruendung": []})
    open_to_all = {"strasse": ["Hauptstrasse"], "hausNr": ["3"], "stadt": TOWNS, "oeffnungszeit": ["08:00:00"]}
    assert "stadt" not in judge("mietstationen", open_to_all)
    assert first(judge("mitglied", {"vorname": [], "name": [], "ort": TOWNS}), "ort") == "CITY"


def test_what_a_book_tells_is_about_nobody(judge):
    told = [
        "A young nurse who was born in Namur falls ill and loses her faith in this moving story.",
        "The history of a Jewish family with cancer, told by the daughter of the last of them.",
        "He was convicted of theft, married twice and converted to Islam before he was forty.",
    ]
    books = {"id": list("123"), "title": ["One", "Two", "Three"], "author": ["A. Roels", "B. Vink", "C. Thys"]}
    assert "overview" not in judge("books", books | {"isbn13": [], "publisher": [], "overview": told})
    reached = [*told, "Ask ada.roels@example.org for a copy."]
    assert first(judge("books", books | {"isbn13": [], "overview": reached}), "overview") == "EMAIL_ADDRESS"


def test_a_form_of_address_is_no_function(judge):
    people = {"Nom": ["Roels", "Vink"], "Prenom": ["Ada", "Bo"], "Civilite": ["Homme", "Femme"]}
    assert first(judge("patient", people), "Civilite") == "TITLE"


def test_addresses_without_a_space(judge):
    people = {"first_name": ["Ada"], "last_name": ["Roels"], "address": ["Mirpur,Dhaka"]}
    assert first(judge("admins", people), "address") == "POSTAL_ADDRESS"


def test_the_key_of_a_session_is_no_secret(judge):
    rows = {"sessionId": ["873", "874", "875"], "ipAddress": ["192.0.2.1"] * 3, "loggedAt": ["09:12:AM", "10:01 pm"]}
    tags = judge("session_records", rows)
    assert "sessionId" not in tags
    assert first(tags, "loggedAt") == "LOGIN_TIME"


def test_how_a_club_is_reached_and_what_a_company_is_called(judge):
    club = {
        "nom": ["Tennis"],
        "telephone": ["0150201320", "0215313543"],
        "adresse": ["46 rue des Lilas", "1 rue Haute"],
    }
    tags = judge("club", club)
    assert "telephone" not in tags
    called = ["Anderson Law", "Taylor Tax", "Martin Legal", "Smith Group", "Baker Tilly"]
    leads = {"person_name": ["Ada Roels"] * 5, "company_name": [*called, "Blind Roels & Zoon"], "email": []}
    assert "company_name" not in judge("leads", leads)


def test_numbers_under_contact_are_telephones(judge):
    sent = {
        "name": ["Ada", "Bo"],
        "emailid": ["ada@example.org", "bo@example.org"],
        "contact": ["90909090", "98674578"],
    }
    assert first(judge("contact", sent), "contact") == "PHONE_NUMBER"


def test_since_when_somebody_was_away_may_be_a_key(judge):
    rows = {
        "idpersonnel": ["1", "2"],
        "datedebut": ["2024-04-24", "2024-05-05"],
        "datefin": ["2024-07-24", "2024-08-04"],
    }
    tags = judge("absence", rows, idpersonnel={"key": True}, datedebut={"key": True})
    assert [first(tags, name) for name in rows] == ["", "ABSENCE", "ABSENCE"]
