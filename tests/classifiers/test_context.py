"""Words around a value are tokens, whatever the writing."""

import pytest

from classifiers.context import Surroundings, Words, tokens


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
def test_tokens(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


def test_words_match_whole_tokens_phrases_and_stems() -> None:
    words = Words(["cid", "numéro national", "rijksregister*"])
    assert words.among(["cid"])
    assert not words.among(["acid"])
    assert words.among(["numero", "national"])
    assert not words.among(["national", "numero"])
    assert words.among(["rijksregisternummer"])
    assert not Words([])


def test_the_nearest_label_wins() -> None:
    text = "BSN 111222333, klantnummer 123456782"
    around = Surroundings(text)
    assert around.near(4, 13, Words(["bsn"]))
    assert not around.near(27, 36, Words(["bsn"]))
    assert around.near(27, 36, Words(["klantnummer"]))


def test_a_label_may_stand_above_or_at_the_head_of_the_column() -> None:
    assert Surroundings("BSN\n111222333").near(4, 13, Words(["bsn"]))
    assert Surroundings("naam;bsn\nJan;111222333").near(13, 22, Words(["bsn"]))
    assert not Surroundings("bsn;naam\nJan;111222333").near(13, 22, Words(["bsn"]))


def test_prose_is_no_row_of_a_table_for_a_semicolon_further_on() -> None:
    text = "Numéro national\nrien ici 12345\nvoir plus bas ; puis la suite"
    assert Surroundings(text).header(text.index("12345")) == []
