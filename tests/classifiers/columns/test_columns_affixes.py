"""Stems that the columns of a table share say nothing about any of them."""

import pytest

from classifiers.columns import NameReader

NAMES = NameReader.shared()


def read(columns, table=""):
    return {
        name: (reading.hints[0].entity_type if reading.hints else "")
        for name, reading in zip(columns.split(), NAMES.columns(columns.split(), table), strict=True)
    }


@pytest.mark.parametrize(
    ("columns", "wanted"),
    [
        ("cp_id cp_title cp_name cp_email cp_city", "TITLE PERSON EMAIL_ADDRESS CITY"),
        ("XYFNAME XYLNAME XYZIP XYFON XYORDER", "GIVEN_NAME FAMILY_NAME POSTAL_CODE PHONE_NUMBER"),
        ("nom_qrs prenom_qrs cp_qrs ddn_qrs id_qrs", "PERSON GIVEN_NAME POSTAL_CODE DATE_OF_BIRTH"),
        ("nomK prenomK telK mailK", "PERSON GIVEN_NAME PHONE_NUMBER EMAIL_ADDRESS"),
        ("zzqvorname zzqort zzqplz iban", "GIVEN_NAME CITY POSTAL_CODE IBAN_CODE"),
    ],
)
def test_a_shared_stem_is_taken_off(columns, wanted):
    assert set(wanted.split()) <= set(read(columns).values())


def test_what_says_whose_or_what_about_stays():
    assert read("is_email is_phone is_name is_active")["is_email"] == "EMAIL_ADDRESS"
    assert all(hint.about for r in NAMES.columns(["is_email", "is_phone", "is_fax"]) for hint in r.hints[:1])
    assert read("user_name user_mail user_phone")["user_name"] == "USERNAME"
    assert read("DoNotEMail DoNotPhone DoNotFax")["DoNotPhone"] == "CONSENT"


def test_names_of_two_columns_are_left_alone():
    assert read("qq_naam qq_adres") == {"qq_naam": "PERSON", "qq_adres": "POSTAL_ADDRESS"}


def test_a_short_form_of_the_table_is_its_person():
    assert read("pat_nr pat_name", "patienten")["pat_name"] == "PERSON"


@pytest.mark.parametrize(
    ("name", "entity_type"),
    [
        ("externemitgliedsnummer", "MEMBER_NUMBER"),
        ("staatsang", "NATIONALITY"),
        ("prenoms", "GIVEN_NAME"),
        ("klantvoornaam", "GIVEN_NAME"),
        ("enddate", ""),
    ],
)
def test_compounds_inflections_and_short_forms(name, entity_type):
    hints = NAMES.column(name).hints
    assert (hints[0].entity_type if hints else "") == entity_type


@pytest.mark.parametrize("name", ["namespace", "screen", "addressable", "filialname", "subscription", "school_date"])
def test_a_word_within_a_word_is_not_read(name):
    hints = NAMES.column(name).hints
    assert not hints or hints[0].level in ("weak", "note") or hints[0].thing


def test_a_title_is_a_job_after_the_names_and_a_form_of_address_before_them(judge):
    before = judge("contacts", {key: [] for key in ["title", "first_name", "last_name"]})
    after = judge("contacts", {key: [] for key in ["first_name", "last_name", "title"]})
    assert (before["title"][0].entity_type, after["title"][0].entity_type) == ("TITLE", "JOB_TITLE")
    assert "title" not in judge("threads", {"id": [], "title": [], "body": []})


def test_a_plain_name_is_a_persons_where_the_table_is_called_after_persons(judge):
    assert judge("members", {"id": [], "name": []})["name"][0].entity_type == "PERSON"
    for table in ("folders", "member_types", "user_fields", "leave_policies", "contract_status"):
        assert "name" not in judge(table, {"id": [], "name": []})
