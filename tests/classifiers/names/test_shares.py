import pytest

from classifiers.names import Lexicon


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon.shared()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["Marie", "Jan", "Sophie", "Pieter", "Fatima"], "GIVEN_NAME"),
        (["MARIE", "JEAN-PIERRE", "AHMED", "ELS"], "GIVEN_NAME"),
        (["Dupont", "Peeters", "Van den Broeck", "Yilmaz", "De Smet"], "FAMILY_NAME"),
        (["Nowak", "Kowalski", "Wiśniewski"], "FAMILY_NAME"),
        (["DUPONT Marie", "Dupont, Marie", "Van den Broeck E.", "J.-P. Martin", "Mevr. An Claes"], "PERSON"),
        (["dupont marie", "peeters jan"], "PERSON"),
        (["M. Jean Dupont", "Mme Anne Petit"], "PERSON"),
    ],
)
def test_columns_of_names(lexicon, values, expected):
    assert lexicon.name_share(values).entity_type == expected


@pytest.mark.parametrize(
    "values",
    [
        ["January", "February", "March", "April"],
        ["janvier", "février", "mars", "avril", "mai"],
        ["Bruxelles", "Gent", "Liège", "Namur", "Aalst"],
        ["Belgium", "France", "Germany"],
        ["Dupont SA", "Peeters NV", "Garage Martin"],
        ["Boulangerie Dupont", "Garage Peeters"],
        ["Rouge", "Blanc", "Noir", "Vert", "Bleu", "Jaune"],
        ["Safari", "Chrome", "Firefox"],
        ["Safari"],
        ["Comptable", "Ouvrier", "Directeur", "Chauffeur"],
        ["Boekhouder", "Bakker", "Slager", "Arbeider"],
        ["Homme", "Femme"],
        ["Oak Table", "White Chair", "Blue Lamp"],
        ["Rue Marie Curie", "Kerkstraat"],
        ["12", "17", "A-3"],
        ["marie.dupont@x.example", "jan@x.example"],
        [],
        ["", " "],
    ],
)
def test_columns_of_other_things(lexicon, values):
    """Lessons 2 and 8: one hit is none, and months, towns, colours and trades bear names."""
    assert lexicon.name_share(values).entity_type is None


def test_repeats_count_once(lexicon):
    assert lexicon.name_share(["Marie"] * 50 + ["facture", "client"]).distinct == 3


def test_shares_hold_no_value(lexicon):
    assert "Marie" not in repr(lexicon.name_share(["Marie", "Jan"]))
