"""Names in the columns of a table that somebody pasted."""

import pytest

from classifiers.names import NameTagger
from classifiers.names.cues.cells import in_columns, may_be_person


def persons(text):
    return [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]


def test_a_head_that_asks_for_persons_tells_the_cells_below():
    text = (
        "Datum;Kunde;Betrag;Verkäufer\n02.02.;Sieglinde Hartwig;10,00;Rombeck\n03.02.;Imbiss am Eck;8,00;Rombeck\n"
        "04.02.;Metzgerei Hartwig GmbH;61,00;Zellner"
    )
    assert persons(text) == ["Sieglinde Hartwig", "Rombeck", "Rombeck", "Zellner"]


def test_other_cells_of_a_column_of_persons_are_proposed_once():
    text = "a;b;c\n1;Anne Dupont;x\n2;Koen Peeters;y\n3;Zorgl Brux;z"
    known = [(text.index("Anne"), text.index("Anne") + 11), (text.index("Koen"), text.index("Koen") + 12)]
    assert [text[a:b] for a, b in in_columns(text, known)] == ["Zorgl Brux"]


def test_lines_of_different_width_are_no_table():
    text = "Vendeur;x;y\nDupont;1\nMartin;2;3;4\nBoulanger"
    assert list(in_columns(text, [(0, 1)])) == []


def test_what_has_digits_or_no_capital_is_no_person():
    assert may_be_person("De Smet Jan")
    assert not may_be_person("06/03")
    assert not may_be_person("vacant")
    assert not may_be_person("Garage du Pont SPRL bis ter")


@pytest.mark.parametrize(
    "text",
    [
        "Ticker,Name,Price,Chg\nMS,Morgan Stanley,88.12,-0.2%\nJPM,JPMorgan,151.00,+0.1%\nLLY,Eli Lilly,590.10,0%\n",
        "Artikelnr;Name;Preis\n12;Regal Billy;49,00\n13;Lampe Ines;19,00\n14;Stuhl Stefan;29,00\n",
        "Station;Name;Linie\n1;Rogier;4\n2;De Brouckère;4\n3;Lemonnier;4\n4;Albert;4\n",
    ],
)
def test_names_beside_articles_stations_and_shares_are_theirs(text: str) -> None:
    names = {"Morgan Stanley", "Eli Lilly", "Regal Billy", "Lampe Ines", "Stuhl Stefan", "Rogier", "Albert"}
    assert names.isdisjoint(text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON")


def test_who_orders_an_article_stays() -> None:
    text = "Nom;Prénom;Article;Quantité\nDupont;Marie;Tasse;2\nLeroy;Anne;Bol;1\nMartin;Luc;Pot;3\n"
    found = {text[f.start : f.end] for f in NameTagger.shared().find(text)}
    assert {"Dupont", "Marie", "Leroy", "Anne"} <= found
