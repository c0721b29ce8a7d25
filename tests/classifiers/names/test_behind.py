"""What stands right behind a name: an age, a phone number, an address; and what only looks like one."""

import pytest

from classifiers.base import MIN_SCORE
from classifiers.names import NameTagger
from classifiers.names.cues.behind import is_aged, is_reached
from classifiers.names.tokens import tokenize


def persons(text: str) -> list[str]:
    found = NameTagger.shared().find(text)
    return [text[f.start : f.end] for f in found if f.entity_type == "PERSON" and f.score >= MIN_SCORE]


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        ("Josiane (04 277 31 09)", True), ("Josiane: tel. +32 4 277 31 09", True), ("Katrien op 02/555.12.12", True),
        ("Josiane (josiane@club.example)", True), ("Josiane (04)", False), ("Josiane 12", False),
        ("Josiane, 4000 Liège", False), ("Josiane", False),
    ],
)  # fmt: skip
def test_a_number_or_address_follows(text: str, reached: bool) -> None:
    assert is_reached(tokenize(text).words, 1) is reached


@pytest.mark.parametrize(
    ("text", "aged"),
    [
        ("Omid (15 ans)", True), ("Omid (4)", True), ("Omid, 12 jaar", True), ("Omid 15, Parwana 12", True),
        ("Omid 15", False), ("Omid (2019)", False), ("Omid, 12 stuks", False),
    ],
)  # fmt: skip
def test_an_age_follows(text: str, aged: bool) -> None:
    assert is_aged(tokenize(text).words, 0, 1) is aged


def test_the_second_of_two_names_with_ages() -> None:
    assert is_aged(tokenize("Omid 15, Parwana 12").words, 3, 4)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Les enfants Omid 15, Parwana 12 sont inscrits.", ["Omid", "Parwana"]),
        ("Merci.\n\nKind regards,\n\nDeepak Ramanathan | Service Desk Lead", ["Deepak Ramanathan"]),
        ("Bonjour,\nvoici l'export.\nCordialement, Wendy", ["Wendy"]),
        ("Bernadette LAMBORELLE - PONCIN,\nChantal et Guy COLLIGNON - LAMBORELLE,",
         ["Bernadette LAMBORELLE - PONCIN", "Chantal", "Guy COLLIGNON - LAMBORELLE"]),
        ("Trainer Brülls kündigte für Herbst ein Turnier an. Der Verein dankt.", ["Brülls"]),
        ("Jean DUPONT - COMPTABLE", ["Jean DUPONT"]),
        ("Il faut rappeler J-P Lambiotte demain.", ["J-P Lambiotte"]),
        ("ik hoorde van steven dat het niet doorgaat", ["steven"]),
        ("Monsieur PONCELET, Hilaire Ghislain Marie, né à Namur, et Madame TRICOT, Yvonne Alberte.",
         ["PONCELET, Hilaire Ghislain Marie", "TRICOT, Yvonne Alberte"]),
        ("Passagers : MR DUQUESNE/OLIVIER, MRS DUQUESNE/LAETITIA", ["DUQUESNE/OLIVIER", "DUQUESNE/LAETITIA"]),
        ("MR JUSTICE PELHAM: Is that agreed, Ms Trench?\nMS TRENCH: It is, my Lord.", ["PELHAM", "Trench", "TRENCH"]),
        ("Suite a votre appel notre\ncollegue Sabrina Del\nFabbro vous recevra le 3 juin.", ["Sabrina Del\nFabbro"]),
        ("Die sleutel ligt bij Nonkel Jef of bij tante Mia.", ["Jef", "Mia"]),
        ("Astuce de Mamy Georgette : une gousse de vanille.", ["Georgette"]),
        ("Scheidsrechter: Bex. Chauffeur : Hubin", ["Bex", "Hubin"]),
        ("Directeur : vacant. Trainer: Nederland. Secrétaire : Accueil", []),
        ("Doelpunten: 12' Vanneste, 34' Claerhout (strafschop), 60' Diabaté, 90'+3 Vanneste.",
         ["Vanneste", "Claerhout", "Diabaté", "Vanneste"]),
        ("Zitting van 4 mei, voorgezeten door Dr. von Alvensleben, om tien uur.", ["von Alvensleben"]),
    ],
)  # fmt: skip
def test_who_is_told_so(text: str, names: list[str]) -> None:
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Baker signed the form.", "Tom Baker"),
        ("Les clés sont chez Régis Petit.", "Régis Petit"),
        ("Wir haben eine Beschwerde von Tom Klein erhalten.", "Tom Klein"),
        ("Lies, boekhouder bij Dexar, heeft getekend.", "Lies"),
        ("Tom (58) werd vrijgesproken.", "Tom"),
    ],
)
def test_a_frequent_name_is_one_in_plain_sentences(text: str, name: str) -> None:
    assert name in [text[f.start : f.end] for f in NameTagger.shared().find(text)]


@pytest.mark.parametrize(
    "text", ["Van Breda naar Tilburg 10.04, van Boxtel naar Tilburg 5.54", "Park at Victoria Gate."]
)
def test_a_pair_of_words_of_which_names_are_made_is_not_always_one(text: str) -> None:
    assert not [f for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]
