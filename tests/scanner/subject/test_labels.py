"""Codes beside keys that a table of their own explains, and logs that say in one word what was changed."""

from __future__ import annotations

from .conftest import Store


def _told(store: Store, **asked: str) -> set[tuple[str, str]]:
    return store.rows(store.find(**asked), "certain", "probable")


def _rows(table: str, rows: list[tuple[object, ...]]) -> str:
    said = (", ".join("NULL" if each is None else repr(each) for each in row) for row in rows)
    return "".join(f"INSERT INTO {table} VALUES ({each});\n" for each in said)


PERSONS = [
    (n, given, family, f"{given}{n}@mail.example".lower())
    for n, (given, family) in enumerate(
        [("Ada", "Verhulst"), ("Joris", "Peeters"), ("Chloe", "Lambert"), ("Piet", "Janssens"), ("Elke", "Maes")] * 3, 1
    )
]

FRENCH = (
    """
CREATE TABLE types_objet (id integer PRIMARY KEY, libelle varchar(30));
CREATE TABLE candidats (id integer PRIMARY KEY, prenom varchar(30), nom varchar(30), courriel varchar(60));
CREATE TABLE societes (id integer PRIMARY KEY, raison_sociale varchar(30));
CREATE TABLE suivi (id integer PRIMARY KEY, type_objet integer, id_objet integer, remarque varchar(30));
"""
    + _rows("types_objet", [(10, "Candidat"), (20, "Société")])
    + _rows("candidats", PERSONS)
    + _rows("societes", [(n, f"Firme {n}") for n in range(1, 16)])
    + _rows("suivi", [(n, 10, n, "rappeler") for n in range(1, 16)] + [(n + 20, 20, n, "visite") for n in range(1, 16)])
)

GERMAN = (
    """
CREATE TABLE Objektarten (ID integer PRIMARY KEY, Bezeichnung varchar(30));
CREATE TABLE Bewerber (ID integer PRIMARY KEY, Vorname varchar(30), Nachname varchar(30), EMail varchar(60));
CREATE TABLE Stellen (ID integer PRIMARY KEY, Titel varchar(30));
CREATE TABLE Verlauf (ID integer PRIMARY KEY, Objektart integer, Objekt_ID integer, Eintrag varchar(30));
"""
    + _rows("Objektarten", [(1, "Bewerber"), (2, "Stelle")])
    + _rows("Bewerber", PERSONS)
    + _rows("Stellen", [(n, f"Stelle {n}") for n in range(1, 16)])
    + _rows("Verlauf", [(n, 1, n, "angerufen") for n in range(1, 16)] + [(n + 20, 2, n, "offen") for n in range(1, 16)])
)

DUTCH = (
    """
CREATE TABLE soorten (id integer PRIMARY KEY, omschrijving varchar(30));
CREATE TABLE sollicitanten (id integer PRIMARY KEY, voornaam varchar(30), naam varchar(30), e_mail varchar(60));
CREATE TABLE vacatures (id integer PRIMARY KEY, titel varchar(30));
CREATE TABLE bijlagen (id integer PRIMARY KEY, soort integer, relatie_id integer, bestand varchar(30));
"""
    + _rows("soorten", [(1, "Vacature"), (2, "Sollicitant")])
    + _rows("sollicitanten", PERSONS)
    + _rows("vacatures", [(n, f"Functie {n}") for n in range(1, 16)])
    + _rows("bijlagen", [(n, 2, n, "cv.pdf") for n in range(1, 16)] + [(n + 20, 1, n, "v.pdf") for n in range(1, 16)])
)


def test_a_code_is_what_a_table_of_codes_says_it_is(sqlite_store: Store) -> None:
    sqlite_store.run(FRENCH)
    assert _told(sqlite_store, email="chloe3@mail.example") == {("candidats", "id=3"), ("suivi", "id=3")}


def test_it_is_so_where_the_words_are_glued(sqlite_store: Store) -> None:
    sqlite_store.run(GERMAN)
    assert _told(sqlite_store, email="chloe3@mail.example") == {("Bewerber", "ID=3"), ("Verlauf", "ID=3")}


def test_it_is_so_where_the_key_is_called_after_no_table(sqlite_store: Store) -> None:
    sqlite_store.run(DUTCH)
    assert _told(sqlite_store, email="chloe3@mail.example") == {("sollicitanten", "id=3"), ("bijlagen", "id=3")}


LIBRARY = (
    """
CREATE TABLE lezers (lezernummer integer PRIMARY KEY, voornaam varchar(30), naam varchar(30), email varchar(60));
CREATE TABLE boeken (boeknummer integer PRIMARY KEY, titel varchar(30));
CREATE TABLE uitleningen (id integer PRIMARY KEY, lezernummer integer REFERENCES lezers (lezernummer),
  boeknummer integer REFERENCES boeken (boeknummer));
CREATE TABLE reservaties (id integer PRIMARY KEY, lezernummer integer REFERENCES lezers (lezernummer),
  boeknummer integer REFERENCES boeken (boeknummer));
CREATE TABLE recensies (id integer PRIMARY KEY, lezernummer integer REFERENCES lezers (lezernummer),
  boeknummer integer REFERENCES boeken (boeknummer));
CREATE TABLE voorstellen (id integer PRIMARY KEY, voorgesteld_door integer, behandeld_door integer, titel varchar(30));
CREATE TABLE wijzigingslog (id integer PRIMARY KEY, module varchar(20), object integer, actie varchar(9));
"""
    + _rows("lezers", PERSONS)
    + _rows("boeken", [(n, f"Boek {n}") for n in range(1, 31)])
    + _rows("uitleningen", [(n, n, n) for n in range(1, 16)])
    + _rows("reservaties", [(n, n, 31 - n) for n in range(1, 16)])
    + _rows("recensies", [(n, n, n + 9) for n in range(2, 9)])
    + _rows("voorstellen", [(n, n, 1 + n % 2, "Tuin") for n in range(1, 16)])
    + _rows(
        "wijzigingslog",
        [(n, "LEDEN", n, "nieuw") for n in range(1, 16)] + [(n + 20, "CATALOGUS", n, "x") for n in range(1, 31)],
    )
)


def test_members_in_a_log_are_those_of_the_one_register_and_nothing_else_is(sqlite_store: Store) -> None:
    sqlite_store.run(LIBRARY)
    told = _told(sqlite_store, email="chloe3@mail.example")
    assert told == {
        ("lezers", "lezernummer=3"),
        ("uitleningen", "id=3"),
        ("reservaties", "id=3"),
        ("recensies", "id=3"),
        ("wijzigingslog", "id=3"),
        ("voorstellen", "id=3"),
    }


def test_who_handles_what_others_propose_is_not_whom_it_is_about(sqlite_store: Store) -> None:
    sqlite_store.run(LIBRARY)
    told = _told(sqlite_store, email="ada1@mail.example")
    assert {place for table, place in told if table == "voorstellen"} == {"id=1"}
