"""By what part a key names somebody in a row, which tables add to another, and what is of parties and firms."""

from __future__ import annotations

from scanner.subject.roles.roles import Roles, roles_by_names

from .conftest import Store
from .test_labels import _rows, _told

_NAMES = """Ada Verhulst, Joris Peeters, Chloe Lambert, Piet Janssens, Elke Maes, Luc Dubois, Anna Wouters, Karl Becker,
 Nora Claes, Marc Simon, Lies Aerts, Paul Renard, Ilse Cools, Tom Bogaert, Eva Smets"""
PERSONS = [
    (n, *name.split(), f"{name.split()[0]}{n}@mail.example".lower()) for n, name in enumerate(_NAMES.split(","), 1)
]

SCHOOL = (
    """
CREATE TABLE acadPerson (acadPersonID integer PRIMARY KEY, voornaam varchar(30), naam varchar(30), email varchar(60));
CREATE TABLE acadMark (acadMarkID integer PRIMARY KEY, acadPersonIDPupil integer, acadPersonIDMarker integer,
  comment varchar(30));
CREATE TABLE acadFirstAid (acadFirstAidID integer PRIMARY KEY, acadPersonIDPatient integer,
  acadPersonIDAider integer, wat varchar(30));
CREATE TABLE acadBill (acadBillID integer PRIMARY KEY, acadPersonID integer, bedrag integer);
CREATE TABLE acadPayment (acadPaymentID integer PRIMARY KEY, sourceTable varchar(30), sourceTableID integer,
  acadPersonID integer);
CREATE TABLE acadFamily (acadFamilyID integer PRIMARY KEY, naam varchar(30), straat varchar(40), postcode varchar(9));
CREATE TABLE acadFamilyMember (acadFamilyMemberID integer PRIMARY KEY, acadFamilyID integer, acadPersonID integer);
CREATE TABLE acadBook (acadBookID integer PRIMARY KEY, titel varchar(30));
"""
    + _rows("acadPerson", [(n, given, family, mail) for n, given, family, mail in PERSONS])
    + _rows("acadMark", [(n, 1 + n % 15, 1 + n % 2, "goed") for n in range(1, 31)])
    + _rows("acadFirstAid", [(n, n, 1 + n % 12, "val") for n in range(1, 16)])
    + _rows("acadBill", [(n, n, 5) for n in range(1, 16)])
    + _rows("acadPayment", [(n, "acadBill", n, 1 + n % 3) for n in range(1, 16)])
    + _rows("acadFamily", [(n, f"Familie {n}", f"Kerkstraat {n}", "9000") for n in range(1, 9)])
    + _rows("acadFamilyMember", [(n, 1 + n % 8, n) for n in range(1, 16)])
    + _rows("acadBook", [(n, f"Boek {n}") for n in range(1, 16)])
)


def test_a_key_tells_the_part_that_somebody_has_behind_its_name(sqlite_store: Store) -> None:
    sqlite_store.run(SCHOOL)
    assert _told(sqlite_store, email="chloe3@mail.example") == {
        ("acadPerson", "acadPersonID=3"),
        *(("acadMark", f"acadMarkID={n}") for n in (2, 17)),
        ("acadFirstAid", "acadFirstAidID=3"),
        ("acadBill", "acadBillID=3"),
        ("acadPayment", "acadPaymentID=3"),
        ("acadFamilyMember", "acadFamilyMemberID=3"),
        ("acadFamily", "acadFamilyID=4"),
    }


def test_what_the_one_did_who_marked_many_is_the_pupils(sqlite_store: Store) -> None:
    sqlite_store.run(SCHOOL)
    told = _told(sqlite_store, email=PERSONS[0][3])  # marks half of them, books a third of the payments
    assert {place for table, place in told if table == "acadMark"} == {"acadMarkID=15", "acadMarkID=30"}
    assert {place for table, place in told if table == "acadPayment"} == {"acadPaymentID=1"}


PARTIES = (
    """
CREATE TABLE party (party_id integer PRIMARY KEY, kind varchar(9));
CREATE TABLE person (party_id integer PRIMARY KEY REFERENCES party, first_name varchar(30), last_name varchar(30));
CREATE TABLE contact_point (contact_point_id integer PRIMARY KEY, kind varchar(9), info varchar(60));
CREATE TABLE telecom_number (contact_point_id integer PRIMARY KEY REFERENCES contact_point, contact_number varchar(30));
CREATE TABLE party_contact_point (party_id integer REFERENCES party,
  contact_point_id integer REFERENCES contact_point, purpose varchar(9), since date, until date, extension varchar(9),
  comments varchar(30), verified date, PRIMARY KEY (party_id, contact_point_id, purpose));
CREATE TABLE user_account (user_id integer PRIMARY KEY, username varchar(20), email varchar(60),
  party_id integer REFERENCES party);
CREATE TABLE request (request_id integer PRIMARY KEY, filed_by_party_id integer REFERENCES party, tekst varchar(30));
CREATE TABLE request_note (request_id integer REFERENCES request, note_date date,
  user_id integer REFERENCES user_account, note_text varchar(30), PRIMARY KEY (request_id, note_date));
CREATE TABLE request_party (request_id integer REFERENCES request, party_id integer REFERENCES party,
  role varchar(12), PRIMARY KEY (request_id, party_id, role));
CREATE TABLE bill (bill_id integer PRIMARY KEY, from_party_id integer REFERENCES party,
  to_party_id integer REFERENCES party);
"""
    + _rows("party", [(99, "firm")])
    + _rows("party", [(n, "person") for n, *_ in PERSONS])
    + _rows("person", [(n, given, family) for n, given, family, _ in PERSONS])
    + _rows("contact_point", [(n, "mail", mail) for n, _, _, mail in PERSONS])
    + _rows("contact_point", [(100 + n, "phone", None) for n, *_ in PERSONS])
    + _rows("telecom_number", [(100 + n, f"0470 55 66 {n:02d}") for n, *_ in PERSONS])
    + _rows(
        "party_contact_point", [(n, m + n, "home", None, None, "", "", None) for n, *_ in PERSONS for m in (0, 100)]
    )
    + _rows("user_account", [(50 + n, f"{given}{n}".lower(), mail, n) for n, given, _, mail in PERSONS])
    + _rows("request", [(n, n, "Vraag") for n, *_ in PERSONS])
    + _rows("request_note", [(n, "2025-03-04", 51 + n % 2, "Teruggebeld") for n, *_ in PERSONS])
    + _rows("request_party", [(n, n, "Client") for n, *_ in PERSONS])
    + _rows("request_party", [(n, 1 + n % 2, "Assignee") for n, *_ in PERSONS])
    + _rows("bill", [(70 + n, n, 99) for n, *_ in PERSONS])
)


def test_what_refers_to_a_party_is_the_persons_who_has_its_key(sqlite_store: Store) -> None:
    sqlite_store.run(PARTIES)
    assert _told(sqlite_store, email="chloe3@mail.example") == {
        ("party", "party_id=3"),
        ("person", "party_id=3"),
        *(("contact_point", f"contact_point_id={n}") for n in (3, 103)),
        ("telecom_number", "contact_point_id=103"),
        *(("party_contact_point", f"party_id=3,contact_point_id={n},purpose=home") for n in (3, 103)),
        ("user_account", "user_id=53"),
        ("bill", "bill_id=73"),
        ("request", "request_id=3"),
        ("request_note", "request_id=3,note_date=2025-03-04"),
        ("request_party", "request_id=3,party_id=3,role=Client"),
    }


def test_what_a_clerk_answers_or_is_given_to_do_is_whose_request_it_is(sqlite_store: Store) -> None:
    sqlite_store.run(PARTIES)
    told = _told(sqlite_store, email=PERSONS[0][3])
    assert {place for table, place in told if table in ("request", "request_note")} == {
        "request_id=1",
        "request_id=1,note_date=2025-03-04",
    }


EXTENDED = (
    """
CREATE TABLE erp_user (rowid integer PRIMARY KEY, login varchar(20), firstname varchar(30), lastname varchar(30),
  fk_user integer, email varchar(60));
CREATE TABLE erp_user_extrafields (rowid integer PRIMARY KEY, fk_object integer, maat varchar(9));
CREATE TABLE erp_leave (rowid integer PRIMARY KEY, fk_user integer, dagen integer);
CREATE TABLE erp_leave_log (rowid integer PRIMARY KEY, fk_leave integer, wat varchar(20));
CREATE TABLE erp_approvals (rowid integer PRIMARY KEY, type varchar(20), element integer, stand integer);
CREATE TABLE erp_link (rowid integer PRIMARY KEY, fk_source integer, sourcetype varchar(20), fk_target integer,
  targettype varchar(20));
"""
    + _rows("erp_user", [(n, f"{a}{n}".lower(), a, b, 1 + n % 2, mail) for n, a, b, mail in PERSONS])
    + _rows("erp_user_extrafields", [(n, n, "XL") for n, *_ in PERSONS])
    + _rows("erp_leave", [(n, 1 + n % 15, 2) for n in range(1, 31)])
    + _rows("erp_leave_log", [(n, n, "goedgekeurd") for n in range(1, 31)])
    + _rows("erp_approvals", [(n, "leave", n, 1) for n in range(1, 31)])
    + _rows("erp_link", [(n, n, "leave", 31 - n, "expense") for n in range(1, 31)])
)


def test_what_a_table_adds_to_another_is_found_and_what_an_approval_is_of(sqlite_store: Store) -> None:
    sqlite_store.run(EXTENDED)
    assert _told(sqlite_store, email="chloe3@mail.example") == {
        ("erp_user", "rowid=3"),
        ("erp_user_extrafields", "rowid=3"),
        *(
            (table, f"rowid={n}")
            for n in (2, 17)
            for table in ("erp_leave", "erp_leave_log", "erp_approvals", "erp_link")
        ),
    }


LEAVE = (
    """
CREATE TABLE Employees (id integer PRIMARY KEY, first_name varchar(30), last_name varchar(30), email varchar(60));
CREATE TABLE Users (id integer PRIMARY KEY, username varchar(20), employee integer REFERENCES Employees);
CREATE TABLE EmployeeLeaves (id integer PRIMARY KEY, employee integer REFERENCES Employees, days integer);
CREATE TABLE EmployeeLeaveLog (id integer PRIMARY KEY, employee_leave integer REFERENCES EmployeeLeaves,
  user_id integer REFERENCES Users, data varchar(20));
"""
    + _rows("Employees", [(n, given, family, mail) for n, given, family, mail in PERSONS])
    + _rows("Users", [(20 + n, f"{given}{n}".lower(), n) for n, given, _, _ in PERSONS])
    + _rows("EmployeeLeaves", [(n, 1 + n % 15, 2) for n in range(1, 31)])
    + _rows("EmployeeLeaveLog", [(n, n, 21 + n % 2, "approved") for n in range(1, 31)])
)


def test_what_was_done_under_an_account_to_a_leave_is_whose_leave_it_is(sqlite_store: Store) -> None:
    sqlite_store.run(LEAVE)
    told = _told(sqlite_store, email=PERSONS[0][3])
    assert {place for table, place in told if table == "EmployeeLeaveLog"} == {"id=15", "id=30"}


def test_a_table_of_firms_that_lists_persons_is_one_of_customers() -> None:
    firms = roles_by_names("societe", ("nom", "email"))
    persons = Roles({"nom": ("PERSON",), "email": ("EMAIL_ADDRESS",)}, table="societe")
    contact = Roles({"nom": (), "contact": ("PERSON",)}, table="societe")
    assert persons.about_persons and not persons.of_a_group
    assert contact.of_a_group and not firms.about_persons
