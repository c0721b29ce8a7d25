"""Addresses in every order of their parts, abbreviated or not; and a letter to the person at her own address."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from connectors import Source
from scanner.subject import Identity
from scanner.subject.identity.address import Address
from scanner.subject.reading.matching import Matcher

PARTS = [
    ("12 rue des Lilas, 75011 Paris", ("lilas",), "12", "75011"),
    ("12 bis avenue de la Grande Armée, apt 4, 75011 Paris", ("grande", "armee"), "12", "75011"),
    ("3, um Bierg, L-1234 Luxembourg", ("bierg",), "3", "1234"),
    ("10 Downing Street, London SW1A 2AA", ("downing",), "10", ""),
    ("4e-Armee-laan 5, 8900 Ieper", ("armee", "4e"), "5", "8900"),
    ("Straat van 8 mei 12, 9000 Gent", ("mei", "8"), "12", "9000"),
    ("Avenue du 11 Novembre 5, 1000 Bruxelles", ("novembre", "11"), "5", "1000"),
    ("8 rue du 8 mai 1945, 69003 Lyon", ("mai", "8", "1945"), "8", "69003"),
    ("Kerkstraat 12/3, 9000 Gent", ("kerkstraat",), "12", "9000"),
    ("Rue de la Loi 16 bte 3, 1000 Bruxelles", ("loi",), "16", "1000"),
    ("Straße des 17. Juni 135, 10623 Berlin", ("juni", "17"), "135", "10623"),
    ("Prinsengracht 263-265, 1016 GV Amsterdam", ("prinsengracht",), "263", "1016"),
    ("Apt 4, 12 rue des Lilas, 75011 Paris", ("lilas",), "12", "75011"),
    ("9000 Gent\nKerkstraat 12", ("kerkstraat",), "12", ""),
    ("Am Platz 3, 1010 Wien", ("platz",), "3", "1010"),
]


@pytest.mark.parametrize(("text", "street", "number", "postcode"), PARTS)
def test_an_address_is_taken_apart_whatever_stands_first(
    text: str, street: tuple[str, ...], number: str, postcode: str
) -> None:
    found = Address.of(text)
    assert found and (found.street, found.number, found.postcode) == (street, number, postcode)


@pytest.mark.parametrize("text", ["12", "Kerkstraat, Gent", "75011 Paris", "BP 12, 1000 Bruxelles"])
def test_what_names_no_street_with_a_number_is_told_and_not_searched(text: str) -> None:
    assert Address.of(text) is None
    assert "names no street" in Identity(address=(text,)).warnings()[0]


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        ("12 rue des Lilas, 75011 Paris", "12 bis, rue des Lilas\n75011 PARIS"),
        ("12 rue des Lilas, 75011 Paris", "Apt 4 - 12, RUE DES LILAS 75011 PARIS"),
        ("Kerkstraat 12, 9000 Gent", "Kerkstr. 12 bus 4 - 9000 Gent"),
        ("Kerkstr. 12, 9000 Gent", "KERKSTRAAT 12, 9000 GENT"),
        ("Hauptstraße 5, 10117 Berlin", "Hauptstr. 5, 10117 Berlin"),
        ("Mechelsesteenweg 77, 2018 Antwerpen", "Mechelsestwg 77 2018 Antwerpen"),
        ("5 avenue du Général de Gaulle, 33000 Bordeaux", "5 AV DU GENERAL DE GAULLE 33000 BORDEAUX"),
    ],
)
def test_it_is_found_in_another_spelling(asked: str, held: str) -> None:
    assert Matcher(Identity(address=(asked,))).in_text(held)


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        ("12 rue des Lilas, 75011 Paris", "112 rue des Lilas, 75011 Paris"),
        ("12 rue des Lilas, 75011 Paris", "12 rue des Roses, 75011 Paris"),
        ("12 rue des Lilas, 75011 Paris", "12 rue des Lilas, 69003 Lyon"),
        ("Kerkstraat 12, 9000 Gent", "Kerklaan 12, 9000 Gent"),
    ],
)
def test_another_address_is_not_it(asked: str, held: str) -> None:
    assert not Matcher(Identity(address=(asked,))).in_text(held)


def test_a_row_is_found_by_an_abbreviated_address(store: Any) -> None:
    store.run(
        "CREATE TABLE clients (id integer PRIMARY KEY, nom varchar(40), adresse varchar(80), cp varchar(8));\n"
        "INSERT INTO clients VALUES (1, 'Wouters', 'Kerkstr. 12', '9000'), (2, 'Maes', 'Kerkstr. 13', '9000');\n"
        "INSERT INTO clients VALUES (3, 'Petit', '12, rue des Lilas', '75011'), (4, 'Roy', '21 rue des Lilas', '75011')"
    )
    assert store.rows(store.find(address="Kerkstraat 12, 9000 Gent")) == {("clients", "id=1")}
    assert store.rows(store.find(address="12 rue des Lilas, 75011 Paris")) == {("clients", "id=3")}


def test_a_letter_to_the_person_at_her_address_is_probably_hers(sqlite_store: Any, tmp_path: Path) -> None:
    sqlite_store.run(
        "CREATE TABLE staff (id integer PRIMARY KEY, given_name varchar(40), family_name varchar(40), email text,"
        " street varchar(60), postcode varchar(8));\n"
        "INSERT INTO staff VALUES (1, 'Anne', 'Lefevre', 'anne@mail.example', '12 rue des Lilas', '75011'),"
        " (2, 'Anne', 'Lefevre', 'a.l@mail.example', '3 place du Marché', '59000');\n"
    )
    share = tmp_path / "share"
    share.mkdir()
    (share / "hers.txt").write_text("Madame Anne Lefèvre\n12 rue des Lilas\n75011 Paris\n\nMadame,\n")
    (share / "other.txt").write_text("Madame Anne Lefèvre\n3 place du Marché\n59000 Lille\n\nMadame,\n")
    sqlite_store.config.sources["share"] = Source("share", "files", {"url": str(share)})
    answer = sqlite_store.find(name="Anne Lefevre", email="anne@mail.example")
    told = {match.asset: match.certainty for match in answer.matches if match.source == "share"}
    assert told == {"share/hers.txt": "probable", "share/other.txt": "possible"}
