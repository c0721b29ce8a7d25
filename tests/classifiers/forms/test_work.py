"""What a form says of somebody's working life is found by its labels, and only where somebody is meant."""

import pytest

from classifiers.analysis import Analyzer


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer()


def found(analyzer, text):
    told = [f for f in analyzer.analyze(text).findings if f.entity_type not in ("PERSON", "GIVEN_NAME", "FAMILY_NAME")]
    return {(f.entity_type, text[f.start : f.end]) for f in told}


FORMS = {
    "Nom : Dupont\nPrénom : Marie\nContrat : CDI\nDate d'entrée : 01/03/2019\nRégime de travail : 4/5\n"
    "Diplôme : Master en droit\nÉvaluation : très bon\nCongé annuel : 12 jours": {
        ("CONTRACT", "CDI"), ("CONTRACT", "01/03/2019"), ("WORKING_TIME", "4/5"), ("DIPLOMA", "Master en droit"),
        ("EVALUATION", "très bon"), ("ABSENCE", "12 jours"),
    },
    "Werknemer: Jan Peeters\nFunctie: magazijnier\nAfdeling: Logistiek\nIn dienst: 01/02/2020\n"
    "Contract: onbepaalde duur\nUurrooster: 38u/week\nVerlofsaldo: 7 dagen\nOpleiding: Bachelor IT": {
        ("JOB_TITLE", "magazijnier"), ("DEPARTMENT", "Logistiek"), ("CONTRACT", "01/02/2020"),
        ("CONTRACT", "onbepaalde duur"), ("WORKING_TIME", "38u/week"), ("ABSENCE", "7 dagen"),
        ("DIPLOMA", "Bachelor IT"),
    },
    "Name: Petra Schulz\nEintrittsdatum: 01.09.2015\nVertragsart: unbefristet\nWochenstunden: 39\n"
    "Resturlaub: 12 Tage\nBeurteilung: gut": {
        ("CONTRACT", "01.09.2015"), ("CONTRACT", "unbefristet"), ("WORKING_TIME", "39"), ("ABSENCE", "12 Tage"),
        ("EVALUATION", "gut"),
    },
    "Employee: Tom Brown\nHire date: 2018-04-02\nEmployment type: permanent\nFTE: 0.8\nAnnual leave: 21 days\n"
    "Degree: BSc Physics\nPerformance rating: exceeds": {
        ("CONTRACT", "2018-04-02"), ("CONTRACT", "permanent"), ("WORKING_TIME", "0.8"), ("ABSENCE", "21 days"),
        ("DIPLOMA", "BSc Physics"), ("EVALUATION", "exceeds"),
    },
    "Travailleur : Ousmane Mbaye\nEntré le 15/09/2018   CP 302   Fonction : commis de cuisine   Régime : 38h/sem\n"
    "Loisirs : escalade, trombone": {
        ("JOB_TITLE", "commis de cuisine"), ("WORKING_TIME", "38h/sem"), ("HOBBY", "escalade, trombone"),
    },
    "Medewerker: Bram Lievens (stamnr 55.012) – Functie: onderhoudstechnieker – Ploeg: B": {
        ("JOB_TITLE", "onderhoudstechnieker"), ("EMPLOYEE_NUMBER", "55.012"),
    },
    "Nom : Pirard Luc | Fonction : cariste | Service : Logistique": {
        ("JOB_TITLE", "cariste"), ("DEPARTMENT", "Logistique"),
    },
}  # fmt: skip


@pytest.mark.parametrize("text", FORMS)
def test_a_form_about_somebody_tells_of_his_or_her_work(analyzer, text):
    assert found(analyzer, text) == FORMS[text]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Functie: verpleegkundige", "JOB_TITLE"), ("Job title: Warehouse supervisor", "JOB_TITLE"),
        ("  Beruf: Tischler \n", "JOB_TITLE"), ("Service : Ressources humaines", "DEPARTMENT"),
        ("Abteilung: Einkauf", "DEPARTMENT"), ("Contrat : CDI", "CONTRACT"), ("Verlof: 12 dagen", "ABSENCE"),
        ("Beruf: Orgelstimmer", "JOB_TITLE"), ("Job title: Engineer, tidal turbines", "JOB_TITLE"),
        ("Beroep: Touwslager", "JOB_TITLE"), ("Profession : Lunetier-optométriste", "JOB_TITLE"),
        ("Diploma: Bachelor verpleegkunde", "DIPLOMA"), ("Working hours: 38/week", "WORKING_TIME"),
    ],
)  # fmt: skip
def test_one_field_of_a_form_alone_is_told_by_a_value_that_is_known(analyzer, text, kind):
    value = text.partition(":")[2].strip()
    assert found(analyzer, text) == {(kind, value)}


@pytest.mark.parametrize(
    "text",
    [
        "Function: returns the sum of two values",
        "Service : 24h/24, 7j/7",
        "Position: absolute",
        "Contract: 45.123.876",
        "Horaire : 9h-17h",
        "Status: closed",
        "Avertissement : ne pas ouvrir",
        "Education: the key to success",
        "Performance: 30 MB/s",
    ],
)
def test_a_label_of_something_else_is_nobodys_work(analyzer, text):
    assert found(analyzer, text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Ouverture du magasin\nContact : Julie Lambert\nHoraire : 9h-18h\nContrat : 24 mois\nSite : www.magasin.be",
        "Assurance auto\nPreneur : Paul Renard\nContrat : 2023/451\nVéhicule : Renault\nFranchise : 250 EUR",
        "Product: X-200\nContact: John Miller\nPerformance: 30 MB/s\nSkill level: beginner\nHours: 9-5\nDegree: 360",
    ],
)
def test_whom_to_call_is_not_whom_a_form_is_about(analyzer, text):
    work = {"CONTRACT", "WORKING_TIME", "ABSENCE", "EVALUATION", "DIPLOMA", "SKILL", "DISCIPLINARY"}
    assert not work & {kind for kind, _ in found(analyzer, text)}
