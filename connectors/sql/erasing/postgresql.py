"""Changing rows of PostgreSQL: row locks, deferred constraints checked early, replicas and rules refused."""

from __future__ import annotations

import json
import re
from typing import Any, ClassVar

import psycopg
from sqlalchemy import Connection, Engine, event, text

from ...base import Asset
from ...writing import Notice
from ..errors import Problem, driver_error
from .base import RULES, Name, Reference, Trigger, Writer

_REFERENCES = """
SELECT cn.nspname, c.relname, pn.nspname, p.relname, k.confdeltype::text, k.confupdtype::text,
       ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY AS part(number, place)
             JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = part.number ORDER BY part.place),
       ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY AS part(number, place)
             JOIN pg_catalog.pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = part.number ORDER BY part.place)
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = coalesce(pg_catalog.pg_partition_root(k.conrelid), k.conrelid)
JOIN pg_catalog.pg_namespace cn ON cn.oid = c.relnamespace
JOIN pg_catalog.pg_class p ON p.oid = coalesce(pg_catalog.pg_partition_root(k.confrelid), k.confrelid)
JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
WHERE k.contype = 'f' AND k.conparentid = 0 ORDER BY 1, 2, k.conname
"""
_STATE = """
SELECT c.relkind::text,
       pg_catalog.pg_is_in_recovery() OR current_setting('default_transaction_read_only')::boolean,
       EXISTS (SELECT FROM pg_catalog.pg_rewrite r WHERE r.ev_class = c.oid AND r.ev_type IN ('2', '4')),
       pg_catalog.has_table_privilege(c.oid, 'SELECT')
       AND (pg_catalog.has_table_privilege(c.oid, 'DELETE') OR pg_catalog.has_any_column_privilege(c.oid, 'UPDATE'))
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = :schema AND c.relname = :name
"""
_COMPUTED = """
SELECT a.attname FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = :schema AND c.relname = :name AND a.attnum > 0 AND (a.attgenerated <> '' OR a.attidentity = :always)
"""
_COMPOSITE = """
SELECT a.attname FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_catalog.pg_type e ON e.oid = coalesce(nullif(t.typbasetype, 0), nullif(t.typelem, 0))
WHERE n.nspname = :schema AND c.relname = :name AND a.attnum > 0 AND 'c' IN (t.typtype, e.typtype)
"""
_TRIGGERS = """
SELECT t.tgtype, pg_catalog.pg_get_functiondef(t.tgfoid) FROM pg_catalog.pg_trigger t
JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = :schema AND c.relname = :name AND NOT t.tgisinternal AND t.tgenabled <> 'D' AND t.tgtype & 24 > 0
"""
_SECURED = """
SELECT coalesce(bool_or(pg_catalog.row_security_active(c.oid)), false)
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = :schema AND c.relname = :name
"""
_TEXT = re.compile(r"(?:text|character varying|citext|name)\b(?!.*\[\])")
_STATES = {"25006": "read-only", "23503": "referenced", "23514": "constraint", "23502": "required", "23505": "unique"}
_STATES |= dict.fromkeys(("22P02", "22007", "22008", "22003", "42804"), "constraint")
_STATES |= {"P0001": "trigger", "40001": "changed", "22001": "too-long", "428C9": "generated", "25P03": "timeout"}


class PostgreSQLWriter(Writer):
    """PostgreSQL 12 and later."""

    INCOMPARABLE: ClassVar[re.Pattern[str]] = re.compile(
        r"^(?:json|xml|point|polygon|path|line|lseg|box|circle|bytea|real|double precision)$|\[\]|^geo"
    )

    def engine(self) -> Engine:
        """With the reader's time-outs and text values, but not read-only."""
        engine = self.dialect.engine()
        event.listen(engine, "connect", self._connected)
        return engine

    def begin(self, connection: Connection, seconds: float) -> None:
        """Besides statements and locks, an idle transaction ends too: locks do not outlive a sleeping client."""
        super().begin(connection, seconds)
        connection.exec_driver_sql(f"SET LOCAL idle_in_transaction_session_timeout = {int(seconds * 1000)}")

    def steady(self, connection: Connection) -> None:
        """Times in UTC: two accounts may have different zones."""
        connection.exec_driver_sql("SET LOCAL TIME ZONE 'UTC'")

    def settle(self, connection: Connection) -> None:
        """A rehearsal must see what a commit would."""
        connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")

    def problem(self, error: BaseException) -> Problem:
        """By SQLSTATE."""
        cause = driver_error(error)
        state = cause.sqlstate if isinstance(cause, psycopg.Error) else None
        return Problem(_STATES[state], f"SQLSTATE {state}") if state in _STATES else super().problem(error)

    def refusal(self, connection: Connection, asset: Asset, writing: bool) -> str:
        """By the kind of relation; with the writing credential by its rights too."""
        row = _one(connection, _STATE, _name(asset))
        if row is None:
            return "vanished"
        kind, read_only, rules, rights = row
        if kind not in "rp":
            return "foreign" if kind == "f" else "view"
        if rules:
            return "rule"
        if not writing:
            return ""
        return "read-only" if read_only else "" if rights else "denied"

    def references(self, connection: Connection) -> list[Reference]:
        """From the system catalogue, of every schema; what single partitions declare is said of their table, once."""
        found = [
            Reference((row[0], row[1]), tuple(row[6]), (row[2], row[3]), tuple(row[7]), RULES[row[4]], RULES[row[5]])
            for row in connection.execute(text(_REFERENCES))
        ]
        return list(dict.fromkeys(found))

    def computed(self, connection: Connection, name: Name) -> frozenset[str]:
        """Generated columns, and identities that are always generated."""
        return frozenset(connection.execute(text(_COMPUTED), _binds(name) | {"always": "a"}).scalars())

    def following(self, connection: Connection, name: Name) -> frozenset[str]:
        """Generated columns; an identity follows from nothing."""
        return frozenset(connection.execute(text(_COMPUTED), _binds(name) | {"always": "-"}).scalars())

    def unwritable(self, connection: Connection, name: Name) -> frozenset[str]:
        """Columns of composite types, and arrays of such."""
        return frozenset(connection.execute(text(_COMPOSITE), _binds(name)).scalars())

    def exactly(self, column: str, bind: str, kind: str, value: Any) -> list[str]:
        """Without the collation, which may be one that knows no case, nor that of `citext`."""
        return [f'{column}::text COLLATE "C" = {bind}'] if isinstance(value, str) and _TEXT.match(kind) else []

    def written(self, value: Any, kind: str) -> Any:
        """An array is read as a list in JSON."""
        return json.loads(value) if isinstance(value, str) and kind.endswith("[]") else value

    def triggers(self, connection: Connection, name: Name) -> list[Trigger]:
        """Bit 3 of the type is for DELETE, bit 4 for UPDATE."""
        rows = connection.execute(text(_TRIGGERS), _binds(name)).all()
        return [Trigger(_events(row[0]), row[1] or "") for row in rows]

    def table(self, connection: Connection, asset: Asset) -> str:
        """Without the tables that inherit from it: they are assets of their own."""
        name = super().table(connection, asset)
        return f"ONLY {name}" if asset.attributes.get("children") else name

    def hides(self, connection: Connection, name: Name) -> bool:
        """By a policy of row security."""
        return bool(_one(connection, _SECURED, name)[0])

    def notices(self, connection: Connection) -> tuple[Notice, ...]:
        """Dead rows and the log."""
        reason = "The old row versions stay in its files until VACUUM, and in archived write-ahead logs and replicas."
        return (Notice("remains", reason),)

    def _connected(self, dbapi_connection: Any, _: Any) -> None:
        self.dialect.prepare(dbapi_connection)
        dbapi_connection.read_only = None


def _events(bits: int) -> str:
    return ", ".join(name for bit, name in ((8, "delete"), (16, "update")) if bits & bit)


def _name(asset: Asset) -> Name:
    return asset.segments[0], asset.segments[-1]


def _binds(name: Name) -> dict[str, str]:
    return {"schema": name[0], "name": name[1]}


def _one(connection: Connection, query: str, name: Name) -> Any:
    return connection.execute(text(query), _binds(name)).first()
