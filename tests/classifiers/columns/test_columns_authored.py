"""What demonstration data, teaching data and statistics call their columns and put into them, in tables of our own."""

import pytest


def told(judge, table, columns):
    """The type of each column; empty where there is none."""
    tags = judge(table, columns)
    return {name: tags[name][0].entity_type if name in tags else "" for name in columns}


def by_names(judge, table, columns):
    return told(judge, table, {name: [] for name in columns.split()})


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("gemeinden", "name anzahl_einwohner anzahl_geburten anzahl_verstorbene anteil_frauen full_time part_time"),
        ("districts", "district population unemployment_rate share_married percent_hispanic deaths"),
        ("bad_drivers", "state number_of_drivers percent_alcohol percent_speeding average_age"),
        ("crabs", "species sex age height shell_weight"),
        ("gemstones", "diameter height age density"),
        ("wines", "acidity alcohol density quality"),
        ("river_samples", "station alcohol sodium potassium"),
        ("medicine", "medicine_serial medicine_type stock supplier"),
        ("pay_levels", "id pay_level_name pay_level_salary"),
    ],
)
def test_counts_specimens_and_goods_are_nobodys(judge, table, columns):
    assert set(by_names(judge, table, columns).values()) == {""}


@pytest.mark.parametrize(
    ("table", "others", "columns", "right"),
    [
        ("volunteers", "sex age", "chol hdl trig bili crp sbp", "HEALTH"),
        ("marks", "gender dob", "maths physics chemistry history", "EVALUATION"),
        ("noten", "vorname nachname", "Mathematik Deutsch Englisch Physik", "EVALUATION"),
        ("applicants", "gender age income", "married", "MARITAL_STATUS"),
        ("applicants", "gender age income", "credit_history", "CREDIT_SCORE"),
        ("applicants", "gender age income", "debt_to_income", "DEBT"),
        ("applicants", "gender income", "agegrp", "AGE"),
        ("survey", "gender age", "religiousness", "RELIGION"),
        ("survey", "gender age", "education_num", "DIPLOMA"),
        ("patients", "first_name last_name sex", "alcohol", "HEALTH"),
        ("staff", "employee_number name average_salary total_hours", "name", "PERSON"),
        ("kunden", "vName nName strasse plz", "vName", "GIVEN_NAME"),
    ],
)
def test_persons_without_a_name_are_told_by_what_they_were_asked(judge, table, others, columns, right):
    found = by_names(judge, table, f"{others} {columns}")
    assert {found[name] for name in columns.split()} == {right}


def test_a_letter_that_the_number_has_too_is_no_first_name(judge):
    assert by_names(judge, "veranstaltungen", "vNr vName kuerzel semester")["vName"] == ""


def test_a_lone_short_form_of_a_laboratory_is_no_illness(judge):
    found = by_names(judge, "parts", "part_no alt ast price")
    assert set(found.values()) == {""}


@pytest.mark.parametrize(
    "bands", [["<=50K", ">50K"] * 5, ["$60K - $80K", "Less than $40K"] * 5, ["2,600 to 5,200"] * 10]
)
def test_income_may_be_a_band(judge, bands):
    found = told(judge, "clients", {"gender": ["M", "F"] * 5, "age": [str(30 + i) for i in range(10)], "income": bands})
    assert found["income"] == "SALARY"


def test_what_was_measured_once_each_is_no_list_of_codes(judge):
    found = told(judge, "pima", {"glucose": ["148", "85", "183", "89", "137"], "age": ["50", "31", "32", "21", "33"]})
    assert found == {"glucose": "HEALTH", "age": "AGE"}


def test_nothing_owed_is_a_sum_and_no_answer(judge):
    pay = {
        "employee_id": ["1", "2", "3"],
        "gross_amount": ["2000", "2100", "1900"],
        "benefit_deductions": ["0", "0", "0"],
    }
    assert told(judge, "payroll", pay)["benefit_deductions"] == "PAY_ELEMENT"


def test_thousands_of_them_are_no_gender(judge):
    found = told(judge, "wijken", {"wijk": ["A", "B", "C"], "vrouw": ["12743", "1790", "2201"]})
    assert found["vrouw"] == ""
