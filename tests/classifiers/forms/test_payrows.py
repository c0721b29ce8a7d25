"""The sum of a row of a pay slip."""

import pytest

from classifiers.analysis import Analyzer


@pytest.mark.parametrize(
    ("row", "kind", "amount"),
    [
        ("1410  Gewaarborgd loon   3,00   14,9320      340,45", "SALARY", "340,45"),
        ("Brutoloon    160,00    18,5000    2.960,00", "SALARY", "2.960,00"),
        ("Salaire brut | 160 | 18,50 | 2960,00", "SALARY", "2960,00"),
        ("3010  RSZ    13,07 %      -296,64", "TAX", "-296,64"),
        ("Nettolohn    1.980,12", "SALARY", "1.980,12"),
        ("Salaire brut : 2.500,00 €   Ancienneté : 12", "SALARY", "2.500,00 €"),
    ],
)
def test_the_sum_is_the_last_number_of_the_row(row, kind, amount):
    text = f"Werknemer: Nadia Bouchta\n{row}\nFunctie: verkoopster"
    assert amount in [text[f.start : f.end] for f in Analyzer().analyze(text).findings if f.entity_type == kind]


def test_numbers_with_words_between_are_no_row():
    text = "Brutoloon 2.960,00   Nettoloon 2.010,22"
    assert [text[f.start : f.end] for f in Analyzer().analyze(text).findings] == ["2.960,00", "2.010,22"]
