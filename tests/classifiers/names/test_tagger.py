import itertools
import subprocess
import sys

import pytest

from classifiers import ClassifierError
from classifiers.names import NameTagger
from classifiers.names.model.network import Weights


@pytest.fixture(scope="module")
def tagger():
    return NameTagger()


def persons(tagger, text):
    return [text[f.start : f.end] for f in tagger.find(text) if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monsieur Jean Dupont a signé le contrat.", ["Jean Dupont"]),
        ("Nom et prénom : DUPONT Marie\nTél : 02", ["DUPONT Marie"]),
        ("Werknemer: Van den Broeck Els\nStamnummer 12", ["Van den Broeck Els"]),
        ("De heer J.-P. Martin belt terug.", ["J.-P. Martin"]),
        ("Sehr geehrte Frau Müller,", ["Müller"]),
        ("Dear Mr O'Brien,", ["O'Brien"]),
        ("Mevrouw Fatima El Amrani woont in Gent.", ["Fatima El Amrani"]),
        ("Beste Sofie,", ["Sofie"]),
        ("Beste Jan,", ["Jan"]),
        ("p.a. Peeters, Grote Markt 1", ["Peeters"]),
        ("Rechtsanwältin Dr. Sabine Leutheusser-Schnarrenberger", ["Sabine Leutheusser-Schnarrenberger"]),
        ("Mohamed Ben Ali et Fatima Zahra El Idrissi", ["Mohamed Ben Ali", "Fatima Zahra El Idrissi"]),
        ("Mit freundlichen Grüßen\nHans-Peter Schneider", ["Hans-Peter Schneider"]),
        ("Signé : Marie-Claire Lefèvre Tel 02 555 12 12", ["Marie-Claire Lefèvre"]),
    ],
)
def test_persons_with_their_ends_set_right(tagger, text, expected):
    assert persons(tagger, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "NOM ET PRENOM : DUPONT MARIE",
        "DE HEER JAN PEETERS WOONT IN GENT",
        "ARBEITNEHMER: SCHNEIDER HANS\nEINTRITT: 01.02.2020",
        "FULL NAME: SARAH THOMPSON",
    ],
)
def test_capitals_are_read(tagger, text):
    """Lesson 5: a French spaCy model found none of five."""
    assert len(persons(tagger, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Mark de bestelling als geleverd.",
        "De roos staat in de tuin.",
        "Le navigateur Safari affiche un message.",
        "Vielleicht kommt der Kunde morgen. Ich glaube, das reicht.",
        "Rue Émile Max 12, 1030 Schaerbeek",
        "Livré le 12 jan 2024, 3 mar 2024.",
        "Your order of 3 Rose Garden tables",
        "Janvier, Février, Mars, Avril",
        "Dupont & Fils SA livre lundi.",
        "Der Vertrag über die Lieferung der Maschinen",
        "RAPPORT ANNUEL 2020",
        "Conditions générales de vente",
        "SELECT nom, prenom FROM clients WHERE id = 12",
        "Table Rose 120x80 149,00 EUR",
        "",
        " \n\t ",
    ],
)
def test_what_is_written_like_a_name_is_nobody(tagger, text):
    """Lessons 2 and 10, and what the brief of every HR text is full of."""
    assert persons(tagger, text) == []


@pytest.mark.parametrize(
    "text", ["6033391", "-0.96", "96c", "0x1f INFO 200 GET /a/b", "error=-1;code=96c", "2024-01-01T00:00:00Z"]
)
def test_log_fragments_are_no_persons(tagger, text):
    """Lesson 9."""
    assert tagger.find(text) == []


def test_a_text_of_over_a_million_characters_is_read_to_its_end(tagger):
    """Lesson 14: and the findings at the seams of the parts are neither lost nor doubled."""
    line = "Le contrat de Madame Sophie Lambert est prêt.\n"
    text = line * 23_000
    found = tagger.find(text)
    assert len(text) > 1_000_000
    assert [text[f.start : f.end] for f in found] == ["Sophie Lambert"] * 23_000


def test_offsets_hold_where_lower_casing_changes_lengths(tagger):
    """Lesson 15."""
    text = "İİİİ ﬁn — ŒUVRE ß ẞ. Madame Sophie Lambert, İzmir"
    assert "Sophie Lambert" in persons(tagger, text)


def test_a_single_line_without_blanks_ends_soon(tagger):
    """Lesson 13: nothing is quadratic."""
    for piece in ("a.", "Ab-", "1/", "A'", "x@", "rue de la ", "van de "):
        assert isinstance(tagger.find(piece * 40_000), list)


def test_same_input_same_verdict_in_another_process(tagger):
    text = "Madame Sophie Lambert et M. Aervan Krzywda, Kerkstraat 12, 9000 Gent. Copie : J. Peeters."
    code = f"from classifiers.names import NameTagger; print(NameTagger().find({text!r}))"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    tagger.find("Tout autre texte de Pierre Durand d'abord. " * 50)
    assert other.stdout.strip() == str(tagger.find(text))


def test_many_texts_give_what_each_gives_alone(tagger):
    texts = ["Madame Sophie Lambert", "", "Beste Jan,", "Kerkstraat 12, 9000 Gent"]
    assert tagger.find_many(texts) == [tagger.find(text) for text in texts]


def test_a_full_memory_of_words_changes_no_verdict(monkeypatch):
    monkeypatch.setattr("classifiers.names.model.network._MOST_WORDS", 50)
    small = NameTagger()
    text = "Madame Sophie Lambert habite Rue de la Loi 16, 1000 Bruxelles, avec Jan Peeters. " + " ".join(
        f"mot{n}" for n in range(200)
    )
    assert small.find(text) == NameTagger().find(text)
    assert small.find(text) == small.find(text)


def test_the_version_names_model_and_rules():
    assert "+rules." in NameTagger.version


def test_findings_do_not_overlap(tagger):
    text = "Mevr. Els Van den Broeck, Rue Émile Max 12, 1030 Schaerbeek, Tel 02 555 11 22, Jan Peeters NV, Leuven"
    found = tagger.find(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


def test_a_broken_model_is_said_in_our_own_words(tmp_path):
    broken = tmp_path / "tagger.npz"
    broken.write_bytes(b"no zip file")
    with pytest.raises(ClassifierError) as error:
        Weights(broken)
    assert error.value.code == "model-broken"


def test_a_name_met_in_full_is_known_when_it_stands_alone(tagger):
    text = "Madame Aurélie Wauquaire est absente.\nAppeler Wauquaire demain."
    assert "Aurélie Wauquaire" in persons(tagger, text)
    assert persons(tagger, text)[-1].endswith("Wauquaire")


def test_many_texts_together_are_read_as_each_alone():
    texts = [
        "Madame Dupont habite rue Haute 3, 4000 Liège.",
        "",
        "Marie",
        "x" * 70_000 + " Jan Peeters",
        "Jan",
        "\n",
        "12",
    ]
    texts = [*texts, "De heer Peeters belt Els."] * 2
    tagger = NameTagger.shared()
    assert tagger.find_many(texts) == [tagger.find(text) for text in texts]
