"""A code of which the numbers go to the end of one table, and of no other, stands for that table."""

from __future__ import annotations

from .conftest import Store
from .test_labels import PERSONS, _rows, _told

READERS = [(n, f"Lezer{n}", "Peeters", f"lezer{n}@mail.example", f"lz{n}", "x") for n in range(1, 81)]
LIBRARY = (
    """
CREATE TABLE lezers (lezernr integer PRIMARY KEY, voornaam varchar(30), naam varchar(30), email varchar(60),
  gebruikersnaam varchar(20), wachtwoord varchar(20));
CREATE TABLE exemplaren (exemplaarnr integer PRIMARY KEY, titel varchar(30));
CREATE TABLE uitleningen (uitleennr integer PRIMARY KEY, lezernr integer REFERENCES lezers (lezernr),
  exemplaarnr integer REFERENCES exemplaren (exemplaarnr));
CREATE TABLE boetes (boetenr integer PRIMARY KEY, lezernr integer REFERENCES lezers (lezernr));
CREATE TABLE reservaties (resnr integer PRIMARY KEY, lezernr integer REFERENCES lezers (lezernr));
CREATE TABLE acties_log (nr integer PRIMARY KEY, module varchar(20), object integer, bediende integer);
CREATE TABLE zoekacties (nr integer PRIMARY KEY, userid integer, vraag varchar(20));
"""
    + _rows("lezers", READERS)
    + _rows("exemplaren", [(n, f"Boek {n}") for n in range(1, 121)])
    + _rows("uitleningen", [(n, 1 + (n * 7) % 80, 1 + n % 120) for n in range(1, 161)])
    + _rows("boetes", [(n, 1 + (n * 3) % 80) for n in range(1, 31)])
    + _rows("reservaties", [(n, 1 + (n * 3) % 80) for n in range(1, 31)])
    + _rows("acties_log", [(n, "CIRC", 1 + (n * 3) % 80, 1) for n in range(1, 161)])
    + _rows("acties_log", [(200 + n, "CATA", n, 1) for n in range(1, 121)])
    + _rows("zoekacties", [(n, 1 + (n * 9) % 80, "bomen") for n in range(1, 61)])
)


def test_a_code_stands_for_the_table_to_whose_end_its_numbers_go(sqlite_store: Store) -> None:
    sqlite_store.run(LIBRARY)
    told = _told(sqlite_store, email="lezer10@mail.example")
    assert {place for table, place in told if table == "acties_log"} == {
        f"nr={n}" for n in range(1, 161) if 1 + (n * 3) % 80 == 10
    }


def test_a_number_of_who_logs_in_is_that_of_the_register_that_says_by_which_name(sqlite_store: Store) -> None:
    sqlite_store.run(LIBRARY)
    told = _told(sqlite_store, email="lezer10@mail.example")
    assert {place for table, place in told if table == "zoekacties"} == {
        f"nr={n}" for n in range(1, 61) if 1 + (n * 9) % 80 == 10
    }


def test_of_two_tables_that_end_alike_a_code_stands_for_neither(sqlite_store: Store) -> None:
    sqlite_store.run(LIBRARY)
    sqlite_store.run("CREATE TABLE rekken (reknr integer PRIMARY KEY, plaats varchar(20));\n")
    sqlite_store.run(_rows("rekken", [(n, "gang") for n in range(1, 82)]))
    told = _told(sqlite_store, email="lezer10@mail.example")
    assert not {place for table, place in told if table == "acties_log"}


def test_a_column_by_which_every_table_counts_its_rows_is_no_key_of_persons(sqlite_store: Store) -> None:
    tables = ("client_entity", "facture", "paiement", "envoi")
    sqlite_store.run(
        "CREATE TABLE client_entity (entity_id integer PRIMARY KEY, prenom text, nom text, courriel text);\n"
        + "".join(f"CREATE TABLE {each} (entity_id integer PRIMARY KEY, etat text);\n" for each in tables[1:])
        + _rows("client_entity", [(n, given, family, mail) for n, given, family, mail in PERSONS])
        + "".join(_rows(each, [(n, "ok") for n in range(1, 16)]) for each in tables[1:])
    )
    assert _told(sqlite_store, email=PERSONS[3][3]) == {("client_entity", "entity_id=4")}
