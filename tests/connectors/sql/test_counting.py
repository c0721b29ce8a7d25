"""The database counts its rows by the values of a column, the same way whatever it is; nothing is brought here."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from connectors import AssetUnreadable, Budget, Count, Counting, Hop, Over

TABLE = (
    "CREATE TABLE staff (id integer PRIMARY KEY, employer varchar(9), name varchar(40), left_on date, "
    "changed timestamp NULL, said varchar(20), salary numeric(9, 2))"
)


def counted(database: Any, by: list[str], years: list[str]) -> tuple[Counter[Any], Counter[Any], Counter[Any]]:
    """Rows by value, filled cells by (value, column), cells by (value, column, year)."""
    rows, filled, found = Counter(), Counter(), Counter()  # type: ignore[var-annotated]
    for part in database.connector().count(database.assets()["staff"], by, years, Budget()):
        assert isinstance(part, Count)
        key = part.values[0] if len(part.values) == 1 else part.values
        rows[key] += part.rows
        filled.update({(key, name): cells for name, cells in part.filled.items()})
        found.update({(key, name, year): n for name, by_year in part.years.items() for year, n in by_year.items()})
    return rows, filled, found


def test_rows_filled_cells_and_years_are_counted_by_value(database: Any) -> None:
    assert isinstance(database.connector(), Counting)
    database.run(
        TABLE,
        "INSERT INTO staff VALUES (1, 'A', 'Ann', '2011-05-06', '2012-01-01 10:00:00', '03/04/2009', 100)",
        "INSERT INTO staff VALUES (2, 'A', '  ', '2011-12-31', NULL, '2010-02-03', NULL)",
        "INSERT INTO staff VALUES (3, 'a', NULL, NULL, NULL, 'soon', 0)",
        "INSERT INTO staff VALUES (4, NULL, 'Bob', '2020-01-01', NULL, '', 7)",
    )
    rows, filled, years = counted(database, ["employer"], ["left_on", "changed", "said"])
    assert rows == {"A": 2, "a": 1, None: 1}
    assert (filled["A", "name"], filled["A", "left_on"], filled["A", "salary"], filled[None, "name"]) == (1, 2, 1, 1)
    assert ("a", "name") not in filled and filled["a", "said"] == 1 and (None, "said") not in filled
    assert years == {
        ("A", "left_on", 2011): 2,
        (None, "left_on", 2020): 1,
        ("A", "changed", 2012): 1,
        ("A", "said", 2009): 1,
        ("A", "said", 2010): 1,
    }


def test_without_a_column_the_whole_table_is_counted(database: Any) -> None:
    database.run(TABLE, "INSERT INTO staff (id, employer) VALUES (1, 'A'), (2, 'B')")
    rows, filled, _ = counted(database, [], [])
    assert rows == {(): 2}
    assert filled[(), "employer"] == 2


def test_by_several_columns(database: Any) -> None:
    database.run(TABLE, "INSERT INTO staff (id, employer, name) VALUES (1, 'A', 'x'), (2, 'A', 'y'), (3, 'A', 'x')")
    rows, _, _ = counted(database, ["employer", "name"], [])
    assert rows == {("A", "x"): 2, ("A", "y"): 1}


def test_a_column_with_a_value_for_each_row_is_refused(database: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors.sql.counting.MOST", 3)
    database.run(TABLE, *(f"INSERT INTO staff (id) VALUES ({number})" for number in range(5)))
    with pytest.raises(AssetUnreadable) as error:
        counted(database, ["id"], [])
    assert error.value.code == "many-values"


def test_a_count_that_takes_too_long_is_given_up(database: Any) -> None:
    slow = {
        "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000) SELECT i FROM n",
        "postgresql": "SELECT 1 AS i, pg_sleep(60)::text AS t",
        "mariadb": "SELECT 1 AS i, SLEEP(60) AS t",
    }
    database.run(f"CREATE VIEW slow AS {slow[database.kind]}")
    asset = database.assets()["slow"]
    with pytest.raises(AssetUnreadable) as error:
        list(database.connector().count(asset, ["i"], [], Budget(seconds=0.5)))
    assert error.value.code == "timeout"


FIRMS = "CREATE TABLE firms (id integer PRIMARY KEY, kind varchar(9))"
PEOPLE = (
    "CREATE TABLE people (site integer, no integer, firm_id integer, badge varchar(9), kind varchar(9), "
    "PRIMARY KEY (site, no))"
)
SLIPS = "CREATE TABLE slips (id integer PRIMARY KEY, site integer, no integer, badge integer, paid date)"
ROWS = (
    "INSERT INTO firms VALUES (1, 'own'), (2, 'client')",
    "INSERT INTO people VALUES (1, 1, 1, '77', 'x'), (1, 2, 2, '78', 'x')",
    "INSERT INTO people VALUES (2, 1, 2, '79', 'x'), (2, 2, NULL, '79', 'x')",
    "INSERT INTO slips VALUES (1, 1, 1, 77, '2020-01-01'), (2, 1, 1, 77, '2021-01-01'), (3, 1, 2, 78, NULL), "
    "(4, 2, 1, 79, NULL), (5, 2, 2, 79, NULL), (6, NULL, 1, NULL, NULL), (7, 9, 9, 99, NULL)",
)


def over(database: Any, *hops: tuple[tuple[str, ...], str, tuple[str, ...]], column: str) -> Over:
    assets = database.assets()
    return Over(tuple(Hop(columns, assets[table], there) for columns, table, there in hops), column)


def counted_over(database: Any, way: Over) -> dict[Any, int]:
    found = database.connector().count(database.assets()["slips"], [], ["paid"], Budget(), (way,))
    return dict(sum((Counter({part.values[0]: part.rows}) for part in found), Counter()))


def test_rows_are_counted_by_what_their_parent_says(database: Any) -> None:
    database.run(FIRMS, PEOPLE, SLIPS, *ROWS)
    person = (("site", "no"), "people", ("site", "no"))
    firm = (("firm_id",), "firms", ("id",))
    assert counted_over(database, over(database, person, column="firm_id")) == {"1": 2, "2": 2, None: 3}
    # `id`, `kind`, `site` and `no` are columns of several of the tables
    assert counted_over(database, over(database, person, firm, column="kind")) == {"own": 2, "client": 2, None: 3}


def test_a_number_leads_to_a_text_and_parents_that_differ_are_not_believed(database: Any) -> None:
    database.run(FIRMS, PEOPLE, SLIPS, *ROWS)
    badge = (("badge",), "people", ("badge",))
    assert counted_over(database, over(database, badge, column="no")) == {"1": 2, "2": 1, None: 4}
    assert counted_over(database, over(database, badge, column="firm_id")) == {"1": 2, "2": 1, None: 4}
    assert counted_over(database, over(database, badge, column="kind")) == {"x": 5, None: 2}


def test_years_are_counted_by_what_the_parent_says_too(database: Any) -> None:
    database.run(FIRMS, PEOPLE, SLIPS, *ROWS)
    way = over(database, (("site", "no"), "people", ("site", "no")), column="firm_id")
    found = list(database.connector().count(database.assets()["slips"], ["id"], ["paid"], Budget(), (way,)))
    assert {part.values: dict(part.years["paid"]) for part in found if part.years} == {
        (1, "1"): {2020: 1},
        (2, "1"): {2021: 1},
    }
