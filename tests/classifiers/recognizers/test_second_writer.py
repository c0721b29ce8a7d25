"""What another writer said in everyday words, and the same words about nobody."""

import pytest

from classifiers.analysis import Analyzer


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer()


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("CHILDREN", "Het slachtoffer is de moeder van zijn zoontje."),
        ("CHILDREN", "Our cleaner has a grown-up son in Cluj."),
        ("CHILDREN", "Mr T. sees his son every other weekend."),
        ("HOUSEHOLD", "Het gezin telt zes personen."),
        ("HOUSEHOLD", "His mother has moved into their spare room."),
        ("MARITAL_STATUS", "La requérante déclare être veuve."),
        ("MARITAL_STATUS", "Le divorce des époux Lahaye-Brasseur a été prononcé."),
        ("MARITAL_STATUS", "Elle vient de perdre son mari."),
        ("EVALUATION", "L'évaluation de Karim est insuffisante."),
        ("EVALUATION", "Her manager is delighted with her work."),
        ("DEBT", "Notre locataire nous doit toujours deux loyers."),
        ("DEBT", "Zij heeft al een half jaar geen huur meer betaald."),
        ("DEBT", "Sie zahlt seit Monaten keine Miete mehr."),
        ("DEBT", "Wir fordern von Ihnen zu viel gezahltes Arbeitslosengeld in Höhe von 874,30 € zurück, Herr Nowak."),
        ("DEPENDANTS", "Il verse 200 € par mois pour sa fille."),
        ("CONTRACT", "Zij werkt als zelfstandige voor ons."),
        ("CONTRACT", "Der Angeklagte ist arbeitslos."),
        ("WORKING_TIME", "Tom works nights at the depot."),
        ("ETHNIC_ORIGIN", "Zij komt uit een Romagezin."),
        ("GENETIC", "Zij is draagster van een hemofiliemutatie."),
        ("HEALTH", "Meine Mutter wird immer vergesslicher."),
        ("HEALTH", "This 54-year-old lorry driver has poorly controlled type 2 diabetes."),
        ("RELIGION", "Yasmin asked for a quiet room to pray at noon."),
        ("RELIGION", "témoin de Jéhovah, refuse la transfusion"),
    ],
)
def test_everyday_words_tell_their_fact(analyzer, kind, text):
    assert kind in {f.entity_type for f in analyzer.analyze(text).findings}


@pytest.mark.parametrize(
    "text",
    [
        "The national living wage rises to £12.21 an hour in April.",
        "Le film raconte la vie d'une veuve et de ses trois filles.",
        "De roman volgt een weduwnaar die hertrouwt met zijn buurvrouw.",
        "Der Krimi handelt von einem verwitweten Kommissar und seiner Nichte.",
        "The novel follows a widow and her stepdaughter across the sea.",
        "Een leerling kan hoogstens vijftien dagen geschorst worden.",
        "AfD und Linke lehnen den Antrag ab.",
        "Vooruit en Groen steunen het voorstel.",
        "Das Finanzamt Köln-Mitte ist geschlossen.",
        "Jobcenter Berlin-Neukölln bewilligte den Antrag.",
        "Un ménage compte en moyenne deux personnes.",
        "The prayer room on the first floor is open to all.",
        "Hemofilie is een erfelijke aandoening die vooral mannen treft.",
        "Wer keine Miete zahlt, riskiert die Kündigung.",
        "Rollover works nights and weekends are not included in the price.",
    ],
)
def test_the_same_words_about_nobody_tell_nothing(analyzer, text):
    assert [f.entity_type for f in analyzer.analyze(text).findings] == []
