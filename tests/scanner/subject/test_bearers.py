"""Who asks by the number of one system alone is found along its keys, unless the number is borne by several persons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import Store

SHOP = """
CREATE TABLE clients (id INTEGER PRIMARY KEY, client_no TEXT, last_name TEXT, first_name TEXT, birth_date TEXT,
    email TEXT);
INSERT INTO clients VALUES (1, 'K10234', 'Peeters', 'Jan', '1980-02-03', 'jan.peeters@post.example'),
    (2, 'K10235', 'Maes', 'Els', '1981-05-06', 'els@post.example');
CREATE TABLE orders (no INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients (id), total INTEGER);
INSERT INTO orders VALUES (900, 1, 10234), (901, 2, 45), (902, 1, 12);
CREATE TABLE mailing (id INTEGER PRIMARY KEY, email TEXT, topic TEXT);
INSERT INTO mailing VALUES (1, 'jan.peeters@post.example', 'garden'), (2, 'els@post.example', 'garden');
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT);
INSERT INTO letters VALUES (1, 'Betreft: Jan Peeters, geboren 03/02/1980, klacht'), (2, 'Jan Peeters, 01/01/1999');
"""
JAN = {("clients", "id=1"), ("orders", "no=900"), ("orders", "no=902"), ("mailing", "id=1"), ("letters", "id=1")}


def test_a_customer_number_alone_leads_along_the_keys_and_to_what_the_row_tells(sqlite_store: Store) -> None:
    sqlite_store.run(SHOP)
    answer = sqlite_store.find(customer_number="K10234")
    assert sqlite_store.rows(answer, "certain") == JAN
    assert not any("several" in note or "different names" in note for note in answer.notes)


def test_a_free_identifier_is_the_number_of_the_column_it_stands_in(sqlite_store: Store) -> None:
    sqlite_store.run(SHOP)
    assert sqlite_store.rows(sqlite_store.find(identifier="k10234"), "certain") == JAN


def test_a_number_that_two_systems_give_to_two_persons_settles_nothing(sqlite_store: Store) -> None:
    sqlite_store.run(SHOP)
    sqlite_store.run(
        "CREATE TABLE wholesale_customers (customer_no TEXT PRIMARY KEY, name TEXT, first_name TEXT);\n"
        "INSERT INTO wholesale_customers VALUES ('K10234', 'Janssens', 'Piet');\n"
    )
    answer = sqlite_store.find(customer_number="K10234")
    assert not sqlite_store.rows(answer, "certain")
    assert ("clients", "id=1") in sqlite_store.rows(answer, "probable")
    assert any("different names" in note for note in answer.notes)


def test_a_name_that_is_another_ones_is_not_overruled_by_the_number(sqlite_store: Store) -> None:
    sqlite_store.run(SHOP)
    answer = sqlite_store.find(customer_number="K10234", name="Els Maes")
    assert ("clients", "id=1") not in sqlite_store.rows(answer, "certain", "probable")


def test_a_number_beside_an_address_that_no_row_has_is_doubtful(sqlite_store: Store) -> None:
    sqlite_store.run(SHOP)
    answer = sqlite_store.find(customer_number="K10234", email="somebody.else@post.example")
    assert not sqlite_store.rows(answer, "certain") and ("clients", "id=1") in sqlite_store.rows(answer, "probable")


def test_a_number_of_orders_that_name_several_persons_is_nobodys_alone(sqlite_store: Store) -> None:
    sqlite_store.run(
        "CREATE TABLE deliveries (id INTEGER PRIMARY KEY, customer_no TEXT, first_name TEXT, last_name TEXT);\n"
        "INSERT INTO deliveries VALUES (1, 'K7', 'Jan', 'Peeters'), (2, 'K7', 'Els', 'Maes'),"
        " (3, 'K8', 'Bo', 'Claes');\n"
    )
    answer = sqlite_store.find(customer_number="K7")
    assert not sqlite_store.rows(answer, "certain") and any("different names" in note for note in answer.notes)


PERSONS = """
CREATE TABLE {table} (id INTEGER PRIMARY KEY, last_name TEXT, first_name TEXT, birth_date TEXT);
INSERT INTO {table} VALUES (4471, 'Peeters', 'Jan', '1980-02-03'), (4472, 'Maes', 'Els', '1981-05-06');
CREATE TABLE visits (no INTEGER PRIMARY KEY, person_id INTEGER REFERENCES {table} (id), minutes INTEGER);
INSERT INTO visits VALUES (1, 4471, 30), (2, 4472, 4471);
"""


@pytest.mark.parametrize(
    ("table", "kind", "known"),
    [
        ("klanten", "customer_number", True),
        ("medewerkers", "employee_number", True),
        ("medewerkers", "customer_number", False),
        ("persons", "customer_number", False),
    ],
)
def test_a_key_is_such_a_number_where_its_table_is_called_after_those_who_have_them(
    sqlite_store: Store, table: str, kind: str, known: bool
) -> None:
    sqlite_store.run(PERSONS.format(table=table))
    found = sqlite_store.rows(sqlite_store.find(**{kind: "4471"}), "certain")
    assert found == ({(table, "id=4471"), ("visits", "no=1")} if known else set())


PARTIES = """
CREATE TABLE parties (party_id INTEGER PRIMARY KEY, party_no TEXT, last_name TEXT, first_name TEXT, birth_date TEXT,
    warehouse_id INTEGER);
INSERT INTO parties VALUES (1, 'P-2041', 'Peeters', 'Jan', '1980-02-03', 9), (2, 'P-2042', 'Maes', 'Els', NULL, 20410);
CREATE TABLE leases (lease_id INTEGER PRIMARY KEY, party_id INTEGER REFERENCES parties (party_id), rent INTEGER);
INSERT INTO leases VALUES (7, 1, 800), (8, 2, 20410);
"""


@pytest.mark.parametrize("kind", ["customer_number", "identifier"])
def test_a_number_of_a_register_is_one_whatever_its_column_is_called(sqlite_store: Store, kind: str) -> None:
    sqlite_store.run(PARTIES)
    found = sqlite_store.rows(sqlite_store.find(**{kind: "P-2041"}), "certain")
    assert found == {("parties", "party_id=1"), ("leases", "lease_id=7")}


def test_a_short_number_is_that_of_anything(sqlite_store: Store) -> None:
    sqlite_store.run(PARTIES.replace("P-2041", "204"))
    assert not sqlite_store.rows(sqlite_store.find(identifier="204"), "certain")


ROLES = """
CREATE TABLE mens (mens_id INTEGER PRIMARY KEY, geboortedatum TEXT, aangemaakt_door INTEGER);
CREATE TABLE mensnaam (id INTEGER PRIMARY KEY, mens_id INTEGER REFERENCES mens (mens_id), voornaam TEXT, naam TEXT);
CREATE TABLE patient (patient_id INTEGER PRIMARY KEY REFERENCES mens (mens_id), allergie TEXT);
CREATE TABLE patient_nummer (id INTEGER PRIMARY KEY, patient_id INTEGER REFERENCES patient (patient_id), nummer TEXT,
    soort INTEGER, door INTEGER);
CREATE TABLE consult (id INTEGER PRIMARY KEY, patient_id INTEGER REFERENCES patient (patient_id), duur INTEGER);
CREATE TABLE factuur (id INTEGER PRIMARY KEY, patient_id INTEGER REFERENCES patient (patient_id));
CREATE TABLE factuur_nummer (id INTEGER PRIMARY KEY, factuur_id INTEGER REFERENCES factuur (id),
    patient_id INTEGER REFERENCES patient (patient_id), nummer TEXT);
""" + "".join(
    f"INSERT INTO mens VALUES ({n}, '19{50 + n}-02-03', 1);\n"
    f"INSERT INTO mensnaam VALUES ({100 + n}, {n}, '{given}', 'Peeters');\n"
    f"INSERT INTO patient VALUES ({n}, '');\nINSERT INTO consult VALUES ({200 + n}, {n}, 30);\n"
    f"INSERT INTO patient_nummer VALUES ({300 + n}, {n}, 'P{7000 + n}', 1, 1);\n"
    f"INSERT INTO factuur VALUES ({400 + n}, {n});\n"
    f"INSERT INTO factuur_nummer VALUES ({n}, {400 + n}, {n}, 'F{n}55');\n"
    for n, given in enumerate(("Jan", "Els", "Bo", "Mia", "Tom"), 1)
)


@pytest.mark.parametrize("kind", ["customer_number", "identifier"])
def test_a_number_in_a_list_of_numbers_leads_over_what_a_person_is_here_to_whom_it_is(
    sqlite_store: Store, kind: str
) -> None:
    sqlite_store.run(ROLES)
    found = sqlite_store.rows(sqlite_store.find(**{kind: "P7003"}), "certain", "probable")
    hers = {("mens", "mens_id=3"), ("mensnaam", "id=103"), ("patient", "patient_id=3"), ("consult", "id=203")}
    assert found == hers | {("patient_nummer", "id=303"), ("factuur", "id=403"), ("factuur_nummer", "id=3")}


def test_the_number_of_an_invoice_is_nobodys_own(sqlite_store: Store) -> None:
    sqlite_store.run(ROLES)
    assert not sqlite_store.rows(sqlite_store.find(customer_number="F355"), "certain")


def test_a_number_of_a_list_that_two_have_settles_nothing(sqlite_store: Store) -> None:
    sqlite_store.run(ROLES)
    sqlite_store.run("INSERT INTO patient_nummer VALUES (399, 4, 'P7003', 2, 1);\n")
    assert not sqlite_store.rows(sqlite_store.find(identifier="P7003"), "certain")


def test_the_number_of_a_clerk_is_not_looked_for_in_a_list_of_patients(sqlite_store: Store) -> None:
    sqlite_store.run(ROLES)
    assert not sqlite_store.rows(sqlite_store.find(employee_number="P7003"), "certain")


def test_a_user_name_that_stands_in_accounts_alone_leads_to_who_has_it(sqlite_store: Store) -> None:
    sqlite_store.run(ROLES)
    sqlite_store.run("CREATE TABLE logins (id INTEGER PRIMARY KEY, patient_id INTEGER, gebruikersnaam TEXT);\n")
    for n in range(1, 6):
        sqlite_store.run(f"INSERT INTO logins VALUES ({500 + n}, {n}, 'zz{n}peet');\n")
    found = sqlite_store.rows(sqlite_store.find(username="zz3peet"), "certain", "probable")
    assert {("logins", "id=503"), ("mens", "mens_id=3"), ("consult", "id=203")} <= found
    assert ("mens", "mens_id=2") not in found
