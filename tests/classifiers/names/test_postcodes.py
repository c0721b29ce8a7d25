"""Numbers that may be postcodes, and those that are years or sums."""

import pytest

from classifiers.names.addresses.postcodes import is_sum, is_year, postcodes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1000 Bruxelles, B5000 Namur, 50667 Köln", ["1000", "5000", "50667"]),
        ("12345678 et 123", []),
        ("le 03/05/2024, 1.5000, +3200, x2000", []),
        ("Łódź 1000 Gent", ["1000"]),
        ("Łódź ١٠٠٠ Gent", ["١٠٠٠"]),
        ("²1000 Gent", []),
    ],
)
def test_numbers_that_may_be_postcodes(text: str, expected: list[str]) -> None:
    assert [match[0] for match in postcodes(text)] == expected


@pytest.mark.parametrize("text", ["© 2020 Jan", "2005, 2018 Mark", "14 Oct 2018 Mark"])
def test_a_year_is_no_postcode(text: str) -> None:
    assert is_year(text, text.index("20", 5 if text[0] == "2" else 0))
    assert not is_year(text.replace("20", "10"), text.index("20"))


@pytest.mark.parametrize(
    ("text", "sum_of_something"),
    [
        ("Totaal: 7944 Gent", True),
        ("TOTAL 7944 Gent", True),
        ("pièces stück 7944 Gent", True),
        ("Nombre général : 7944 Gent", True),
        ("Montants 7944 Gent", False),
        ("rue 7944 Gent", False),
        ("Totaal:7944 Gent", False),
    ],
)
def test_a_number_of_something_is_no_postcode(text: str, sum_of_something: bool) -> None:
    assert is_sum(text, text.index("7944")) is sum_of_something
