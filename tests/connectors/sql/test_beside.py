"""How many values of one column stand beside a value of another: of a long table the first rows tell it."""

from __future__ import annotations

from .conftest import Database


def test_every_pair_of_a_short_table_counts(database: Database) -> None:
    database.run("CREATE TABLE t (clerk varchar(10), born varchar(10))")
    database.fill("t", ("clerk", "born"), [("ann", "1980"), ("ann", "1981"), ("bo", "1982"), ("bo", None), (None, "1")])
    assert database.connector().under(database.assets()["t"], "clerk", "born") == {"ann": 2, "bo": 1}


def test_of_a_long_table_the_first_rows_are_asked_and_all_where_these_tell_little(database: Database) -> None:
    database.run("CREATE TABLE t (id integer PRIMARY KEY, seen varchar(10), late varchar(10), born varchar(10))")
    rows = [(n, f"s{n % 150}", f"l{n % 40}" if n >= 20_000 else None, f"b{n % 300}") for n in range(21_000)]
    database.fill("t", ("id", "seen", "late", "born"), rows)
    connector, asset = database.connector(), database.assets()["t"]
    assert set(connector.under(asset, "seen", "born").values()) == {2}
    assert len(connector.under(asset, "late", "born")) == 40  # none of them stands in the first rows
    assert len(connector.under(asset, "late", "late")) == 40
