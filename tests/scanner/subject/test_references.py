"""References that nobody declares, or that lead to a person in another way: typed keys, roles, households."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from connectors import Asset, Column
from scanner.subject.identity.numbers import is_iban
from scanner.subject.reading.telling import is_nobody_elses
from scanner.subject.references.typed import table_named, typed_keys

TYPED = """
CREATE TABLE content_types (id integer PRIMARY KEY, app_label varchar(30), model varchar(30));
CREATE TABLE recruit_candidate (id integer PRIMARY KEY, first_name varchar(30), last_name varchar(30),
  email varchar(60), birth_date date);
CREATE TABLE recruit_vacancy (id integer PRIMARY KEY, title varchar(60));
CREATE TABLE tagged_item (id integer PRIMARY KEY, content_type_id integer, object_id integer, tag varchar(20),
  FOREIGN KEY (content_type_id) REFERENCES content_types (id));
CREATE TABLE comments (id integer PRIMARY KEY, commentable_type varchar(40), commentable_id varchar(20),
  body varchar(80));
CREATE TABLE ir_attachment (id integer PRIMARY KEY, res_model varchar(40), res_id integer, file_name varchar(80));
INSERT INTO content_types VALUES (7, 'recruit', 'candidate'), (8, 'recruit', 'vacancy');
INSERT INTO recruit_candidate VALUES (1, 'Ada', 'Janssens', 'ada@mail.example', '1985-07-30'),
  (2, 'Bob', 'Peeters', 'bob@mail.example', '1990-01-01');
INSERT INTO recruit_vacancy VALUES (1, 'Cook'), (2, 'Baker');
INSERT INTO tagged_item VALUES (1, 7, 1, 'strong'), (2, 8, 1, 'urgent'), (3, 7, 2, 'weak');
INSERT INTO comments VALUES (1, 'Recruit::Candidate', '1', 'nice talk'), (2, 'Recruit::Vacancy', '1', 'too long'),
  (3, 'Recruit::Candidate', '2', 'late');
INSERT INTO ir_attachment VALUES (1, 'recruit.candidate', 1, 'cv.pdf'), (2, 'recruit.vacancy', 1, 'ad.pdf');
"""


def test_a_reference_that_names_its_table_is_followed_to_that_table_alone(store: Any) -> None:
    store.run(TYPED)
    answer = store.find(email="ada@mail.example")
    assert store.rows(answer) == {
        ("recruit_candidate", "id=1"),
        ("tagged_item", "id=1"),
        ("comments", "id=1"),
        ("ir_attachment", "id=1"),
    }


@pytest.mark.parametrize(
    ("value", "table", "right"),
    [
        ("patient", "Patient", True),
        ("App\\Models\\Patient", "patients", True),
        ("res.partner", "res_partner", True),
        ("leerling", "tbl_leerling", True),
        ("invoice", "patients", False),
        ("candidate", "candidate_notes", False),
        ("", "patients", False),
    ],
)
def test_what_a_type_calls_a_table(value: str, table: str, right: bool) -> None:
    target, other = (Asset("s", ("main", name), "table") for name in (table, "visits"))
    assert (table_named(value, [target, other]) is target) is right


def test_a_type_that_fits_two_tables_alike_leads_to_neither() -> None:
    one, two = (Asset("s", ("main", name), "table") for name in ("hr_person", "crm_person"))
    assert table_named("person", [one, two]) is None and table_named("hr.person", [one, two]) is one


def test_a_type_of_document_beside_a_key_is_no_reference() -> None:
    names = ("document_type", "customer_id", "status")
    asset = Asset("s", ("main", "documents"), "table", columns=tuple(Column(name, "varchar") for name in names))
    assert list(typed_keys([asset])) == []


@pytest.mark.parametrize(
    ("value", "alone"),
    [("2023-0101", True), ("FB-2008-0417", True), ("20230101", False), ("01/02/2023", False), ("1042", False)],
)
def test_a_number_that_is_no_day_as_it_is_written_is_nobody_elses(value: str, alone: bool) -> None:
    assert is_nobody_elses(value) is alone


SCHOOL = """
CREATE TABLE tbl_gezin (gezin_id integer PRIMARY KEY, aanspreking varchar(60), straat varchar(40), huisnr varchar(6),
  postcode varchar(6), gemeente varchar(30));
CREATE TABLE tbl_persoon (persoon_id integer PRIMARY KEY, voornaam varchar(30), naam varchar(30), geboortedatum date,
  email varchar(60), gezin_id integer);
CREATE TABLE tbl_leerling (stamnummer varchar(12) PRIMARY KEY, persoon_id integer, instapdatum date,
  FOREIGN KEY (persoon_id) REFERENCES tbl_persoon (persoon_id));
CREATE TABLE tbl_ouder_kind (ouder_id integer, kind_id integer, relatie varchar(10), PRIMARY KEY (ouder_id, kind_id),
  FOREIGN KEY (ouder_id) REFERENCES tbl_persoon (persoon_id),
  FOREIGN KEY (kind_id) REFERENCES tbl_persoon (persoon_id));
CREATE TABLE tbl_punt (id integer PRIMARY KEY, stamnr varchar(12), vak varchar(10), score integer);
CREATE TABLE tbl_factuur (nr integer PRIMARY KEY, persoon_id integer, betaler_id integer, bedrag integer,
  FOREIGN KEY (persoon_id) REFERENCES tbl_persoon (persoon_id),
  FOREIGN KEY (betaler_id) REFERENCES tbl_persoon (persoon_id));
INSERT INTO tbl_gezin VALUES (70, 'Gezin Claes-Wouters', 'Beukenlaan', '21', '3010', 'Kessel-Lo'),
  (71, 'Gezin Claes-Peeters', 'Diestsesteenweg', '5', '3010', 'Kessel-Lo');
INSERT INTO tbl_persoon VALUES (301, 'Emma', 'Claes', '2011-03-08', 'emma.claes@leerling.school.example', 70),
  (302, 'Lars', 'Claes', '2014-10-02', 'lars.claes@leerling.school.example', 70),
  (303, 'Ilse', 'Wouters', '1983-05-05', 'ilse.wouters@mail.example', 70),
  (304, 'Emma', 'Claes', '2009-12-01', 'emma.claes2@leerling.school.example', 71);
INSERT INTO tbl_leerling VALUES ('2023-0101', 301, '2023-09-01'), ('2023-0102', 302, '2023-09-01'),
  ('2021-0044', 304, '2021-09-01');
INSERT INTO tbl_ouder_kind VALUES (303, 301, 'moeder'), (303, 302, 'moeder');
INSERT INTO tbl_punt VALUES (1, '2023-0101', 'WIS', 14), (2, '2023-0102', 'WIS', 12), (3, '2021-0044', 'WIS', 17);
INSERT INTO tbl_factuur VALUES (1, 301, 303, 80), (2, 302, 303, 80), (3, 303, NULL, 10);
"""
EMMA = {
    ("tbl_persoon", "persoon_id=301"),
    ("tbl_gezin", "gezin_id=70"),
    ("tbl_leerling", "stamnummer=2023-0101"),
    ("tbl_ouder_kind", "ouder_id=303,kind_id=301"),
    ("tbl_punt", "id=1"),
    ("tbl_factuur", "nr=1"),
}


def test_a_pupil_is_followed_by_name_and_birth_date_though_the_mail_address_spells_the_name(store: Any) -> None:
    store.run(SCHOOL)
    answer = store.find(name="Emma Claes", birth_date=date(2011, 3, 8))
    assert store.rows(answer, "certain") == EMMA


def test_the_marks_of_a_pupil_are_certain_where_no_key_is_declared(store: Any) -> None:
    store.run(SCHOOL)
    assert store.rows(store.find(email="emma.claes@leerling.school.example"), "certain") == EMMA


def test_who_pays_for_a_child_is_named_in_the_childs_bill_and_gets_no_row_of_the_child(store: Any) -> None:
    store.run(SCHOOL)
    answer = store.find(email="ilse.wouters@mail.example")
    bills = {m.locator: (m.field, m.of_another) for m in answer.matches if m.asset.endswith("tbl_factuur")}
    assert {place: bills[place] for place in ("nr=1", "nr=2")} == {
        "nr=1": ("betaler_id", True),
        "nr=2": ("betaler_id", True),
    }
    assert "nr=3" in bills
    found = {row for row in store.rows(answer) if row[0] in ("tbl_persoon", "tbl_leerling", "tbl_punt")}
    assert found == {("tbl_persoon", "persoon_id=303")}


AUDIT = """
CREATE TABLE person (id integer PRIMARY KEY, first_name varchar(30), last_name varchar(30), birth_date date,
  phone varchar(20), email varchar(60));
CREATE TABLE audit_log (id integer PRIMARY KEY, op char(1), old_data varchar(400), new_data varchar(400));
INSERT INTO person VALUES (1, 'Ada', 'Janssens', '1985-07-30', '0475 12 34 56', 'ada@mail.example'),
  (2, 'Lou', 'Janssens', '2012-01-01', '0475 12 34 56', NULL);
INSERT INTO audit_log VALUES
  (1, 'I', NULL,
  '{"id": 1, "first_name": "Ada", "last_name": "Janssens", "birth_date": "1985-07-30", "phone": "0475123456"}'),
  (2, 'U',
  '{"id": 2, "first_name": "Lou", "last_name": "Janssens", "birth_date": "2012-01-01", "phone": "0475123456"}',
  NULL);
"""


def test_a_version_of_a_row_is_about_whom_its_own_fields_name(store: Any) -> None:
    store.run(AUDIT)
    answer = store.find(email="ada@mail.example")
    assert store.rows(answer, "certain", "probable") == {("person", "id=1"), ("audit_log", "id=1")}


TWO_SYSTEMS = """
CREATE TABLE staff (id integer PRIMARY KEY, first_name varchar(30), last_name varchar(30), birth_date date,
  niss varchar(15));
CREATE TABLE members (nr integer PRIMARY KEY, naam varchar(60), geboortedatum date, club varchar(20));
INSERT INTO staff VALUES (1, 'Ada', 'Janssens', '1985-07-30', '85073003328'),
  (2, 'Bob', 'Peeters', '1993-05-18', '93051822361');
INSERT INTO members VALUES (10, 'Janssens Ada', '1985-07-30', 'tennis'), (11, 'Janssens Ada', '1950-01-01', 'golf'),
  (12, 'Bob Peeters', '1993-05-18', 'golf');
"""


def test_name_and_birth_date_that_a_number_led_to_are_searched_too(store: Any) -> None:
    store.run(TWO_SYSTEMS)
    answer = store.find(national_number="85.07.30-033.28")
    assert store.rows(answer) == {("staff", "id=1"), ("members", "nr=10")}
    assert answer.homonyms == [] and answer.subject == {"national_number": ["85.07.30-033.28"]}


def test_a_name_that_was_met_without_a_birth_date_brings_nobody(store: Any) -> None:
    store.run(TWO_SYSTEMS)
    store.run("CREATE TABLE login (id integer PRIMARY KEY, email varchar(40), first_name varchar(30),"
              " last_name varchar(30));\n"
              "INSERT INTO login VALUES (1, 'ada@mail.example', 'Ada', 'Janssens');\n")  # fmt: skip
    assert store.rows(store.find(email="ada@mail.example"), "certain", "probable") == {("login", "id=1")}


BANK = """
CREATE TABLE kunde (kunden_nr varchar(10) PRIMARY KEY, vorname varchar(30), nachname varchar(30), geburtsdatum date,
  email varchar(60));
CREATE TABLE konto (iban varchar(34) PRIMARY KEY, art varchar(20), saldo integer);
CREATE TABLE kontoinhaber (iban varchar(34), kunden_nr varchar(10), PRIMARY KEY (iban, kunden_nr),
  FOREIGN KEY (iban) REFERENCES konto (iban), FOREIGN KEY (kunden_nr) REFERENCES kunde (kunden_nr));
CREATE TABLE umsatz (id integer PRIMARY KEY, iban varchar(34), betrag integer, gegenkonto varchar(34),
  gegenname varchar(40), zweck varchar(40));
INSERT INTO kunde VALUES ('K000100201', 'Katrin', 'Schmitz', '1982-07-19', 'katrin@post.example'),
  ('K000100777', 'Katrin', 'Schmitz', '1995-02-03', 'kati@post.example');
INSERT INTO konto VALUES ('BE32123456789002', 'Giro', 5), ('BE71234567890169', 'Spar', 6),
  ('BE19345678901212', 'Giro', 7);
INSERT INTO kontoinhaber VALUES ('BE32123456789002', 'K000100201'), ('BE71234567890169', 'K000100201'),
  ('BE19345678901212', 'K000100777');
INSERT INTO umsatz VALUES (1, 'BE32123456789002', -50, 'BE19345678901212', 'Katrin Schmitz', 'Geburtstag'),
  (2, 'BE19345678901212', 50, 'BE32123456789002', 'Katrin Schmitz', 'Geburtstag'),
  (3, 'BE71234567890169', -1, NULL, NULL, 'Zins'), (4, 'BE19345678901212', -20, NULL, 'Baecker', 'Brot');
"""


def test_the_account_at_the_other_end_of_a_booking_is_not_the_persons(store: Any) -> None:
    store.run(BANK)
    answer = store.find(email="katrin@post.example")
    rows = store.rows(answer, "certain", "probable")
    assert {place for table, place in rows if table == "konto"} == {"iban=BE32123456789002", "iban=BE71234567890169"}
    assert {place for table, place in rows if table == "umsatz"} == {"id=1", "id=2", "id=3"}
    beyond = [m for m in answer.matches if m.asset.endswith("umsatz") and m.locator == "id=2"]
    assert {m.field for m in beyond} == {"gegenkonto", "gegenname"}, "it is the other customer's, and names her"


CLUB = """
CREATE TABLE Membre (id char(36) PRIMARY KEY, licence varchar(12), nom varchar(40), prenom varchar(40), ddn date,
  courriel varchar(60));
CREATE TABLE Membre_audit (rev integer, id char(36), nom varchar(40), prenom varchar(40), courriel varchar(60),
  PRIMARY KEY (rev, id));
CREATE TABLE attribut (entite varchar(20), entite_id char(36), cle varchar(20), valeur varchar(40),
  PRIMARY KEY (entite, entite_id, cle));
CREATE TABLE Rencontre (id integer PRIMARY KEY, joueur varchar(200));
CREATE TABLE Sanction (id integer PRIMARY KEY, licence varchar(12), motif varchar(30), rencontre_id integer,
  FOREIGN KEY (rencontre_id) REFERENCES Rencontre (id));
INSERT INTO Membre VALUES ('a0000000-0000-4000-8000-000000000001', 'FB-2008-0417', 'Dubois', 'Noe', '2008-05-14',
  'noe@mail.example'), ('a0000000-0000-4000-8000-000000000003', 'FB-2008-0999', 'Dubois', 'Noe', '2008-11-30', NULL);
INSERT INTO Membre_audit VALUES (1, 'a0000000-0000-4000-8000-000000000001', 'Dubois', 'Noe', 'old@mail.example'),
  (2, 'a0000000-0000-4000-8000-000000000003', 'Dubois', 'Noe', 'x@mail.example'),
  (3, 'a0000000-0000-4000-8000-000000000004', 'Gone', 'Since', 'gone@mail.example');
INSERT INTO attribut VALUES ('Membre', 'a0000000-0000-4000-8000-000000000001', 'allergie', 'arachides'),
  ('Club', 'a0000000-0000-4000-8000-000000000001', 'couleur', 'rouge');
INSERT INTO Rencontre VALUES (77, '[{"nom": "Dubois Noe", "buts": 2}, {"nom": "Dubois Noe", "buts": 0}]');
INSERT INTO Sanction VALUES (1, 'FB-2008-0417', 'rouge', 77), (2, 'FB-2008-0999', 'jaune', 77);
"""


def test_earlier_versions_attributes_and_what_a_licence_leads_to(store: Any) -> None:
    store.run(CLUB)
    found = store.rows(store.find(email="noe@mail.example"), "certain")
    key = "a0000000-0000-4000-8000-000000000001"
    names = {(table.lower(), place) for table, place in found}
    assert names == {
        ("membre", f"id={key}"),
        ("membre_audit", f"rev=1,id={key}"),
        ("attribut", f"entite=Membre,entite_id={key},cle=allergie"),
        ("sanction", "id=1"),
    }


CHANGES = """
CREATE TABLE tenants (id integer PRIMARY KEY, first_name varchar(30), last_name varchar(30), email varchar(60));
CREATE TABLE change_log (id integer PRIMARY KEY, table_name varchar(40), record_id varchar(20), field varchar(20));
CREATE TABLE trace (id integer PRIMARY KEY, model varchar(40), res_id integer, email varchar(60));
CREATE TABLE write_log (id integer PRIMARY KEY, model_id integer, model_name varchar(40), res_id integer);
INSERT INTO tenants VALUES (1, 'Ada', 'Janssens', 'ada@mail.example'), (2, 'Bob', 'Peeters', 'bob@mail.example');
INSERT INTO change_log VALUES (1, 'flats', '1', 'rent'), (2, 'tenants', '1', 'phone'), (3, 'tenants', '2', 'phone');
INSERT INTO trace VALUES (1, 'tenants', 2, 'bob@mail.example'), (2, 'tenants', 1, NULL);
INSERT INTO write_log VALUES (1, 17, 'tenants', 2), (2, 17, 'tenants', 1), (3, 5, 'flats', 1);
"""


def test_an_audit_that_calls_it_table_name_is_followed_and_the_rows_own_number_is_no_reference(
    sqlite_store: Any,
) -> None:
    sqlite_store.run(CHANGES)
    answer = sqlite_store.find(email="ada@mail.example")
    assert sqlite_store.rows(answer) == {
        ("tenants", "id=1"),
        ("change_log", "id=2"),
        ("trace", "id=2"),  # and not `id=1`, whose number is hers by chance
        ("write_log", "id=2"),
    }


LOGS = """
CREATE TABLE users (id integer PRIMARY KEY, login varchar(30), full_name varchar(60), email varchar(60),
  created_on date);
CREATE TABLE users_log (id integer PRIMARY KEY, created_by integer, created_on date, email varchar(60));
CREATE TABLE users_archive (id integer PRIMARY KEY, login varchar(30), full_name varchar(60), email varchar(60));
CREATE TABLE staff_member (no integer PRIMARY KEY, user_id integer REFERENCES users (id), last_name varchar(30),
  first_name varchar(30), salary integer);
INSERT INTO users VALUES (1, 'adaj', 'Ada Janssens', 'ada@mail.example', '2020-01-01'),
  (2, 'bobp', 'Bob Peeters', 'bob@mail.example', '2020-01-01');
INSERT INTO users_log VALUES (1, 2, '2020-01-01', NULL), (2, 2, '2020-01-01', NULL);
INSERT INTO users_archive VALUES (1, 'adaj', 'Ada Janssens', NULL), (2, 'bobp', 'Bob Peeters', NULL);
INSERT INTO staff_member VALUES (10, 1, 'Janssens', 'Ada', 3000), (11, 2, 'Peeters', 'Bob', 3100);
"""


def test_entries_that_are_counted_are_no_versions_and_a_member_of_the_staff_is_no_customer(sqlite_store: Any) -> None:
    sqlite_store.run(LOGS)
    answer = sqlite_store.find(email="ada@mail.example")
    assert sqlite_store.rows(answer) == {("users", "id=1"), ("users_archive", "id=1"), ("staff_member", "no=10")}


def test_an_account_at_a_bank_that_no_list_knows_is_one() -> None:
    assert is_iban("BE04 1510 0000 0131")  # no bank has this code
    assert not is_iban("BE05 1510 0000 0131")


def test_what_a_colleague_writes_on_her_file_is_about_her_though_it_names_who_wrote(sqlite_store: Any) -> None:
    sqlite_store.run(CHANGES)
    sqlite_store.run(
        "CREATE TABLE chatter (no integer PRIMARY KEY, model varchar(40), res_id integer, email_from varchar(60),"
        " sender_name varchar(60), body varchar(80));\n"
        "INSERT INTO chatter VALUES (5, 'tenants', 1, 'carl@firm.example', 'Carl Maes', 'never pays'),"
        " (6, 'tenants', 2, 'carl@firm.example', 'Carl Maes', 'ill');\n"
    )
    answer = sqlite_store.find(email="ada@mail.example")
    assert ("chatter", "no=5") in sqlite_store.rows(answer, "certain")
    assert ("chatter", "no=6") not in sqlite_store.rows(answer)
