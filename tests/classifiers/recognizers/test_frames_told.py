"""Facts that frames tell with whatever stands in them, and what the same words say of nobody."""

import pytest

from classifiers.analysis import Analyzer
from classifiers.recognizers.somebody import Sentence

TOLD = [
    ("HOUSEHOLD", "Il est hébergé par un ami depuis l'incendie."),
    ("HOUSEHOLD", "Haar schoonmoeder is bij hen ingetrokken."),
    ("HOUSEHOLD", "Er ist aus der gemeinsamen Wohnung ausgezogen."),
    ("MARITAL_STATUS", "She's got a new partner."),
    ("CHILDREN", "Elle est enceinte de son troisième."),
    ("EVALUATION", "An Katjas Arbeit gibt es nichts auszusetzen."),
    ("EVALUATION", "De stagementor is niet tevreden over Lotte."),
    ("SKILL", "Ahmed se débrouille bien en anglais."),
    ("SKILL", "Er kann Gabelstapler fahren."),
    ("WORK_HISTORY", "Daarvoor had hij een eigen zaak."),
    ("WORK_HISTORY", "Avant, Luc était militaire de carrière."),
    ("DEPARTMENT", "Man hat ihn in den Vertrieb gesteckt."),
    ("DEBT", "De huurster heeft sinds mei niets meer betaald."),
    ("INSURANCE", "He's covered by Bupa through work."),
    ("INSURANCE", "Über die Firma ist er privat krankenversichert."),
    ("RELIGION", "Op het werk draagt ze geen hoofddoek, thuis wel."),
    ("HEALTH", "Fatou porte des prothèses auditives."),
    ("DISABILITY", "Le requérant, malvoyant de naissance, se déplace avec une canne blanche."),
    ("CRIMINAL_RECORD", "Il a été relaxé des faits d'escroquerie."),
]
OF_NOBODY = [
    "Le solde du compte 4500 a été justifié par les pièces jointes.",
    "Saldo Konto 4500 prüfen",
    "saldo rekening 4500 nakijken",
    "De premie in PC 200 wordt in december uitbetaald.",
    "Het nieuwe opvangcentrum opent in mei.",
    "Onze klanten zijn zeer tevreden over het product.",
    "Der Kläger kann eine Ratenzahlung beantragen.",
    "La Porte des Lilas sera fermée.",
    "The new partner programme starts in May.",
]


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    return Analyzer()


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_a_frame_tells_its_fact(analyzer: Analyzer, kind: str, text: str) -> None:
    assert kind in {finding.entity_type for finding in analyzer.analyze(text).findings}


@pytest.mark.parametrize("text", OF_NOBODY)
def test_the_same_words_of_nobody_tell_nothing(analyzer: Analyzer, text: str) -> None:
    facts = {"BALANCE", "PAY_ELEMENT", "HOUSEHOLD", "EVALUATION", "DEBT", "MARITAL_STATUS", "DISABILITY"}
    assert facts.isdisjoint(finding.entity_type for finding in analyzer.analyze(text).findings)


@pytest.mark.parametrize(
    ("of_somebody", "text"),
    [
        (True, "Op het werk draagt ze geen hoofddoek"),
        (True, "De deurwaarder heeft beslag gelegd op zijn auto"),
        (True, "Die Abmahnung nahm der Kläger nicht hin"),
        (False, "Der Kläger kann die Abmahnung anfechten"),
    ],
)
def test_one_person_is_told_by_a_pronoun_behind_its_verb_a_possessive_and_a_party(of_somebody: bool, text: str) -> None:
    assert Sentence.around(text, len(text) - 4, len(text)).is_of_somebody is of_somebody
