"""The head of a column of a pasted table types the cells below it."""

from __future__ import annotations

import pytest

from classifiers.analysis import Analyzer
from classifiers.patterns import PatternScan
from classifiers.records import recorded


def found(text: str) -> list[tuple[str, str]]:
    return [
        (text[f.start : f.end], f.entity_type)
        for f in sorted(recorded(text, PatternScan.shared()).findings, key=lambda f: f.start)
    ]


@pytest.mark.parametrize("delimiter", [";", "\t", ","])
def test_logins_and_passwords_below_their_heads(delimiter: str) -> None:
    text = "Export du jour\nlogin;wachtwoord\njpeeters;Kers!2021\nmmaes;Peer?3344\n\nFin".replace(";", delimiter)
    assert found(text) == [
        ("jpeeters", "USERNAME"),
        ("Kers!2021", "PASSWORD"),
        ("mmaes", "USERNAME"),
        ("Peer?3344", "PASSWORD"),
    ]


def test_a_table_of_markdown() -> None:
    assert found("| user | role |\n|---|---|\n| jmertens | admin |") == [("jmertens", "USERNAME")]


def test_pay_beside_persons() -> None:
    text = "Naam;Bruto;Netto\nPeeters Jan;3250,00;2100,50\nMaes An;n.v.t.;€ 2.000,00"
    assert found(text) == [("3250,00", "SALARY"), ("2100,50", "SALARY"), ("€ 2.000,00", "SALARY")]
    assert found("Artikel;Netto;Brutto\nEimer;10,00;11,90") == []


def test_no_head_is_anybody() -> None:
    text = "Naam;Voornaam;RRN;IBAN;Bruto\nPeeters;Jan;;;3250,00"
    found = Analyzer().analyze(text).findings
    assert {text[f.start : f.end] for f in found} == {"Peeters", "Jan", "3250,00"}


def test_an_identifier_must_be_one() -> None:
    assert found("naam,bsn\nJansen,111222333\nVisser,12\nSmit,111222334") == [("111222333", "NL_BSN")]


@pytest.mark.parametrize(
    "text",
    [
        "Item, Color\nBall, red\nCar, blue",
        "Omschrijving;Aantal;Prijs\nEmmer;2;4,95",
        "user;role",
        "We met the user, and talked\nabout tables, and left",
    ],
)
def test_other_tables_and_prose_hold_nothing(text: str) -> None:
    assert found(text) == []


def test_offsets_count_characters_beyond_the_first_plane() -> None:
    text = "🧾🧾\nlogin;password\n😀;x\njdupont;Tulipe!7"
    assert ("jdupont", "USERNAME") in found(text)
