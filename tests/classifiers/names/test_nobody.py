"""What is written like a name and is none: countries, sites, Latin that fills a page, codes; and a given name alone."""

import pytest

from classifiers.analysis import Analyzer


def found(text):
    return [(text[f.start : f.end], f.entity_type) for f in Analyzer().analyze(text).findings]


@pytest.mark.parametrize(
    "country", ["Litouwen", "Filipijnen", "Ouganda", "Islande", "Îles Féroé", "Sierra Leone", "Soedan"]
)
def test_a_country_is_a_place(country):
    assert found(country) in ([(country, "LOCATION")], [(country, "CITY")])
    assert ("PERSON", country) not in [(kind, text) for text, kind in found(f"Zij werkte eerst in {country}.")]


@pytest.mark.parametrize("name", ["Jordan", "Maurice", "Dominique"])
def test_a_country_that_is_a_given_name_too_stays_one(name):
    assert (f"{name} Peeters", "PERSON") in found(f"Contactpersoon: {name} Peeters, dossier 12.")


@pytest.mark.parametrize(
    "text",
    [
        "Fugit repudiandae tenetur cupiditate.",
        "Laudantium iusto voluptas corrupti dolorum odio facere.",
        "aliquam",
        "grojean.ch",
        "Zie ook finke.net of vandewalle.com voor de voorwaarden.",
        "NL742158525B80",
        "26406d81-2a87-4a4c-9d1d-698dabd0407c",
        "Message-ID: <m2@bedrijf.example>",
        "Losplaats 2 is bezet tot 14 uur.",
        "N'oubliez pas le rappel. Prenez rendez-vous au cabinet.",
        "Mettez le formulaire dans l'enveloppe.",
        "Hou de brief bij.",
        "In tiefer Trauer um unseren lieben Vater, Bruder und Opa.",
        "Maman a téléphoné hier.",
        "Lieve Mama, bedankt voor alles.",
        "Ihr Stellplatz 12 ist ab Montag frei.",
        "La responsable RH, au service du personnel",
        "Hermans-Theunis CommV",
        "Ofner GesbR",
        "Roemeens",
        "Steckrübe",
        "Gilaki",
        "Kiwifruit",
        "Samoanische Tala",
        "Tuvaluan dollar",
        "Gambian dalasi",
        "Turquoise",
        "Lavender",
    ],
)
def test_nobody_is_called_so(text):
    assert not [kind for _, kind in found(text) if kind in ("PERSON", "STREET_ADDRESS")]


def test_a_person_beside_latin_is_a_person():
    assert ("Dolores Vandamme", "PERSON") in found("Mevrouw Dolores Vandamme, Lorem ipsum dolor sit amet.")


@pytest.mark.parametrize("name", ["Maria", "Georges", "Marguerite", "MARIANNE"])
def test_a_frequent_given_name_that_is_all_of_a_text_is_somebody(name):
    assert found(name) == [(name, "PERSON")]


@pytest.mark.parametrize("word", ["Lorraine", "Mars", "Avril", "Will"])
def test_a_word_that_is_more_than_a_name_is_not_enough_alone(word):
    assert (word, "PERSON") not in found(word)


def test_a_street_that_is_all_of_a_cell_needs_no_number():
    assert found("avenue Nathalie Rémy") == [("avenue Nathalie Rémy", "STREET_ADDRESS")]
    assert found("4363 Patrick Prairie Suite 322") == [("4363 Patrick Prairie Suite 322", "STREET_ADDRESS")]
