"""Keys in columns that are called after nothing they lead to: a user key in `melder`, the number of an address."""

from __future__ import annotations

from .conftest import Store
from .test_labels import PERSONS, _rows, _told

HELPDESK = (
    """
CREATE TABLE accounts (id integer PRIMARY KEY, sleutel varchar(20), loginnaam varchar(20));
CREATE TABLE gebruikers (id integer PRIMARY KEY, loginnaam varchar(20), voornaam varchar(30), naam varchar(30),
  email varchar(60));
CREATE TABLE meldingen (id integer PRIMARY KEY, melder varchar(20), assignee varchar(20), titel varchar(30));
CREATE TABLE reacties (id integer PRIMARY KEY, melding integer, auteur varchar(20), tekst varchar(30));
CREATE TABLE boeken (id integer PRIMARY KEY, titel varchar(30), auteur varchar(30));
"""
    + _rows("accounts", [(100 + n, f"GEBR{9000 + n}", f"{given}{n}".lower()) for n, given, _, _ in PERSONS])
    + _rows("gebruikers", [(500 + n, f"{given}{n}".lower(), given, family, mail) for n, given, family, mail in PERSONS])
    + _rows("meldingen", [(n, f"GEBR{9001 + n % 15}", f"GEBR{9001 + n % 2}", "stuk") for n in range(1, 31)])
    + _rows("reacties", [(n, n, f"GEBR{9001 + n % 5}", "ok") for n in range(1, 31)])
    + _rows("boeken", [(n, f"Boek {n}", f"Ada Verhulst {n}") for n in range(1, 9)])
)


def test_a_user_key_leads_from_what_somebody_reported_or_wrote(sqlite_store: Store) -> None:
    sqlite_store.run(HELPDESK)
    told = _told(sqlite_store, email="chloe3@mail.example")
    assert told == {
        ("gebruikers", "id=503"),
        ("accounts", "id=103"),
        *(("meldingen", f"id={n}") for n in (2, 17)),
        *(("reacties", f"id={n}") for n in (2, 7, 12, 17, 22, 27)),
    }


ADDRESSES = (
    """
CREATE TABLE ADRX (CLIENT char(3), ADRNUMMER char(10), VOLGNR char(3), STRAAT varchar(40), POSTCODE varchar(9),
  PLAATS varchar(30), PRIMARY KEY (CLIENT, ADRNUMMER, VOLGNR));
CREATE TABLE ADRM (CLIENT char(3), ADRNUMMER char(10), VOLGNR char(3), EMAIL varchar(60),
  PRIMARY KEY (CLIENT, ADRNUMMER, VOLGNR));
CREATE TABLE RELATIES (CLIENT char(3), RELATIENR char(10), VOORNAAM varchar(30), NAAM varchar(30), ADRNR char(10),
  PRIMARY KEY (CLIENT, RELATIENR));
CREATE TABLE FACTUREN (CLIENT char(3), FACTUURNR char(10), RELATIENR char(10), BEDRAG numeric,
  PRIMARY KEY (CLIENT, FACTUURNR));
"""
    + _rows("ADRX", [("1", f"{20000 + 13 * n:010d}", "001", f"Dorp {n}", "9000", "Gent") for n in range(1, 41)])
    + _rows("ADRM", [("1", f"{20000 + 13 * n:010d}", "001", mail) for n, _, _, mail in PERSONS])
    + _rows("RELATIES", [("1", f"{37 * n:010d}", a, b, f"{20000 + 13 * n:010d}") for n, a, b, _ in PERSONS])
    + _rows("FACTUREN", [("1", f"{700 + n:010d}", f"{37 * n:010d}", 5) for n, *_ in PERSONS])
)


def test_an_address_of_mail_leads_over_the_number_of_an_address_to_the_person(sqlite_store: Store) -> None:
    sqlite_store.run(ADDRESSES)
    told = _told(sqlite_store, email="chloe3@mail.example")
    assert {table for table, _ in told} == {"ADRM", "ADRX", "RELATIES", "FACTUREN"}
    assert len(told) == 4
