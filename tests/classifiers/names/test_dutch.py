"""Dutch names that their sentence tells, given names in lower case, and what stands in the same places and is none."""

from __future__ import annotations

import pytest

from classifiers.names.tagger import NameTagger


def _persons(text: str) -> list[str]:
    found = NameTagger.shared().find(text)
    return [text[f.start : f.end] for f in found if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bij afwezigheid van de baas: vraag Polleke van de elektriek, hij heeft het plan.", "Polleke"),
        ("De kinderen noemen haar Liesje, en dat vindt ze niet erg.", "Liesje"),
        ("Stuur anders Lowie eens langs, die moet toch naar het magazijn voor een sleutel.", "Lowie"),
        ("Vraag het aan ons Lotte, ze zit bij de kassa en ze weet het.", "Lotte"),
    ],
)
def test_a_dutch_sentence_tells_who_somebody_is(text: str, name: str) -> None:
    assert name in _persons(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vraag Offerte aan bij het loket, want dat is niet voor iedereen.",
        "Ik heb bij Telenet gebeld en het is niet naar mijn zin, maar ze komen.",
        "Hij werkt bij Cevora en gaat met De Lijn naar het werk, niet met de auto.",
        "Het Zilvermuseum is voor iedereen open, en het ligt niet ver van het station.",
    ],
)
def test_firms_and_nouns_in_their_places_are_nobody(text: str) -> None:
    assert not _persons(text)


def test_frequent_given_names_without_a_capital_are_found_where_nobody_cares_for_them() -> None:
    careless = "hallo inge, het is wegens onze jupp. hij kan morgen ni komen. hij ligt nog te slapen. groetjes"
    assert "jupp" in _persons(careless)
    assert "Jupp" not in _persons("Het jupp-systeem van de firma is stuk, en niemand weet waarom het zo is.")
