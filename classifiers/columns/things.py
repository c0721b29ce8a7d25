"""Tells what is about nobody by words that only things, works, places and companies have."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .names import Reading

_BUDGET = ({"income", "incomes", "revenus", "inkomsten", "einnahmen"}, {"expense", "expenses", "depenses", "uitgaven"})
"""Both in one table are a project's or a household's book, and nobody's pay."""
_THING_WORDS = {"price", "prix", "prijs", "preis", "sku", "qty", "quantity", "quantite", "aantal", "menge", "stock"}
_BUILT = {
    "baujahr", "bouwjaar", "gebaeudetyp", "wohneinheiten", "gewerbeeinheiten", "geschosse", "nutzflaeche",
    "wohnflaeche", "woonoppervlakte", "verdiepingen", "bedrooms", "bathrooms", "storeys", "denkmalschutz",
    "energielabel",
}  # fmt: skip
"""What houses have that are let or sold."""
_OPEN = {
    "oeffnungszeit", "oeffnungszeiten", "schliesszeit", "schliesszeiten", "openingsuren", "openingstijd",
    "openingstijden", "openinghours", "openingtime", "closingtime",
}  # fmt: skip
_OPENS = (
    {"opening", "closing", "ouverture", "fermeture"},
    {"hour", "hours", "time", "heure", "heures", "horaire", "horaires"},
)
"""Words that say when a place is open to everybody: a shop, a station, and nobody's home."""
PUBLISHED = {
    "isbn", "isbn10", "isbn13", "issn", "ean13", "publisher", "editeur", "uitgever", "uitgeverij", "verlag", "imdb",
    "genre", "book", "books", "livre", "livres", "boek", "boeken", "buch", "buecher", "film", "films", "movie",
    "movies", "album", "albums", "track", "tracks", "song", "songs", "novel", "novels", "roman", "romans",
}  # fmt: skip
"""Words of works that everybody may read, hear or see: what their texts tell is about characters and authors."""
_ANIMALS = {
    "animal", "animals", "animaux", "dier", "dieren", "tier", "tiere", "huisdier", "huisdieren", "haustier",
    "haustiere", "pet", "pets", "dog", "dogs", "cat", "cats", "horse", "horses", "cow", "cows", "cattle", "sheep",
    "chien", "chiens", "chat", "chats", "cheval", "chevaux", "vache", "vaches", "bovin", "bovins", "hond", "honden",
    "katten", "paard", "paarden", "koe", "koeien", "runderen", "hund", "hunde", "katze", "katzen", "pferd", "pferde",
    "rinder", "puppy", "puppies", "litter", "litters", "troupeau", "herd", "kudde",
}  # fmt: skip
_BRED = {
    "breed", "breeds", "species", "espece", "especes", "pedigree", "stamboek", "studbook", "zuchtbuch", "sire", "dam",
    "calving", "lactation", "velage", "microchip", "chipnr", "chipnummer", "robe", "fellfarbe", "vacht", "pelage",
    "diersoort", "tierart", "sterilise", "neutered", "spayed", "kastriert", "gecastreerd", "ras", "rasse", "variety",
    "variete",
}  # fmt: skip
"""What animals, and plants, have: whose birth, sex and parents are nobody's."""
_PLACES = {"CITY", "POSTAL_CODE", "REGION", "COUNTRY", "NATIONALITY"}
_COMPANYS = {
    "siret", "siren", "naf", "codenaf", "codeape", "kvk", "kvknummer", "kvknr", "rechtsform", "rechtsvorm",
    "betriebsart", "betriebsgroesse", "handelsregister", "handelsregisternummer", "nace", "sbi", "duns", "brin",
    "brinnummer", "uai", "rne",
}  # fmt: skip
"""What only a company or a school is registered by, or has: its branch, its legal form, its size."""
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
    if len(words & _BUILT) > 1:
        return 0.8
    return min(0.4, 0.2 * len(words & _THING_WORDS)) + (0.2 if company else 0.0)


def is_open(readings: Sequence[Reading]) -> bool:
    """Whether it tells when a place is open."""
    words = {word for reading in readings for word in reading.words}
    return bool(words & _OPEN) or all(words & of for of in _OPENS)


def is_of_animals(readings: Sequence[Reading], words: set[str]) -> bool:
    """Whether a table lists animals, by the words of its name and one column, or by two columns."""
    bred = sum(bool(_BRED.intersection(reading.words)) for reading in readings)
    parents = any(
        {"father", "mother", "pere", "mere", "vader", "moeder", "vater", "mutter"} & set(r.words) for r in readings
    )
    return bred + parents + 2 * bool(words & _ANIMALS) > 2 or bred > 1


def is_of_companies(readings: Sequence[Reading]) -> bool:
    """Whether a column holds what only companies have."""
    if not any(reading.concepts & _NAMED for reading in readings):
        return False  # `siret` of whom somebody works for
    named = [set(reading.words) - _NUMBERS for reading in readings]
    paired = any(_COMPANYS_PAIRS.intersection(pairwise(reading.words)) for reading in readings)
    return paired or any(words and words <= _COMPANYS for words in named)
