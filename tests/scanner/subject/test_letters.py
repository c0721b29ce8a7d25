"""One letter beside numbers that every table counts stands for the table that begins so, or that is counted whole."""

from __future__ import annotations

from .conftest import Store
from .test_labels import PERSONS, _rows, _told

HELPDESK = (
    """
CREATE TABLE hd_klant (id integer PRIMARY KEY, naam varchar(60), email varchar(60));
CREATE TABLE hd_melding (id integer PRIMARY KEY, klant_id integer, titel varchar(30));
CREATE TABLE hd_map (id integer PRIMARY KEY, titel varchar(30));
CREATE TABLE hd_opdracht (id integer PRIMARY KEY, object_soort char(1), object_id integer, titel varchar(30));
CREATE TABLE hd_gesprek (id integer PRIMARY KEY, object_soort char(1), object_id integer, gestart varchar(20));
CREATE TABLE hd_gesprek_regel (id integer PRIMARY KEY, gesprek_id integer, tekst varchar(30));
CREATE TABLE hd_formulier (id integer PRIMARY KEY, object_soort char(1), object_id integer, sort integer,
  antwoord varchar(30));
"""
    + _rows("hd_klant", [(n, f"{given} {family}", mail) for n, given, family, mail in PERSONS])
    + _rows("hd_melding", [(n, 1 + (n * 7) % 15, "stuk") for n in range(1, 41)])
    + _rows("hd_map", [(n, "map") for n in range(1, 9)])
    + _rows("hd_opdracht", [(n, "M", 1 + (n * 3) % 40, "bellen") for n in range(1, 14)])
    + _rows("hd_gesprek", [(n, "M", n, "2025-03-01") for n in range(1, 41)])
    + _rows("hd_gesprek", [(40 + n, "Z", n, "2025-03-01") for n in range(1, 14)])
    + _rows("hd_gesprek_regel", [(n, 1 + n % 53, "tekst") for n in range(1, 107)])
    + _rows("hd_formulier", [(n, "K", n, 1, "ja") for n in range(1, 16)])
    + _rows("hd_formulier", [(15 + n, "M", n, 1, "neen") for n in range(1, 41)])
)


def test_a_letter_stands_for_the_table_that_begins_so_or_whose_numbers_it_has_all(sqlite_store: Store) -> None:
    sqlite_store.run(HELPDESK)
    told = _told(sqlite_store, email="chloe3@mail.example")
    meldingen = {n for n in range(1, 41) if 1 + (n * 7) % 15 == 3}
    opdrachten = {n for n in range(1, 14) if 1 + (n * 3) % 40 in meldingen}
    gesprekken = {*meldingen, *(40 + n for n in opdrachten)}
    assert told == {
        ("hd_klant", "id=3"),
        *(("hd_melding", f"id={n}") for n in meldingen),
        *(("hd_opdracht", f"id={n}") for n in opdrachten),
        *(("hd_gesprek", f"id={n}") for n in gesprekken),
        *(("hd_gesprek_regel", f"id={n}") for n in range(1, 107) if 1 + n % 53 in gesprekken),
        ("hd_formulier", "id=3"),
        *(("hd_formulier", f"id={15 + n}") for n in meldingen),
    }


def test_a_letter_of_two_tables_that_count_as_far_stands_for_neither(sqlite_store: Store) -> None:
    sqlite_store.run(HELPDESK)
    sqlite_store.run("CREATE TABLE hd_kostenplaats (id integer PRIMARY KEY, titel varchar(30));\n")
    sqlite_store.run(_rows("hd_kostenplaats", [(n, "post") for n in range(1, 16)]))
    told = _told(sqlite_store, email="chloe3@mail.example")
    assert ("hd_formulier", "id=3") not in told and ("hd_formulier", "id=18") not in told
