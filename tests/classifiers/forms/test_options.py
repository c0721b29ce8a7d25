"""What is one of the options of a list is said of nobody, unless somebody stands near."""

from classifiers.analysis import Analyzer

CREEDS = """Type
Couleur
Accès
Horaires
Étage
Sans gluten
Halal
Végétarien
Orthodoxe
Catholique
Acupuncture
Allergie et asthme
Dialyse
Handicap
Genre
Femme
Homme
Vitesse
Hauteur
Largeur
Longueur
Surface"""


def found(text: str) -> set[str]:
    return {f.entity_type for f in Analyzer().analyze(text).findings} - {"LOCATION"}


def test_a_list_of_options_is_about_nobody() -> None:
    assert found(CREEDS) == set()


def test_near_somebody_the_answers_stay() -> None:
    assert {"PERSON", "GENDER"} <= found(f"Patient\nMarie-Claire Vandenbossche\n{CREEDS}")


def test_a_form_stays_one() -> None:
    form = "Naam: Els Peeters\nGeslacht: vrouw\nGodsdienst: katholiek\n"
    assert {"PERSON", "GENDER", "RELIGION"} <= found(form)


def test_a_label_in_a_list_names_nobody() -> None:
    assert found(CREEDS + "\nVoornaam\nFamilienaam\nGebruikersnaam\nOpslaan\nAnnuleren\nVerder") == set()
