"""Fields of nested data: which element of a path says what a field is, and what the data beside it tell."""

from __future__ import annotations

import pytest

from classifiers.columns import NameReader


def told(judge, table, columns):
    return {field: {tag.entity_type for tag in tags} for field, tags in judge(table, columns).items()}


@pytest.mark.parametrize(
    ("path", "right"),
    [
        ("Demographics/Gender/Label", "GENDER"),
        ("ContactInfo/Email/Contact", "EMAIL_ADDRESS"),
        ("maritalStatus.coding[].code", "MARITAL_STATUS"),
        ("contact[].name.family", "FAMILY_NAME"),
        ("salaire.$numberDecimal", "SALARY"),
        ("Items[].fullName.S", "PERSON"),
        ("birth.date.$date.$numberLong", "DATE_OF_BIRTH"),
        ("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User.employeeNumber", "EMPLOYEE_NUMBER"),
        ("Dbtr/PstlAdr/TwnNm", "CITY"),
        ("Occupation/Frobnis/FrobnisCode", ""),
        ("card.fingerprint", ""),
        ("accessTokenLifespan", ""),
    ],
)
def test_the_innermost_element_that_says_something_says_what_a_field_is(path, right):
    (reading,) = NameReader.shared().columns([path])
    assert [hint.entity_type for hint in reading.hints if right or not hint.about][:1] == [right] * bool(right)


def test_a_json_schema_names_nothing():
    names = ["title", "properties.firstName.type", "properties.gender.enum[]", "properties.religion.description"]
    assert not any(reading.hints for reading in NameReader.shared().columns(names))


def test_properties_of_a_place_are_read():
    (reading,) = NameReader.shared().columns(["features[].properties.gsm"])
    assert reading.hints[0].entity_type == "PHONE_NUMBER"


PAID = {
    "Cdtr/Nm": ["HOORNAERT LUC", "TAHIRI KARIM"],
    "Amt/InstdAmt/text()": ["2310.45", "1984.10"],
    "CdtrAcct/Id/IBAN": ["BE53310191047953", "BE71096123456769"],
}


@pytest.mark.parametrize(
    ("said", "right"),
    [
        (["LOON 01/2026", "LOON 01/2026"], True),
        (["SALAIRE 12/2025", "loyer"], True),
        (["Cotisation", "loyer"], False),
        (["salade", "factuur 12"], False),
    ],
)
def test_amounts_are_pay_where_what_they_are_for_says_so(judge, said, right):
    found = told(judge, "payments", PAID | {"RmtInf/Ustrd": said, "CtrlSum": ["4294.55", ""]})
    assert ("SALARY" in found.get("Amt/InstdAmt/text()", set())) is right
    assert "SALARY" not in found.get("CtrlSum", set())


def test_a_name_beside_a_shown_one_is_an_account(judge):
    columns = {"reporter.name": ["jkumps", "msoete"], "reporter.displayName": ["Joke Kumps", "Maaike Soete"]}
    assert told(judge, "issues", columns) == {"reporter.name": {"USERNAME"}, "reporter.displayName": {"PERSON"}}


def test_each_array_of_names_and_values_is_told_by_its_own_names(judge):
    columns = {
        "params[].name": ["username", "password"], "params[].value": ["joke.kumps", "Sneeuw-2025!"],
        "headers[].name": ["Host", "User-Agent"],
        "headers[].value": ["portal.example", "Mozilla/5.0 (X11; Linux x86_64) Firefox/133.0"],
    }  # fmt: skip
    found = told(judge, "request", columns)
    assert {"USERNAME", "PASSWORD"} <= found["params[].value"]
    assert "PASSWORD" not in found.get("headers[].value", set())


def test_one_word_in_small_letters_is_no_town(judge):
    assert not told(judge, "charges", {"object": ["charge", "charge"], "id": ["ch_1", "ch_2"]})


def test_who_came_from_where_is_somebody_in_the_data_of_an_event(judge):
    columns = {
        "EventID": ["4624"] * 4 + ["4625"] * 4,
        "Data/@Name": ["TargetUserName", "TargetDomainName", "LogonType", "IpAddress"] * 2,
        "Data/text()": ["joke.kumps", "DEXAR", "10", "81.82.14.33", "lowie.raskin", "DEXAR", "3", "94.225.18.7"],
    }
    assert told(judge, "security-events", columns)["Data/text()"] == {"USERNAME", "IP_ADDRESS"}
