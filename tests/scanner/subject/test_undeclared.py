"""Old systems declare no keys: what leads to whom is guessed, and a guess must lead to nobody else."""

from __future__ import annotations

from datetime import date
from typing import Any

from scanner.subject.references import inferring

PAYROLL = """
CREATE TABLE staff_master (client char(3), staffno char(8), valid_to char(8), valid_from char(8), surname varchar(30),
  forename varchar(30), birth_date char(8), changed_by_user varchar(12), PRIMARY KEY (client, staffno, valid_to));
CREATE TABLE staff_leave (client char(3), staffno char(8), leave_from char(8), days integer,
  username varchar(12), PRIMARY KEY (client, staffno, leave_from));
CREATE TABLE pay_lines (year integer, period integer, line varchar(120));
CREATE TABLE staff_work (client char(3), staffno char(8), year integer, hours integer,
  PRIMARY KEY (client, staffno, year));
INSERT INTO staff_master VALUES
  ('100', '00010117', '20201231', '20150101', 'Verhulst', 'Ada', '19800311', 'CLERKONE'),
  ('100', '00010117', '99991231', '20210101', 'Verhulst', 'Ada', '19800311', 'CLERKONE'),
  ('100', '00010254', '99991231', '20150101', 'Peeters', 'Joris', '19710705', 'CLERKONE'),
  ('100', '00010391', '99991231', '20150101', 'Lambert', 'Chloe', '19900122', 'CLERKTWO'),
  ('100', '00010488', '99991231', '20150101', 'Janssens', 'Piet', '19850514', 'CLERKTWO');
INSERT INTO staff_leave VALUES ('100', '00010117', '20240101', 3, 'CLERKONE'),
  ('100', '00010254', '20240101', 4, 'CLERKONE'), ('100', '00010391', '20240101', 5, 'CLERKONE'),
  ('100', '00010488', '20240105', 5, 'CLERKTWO');
INSERT INTO pay_lines VALUES (2024, 1, '00010117 Verhulst, Ada 1800.00'), (2024, 1, '00010254 Peeters, Joris 2100.00'),
  (2024, 1, '00010391 Lambert, Chloe 1900.00'), (2024, 1, '00010488 Janssens, Piet 1900.00');
INSERT INTO staff_work VALUES ('100', '00010117', 2024, 38), ('100', '00010254', 2024, 38),
  ('100', '00010391', 2024, 19), ('100', '00010488', 2024, 38);
"""


def test_who_changed_rows_and_what_all_lines_share_lead_to_nobody(store: Any) -> None:
    store.run(PAYROLL)
    answer = store.find(name="Ada Verhulst", birth_date=date(1980, 3, 11))
    found = store.rows(answer)
    assert {place for table, place in found if table.startswith("staff") and "00010117" not in place} == set()
    assert {table for table, _ in found} == {"staff_master", "staff_leave", "staff_work", "pay_lines"}
    assert len([1 for table, _ in found if table == "pay_lines"]) == 1


SHOP = """
CREATE TABLE members (id integer PRIMARY KEY, first_name varchar(40), last_name varchar(40), email varchar(80));
CREATE TABLE purchases (id integer PRIMARY KEY, member_id integer, placed_on varchar(10));
CREATE TABLE purchase_lines (id integer PRIMARY KEY, purchase_id integer, title varchar(40));
CREATE TABLE members_versions (history_id integer PRIMARY KEY, id integer, first_name varchar(40),
  last_name varchar(40), email varchar(80), changed_on varchar(10));
CREATE TABLE purchases_versions (history_id integer PRIMARY KEY, id integer, member_id integer, placed_on varchar(10));
INSERT INTO members VALUES (11, 'Ada', 'Verhulst', 'ada@mail.example'), (12, 'Joris', 'Peeters', 'jo@mail.example'),
  (13, 'Chloe', 'Lambert', 'chloe@mail.example'), (14, 'Piet', 'Janssens', 'piet@mail.example');
INSERT INTO purchases VALUES (501, 12, '2024-01-01'), (502, 11, '2024-01-02'), (503, 13, '2024-01-03'),
  (504, 11, '2024-01-04');
INSERT INTO purchase_lines VALUES (1, 501, 'Lamp'), (2, 502, 'Chair'), (3, 502, 'Table'), (4, 503, 'Bed'),
  (5, 504, 'Desk');
INSERT INTO members_versions VALUES (1, 12, 'Joris', 'Peeters', 'jo@mail.example', '2023-01-01'),
  (2, 13, 'Chloe', 'Lambert', 'chloe@mail.example', '2023-01-01'),
  (3, 11, 'Ada', 'Verhulst', 'ada@mail.example', '2023');
INSERT INTO purchases_versions VALUES (1, 502, 11, '2024-01-02'), (2, 501, 12, '2024-01-01'), (3, 503, 13, '2024');
"""


def test_lines_of_a_header_are_the_persons_and_counters_of_two_tables_are_no_key(store: Any) -> None:
    store.run(SHOP)
    answer = store.find(email="ada@mail.example")
    assert store.rows(answer) == {
        ("members", "id=11"),
        ("purchases", "id=502"),
        ("purchases", "id=504"),
        ("purchase_lines", "id=2"),
        ("purchase_lines", "id=3"),
        ("purchase_lines", "id=5"),
        ("members_versions", "history_id=3"),
        ("purchases_versions", "history_id=1"),
    }


PADDED = """
CREATE TABLE people (staff_no integer PRIMARY KEY, surname varchar(30), forename varchar(30), email varchar(60));
CREATE TABLE duty (staff_no char(8), shift varchar(10), PRIMARY KEY (staff_no, shift));
CREATE TABLE badge (badge integer PRIMARY KEY, staff_no varchar(10));
INSERT INTO people VALUES (10117, 'Verhulst', 'Ada', 'ada@mail.example'),
  (10254, 'Peeters', 'Joris', 'jo@mail.example'),
  (1011, 'Lambert', 'Chloe', 'chloe@mail.example');
INSERT INTO duty VALUES ('00010117', 'early'), ('00010254', 'late'), ('00001011', 'night');
INSERT INTO badge VALUES (1, '010117'), (2, '010254'), (3, '001011');
"""


def test_a_number_is_the_same_with_zeros_in_front_and_without(store: Any) -> None:
    store.run(PADDED)
    rows = {("people", "staff_no=10117"), ("duty", "staff_no=00010117,shift=early"), ("badge", "badge=1")}
    assert store.rows(store.find(email="ada@mail.example")) == rows
    for asked in ("00010117", "10117"):
        assert store.rows(store.find(employee_number=asked)) == rows


FIRMS = """
CREATE TABLE firms (firm_no char(5) PRIMARY KEY, title varchar(40),
  speaker_full_name1 varchar(50), phone1 varchar(20),
  speaker_full_name2 varchar(50), phone2 varchar(20));
CREATE TABLE contracts (id integer PRIMARY KEY, firm_no char(5), amount integer);
CREATE TABLE visitors (id integer PRIMARY KEY, full_name varchar(50), birth_date varchar(10), phone varchar(20));
INSERT INTO firms VALUES ('A0017', 'Metaal NV', 'Ada Verhulst', '+32 470 11 22 33',
  'Joris Peeters', '+32 471 44 55 66'), ('A0018', 'Hout BV', 'Chloe Lambert', '+32 472 77 88 99',
  'Piet Janssens', '+32 473 12 34 56');
INSERT INTO contracts VALUES (1, 'A0017', 100), (2, 'A0018', 200), (3, 'A0017', 300);
INSERT INTO visitors VALUES (1, 'Ada Verhulst', '1980-03-11', '+32 470 11 22 33'),
  (2, 'Joris Peeters', '1971-07-05', '+32 471 44 55 66');
"""


def test_a_firm_that_lists_several_persons_is_nobodys_own_row(store: Any) -> None:
    store.run(FIRMS)
    answer = store.find(name="Ada Verhulst", birth_date=date(1980, 3, 11))
    assert ("visitors", "id=1") in store.rows(answer, "certain")
    assert {place for table, place in store.rows(answer) if table in ("contracts", "visitors")} == {"id=1"}
    assert {match.field for match in answer.matches if match.asset.endswith("firms")} <= {
        "speaker_full_name1",
        "phone1",
    }


PROFILES = """
CREATE TABLE app_user (id integer PRIMARY KEY, first_name varchar(40), last_name varchar(40), email varchar(80));
CREATE TABLE customers_profile (id integer PRIMARY KEY, user_id integer REFERENCES app_user (id), born date,
  phone varchar(20), FOREIGN KEY (user_id) REFERENCES app_user (id));
CREATE TABLE shop_order (id integer PRIMARY KEY, user_id integer, customer_note varchar(80),
  FOREIGN KEY (user_id) REFERENCES app_user (id));
CREATE TABLE chat (id integer PRIMARY KEY, nick_name varchar(40), email varchar(80));
INSERT INTO app_user VALUES (1, 'Ada', 'Verhulst', 'ada@mail.example'), (2, 'Ada', 'Verhulst', 'av@mail.example'),
  (3, 'Joris', 'Peeters', 'jo@mail.example');
INSERT INTO customers_profile VALUES (5, 1, '1980-03-11', '+32 470 11 22 33'), (6, 2, '1999-09-09', '+32 471 11 22 33'),
  (7, 3, '1971-07-05', '+32 470 11 22 33');
INSERT INTO shop_order VALUES (21, 1, 'ring twice'), (22, 2, ''), (23, 3, ''), (24, 1, '');
INSERT INTO chat VALUES (1, 'Ada', 'ada@mail.example'), (2, 'Joris', 'jo@mail.example');
"""


def test_a_name_is_settled_by_the_birth_date_of_the_row_that_belongs_to_it(store: Any) -> None:
    store.run(PROFILES)
    answer = store.find(name="Ada Verhulst", birth_date=date(1980, 3, 11))
    assert store.rows(answer) == {
        ("app_user", "id=1"),
        ("customers_profile", "id=5"),
        ("shop_order", "id=21"),
        ("shop_order", "id=24"),
        ("chat", "id=1"),
    }
    assert {homonym.locator for homonym in answer.homonyms} >= {"id=2"}


RELATIVES = """
CREATE TABLE employee (client char(3), emp_no char(8), surname varchar(30), forename varchar(30),
  birth_date varchar(10), PRIMARY KEY (client, emp_no));
CREATE TABLE it0021 (client char(3), emp_no char(8), seq_no char(2), surname varchar(30), forename varchar(30),
  birth_date varchar(10), PRIMARY KEY (client, emp_no, seq_no));
CREATE TABLE sick_days (client char(3), emp_no char(8), day varchar(10), PRIMARY KEY (client, emp_no, day));
INSERT INTO employee VALUES ('100', '00010117', 'Verhulst', 'Ada', '1980-03-11'),
  ('100', '00010254', 'Peeters', 'Joris', '1971-07-05'), ('100', '00010391', 'Lambert', 'Chloe', '1990-01-22');
INSERT INTO it0021 VALUES ('100', '00010117', '01', 'Peeters', 'Noor', '2010-02-02'),
  ('100', '00010254', '01', 'Verhulst', 'Ada', '1980-03-11'),
  ('100', '00010254', '02', 'Peeters', 'Noor', '2010-02-02');
INSERT INTO sick_days VALUES ('100', '00010117', '2024-01-05'), ('100', '00010254', '2024-02-06'),
  ('100', '00010391', '2024-03-07');
"""


def test_relatives_numbered_within_a_file_are_its_and_the_key_of_ones_row_there_is_not_ones_own(store: Any) -> None:
    store.run(RELATIVES)
    answer = store.find(name="Ada Verhulst", birth_date=date(1980, 3, 11))
    found = store.rows(answer)
    assert ("it0021", "client=100,emp_no=00010117,seq_no=01") in found
    assert ("it0021", "client=100,emp_no=00010254,seq_no=01") in found
    assert {place for table, place in found if table == "sick_days"} == {"client=100,emp_no=00010117,day=2024-01-05"}
    assert {place for table, place in found if table == "employee"} == {"client=100,emp_no=00010117"}


TEMPS = """
CREATE TABLE tbl_staff (persnr integer PRIMARY KEY, achternaam varchar(30), voornaam varchar(30), geboortedatum date,
  telefoon varchar(20));
CREATE TABLE x071_partner (persnr integer PRIMARY KEY, partner_naam varchar(50), naam varchar(50), geboren date);
CREATE TABLE x021_briefje (briefnr integer PRIMARY KEY, persnr integer, naam_klant varchar(50));
CREATE TABLE x020_uren (persnr char(6), week integer, uren integer, PRIMARY KEY (persnr, week));
INSERT INTO tbl_staff VALUES (1215, 'Verhulst', 'Ada', '1980-03-11', '+31 6 11223344'),
  (1232, 'Peeters', 'Joris', '1971-07-05', '+31 6 11223344'),
  (1277, 'Lambert', 'Chloe', '1990-01-22', '+31 6 55667788');
INSERT INTO x071_partner VALUES (1215, NULL, 'Peeters, Joris', '1971-07-05'),
  (1232, NULL, 'Verhulst, Ada', '1980-03-11');
INSERT INTO x021_briefje VALUES (1, 1215, 'Hans Maes'), (2, 1232, 'Hans Maes'), (3, 1277, 'Rita Smets');
INSERT INTO x020_uren VALUES ('001215', 10, 36), ('001232', 10, 40), ('001277', 10, 20);
"""


def test_what_refers_to_a_list_of_persons_is_no_list_itself_nor_are_the_partners_of_those(store: Any) -> None:
    store.run(TEMPS)
    answer = store.find(name="Ada Verhulst", birth_date=date(1980, 3, 11))
    found = store.rows(answer, "certain")
    assert {place for table, place in found if table == "x020_uren"} == {"persnr=001215,week=10"}
    assert {place for table, place in found if table == "x021_briefje"} == {"briefnr=1"}
    assert {place for table, place in store.rows(answer) if table in ("x020_uren", "tbl_staff")} == {
        "persnr=001215,week=10",
        "persnr=1215",
    }


REVIEWS = """
CREATE TABLE client (id integer PRIMARY KEY, full_name varchar(50), email varchar(60));
CREATE TABLE review (id integer PRIMARY KEY, client_id integer, display_name varchar(40), body varchar(80),
  FOREIGN KEY (client_id) REFERENCES client (id));
CREATE TABLE review_vote (id integer PRIMARY KEY, review_id integer, client_id integer, delta integer,
  FOREIGN KEY (review_id) REFERENCES review (id), FOREIGN KEY (client_id) REFERENCES client (id));
INSERT INTO client VALUES (1, 'Ada Verhulst', 'ada@mail.example'), (2, 'Joris Peeters', 'jo@mail.example');
INSERT INTO review VALUES (5, 1, 'Ada', 'good'), (6, 2, 'Joris', 'bad');
INSERT INTO review_vote VALUES (8, 5, 2, 1), (9, 6, 1, -1);
"""


def test_a_vote_on_a_review_is_the_voters(store: Any) -> None:
    store.run(REVIEWS)
    answer = store.find(email="ada@mail.example")
    assert store.rows(answer) >= {("client", "id=1"), ("review", "id=5"), ("review_vote", "id=9")}
    of_others = {match.true_field for match in answer.matches if match.locator == "id=8"}
    assert of_others <= {"review_id"} and all(match.of_another for match in answer.matches if match.locator == "id=8")


def test_a_name_that_fits_many_tables_takes_no_other_ones_place(sqlite_store: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(inferring, "_FURTHER", 3)
    topics = [("visit", "member"), ("visit_status", "visit"), ("visit_note", "visit_status")]
    topics += [(f"{topic}_status", topic) for topic in ("claim", "depot", "route", "stock")]
    script = "CREATE TABLE member (id integer PRIMARY KEY, first_name varchar(20), last_name varchar(20),"
    script += " email varchar(40));\nINSERT INTO member VALUES (1, 'Ada', 'Verhulst', 'ada@mail.example');\n"
    for number, (table, above) in enumerate(topics):
        script += f"CREATE TABLE {table} (id integer PRIMARY KEY, {above}_id integer, status_id integer);\n"
        script += f"INSERT INTO {table} VALUES ({number + 2}, {number + 1}, {number % 3});\n"
    sqlite_store.run(script)
    found = {table for table, _ in sqlite_store.rows(sqlite_store.find(email="ada@mail.example"))}
    assert found == {"member", "visit", "visit_status", "visit_note"}
