"""What many have in common, and rows that name whoever served: neither leads to the rows of other people."""

from __future__ import annotations

from datetime import date

from .conftest import Store

MEMBERS = (
    """
CREATE TABLE contact (id integer PRIMARY KEY, display_name varchar(60), first_name varchar(30), last_name varchar(30),
  organization_name varchar(60), birth_date date);
CREATE TABLE email (id integer PRIMARY KEY, contact_id integer REFERENCES contact (id), email varchar(60));
CREATE TABLE user_group (id integer PRIMARY KEY, name varchar(40));
CREATE TABLE group_contact (id integer PRIMARY KEY, group_id integer REFERENCES user_group (id),
  contact_id integer REFERENCES contact (id));
CREATE TABLE membership_type (id integer PRIMARY KEY, name varchar(40));
CREATE TABLE membership (id integer PRIMARY KEY, contact_id integer REFERENCES contact (id),
  membership_type_id integer REFERENCES membership_type (id));
CREATE TABLE note (id integer PRIMARY KEY, entity_table varchar(30), entity_id integer, note text,
  contact_id integer REFERENCES contact (id));
CREATE TABLE profile (id integer PRIMARY KEY, entity_id integer REFERENCES contact (id), diet varchar(20));
CREATE TABLE mailing (id integer PRIMARY KEY, name varchar(40), from_name varchar(40));
CREATE TABLE mailing_recipient (id integer PRIMARY KEY, mailing_id integer REFERENCES mailing (id),
  contact_id integer REFERENCES contact (id));
INSERT INTO user_group VALUES (1, 'Marie Claire');
INSERT INTO membership_type VALUES (1, 'Marie Curie');
INSERT INTO mailing VALUES (1, 'Nieuwsbrief', 'Croix Verte');
INSERT INTO contact VALUES (1, 'Ada Janssens', 'Ada', 'Janssens', 'Croix Verte', '1985-07-30');
"""
    + "".join(
        f"INSERT INTO contact VALUES ({n}, '{given} Peeters', '{given}', 'Peeters', NULL, '1970-01-0{n}');\n"
        for n, given in enumerate(("Bob", "Cas", "Dirk", "Els", "Fien"), 2)
    )
    + "".join(
        f"""INSERT INTO email VALUES ({n}, {n}, 'mail{n}@post.example');
INSERT INTO group_contact VALUES ({n}, 1, {n});
INSERT INTO membership VALUES ({n}, {n}, 1);
INSERT INTO profile VALUES ({n}, {n}, 'none');
INSERT INTO mailing_recipient VALUES ({n}, 1, {n});
INSERT INTO note VALUES ({n}, 'contact', {n}, 'rang', 1), ({n + 10}, 'membership', {n}, 'paid', 1);
"""
        for n in range(1, 7)
    )
)


def test_by_an_address_alone_neither_group_nor_type_nor_the_notes_of_who_wrote_them_lead_on(
    sqlite_store: Store,
) -> None:
    sqlite_store.run(MEMBERS)
    answer = sqlite_store.find(email="mail1@post.example")
    rows = sqlite_store.rows(answer, "certain", "probable")
    own = {("contact", "id=1"), ("email", "id=1"), ("group_contact", "id=1"), ("membership", "id=1")}
    own |= {("profile", "id=1"), ("note", "id=1"), ("note", "id=11"), ("mailing_recipient", "id=1")}
    assert rows >= own
    assert {table for table, _ in rows - own} <= {"note"}
    assert {m.field for m in answer.matches if (m.asset.rpartition("/")[2], m.locator) not in own} <= {"contact_id"}


def test_the_author_of_notes_about_others_is_not_the_subject_of_them(sqlite_store: Store) -> None:
    sqlite_store.run(MEMBERS)
    answer = sqlite_store.find(name="Ada Janssens", birth_date=date(1985, 7, 30))
    others = [m for m in answer.matches if m.locator not in ("id=1", "id=11")]
    assert others
    assert {m.field for m in others} == {"contact_id"}


SHEETS = """
CREATE TABLE employee (emp_number integer PRIMARY KEY, first_name varchar(30), last_name varchar(30), birthday date);
CREATE TABLE users (id integer PRIMARY KEY, emp_number integer REFERENCES employee (emp_number), user_name varchar(20));
CREATE TABLE timesheet (id integer PRIMARY KEY, employee_id integer REFERENCES employee (emp_number), state varchar(9));
CREATE TABLE timesheet_log (id integer PRIMARY KEY, timesheet_id integer REFERENCES timesheet (id),
  performed_by integer REFERENCES users (id), comment varchar(40));
CREATE TABLE addresses (id integer PRIMARY KEY, street varchar(60), postal_code varchar(9), city varchar(30),
  phone varchar(20));
CREATE TABLE employee_location (emp_number integer REFERENCES employee (emp_number),
  location_id integer REFERENCES addresses (id), PRIMARY KEY (emp_number, location_id));
INSERT INTO employee VALUES (1, 'Ada', 'Janssens', '1985-07-30'), (2, 'Bob', 'Peeters', '1970-01-01'),
  (3, 'Cas', 'Peeters', '1971-01-01'), (4, 'Dirk', 'Claes', '1972-01-01'), (5, 'Els', 'Maes', '1973-01-01');
INSERT INTO users VALUES (1, 1, 'ajans'), (2, 2, 'bpeet');
INSERT INTO timesheet VALUES (1, 1, 'sent'), (2, 2, 'sent');
INSERT INTO timesheet_log VALUES (1, 1, 1, 'mine'), (2, 2, 1, 'too many hours'), (3, 1, 2, 'seen');
INSERT INTO addresses VALUES (1, 'Kerkstraat 1', '9000', 'Gent', '09 222 33 44'), (2, 'Dorp 7', '9300', 'Aalst', NULL);
INSERT INTO employee_location VALUES (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (1, 2);
"""


def test_what_a_user_did_to_the_sheet_of_another_is_the_others_and_an_office_is_nobodys_home(
    sqlite_store: Store,
) -> None:
    sqlite_store.run(SHEETS)
    answer = sqlite_store.find(name="Ada Janssens", birth_date=date(1985, 7, 30))
    rows = sqlite_store.rows(answer)
    assert {("timesheet_log", "id=1"), ("timesheet_log", "id=3"), ("addresses", "id=2")} <= rows
    assert ("addresses", "id=1") not in rows
    others = [match for match in answer.matches if match.asset.endswith("timesheet_log") and match.locator == "id=2"]
    assert {match.field for match in others} == {"performed_by"}


FAMILIES = [
    given + family
    for given in ("Van", "De", "Op")
    for family in ("beek", "berg", "bosch", "camp", "dijck", "donck", "eede", "haege", "hout", "kerk")
]
ORDERS = """
CREATE TABLE person (id integer PRIMARY KEY, first_name varchar(30), last_name varchar(30), birthdate date);
CREATE TABLE credit_account (id integer PRIMARY KEY, person_id integer REFERENCES person (id), terms integer);
CREATE TABLE sale (id integer PRIMARY KEY, person_id integer REFERENCES person (id),
  credit_account integer REFERENCES credit_account (id), notes varchar(40));
INSERT INTO person VALUES (1, 'Ada', 'Janssens', '1985-07-30'), (2, 'Bea', 'Claes', '1986-01-01'),
  (3, 'Cas', 'Smet', '1987-01-01');
""" + "".join(
    f"INSERT INTO person VALUES ({n}, 'Wim', '{FAMILIES[n - 10]}', '1970-01-01');\n"
    f"INSERT INTO credit_account VALUES ({n}, {n}, 30);\n"
    f"INSERT INTO sale VALUES ({n}, {1 + n % 3}, {n}, 'call first');\n"
    for n in range(10, 40)
)


def test_who_stands_beside_many_accounts_serves_them(sqlite_store: Store) -> None:
    sqlite_store.run(ORDERS)
    clerk = sqlite_store.find(name="Ada Janssens", birth_date=date(1985, 7, 30))
    assert sqlite_store.rows(clerk) == {("person", "id=1")}
    customer = sqlite_store.find(name="Wim Vanbosch", birth_date=date(1970, 1, 1))
    assert {("credit_account", "id=12"), ("sale", "id=12")} <= sqlite_store.rows(customer, "certain")


def test_a_namesake_whom_the_person_serves_is_not_taken_for_the_person(sqlite_store: Store) -> None:
    sqlite_store.run("""
CREATE TABLE party (id integer PRIMARY KEY, name varchar(60));
CREATE TABLE employee (party_id integer PRIMARY KEY REFERENCES party (id), dob date);
CREATE TABLE customer_account (id integer PRIMARY KEY, party_id integer REFERENCES party (id),
  employee_id integer REFERENCES employee (party_id), account_name varchar(60));
INSERT INTO party VALUES (1, 'Ada Janssens'), (2, 'Ada Janssens'), (3, 'Bob Maes');
INSERT INTO employee VALUES (1, '1985-07-30');
INSERT INTO customer_account VALUES (1, 2, 1, 'Ada Janssens'), (2, 3, 1, 'Bob Maes');
""")
    answer = sqlite_store.find(name="Ada Janssens", birth_date=date(1985, 7, 30))
    assert ("party", "id=1") in sqlite_store.rows(answer, "certain")
    assert not {("customer_account", "id=1"), ("party", "id=2")} & sqlite_store.rows(answer, "certain", "probable")


def test_a_file_and_an_activity_that_a_table_between_joins_to_one_person_are_that_persons(sqlite_store: Store) -> None:
    sqlite_store.run(
        """
CREATE TABLE contact (id integer PRIMARY KEY, first_name varchar(30), last_name varchar(30), birth_date date);
CREATE TABLE activity (id integer PRIMARY KEY, source_contact_id integer REFERENCES contact (id), details text);
CREATE TABLE activity_target (id integer PRIMARY KEY, activity_id integer REFERENCES activity (id),
  target_contact_id integer REFERENCES contact (id));
CREATE TABLE file (id integer PRIMARY KEY, description varchar(40));
CREATE TABLE entity_file (id integer PRIMARY KEY, entity_table varchar(30), entity_id integer,
  file_id integer REFERENCES file (id));
CREATE TABLE tag (id integer PRIMARY KEY, name varchar(40));
CREATE TABLE entity_tag (id integer PRIMARY KEY, entity_table varchar(30), entity_id integer,
  tag_id integer REFERENCES tag (id));
INSERT INTO tag VALUES (1, 'donor');
"""
        + "".join(
            f"""INSERT INTO contact VALUES ({n}, '{given}', 'Janssens', '198{n}-07-30');
INSERT INTO activity VALUES ({n + 20}, 5, 'asked for a receipt');
INSERT INTO activity_target VALUES ({n}, {n + 20}, {n});
INSERT INTO file VALUES ({n + 40}, 'letter');
INSERT INTO entity_file VALUES ({n}, 'contact', {n}, {n + 40});
INSERT INTO entity_tag VALUES ({n}, 'contact', {n}, 1);
"""
            for n, given in enumerate(("Ada", "Bob", "Cas", "Dirk", "Els"), 1)
        )
    )
    rows = sqlite_store.rows(sqlite_store.find(name="Ada Janssens", birth_date=date(1981, 7, 30)))
    own = {("contact", "id=1"), ("activity", "id=21"), ("activity_target", "id=1")}
    assert rows == own | {("file", "id=41"), ("entity_file", "id=1"), ("entity_tag", "id=1")}
    author = sqlite_store.find(name="Els Janssens", birth_date=date(1985, 7, 30))
    others = [match for match in author.matches if match.locator not in ("id=5", "id=25", "id=45")]
    assert {match.field for match in others} == {"source_contact_id"}


PATRONS = """
CREATE TABLE borrowers (borrowernumber integer PRIMARY KEY, cardnumber varchar(16), surname varchar(30),
  firstname varchar(30), mobile varchar(20), zipcode varchar(9), altcontactfirstname varchar(30),
  altcontactsurname varchar(30));
CREATE TABLE loans (id integer PRIMARY KEY, borrowernumber integer REFERENCES borrowers (borrowernumber), item integer);
INSERT INTO borrowers VALUES (1, '209000013', 'Janssens', 'Ada', '0475 12 34 56', '9000', 'Bob', 'Peeters'),
  (2, '209000026', 'Peeters', 'Bob', '0475 65 43 21', '1000', 'Ada', 'Janssens'),
  (3, '01000', 'Claes', 'Cas', '0475 11 22 33', '2000', NULL, NULL);
INSERT INTO loans VALUES (1, 1, 7), (2, 2, 8), (3, 3, 9);
"""


def test_the_number_of_a_card_and_a_phone_lead_to_all_of_the_one_who_bears_them(sqlite_store: Store) -> None:
    sqlite_store.run(PATRONS)
    own = {("borrowers", "borrowernumber=1"), ("loans", "id=1")}
    by_card = sqlite_store.find(identifier="209000013")
    assert sqlite_store.rows(by_card, "certain") == own
    by_phone = sqlite_store.find(phone="0475123456")
    assert sqlite_store.rows(by_phone, "probable") == own
    assert not sqlite_store.rows(by_phone, "certain")
    assert any("at most" in note for note in by_phone.notes)


def test_a_counted_number_is_no_postcode(sqlite_store: Store) -> None:
    sqlite_store.run(PATRONS)
    rows = sqlite_store.rows(sqlite_store.find(customer_number="01000"), "certain", "probable")
    assert rows == {("borrowers", "borrowernumber=3"), ("loans", "id=3")}
