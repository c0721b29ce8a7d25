"""Names glued of short forms, in tables of our own, and tables about things that are called likewise."""

import pytest

from classifiers.columns.abbreviated import in_words
from classifiers.columns.names import NameReader


def told(judge, table, columns):
    """The type of each column by names alone; empty where there is none."""
    names = columns.split()
    tags = judge(table, {name: [] for name in names})
    return {name: tags[name][0].entity_type if name in tags else "" for name in names}


def read(columns):
    names = columns.split()
    return in_words(names, names, NameReader.shared()._knows)


@pytest.mark.parametrize(
    ("table", "columns", "right"),
    [
        # two letters of the file before each name, whatever they mean
        (
            "PERS01",
            "PECODE PENOMP PEPREN PEDNAI PESFAM PENBEN PESALB PENOSS",
            {
                "PEPREN": "GIVEN_NAME",
                "PEDNAI": "DATE_OF_BIRTH",
                "PESFAM": "MARITAL_STATUS",
                "PENBEN": "CHILDREN",
                "PESALB": "SALARY",
                "PENOSS": "FR_NIR",
            },
        ),
        # parts set off, each cut short
        (
            "wn_stam",
            "pers_nr roepn gebrt_dtm nati_kd indnst_dtm func_oms",
            {"gebrt_dtm": "DATE_OF_BIRTH", "nati_kd": "NATIONALITY", "func_oms": "JOB_TITLE"},
        ),
        (
            "PATSTP",
            "PTNACHN PTVORN PTGEBD PTGSCHL PTBLGRP PTKRKASSE",
            {"PTGSCHL": "GENDER", "PTBLGRP": "BLOOD_TYPE", "PTKRKASSE": "INSURANCE"},
        ),
        (
            "MBRMAST",
            "MBRNO LSTNM FSTNM DOBIRT MARSTA OCCUPN ANNINC ZIPCD",
            {"DOBIRT": "DATE_OF_BIRTH", "OCCUPN": "JOB_TITLE", "ANNINC": "SALARY", "ZIPCD": "POSTAL_CODE"},
        ),
        # an abbreviation's dot is none between the elements of a path
        (
            "Medewerkers",
            "Nr Achternaam Burg.staat Geb.dat. Tel.nr. Wpl.",
            {"Burg.staat": "MARITAL_STATUS", "Wpl.": "CITY"},
        ),
    ],
)
def test_short_forms_are_read_where_several_of_one_language_stand_together(judge, table, columns, right):
    found = told(judge, table, columns)
    assert {name: found[name] for name in right} == right


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("ARTP05", "ARCODE ARLIBL ARFAMI ARPACH ARPVEN ARSTOC ARSMIN AREMPL ARDINV"),
        ("ARTSTM", "ATNR ATBEZ ATWGR ATLAGO ATBEST ATEKPR ATVKPR"),
        ("ORDP11", "ORNUMM ORREGL ORARTK ORAANT ORPRYS ORKORT ORLEVD"),
        ("ITMMAST", "ITMNO ITMDSC UNTPRC QTYOH WHSCD VNDNO LSTUPD"),
    ],
)
def test_stock_and_orders_called_likewise_hold_nothing_personal(judge, table, columns):
    assert not any(told(judge, table, columns).values())


def test_one_such_name_alone_may_be_anything():
    assert read("id DATDEB colour width") == {}
    assert read("BUKRS WERKS LGORT EKGRP DISPO MEINS") == {}


def test_what_is_read_tells_its_words():
    assert read("MOTIFA DATDEB DATFIN NBJOUR CERTIF")["DATDEB"] == "date debut"
    assert read("wgnr wnnr brutoln nettoln maalchq")["brutoln"] == "bruto loon"


def test_keys_glued_to_words_stay_whole():
    assert not any(name.startswith("ID") for name in read("IDpays IDcivilite IDmedecin IDfamille IDbanque"))


@pytest.mark.parametrize(
    ("table", "columns", "right"),
    [
        # French for a pass, a turn of a machine and what has gone by; Dutch for per week
        ("forfaits", "id passe prix duree", " ".join(["-"] * 4)),
        ("rooster", "id medewerker_id uren_pw", "- - WORKING_TIME"),
        ("membres", "id login passe courriel", "- USERNAME PASSWORD EMAIL_ADDRESS"),
        # a street with its number in one column, or apart
        ("bewohner", "nachname vorname str_hnr plz ort", "FAMILY_NAME GIVEN_NAME STREET_ADDRESS POSTAL_CODE CITY"),
        ("bewohner", "nachname strasse str_nr plz ort", "FAMILY_NAME STREET_ADDRESS HOUSE_NUMBER POSTAL_CODE CITY"),
        # a pigeon-hole of a store, and a record of crimes
        ("pieces", "ref designation casier", "- - -"),
        ("candidats", "nom prenom casier_judiciaire", "FAMILY_NAME GIVEN_NAME CRIMINAL_RECORD"),
        # what is ordered for a patient, and for a shop
        ("order_med", "order_id pat_id dosage start_date", "- - HEALTH HEALTH"),
        ("orders", "order_id customer_id quantity start_date", "- - - -"),
        # many columns tell the topic of a table that is called after nothing
        ("f17", "id resident_id escarre pansement diurese pouls kost", "- - HEALTH HEALTH HEALTH HEALTH HEALTH"),
    ],
)  # fmt: skip
def test_words_mean_what_the_table_is_about(judge, table, columns, right):
    expected = ["" if word == "-" else word for word in right.split()]
    assert list(told(judge, table, columns).values()) == expected


def test_a_bare_noun_over_numbers_of_staff_is_their_number(judge):
    numbers = [str(10_200 + 37 * row) for row in range(20)]
    keys = [str(1 + 7 * row) for row in range(20)]
    columns = {"verlofsoort": ["vakantie", "ADV"] * 10, "opgenomen": ["1", "2", "5", "3"] * 5}
    assert judge("verlof", {"medewerker": numbers, **columns})["medewerker"][0].entity_type == "EMPLOYEE_NUMBER"
    assert "medewerker" not in judge("verlof", {"medewerker": keys, **columns})


def test_days_written_out_are_dates_of_birth(judge):
    written = [
        f"{month} {day} {year}"
        for year, month, day in zip(range(1950, 1990), ["Jan", "Sep"] * 20, [3, 18] * 20, strict=True)
    ]
    spoken = [f"{day} mars {year}" for year, day in zip(range(1950, 1990), [3, 18] * 20, strict=True)]
    found = judge("personnes", {"nom": ["Escoffier", "Rochefort"] * 20, "naissance": written, "ne_le": spoken})
    assert found["naissance"][0].entity_type == found["ne_le"][0].entity_type == "DATE_OF_BIRTH"


def test_a_tick_tells_of_somebody_in_a_table_of_nothing_else(judge):
    found = judge(
        "PatientRounding", {"id": ["1", "2"] * 10, "patient_id": ["7", "9"] * 10, "vomiting": ["Y", "N"] * 10}
    )
    assert found["vomiting"][0].entity_type == "HEALTH"


def test_a_name_cut_short_with_a_dot_is_no_path(judge):
    assert told(judge, "leden", "V.naam A.naam") == {"V.naam": "GIVEN_NAME", "A.naam": "FAMILY_NAME"}
    assert told(judge, "leden", "u.name") == {"u.name": "PERSON"}
