"""Records that a text carries are read as tables: the names of their fields type the values."""

from __future__ import annotations

import time

import pytest

from classifiers.analysis import Analyzer
from classifiers.records.elements import elements
from classifiers.records.objects import objects
from classifiers.records.queries import queries
from classifiers.records.statements import statements

ANALYZER = Analyzer()
NAMES = {"PERSON", "GIVEN_NAME", "FAMILY_NAME"}


def found(text: str) -> list[tuple[str, str]]:
    return [(text[f.start : f.end], f.entity_type) for f in ANALYZER.analyze(text).findings]


def test_rows_that_a_statement_inserts() -> None:
    text = (
        "INSERT INTO `medewerkers` (`id`, `vnaam`, `anaam`,\n  `gebdat`, `login`, `iban`) VALUES\n"
        "(101,'Sofie','De Wachter','1988-03-14',N'sdewachter','BE71096123456769'),\n"
        "(102,'Jan','van ''t Hoff',NULL,NULL,NULL);"
    )
    assert found(text) == [
        ("Sofie", "GIVEN_NAME"),
        ("De Wachter", "FAMILY_NAME"),
        ("1988-03-14", "DATE_OF_BIRTH"),
        ("sdewachter", "USERNAME"),
        ("BE71096123456769", "IBAN_CODE"),
        ("Jan", "GIVEN_NAME"),
        ("van ''t Hoff", "FAMILY_NAME"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * FROM employees WHERE last_name = 'Bertrand' AND birth_date = '1985-07-30';",
        "EXEC sp_add_person @achternaam = 'Bertrand', @geboren = '1985-07-30'",
        "COPY public.staff (nom_famille, date_naissance) FROM stdin;\nBertrand\t1985-07-30\n\\.\n",
        "<Worker><LastName>Bertrand</LastName><BirthDate>1985-07-30</BirthDate></Worker>",
        '<worker lastName="Bertrand" birthDate="1985-07-30"/>',
        'sent {"worker": {"lastName": "Bertrand", "birthDate": "1985-07-30"}}',
        r"body={\"lastName\":\"Bertrand\",\"birthDate\":\"1985-07-30\"}",
        "row={'last_name': 'Bertrand', 'birth_date': '1985-07-30'}",
        "POST /x?a=1&last_name=Bertrand&birth_date=1985-07-30 HTTP/1.1",
    ],
)
def test_the_same_person_however_it_is_carried(text: str) -> None:
    assert {("Bertrand", "FAMILY_NAME"), ("1985-07-30", "DATE_OF_BIRTH")} <= set(found(text))


def test_values_of_a_query_are_read_as_they_were_sent() -> None:
    text = "nom_famille=Van+den+Broeck&prenom=%C3%89loi&tel=0475%2F12.34.56&localite=Namur&code_postal=5000"
    types = dict(found(text))
    assert types["Van+den+Broeck"] == "FAMILY_NAME"
    assert types["%C3%89loi"] == "GIVEN_NAME"
    assert types["0475%2F12.34.56"] == "PHONE_NUMBER"


@pytest.mark.parametrize(
    "text",
    [
        '{"product": {"name": "Jan", "category": "sofa"}, "store": {"name": "Peeters Meubelen"}}',
        "INSERT INTO products (sku, name, brand, price) VALUES ('4411', 'Malin', 'Ikea', 49.9);",
        "<server><name>alice</name><host>web-01</host><port>8080</port></server>",
        '{"firstName": "string", "lastName": "string", "age": 0}',
        "INSERT INTO staff (version, active) VALUES ('10.1.12.3', 1);",
        "INSERT INTO staff (cost_center, active) VALUES ('4711', 1);",
        '{"login": "Anmelden", "password": "Passwort", "name": "Name", "city": "Stadt"}',
    ],
)
def test_things_schemas_and_translations_name_nobody(text: str) -> None:
    assert not {kind for _, kind in found(text)} & (NAMES | {"USERNAME", "PASSWORD", "IP_ADDRESS", "DEPARTMENT"})


def test_a_list_of_elements_is_one_table_and_two_lists_are_two() -> None:
    text = (
        "<staff><one><nom>Piron</nom></one><one><nom>Colson</nom></one></staff>\n"
        "<items><item><nom>Vis</nom></item></items>"
    )
    tables = list(elements(text))
    assert [[text[a:b] for a, b in cells] for table in tables for _, cells in table] == [["Piron", "Colson"], ["Vis"]]


def test_a_value_that_is_worked_out_and_a_row_cut_short() -> None:
    text = "INSERT INTO t (a, b, c) VALUES (1, NOW(), 'x'), (2, 'y"
    assert [(name, [text[a:b] for a, b in cells]) for table in statements(text) for name, cells in table] == [
        ("a", ["1", "2"]),
        ("c", ["x"]),
    ]


@pytest.mark.parametrize(
    "part",
    [
        '{"a":',
        "{'a': '\\'",
        '<a b="',
        "</<a ",
        "a=b&",
        "select x='",
        "insert into t (a) values (",
        "('x',",
        '":',
        "copy t",
    ],
)
def test_hostile_text_takes_linear_time(part: str) -> None:
    started = time.process_time()
    for read in (statements, objects, elements, queries):
        list(read("insert into t (a) values " + part * 40_000))
    assert time.process_time() - started < 5
