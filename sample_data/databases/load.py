"""Writes tables into a database of any dialect that SQLAlchemy speaks; SQLite files by default."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Numeric,
    String,
    Text,
    create_engine,
    insert,
    make_url,
    text,
)
from sqlalchemy import Column as SqlColumn
from sqlalchemy import Table as SqlTable
from sqlalchemy.engine import Engine
from sqlalchemy.types import TypeEngine

from .tables import Column, Table

_BLOCK = 2000


def load(url: str, tables: Sequence[Table]) -> None:
    """Create the tables and views in the database of the URL, and fill them; what has their names is dropped."""
    engine = create_engine(url)
    try:
        metadata = MetaData()
        made = [_sql_table(metadata, table) for table in tables if not table.view]
        _drop_views(engine, tables)
        metadata.drop_all(engine)
        metadata.create_all(engine)
        with engine.begin() as connection:
            filled = {table.name: table.rows for table in tables}
            for sql_table in metadata.sorted_tables:
                rows = filled[sql_table.name]
                for start in range(0, len(rows), _BLOCK):
                    connection.execute(insert(sql_table), rows[start : start + _BLOCK])
            for table in tables:
                for column in table.columns:
                    if column.index and not table.view:
                        Index(f"ix_{table.name}_{column.name}", metadata.tables[table.name].c[column.name]).create(
                            connection
                        )
                if table.view:
                    name = engine.dialect.identifier_preparer.quote(table.name)
                    connection.execute(text(f"CREATE VIEW {name} AS {_view(engine, table)}"))
        assert len(made) == len(metadata.tables)
    finally:
        engine.dispose()


def create_database(prefix: str, name: str) -> str:
    """The URL of a database on a server, created if it is not there; the prefix may end in the start of its name."""
    start = make_url(prefix)
    name = f"{start.database or ''}{name}"
    url = start.set(database=name)
    system = {"postgresql": "postgres", "mysql": "", "mariadb": ""}[url.get_backend_name()]
    engine = create_engine(url.set(database=system), isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            quoted = engine.dialect.identifier_preparer.quote(name)
            if url.get_backend_name() == "postgresql":
                there = connection.scalar(text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": name})
                if not there:
                    connection.execute(text(f"CREATE DATABASE {quoted}"))
            else:
                connection.execute(text(f"CREATE DATABASE IF NOT EXISTS {quoted} CHARACTER SET utf8mb4"))
    finally:
        engine.dispose()
    return url.render_as_string(hide_password=False)


def _drop_views(engine: Engine, tables: Sequence[Table]) -> None:
    with engine.begin() as connection:
        for table in tables:
            if table.view:
                connection.execute(text(f"DROP VIEW IF EXISTS {engine.dialect.identifier_preparer.quote(table.name)}"))


def _sql_table(metadata: MetaData, table: Table) -> SqlTable:
    return SqlTable(table.name, metadata, *(_sql_column(column) for column in table.columns))


def _sql_column(column: Column) -> SqlColumn[Any]:
    references = [ForeignKey(column.reference)] if column.reference else []
    return SqlColumn(
        column.name,
        _type(column.type),
        *references,
        primary_key=column.key,
        autoincrement=False,
        nullable=not column.key,
    )


def _type(name: str) -> TypeEngine[Any]:
    word, *numbers = re.findall(r"\w+", name)
    match word:
        case "string":
            return String(int(numbers[0]))
        case "decimal":
            return Numeric(int(numbers[0]), int(numbers[1]), asdecimal=False)
        case _:
            kinds: dict[str, type[TypeEngine[Any]]] = {
                "integer": Integer, "bigint": BigInteger, "text": Text, "date": Date,
                "datetime": DateTime, "boolean": Boolean,
            }  # fmt: skip
            return kinds[word]()


def _view(engine: Engine, table: Table) -> str:
    quote = engine.dialect.identifier_preparer.quote
    return re.sub(r"\{([^}]+)\}", lambda match: quote(match[1]), table.view)
