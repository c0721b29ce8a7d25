"""The same schemas load into PostgreSQL and MariaDB, with the same rows."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import create_engine, func, inspect, select, table


@pytest.fixture(scope="module")
def tables() -> Any:
    from sample_data.databases import make_tables
    from sample_data.records import make_world
    from sample_data.vocabulary import load_vocabulary

    world = make_world(load_vocabulary("second"), 1)
    return {name: make_tables(world, name) for name in ("payroll", "crm", "portal")}


@pytest.mark.postgresql
def test_postgresql(postgresql_url: str, tables: Any) -> None:
    _loads(postgresql_url, tables)


@pytest.mark.mariadb
def test_mariadb(mariadb_url: str, tables: Any) -> None:
    _loads(mariadb_url, tables)


def test_views_of_the_example_on_every_server(postgresql_url: str, mariadb_url: str) -> None:
    from sample_data.databases import load, make_tables
    from sample_data.records import make_world
    from sample_data.vocabulary import load_vocabulary

    world = make_world(load_vocabulary("example"), 1)
    world.vocabulary.words["sizes"].update(accesses=50, sessions=50, attempts=10)
    portal = make_tables(world, "portal")
    for url in (postgresql_url, mariadb_url):
        load(url, portal)
        engine = create_engine(url)
        assert "v_last_login" in inspect(engine).get_view_names()
        engine.dispose()


def _loads(url: str, databases: Any) -> None:
    from sample_data.databases import load

    for tables in databases.values():
        load(url, tables)
        engine = create_engine(url)
        try:
            with engine.connect() as connection:
                for made in tables:
                    counted = connection.scalar(select(func.count()).select_from(table(made.name)))
                    assert counted == len(made.rows), made.name
        finally:
            engine.dispose()
