"""Keys called after what somebody is in a row, where no table is called so, and keys that repeat their table's name."""

from __future__ import annotations

from typing import Any

import pytest

from connectors import Asset
from scanner.subject.references.things import Things
from scanner.subject.roles.roles import Roles

NAMES = (
    "Ada Lovelace,ada@mail.example", "Bob Peeters,bob@mail.example", "Cy Maes,cy@mail.example",
    "Di Claes,di@mail.example", "Ed Smets,ed@mail.example", "Flo Thys,flo@mail.example",
    "Guy Raes,guy@mail.example", "Ida Cools,ida@mail.example",
)  # fmt: skip


def _register(table: str) -> str:
    rows = ", ".join(
        f"({number}, '{name.split()[0]}', '{name.split()[1].partition(',')[0]}', '{name.partition(',')[2]}')"
        for number, name in enumerate(NAMES, 1)
    )
    return (
        f"CREATE TABLE {table} (id integer PRIMARY KEY, first_name varchar(30), last_name varchar(30), "
        f"email varchar(40));\nINSERT INTO {table} VALUES {rows};\n"
    )


def _children(table: str, column: str) -> str:
    rows = ", ".join(f"({number}, {number}, 'x')" for number in range(1, len(NAMES) + 1))
    return (
        f"CREATE TABLE {table} (id integer PRIMARY KEY, {column} integer, kind varchar(20));\n"
        f"INSERT INTO {table} VALUES {rows};\n"
    )


@pytest.mark.parametrize("register", ["users", "clients", "persons"])
def test_a_role_leads_to_the_one_register(sqlite_store: Any, register: str) -> None:
    children = {
        "plans": "subscriber_id",
        "loans": "borrower_id",
        "gifts": "donor_id",
        "pets": "owner_id",
        "posts": "author_id",
        "enrolments": "participantId",
        "uitleningen": "lener_nr",
        "cartes": "titulaire_id",
    }
    script = _register(register) + "".join(_children(table, column) for table, column in children.items())
    sqlite_store.run(script)
    answer = sqlite_store.find(email="ada@mail.example")
    assert sqlite_store.rows(answer) == {(register, "id=1"), *((table, "id=1") for table in children)}


def test_who_handled_a_row_is_not_whom_it_is_about(sqlite_store: Any) -> None:
    columns = ("assignee_id", "approver_id", "created_by_id", "handled_by_id", "category_id", "holder")
    script = "".join(_children(f"t{number}", column) for number, column in enumerate(columns))
    sqlite_store.run(_register("persons") + script)
    answer = sqlite_store.find(email="ada@mail.example")
    assert sqlite_store.rows(answer) == {("persons", "id=1")}


def test_a_table_that_is_called_so_is_meant(sqlite_store: Any) -> None:
    sqlite_store.run(
        _register("persons")
        + "CREATE TABLE owners (id integer PRIMARY KEY, registered date);\n"
        + "INSERT INTO owners VALUES (1, '2020-01-01'), (2, '2020-01-01'), (3, '2020-01-01');\n"
        + _children("pets", "owner_id")
    )
    assert sqlite_store.rows(sqlite_store.find(email="ada@mail.example")) == {("persons", "id=1")}


def test_of_several_registers_none_is_meant(sqlite_store: Any) -> None:
    sqlite_store.run(_register("guests") + _register("members").replace("ada@", "ann@") + _children("pets", "owner_id"))
    assert sqlite_store.rows(sqlite_store.find(email="ada@mail.example")) == {("guests", "id=1")}


def test_a_borrower_is_none_of_the_staff(sqlite_store: Any) -> None:
    staff = _register("employees").replace("ada@", "ann@").replace("Ada", "Ann")
    sqlite_store.run(_register("readers") + staff + _children("loans", "borrower_id"))
    assert sqlite_store.rows(sqlite_store.find(email="ada@mail.example")) == {("readers", "id=1"), ("loans", "id=1")}


def test_what_is_reached_is_no_surer_than_the_way_there(sqlite_store: Any) -> None:
    sqlite_store.run(
        _register("users")
        + _children("plans", "subscriber_id")
        + "CREATE TABLE plan_lines (plan_id integer, line integer, PRIMARY KEY (plan_id, line));\n"
        + "INSERT INTO plan_lines VALUES (1, 1), (1, 2), (2, 1), (3, 1), (4, 1);\n"
    )
    answer = sqlite_store.find(email="ada@mail.example")
    assert sqlite_store.rows(answer, "probable") == {
        ("plans", "id=1"),
        ("plan_lines", "plan_id=1,line=1"),
        ("plan_lines", "plan_id=1,line=2"),
    }


def test_columns_that_repeat_the_name_of_their_table(sqlite_store: Any) -> None:
    sqlite_store.run(
        """CREATE TABLE contacts (contact_id integer PRIMARY KEY, contact_name varchar(40), contact_email varchar(40));
CREATE TABLE tickets (ticket_id integer PRIMARY KEY, ticket_subject varchar(40), ticket_contact_id integer);
CREATE TABLE ticket_replies (ticket_reply_id integer PRIMARY KEY, ticket_reply varchar(40),
  ticket_reply_type varchar(20), ticket_reply_ticket_id integer);
INSERT INTO contacts VALUES (1, 'Ada Lovelace', 'ada@mail.example'), (2, 'Bob Peeters', 'bob@mail.example'),
  (3, 'Cy Maes', 'cy@mail.example');
INSERT INTO tickets VALUES (1, 'No mail', 1), (2, 'No sound', 2), (3, 'No paper', 3), (4, 'No ink', 1);
INSERT INTO ticket_replies VALUES (1, 'Done', 'Public', 4), (2, 'Done', 'Public', 2), (3, 'Done', 'Public', 1),
  (4, 'Done', 'Public', 3);
"""
    )
    answer = sqlite_store.find(email="ada@mail.example")
    assert sqlite_store.rows(answer) == {
        ("contacts", "contact_id=1"),
        ("tickets", "ticket_id=1"),
        ("tickets", "ticket_id=4"),
        ("ticket_replies", "ticket_reply_id=1"),
        ("ticket_replies", "ticket_reply_id=3"),
    }


def test_a_firm_that_the_person_belongs_to_is_nobody_else(sqlite_store: Any) -> None:
    sqlite_store.run(
        """CREATE TABLE clients (client_id integer PRIMARY KEY, client_name varchar(40));
CREATE TABLE contacts (contact_id integer PRIMARY KEY, contact_name varchar(40), contact_email varchar(40),
  contact_client_id integer);
CREATE TABLE tickets (ticket_id integer PRIMARY KEY, ticket_subject varchar(40), ticket_client_id integer,
  ticket_contact_id integer);
INSERT INTO clients VALUES (1, 'Jan Bakker'), (2, 'Piet Slager'), (3, 'An Visser');
INSERT INTO contacts VALUES (1, 'Ada Lovelace', 'ada@mail.example', 2), (2, 'Bob Peeters', 'bob@mail.example', 2),
  (3, 'Cy Maes', 'cy@mail.example', 1), (4, 'Di Claes', 'di@mail.example', 3);
INSERT INTO tickets VALUES (1, 'No mail', 2, 1), (2, 'No sound', 2, 2), (3, 'No paper', 1, 3), (4, 'No ink', 3, 4);
"""
    )
    answer = sqlite_store.find(email="ada@mail.example")
    assert sqlite_store.rows(answer, "certain") == {("contacts", "contact_id=1"), ("tickets", "ticket_id=1")}


def test_the_whole_name_is_no_user_name(sqlite_store: Any) -> None:
    sqlite_store.run(
        """CREATE TABLE users (user_id integer PRIMARY KEY, user_name varchar(40), user_email varchar(40));
CREATE TABLE mails (id integer PRIMARY KEY, recipient_name varchar(40), recipient varchar(40), subject varchar(40));
INSERT INTO users VALUES (1, 'Ada Lovelace', 'ada@mail.example'), (2, 'Bob Peeters', 'bob@mail.example');
INSERT INTO mails VALUES (1, 'Ada Lovelace', 'ada@mail.example', 'Hello'),
  (2, 'Ada Lovelace', 'a.l@mail.example', 'Bill');
"""
    )
    answer = sqlite_store.find(name="Ada Lovelace", email="ada@mail.example")
    assert sqlite_store.rows(answer, "certain") == {("users", "user_id=1"), ("mails", "id=1")}


class _Called:
    """A source that knows what the rows of its tables are called."""

    def __init__(self, *called: str) -> None:
        self._called = called

    def some(self, asset: Asset, column: str, where: Any, unlike: Any = ()) -> tuple[str, ...]:
        return self._called


@pytest.mark.parametrize(
    ("table", "called", "persons"),
    [
        ("method", ("Post", "Truck", "Express"), False),
        ("member", ("Post", "Peeters", "Maes"), True),
        ("bearer", ("Jan Post", "An Peeters", "Cy Maes"), True),
    ],
)
def test_ways_to_ship_are_no_persons(table: str, called: tuple[str, ...], persons: bool) -> None:
    connector: Any = _Called(*called)
    roles = Things(connector, lambda asset: Roles({"name": ("PERSON",)}, table=table))
    assert roles(Asset("db", ("public", table), "table")).about_persons is persons


def test_the_number_that_values_begin_and_end_with_is_meant(sqlite_store: Any) -> None:
    employees = ", ".join(f"({number + 4}, {number}, 'x{number}')" for number in range(1, len(NAMES) + 1))
    sqlite_store.run(
        _register("users")
        + "CREATE TABLE employees (id integer PRIMARY KEY, user_id integer, room varchar(9));\n"
        + f"INSERT INTO employees VALUES {employees};\n"
        + _children("exits", "employee_id")
    )
    answer = sqlite_store.find(email="ada@mail.example")
    assert sqlite_store.rows(answer) == {("users", "id=1"), ("employees", "id=5"), ("exits", "id=1")}


def test_a_log_whose_columns_repeat_its_name_says_of_what_a_row_is(sqlite_store: Any) -> None:
    logs = ", ".join(f"({number}, 'Contact', 'Edit', 9, {number})" for number in range(1, len(NAMES) + 1))
    others = ", ".join(f"({number + 20}, 'Invoice', 'Edit', 9, {number})" for number in range(1, len(NAMES) + 1))
    sqlite_store.run(
        _register("contacts")
        + "CREATE TABLE invoices (id integer PRIMARY KEY, total integer);\n"
        + "INSERT INTO invoices VALUES (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (7, 1), (8, 1);\n"
        + "CREATE TABLE events (event_id integer PRIMARY KEY, event_type varchar(20), event_action varchar(20), "
        + "event_client_id integer, event_entity_id integer);\n"
        + f"INSERT INTO events VALUES {logs}, {others};\n"
    )
    assert sqlite_store.rows(sqlite_store.find(email="ada@mail.example")) == {
        ("contacts", "id=1"),
        ("events", "event_id=1"),
    }
