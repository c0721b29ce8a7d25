"""What real data in columns of known systems showed: a case for each class of mistakes, values and tables our own."""

import pytest


def named(judge, table, columns):
    tags = judge(table, {name: [] for name in columns.split()})
    return {name: tags[name][0].entity_type if name in tags else "" for name in columns.split()}


def first(tags, field):
    return tags[field][0].entity_type if field in tags else ""


@pytest.mark.parametrize(
    ("table", "columns", "field", "right"),
    [
        # dates of a history of posts are those of the contract
        ("job_history", "employee_id start_date end_date job_id", "start_date", "CONTRACT"),
        ("PositionHistory", "EmployeeID PositionID StartDate EndDate", "EndDate", "CONTRACT"),
        # days of leave, asked for or granted; days of anything else
        ("leave_request", "employee_id start_date requested_days approved_days", "requested_days", "ABSENCE"),
        ("leave_type", "id name requested_days", "requested_days", ""),
        ("subscription", "id customer_id requested_days", "requested_days", ""),
        # overtime is worked in one table and paid in another; other pay stays pay
        ("attendance", "employee_id attendance_date overtime_second", "overtime_second", "WORKING_TIME"),
        ("payslip", "employee_id month overtime base_salary", "overtime", "PAY_ELEMENT"),
        ("uren", "medewerker_id datum uren toeslag", "toeslag", "PAY_ELEMENT"),
        # a month and a year beside the number of a card; of a ware that spoils
        ("CreditCard", "CardID CardNumber ExpMonth ExpYear", "ExpYear", "CARD_EXPIRY"),
        ("stock", "sku lot ExpMonth ExpYear", "ExpYear", ""),
        # an extension of a telephone, and of a file
        ("employees", "last_name first_name home_phone extension", "extension", "PHONE_NUMBER"),
        ("uploads", "user_id filename extension size", "extension", ""),
        # where it is sent to, and where it stands in the net
        ("parcels", "parcel_id customer_id delivery_address status", "delivery_address", "POSTAL_ADDRESS"),
        ("stores", "store_id store_name web_address", "web_address", ""),
        # the number in a street beside an address
        ("kunden", "kun_id kun_adresse kun_town kun_plz kun_street_num", "kun_street_num", "HOUSE_NUMBER"),
        # who wants no mail, and which mail it was
        ("socpeople", "lastname firstname email no_email", "no_email", "CONSENT"),
        ("mail_archive", "id subject email_msgid", "email_msgid", ""),
        # what a book or a ticket is called, whoever wrote it; what somebody does
        ("books", "isbn title author_first_name author_last_name", "title", ""),
        ("tickets", "id title status reporter_name", "title", ""),
        ("employees", "last_name first_name title hire_date", "title", "JOB_TITLE"),
        # the last piece of many columns may be what they are about
        ("staff", "EmployeeNumber JobSatisfaction EnvironmentSatisfaction RelationshipSatisfaction", "JobSatisfaction",
         "EVALUATION"),
        # a medicine that is taken when needed, and a given name cut short
        ("medication", "patient_id drug dose prn route", "prn", "HEALTH"),
        ("agents", "nom prn date_naiss", "prn", "GIVEN_NAME"),
        ("deaths_by_month", "month sex total_deaths", "total_deaths", ""),
        # years are counted
        ("hr", "EmployeeNumber JobRole YearsWithCurrManager MonthlyIncome", "YearsWithCurrManager", ""),
        ("hr", "EmployeeNumber JobRole NumCompaniesWorked MonthlyIncome", "NumCompaniesWorked", "WORK_HISTORY"),
        ("leden", "naam_voluit email", "naam_voluit", "PERSON"),
        ("kunden", "kun_id kun_firmename kun_plz", "kun_firmename", ""),
    ],
)  # fmt: skip
def test_a_column_is_told_by_its_name(judge, table, columns, field, right):
    assert named(judge, table, columns)[field] == right


def test_mail_of_a_host_without_a_dot_is_an_address_of_mail(judge):
    values = [f"person{i}@intranet" for i in range(30)]
    assert first(judge("customers", {"customer_id": range(30), "email_address": values}), "email_address") == (
        "EMAIL_ADDRESS"
    )
    assert judge("t", {"c1": values}) == {}  # alone it is no proof


def test_words_under_the_name_of_mail_are_accounts_if_no_two_are_alike(judge):
    words = "SKLAES NYPERS LGODIN AJANS BMAES DWOUT VJACQ DNGUY HBAER SMANN".split()  # noqa: SIM905
    assert first(judge("employees", {"last_name": [], "first_name": [], "email": words}), "email") == "USERNAME"
    often = ["daily", "weekly", "never", "daily", "weekly", "never"] * 5
    assert first(judge("employees", {"last_name": [], "first_name": [], "email": often}), "email") != "USERNAME"


def test_telephones_of_plans_that_nobody_knows_do_not_refute_those_that_are_known(judge):
    values = ["+32 470 12 34 56", *(f"98765400{i:02d}" for i in range(60))]
    assert first(judge("employee", {"first_name": [], "last_name": [], "phone": values}), "phone") == "PHONE_NUMBER"


def test_numbers_led_by_letters_are_those_that_people_go_by(judge):
    values = [f"EMP{i:03d}" for i in range(1, 30)]
    tags = judge("employees", {"employee_id": values, "first_name": [], "last_name": []})
    assert first(tags, "employee_id") == "EMPLOYEE_NUMBER"


def test_few_descriptions_for_many_rows_are_codes(judge):
    values = ["open case", "closed case", "moved away"] * 80
    assert judge("persons", {"last_name": [], "description": values}).get("description") is None


def test_years_of_experience_are_counted(judge):
    values = [f"{i / 7:.2f}" for i in range(1, 40)]
    assert first(judge("employee_work", {"employee_id": range(39), "experience": values}), "experience") == (
        "WORK_HISTORY"
    )


@pytest.mark.parametrize("digits", [9, 10, 11])
def test_keys_that_are_filled_up_with_zeros_are_no_national_numbers(judge, digits):
    values = [f"{i:0{digits}d}" for i in range(1000, 2900, 7)]
    tags = judge("school_person", {"personID": values, "surname": [], "first_name": []})
    assert not {tag.entity_type for tag in tags.get("personID", ())} & {"BE_NATIONAL_NUMBER", "NL_BSN"}


def test_pseudonyms_do_not_refute_a_name_that_leaves_no_doubt(judge):
    values = [f"{name}{i}" for i, name in enumerate("Boyd Beahan Ruecker Kuphal Mraz Huels Torphy".split(), 700)]  # noqa: SIM905
    tags = judge("patients", {"BIRTHDATE": [], "GENDER": [], "FIRST": values, "LAST": values})
    assert (first(tags, "FIRST"), first(tags, "LAST")) == ("GIVEN_NAME", "FAMILY_NAME")
    assert "name" not in judge("parts", {"sku": [], "price": [], "name": values})


MAIL_AND_PHONE = ["+32 479 12 34 56", "an.maes@post.example", "0478 11 22 33", "tom.claes@post.example"]


@pytest.mark.parametrize("name", ["value", "contact", "contact_value", "telecom[].value"])
def test_ways_to_reach_somebody_in_one_column_are_each_told(judge, name):
    tags = judge("person_contact", {"person_id": [1, 1, 2, 2], "system": ["phone", "email"] * 2, name: MAIL_AND_PHONE})
    assert {tag.entity_type: tag.matched for tag in tags[name]} == {"EMAIL_ADDRESS": 2, "PHONE_NUMBER": 2}
    assert {tag.sampled for tag in tags[name]} == {4}


def test_a_value_that_is_no_number_is_no_pay(judge):
    phones = ["0478 11 22 33", "+32 479 33 22 11", "02 555 12 34"]
    assert first(
        judge("patient", {"telecom[].system": ["phone"] * 3, "telecom[].value": phones}), "telecom[].value"
    ) == ("PHONE_NUMBER")


@pytest.mark.parametrize(
    ("field", "right"),
    [
        ("CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf/CdtrAcct/Id/IBAN", "IBAN_CODE"),
        ("CdtrAcct/Id/IBAN", "IBAN_CODE"),
        ("iban/id", ""),
        ("EmployerId/NOSSRegistrationNbr", ""),
        ("NaturalPerson/Id/WorkerFirstName", "GIVEN_NAME"),
    ],
)
def test_an_element_further_out_says_where_a_field_is(judge, field, right):
    assert first(judge("t", {"NaturalPerson/WorkerName": [], field: []}), field) == right


def told(judge, table, columns, field):
    return {tag.entity_type for tag in judge(table, columns).get(field, [])}


RECORDS = [
    '{"first_name": "An", "last_name": "Maes", "email": "an.maes@post.example", "phones": ["0478112233"]}',
    '{"first_name": "Tom", "last_name": "Claes", "email": "tom@post.example", "phones": ["0479332211"]}',
]
ELEMENTS = [
    "<emp><naam>Maes</naam><voornaam>An</voornaam><adres soort='thuis'><straat>Kerkstraat 12</straat></adres></emp>",
    "<emp><naam>Claes</naam><voornaam>Tom</voornaam><adres soort='thuis'><straat>Dorp 4</straat></adres></emp>",
]


@pytest.mark.parametrize(
    ("cells", "right"),
    [
        (RECORDS, {"GIVEN_NAME", "FAMILY_NAME", "EMAIL_ADDRESS", "PHONE_NUMBER"}),
        ([f"[{cell}]" for cell in RECORDS], {"GIVEN_NAME", "FAMILY_NAME", "EMAIL_ADDRESS", "PHONE_NUMBER"}),
        (ELEMENTS, {"GIVEN_NAME", "FAMILY_NAME", "STREET_ADDRESS"}),
        (['{"theme": "dark", "rows": 20}', '{"theme": "light", "rows": 50}'], set()),
        (["{broken", "[1, 2", "<a><b></a>"], set()),
        (['<!DOCTYPE a [<!ENTITY x "An">]><a><voornaam>&x;</voornaam></a>'] * 2, set()),
    ],
)
def test_records_in_cells_are_judged_field_by_field(judge, cells, right):
    assert told(judge, "customers", {"id": [1, 2, 3][: len(cells)], "profile": cells}, "profile") == right


ANSWERS = {
    "first_name": "An", "billing_phone": "0478 11 22 33", "birthdate": "1985-07-30", "show_toolbar": "true",
    "blood_group": "A+",
}  # fmt: skip


@pytest.mark.parametrize(
    ("table", "key", "value"),
    [
        ("usermeta", "meta_key", "meta_value"),
        ("person_attribute", "attributeType", "value"),
        ("form", "vraag", "antwoord"),
    ],
)
def test_what_a_row_for_each_attribute_holds_is_told_by_the_attribute(judge, table, key, value):
    columns = {"user_id": [1] * len(ANSWERS), key: list(ANSWERS), value: list(ANSWERS.values())}
    found = told(judge, table, columns, value) - {"FREE_TEXT"}  # which answers are as well
    assert found == {"GIVEN_NAME", "PHONE_NUMBER", "DATE_OF_BIRTH", "BLOOD_TYPE"}


def test_settings_tell_secrets_alone(judge):
    settings = {"support_email": "help@dexar.example", "smtp_password": "x9K!ab-7", "session_timeout": "30"}
    columns = {"setting_key": list(settings), "setting_value": list(settings.values())}
    assert told(judge, "app_settings", columns, "setting_value") == {"PASSWORD"}


def test_names_that_are_there_once_each_name_no_attributes(judge):
    players = [f"Speler {i}" for i in range(60)]
    assert not told(judge, "ranking", {"name": players, "value": list(range(60))}, "value")
