"""What public systems of clinics, courts, clubs, shops and telephones call their columns, in tables of our own."""

import pytest


def told(judge, table, columns):
    """The type of each column by names alone; empty where there is none."""
    names = columns.split()
    tags = judge(table, {name: [] for name in names})
    return {name: tags[name][0].entity_type if name in tags else "" for name in names}


@pytest.mark.parametrize(
    ("table", "others", "columns", "right"),
    [
        ("convictions", "id offender_id", "crime_type sentence court date", "CRIMINAL_RECORD"),
        ("missing_persons", "first_name last_name", "eye_color hair_style complexion weight_kg", "PHYSICAL_TRAIT"),
        ("orders", "customer_name delivery_street delivery_city", "delivery_name", "PERSON"),
        ("orders", "customer_name delivery_name delivery_street delivery_postcode", "delivery_city", "CITY"),
        ("adherents", "nom prenom categorie taille poids", "licence", "MEMBER_NUMBER"),
        ("adherents", "nom prenom licence categorie taille poids", "certificat", "HEALTH"),
        ("employees", "name home_city home_state", "home_pin_code", "POSTAL_CODE"),
        ("employes", "nom prenom", "anniv", "DATE_OF_BIRTH"),
        ("employes", "nom prenom", "sin_no", "NATIONAL_ID"),
        ("authors", "first_name last_name email", "affiliation", "EMPLOYER"),
        ("users", "username password email", "email_lang", "LANGUAGE_PREFERENCE"),
        ("users", "username password email", "login_key", "CREDENTIAL"),
        ("users", "username password email", "image_url", "PHOTO"),
    ],
)
def test_columns_are_told_by_their_words_and_neighbours(judge, table, others, columns, right):
    found = told(judge, table, f"{others} {columns}")
    assert {found[name] for name in columns.split()} == {right}


@pytest.mark.parametrize(
    ("table", "columns", "silent"),
    [
        ("courts", "id court district building", "court district building"),
        ("dolls", "sku hair_color eye_color price stock", "hair_color eye_color"),
        ("deliveries", "id delivery_date delivery_status carrier", "delivery_date delivery_status"),
        ("contacts", "name city number", "number"),  # a number alone wants a street
        ("software", "product licence category version", "licence"),
        ("products", "id name image_path image_url price", "image_path image_url"),
        ("corpus", "id text sentence language", "sentence"),
        ("users", "name password pin_code", ""),
        ("registered_towns", "id city_delivery_name postcode", "city_delivery_name"),
    ],
)
def test_the_same_words_about_things_say_nothing(judge, table, columns, silent):
    found = told(judge, table, columns)
    assert not [name for name in silent.split() if found[name]]


def test_a_code_that_opens_stays_one(judge):
    assert told(judge, "users", "username password pin_code")["pin_code"] == "PASSWORD"


def test_a_word_in_small_letters_is_no_code_of_a_bank(judge):
    tags = judge("vervoer", {"naam": ["An Maes", "Jo Claes"], "soort": ["rolstoel", "rolstoel"]})
    assert "soort" not in tags


def test_records_are_read_although_most_have_none(judge):
    cells = ["[]"] * 8 + [
        '[{"name": "Tom Peeters", "dob": "2015-03-04"}]',
        '[{"name": "Lise Claes", "dob": "2012-03-04"}]',
    ]
    tags = judge("staff", {"last_name": ["Peeters", "Claes"], "details": cells})
    assert {"PERSON", "DATE_OF_BIRTH"} <= {tag.entity_type for tag in tags["details"]}


def test_the_address_of_a_firm_is_nobodys_and_that_of_its_staff_is_theirs(judge):
    places = {"rue": ["12 rue Haute", "3 rue Basse", "8 avenue Louise"], "ville": ["Namur", "Liège", "Mons"]}
    assert not judge("fournisseurs", {"raison_sociale": ["Ets. Roux", "Lambert SA", "Peeters"], **places})
    assert {"rue", "ville"} <= set(judge("travailleurs", {"nom": ["Roux", "Lambert", "Peeters"], **places}))
