"""Lists of terms, nouns that no list has, orders to the reader and examples are nobody; lists of persons stay."""

import pytest

from classifiers.names import NameTagger
from classifiers.names.entry import Bit
from classifiers.names.lexicon import Lexicon
from classifiers.names.things.nouns import is_noun

TRADES = """Betrieb
Bäcker
Metzger
Schneiderei
Forgeron
Werkstatt
Schreinerei
Verger
Gärtnerei
Fischer
Zimmerei
Potier
Kaminkehrer
Glaser
Buchbinder
Imkerei
Brauerei
Gerberei
Töpferei
Weberei"""
STAFF = """Peeters
Janssens
Vanhoutte
De Backer
Lefebvre
Bakker
Mertens
Lambrecht
Verger
Potier
Dierickx
Schneider
Wouters
Claessens
Hermans
Dubois
Fischer
Goossens
Maes
Willems"""


def persons(text: str) -> list[str]:
    return [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]


def test_a_list_of_trades_has_nobody() -> None:
    assert persons(TRADES) == []


def test_a_list_of_family_names_stays_one() -> None:
    assert len(persons(STAFF)) > 10


def test_a_full_name_in_a_list_of_terms_stays() -> None:
    assert persons(TRADES.replace("Fischer", "Annelies Dierickx")) == ["Annelies Dierickx"]


@pytest.mark.parametrize("word", ["Fahrradständer", "Dakhoogte", "Buddhismus", "Werbebroschüren"])
def test_compounds_and_abstract_nouns(word: str) -> None:
    assert is_noun(word, Bit.WORD_DE | Bit.WORD_NL, Lexicon.shared())


@pytest.mark.parametrize("word", ["Quaghebeur", "Brömmelkamp", "Lindenberg", "Bastiaens", "Klingbeil", "Peeters"])
def test_family_names_are_no_compounds(word: str) -> None:
    assert not is_noun(word, Bit.WORD_DE | Bit.WORD_NL, Lexicon.shared())


def test_orders_to_the_reader_are_nobody() -> None:
    text = "Beheer\n\n- Toon alle domeinen van het account:\n\n- Toon systeeminformatie:\n\n- Toon de taken:\n"
    assert persons(text) == []


def test_who_does_something_stays_beside_orders() -> None:
    text = "Notulen van maandag.\n\n- Toon belt de klant op.\n- De planning is door Toon nagekeken.\n"
    assert "Toon" in persons(text)


def test_examples_are_nobody() -> None:
    assert persons("Für Gäste mit eigenem Raum gedacht (z. B. Raucherklub) und ohne Mitglieder.") == []


@pytest.mark.parametrize(
    "text",
    [
        "De Bruyne-zaal is geboekt voor de vergadering van juni.",
        "Die Einheiten Newton, Pascal, Hertz, Weber und Siemens sind abgeleitet.",
        "L'assuré marié ou divorcé informe l'assureur.",
        "Ruan ist eine Laute mit vier Saiten.\nXun ist ein Blasinstrument aus Ton.\nRiq ist eine Trommel mit Schellen.",
    ],
)
def test_things_called_after_somebody_and_things_defined(text: str) -> None:
    assert persons(text) == []
