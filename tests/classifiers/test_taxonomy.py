"""The taxonomy is complete, checked on load, and follows a declaration's overrides."""

import json

import pytest
from click.testing import CliRunner

from classifiers import ClassifierError
from classifiers.commands.entities import entities
from classifiers.taxonomy import TAXONOMY, load_taxonomy

CONTRACT = """PERSON EMAIL_ADDRESS PHONE_NUMBER IBAN_CODE CREDIT_CARD IP_ADDRESS MAC_ADDRESS LOCATION GIVEN_NAME
FAMILY_NAME MAIDEN_NAME DATE_OF_BIRTH STREET_ADDRESS POSTAL_CODE CITY POSTAL_ADDRESS USERNAME BIC_CODE
BE_NATIONAL_NUMBER BE_IDENTITY_CARD NL_BSN NL_IDENTITY_CARD NL_EDUCATION_NUMBER FR_NIR FR_TAX_NUMBER DE_TAX_ID
DE_TAX_NUMBER DE_ID_CARD DE_PASSPORT DE_SOCIAL_SECURITY DE_HEALTH_INSURANCE FREE_TEXT"""


def test_every_type_of_the_contract_is_there():
    assert [name for name in CONTRACT.split() if name not in TAXONOMY] == []


THINGS = """
PERSON GIVEN_NAME FAMILY_NAME INITIALS BE_NATIONAL_NUMBER NL_BSN FR_NIR DE_TAX_ID DE_SOCIAL_SECURITY LU_NATIONAL_NUMBER
BE_IDENTITY_CARD NL_IDENTITY_CARD DE_ID_CARD FR_IDENTITY_CARD PASSPORT MRZ DRIVING_LICENCE RESIDENCE_PERMIT
LICENSE_PLATE DE_TAX_NUMBER DE_HEALTH_INSURANCE FR_TAX_NUMBER NL_EDUCATION_NUMBER DATE_OF_BIRTH PLACE_OF_BIRTH AGE
GENDER NATIONALITY TITLE USERNAME CUSTOMER_NUMBER EMPLOYEE_NUMBER MEMBER_NUMBER SIGNATURE PHOTO
IBAN_CODE BIC_CODE BE_BANK_ACCOUNT CREDIT_CARD STRUCTURED_COMMUNICATION SALARY PAY_ELEMENT BALANCE DEBT TAX GARNISHMENT
VAT_NUMBER BE_ENTERPRISE_NUMBER EMAIL_ADDRESS PHONE_NUMBER FAX_NUMBER POSTAL_ADDRESS STREET_ADDRESS HOUSE_NUMBER
POSTAL_CODE CITY COUNTRY SOCIAL_HANDLE EMERGENCY_CONTACT MARITAL_STATUS PARTNER_NAME CHILD_NAME CHILD_DATE_OF_BIRTH
CHILDREN DEPENDANTS HOUSEHOLD CHILD_BENEFIT IP_ADDRESS MAC_ADDRESS USER_AGENT SESSION_ID DEVICE_ID LOGIN_TIME
LANGUAGE_PREFERENCE GEO_COORDINATES PASSWORD CREDENTIAL CONSENT FORM_FIELD JOB_TITLE DEPARTMENT CONTRACT WORKING_TIME
ABSENCE EVALUATION DIPLOMA CV FREE_TEXT IMAGE HEALTH DISABILITY TRADE_UNION RELIGION ETHNIC_ORIGIN POLITICAL_OPINION
SEXUAL_ORIENTATION BIOMETRIC GENETIC CRIMINAL_RECORD MINOR"""
"""Everything that an HR group's data may hold, by the name under which it is told."""


def test_everything_that_must_be_told_apart_is_there():
    assert [name for name in THINGS.split() if name not in TAXONOMY] == []


def test_what_the_terms_of_dpv_stand_under_is_not_our_category():
    # law.md section 4: pay is under Professional, tax under Transactional, marital status under PublicLife in DPV
    for name, category in {"SALARY": "financial", "TAX": "financial", "MARITAL_STATUS": "family"}.items():
        assert TAXONOMY.categories_of(name) == (category,)


def test_a_number_of_one_country_says_which():
    for entity in TAXONOMY:
        prefix = entity.id.partition("_")[0]
        if prefix in {"BE", "NL", "FR", "DE", "LU", "US"}:
            assert entity.country == prefix, entity.id


def test_credentials_are_marked_as_security_findings():
    assert {"PASSWORD", "CREDENTIAL", "CARD_SECURITY_CODE"} <= {e.id for e in TAXONOMY if e.credential}


def test_personal_types_have_categories_terms_and_four_labels():
    for entity in TAXONOMY:
        assert set(entity.label) == {"fr", "nl", "de", "en"}
        assert all(entity.label.values())
        if entity.personal:
            assert entity.categories, entity.id
            assert entity.dpv, entity.id
            assert set(entity.categories) <= set(TAXONOMY.categories)


def test_the_dpv_trap_is_avoided():
    # pd:Connection is a social connection (law.md section 4); there is no pd:NationalIdentificationNumber
    terms = {term for entity in TAXONOMY for term in entity.dpv}
    assert "pd:Connection" not in terms
    assert all(TAXONOMY.get(e.id).dpv == ("pd:OfficialID",) for e in TAXONOMY if e.national_number)


def test_what_is_special_says_which_kind():
    for entity in TAXONOMY:
        assert ("special" in entity.categories) == bool(entity.special) == (entity.sensitivity == "special"), entity.id


def test_a_company_number_a_date_and_an_amount_are_not_personal_by_themselves():
    assert not {"BE_ENTERPRISE_NUMBER", "DATE_TIME", "AMOUNT", "ORGANIZATION"} & TAXONOMY.personal


def test_a_declaration_overrides_categories():
    changed = TAXONOMY.with_overrides({"SALARY": ["payroll"], "EMAIL_ADDRESS": ["contact", "form"]})
    assert changed.categories_of("SALARY") == ("payroll",)
    assert changed.categories_of("EMAIL_ADDRESS") == ("contact", "form")
    assert "payroll" in changed.categories
    assert TAXONOMY.categories_of("SALARY") == ("financial",)


def test_a_type_of_a_plugin_is_personal_and_undeclared():
    assert TAXONOMY.get("ACME_BADGE").personal
    assert TAXONOMY.categories_of("ACME_BADGE") == ("undeclared",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("types: [", "cannot be used"),
        ("nothing: 1", "no `types`"),
        ("categories: [a]\ntypes: {X: {label: [a, b, c], categories: [a]}}", "a label in each"),
        ("categories: [a]\ntypes: {X: {label: [a, b, c, d], categories: [b]}}", "'b'"),
        ("categories: [a]\ntypes: {X: {label: [a, b, c, d]}}", "in no category"),
        ("categories: [a]\ntypes: {X: {label: [a, b, c, d], categories: [a], colour: red}}", "'colour'"),
        ("categories: [a]\ntypes: {X: {label: [a, b, c, d], categories: [a], validation: magic}}", "'magic'"),
    ],
)
def test_a_wrong_file_is_refused_with_the_entry(tmp_path, text, said):
    path = tmp_path / "taxonomy.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(ClassifierError) as caught:
        load_taxonomy(path)
    assert said in caught.value.message


def test_entities_prints_every_type_for_scripts_and_people():
    lines = CliRunner().invoke(entities, ["--format", "jsonl"]).output.splitlines()
    assert {json.loads(line)["entity_type"] for line in lines} == {e.id for e in TAXONOMY}
    whole = json.loads(CliRunner().invoke(entities, ["--format", "json"]).output)
    assert [record["entity_type"] for record in whole] == [e.id for e in TAXONOMY]
    assert all(record["validation"] and record["sensitivity"] for record in whole)
    text = CliRunner().invoke(entities, ["--lang", "nl"]).output
    assert "Rijksregister- of BIS-nummer" in text
    assert "national number" in text
