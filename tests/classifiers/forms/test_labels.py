"""Labels: what the word before a colon says of the value, and what it does not."""

import pytest

from classifiers.analysis import Analyzer
from classifiers.columns.names import NameReader
from classifiers.forms.labels import labelled


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Nom du service : Comptabilité", "DEPARTMENT"),
        ("Fonction du candidat : comptable", "JOB_TITLE"),
        ("Titre de la fonction : comptable", "JOB_TITLE"),
        ("Beschrijving van de functie: boekhouder", "JOB_TITLE"),
        ("Abteilung: Buchhaltung", "DEPARTMENT"),
        ("Candidats à un emploi | applicants", None),
        ("Sollicitanten voor een functie: iedereen", None),
        ("Bewerber auf eine Stelle: alle", None),
        ("Applicants for a job: all", None),
        ("Correspondance de service | aucune", None),
    ],
)
def test_a_group_of_persons_is_no_function(line, expected):
    found = [finding.entity_type for finding in labelled(line, NameReader.shared())]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize("line", ["DL: Niels Plancke", "Passport: see annex", "Rijbewijs: ja"])
def test_a_number_has_a_digit(line):
    assert not {"DRIVING_LICENCE", "PASSPORT"} & {f.entity_type for f in labelled(line, NameReader.shared())}
    assert [f.entity_type for f in labelled("Passport: EK 123456", NameReader.shared())] == ["PASSPORT"]


def test_labels_side_by_side_have_a_value_each():
    text = "National ID: 1988 0923 104 62      Afdeling: boekhouding     Tax class: 1A"
    found = {text[f.start : f.end]: f.entity_type for f in labelled(text, NameReader.shared())}
    assert found["1988 0923 104 62"] == "NATIONAL_ID"
    assert found["boekhouding"] == "DEPARTMENT"


@pytest.mark.parametrize("line", ["Dietary wishes: none", "Religie: geen", "Handicap : néant", "Diätwünsche: keine"])
def test_no_answer_tells_nothing(line):
    assert not list(labelled(line, NameReader.shared()))
    assert [f.entity_type for f in labelled("Kinder: keine", NameReader.shared())] == ["CHILDREN"]


@pytest.mark.parametrize(
    "name",
    ["Activité de traitement *", "Responsable du traitement", "Catégories de traitements", "Responsables conjoints"],
)
def test_the_headings_of_a_record_of_processing_are_about_nobody(name):
    assert NameReader.shared().column(name).hints == ()
    assert NameReader.shared().column("Traitement médical").hints[0].entity_type == "HEALTH"


def test_a_line_of_a_report_is_no_label():
    """Words that are known to say nothing count as unknown ones: only what a form would ask for is a label."""
    text = "National number without a ground | 270\nRecruitment | no scanned place answers to this activity\n"
    assert list(labelled(text, NameReader.shared())) == []


@pytest.mark.parametrize(("value", "card"), [("592-1842731-60", False), ("4539 1488 0343 6467", True)])
def test_a_card_of_fewer_digits_is_no_payment_card(value, card):
    assert ("CREDIT_CARD" in {f.entity_type for f in labelled(f"N° de carte : {value}", NameReader.shared())}) == card


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sofinr 999916580", ["NL_BSN"]),
        ("SSIN\t40.00.00-955.79", ["BE_NATIONAL_NUMBER"]),
        ("Steuer-Nr. 21/815/08150", ["DE_TAX_NUMBER"]),
        ("Rekeningnr. 063-5744623-27", ["BE_BANK_ACCOUNT"]),
        ("Mobilnr.: 0171 3920012", ["PHONE_NUMBER"]),
        ("Janssens\t40.00.00-955.79", ["PERSON", "BE_NATIONAL_NUMBER"]),
    ],
)
def test_the_word_by_which_a_number_is_known_is_no_name(text, expected):
    assert [finding.entity_type for finding in Analyzer().analyze(text).findings] == expected


@pytest.mark.parametrize(
    "text",
    [
        "NINO; jn026867c;",
        "<tr><td>NINO</td><td>KW402045A</td></tr>",
        '{"nino": "RY 38 85 44 A", "updated": true}',
        "Steuer-Nr. ........ 114 4416 4604",
        "INSERT INTO staff (nino, active) VALUES ('TE-55-29-72-B', 1);",
        "Statut      Passeport\nOK          19LL36147",
        "| Matrikelnummer (CCSS) | Bemerkung |\n|---|---|\n| 1952.07.27.74908 | ok |",
    ],
)
def test_the_word_by_which_a_value_is_known_is_nobodys_name(text: str) -> None:
    found = {finding.entity_type for finding in Analyzer().analyze(text).findings}
    assert len(found - {"DATE_TIME"}) == 1
    assert not found & {"PERSON", "GIVEN_NAME", "FAMILY_NAME"}


@pytest.mark.parametrize("line", ["Rue et n° : Chaussée de Dinant 221/4", "Rue et numéro: Chaussée de Dinant 221/4"])
def test_the_first_part_of_a_label_is_no_place(line):
    found = [(f.entity_type, line[f.start : f.end]) for f in Analyzer().analyze(line).findings]
    assert found == [("STREET_ADDRESS", "Chaussée de Dinant 221/4")]


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("Date of accident: 6 October 2024", "HEALTH"),
        ("Date de l'évaluation : 12/11/2024", "EVALUATION"),
        ("ONSS : 0152-4478123-06", "PAY_ELEMENT"),
        ("- Verhaeghe (le fils) : facture de décembre", "CHILDREN"),
        ("routing: false", "BIC_CODE"),
        ("Signature du collaborateur : Date :", "SIGNATURE"),
    ],
)
def test_what_follows_a_label_must_look_like_it(line, wrong):
    assert wrong not in {f.entity_type for f in labelled(line, NameReader.shared())}


@pytest.mark.parametrize(
    ("text", "value", "entity_type"),
    [
        ("Evaluatie 2025\nSterke punten: rustig, technisch sterk\n", "rustig, technisch sterk", "EVALUATION"),
        ("NI number: QQ 12 34 56 C\nLine manager: to be named", "QQ 12 34 56 C", "UK_NINO"),
        ("Gehaltsvorstellung: 52.000 p.a.", "52.000 p.a.", "SALARY"),
        ("Gesamtbrutto   3.860,00\nLohnsteuer   412,16\n", "3.860,00", "SALARY"),
        ("Rentenversicherung 9,3 %   358,98\nNettolohn   2.250,10", "2.250,10", "SALARY"),
    ],
)
def test_labels_and_pay_lines_tell_in_any_text(text, value, entity_type):
    assert (value, entity_type) in [(text[f.start : f.end], f.entity_type) for f in Analyzer().analyze(text).findings]
