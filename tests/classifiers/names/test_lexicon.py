import pytest

from classifiers import ClassifierError
from classifiers.names import Lexicon
from classifiers.names.lists.moregiven import MORE_GIVEN


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon.shared()


@pytest.mark.parametrize(
    "word", ["Marie", "marie", "MARIE", "Zoé", "zoe", "Mohamed", "Jean-Pierre", "Els", "Hans", "Fatma"]
)
def test_given_names_are_known(lexicon, word):
    assert lexicon.is_given(word)


@pytest.mark.parametrize(
    "word", ["Huw", "Rhodri", "Siobhan", "Kwaku", "Oluwaseun", "Priya", "Ayşe", "Wojciech", "Greetje"]
)
def test_given_names_that_no_list_has_as_frequent(lexicon, word):
    assert lexicon.given_grade(word) == 3


def test_more_given_names_stand_among_the_words_in_order(lexicon):
    names = [*MORE_GIVEN, "dupont", "marie", "xqzt"]
    assert lexicon.many_bits(names) == [lexicon.folded_bits(name) for name in names]
    assert lexicon.is_family("Dupont")


@pytest.mark.parametrize(
    "word", ["Dupont", "PEETERS", "Müller", "Van den Broeck", "De Smet", "Yilmaz", "Kowalski", "El Amrani"]
)
def test_family_names_are_known(lexicon, word):
    assert lexicon.is_family(word)


@pytest.mark.parametrize("word", ["Vielleicht", "Facture", "Bestelling", "Client", "The", "Und", "xqzt", ""])
def test_words_are_no_names(lexicon, word):
    assert not lexicon.is_given(word)
    assert not lexicon.is_family(word)


def test_towns_are_known_in_any_spelling(lexicon):
    assert all(map(lexicon.is_municipality, ["Bruxelles", "Gent", "GAND", "La Louvière", "Köln", "Heist-op-den-Berg"]))
    assert not lexicon.is_place("Facture")


@pytest.mark.parametrize(
    "value", ["Dupont SA", "Peeters NV", "Müller GmbH", "Smith Ltd", "S.P.R.L. Martin", "Peeters & Zonen", "Hoop VZW"]
)
def test_a_legal_form_tells_a_company(lexicon, value):
    assert lexicon.company_evidence(value)


@pytest.mark.parametrize("value", ["Marie Dupont", "Maria da Sa", "Dupont", "Ag Peeters"])
def test_a_person_is_no_company(lexicon, value):
    assert not lexicon.company_evidence(value)


def test_many_words_at_once_are_known_as_one_by_one(lexicon):
    words = ["marie", "dupont", "xqzt", "bruxelles", "und", ""]
    assert lexicon.many_bits(words) == [lexicon.folded_bits(word) for word in words]


def test_a_broken_lexicon_is_said_in_our_own_words(tmp_path):
    broken = tmp_path / "lexicon.npz"
    broken.write_bytes(b"no zip file")
    with pytest.raises(ClassifierError) as error:
        Lexicon(broken)
    assert error.value.code == "lexicon-broken"
    assert str(tmp_path) not in str(error.value)
