"""Given names that the words beside them tell, and words that are written like names."""

import pytest

from classifiers.names import Lexicon, NameTagger
from classifiers.names.cues.cued import Cues
from classifiers.names.model.features import word_grades
from classifiers.names.things.substances import is_cut_short, is_seat, is_substance


def persons(text: str) -> list[str]:
    return [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("If the lift sticks, call Jo on 07700 900 577.", ["Jo"]),
        ("Kun je Ilse terugbellen?", ["Ilse"]),
        ("Bitte rufen Sie Uwe zurück.", ["Uwe"]),
        ("Press Mode and call Siri from the menu.", []),
        ("Please call Reading on 0118 496 0000.", []),
    ],
)
def test_who_is_to_be_called(text, names):
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ses petits-enfants Théo et Manon ont la douleur.", ["Théo", "Manon"]),
        ("Sie kommt mit den Kindern (Elif und Can) am Freitag.", ["Elif", "Can"]),
        ("The photos show little Noor at the fair.", ["Noor"]),
        ("Gestern war die kleine Mia krank.", ["Mia"]),
        ("We took the children to Little Italy and the kids May loved it.", []),
    ],
)
def test_whose_child_somebody_is(text, names):
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("My son Jan, 9, was left at the stop.", ["Jan"]),
        ("Huw Tremlett-Bowen, 58, of Mumbles Road, pleaded guilty to theft.", ["Huw Tremlett-Bowen"]),
        ("The meetings of Jan, 9, 16 and 23 are full.", []),
    ],
)
def test_an_age_between_commas(text, names):
    assert persons(text) == names


def test_a_frequent_given_name_before_a_word_of_no_list():
    assert persons("We have received a complaint from Huw Danby.") == ["Huw Danby"]


@pytest.mark.parametrize("name", ["Ramipril", "Torasemide", "Pantoprazol", "Simvastatin", "Metformine", "Adalimumab"])
def test_a_stem_makes_a_medicine(name):
    assert is_substance(name)
    assert persons(f"Medication: {name}, aspirin and {name}.") == []


@pytest.mark.parametrize("name", ["Avril", "April", "Gasparin", "Ambrosin", "Manterola", "Vulcain", "Denison", "Colin"])
def test_no_name_is_a_medicine(name):
    assert not is_substance(name)


@pytest.mark.parametrize(
    "text",
    [
        "X-ray of the left hip was clear.",
        "Seen by the Orthopaedic Surgeon on 3 May.",
        "Moy. de la tension : 13/8. Moy. annuelle : 12.",
        "Nous dînons au Ristorante Da Nino ce soir.",
        "Haftbefehl gegen einen 34-jährigen Mann.",
        "Clement House was sold in May.",
        "Son avocat à Herve plaide demain.",
    ],
)
def test_what_is_written_like_a_name(text):
    assert persons(text) == []


def test_a_town_behind_an_office_and_a_name_behind_another_word():
    assert is_seat(["huissier", "de", "justice", "à", "Herve", "."], 4, 5)
    assert not is_seat(["le", "dossier", "à", "Herve", "."], 3, 4)
    assert is_cut_short(["Moy", ".", "annuelle"], 0, 1)
    assert not is_cut_short(["Els", ".", "Morgen"], 0, 1)


@pytest.mark.parametrize(
    ("text", "count"),
    [("Kinder Joy ist da", 0), ("Kinder Mia und Joy sind da", 2), ("Kinder : Mia", 1), ("Tochter Mia", 1)],
)
def test_one_name_behind_several_relatives_is_a_brands(text, count):
    words, lexicon = text.split(), Lexicon.shared()
    cues = Cues(words, lexicon, lambda word: word_grades(word, lexicon), set())
    assert len(list(cues.find(frozenset(words)))) == count
