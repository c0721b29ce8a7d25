"""Names of Dutch, German and French texts beside firms, particles, places and logs; and what is nobody there."""

from __future__ import annotations

import pytest

from classifiers.names.tagger import NameTagger


def _persons(text: str) -> list[str]:
    found = NameTagger.shared().find(text)
    return [text[f.start : f.end] for f in found if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("De klacht van Goossens is ontvangen en wordt behandeld.", "Goossens"),
        ("De klacht van Debruyne is ontvangen en wordt behandeld.", "Debruyne"),
        ("Wij spraken gisteren met Vandenbempt over het nieuwe rooster.", "Vandenbempt"),
        ("Hij zei dat Stijn van Katoen Natie morgen terugbelt.", "Stijn"),
        ("Kraan defect, Dries van BIA komt om tien uur langs.", "Dries"),
        ("Hij is de zoon van Jan van Dijk en komt vaak langs.", "Jan van Dijk"),
        ("Ik sprak met Lies van Oosterhout over de huur.", "Lies van Oosterhout"),
        ("Het voorstel van Goossens werd met tien stemmen goedgekeurd.", "Goossens"),
    ],
)
def test_van_parts_a_name_only_where_nobody_bears_both(text: str, name: str) -> None:
    assert _persons(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Bestelling bij Peeters Meubelen geplaatst, levering volgende week.",
        "De factuur van Klaver Onderhoud is te hoog.",
        "Das Sofa kam von Möbel Schneider und war zu spät.",
        "Le car (Voyages Léonard) part à huit heures.",
        "De Gentse Feesten beginnen vrijdag om zes uur.",
        "Dagrapport werf Zuid\nGeen ongevallen.",
        "Rufnummer (030) 2093-4410",
        "Een flesje van Lidl en een kast van Ikea staan klaar.",
    ],
)
def test_trades_feasts_papers_and_brands_are_nobody(text: str) -> None:
    assert not _persons(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mevrouw Peeters belde over de meubelen die te laat kwamen.",
        "Herr Schneider hat die Möbel gestern abgeholt.",
        "De heer De Moor beloofde om voor vrijdag te betalen.",
    ],
)
def test_who_only_buys_there_is_somebody(text: str) -> None:
    assert _persons(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("0640 DEFECT GEMELD DOOR SMULDERS, TECHNIEKER VERWITTIGD", ["SMULDERS"]),
        ("LIFT FAULT REPORTED BY HARGREAVES, ENGINEER INFORMED", ["HARGREAVES"]),
        ("0640 DEFECT GEMELD DOOR ELECTRABEL, TECHNIEKER VERWITTIGD", []),
        ("SPARE PART DELIVERED BY LORRY, ENGINEER INFORMED", []),
    ],
)
def test_logs_in_capitals(text: str, names: list[str]) -> None:
    assert _persons(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("app. 4 Hans & Trudy, app. 5 volmacht aan de buren", ["Hans", "Trudy"]),
        ("The bill was paid by Ben & Jerry's in the spring.", []),
        ("Présents : Mme Kerbrat, M. Sy, Clémence (secrétaire)", ["Kerbrat", "Sy", "Clémence"]),
    ],
)
def test_two_names_beside_each_other_are_two(text: str, names: list[str]) -> None:
    assert _persons(text) == names
