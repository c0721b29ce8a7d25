"""What the lexicon knows of a word, in sixteen bits."""

from __future__ import annotations


class Bit:
    """Given and family names carry a grade of 1 (rare) to 3 (frequent) in two bits each; the rest are flags.

    Plain integers: this is looked at for every new word, and an `IntFlag` is twenty times slower.
    """

    GIVEN = 0b11
    FAMILY = 0b1100
    WORD_FR = 1 << 4
    WORD_NL = 1 << 5
    WORD_DE = 1 << 6
    WORD_EN = 1 << 7
    WORD_COMMON = 1 << 8
    PLACE_BE = 1 << 9
    PLACE_NL = 1 << 10
    PLACE_FR = 1 << 11
    PLACE_DE = 1 << 12
    PLACE_OTHER = 1 << 13
    PLACE_BIG = 1 << 14
    COUNTRY = 1 << 15

    ANY_WORD = WORD_FR | WORD_NL | WORD_DE | WORD_EN
    ANY_PLACE = PLACE_BE | PLACE_NL | PLACE_FR | PLACE_DE | PLACE_OTHER


_COUNTRY_BITS = {
    "BE": Bit.PLACE_BE,
    "NL": Bit.PLACE_NL,
    "FR": Bit.PLACE_FR,
    "LU": Bit.PLACE_FR,
    "MC": Bit.PLACE_FR,
    "DE": Bit.PLACE_DE,
    "AT": Bit.PLACE_DE,
    "CH": Bit.PLACE_DE,
    "LI": Bit.PLACE_DE,
}


def place_bit(country: str) -> int:
    """The flag for a place in a country, by ISO code; neighbours without a flag of their own share one."""
    return _COUNTRY_BITS.get(country, Bit.PLACE_OTHER)
