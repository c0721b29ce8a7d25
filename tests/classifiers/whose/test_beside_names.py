"""What stands beside a name tells what its bearer works as, in what department and for whom."""

import pytest

from classifiers.analysis import Analyzer

WORK = {"JOB_TITLE", "DEPARTMENT", "EMPLOYER"}


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Declan's now a quantity surveyor.", {("JOB_TITLE", "quantity surveyor")}),
        ("Declan has been a plumber for years.", {("JOB_TITLE", "plumber")}),
        ("Marc Lenoir, magasinier à Herstal, a été prévenu.", {("JOB_TITLE", "magasinier")}),
        ("Our new HR manager, Lucy Hart, starts Monday.", {("JOB_TITLE", "HR manager")}),
        ("Bien à vous,\nSophie Marchal\nAssistante de direction", {("JOB_TITLE", "Assistante de direction")}),
        ("Ploegbaas Bart Claes vraagt verlof.", {("JOB_TITLE", "Ploegbaas")}),
        ("Frau Schulte aus der Buchhaltung hat angerufen.", {("DEPARTMENT", "Buchhaltung")}),
        (
            "Anna Weber, Buchhalterin bei der Firma Dexar, rief an.",
            {("JOB_TITLE", "Buchhalterin"), ("EMPLOYER", "Firma Dexar")},
        ),
        ("Le curateur, Me Sophie Marchal, recevra les créances.", {("JOB_TITLE", "curateur")}),
        ("L'échevin de la Mobilité, Karim Naji, a dit non.", {("JOB_TITLE", "échevin")}),
        ("Bart Claes, uw relatiebeheerder, belt u morgen.", {("JOB_TITLE", "relatiebeheerder")}),
        ("Ihre Sachbearbeiterin: Anna Weber", {("JOB_TITLE", "Sachbearbeiterin")}),
        ("Frau Anna Weber, Schneiderin, wohnhaft in Eupen, erschien.", {("JOB_TITLE", "Schneiderin")}),
        ("De heer Bart Claes, bediende, wonende te Gent.", {("JOB_TITLE", "bediende")}),
        ("Der arbeitslose Maler hatte Anna Weber bestohlen.", {("JOB_TITLE", "Maler")}),
        ("Liste de présences\nFormatrice : Sophie Marchal", set()),
        ("Betreiber: Stadt Eupen, Rathausplatz 14", set()),
        ("Le docteur Sophie Marchal reçoit le lundi.", set()),
        ("Contact: Sophie Marchal, boulevard Tirou 12", set()),
    ],
)
def test_an_office_beside_a_name_is_its_bearers(analyzer, text, told):
    found = {(f.entity_type, text[f.start : f.end]) for f in analyzer.analyze(text).findings}
    assert {one for one in found if one[0] in WORK} == told


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Nachbarin Gerlinde Pohl (71) hatte Rauch bemerkt.", "71"),
        ("Mark Fisher, 41, was arrested on Tuesday.", "41"),
        ("De klacht komt van Veerle Claes, 63, uit Gent.", "63"),
        ("Jean-Luc D., 43 ans, a été condamné mardi.", "43 ans"),
        ("Sofie Maes scored (71) as Gent beat Genk 2-1.", None),
        ("Siehe Schneider (2024) und Anna Weber, 58, 61 ff.", None),
        ("Besoin de Marc Lenoir (4) pour la pose.", None),
    ],
)
def test_a_number_right_behind_a_name_is_an_age(analyzer, text, age):
    found = [text[f.start : f.end] for f in analyzer.analyze(text).findings if f.entity_type == "AGE"]
    assert found == ([age] if age else [])
