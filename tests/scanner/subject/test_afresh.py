"""What was found before it was known what the person is called is judged once more: no order of tables decides."""

from __future__ import annotations

import json

import pytest

from .conftest import Store

NUMBER, PHONE = "72.12.09-048.89", "0486771290"
STAFF = """
CREATE TABLE staff (id integer PRIMARY KEY, first_name varchar(30), last_name varchar(30), birthday varchar(10),
  national_number varchar(20), mobile varchar(20));
INSERT INTO staff VALUES (1, 'Ingrid', 'Osterhoudt', '1972-12-09', '72120904889', '0486771290'),
  (2, 'Ann', 'Maes', '1980-01-02', '80010200216', '0470111111'),
  (3, 'Luc', 'Claes', '1971-01-02', '71010200116', '0470111112');
"""
CONTACTS = """
CREATE TABLE {0} (id integer PRIMARY KEY, name varchar(60), phone varchar(20));
INSERT INTO {0} VALUES (1, 'Willem Osterhoudt', '0486 77 12 90'), (2, 'Ingrid Osterhoudt', '0486 77 12 90'),
  (3, 'Karel Verheyden', '0486 77 12 90'), (4, 'Ann Maes', '0470111111');
"""
VERSIONS = "CREATE TABLE {0} (id integer PRIMARY KEY, data varchar(200));\n" + "".join(
    f"INSERT INTO {{0}} VALUES ({number}, '{{{{{json.dumps(told)[1:-1]}}}}}');\n"
    for number, told in enumerate(
        [
            {"first_name": "Willem", "last_name": "Osterhoudt", "phone": PHONE},
            {"first_name": "Ingrid", "last_name": "Osterhoudt", "phone": PHONE},
        ],
        1,
    )
)


@pytest.mark.parametrize("before", [True, False])
def test_a_phone_of_two_is_hers_under_her_name_alone_whichever_row_comes_first(
    sqlite_store: Store, before: bool
) -> None:
    letter = "a" if before else "z"
    sqlite_store.run(STAFF + CONTACTS.format(f"{letter}_contacts") + VERSIONS.format(f"{letter}_versions"))
    answer = sqlite_store.find(national_number=NUMBER, phone=PHONE)
    sure = {(one.asset.rpartition("/")[2], one.locator) for one in answer.matches if one.certainty == "certain"}
    assert sure == {("staff", "id=1"), (f"{letter}_contacts", "id=2"), (f"{letter}_versions", "id=2")}
    rest = {one.certainty for one in answer.matches} - {"certain"}
    assert rest <= {"possible"}, "the phone of a husband under his own name is no more than possible"


def test_what_is_surer_now_is_followed_along_its_keys(sqlite_store: Store) -> None:
    orders = "CREATE TABLE a_orders (id integer PRIMARY KEY, contact integer REFERENCES a_contacts, what varchar(9));\n"
    orders += "INSERT INTO a_orders VALUES (7, 1, 'boor'), (8, 2, 'zaag'), (9, 3, 'vijl');\n"
    sqlite_store.run(STAFF + CONTACTS.format("a_contacts") + orders)
    rows = sqlite_store.rows(sqlite_store.find(national_number=NUMBER, phone=PHONE))
    assert {place for table, place in rows if table == "a_orders"} == {"id=8"}


ACCOUNTS = """
CREATE TABLE employees (id integer PRIMARY KEY, first_name varchar(30), last_name varchar(30), work_email varchar(40));
CREATE TABLE users (id integer PRIMARY KEY, username varchar(20), email varchar(40),
  employee integer REFERENCES employees (id));
CREATE TABLE mails (id integer PRIMARY KEY, to_email varchar(40));
INSERT INTO employees VALUES (1, 'Zoë', 'Janssens', 'zjans@firm.example'), (2, 'Ann', 'Maes', 'amaes@firm.example'),
  (3, 'Luc', 'Claes', 'lclae@firm.example');
INSERT INTO users VALUES (11, 'zjans', 'zjans@firm.example', 1), (12, 'amaes', 'amaes@firm.example', 2),
  (13, 'lclae', 'lclae@firm.example', 3);
INSERT INTO mails VALUES (5, 'zjans@firm.example'), (6, 'amaes@firm.example');
"""


def test_a_user_name_leads_to_whose_account_it_is_though_an_address_begins_so(sqlite_store: Store) -> None:
    sqlite_store.run(ACCOUNTS)
    answer = sqlite_store.find(username="zjans")
    assert sqlite_store.rows(answer) == {("employees", "id=1"), ("users", "id=11"), ("mails", "id=5")}
    assert {one.certainty for one in answer.matches if one.asset.endswith("employees")} == {"certain"}


def test_a_user_name_of_two_systems_leads_to_neither_of_two_persons(sqlite_store: Store) -> None:
    other = "CREATE TABLE members (id integer PRIMARY KEY, name varchar(30), login varchar(20));\n"
    other += "INSERT INTO members VALUES (1, 'Zita Jansen', 'zjans'), (2, 'Bo Peeters', 'bpeet');\n"
    sqlite_store.run(ACCOUNTS + other)
    answer = sqlite_store.find(username="zjans")
    assert "certain" not in {one.certainty for one in answer.matches}
