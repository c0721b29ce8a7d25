"""A masked value shows its kind and gives nothing away."""

import pytest

from classifiers.masking import mask


@pytest.mark.parametrize(
    ("value", "entity_type", "shown"),
    [
        ("40.00.00-955.79", "BE_NATIONAL_NUMBER", "40.00.••-•••.••"),
        ("BE71 0961 2345 6769", "IBAN_CODE", "BE71 •••• •••• ••••"),
        ("jean.dupont@firma.example", "EMAIL_ADDRESS", "j•••@f•••.example"),
        ("Jean Dupont", "PERSON", "J••• D•••••"),
        ("Rue Haute 12, 1000 Gent", "POSTAL_ADDRESS", "R•• H•••• ••, •••• G•••"),
        ("Azerty!2024", "PASSWORD", "••••••••"),
        ("3 mars 1985", "DATE_OF_BIRTH", "• m••• ••••"),
        ("10.20.30.40", "IP_ADDRESS", "10.20.••.••"),
        ("", "PERSON", ""),
        ("x", "USERNAME", "•"),
    ],
)
def test_a_value_is_masked_by_its_type(value: str, entity_type: str, shown: str) -> None:
    assert mask(value, entity_type) == shown


@pytest.mark.parametrize(
    "entity_type", ["NL_BSN", "CREDIT_CARD", "FREE_TEXT", "UNKNOWN_TYPE", "PHONE_NUMBER", "USERNAME"]
)
def test_most_of_a_value_is_covered(entity_type: str) -> None:
    value = "4539148803436467"
    assert sum(a == b for a, b in zip(value, mask(value, entity_type), strict=False)) <= 4
    assert value not in mask(value, entity_type)
