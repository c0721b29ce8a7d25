"""Words around a value are tokens, whatever the writing."""

import pytest

from classifiers.matching.context import Surroundings
from classifiers.matching.wordlists import Words

from ...cost import cpu_seconds


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


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("naam,bsn\nJan,111222333", True),
        ('"naam","bsn"\r\n"Jan","111222333"', True),
        ("bsn,naam\nJan,111222333", False),
        ("bsn, zei hij, klopt\nja, dus, 111222333", False),
        ("naam      bsn\n--------  ---------\nJan       111222333", True),
        ("naam      bsn        datum\nJan       2024-01-01 111222333", False),
        ("naam      bsn\nJan  111222333", True),
        ("bsn       naam\nJan       111222333", False),
    ],
)
def test_commas_and_blanks_part_columns_below_a_row_that_can_only_be_a_head(text: str, heads: bool) -> None:
    at = text.index("111222333")
    assert Words(["bsn"]).among(Surroundings(text).header(at)) is heads


def test_prose_is_no_row_of_a_table_for_a_semicolon_further_on() -> None:
    text = "Numéro national\nrien ici 12345\nvoir plus bas ; puis la suite"
    assert Surroundings(text).header(text.index("12345")) == []


def test_around_a_stretch_a_word_may_be_near_a_value_in_it_or_is_near_none() -> None:
    text = (
        "Votre numéro de téléphone 70 12 34 56 est le bon; l'autre ne l'est pas.\n"
        + "Rien de tel ici. " * 20
        + "55 66 77"
    )
    phone, social = Words(["téléphone", "gsm"]), Words(["social security", "niss"])
    around = Surroundings(text)
    assert around.around(26, 37) & phone.bit
    assert around.around(26, 37) & social.bit  # the semicolon may part the cells of a table
    last = len(text) - 8
    assert not around.around(last, len(text)) & (phone.bit | social.bit)


@pytest.mark.parametrize("line", ["Sans rien " * 200, "Sans rien " * 50 + "{}" + " sans rien" * 60])
def test_a_line_longer_than_is_looked_at_may_be_the_row_of_a_table(line: str) -> None:
    text = line.format("70 12 34 56")
    at = text.find("70") if "70" in text else len(text) - 5
    assert Surroundings("x\n" + text).around(at + 2, at + 4) == -1


def test_words_of_a_list_that_is_made_later_are_met_too() -> None:
    around = Surroundings("kenteken van de wagen 1-ABC-234")
    assert not around.near(22, 31, Words(["bsn"]))
    assert not around.around(22, 31) & Words(["bsn"]).bit
    made = Words(["kenteken", "a phrase of this test alone"])
    assert around.near(22, 31, made)
    assert around.around(22, 31) & made.bit


def test_a_line_without_end_costs_no_more_for_each_value() -> None:
    # where a line begins and ends was looked for anew for each value
    def seconds(values: int) -> float:
        text = "x\n" + "tel 02 548 12 34, " * values
        around = Surroundings(text)
        return cpu_seconds(lambda: [around.header(at) for at in range(6, len(text), 18)])

    assert seconds(60_000) < 60 * max(seconds(2_000), 0.002)
