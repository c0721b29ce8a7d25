"""What nested data in a row of the person tell extends the search; what they tell of others does not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scanner.subject.reading.nested import told_inside

TABLES = """
CREATE TABLE staff (id integer PRIMARY KEY, given_name varchar(40), family_name varchar(40), insz varchar(20),
  details varchar(900), mails varchar(200));
CREATE TABLE calls (id integer PRIMARY KEY, remark varchar(200));
CREATE TABLE mailing (id integer PRIMARY KEY, address varchar(80));
INSERT INTO calls VALUES (1, 'belde vanop 0475/12.34.56'), (2, 'belde vanop 0476/00.00.01'), (3, 'gsm 0477/11.22.33');
INSERT INTO mailing VALUES (1, 'els.vdb@voorbeeld.example'), (2, 'jan@voorbeeld.example'), (3, 'piet@elders.example');
"""
DETAILS = {
    "straat": "Kerkstraat 12",
    "contact": {"gsm": "0475 12 34 56"},
    "partner": {"gsm": "0476 00 00 01", "email": "jan@voorbeeld.example"},
    "kinderen": [{"naam": "Yasmina", "gsm": "0476 00 00 01"}],
    "noodgeval": {"naam": "Piet", "email": "piet@elders.example"},
}


def test_it_extends_the_search(store: Any) -> None:
    mails = json.dumps(["els.vdb@voorbeeld.example", "els@thuis.example"])
    store.run(TABLES)
    store.run(f"INSERT INTO staff VALUES (1, 'Els', 'Wouters', '85.07.30-033.28', '{json.dumps(DETAILS)}', '{mails}')")
    answer = store.find(national_number="85073003328")
    assert store.rows(answer) == {("staff", "id=1"), ("calls", "id=1"), ("mailing", "id=1")}


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ('{"gsm": "0475 12 34 56", "manager": {"gsm": "0476 12 34 56"}}', [("gsm", "0475 12 34 56")]),
        ('{"a": {"b": {"c": {"d": "deep@mail.example"}}}}', []),
        ('[{"gsm": "0475 12 34 56"}, {"gsm": "0476 12 34 56"}]', []),
        ('[12345678, 2.5, true, null, "Kerkstraat 12"]', [("cell", "12345678")]),
        ("{broken", []),
        ("plain", []),
        ('{"wife_phone": "0475 12 34 56", "phone": "0476 12 34 56"}', [("phone", "0476 12 34 56")]),
    ],
)
def test_what_is_told_of_the_rows_own_subject(cell: str, told: list[tuple[str, str]]) -> None:
    assert list(told_inside({"cell": cell})) == told


def test_a_column_of_another_person_tells_nothing() -> None:
    assert list(told_inside({"partner_data": '{"gsm": "1"}'})) == []
