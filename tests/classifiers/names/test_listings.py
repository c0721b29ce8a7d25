"""What a name is listed under, and what kind of text it stands in: beers, cultivars, manuals, notes of a release."""

import pytest

from classifiers.names import NameTagger
from classifiers.names.judging.listings import is_listed, is_manual
from classifiers.names.tokens import tokenize


def persons(text: str) -> list[str]:
    return [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "word", "listed"),
    [
        ("Bieren: Brigand, Keizer Karel.", "Karel", True),
        ("Variétés : fraise Mara, pomme de terre Nicola", "Nicola", True),
        ("Unsere Sorten: Agata, Nicola, Linda", "Linda", True),
        ("Aanwezig: Karel, Nicola", "Nicola", False),
        ("Bieren: Brigand, Tripel. Karel schenkt", "Karel", False),
        ("Beers: Karel", "Karel", False),
    ],
)
def test_a_head_for_many_things_heads_a_list(text: str, word: str, listed: bool) -> None:
    words = tokenize(text).words
    assert is_listed(words, words.index(word)) is listed


@pytest.mark.parametrize(
    ("text", "manual"),
    [
        ("Release notes 3.8 – the Clara module", True), ("Mode d’emploi. Fixez le bras.", True),
        ("Bedienungsanleitung des Geräts", True), ("Verslag van de vergadering", False),
    ],
)  # fmt: skip
def test_how_a_manual_begins(text: str, manual: bool) -> None:
    assert is_manual(tokenize(text).words) is manual


@pytest.mark.parametrize(
    "text",
    [
        "Sorten: Kartoffel Agata, Nicola, Linda, Sieglinde; Erdbeere Elsanta.",
        "Bieren: Gouden Carolus, Brigand, Pauwel Kwak, Duchesse Anne, Keizer Karel.",
        "Release notes 3.8 – module Clara heet nu Hector; het thema Leonie staat standaard aan.",
        "Instructions for use. Read this before you use your Thermomax Julia.",
        "Lees dit voor u de Thermomax Julia gebruikt.",
        "Naar centrum Albert Marinus rijdt bus 28.",
        "Rosa 'Gertrude Jekyll', Rosa 'Graham Thomas', Clematis 'Dr. Ruppel', Clematis 'Madame Le Coultre'.",
        "6 x Casier Moinette blonde 33 cl\n4 x Casier Saison Dupont bio\n2 x Fût Cuvée Charles Quint 20 L",
        "Carte des vins\nCuvée Frédéric Émile – 75 €\nMarie-Sara Beaujolais blanc – 24 €\nBernard-Massard – 29 €",
        "Gebruiksaanwijzing koffiemachine Philomena 3000\nDe Philomena reinigt zichzelf. Kan Sienna (art. 3322).",
        "Suite Grétry – libre",
        "Schiffsmeldungen: MS Anna-Sophie (Kies), GMS Johann Welker, TMS Elisabeth K., MS Graf Zeppelin verspätet.",
        "Quick start guide: Wilson A40 pump. Spare parts: Sandra gasket set (no. 771), Bowden cable.",
        "200 g de chocolat Callebaut, 20 cl de crème",
        "Uncle Ben's rice, Aunt Bessie's Yorkshires",
        "Q. And then?\nA. He'd gone to Knock.",
        "Het team van wzc Heilig Hart en de kerk Sint-Jan.",
        "Produkte: Wella, Schwarzkopf, Paul Mitchell, Alcina, Aveda",
    ],
)
def test_what_goes_by_a_name_is_nobody(text: str) -> None:
    assert persons(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bières : Chimay, Orval. Merci à Karel Maes et à mevrouw Claes.", ["Karel Maes", "Claes"]),
        ("Gebruiksaanwijzing. Vragen? Bel onze technicus Jan Peeters op 02 555 12 12.", ["Jan Peeters"]),
        ("Bel loodgieter Jan Claes, niet Pierre Martin SA.", ["Jan Claes"]),
        ("Met deze machine kookt Julia Maes elke dag.", ["Julia Maes"]),
        ("Getuige Jan 'Jefke' Peeters en buurvrouw Els 'Mieke' Claes.", ["Jan 'Jefke' Peeters", "Els 'Mieke' Claes"]),
        ("MS Jane Doe and MR John Pratt.", ["Jane Doe", "John Pratt"]),
        ("Gebruiksaanwijzing. Vragen? Bel Katrien op 02 555 12 12.", ["Katrien"]),
        ("Carte des vins\nMorgon – 36 €\nMerci à Madame Lapierre pour le Brouilly – 30 €", ["Lapierre"]),
    ],
)
def test_who_is_meant_beside_things_is_somebody(text: str, names: list[str]) -> None:
    assert persons(text) == names


def test_a_frequent_given_name_in_doubt_is_somebody_where_much_speaks_for_it() -> None:
    assert persons("Pierre arrive, Claire aussi.") == ["Pierre", "Claire"]
    assert persons("De roos staat in de tuin.") == []


def test_what_a_dose_is_told_of_is_taken_and_nobody() -> None:
    text = "Aktuelle Medikation:\nMarcumar 1-0-0\nRamipril (Delix®) 2,5 mg\nDiflucan  - 400mg Bolus\n"
    assert not [f for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]
    told = "Frau Marcumar nimmt Marcumar 1-0-0."
    assert [f.start for f in NameTagger.shared().find(told) if f.entity_type == "PERSON"][:1] == [5]
