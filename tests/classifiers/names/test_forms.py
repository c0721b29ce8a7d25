"""The names that forms and tables ask for: the label types its value, and labels of other things type nothing."""

import pytest

from classifiers.names import NameTagger

PARTS = {"GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME"}


def found(text, types=PARTS):
    return [(f.entity_type, text[f.start : f.end]) for f in NameTagger.shared().find(text) if f.entity_type in types]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nom : DUPONT", [("FAMILY_NAME", "DUPONT")]),
        ("Prénom : Marie", [("GIVEN_NAME", "Marie")]),
        ("Nom de jeune fille : Lambert", [("MAIDEN_NAME", "Lambert")]),
        ("Nom de famille : de Hemptinne", [("FAMILY_NAME", "de Hemptinne")]),
        ("Nom de l'assuré : Legrand", [("FAMILY_NAME", "Legrand")]),
        ("Voornaam: Koen", [("GIVEN_NAME", "Koen")]),
        ("Naam: Peeters", [("FAMILY_NAME", "Peeters")]),
        ("Naam werknemer: VAN DEN BROECK", [("FAMILY_NAME", "VAN DEN BROECK")]),
        ("Vorname: Jana   Nachname: Kowalski", [("GIVEN_NAME", "Jana"), ("FAMILY_NAME", "Kowalski")]),
        ("Geburtsname: Wieczorek", [("MAIDEN_NAME", "Wieczorek")]),
        ("First name: Mary-Ann", [("GIVEN_NAME", "Mary-Ann")]),
        ("Surname(s): García López", [("FAMILY_NAME", "García López")]),
        ("Maiden name: O'Rafferty", [("MAIDEN_NAME", "O'Rafferty")]),
        ("Nom : DUPONT Prénom : Marie Né(e) le : 12/03/1980", [("FAMILY_NAME", "DUPONT"), ("GIVEN_NAME", "Marie")]),
        ("Nom ........ Dupont\nPrénom _____ Marie", [("FAMILY_NAME", "Dupont"), ("GIVEN_NAME", "Marie")]),
        ("NOM\nDUPONT\nPRÉNOM\nMarie", [("FAMILY_NAME", "DUPONT"), ("GIVEN_NAME", "Marie")]),
        ("Voornaam Koen Achternaam Peeters", [("GIVEN_NAME", "Koen"), ("FAMILY_NAME", "Peeters")]),
        ("first_name=marie\nlast_name=dupont", [("GIVEN_NAME", "marie"), ("FAMILY_NAME", "dupont")]),
        ('{"firstName": "Marie", "lastName": "Dupont"}', [("GIVEN_NAME", "Marie"), ("FAMILY_NAME", "Dupont")]),
        ("<firstName>Tom</firstName><lastName>Osei</lastName>", [("GIVEN_NAME", "Tom"), ("FAMILY_NAME", "Osei")]),
        ("<voornaam>\n  Bram\n</voornaam>", [("GIVEN_NAME", "Bram")]),
        ("<nom>Machine à laver</nom>", []),
        ("<th>Vorname</th><th>Nachname</th>", []),
        ("prenom=Marie&nom=Dupont", [("GIVEN_NAME", "Marie"), ("FAMILY_NAME", "Dupont")]),
    ],
)
def test_a_label_types_its_value(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "table",
    [
        "Nom\tPrénom\tNé le\nDupont\tMarie\t12/03/1980\nPeeters\tKoen\t01/02/1977",
        "| Nom | Prénom |\n|---|---|\n| Dupont | Marie |\n| Peeters | Koen |",
        "Nachname;Vorname;Ort\nDupont;Marie;Köln\nPeeters;Koen;Ulm",
        "Last Name,First Name\nDupont,Marie\nPeeters,Koen",
        "Nom     Prénom    Âge\nDupont    Marie     34\nPeeters   Koen      51",
    ],
)
def test_the_first_row_of_a_table_types_its_columns(table):
    assert found(table) == [
        ("FAMILY_NAME", "Dupont"),
        ("GIVEN_NAME", "Marie"),
        ("FAMILY_NAME", "Peeters"),
        ("GIVEN_NAME", "Koen"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nom et prénom : Marie Legrand", "Marie Legrand"),
        ("Volledige naam: Maarten van der Steen", "Maarten van der Steen"),
        ("Vor- und Nachname: Ulrike Stellmacher", "Ulrike Stellmacher"),
        ("Nachname, Vorname: Schmidt, Anna", "Schmidt, Anna"),
        ("Naam: Jan Peeters", "Jan Peeters"),
        ("Name: John Smith\nFirst name: John\nSurname: Smith", "John Smith"),
        ("Nom du médecin traitant : Dr Wéry", "Wéry"),
    ],
)
def test_a_full_name_stays_a_person(text, name):
    assert ("PERSON", name) in found(text, {"PERSON"})


@pytest.mark.parametrize(
    "text",
    [
        "Nom du fichier : rapport.pdf\nNom du projet : Horizon",
        "Naam van het bedrijf: Dakwerken Pollet BV",
        "Name der Datei: umsatz.xlsx\nProjektname: Nordlicht",
        "Host name: srv-web-01\nCompany name: Brightwater Consulting",
        "Nom : ______ Prénom : ______\nNom:\nPrénom:\nAdresse:",
        "Nom : néant\nPrénom : inconnu",
        "In the name of the law. Le prénom Marie est fréquent. Mein Name ist Hase.",
        'Nom: <input type="text">',
        "Prénom, nom et adresse du demandeur",
    ],
)
def test_other_labels_type_nothing(text):
    assert found(text) == []


def test_a_table_in_a_letter_may_begin_behind_a_colon():
    text = "Voici la liste : nom;prenom;ville\nDupont;Marie;Namur\nPeeters;Jan;Gent\nMerci"
    assert found(text) == [
        ("FAMILY_NAME", "Dupont"),
        ("GIVEN_NAME", "Marie"),
        ("FAMILY_NAME", "Peeters"),
        ("GIVEN_NAME", "Jan"),
    ]
