"""The kind of a document: what it calls itself, in its title, its headings and its name, not what it speaks of."""

import pytest

from classifiers.analysis import Analyzer
from classifiers.documents import DocumentClassifier
from classifiers.kinds import Kinds
from classifiers.taxonomy import TAXONOMY
from connectors import Locator, Passage


@pytest.fixture(scope="module")
def kind():
    analyzer = Analyzer()

    def run(text, path=""):
        documents = DocumentClassifier(analyzer, TAXONOMY, path=path)
        documents.add(Passage(text, Locator(())))
        return next(documents.verdicts()).kind

    return run


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rapport d'inspection du dépôt\nConstats : il manque deux extincteurs.\nConclusions suivent.", "report"),
        ("Onderzoeksrapport leesbaarheid\nSamenvatting\nBevindingen: de brieven zijn te lang.", "report"),
        ("Revisionsbericht Einkauf\nFeststellungen und Empfehlungen folgen.", "report"),
        ("Internal audit of purchasing\nExecutive summary: two findings.", "report"),
        ("Interview mit Petra Vogt\nFrage: Wie begann es?\nAntwort: Mit einem Laden.", "interview"),
        ("Rekeninguittreksel nr. 12\nVorig saldo 120,00\nNieuw saldo 99,50", "statement"),
        ("Beleid rond afwezigheid\nToepassingsgebied: alle medewerkers. Wie ziek is: medisch attest.", "policy"),
        ("Avis de marché\nCritères d'attribution : prix. Le soumissionnaire joint une attestation fiscale.", "tender"),
        ("Release notes 2.1\nFixed: the total on a payslip.\nKnown issue: certificate printed twice.", "technical"),
        ("Nieuwsbrief juni\nWist je dat inschrijven nog kan? Uitschrijven kan ook.", "newsletter"),
        ("BEGIN:VCARD\nFN:Anne Dupont\nTEL:+32 470 00 00 12\nEND:VCARD", "contact_card"),
    ],
)  # fmt: skip
def test_a_kind_shows_by_what_a_document_calls_itself(kind, text, expected):
    assert kind(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, la fiche de paie arrive demain.",
        "Ce logiciel imprime aussi un certificat médical et un contrat de travail.",
        "The module prints a payslip for each of them.",
    ],
)
def test_what_a_text_mentions_once_is_not_what_it_is(kind, text):
    assert kind(text) not in ("payslip", "medical", "certificate", "contract")


def test_a_heading_below_the_letterhead_tells(kind):
    head = (
        "Cabinet des Tilleuls\nRue Haute 12, 5000 Namur\nTéléphone 081 00 00 12\nSur rendez-vous, du lundi au jeudi\n"
    )
    text = head + "Consultations de 9 h à 12 h, visites l'après-midi, fermé les jours fériés légaux\n"
    assert kind(text + "CERTIFICAT MÉDICAL\nM. Marc Lejeune a été vu ce jour.") == "medical"


def test_a_sick_note_is_somebodys(kind):
    assert kind("Certificat médical\nM. Marc Lejeune est inapte au travail du 3 au 7 juin.") == "medical"
    rules = "Absences\nQui est inapte au travail prévient son chef et remet un certificat médical dans les deux jours."
    assert kind(rules) != "medical"


def test_a_list_of_nobody_is_none(kind):
    assert kind("Feuille de présence\n1.\n2.\n3.") != "list_of_persons"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("rh/CV_2026-04.docx", "cv"),
        ("it/audit_log.txt", "log"),
        ("audit/audit_summary.docx", "report"),
        ("rh/export.xml", ""),
    ],
)
def test_the_name_of_a_file_tells_by_words_of_its_own(path, expected):
    assert Kinds.shared().best({}, path)[0] == expected
