"""Changing rows of MariaDB and MySQL: tables whose engine cannot roll back are refused before the first statement."""

from __future__ import annotations

import re
from typing import Any, ClassVar

import pymysql
from sqlalchemy import Connection, Engine, event, text

from ...base import Asset
from ...writing import Notice
from ..errors import Problem, driver_error
from .base import Name, Reference, Trigger, Writer, named_in

_WAIT_SECONDS = 10
_SCOPE = "BINARY table_schema = BINARY :schema AND BINARY table_name = BINARY :name"
_TABLE = f"SELECT table_type, engine FROM information_schema.tables WHERE {_SCOPE}"  # noqa: S608
_ROLLS_BACK = "SELECT transactions FROM information_schema.engines WHERE engine = :engine"
_FRAGILE = """
SELECT t.table_name FROM information_schema.tables t
LEFT JOIN information_schema.engines e ON e.engine = t.engine
WHERE t.table_type = 'BASE TABLE' AND coalesce(e.transactions, 'NO') <> 'YES'
AND t.table_schema NOT IN ('mysql', 'sys', 'performance_schema', 'information_schema')
"""
_REFERENCES = """
SELECT k.table_schema, k.table_name, k.constraint_name, k.column_name, k.referenced_table_schema,
       k.referenced_table_name, k.referenced_column_name, r.delete_rule, r.update_rule
FROM information_schema.key_column_usage k
JOIN information_schema.referential_constraints r ON r.constraint_schema = k.constraint_schema
     AND r.constraint_name = k.constraint_name AND r.table_name = k.table_name
WHERE k.referenced_table_name IS NOT NULL
ORDER BY k.table_schema, k.table_name, k.constraint_name, k.ordinal_position
"""
_COMPUTED = f"SELECT column_name FROM information_schema.columns WHERE {_SCOPE} AND extra LIKE '%GENERATED%'"  # noqa: S608
_COMPUTED += " AND extra NOT LIKE '%DEFAULT_GENERATED%'"
_TRIGGERS = """
SELECT event_manipulation, action_statement FROM information_schema.triggers
WHERE BINARY event_object_schema = BINARY :schema AND BINARY event_object_table = BINARY :name
AND event_manipulation IN ('DELETE', 'UPDATE')
"""
_TEXT = re.compile(r"(?:tiny|medium|long)?text|(?:var)?char|enum|set")
_READ_ONLY = "SELECT @@global.read_only"
_NUMBERS = {1290: "read-only", 1836: "read-only", 1792: "read-only", 1451: "referenced", 1217: "referenced"}
_NUMBERS |= {1048: "required", 1364: "required", 1062: "unique", 1452: "referenced", 1644: "trigger", 1213: "changed"}
_NUMBERS |= {3819: "constraint", 4025: "constraint", 1406: "too-long", 1265: "too-long", 1906: "generated"}
_NUMBERS |= {3105: "generated", 1020: "changed", 1366: "constraint", 1292: "constraint", 1264: "constraint"}


class MySQLWriter(Writer):
    """MariaDB 10.2, MySQL 5.7 and later."""

    INCOMPARABLE: ClassVar[re.Pattern[str]] = re.compile(
        r"float|double|real|json|blob|binary|bit|point|linestring|polygon|geom|vector"
    )

    def engine(self) -> Engine:
        """With the reader's time-outs, but not read-only."""
        engine = self.dialect.engine()
        event.listen(engine, "connect", self._connected)
        return engine

    def begin(self, connection: Connection, seconds: float) -> None:
        """A row lock is waited for as briefly as a table lock."""
        super().begin(connection, seconds)
        wait = max(1, min(int(0.8 * seconds), _WAIT_SECONDS))
        connection.exec_driver_sql(f"SET SESSION innodb_lock_wait_timeout = {wait}")

    def problem(self, error: BaseException) -> Problem:
        """By the server's error number."""
        cause = driver_error(error)
        number = cause.args[0] if isinstance(cause, pymysql.MySQLError) and cause.args else None
        return Problem(_NUMBERS[number], f"error {number}") if number in _NUMBERS else super().problem(error)

    def refusal(self, connection: Connection, asset: Asset, writing: bool) -> str:
        """By engine; and by what its triggers write to, as far as they can be seen."""
        name = (asset.segments[0], asset.segments[-1])
        row = connection.execute(text(_TABLE), _binds(name)).first()
        if row is None:
            return "vanished"
        if str(row[0]).endswith("VIEW"):
            return "view"
        rolls_back = connection.execute(text(_ROLLS_BACK), {"engine": row[1]}).scalar()
        if rolls_back != "YES":
            return "foreign" if str(row[1]).upper() in ("FEDERATED", "CONNECT", "SPIDER") else "no-rollback"
        if bodies := [trigger.body for trigger in self.triggers(connection, name)]:
            fragile = list(connection.execute(text(_FRAGILE)).scalars())
            if any(named_in(body, [each]) for body in bodies for each in fragile):
                return "trigger-no-rollback"
        if writing and connection.execute(text(_READ_ONLY)).scalar() and not _super(connection):
            return "read-only"
        return ""

    def exactly(self, column: str, bind: str, kind: str, value: Any) -> list[str]:
        """Byte by byte, in one character set."""
        if not isinstance(value, str) or not _TEXT.match(kind):
            return []
        return [f"BINARY CONVERT({column} USING utf8mb4) = BINARY {bind}"]

    def keeps_history(self, connection: Connection, name: Name) -> bool:
        """MariaDB's tables WITH SYSTEM VERSIONING."""
        row = connection.execute(text(_TABLE), _binds(name)).first()
        return row is not None and str(row[0]) == "SYSTEM VERSIONED"

    def references(self, connection: Connection) -> list[Reference]:
        """As far as the account sees the tables."""
        grouped: dict[tuple[str, str, str], list[Any]] = {}
        for row in connection.execute(text(_REFERENCES)):
            grouped.setdefault((row[0], row[1], row[2]), []).append(row)
        return [
            Reference(
                (rows[0][0], rows[0][1]),
                tuple(row[3] for row in rows),
                (rows[0][4], rows[0][5]),
                tuple(row[6] for row in rows),
                rows[0][7].lower(),
                rows[0][8].lower(),
            )
            for rows in grouped.values()
        ]

    def computed(self, connection: Connection, name: Name) -> frozenset[str]:
        """Generated columns, virtual or stored."""
        return frozenset(connection.execute(text(_COMPUTED), _binds(name)).scalars())

    def triggers(self, connection: Connection, name: Name) -> list[Trigger]:
        """Those that the account may see: it needs the right TRIGGER for that."""
        rows = connection.execute(text(_TRIGGERS), _binds(name)).all()
        return [Trigger(str(row[0]).lower(), row[1] or "") for row in rows]

    def notices(self, connection: Connection) -> tuple[Notice, ...]:
        """The log; and what an account with few rights is not shown."""
        reason = "The old rows stay in binary logs until these are purged, in replicas, and in pages not written over."
        remains = Notice("remains", reason)
        grants = " ".join(str(row[0]) for row in connection.execute(text("SHOW GRANTS")))
        if re.search(r"ALL PRIVILEGES ON|\bTRIGGER\b", grants):
            return (remains,)
        unseen = "The reading account is shown no triggers, and no foreign keys of tables that it may not read."
        return remains, Notice(
            "unseen", f"{unseen} Grant it TRIGGER and SELECT on the whole database to have them told."
        )

    def _connected(self, dbapi_connection: Any, _: Any) -> None:
        self.dialect.prepare(dbapi_connection)
        with dbapi_connection.cursor() as cursor:
            cursor.execute("/* vigie connect */ SET SESSION TRANSACTION READ WRITE")


def _binds(name: Name) -> dict[str, str]:
    return {"schema": name[0], "name": name[1]}


def _super(connection: Connection) -> bool:
    grants = " ".join(str(row[0]) for row in connection.execute(text("SHOW GRANTS")))
    return bool(re.search(r"ALL PRIVILEGES ON \*\.\*|\bSUPER\b|READ[ _]ONLY ADMIN", grants))
