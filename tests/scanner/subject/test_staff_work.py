"""What the staff did in its work is not about the one who did it: a mail to a customer, an entry in the ledger."""

from __future__ import annotations

from .conftest import Store
from .test_labels import _rows, _told

STAFF = [
    (n, f"{given}", family, f"{given}@firma.example".lower())
    for n, (given, family) in enumerate(
        [("Lode", "Claes"), ("Mieke", "Aerts"), ("Bruno", "Thijs"), ("Nadia", "Benali")], 1
    )
]
CLIENTS = [(n, f"Klant{n}", "Peeters", f"klant{n}@mail.example") for n in range(1, 41)]

MAILS = (
    """
CREATE TABLE medewerkers (id integer PRIMARY KEY, voornaam varchar(30), naam varchar(30), email varchar(60));
CREATE TABLE klanten (id integer PRIMARY KEY, voornaam varchar(30), naam varchar(30), email varchar(60));
CREATE TABLE verzonden_mails (id integer PRIMARY KEY, medewerker_id integer REFERENCES medewerkers (id),
  afzender varchar(60), ontvanger varchar(60), tekst varchar(60));
"""
    + _rows("medewerkers", STAFF)
    + _rows("klanten", CLIENTS)
    + _rows(
        "verzonden_mails",
        [(n, 1 + n % 4, STAFF[n % 4][3], f"klant{n}@mail.example", "Uw dossier is volledig.") for n in range(1, 41)]
        + [(50, 2, STAFF[1][3], STAFF[0][3], "Kom je even langs?")],
    )
)


def test_a_mail_to_a_customer_is_the_customers(sqlite_store: Store) -> None:
    sqlite_store.run(MAILS)
    assert _told(sqlite_store, email="klant7@mail.example") == {("klanten", "id=7"), ("verzonden_mails", "id=7")}


def test_of_who_wrote_it_no_more_is_told_than_that(sqlite_store: Store) -> None:
    sqlite_store.run(MAILS)
    answer = sqlite_store.find(email="lode@firma.example")
    mails = [m for m in answer.matches if m.asset.endswith("verzonden_mails") and m.locator != "id=50"]
    assert {m.field for m in mails} <= {"afzender", "medewerker_id"}


LEDGER = (
    """
CREATE TABLE personen (id integer PRIMARY KEY, prenom varchar(30), nom varchar(30), courriel varchar(60));
CREATE TABLE pieces (id integer PRIMARY KEY, libelle varchar(30));
CREATE TABLE ecritures (id integer PRIMARY KEY, piece_id integer REFERENCES pieces (id), montant numeric,
  personne_id integer REFERENCES personen (id));
CREATE TABLE carnet (id integer PRIMARY KEY, personne_id integer REFERENCES personen (id), note varchar(30));
CREATE TABLE journal_audit (id integer PRIMARY KEY, nom_table varchar(20), tablename varchar(20), piece_nr integer,
  personne_id integer REFERENCES personen (id));
CREATE TABLE factures (id integer PRIMARY KEY, personne_id integer REFERENCES personen (id), saisi_par integer
  REFERENCES personen (id));
"""
    + _rows("personen", CLIENTS)
    + _rows("pieces", [(n, "frais") for n in range(1, 61)])
    + _rows("ecritures", [(n, n, 12, 1 + n % 4) for n in range(1, 61)])
    + _rows("carnet", [(n, 1 + n % 40, "va bien") for n in range(1, 61)])
    + _rows("factures", [(n, n, 1 + n % 4) for n in range(1, 41)])
    + _rows("journal_audit", [(n, "x", "factures", n, 1 + n % 4) for n in range(1, 41)])
)


def test_what_is_posted_is_not_about_who_posted_it(sqlite_store: Store) -> None:
    sqlite_store.run(LEDGER)
    told = _told(sqlite_store, email="klant2@mail.example")
    assert ("factures", "id=2") in told
    assert ("carnet", "id=1") in told
    assert {table for table, _ in told} <= {"personen", "factures", "carnet", "journal_audit"}
    assert {place for table, place in told if table == "factures"} == {"id=2"}


def test_an_entry_of_a_log_that_names_a_table_is_about_the_row_of_it(sqlite_store: Store) -> None:
    sqlite_store.run(LEDGER)
    answer = sqlite_store.find(email="klant9@mail.example")
    assert ("journal_audit", "id=9") in sqlite_store.rows(answer, "certain")
    clerk = sqlite_store.find(email="klant2@mail.example")
    logged = [m for m in clerk.matches if m.asset.endswith("journal_audit") and not m.of_another]
    assert {m.locator for m in logged} == {"id=2"}


HOURS = (
    """
CREATE TABLE medewerkers (id integer PRIMARY KEY, voornaam varchar(30), naam varchar(30), email varchar(60));
CREATE TABLE klanten (id integer PRIMARY KEY, voornaam varchar(30), naam varchar(30), email varchar(60));
CREATE TABLE urenstaat (id integer PRIMARY KEY, medewerker_id integer REFERENCES medewerkers (id),
  klant_id integer REFERENCES klanten (id), dag varchar(10), uren integer);
CREATE TABLE bestelling (id integer PRIMARY KEY, medewerker_id integer REFERENCES medewerkers (id),
  klant_id integer REFERENCES klanten (id), dag varchar(10));
"""
    + _rows("medewerkers", STAFF)
    + _rows("klanten", CLIENTS)
    + _rows("urenstaat", [(n, 1 + n % 4, n, "2025-03-01", 3) for n in range(1, 41)])
    + _rows("bestelling", [(n, 1 + n % 4, n, "2025-03-01") for n in range(1, 41)])
)


def test_hours_for_a_customer_are_the_workers_too_and_an_order_is_not(sqlite_store: Store) -> None:
    sqlite_store.run(HOURS)
    answer = sqlite_store.find(email="mieke@firma.example")
    hours = [m for m in answer.matches if m.asset.endswith("urenstaat")]
    assert {m.locator for m in hours if m.certainty == "certain"} == {f"id={n}" for n in range(1, 41) if n % 4 == 1}
    assert all(m.of_another for m in hours)
    assert not [m for m in answer.matches if m.asset.endswith("bestelling") and not m.of_another]
    assert ("klanten", "id=1") not in sqlite_store.rows(answer)
    assert _told(sqlite_store, email="klant7@mail.example") == {
        ("klanten", "id=7"), ("urenstaat", "id=7"), ("bestelling", "id=7"),
    }  # fmt: skip
