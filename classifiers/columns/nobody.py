"""Tells what is about nobody by words that only things, works, places and companies have."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .hints import Reading
from .rules import words_of

_BUDGET = ({"income", "incomes", "revenus", "inkomsten", "einnahmen"}, {"expense", "expenses", "depenses", "uitgaven"})
"""Both in one table are a project's or a household's book, and nobody's pay."""
_OPENS = (
    {"opening", "closing", "ouverture", "fermeture"},
    {"hour", "hours", "time", "heure", "heures", "horaire", "horaires"},
)
"""Words that say when a place is open to everybody: a shop, a station, and nobody's home."""
_PLACES = {"CITY", "POSTAL_CODE", "REGION", "COUNTRY", "NATIONALITY"}
_NAMED = {"name", "company", "address", "street", "city", "postal"}
_NUMBERS = {"code", "num", "numero", "no", "nr", "nummer", "number", "id"}
_COMPANYS_PAIRS = {
    ("raison", "sociale"), ("forme", "juridique"), ("legal", "form"), ("annual", "revenue"), ("code", "ape"),
}  # fmt: skip


def lists_places(readings: Sequence[Reading]) -> bool:
    """Towns with their postcodes, or lands with what their people are called, and no street in which somebody lives."""
    first = {reading.hints[0].entity_type for reading in readings if reading.hints and not reading.hints[0].about}
    return len(first & _PLACES) > 1 and first <= _PLACES | {"LANGUAGE_PREFERENCE", "GEO_COORDINATES"}


def thing_score(readings: Sequence[Reading]) -> float:
    """Prices and quantities; a VAT number or a company's name."""
    words = {word for reading in readings for unit in reading.units for word in unit.words}
    if all(words & of for of in _BUDGET):
        return 1.0
    company = any(h.entity_type == "BE_ENTERPRISE_NUMBER" for r in readings for h in r.hints)
    company = company or any({"company", "name"} <= reading.concepts for reading in readings)
    if len(words & words_of("built")) > 1:
        return 0.8
    return min(0.4, 0.2 * len(words & words_of("sold"))) + (0.2 if company else 0.0)


def is_open(readings: Sequence[Reading]) -> bool:
    """Whether it tells when a place is open."""
    words = {word for reading in readings for word in reading.words}
    return bool(words & words_of("open")) or all(words & of for of in _OPENS)


def is_of_animals(readings: Sequence[Reading], words: set[str]) -> bool:
    """Whether a table lists animals, by the words of its name and one column, or by two columns."""
    bred = sum(bool(words_of("bred").intersection(reading.words)) for reading in readings)
    parents = any(
        {"father", "mother", "pere", "mere", "vader", "moeder", "vater", "mutter"} & set(r.words) for r in readings
    )
    return bred + parents + 2 * bool(words & words_of("animals")) > 2 or bred > 1


def is_of_companies(readings: Sequence[Reading]) -> bool:
    """Whether a column holds what only companies have."""
    if not any(reading.concepts & _NAMED for reading in readings):
        return False  # `siret` of whom somebody works for
    named = [set(reading.words) - _NUMBERS for reading in readings]
    paired = any(_COMPANYS_PAIRS.intersection(pairwise(reading.words)) for reading in readings)
    return paired or any(words and words <= words_of("companys") for words in named)
