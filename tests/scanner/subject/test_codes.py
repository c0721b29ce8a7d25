"""A code beside a key says of which table the key is: one that stands for persons is followed, and no other."""

from __future__ import annotations

from datetime import date
from typing import Any

from scanner.subject.keys.following import RELATIVE

SAP = """
CREATE TABLE PA0002 (MANDT char(3), PERNR char(8), SUBTY char(4), NACHN varchar(30), VORNA varchar(30), GBDAT char(8),
  PRIMARY KEY (MANDT, PERNR, SUBTY));
CREATE TABLE PA0105 (MANDT char(3), PERNR char(8), SUBTY char(4), UNAME varchar(12), USRID varchar(30),
  USRID_LONG varchar(60), PRIMARY KEY (MANDT, PERNR, SUBTY));
CREATE TABLE USR02 (MANDT char(3), BNAME varchar(12), TRDAT char(8), PRIMARY KEY (MANDT, BNAME));
CREATE TABLE LFA1 (MANDT char(3), LIFNR char(10), NAME1 varchar(30), PRIMARY KEY (MANDT, LIFNR));
CREATE TABLE CDHDR (MANDT char(3), OBJECTCLAS varchar(15), OBJECTID varchar(40), CHANGENR char(10), UDATE char(8),
  PRIMARY KEY (MANDT, OBJECTCLAS, OBJECTID, CHANGENR));
CREATE TABLE HRP1001 (MANDT char(3), OTYPE char(2), OBJID char(8), SCLAS char(2), SOBID varchar(45),
  PRIMARY KEY (MANDT, OTYPE, OBJID, SCLAS, SOBID));
CREATE TABLE STXH (MANDT char(3), TDOBJECT varchar(10), TDNAME varchar(70), PRIMARY KEY (MANDT, TDOBJECT, TDNAME));
CREATE TABLE TOA01 (MANDT char(3), SAP_OBJECT varchar(10), OBJECT_ID varchar(50), ARC_DOC_ID varchar(40),
  PRIMARY KEY (MANDT, SAP_OBJECT, OBJECT_ID, ARC_DOC_ID));
INSERT INTO PA0002 VALUES ('100', '00010117', '', 'Verhulst', 'Ada', '19800311'),
  ('100', '00010254', '', 'Peeters', 'Joris', '19710705'), ('100', '00010391', '', 'Lambert', 'Chloe', '19900122'),
  ('100', '00010488', '', 'Janssens', 'Piet', '19850514');
INSERT INTO PA0105 VALUES ('100', '00010117', '0001', 'CLERKONE', 'AVERHULS', NULL),
  ('100', '00010117', '0010', 'CLERKONE', NULL, 'ada@mail.example'),
  ('100', '00010254', '0001', 'CLERKONE', 'JPEETERS', NULL),
  ('100', '00010254', '0010', 'CLERKONE', NULL, 'jo@mail.example'),
  ('100', '00010391', '0001', 'CLERKONE', 'CLERKONE', NULL),
  ('100', '00010391', '0010', 'AVERHULS', NULL, 'chloe@mail.example');
INSERT INTO USR02 VALUES ('100', 'AVERHULS', '20240101'), ('100', 'JPEETERS', '20240101'),
  ('100', 'CLERKONE', '20240101');
INSERT INTO LFA1 VALUES ('100', '0000010117', 'Metaal NV'), ('100', '0000010254', 'Hout BV'),
  ('100', '0000010391', 'Papier NV'), ('100', '0000010488', 'Druk BV');
INSERT INTO CDHDR VALUES ('100', 'HRPERS', '00010117', '1', '20240101'), ('100', 'HRPERS', '00010254', '2', '20240101'),
  ('100', 'HRPERS', '00010488', '3', '20240101'), ('100', 'KRED', '0000010117', '4', '20240101'),
  ('100', 'KRED', '0000010391', '5', '20240101'), ('100', 'KRED', '0000010488', '6', '20240101'),
  ('100', 'IDENTITY', 'AVERHULS', '7', '20240101'), ('100', 'IDENTITY', 'JPEETERS', '8', '20240101'),
  ('100', 'IDENTITY', 'CLERKONE', '9', '20240101');
INSERT INTO HRP1001 VALUES ('100', 'S', '50000117', 'P', '00010117'), ('100', 'S', '50000254', 'P', '00010254'),
  ('100', 'S', '50000391', 'P', '00010391'), ('100', 'P', '00010117', 'S', '50000117'),
  ('100', 'P', '00010254', 'S', '50000254'), ('100', 'P', '00010488', 'S', '50000488'),
  ('100', 'O', '00010117', 'O', '00010118'), ('100', 'O', '00010118', 'O', '00010119'),
  ('100', 'O', '00010119', 'O', '00010120');
INSERT INTO STXH VALUES ('100', 'LFA1', '0000010117'), ('100', 'LFA1', '0000010254'), ('100', 'PERS', '00010117'),
  ('100', 'PERS', '00010254'), ('100', 'PERS', '00010488');
INSERT INTO TOA01 VALUES ('100', 'PREL', '10000010117', 'a1'), ('100', 'PREL', '10000010254', 'a2'),
  ('100', 'PREL', '10000010488', 'a3'), ('100', 'LFA1', '0000010117', 'a4');
"""
ADA = {
    ("pa0002", "00010117"),
    ("pa0105", "00010117"),
    ("usr02", "averhuls"),
    ("cdhdr", "hrpers 00010117"),
    ("cdhdr", "identity averhuls"),
    ("hrp1001", "s p 00010117"),
    ("hrp1001", "p s 00010117"),
    ("stxh", "pers"),
    ("toa01", "prel"),
}


def _told(answer: Any) -> set[tuple[str, str]]:
    """Her own rows in short; not those of others that she changed."""
    own = [m for m in answer.matches if m.certainty != "possible" and not m.of_another]
    found = set()
    for table, place in {(m.asset.rpartition("/")[2], m.locator) for m in own}:
        values = dict(part.split("=") for part in place.split(","))
        short = {
            "pa0002": ("PERNR",),
            "pa0105": ("PERNR",),
            "usr02": ("BNAME",),
            "cdhdr": ("OBJECTCLAS", "OBJECTID"),
            "stxh": ("TDOBJECT",),
            "toa01": ("SAP_OBJECT",),
            "lfa1": ("LIFNR",),
        }.get(table.lower())
        by_name = {name.upper(): value.strip().lower() for name, value in values.items()}
        if short is None:
            person = "OBJID" if by_name["OTYPE"] == "p" else "SOBID"
            short = ("OTYPE", "SCLAS", person)
        found.add((table.lower(), " ".join(by_name[name] for name in short)))
    return found


def test_of_codes_those_that_stand_for_persons_are_followed_whatever_they_are_called(store: Any) -> None:
    store.run(SAP)
    assert _told(store.find(email="ada@mail.example")) == ADA
    assert _told(store.find(name="Ada Verhulst", birth_date=date(1980, 3, 11))) == ADA


def test_a_number_asked_for_is_none_that_has_other_zeros_in_front(sqlite_store: Any) -> None:
    sqlite_store.run(SAP)
    answer = sqlite_store.find(employee_number="00010117")
    assert ("lfa1", "0000010117") not in _told(answer)
    assert _told(answer) >= ADA


CRM = """
CREATE TABLE person (id integer PRIMARY KEY, given_name varchar(30), family_name varchar(30), birth_date date,
  email varchar(60));
CREATE TABLE organisation (id integer PRIMARY KEY, title varchar(30));
CREATE TABLE note (id integer PRIMARY KEY, subject_code varchar(4), subject_id integer, body varchar(40),
  owner_kind varchar(4), owner_key varchar(12));
CREATE TABLE property (id integer PRIMARY KEY, name varchar(20), res_id varchar(40));
CREATE TABLE value (entity_type varchar(4), entity_id integer, code integer, content varchar(40),
  PRIMARY KEY (entity_type, entity_id, code));
CREATE TABLE occupants (id integer PRIMARY KEY, tenant_id integer REFERENCES person (id), first_name varchar(30),
  last_name varchar(30), birth_date date);
INSERT INTO person VALUES (1, 'Ada', 'Verhulst', '1980-03-11', 'ada@mail.example'),
  (2, 'Joris', 'Peeters', '1971-07-05', 'jo@mail.example'), (3, 'Chloe', 'Lambert', '1990-01-22', NULL),
  (4, 'Piet', 'Janssens', '1985-05-14', NULL);
INSERT INTO organisation VALUES (1, 'Metaal'), (2, 'Hout'), (3, 'Papier');
INSERT INTO value VALUES ('PER', 1, 1, 'nuts'), ('PER', 2, 1, 'milk'), ('PER', 4, 1, 'eggs'), ('ORG', 1, 1, 'x'),
  ('ORG', 2, 1, 'y'), ('ORG', 3, 1, 'z');
INSERT INTO property VALUES (1, 'limit', 'person,1'), (2, 'limit', 'person,2'), (3, 'limit', 'organisation,1');
INSERT INTO note VALUES (1, 'A', 1, 'late', 'x', '1'), (2, 'A', 2, 'late', 'x', '2'), (3, 'A', 4, 'late', 'x', '4');
INSERT INTO occupants VALUES (10, 1, 'Lou', 'Verhulst', '2012-01-01'), (11, 2, 'Mia', 'Peeters', '2013-01-01');
"""


def test_a_code_may_shorten_a_tables_name_and_numbers_that_all_count_prove_nothing(sqlite_store: Any) -> None:
    sqlite_store.run(CRM)
    answer = sqlite_store.find(email="ada@mail.example")
    assert sqlite_store.rows(answer, "certain") == {
        ("person", "id=1"),
        ("value", "entity_type=PER,entity_id=1,code=1"),
        ("property", "id=1"),
    }


def test_who_lives_with_a_tenant_is_probably_family_and_not_certainly_the_tenants_data(sqlite_store: Any) -> None:
    sqlite_store.run(CRM)
    answer = sqlite_store.find(email="ada@mail.example")
    found = {(m.locator, m.certainty, m.via.endswith(RELATIVE)) for m in answer.matches if "occupants" in m.asset}
    assert found == {("id=10", "probable", True)}


ACCOUNTS = """
CREATE TABLE users (id integer PRIMARY KEY, email varchar(60), sign_in_count integer);
CREATE TABLE customer_profiles (id integer PRIMARY KEY, user_id integer, customer_no varchar(10),
  first_name varchar(30), last_name varchar(30), created_by_id integer);
CREATE TABLE sign_ins (id integer PRIMARY KEY, user_id integer, ip varchar(20));
INSERT INTO users VALUES (20, 'clerk@shop.example', 9), (31, 'ada@mail.example', 1), (33, 'jo@mail.example', 2),
  (35, 'chloe@mail.example', 1);
INSERT INTO customer_profiles VALUES (7, 31, 'K50010', 'Ada', 'Verhulst', 20),
  (8, 33, 'K50020', 'Joris', 'Peeters', 20),
  (9, 35, 'K50030', 'Chloe', 'Lambert', 20);
INSERT INTO sign_ins VALUES (1, 20, '10.0.0.1'), (2, 31, '10.0.0.2'), (3, 33, '10.0.0.3'), (4, 35, '10.0.0.4');
"""


def test_from_a_profile_found_by_number_the_way_goes_up_to_its_account_and_not_to_the_clerks(store: Any) -> None:
    store.run(ACCOUNTS)
    answer = store.find(customer_number="K50010")
    assert store.rows(answer, "certain", "probable") == {
        ("customer_profiles", "id=7"),
        ("users", "id=31"),
        ("sign_ins", "id=2"),
    }


INSURER = """
CREATE TABLE party (party_no varchar(10) PRIMARY KEY, family_nm varchar(30), given_nm varchar(30), birth_dt date);
CREATE TABLE policy (policy_no varchar(12) PRIMARY KEY, holder_party_no varchar(10), premium integer);
CREATE TABLE pol_insured_child (policy_no varchar(12), seq integer, child_first_nm varchar(30), child_birth_dt date,
  PRIMARY KEY (policy_no, seq));
CREATE TABLE memo (id integer PRIMARY KEY, obj_cd varchar(2), obj_ref varchar(14), body varchar(40));
CREATE TABLE doc_link (id integer PRIMARY KEY, parent_ref varchar(40), title varchar(20));
INSERT INTO party VALUES ('P200017', 'Verhulst', 'Ada', '1980-03-11'), ('P200034', 'Peeters', 'Joris', '1971-07-05'),
  ('P200051', 'Lambert', 'Chloe', '1990-01-22'), ('P200068', 'Janssens', 'Piet', '1985-05-14');
INSERT INTO policy VALUES ('POL71', 'P200017', 10), ('POL72', 'P200034', 20), ('POL73', 'P200068', 20);
INSERT INTO pol_insured_child VALUES ('POL71', 1, 'Lou', '2012-01-01'), ('POL72', 1, 'Mia', '2013-01-01');
INSERT INTO memo VALUES (1, 'P', 'P200017', 'deaf'), (2, 'P', 'P200034', 'late'), (3, 'P', 'P200068', 'late');
INSERT INTO doc_link VALUES (1, 'party:P200017', 'pass'), (2, 'party:P200034', 'pass'), (3, 'broker:B1', 'fee');
"""


def test_a_party_in_a_part_is_followed_with_memos_and_links_and_the_children_are_no_certainty(store: Any) -> None:
    store.run(INSURER)
    answer = store.find(name="Ada Verhulst", birth_date=date(1980, 3, 11))
    assert store.rows(answer) == {
        ("party", "party_no=P200017"),
        ("policy", "policy_no=POL71"),
        ("pol_insured_child", "policy_no=POL71,seq=1"),
        ("memo", "id=1"),
        ("doc_link", "id=1"),
    }
    assert {m.certainty for m in answer.matches if m.asset.endswith("insured_child")} <= {"probable", "possible"}
    by_number = store.rows(store.find(customer_number="P200017"), "certain")
    assert {("party", "party_no=P200017"), ("memo", "id=1")} <= by_number
