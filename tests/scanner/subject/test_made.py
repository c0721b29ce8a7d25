"""Rows that one of the staff made or handled are not about that person: of each the one field that says so is told."""

from __future__ import annotations

from typing import Any

import pytest

from scanner.subject.keys import handled

DESK = """
CREATE TABLE users (id integer PRIMARY KEY, login varchar(20), first_name varchar(20), last_name varchar(20),
  email varchar(40));
CREATE TABLE client_user (id integer PRIMARY KEY, login varchar(20), first_name varchar(20), last_name varchar(20),
  email varchar(40), client_id varchar(10), create_by integer);
CREATE TABLE client_company (client_id varchar(10) PRIMARY KEY, name varchar(30), create_by integer);
CREATE TABLE queue (id integer PRIMARY KEY, title varchar(20), create_by integer, change_by integer);
CREATE TABLE ticket (id integer PRIMARY KEY, subject varchar(40), queue_id integer, client_user_id varchar(20),
  responsible_user_id integer, create_by integer);
CREATE TABLE article (id integer PRIMARY KEY, ticket_id integer, body varchar(60), create_by integer);
INSERT INTO users VALUES (1, 'ipeeters', 'Ingrid', 'Peeters', 'ingrid@desk.example'),
  (2, 'kclaes', 'Koen', 'Claes', 'koen@desk.example'), (3, 'lmaes', 'Lotte', 'Maes', 'lotte@desk.example');
INSERT INTO client_user VALUES (1, 'vjanssens', 'Veerle', 'Janssens', 'veerle@mail.example', 'K1', 1),
  (2, 'tdubois', 'Tom', 'Dubois', 'tom@mail.example', 'K1', 2), (3, 'awouters', 'An', 'Wouters', 'an@mail.example',
  'K2', 3);
INSERT INTO client_company VALUES ('K1', 'Garage Noord', 1), ('K2', 'Bakkerij Zuid', 2);
INSERT INTO queue VALUES (1, 'Facturen', 1, 2), (2, 'Vragen', 2, 3), (3, 'Klachten', 3, 3);
INSERT INTO ticket VALUES (1, 'geen toegang', 1, 'vjanssens', 1, 2), (2, 'factuur', 1, 'tdubois', 2, 1),
  (3, 'vraag', 2, 'vjanssens', 3, 3), (4, 'klacht', 3, 'awouters', 2, 2);
INSERT INTO article VALUES (1, 1, 'kan niet inloggen', 2), (2, 2, 'graag een kopie', 1), (3, 3, 'hoe werkt dit', 3),
  (4, 4, 'te laat', 2), (5, 1, 'opgelost', 1);
"""


def test_the_user_name_of_a_client_is_followed_as_a_key(store: Any) -> None:
    store.run(DESK)
    answer = store.find(email="veerle@mail.example")
    tickets, articles = {("ticket", "id=1"), ("ticket", "id=3")}, {("article", f"id={number}") for number in (1, 3, 5)}
    assert store.rows(answer) == {("client_user", "id=1"), *tickets, *articles}
    assert store.handled(answer) == set()


def test_of_what_a_clerk_made_and_handled_the_one_field_is_told(store: Any) -> None:
    store.run(DESK)
    answer = store.find(email="ingrid@desk.example")
    assert store.rows(answer) == {("users", "id=1")}
    assert store.handled(answer) == {
        ("client_user", "id=1", "create_by"),
        ("client_company", "client_id=K1", "create_by"),
        ("queue", "id=1", "create_by"),
        ("ticket", "id=1", "responsible_user_id"),
        ("ticket", "id=2", "create_by"),
        ("article", "id=2", "create_by"),
        ("article", "id=5", "create_by"),
    }


DECLARED = DESK.replace("create_by integer", "create_by integer REFERENCES users (id)").replace(
    "change_by integer", "change_by integer REFERENCES users (id)"
)


def test_a_queue_that_a_clerk_made_leads_to_no_tickets(store: Any) -> None:
    store.run(DECLARED)
    answer = store.find(email="ingrid@desk.example")
    assert store.rows(answer) == {("users", "id=1")}
    assert ("queue", "id=1", "create_by") in store.handled(answer)


def test_a_bound_on_what_is_listed_is_told(sqlite_store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handled, "MOST", 1)
    sqlite_store.run(DESK)
    answer = sqlite_store.find(email="ingrid@desk.example")
    assert len([one for one in sqlite_store.handled(answer) if one[0] == "article"]) == 1
    assert any("rows of hr/main/article say in create_by" in note for note in answer.notes)
    assert not answer.not_searched


LETTERS = """
CREATE TABLE sys_user (name varchar(40) PRIMARY KEY, full_name varchar(40), login varchar(20));
CREATE TABLE employee (name varchar(12) PRIMARY KEY, employee_name varchar(40), user_id varchar(40),
  national_number varchar(15));
CREATE TABLE item (code varchar(10) PRIMARY KEY, title varchar(20), owner varchar(40), modified_by varchar(40));
CREATE TABLE stock_entry (code varchar(10) PRIMARY KEY, item varchar(10), posted_by varchar(20),
  reviewer varchar(12), approved_by varchar(20));
CREATE TABLE car (code varchar(10) PRIMARY KEY, plate varchar(10), owner varchar(40), handled_by varchar(10));
INSERT INTO sys_user VALUES ('tom@firm.example', 'Tom Baert', 'tbaert'), ('nel@firm.example', 'Nel Claes', 'nclaes'),
  ('luc@firm.example', 'Luc Maes', 'lmaes');
INSERT INTO employee VALUES ('HR-0001', 'Tom Baert', 'tom@firm.example', '85.07.30-953.78'),
  ('HR-0002', 'Nel Claes', 'nel@firm.example', '85.07.30-951.80'), ('HR-0003', 'Luc Maes', 'luc@firm.example', NULL);
INSERT INTO item VALUES ('I1', 'bout', 'tom@firm.example', 'nel@firm.example'),
  ('I2', 'moer', 'nel@firm.example', 'tom@firm.example'), ('I3', 'ring', 'luc@firm.example', 'luc@firm.example');
INSERT INTO stock_entry VALUES ('S1', 'I1', 'tbaert', 'HR-0002', 'ploeg A'), ('S2', 'I2', 'nclaes', 'HR-0001',
  'ploeg B'), ('S3', 'I3', 'lmaes', 'HR-0003', 'tbaert');
INSERT INTO car VALUES ('C1', '1-ABC-123', 'Garage Noord', '1'), ('C2', '1-ABC-124', 'Garage Zuid', '2');
"""


def test_texts_that_stand_for_the_staff_say_who_made_a_row(store: Any) -> None:
    store.run(LETTERS)
    made = {
        ("item", "code=I1", "owner"),
        ("item", "code=I2", "modified_by"),
        ("stock_entry", "code=S1", "posted_by"),
        ("stock_entry", "code=S2", "reviewer"),
    }
    answer = store.find(national_number="85.07.30-953.78")
    assert store.handled(answer) == made, "`approved_by` names teams, and one team is called as she logs in"
    assert not {table for table, _ in store.rows(answer)} & {"item", "car"}, "nothing else of such a row is told"
    assert store.handled(store.find(national_number="85.07.30-951.80")) == {
        ("item", "code=I2", "owner"),
        ("item", "code=I1", "modified_by"),
        ("stock_entry", "code=S2", "posted_by"),
        ("stock_entry", "code=S1", "reviewer"),
    }


def test_the_address_of_who_made_a_row_is_not_learned_beside_a_kind(store: Any) -> None:
    store.run(
        "CREATE TABLE employee (id varchar(10) PRIMARY KEY, full_name varchar(40), email varchar(40));\n"
        "CREATE TABLE part_entry (code varchar(10) PRIMARY KEY, kind varchar(10), owner varchar(40),"
        " suggested_by varchar(10) REFERENCES employee (id));\n"
        "CREATE TABLE note (code varchar(10) PRIMARY KEY, body varchar(60));\n"
        + "".join(f"INSERT INTO employee VALUES ('E{n}', 'Naam Voor{n}', 'p{n}@firm.example');\n" for n in range(9))
        + "".join(
            f"INSERT INTO part_entry VALUES ('P{n}', 'bolt', 'p{(n + 1) % 9}@firm.example', 'E{n}');\n"
            for n in range(9)
        )
        + "INSERT INTO note VALUES ('N1', 'mail to p3@firm.example'), ('N2', 'mail to p2@firm.example');\n"
    )
    rows = store.rows(store.find(email="p2@firm.example"), "certain", "probable")
    assert ("note", "code=N2") in rows
    assert ("note", "code=N1") not in rows, "a colleague entered what he suggested: her address is not his"


@pytest.mark.parametrize("column", ["inspected_by", "packed_by", "released_by"])
def test_what_one_of_the_staff_worked_on_is_not_about_that_person(store: Any, column: str) -> None:
    store.run(
        "CREATE TABLE item (id integer PRIMARY KEY, title varchar(20));\n"
        "CREATE TABLE employee (id varchar(10) PRIMARY KEY, full_name varchar(40), email varchar(40));\n"
        "CREATE TABLE stock_entry (id integer PRIMARY KEY, quantity integer, item_id integer REFERENCES item (id),"
        f" {column} varchar(10) REFERENCES employee (id));\n"
        "INSERT INTO item VALUES (1, 'bout'), (2, 'moer');\n"
        + "".join(f"INSERT INTO employee VALUES ('E{n}', 'Naam Voor{n}', 'p{n}@firm.example');\n" for n in range(4))
        + "".join(f"INSERT INTO stock_entry VALUES ({n}, {n}, {1 + n % 2}, 'E{n % 4}');\n" for n in range(24))
    )
    answer = store.find(email="p2@firm.example")
    assert store.rows(answer) == {("employee", "id=E2")}
    assert store.handled(answer) == {("stock_entry", f"id={n}", column) for n in range(2, 24, 4)}
