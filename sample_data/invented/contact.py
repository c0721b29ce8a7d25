"""Telephone numbers that ring nowhere.

Belgium has no block for fiction. Mobile numbers here begin with 0450 to 0454 or 0457 to 0459: the list of allotted
prefixes has 0455, 0456 and 0460 upward only. Fixed numbers have a subscriber number that begins with `00`: those begin
with 2 to 9, since 0 is the trunk prefix and 1 the short numbers; the Dutch plan has the same rule. Germany
(Bundesnetzagentur, notice 148/2021), France (Arcep) and the United Kingdom (Ofcom) keep blocks for films and books.
"""

from __future__ import annotations

import re
from random import Random

BLOCKS = (
    r"\+3245[0-47-9]\d{6}",
    r"\+32(?:1[0-69]|5\d|6[013-57-9]|71|8[1-79])00\d{4}",
    r"\+312000\d{5}",
    r"\+493023125\d{3}",
    r"\+3319900\d{4}",
    r"\+442079460\d{3}",
)
"""Regular expressions of the blocks, over numbers in the form `+3245…`."""

_ZONES = {"fr": ("10", "67", "68", "69", "65", "64", "71", "81", "82", "83", "84", "85", "61", "63", "19"),
          "nl": ("11", "12", "13", "14", "15", "16", "50", "51", "52", "53", "54", "55", "56", "57", "58", "59", "89"),
          "de": ("87",)}  # fmt: skip


def mobile(rng: Random) -> str:
    """A Belgian mobile number, `+3245…`."""
    return f"+3245{rng.choice('01234789')}{rng.randrange(10**6):06}"


def landline(rng: Random, language: str = "fr") -> str:
    """A Belgian fixed number in a zone where the language is spoken."""
    zones = _ZONES.get(language) or _ZONES["fr"]
    return f"+32{rng.choice(zones)}00{rng.randrange(10**4):04}"


def phone(rng: Random, country: str) -> str:
    """A number of a neighbouring country, from its block for fiction."""
    three, four = f"{rng.randrange(1000):03}", f"{rng.randrange(10**4):04}"
    return {
        "FR": f"+3319900{four}",
        "DE": f"+493023125{three}",
        "GB": f"+442079460{three}",
        "NL": f"+312000{four}{three[0]}",
    }.get(country) or mobile(rng)


def compact(number: str) -> str:
    """Digits and plus only."""
    return re.sub(r"[^+\d]", "", number)
