"""Tells whether a PostgreSQL table may have changed since it was last looked at.

A table of a bearable size is digested by the versions of its rows (`ctid` and `xmin`, which every insert, update and
delete changes), not by their values: exact at once, quick, and without personal data. For a larger one the counters of
the statistics system must do: rows inserted, updated and deleted, with the file node (rewritten by TRUNCATE, VACUUM
FULL, restore) and the size. These counters lag: a session hands its own over up to ten seconds after its transaction
(at once when it ends), so that a change made just before a scan may be seen by the next scan only. Views and foreign
tables cannot tell: they are scanned every time.
"""

from __future__ import annotations

import hmac

from sqlalchemy import BigInteger, Connection, Text, bindparam, cast, func, literal_column, select, table, text

from ...base import Asset
from ..tables import quoted
from .base import FINGERPRINT_BYTES

_LEAVES = "SELECT relid FROM pg_catalog.pg_partition_tree(CAST(CAST(:oid AS text) AS oid)) WHERE isleaf"
_SELF = "SELECT CAST(CAST(:oid AS text) AS oid) AS relid"
_STATE = """
SELECT coalesce(sum(pg_catalog.pg_relation_size(c.oid)), 0), bool_or(c.relkind = 'f'),
       string_agg(concat_ws(',', c.oid, c.relfilenode, s.n_tup_ins, s.n_tup_upd, s.n_tup_del,
                            pg_catalog.pg_relation_size(c.oid)), ';' ORDER BY c.oid),
       (SELECT stats_reset::text FROM pg_catalog.pg_stat_database WHERE datname = current_database())
FROM ({relations}) leaf JOIN pg_catalog.pg_class c ON c.oid = leaf.relid
LEFT JOIN pg_catalog.pg_stat_all_tables s ON s.relid = c.oid
"""


def fingerprint(connection: Connection, asset: Asset, key: bytes) -> str:
    """A token of the table's state; empty for what has no state of its own."""
    relation = asset.attributes.get("relation")
    oid = asset.evidence.get("oid")
    if relation not in ("table", "partitioned table", "materialized view") or oid is None:
        return ""
    relations = _LEAVES if relation == "partitioned table" else _SELF
    size, foreign, counters, reset = connection.execute(text(_STATE.format(relations=relations)), {"oid": oid}).one()
    if foreign:
        return ""
    columns = repr([(column.name, column.type) for column in asset.columns])
    if size > FINGERPRINT_BYTES:
        return f"counters:{_keyed(key, columns, str(counters), str(reset))}"
    return f"versions:{_keyed(key, columns, *_versions(connection, asset, key))}"


def _versions(connection: Connection, asset: Asset, key: bytes) -> tuple[str, ...]:
    """Number of rows and a keyed sum over the versions of all of them, in whatever order they come."""
    schema, name = asset.segments
    rows = table(quoted(name), schema=quoted(schema))
    place = func.concat_ws(" ", *(cast(literal_column(part), Text) for part in ("tableoid", "ctid", "xmin")))
    seed = int.from_bytes(hmac.digest(key, b"row versions", "sha256")[:8], "big", signed=True)
    version = func.hashtextextended(place, bindparam("seed", seed, BigInteger))
    statement = select(func.count(), func.sum(version)).select_from(rows)
    if asset.attributes.get("children"):
        statement = statement.with_hint(rows, "ONLY")
    return tuple(str(value) for value in connection.execute(statement).one())


def _keyed(key: bytes, *parts: str) -> str:
    return hmac.new(key, "\0".join(parts).encode("utf-8", "surrogatepass"), "sha256").hexdigest()[:40]
