"""One person's identifiers, found by the database in every column that may hold them."""

from __future__ import annotations

from typing import Any

import pytest

from connectors import Budget, Locator, Omission, SubjectMatch, Wanted

NISS = ("95073003328", "95.07.30-033.28", "950730-033-28")


@pytest.fixture
def people(database: Any) -> Any:
    database.run(
        "CREATE TABLE person (id integer PRIMARY KEY, niss varchar(20), number bigint, name varchar(60), remarks text)",
    )
    database.fill(
        "person",
        ["id", "niss", "number", "name", "remarks"],
        [
            [1, "95.07.30-033.28", None, "Hélène Dupont", "nothing"],
            [2, None, 95073003328, "HE\u0301LE\u0300NE DUPONT", None],
            [3, None, None, "Helena Dupontel", "voir 95073003328, merci"],
            [4, None, None, "x", "950730033281 and 195073003328 are other numbers"],
            [5, "1", 5073003328, "y", "mail helene@mail.example now"],
            [6, "5073003328", 0, "HÉLÈNE\u00a0DUPONT", "not.helene@mail.example, helene@mail.example.org"],
            [7, None, None, "50%_off", "HELENE@MAIL.EXAMPLE."],
        ],
    )
    return database


def test_every_spelling_in_every_column(people: Any) -> None:
    assert people.search("person", *NISS) == {("niss", "id=1"), ("number", "id=2"), ("remarks", "id=3")}


def test_a_number_that_lost_its_zeros_is_found(people: Any) -> None:
    assert people.search("person", "05073003328") == {("number", "id=5"), ("niss", "id=6")}


def test_a_small_and_a_large_number_at_once(database: Any) -> None:
    database.run("CREATE TABLE t (id integer PRIMARY KEY, b bigint, n numeric(20, 0), d double precision)")
    database.fill("t", ["id", "b", "n", "d"], [[1, 1082498748, 32452637521, 5.0], [2, 32452637521, 7, 1082498748.0]])
    assert database.search("t", "01082498748", "32452637521") == {
        ("b", "id=1"),
        ("n", "id=1"),
        ("b", "id=2"),
        ("d", "id=2"),
    }


def test_case_and_unicode_form_do_not_matter(people: Any) -> None:
    expected = {("name", "id=1"), ("name", "id=2"), ("name", "id=6")}
    assert people.search("person", "hélène dupont") == expected
    assert people.search("person", "Hélène DUPONT") == expected


def test_only_whole_mail_addresses(people: Any) -> None:
    assert people.search("person", "Helene@mail.example") == {("remarks", "id=5"), ("remarks", "id=7")}


def test_wildcards_mean_themselves(people: Any) -> None:
    assert people.search("person", "50%_off") == {("name", "id=7")}
    for spelling in ("%", "_", ".*", "x|y", "(", "[a", "\\", "'", "50%_of", "id=1 -- "):
        assert people.search("person", spelling) == set(), spelling


def test_a_match_brings_its_row_and_the_identifier(people: Any) -> None:
    wanted = [Wanted("BE_NATIONAL_NUMBER", NISS[0], NISS), Wanted("PERSON", "Hélène Dupont", ("Hélène Dupont",))]
    found = [
        item
        for item in people.connector().search(people.assets()["person"], wanted, Budget())
        if isinstance(item, SubjectMatch) and item.locator == Locator(place="id=1")
    ]
    assert {(item.field, item.wanted.entity_type) for item in found} == {("niss", NISS_TYPE), ("name", "PERSON")}
    assert found[0].row["name"] == "Hélène Dupont"


NISS_TYPE = "BE_NATIONAL_NUMBER"


def test_rows_without_a_key_have_a_place(database: Any) -> None:
    database.run("CREATE TABLE log (line varchar(90))", "CREATE VIEW seen AS SELECT line FROM log")
    database.fill("log", ["line"], [["nothing"], ["from 192.0.2.7 at noon"], ["192.0.2.77"], ["10192.0.2.7"]])
    ((field, place),) = database.search("log", "192.0.2.7")
    assert field == "line"
    assert place == {"sqlite": "rowid=2", "postgresql": "ctid=(0,2)", "mariadb": "row 2"}[database.kind]
    assert database.search("seen", "192.0.2.7") == {("line", "row 2")}


def test_a_key_of_several_columns(database: Any) -> None:
    database.run("CREATE TABLE t (a varchar(9), b integer, v varchar(9), PRIMARY KEY (a, b))")
    database.fill("t", ["a", "b", "v"], [["x,=%", 2, "Ann"]])
    assert database.search("t", "ann") == {("v", "a=x%2C%3D%25,b=2")}


def test_other_types_are_searched_as_text(database: Any) -> None:
    types = {
        "sqlite": ("text", "text", "date", "blob"),
        "postgresql": ("uuid", "jsonb", "date", "bytea"),
        "mariadb": ("varchar(36)", "json", "date", "blob"),
    }[database.kind]
    database.run("CREATE TABLE t (id integer PRIMARY KEY, u {}, j {}, d {}, b {})".format(*types))
    uuid = "0b5e9f6a-0000-4000-8000-00000000ab12"
    database.fill(
        "t",
        ["id", "u", "j", "d", "b"],
        [[1, uuid, '{"mail": "ann@mail.example"}', "1995-07-30", b"mail: ann@mail.example"]],
    )
    assert database.search("t", uuid.upper()) == {("u", "id=1")}
    assert database.search("t", "Ann@mail.example") == {("j", "id=1"), ("b", "id=1")}
    assert database.search("t", "1995-07-30") == {("d", "id=1")}


def test_too_many_matches_are_cut_and_said_to_be(database: Any) -> None:
    database.run("CREATE TABLE t (id integer PRIMARY KEY, v varchar(9))")
    database.fill("t", ["id", "v"], [[number, "Ann"] for number in range(50)])
    found = list(
        database.connector().search(database.assets()["t"], [Wanted("PERSON", "Ann", ("Ann",))], Budget(rows=10))
    )
    assert sum(isinstance(item, SubjectMatch) for item in found) == 10
    assert [item.code for item in found if isinstance(item, Omission)] == ["too-many"]


def test_a_search_that_takes_too_long_is_said_to_be_partial(database: Any) -> None:
    database.run("CREATE TABLE n (id integer, t varchar(9))")
    database.fill("n", ["id"], [[number] for number in range(1500)])
    database.run(
        "CREATE VIEW slow AS SELECT count(*) AS c, max(a.t) AS t FROM n a, n b, n c, n d"
        " WHERE a.id + b.id + c.id = d.id"
    )
    wanted = [Wanted("PERSON", "Ann", ("Ann",))]
    found = list(database.connector().search(database.assets()["slow"], wanted, Budget(seconds=0.5)))
    assert [(item.state, item.code) for item in found if isinstance(item, Omission)] == [("partial", "timeout")]


def test_nothing_wanted_finds_nothing(people: Any) -> None:
    assert list(people.connector().search(people.assets()["person"], [Wanted("PERSON", " ", ())], Budget())) == []
