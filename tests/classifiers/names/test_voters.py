import pytest

from classifiers import ClassifierError
from classifiers.names import Lexicon
from classifiers.names.voters.casing import is_in_capitals, title_cased
from classifiers.names.voters.installed import MODELS, SpacyVoter, installed_voters, spacy_voter


@pytest.fixture(scope="module")
def french():
    return spacy_voter("fr")


def persons(voter, text):
    return [text[r.start : r.end] for r in voter.analyze(text, ["PERSON"])]


def test_both_models_of_the_extra_are_voters():
    spacy_voters = [v for v in installed_voters() if isinstance(v, SpacyVoter)]
    assert {v.supported_language for v in spacy_voters} == set(MODELS)


def test_finds_persons_in_prose(french):
    assert persons(french, "Le ministre Jean Dupont a rencontré Marie Lambert à Namur.") == [
        "Jean Dupont",
        "Marie Lambert",
    ]


def test_names_in_capitals_are_read_in_title_case(french):
    text = "LE CONTRAT DE JEAN DUPONT A ÉTÉ SIGNÉ PAR SOPHIE LAMBERT."
    assert any("DUPONT" in name for name in persons(french, text))


def test_a_cell_of_over_a_million_characters_is_read_to_the_end(french, monkeypatch):
    monkeypatch.setattr("classifiers.names.voters.installed._CHUNK", 300)
    monkeypatch.setattr("classifiers.names.voters.installed._OVERLAP", 60)
    text = "Le contrat est prêt. " * 40 + "Il a rencontré Jean Dupont à Namur."
    assert persons(french, text) == ["Jean Dupont"]


def test_chunks_stay_below_the_limit_of_spacy():
    from classifiers.names.voters import installed as voters

    assert voters._CHUNK + voters._OVERLAP < 1_000_000


def test_log_fragments_are_gated_by_shape():
    from classifiers.names.voters.plausible import plausible

    assert not [v for v in ("6033391", "-0.96", "96c", "a/b", "x_y", "Mars", "Nom") if plausible(v)]
    assert plausible("Jean Dupont")


def test_a_model_that_is_not_installed_is_said_at_once():
    with pytest.raises(ClassifierError) as error:
        SpacyVoter("nl", "nl_core_news_sm")
    assert error.value.code == "model-missing"
    with pytest.raises(ClassifierError):
        spacy_voter("de")


@pytest.mark.parametrize("text", ["İSTANBUL'DA DUPONT", "STRASSE ß MÜLLER", "ΑΘΗΝΑ DUPONT ŒUVRE", "DŽ DUPONT"])
def test_title_casing_keeps_every_offset(text):
    assert len(title_cased(text, Lexicon.shared())) == len(text)


def test_capitals_are_noticed():
    assert is_in_capitals("DUPONT MARIE")
    assert not is_in_capitals("Marie Dupont travaille chez IBM à Gand.")
