"""Keys of several columns that nobody declares, and copies of rows that triggers keep in a log."""

from __future__ import annotations

from typing import Any

import pytest

from connectors import Asset
from scanner.subject.references.numbered import Numbered
from scanner.subject.roles.roles import Roles

CLINICS = """CREATE TABLE patient (clinic_id integer, patient_no integer, first_name varchar(30),
  last_name varchar(30), email varchar(40), PRIMARY KEY (clinic_id, patient_no));
CREATE TABLE visit (clinic_id integer, patient_no integer, visit_no integer, reason varchar(30),
  PRIMARY KEY (clinic_id, patient_no, visit_no));
CREATE TABLE treatment (clinic_id integer, patient_no integer, visit_no integer, seq integer, code varchar(9),
  PRIMARY KEY (clinic_id, patient_no, visit_no, seq));
CREATE TABLE bill (clinic_id integer, bill_no integer, patient_no integer, amount integer,
  PRIMARY KEY (clinic_id, bill_no));
CREATE TABLE bill_line (clinic_id integer, bill_no integer, line_no integer, what varchar(9),
  PRIMARY KEY (clinic_id, bill_no, line_no));
CREATE TABLE lab_result (id integer PRIMARY KEY, clinic integer, patient integer, value varchar(9));
CREATE TABLE visit_history (hist_id integer PRIMARY KEY, clinic_id integer, patient_no integer, visit_no integer,
  reason varchar(30));
CREATE TABLE room (clinic_id integer, room_no integer, floor integer, PRIMARY KEY (clinic_id, room_no));
INSERT INTO patient VALUES (1, 101, 'Ada', 'Lovelace', 'ada@mail.example'), (2, 101, 'Bob', 'Peeters', 'bob@x.example'),
  (1, 102, 'Cy', 'Maes', 'cy@mail.example'), (2, 102, 'Di', 'Claes', 'di@mail.example');
INSERT INTO visit VALUES (1, 101, 1, 'cough'), (2, 101, 1, 'cold'), (1, 102, 1, 'cold'), (1, 101, 2, 'cold');
INSERT INTO treatment VALUES (1, 101, 1, 1, 'a'), (2, 101, 1, 1, 'a'), (1, 101, 2, 1, 'b'), (1, 102, 1, 1, 'c');
INSERT INTO bill VALUES (1, 7, 101, 50), (2, 7, 101, 60), (1, 8, 102, 70), (2, 8, 102, 80);
INSERT INTO bill_line VALUES (1, 7, 1, 'a'), (2, 7, 1, 'a'), (1, 8, 1, 'b'), (2, 8, 1, 'b');
INSERT INTO lab_result VALUES (1, 1, 101, '13'), (2, 2, 101, '14'), (3, 1, 102, '15'), (4, 2, 102, '16');
INSERT INTO visit_history VALUES (1, 1, 101, 1, 'flu'), (2, 2, 101, 1, 'flu'), (3, 1, 102, 1, 'flu');
INSERT INTO room VALUES (1, 101, 1), (2, 101, 1), (1, 102, 1);
"""


def test_a_key_of_two_columns_and_what_hangs_on_it(store: Any) -> None:
    store.run(CLINICS)
    answer = store.find(email="ada@mail.example")
    assert store.rows(answer, "certain") == {
        ("patient", "clinic_id=1,patient_no=101"),
        ("visit", "clinic_id=1,patient_no=101,visit_no=1"),
        ("visit", "clinic_id=1,patient_no=101,visit_no=2"),
        ("treatment", "clinic_id=1,patient_no=101,visit_no=1,seq=1"),
        ("treatment", "clinic_id=1,patient_no=101,visit_no=2,seq=1"),
        ("bill", "clinic_id=1,bill_no=7"),
        ("bill_line", "clinic_id=1,bill_no=7,line_no=1"),
        ("lab_result", "id=1"),
        ("visit_history", "hist_id=1"),
    }
    assert store.rows(answer) == store.rows(answer, "certain")


def test_a_scan_makes_no_persons_of_logs_of_versions() -> None:
    known = {"old_row": ("FAMILY_NAME", "DATE_OF_BIRTH"), "new_row": ("EMAIL_ADDRESS", "FAMILY_NAME", "DATE_OF_BIRTH")}
    assert not Roles(known, table="changes").about_persons
    assert not Roles({"old": ("FAMILY_NAME", "DATE_OF_BIRTH")}, table="audit_log").identifies
    assert Roles({"data": ("FAMILY_NAME", "DATE_OF_BIRTH")}, table="users").identifies


@pytest.mark.parametrize(("mine", "kind"), [((1, 5), True), ((1, 90), False), ((1, 900), False), (None, False)])
def test_the_first_few_numbers_are_those_of_a_kind(mine: tuple[int, int] | None, kind: bool) -> None:
    class Spans:
        def span(self, asset: Asset, column: str, where: Any) -> tuple[int, int] | None:
            return mine if column == "form" else (1, 600)

    connector: Any = Spans()
    bearers: Any = None
    drugs, forms = Asset("db", ("drugs",), "table"), Asset("db", ("forms",), "table")
    assert Numbered(connector, bearers).is_a_kind(drugs, "form", forms, "id") is kind
