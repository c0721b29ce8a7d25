import io

import numpy as np
import pytest

from classifiers import language_model
from classifiers.language import identify, language_scores

SENTENCES = [
    ("fr", "Bonjour, veuillez trouver ci-joint le contrat signé."),
    ("nl", "Goedemorgen, in bijlage vindt u het getekende contract."),
    ("de", "Guten Morgen, anbei erhalten Sie den unterzeichneten Vertrag."),
    ("en", "Good morning, please find the signed contract attached."),
    ("fr", "absent pour maladie"),
    ("nl", "afwezig wegens ziekte"),
    ("de", "krankheitsbedingt abwesend"),
    ("en", "absent due to illness"),
    ("fr", "Date de naissance"),
    ("nl", "Geboortedatum"),
    ("de", "Geburtsdatum"),
    ("en", "Date of birth"),
    ("fr", "LE CLIENT RAPPELLE DEMAIN"),
    ("nl", "KLANT BELT MORGEN TERUG"),
    ("de", "vielleicht"),
    ("de", "Ich glaube"),
]


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_short_text_is_told_apart(language, text):
    assert identify(text) == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Jean Dupont woont sinds kort in Luik."),
        ("de", "Marie Dubois wohnt seit Mai in Aachen."),
        ("fr", "Jan Peeters habite à Anvers."),
        ("en", "Pieter Janssens lives in Ghent."),
    ],
)
def test_names_of_another_language_do_not_mislead(language, text):
    assert identify(text) == language


@pytest.mark.parametrize("text", ["", "   ", "12345", "7f3a-99", "++32 2 555"])
def test_text_without_words_keeps_the_default(text):
    assert identify(text, default="nl") == "nl"


def test_scores_are_shares():
    scores = language_scores("De heer is gehuwd")
    assert set(scores) == {"fr", "nl", "de", "en"}
    assert sum(scores.values()) == pytest.approx(1.0)


def test_long_text_is_sampled_not_read_whole():
    text = "Le contrat prend fin. " * 200_000
    assert identify(text) == "fr"


def test_lone_surrogates_do_not_raise():
    assert identify("le contrat \ud800 de la société") == "fr"


def test_the_model_that_ships_is_cut_from_that_of_the_package():
    """A new version of the package: `python -m classifiers.language_model` cuts it anew."""
    whole = language_model.whole_model()
    with np.load(language_model.FILE) as ours, np.load(io.BytesIO(language_model.cut(whole))) as cut:
        assert ours.files == cut.files
        assert all(ours[name].dtype == cut[name].dtype and np.array_equal(ours[name], cut[name]) for name in cut.files)
    shipped = language_model.load_language_model()
    for _, text in SENTENCES:
        assert shipped.rank(text) == whole.rank(text)
    assert shipped.rank("") == whole.rank("")
