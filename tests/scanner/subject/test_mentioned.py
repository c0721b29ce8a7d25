"""A name that text beside it mentions, that an address of mail spells, or that a key of the same part bears out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from scanner.subject import Identity
from scanner.subject.reading.matching import Matcher
from scanner.subject.roles import columns
from scanner.subject.roles.roles import Roles

if TYPE_CHECKING:
    from .conftest import Store

ADA = Identity(name=("Ada Janssens",), email=("ada.janssens@mail.example",))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("ada.janssens@mail.example", True),
        ("Ada Janssens", True),
        ("Ada Janssens, ada.j@mail.example", True),
        ("see ada.janssens@mail.example", False),
        ("cc: bob@mail.example, ada.janssens@mail.example", False),
    ],
)
def test_a_name_that_is_spelled_within_an_address_alone_is_not_the_whole_of_a_text(text: str, whole: bool) -> None:
    hits = [hit for hit in Matcher(ADA).in_row({"remark": text})["remark"] if hit.wanted.entity_type == "PERSON"]
    assert any(hit.exact for hit in hits) is whole


def test_given_and_family_name_count_though_notes_beside_them_tell_the_whole_name() -> None:
    """The notes of an employee say his or her name; without the two columns the row would only be a mention."""
    row = {"last_name": "Janssens", "first_name": "Ada", "notes": "Studied in Gent. Ada Janssens speaks French. " * 2}
    hits = Matcher(ADA).in_row(row)
    assert all(any(hit.exact for hit in hits[column]) for column in ("last_name", "first_name"))
    other = {"last_name": "Peeters", "first_name": "Bob", "notes": "Replaces Ada Janssens while she is in Gent. " * 2}
    assert hits.keys() == row.keys() and Matcher(ADA).in_row(other).keys() == {"notes"}


STAFF = """
CREATE TABLE employee (emp_number INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, birth_date TEXT);
CREATE TABLE leave_comment (id INTEGER PRIMARY KEY, created_by_name TEXT,
    created_by_emp_number INTEGER REFERENCES employee (emp_number), comments TEXT);
INSERT INTO employee VALUES (1, 'Ada', 'Janssens', '1985-07-30'), (2, 'Ada', 'Janssens', '1971-02-03'),
    (3, 'Bob', 'Peeters', '1990-01-01');
INSERT INTO leave_comment VALUES (11, 'Ada Janssens', 1, 'fine'), (12, 'Ada Janssens', 2, 'no'),
    (13, 'Bob Peeters', 3, 'ask Ada'), (14, 'Ada Janssens', NULL, 'yes');
"""


def test_the_name_of_who_made_a_row_is_hers_where_the_key_beside_it_leads_to_her(sqlite_store: Store) -> None:
    sqlite_store.run(STAFF)
    answer = sqlite_store.find(name="Ada Janssens", birth_date=date(1985, 7, 30))
    found = sqlite_store.rows(answer, "certain")
    assert ("leave_comment", "id=11") in found and not found & {("leave_comment", f"id={n}") for n in (12, 13, 14)}


TWINS = """
CREATE TABLE clients (code TEXT PRIMARY KEY, name TEXT, mail TEXT, birth_date TEXT);
CREATE TABLE users (username TEXT PRIMARY KEY, code TEXT REFERENCES clients (code), name TEXT);
INSERT INTO clients VALUES ('C1', 'Zoé Lefèvre', 'zoe@mail.example', '1985-07-30'),
    ('C2', 'Zoe Lefevre', 'other@mail.example', '1991-02-03'), ('C3', 'Bart Aerts', 'bart@mail.example', '1979-11-12');
INSERT INTO users VALUES ('zlefevre', 'C1', 'Zoé Lefèvre'), ('ZLefevre', 'C2', 'Zoe Lefevre'),
    ('bart', 'C3', 'Bart Aerts');
"""


def test_a_namesake_whose_user_name_differs_in_letters_alone_stays_a_namesake(sqlite_store: Store) -> None:
    """A rectification of her name wrote it into the account of her namesake."""
    sqlite_store.run(TWINS)
    answer = sqlite_store.find(name="Zoé Lefèvre", email="zoe@mail.example", birth_date=date(1985, 7, 30))
    assert ("users", "username=zlefevre") in sqlite_store.rows(answer, "certain")
    assert ("users", "username=ZLefevre") not in sqlite_store.rows(answer, "certain", "probable")


ALIKE = """
CREATE TABLE clients (customer_number VARCHAR(9) PRIMARY KEY, name VARCHAR(40), mail VARCHAR(40));
CREATE TABLE stamps (kind INTEGER, customer_number VARCHAR(9), at VARCHAR(10),
    FOREIGN KEY (customer_number) REFERENCES clients (customer_number));
INSERT INTO clients VALUES ('ZL01', 'Ada Janssens', 'ada@mail.example'), ('AB01', 'Bob Peeters', 'bob@mail.example');
INSERT INTO stamps VALUES (1, 'ZL01', '2024-01-01'), (1, 'ZL01', '2024-01-01'), (2, 'AB01', '2024-01-01');
"""


@pytest.mark.mariadb
def test_rows_alike_to_which_keys_led_are_counted_once_when_they_are_read_too(mariadb_store: Store) -> None:
    mariadb_store.run(ALIKE)
    answer = mariadb_store.find(email="ada@mail.example")
    assert len({place for table, place in mariadb_store.rows(answer) if table == "stamps"}) == 2


@pytest.mark.parametrize(
    ("more", "others"),
    [
        ({}, set()),
        ({"contact_name": ("PERSON",)}, {"contact"}),
        ({"contact_last_name": ("FAMILY_NAME",)}, {"contact"}),
    ],
)
def test_a_number_of_contact_is_the_subjects_own_where_no_contact_is_named(
    more: dict[str, tuple[str, ...]], others: set[str]
) -> None:
    """An answer hid from an applicant the phone that he had given himself."""
    types = {"first_name": ("GIVEN_NAME",), "last_name": ("FAMILY_NAME",), "contact_number": ("PHONE_NUMBER",)}
    roles = Roles({**types, "emergency_contact_phone": ("PHONE_NUMBER",), **more}, table="job_candidate")
    assert roles.others("contact_number") == others and roles.others("emergency_contact_phone")
    firms = Roles({"name": ("PERSON",), "contact_number": ("PHONE_NUMBER",)}, table="suppliers")
    assert firms.others("contact_number") == {"contact"}


def test_contacts_that_are_numbered_are_told_apart() -> None:
    assert columns.of_one_part("emergency1Name", "emergency1Number2")
    assert columns.of_one_part("emergency1Name", "emergencyRelationship")
    assert not columns.of_one_part("emergency1Name", "emergency2Number1")
    assert not columns.of_one_part("emergency1Name", "manager_name") and not columns.of_one_part("name", "phone")


@pytest.mark.parametrize("column", ["NK1/work phone", "GT1/national number", "records.zip › a.hl7 › NK1/family name"])
def test_who_stands_beside_a_patient_is_another(column: str) -> None:
    assert columns.others(column) and not columns.others("PID/home phone")


@pytest.mark.parametrize("column", ["noodtel", "noodnummer", "noodgsm", "nood_tel", "noodcontact"])
def test_the_phone_for_an_emergency_is_another_persons(column: str) -> None:
    assert columns.others(column) and not columns.others("lidnummer")
