"""What tables ask of a change: circles that open, computed columns, rules for values, policies, copies by triggers."""

from __future__ import annotations

import pytest

from connectors import Budget, NotPerformed, Omission
from connectors.sql.erasing import Writer

from .conftest import Database
from .test_erasing import Eraser


@pytest.fixture
def eraser(database: Database) -> Eraser:
    return Eraser(database)


@pytest.fixture
def postgres(postgresql: Database) -> Eraser:
    return Eraser(postgresql)


def _tail(eraser: Eraser) -> str:
    return " ENGINE=InnoDB" if eraser.database.kind == "mariadb" else ""


def test_rows_that_refer_to_each_other_go_where_a_key_of_them_may_be_empty(eraser: Eraser) -> None:
    """A customer has a preferred address, which has a customer: the circle opens, and nothing of either stays."""
    run = eraser.database.run
    tail = " ENGINE=InnoDB" if eraser.database.kind == "mariadb" else ""
    later = ", FOREIGN KEY (likes) REFERENCES place (id)" if eraser.database.kind == "sqlite" else ""
    run(
        f"CREATE TABLE buyer (id INT PRIMARY KEY, name VARCHAR(40), likes INT{later}){tail}",
        f"CREATE TABLE place (id INT PRIMARY KEY, buyer INT NOT NULL, street VARCHAR(40),"
        f" FOREIGN KEY (buyer) REFERENCES buyer (id)){tail}",
        *([] if later else ["ALTER TABLE buyer ADD FOREIGN KEY (likes) REFERENCES place (id)"]),
        "INSERT INTO buyer VALUES (1, 'Ada', NULL), (2, 'Bob', NULL)",
        "INSERT INTO place VALUES (10, 1, 'A'), (11, 1, 'B'), (20, 2, 'C')",
        "UPDATE buyer SET likes = 10 * id",
    )
    prepared = eraser.prepare(
        eraser.change("buyer", id=1), eraser.change("place", id=10), eraser.change("place", id=11)
    )
    assert not prepared.obstacles
    assert [step.action for step in prepared.steps if step.releases] == ["update"]
    assert eraser.perform(prepared, commit=False).committed is False
    done = eraser.perform(prepared)
    assert done.rows == {"buyer-1": 1, "place-10": 1, "place-11": 1}
    assert eraser.all("buyer") == [{"id": 2, "name": "Bob", "likes": 20}]
    assert eraser.all("place") == [{"id": 20, "buyer": 2, "street": "C"}]
    assert eraser.connector().standing(prepared, done.after) == "after"


def test_a_computed_column_follows_from_those_that_are_emptied(eraser: Eraser) -> None:
    eraser.database.run(
        "CREATE TABLE buyer (id INT PRIMARY KEY, name VARCHAR(40), label VARCHAR(50)"
        f" GENERATED ALWAYS AS (upper(name)) STORED){_tail(eraser)}"
    )
    eraser.database.run("INSERT INTO buyer (id, name) VALUES (1, 'Ada'), (2, 'Bob')")
    prepared = eraser.prepare(eraser.change("buyer", "update", {"name": "x", "label": None}, id=1))
    assert not prepared.obstacles
    eraser.perform(prepared)
    assert [row["label"] for row in eraser.all("buyer")] == ["X", "BOB"]


def test_a_rule_that_a_value_breaks_is_told_with_its_table(eraser: Eraser) -> None:
    eraser.database.run(
        f"CREATE TABLE buyer (id INT PRIMARY KEY, mail VARCHAR(40) CHECK (mail LIKE '%@%')){_tail(eraser)}",
        "INSERT INTO buyer VALUES (1, 'ada@example.be')",
    )
    prepared = eraser.prepare(eraser.change("buyer", "update", {"mail": "x"}, id=1))
    with pytest.raises(NotPerformed) as stopped:
        eraser.perform(prepared)
    assert (stopped.value.code, stopped.value.asset) == ("constraint", (eraser.database.schema, "buyer"))
    assert "blanks" in stopped.value.hint


def test_a_trigger_that_keeps_what_goes_is_told_with_where(eraser: Eraser) -> None:
    body = "INSERT INTO gone (name) VALUES (OLD.name)"
    eraser.database.run(
        f"CREATE TABLE buyer (id INT PRIMARY KEY, name VARCHAR(40)){_tail(eraser)}",
        f"CREATE TABLE gone (name VARCHAR(40)){_tail(eraser)}",
        "INSERT INTO buyer VALUES (1, 'Ada')",
    )
    if eraser.database.kind == "postgresql":
        eraser.database.run(
            f"CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body}; RETURN OLD; END $$",
            "CREATE TRIGGER t AFTER DELETE ON buyer FOR EACH ROW EXECUTE FUNCTION keep()",
        )
    elif eraser.database.kind == "mariadb":
        eraser.database.run(f"CREATE TRIGGER t AFTER DELETE ON buyer FOR EACH ROW {body}")
    else:
        eraser.database.run(f"CREATE TRIGGER t AFTER DELETE ON buyer FOR EACH ROW BEGIN {body}; END")
    told = [one for one in eraser.prepare(eraser.change("buyer", id=1)).notices if one.code == "trigger"]
    assert [one.written for one in told] == [((eraser.database.schema, "gone"),)]


@pytest.mark.postgresql
def test_keys_that_only_partitions_declare_are_those_of_their_table(postgres: Eraser) -> None:
    postgres.database.run(
        "CREATE TABLE buyer (id INT PRIMARY KEY, name TEXT)",
        "CREATE TABLE pay (id INT, at DATE, buyer INT, PRIMARY KEY (at, id)) PARTITION BY RANGE (at)",
        "CREATE TABLE pay_1 PARTITION OF pay FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')",
        "CREATE TABLE pay_2 PARTITION OF pay FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')",
        *(f"ALTER TABLE pay_{n} ADD FOREIGN KEY (buyer) REFERENCES buyer (id)" for n in (1, 2)),
        "INSERT INTO buyer VALUES (1, 'Ada'), (2, 'Bob')",
        "INSERT INTO pay VALUES (1, '2024-05-01', 1), (2, '2025-05-01', 1), (3, '2025-05-02', 2)",
    )
    ada = postgres.change("buyer", id=1)
    pays = [postgres.change("pay", at=f"{2023 + n}-05-01", id=n) for n in (1, 2)]
    assert [(o.code, o.segments) for o in postgres.prepare(ada).obstacles] == [("referenced", ("public", "pay"))]
    prepared = postgres.prepare(ada, *pays)
    assert not prepared.obstacles
    postgres.perform(prepared)
    assert [row["id"] for row in postgres.all("buyer")] == [2]
    assert [row["id"] for row in postgres.all("pay")] == [3]


@pytest.mark.postgresql
def test_rows_that_a_policy_hides_are_told_and_no_change_is_blamed(postgres: Eraser) -> None:
    postgres.database.run(
        "CREATE TABLE buyer (id INT PRIMARY KEY, house INT, mail TEXT)",
        "INSERT INTO buyer VALUES (1, 1, 'ada@example.be'), (2, 2, 'ada@example.be')",
    )
    prepared = postgres.prepare(postgres.change("buyer", id=2))
    postgres.database.run(
        "ALTER TABLE buyer ENABLE ROW LEVEL SECURITY",
        "CREATE POLICY own_house ON buyer TO eraser USING (house = 1)",
    )
    with pytest.raises(NotPerformed) as stopped:
        postgres.perform(prepared)
    assert stopped.value.code == "hidden"
    reading = postgres.database.connector(url=postgres._url)
    asset = next(item for item in reading.discover() if item.segments[-1] == "buyer")
    told = [one.code for one in reading.search(asset, [], Budget()) if isinstance(one, Omission)]
    assert told == ["row-security"]


@pytest.mark.postgresql
def test_a_materialised_view_that_was_never_filled_holds_nothing(postgres: Eraser) -> None:
    postgres.database.run("CREATE MATERIALIZED VIEW empty AS SELECT 1 AS a WITH NO DATA")
    reading = postgres.database.connector()
    asset = next(item for item in reading.discover() if item.segments[-1] == "empty")
    told = [(one.state, one.code) for one in reading.read(asset, Budget()) if isinstance(one, Omission)]
    assert told == [("skipped", "empty")]


@pytest.mark.postgresql
def test_a_domain_is_told_as_the_type_that_it_rests_on(postgres: Eraser) -> None:
    postgres.database.run('CREATE DOMAIN "Name" AS VARCHAR(30) NOT NULL', 'CREATE TABLE buyer (id INT, name "Name")')
    asset = next(item for item in postgres.database.connector().discover() if item.segments[-1] == "buyer")
    told = {column.name: (column.type, column.nullable) for column in asset.columns}
    assert told == {"id": ("integer", True), "name": ("character varying(30)", False)}


def test_rows_are_looked_at_many_at_a_time(eraser: Eraser, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person may have ten thousand: each is deleted by itself, and all are seen before and after by a few queries."""
    eraser.database.run(
        f"CREATE TABLE visit (id INT NOT NULL, part VARCHAR(9) NOT NULL, PRIMARY KEY (id, part)){_tail(eraser)}"
    )
    eraser.database.fill("visit", ["id", "part"], [(n, "A") for n in range(450)])
    run, asked = Writer.run, []
    monkeypatch.setattr(Writer, "run", lambda self, *given: asked.append(given[1][:6]) or run(self, *given))
    prepared = eraser.prepare(*(eraser.change("visit", id=n, part="A") for n in range(449)))
    assert asked.count("SELECT") == 3
    eraser.perform(prepared)
    assert asked.count("DELETE") == 449 and asked.count("SELECT") == 3 + 3 * 3
    assert eraser.all("visit") == [{"id": 449, "part": "A"}]
