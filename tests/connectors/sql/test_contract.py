"""What the connector promises of every database, tried on each."""

from __future__ import annotations

import io
import time
import zipfile
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError

from connectors import Asset, AssetUnreadable, Budget, Connector, Extent, Omission, Passage, Rows, Searchable
from connectors.sql.tables import CELL_LIMIT


def test_is_a_connector(database: Any) -> None:
    assert isinstance(database.connector(), Connector)
    assert isinstance(database.connector(), Searchable)


def test_check_tells_server_rights_and_number_of_tables(database: Any) -> None:
    database.run("CREATE TABLE one (id integer)", "CREATE TABLE two (id integer)")
    access = database.connector().check()
    assert access.reachable
    assert access.writable
    assert access.assets == 2
    assert access.server.split()[0].casefold() == database.kind


def test_lists_and_reads_a_table(database: Any) -> None:
    database.run(
        "CREATE TABLE person (id integer PRIMARY KEY, name varchar(40) NOT NULL, born date)",
        "CREATE TABLE car (id integer PRIMARY KEY, owner integer, FOREIGN KEY (owner) REFERENCES person (id))",
        "CREATE TABLE badge (nr varchar(9) NOT NULL UNIQUE, note varchar(9) UNIQUE)",
        "INSERT INTO person VALUES (1, 'Ann', '1990-02-03'), (2, 'Bob', NULL)",
    )
    assets = database.assets()
    assert list(assets) == ["badge", "car", "person"]
    person = assets["person"]
    assert person.id == f"db/{database.schema}/person"
    assert (person.kind, person.key, assets["badge"].key) == ("table", ("id",), ("nr",))
    assert [(column.name, column.nullable) for column in person.columns][1:] == [("name", False), ("born", True)]
    (key,) = assets["car"].foreign_keys
    assert (key.columns, key.target, key.target_columns) == (("owner",), (database.schema, "person"), ("id",))
    *blocks, extent = database.parts(person)
    assert [block.key for block in blocks] == [("id",)]
    assert extent == Extent(rows_total=2, format="sql")
    assert database.rows(person) == [
        {"id": 1, "name": "Ann", "born": "1990-02-03"},
        {"id": 2, "name": "Bob", "born": None},
    ]


def test_an_empty_table_gives_its_columns(database: Any) -> None:
    database.run("CREATE TABLE empty (id integer, name varchar(9))")
    block, extent = database.parts("empty")
    assert list(block.frame.columns) == ["id", "name"]
    assert (len(block.frame), extent.rows_total) == (0, 0)


def test_an_asset_without_columns_is_looked_up_again(database: Any) -> None:
    database.run(
        "CREATE TABLE person (id integer PRIMARY KEY, name varchar(9))", "INSERT INTO person VALUES (1, 'Ann')"
    )
    bare = Asset("db", (database.schema, "person"), "table")
    assert database.rows(bare) == [{"id": 1, "name": "Ann"}]


def test_blocks_have_consecutive_row_numbers(database: Any) -> None:
    database.run("CREATE TABLE n (id integer PRIMARY KEY)")
    database.fill("n", ["id"], [[number] for number in range(1, 1201)])
    blocks = [part for part in database.parts("n", block=500) if isinstance(part, Rows)]
    assert [(block.first, len(block.frame)) for block in blocks] == [(1, 500), (501, 500), (1001, 200)]
    assert {block.total for block in blocks} == {1200}
    assert {block.sampling for block in blocks} == {"all"}


def test_a_view_is_read_as_a_table(database: Any) -> None:
    database.run(
        "CREATE TABLE n (id integer PRIMARY KEY)",
        "INSERT INTO n VALUES (1), (2)",
        "CREATE VIEW doubled AS SELECT id * 2 AS twice FROM n",
    )
    view = database.assets()["doubled"]
    assert view.attributes["view"] is True
    assert [row["twice"] for row in database.rows(view)] == [2, 4]


# PostgreSQL does not let a view lose its table
@pytest.mark.parametrize("kind", ["sqlite", pytest.param("mariadb", marks=pytest.mark.mariadb)])
def test_a_broken_view_fails_alone(kind: str, request: pytest.FixtureRequest) -> None:
    database = request.getfixturevalue(kind)
    database.run(
        "CREATE TABLE lost (id integer)",
        "CREATE TABLE stays (id integer)",
        "CREATE VIEW broken AS SELECT id FROM lost",
        "DROP TABLE lost",
    )
    assets = database.assets()
    assert list(assets) == ["broken", "stays"]
    with pytest.raises(AssetUnreadable) as failure:
        database.parts(assets["broken"])
    assert failure.value.code == "broken-view"
    assert database.rows(assets["stays"]) == []


def test_a_dropped_table_has_vanished(database: Any) -> None:
    database.run("CREATE TABLE t (id integer, name varchar(9))")
    asset = database.assets()["t"]
    database.run("DROP TABLE t")
    with pytest.raises(AssetUnreadable) as failure:
        list(database.connector().read(asset, Budget()))
    assert failure.value.code == "vanished"


def test_filters_take_globs_on_table_and_schema(database: Any) -> None:
    names = ["tmp_a", "tmpXb", "TMP_C", "keep", "keep_1", "100%", "a.b"]
    database.run(*(f"CREATE TABLE {database.quote(name)} (id integer)" for name in names))

    def listed(**options: Any) -> set[str]:
        return set(database.assets(**options))

    assert listed(exclude=["tmp_*"]) == set(names) - {"tmp_a"}
    assert listed(include=["tmp?*"]) == {"tmp_a", "tmpXb"}
    assert listed(include=[f"{database.schema}.keep*"], exclude=["*_[0-9]"]) == {"keep"}
    assert listed(include=["100%"]) == {"100%"}
    assert listed(include=["a.b"]) == {"a.b"}
    assert listed(exclude=["*"]) == set()


AWKWARD = [
    "Full Name",
    "e-mail",
    "select",
    'a"quote',
    "a`tick",
    "a'single",
    "dot.ted",
    "100%s %(x)s",
    "colon:name :x",
    "back\\slash",
    "[bracket]",
    "semi;colon -- drop",
    "/* comment */",
    "été",
    "e\u0301te\u0301",
    "ünïcode 名前",
    "question?mark",
    "x" * 63,
]


def test_awkward_names_are_quoted(database: Any) -> None:
    columns = ", ".join(f"{database.quote(name)} varchar(9)" for name in AWKWARD)
    for table in AWKWARD:
        database.run(f"CREATE TABLE {database.quote(table)} ({columns})")
        database.fill(table, AWKWARD, [[f"v{number}" for number in range(len(AWKWARD))]])
    assets = database.assets()
    assert set(assets) == set(AWKWARD)
    expected = {name: f"v{number}" for number, name in enumerate(AWKWARD)}
    for name in AWKWARD:
        assert database.rows(assets[name]) == [expected], name
        assert assets[name].fingerprint
    assert len({asset.id for asset in assets.values()}) == len(AWKWARD)
    assert {field for field, _ in database.search("100%s %(x)s", "v7")} == {"100%s %(x)s"}
    assert {field for field, _ in database.search("colon:name :x", "v8")} == {"colon:name :x"}


@pytest.mark.postgresql  # the only one that tells columns apart by case
def test_case_twins_are_two_columns(postgresql: Any) -> None:
    database = postgresql
    database.run('CREATE TABLE twins (name text, "Name" text, "NAME" text)', "INSERT INTO twins VALUES ('a', 'b', 'c')")
    database.run('CREATE TABLE "Twins" (name text)', "INSERT INTO \"Twins\" VALUES ('other')")
    assert database.rows("twins") == [{"name": "a", "Name": "b", "NAME": "c"}]
    assert database.rows("Twins") == [{"name": "other"}]


def test_a_change_of_one_value_changes_one_fingerprint(database: Any) -> None:
    database.run(
        "CREATE TABLE one (id integer PRIMARY KEY, v varchar(9))",
        "CREATE TABLE two (id integer PRIMARY KEY, v varchar(9))",
        "INSERT INTO one VALUES (1, 'abc'), (2, 'def')",
        "INSERT INTO two VALUES (1, 'abc')",
    )

    def fingerprints() -> dict[str, str]:
        return {name: asset.fingerprint for name, asset in database.assets().items()}

    before = fingerprints()
    assert all(before.values())
    assert before == fingerprints()
    database.run("UPDATE one SET v = 'deg' WHERE id = 2")
    after = fingerprints()
    assert before["one"] != after["one"]
    assert before["two"] == after["two"]
    database.run("DELETE FROM two")
    assert fingerprints()["two"] != after["two"]
    database.run("ALTER TABLE one ADD COLUMN extra varchar(9)")
    assert fingerprints()["one"] != after["one"]


def test_a_large_table_is_sampled_the_same_way_for_the_same_seed(database: Any) -> None:
    database.run("CREATE TABLE big (id integer PRIMARY KEY, v varchar(20))")
    database.fill("big", ["id", "v"], [[number, f"value {number}"] for number in range(1, 20001)])
    one, again, other = ([row["id"] for row in database.rows("big", rows=1000, seed=seed)] for seed in (1, 1, 2))
    assert one == again != other
    assert 850 <= len(one) <= 1150
    assert len(set(one)) == len(one)
    for quarter in range(4):
        assert sum(1 for number in one if number // 5000 == quarter) > 150
    blocks = [part for part in database.parts("big", rows=1000) if isinstance(part, Rows)]
    assert all(block.sampling != "all" and "seed 0" in block.sampling for block in blocks)
    assert 15_000 < (blocks[0].total or 0) < 25_000


def test_a_large_table_without_an_integer_key_is_sampled(database: Any) -> None:
    database.run("CREATE TABLE big (v varchar(20))")
    database.fill("big", ["v"], [[f"value {number}"] for number in range(8000)])
    one, again = ([row["v"] for row in database.rows("big", rows=1000, seed=seed)] for seed in (1, 1))
    assert one == again
    assert 800 <= len(one) <= 1200


def test_a_large_view_is_sampled(database: Any) -> None:
    database.run("CREATE TABLE big (id integer)", "CREATE VIEW seen AS SELECT id, 'x' AS x FROM big")
    database.fill("big", ["id"], [[number] for number in range(10_000)])
    if database.kind != "sqlite":
        database.run("ANALYZE big" if database.kind == "postgresql" else "ANALYZE TABLE big")
    one, again = ([row["id"] for row in database.rows("seen", rows=1000, seed=seed)] for seed in (1, 1))
    assert one == again
    assert 600 <= len(one) <= 1500


def test_full_reads_everything(database: Any) -> None:
    database.run("CREATE TABLE big (id integer PRIMARY KEY)")
    database.fill("big", ["id"], [[number] for number in range(7001)])
    assert len({row["id"] for row in database.rows("big", rows=10, full=True)}) == 7001
    assert database.parts("big", rows=10, full=True)[-1].rows_total == 7001


def test_a_reader_that_stops_early_leaves_no_trace(database: Any) -> None:
    database.run("CREATE TABLE big (id integer PRIMARY KEY, v varchar(20))")
    database.fill("big", ["id", "v"], [[number, "x" * 20] for number in range(20_000)])
    connector, asset = database.connector(), database.assets()["big"]
    for _ in range(3):
        stream = connector.read(asset, Budget(block=100))
        assert isinstance(next(stream), Rows)
        stream.close()
    assert len(list(connector.read(asset, Budget(rows=100)))) > 1


def test_two_streams_of_one_connector_do_not_disturb_each_other(database: Any) -> None:
    database.run("CREATE TABLE big (id integer PRIMARY KEY, v varchar(20))")
    database.fill("big", ["id", "v"], [[number, "x"] for number in range(5_000)])
    connector, asset = database.connector(), database.assets()["big"]
    one, two = (connector.read(asset, Budget(block=1000)) for _ in range(2))
    seen = [sum(len(part.frame) for part in pair if isinstance(part, Rows)) for pair in zip(one, two, strict=True)]
    assert sum(seen) == 10_000


def test_the_connection_cannot_write(database: Any) -> None:
    database.run("CREATE TABLE t (id integer)")
    session = database.connector()._session
    with session.transaction("test", 10) as connection, pytest.raises(DBAPIError):
        connection.exec_driver_sql(f"INSERT INTO {database.quote(database.schema)}.t VALUES (1)")
    with session.transaction("test", 10) as connection, pytest.raises(DBAPIError):
        connection.exec_driver_sql(f"DELETE FROM {database.quote(database.schema)}.t")
    assert database.scalar("SELECT count(*) FROM t") == 0


def test_a_slow_view_times_out(database: Any) -> None:
    database.run("CREATE TABLE n (id integer)")
    database.fill("n", ["id"], [[number] for number in range(1500)])
    database.run("CREATE VIEW slow AS SELECT count(*) AS c FROM n a, n b, n c, n d WHERE a.id + b.id + c.id = d.id")
    asset = database.assets()["slow"]
    started = time.monotonic()
    with pytest.raises(AssetUnreadable) as failure:
        list(database.connector(statement_timeout=0.5).read(asset, Budget()))
    assert failure.value.code == "timeout"
    assert time.monotonic() - started < 5
    with pytest.raises(AssetUnreadable):
        list(database.connector().read(asset, Budget(seconds=0.5)))


def test_a_very_long_value_is_cut_and_said_to_be(database: Any) -> None:
    kind = "longtext" if database.kind == "mariadb" else "text"
    database.run(f"CREATE TABLE t (id integer PRIMARY KEY, v {kind})")
    database.fill("t", ["id", "v"], [[1, "é" * (CELL_LIMIT + 7)], [2, "short"]])
    parts = database.parts("t")
    assert [len(row["v"]) for row in database.rows("t")] == [CELL_LIMIT, 5]
    assert [(part.state, part.code) for part in parts[1:-1]] == [("partial", "cell-size")]


def test_bytes_are_read_if_they_are_text(database: Any) -> None:
    kind = {"postgresql": "bytea", "mariadb": "blob", "sqlite": "blob"}[database.kind]
    database.run(f"CREATE TABLE t (id integer PRIMARY KEY, v {kind})")
    values = [
        "Zoë".encode(),
        "Zoë".encode("utf-16"),
        "Zoë".encode("utf-16-le") * 2,
        b"\x89PNG\r\n\x1a\n\0\xff",
        b"\xff\xd8\xff\0",
    ]
    database.fill("t", ["id", "v"], list(enumerate(values)))
    assert [row["v"] for row in database.rows("t")] == ["Zoë", "Zoë", "ZoëZoë", None, None]
    omissions = database.parts("t")[1:-1]
    assert [(each.state, each.code, each.reason[0]) for each in omissions] == [("skipped", "unsupported", "2")]


def test_what_was_left_out_is_said_of_one_and_of_many(sqlite: Any) -> None:
    image, pdf = b"\x89PNG\r\n\x1a\n\0\xff", b"%PDF-1.4 cut short"
    sqlite.run("CREATE TABLE one (v blob)", "CREATE TABLE two (v blob)", "CREATE TABLE broken (v blob)")
    sqlite.fill("one", ["v"], [[image]])
    sqlite.fill("two", ["v"], [[image], [image + b"\0"]])
    sqlite.fill("broken", ["v"], [[pdf]])
    said = [
        part.reason for name in ("one", "two", "broken") for part in sqlite.parts(name) if isinstance(part, Omission)
    ]
    assert said[0] == "1 value is binary, such as images, and was not looked into."
    assert said[1] == "2 values are binary, such as images, and were not looked into."
    assert said[2].startswith("In a document stored in the table: ")


def test_documents_in_a_table_are_its_members(database: Any) -> None:
    kind = {"postgresql": "bytea", "mariadb": "mediumblob", "sqlite": "blob"}[database.kind]
    database.run(f"CREATE TABLE cv (id integer PRIMARY KEY, body {kind})")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("note.txt", "Ann lives in Ghent")
    content = archive.getvalue()
    database.fill(
        "cv", ["id", "body"], [[7, content], [8, content[:40]], [9, b"PK\3\4" + bytes(CELL_LIMIT)], [10, None]]
    )
    parts = database.parts("cv")
    assert [row["body"] for row in database.rows("cv")] == [None] * 4
    passage = next(part for part in parts if isinstance(part, Passage))
    assert (passage.text.strip(), passage.locator.members) == ("Ann lives in Ghent", ("id=7", "body", "note.txt"))
    omissions = [part for part in parts if isinstance(part, Omission)]
    assert {each.locator.members[:2] for each in omissions[:-1]} == {("id=8", "body")}
    assert (omissions[-1].state, omissions[-1].code) == ("partial", "size")
    assert parts[-1] == Extent(rows_total=4, format="sql")


def test_a_schema_that_was_asked_for_and_is_not_there_is_told(database: Any) -> None:
    database.run("CREATE TABLE t (id integer PRIMARY KEY)")
    asset, missed = database.connector(schemas=[database.schema, "elsewhere"]).discover()
    assert asset.segments == (database.schema, "t")
    assert (missed.state, missed.code, missed.segments) == ("failed", "no-schema", ("elsewhere",))
    database.run("DROP TABLE t")
    assert list(database.connector().discover()) == [], "a schema without tables is there all the same"
