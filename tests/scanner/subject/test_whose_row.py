"""Whose a row is that hangs on a couple's address, on a namesake, on a meeting of several, or on who handles it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conftest import Store

COUPLE = """
CREATE TABLE clients (id INTEGER PRIMARY KEY, full_name TEXT, mail TEXT, gsm TEXT, birth_date TEXT);
CREATE TABLE bills (no INTEGER PRIMARY KEY, client_id INTEGER REFERENCES clients (id), total INTEGER);
INSERT INTO clients VALUES (1, 'Lotte Maes', 'lotte.maes@post.example', '0475 12 34 56', '1980-02-03'),
    (2, 'Wouter Aerts', 'lotte.maes@post.example', '0475 12 34 56', NULL);
INSERT INTO bills VALUES (900, 1, 10), (901, 2, 45);
"""


def test_the_address_of_a_couple_spells_one_of_them_and_makes_the_other_nobody_certain(sqlite_store: Store) -> None:
    sqlite_store.run(COUPLE)
    answer = sqlite_store.find(name="Lotte Maes", birth_date=date(1980, 2, 3))
    assert sqlite_store.rows(answer, "certain") == {("clients", "id=1"), ("bills", "no=900")}
    assert sqlite_store.rows(answer, "possible") == {("clients", "id=2")}


CALLS = """
CREATE TABLE a_calls (id INTEGER PRIMARY KEY, phone TEXT, seconds INTEGER);
CREATE TABLE clients (id INTEGER PRIMARY KEY, full_name TEXT, mail TEXT, gsm TEXT, birth_date TEXT);
CREATE TABLE z_calls (id INTEGER PRIMARY KEY, phone TEXT, seconds INTEGER);
INSERT INTO clients VALUES (1, 'Lotte Maes', 'lotte.maes@post.example', '0475 12 34 56', '1980-02-03'),
    (2, 'Wouter Aerts', 'wouter@post.example', '{his}', '1979-09-09');
INSERT INTO a_calls VALUES (5, '0475123456', 60), (6, '0486001122', 9);
INSERT INTO z_calls VALUES (7, '+32 475 12 34 56', 61), (8, '0486 00 11 22', 8);
"""


def test_a_call_by_the_phone_of_a_couple_is_either_ones_whatever_table_is_read_first(sqlite_store: Store) -> None:
    sqlite_store.run(CALLS.format(his="0475 12 34 56"))
    answer = sqlite_store.find(name="Lotte Maes", birth_date=date(1980, 2, 3))
    assert {("a_calls", "id=5"), ("z_calls", "id=7")} <= sqlite_store.rows(answer, "possible")
    assert sqlite_store.rows(answer, "certain", "probable") == {("clients", "id=1")}


def test_a_call_by_her_own_phone_is_hers(sqlite_store: Store) -> None:
    sqlite_store.run(CALLS.format(his="0486 00 11 22"))
    answer = sqlite_store.find(name="Lotte Maes", birth_date=date(1980, 2, 3))
    assert sqlite_store.rows(answer, "probable") == {("a_calls", "id=5"), ("z_calls", "id=7")}


FATHER = """
CREATE TABLE patients (id INTEGER PRIMARY KEY, last_name TEXT, first_name TEXT, email TEXT, phone TEXT,
    birth_date TEXT);
CREATE TABLE stays (no INTEGER PRIMARY KEY, patient_id INTEGER REFERENCES patients (id), ward TEXT);
CREATE TABLE meals (no INTEGER PRIMARY KEY, patient_id INTEGER REFERENCES patients (id), label_name TEXT);
INSERT INTO patients VALUES (1, 'Aerts', 'Jan', 'jan@post.example', '016 20 30 40', '1980-02-03'),
    (2, 'Aerts', 'Jan', 'vader@post.example', '016 20 30 40', '1948-05-06');
INSERT INTO stays VALUES (5, 1, 'B2'), (6, 2, 'C1');
INSERT INTO meals VALUES (7, 1, 'Jan Aerts'), (8, 2, 'Jan Aerts');
"""


def test_a_father_of_the_same_name_and_phone_is_told_by_the_birth_that_her_row_gave(sqlite_store: Store) -> None:
    sqlite_store.run(FATHER)
    answer = sqlite_store.find(email="jan@post.example")
    assert sqlite_store.rows(answer, "certain") == {("patients", "id=1"), ("stays", "no=5"), ("meals", "no=7")}
    other = {match.field for match in answer.matches if (match.asset[-8:], match.locator) == ("patients", "id=2")}
    assert "birth_date" not in other and "email" not in other  # the phone is the son's too, and that is all


def test_a_row_whose_key_leads_to_a_namesake_is_the_namesakes(sqlite_store: Store) -> None:
    sqlite_store.run(FATHER)
    answer = sqlite_store.find(name="Jan Aerts", birth_date=date(1980, 2, 3))
    assert ("meals", "no=8") not in sqlite_store.rows(answer)
    assert ("meals", "no=8") in {(each.asset.rpartition("/")[2], each.locator) for each in answer.homonyms}


MEETING = """
CREATE TABLE people (id INTEGER PRIMARY KEY, last_name TEXT, first_name TEXT, email TEXT);
CREATE TABLE hearings (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES people (id), held_on TEXT);
CREATE TABLE hearing_guests (no INTEGER PRIMARY KEY, hearing_id INTEGER REFERENCES hearings (id),
    person_id INTEGER REFERENCES people (id), email TEXT);
CREATE TABLE hearing_notes (no INTEGER PRIMARY KEY, hearing_id INTEGER REFERENCES hearings (id), note TEXT);
INSERT INTO people VALUES (1, 'Maes', 'Lotte', 'lotte@post.example'), (2, 'Aerts', 'Jan', 'jan@post.example');
INSERT INTO hearings VALUES (10, 1, '2026-01-02');
INSERT INTO hearing_guests VALUES (20, 10, 1, 'lotte@post.example'), (21, 10, 2, 'jan@post.example');
INSERT INTO hearing_notes VALUES (30, 10, 'she was ill');
"""


def test_who_else_was_invited_is_not_hers(sqlite_store: Store) -> None:
    sqlite_store.run(MEETING)
    answer = sqlite_store.find(email="lotte@post.example")
    assert sqlite_store.rows(answer) == {
        ("people", "id=1"),
        ("hearings", "id=10"),
        ("hearing_guests", "no=20"),
        ("hearing_notes", "no=30"),
    }


WORK = """
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT, email TEXT, full_name TEXT);
CREATE TABLE employees (id INTEGER PRIMARY KEY, last_name TEXT, first_name TEXT, user_id INTEGER REFERENCES users (id));
CREATE TABLE claims (id INTEGER PRIMARY KEY, employee_id INTEGER REFERENCES employees (id),
    user_id INTEGER REFERENCES users (id), amount INTEGER);
CREATE TABLE claim_lines (no INTEGER PRIMARY KEY, claim_id INTEGER REFERENCES claims (id), label TEXT);
INSERT INTO users VALUES (1, 'lmaes', 'lotte@firm.example', 'Lotte Maes'),
    (2, 'jaerts', 'jan@firm.example', 'Jan Aerts');
INSERT INTO employees VALUES (11, 'Maes', 'Lotte', 1), (12, 'Aerts', 'Jan', 2);
INSERT INTO claims VALUES (21, 11, 2, 50), (22, 12, 1, 60);
INSERT INTO claim_lines VALUES (31, 21, 'train'), (32, 22, 'hotel');
"""


def test_what_an_employee_claims_is_not_of_the_account_that_approves_it(sqlite_store: Store) -> None:
    sqlite_store.run(WORK)
    answer = sqlite_store.find(email="lotte@firm.example")
    assert {("claims", "id=21"), ("claim_lines", "no=31")} <= sqlite_store.rows(answer)
    assert not {("claims", "id=22"), ("claim_lines", "no=32")} & sqlite_store.rows(answer)


def test_a_user_name_that_many_bear_is_not_searched_on(sqlite_store: Store) -> None:
    sqlite_store.run(
        "CREATE TABLE polls (id INTEGER PRIMARY KEY, username TEXT, email TEXT);\n"
        "INSERT INTO polls VALUES (1, 'Pieter', 'pieter@post.example'), (2, 'Pieter', 'p.maes@post.example'),"
        " (3, 'pieter77', 'pieter@post.example'), (4, 'pieter77', NULL);\n"
    )
    answer = sqlite_store.find(email="pieter@post.example")
    assert sqlite_store.rows(answer) == {("polls", "id=1"), ("polls", "id=3"), ("polls", "id=4")}


def test_by_the_address_of_a_couple_alone_the_one_whose_name_it_spells_is_meant(sqlite_store: Store) -> None:
    sqlite_store.run(COUPLE)
    answer = sqlite_store.find(email="lotte.maes@post.example")
    assert sqlite_store.rows(answer, "certain") == {("clients", "id=1"), ("bills", "no=900")}
    assert sqlite_store.rows(answer, "possible") == {("clients", "id=2")}


def test_the_settings_of_a_husband_with_the_same_phone_are_his(sqlite_store: Store) -> None:
    sqlite_store.run(COUPLE)
    sqlite_store.run(
        "CREATE TABLE settings (client_id INTEGER PRIMARY KEY REFERENCES clients (id), sms_to TEXT, theme TEXT);\n"
        "INSERT INTO settings VALUES (1, '0475 12 34 56', 'dark'), (2, '0475 12 34 56', 'light');\n"
    )
    answer = sqlite_store.find(name="Lotte Maes", birth_date=date(1980, 2, 3))
    assert ("settings", "client_id=1") in sqlite_store.rows(answer, "certain")
    assert ("settings", "client_id=2") not in sqlite_store.rows(answer)


def test_an_address_that_spells_neither_of_two_settles_nothing(sqlite_store: Store) -> None:
    sqlite_store.run(COUPLE.replace("lotte.maes@", "dehut@"))
    answer = sqlite_store.find(email="dehut@post.example")
    assert not sqlite_store.rows(answer, "certain")
    assert sqlite_store.rows(answer, "probable") == {("clients", "id=1"), ("clients", "id=2")}
    assert any("shared" in note for note in answer.notes)


ADDRESSES = """
CREATE TABLE personen (id INTEGER PRIMARY KEY, voornaam TEXT, naam TEXT, geboortedatum TEXT);
CREATE TABLE emails (id INTEGER PRIMARY KEY, persoon_id INTEGER REFERENCES personen (id), email TEXT);
CREATE TABLE lonen (id INTEGER PRIMARY KEY, persoon_id INTEGER REFERENCES personen (id), bedrag INTEGER);
INSERT INTO personen VALUES (1, 'Lotte', 'Maes', '1980-02-03'), (2, 'Wouter', 'Aerts', '1978-05-06'),
    (3, 'Karim', 'Benali', '1990-01-02'), (4, 'Elke', 'Claes', '1991-01-02');
INSERT INTO emails VALUES (11, 1, 'dehut@post.example'), (12, 2, 'dehut@post.example'), (13, 3, 'karim@post.example'),
    (14, 4, 'elke@post.example'), (15, 1, 'lotte.maes@post.example'), (16, 2, 'lotte.maes@post.example');
INSERT INTO lonen VALUES (21, 1, 10), (22, 2, 20), (23, 3, 30);
"""


def test_addresses_in_a_table_of_their_own_are_a_couples_too(sqlite_store: Store) -> None:
    sqlite_store.run(ADDRESSES)
    answer = sqlite_store.find(email="dehut@post.example")
    assert (
        sqlite_store.rows(answer) == sqlite_store.rows(answer, "probable") == {("emails", "id=11"), ("emails", "id=12")}
    )
    assert any("shared" in note for note in answer.notes)
    spelled = sqlite_store.find(email="lotte.maes@post.example")
    certain = sqlite_store.rows(spelled, "certain")
    assert {("personen", "id=1"), ("lonen", "id=21"), ("emails", "id=15")} <= certain
    assert not {("personen", "id=2"), ("lonen", "id=22")} & sqlite_store.rows(spelled)
    alone = sqlite_store.find(email="karim@post.example")
    assert sqlite_store.rows(alone) == {("personen", "id=3"), ("emails", "id=13"), ("lonen", "id=23")}


def test_her_row_is_hers_though_a_namesake_or_she_herself_made_it(sqlite_store: Store) -> None:
    sqlite_store.run(
        "CREATE TABLE klanten (id INTEGER PRIMARY KEY, voornaam TEXT, naam TEXT, geboortedatum TEXT,"
        " created_by_name TEXT);\n"
        "INSERT INTO klanten VALUES (1, 'Lotte', 'Maes', '1980-02-03', 'Lotte Maes'),"
        " (2, 'Karim', 'Benali', '1990-01-02', 'Lotte Maes');\n"
    )
    answer = sqlite_store.find(name="Lotte Maes", birth_date=date(1980, 2, 3))
    assert sqlite_store.rows(answer, "certain") == {("klanten", "id=1")}


def test_a_person_who_is_listed_twice_stays_one(sqlite_store: Store) -> None:
    sqlite_store.run(COUPLE.replace("'Wouter Aerts'", "'Lotte Aerts-Maes'"))
    answer = sqlite_store.find(email="lotte.maes@post.example")
    assert sqlite_store.rows(answer, "certain") >= {("clients", "id=1"), ("clients", "id=2"), ("bills", "no=901")}


MAILS = """
CREATE TABLE post (id INTEGER PRIMARY KEY, from_addr TEXT, to_addr TEXT, subject TEXT);
CREATE TABLE wires (id INTEGER PRIMARY KEY, mail_van TEXT, mail_aan TEXT, onderwerp TEXT);
CREATE TABLE calls (id INTEGER PRIMARY KEY, caller_phone TEXT, called_phone TEXT, seconds INTEGER);
CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT, email TEXT, phone TEXT, salary INTEGER);
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT, email TEXT, phone TEXT);
INSERT INTO post VALUES (1, 'boss@firm.example', 'Ada Janssens <ada@mail.example>', 'hello');
INSERT INTO wires VALUES (2, 'boss@firm.example', 'ada@mail.example', 'hello');
INSERT INTO calls VALUES (3, '0475 99 88 77', '0475 12 34 56', 60);
INSERT INTO staff VALUES (7, 'Carl Maes', 'boss@firm.example', '0475 99 88 77', 5000);
INSERT INTO clients VALUES (8, 'Ada Janssens', 'ada@mail.example', '0475 12 34 56');
"""


def test_who_writes_to_her_or_calls_her_is_not_learned_to_be_her(sqlite_store: Store) -> None:
    sqlite_store.run(MAILS)
    answer = sqlite_store.find(email="ada@mail.example")
    assert {("post", "id=1"), ("wires", "id=2"), ("clients", "id=8")} <= sqlite_store.rows(answer, "certain")
    assert ("staff", "id=7") not in sqlite_store.rows(answer)


TRADE = """
CREATE TABLE bpartner (id INTEGER PRIMARY KEY, name TEXT, email TEXT, phone TEXT, vat_no TEXT, birth_date TEXT);
CREATE TABLE bookings (no INTEGER PRIMARY KEY, bpartner_id INTEGER REFERENCES bpartner (id), room TEXT);
INSERT INTO bpartner VALUES (1, 'Jan Aerts', 'jan@post.example', '016 20 30 40', NULL, '1980-02-03'),
    (2, 'Jan Aerts', 'vader@post.example', '016 20 30 40', NULL, '1948-05-06');
INSERT INTO bookings VALUES (5, 1, 'B2'), (6, 2, 'C1');
"""


def test_partners_in_trade_are_no_family(sqlite_store: Store) -> None:
    sqlite_store.run(TRADE)
    answer = sqlite_store.find(email="jan@post.example")
    assert sqlite_store.rows(answer, "certain") == {("bpartner", "id=1"), ("bookings", "no=5")}
