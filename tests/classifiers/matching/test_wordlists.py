"""Words are tokens, whatever the writing, and closed lists of them are told apart."""

import pytest

from classifiers.matching.wordlists import Words, said_in, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("numéro d'Affilié", ["numero", "d", "affilie"]),
        ("nationalNumber", ["national", "number", "nationalnumber"]),
        ("iban_nr2", ["iban", "nr", "2"]),
        ("USt-IdNr.", ["u", "st", "ust", "id", "nr", "idnr"]),
        ("RIJKSREGISTER", ["rijksregister"]),
        ("Straße", ["strasse"]),
        ("l’employé_nr12abc", ["l", "employe", "nr", "12", "abc"]),
        ("Łódź 7x²٣٤", ["łodz", "7", "x2"]),
        ("", []),
    ],
)
def test_a_text_falls_apart_into_its_words(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


def test_words_match_whole_tokens_phrases_and_stems() -> None:
    words = Words(["cid", "numéro national", "rijksregister*"])
    assert words.among(["cid"])
    assert not words.among(["acid"])
    assert words.among(["numero", "national"])
    assert not words.among(["national", "numero"])
    assert words.among(["rijksregisternummer"])
    assert not Words([])


def test_lists_of_the_same_words_are_one_and_others_are_not() -> None:
    one, same, other = Words(["matricule", "numero de test*"]), Words(["numero de test*", "matricule"]), Words(["cid"])
    assert one.bit == same.bit
    assert not one.bit & other.bit
    assert Words([]).bit == 0


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("le matricule manque", True),
        ("LE_MATRICULE", True),
        ("Numéro de testament", True),
        ("numéro, de tests", True),
        ("numéro test", False),
        ("de test", False),
        ("matriculer", False),
        ("", False),
    ],
)
def test_what_a_text_says_is_what_its_tokens_say(text: str, met: bool) -> None:
    words = Words(["matricule", "numero de test*"])
    assert bool(said_in(text) & words.bit) is met
    assert words.among(tokens(text)) is met
