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
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Select,
    Text,
    cast,
    func,
    literal,
    literal_column,
    select,
    table,
    text,
    union_all,
)

from ...base import Asset
from ..tables import quoted
from .base import FINGERPRINT_BYTES, keyed

_TELLING = ("table", "partitioned table", "materialized view")
_STATES = """
SELECT asked.oid, coalesce(sum(pg_catalog.pg_relation_size(c.oid)), 0), bool_or(c.relkind = 'f'),
       string_agg(concat_ws(',', c.oid, c.relfilenode, s.n_tup_ins, s.n_tup_upd, s.n_tup_del,
                            pg_catalog.pg_relation_size(c.oid)), ';' ORDER BY c.oid),
       (SELECT stats_reset::text FROM pg_catalog.pg_stat_database WHERE datname = current_database()),
       bool_and(pg_catalog.has_schema_privilege(r.relnamespace, 'USAGE')
                AND pg_catalog.has_table_privilege(r.oid, 'SELECT'))
FROM unnest(CAST(:oids AS bigint[])) AS asked (oid)
JOIN pg_catalog.pg_class r ON r.oid = asked.oid
LEFT JOIN LATERAL pg_catalog.pg_partition_tree(r.oid) tree ON r.relkind = 'p' AND tree.isleaf
LEFT JOIN pg_catalog.pg_class c ON c.oid = CASE WHEN r.relkind = 'p' THEN tree.relid ELSE r.oid END
LEFT JOIN pg_catalog.pg_stat_all_tables s ON s.relid = c.oid
GROUP BY asked.oid
"""


def fingerprints(connection: Connection, assets: Sequence[Asset], key: bytes) -> list[str]:
    """A token of the state of each table; empty for what has no state of its own."""
    states = _states(connection, assets)
    small = [asset for asset in assets if (state := states.get(_oid(asset))) and 0 < state[1] <= FINGERPRINT_BYTES]
    versions: dict[str, tuple[str, ...]] = {}
    for group in _groups(small, {oid: state[1] for oid, state in states.items()}):
        versions |= _versions(connection, group, key)
    return [_token(key, asset, states.get(_oid(asset)), versions.get(_oid(asset))) for asset in assets]


def _token(key: bytes, asset: Asset, state: Any, versions: tuple[str, ...] | None) -> str:
    if state is None:
        return ""
    columns = repr([(column.name, column.type) for column in asset.columns])
    if state[1] > FINGERPRINT_BYTES:
        return f"counters:{keyed(key, columns, str(state[3]), str(state[4]))}"
    return f"versions:{keyed(key, columns, *(versions or ('0', 'None')))}"


def _states(connection: Connection, assets: Sequence[Asset]) -> dict[str, Any]:
    """By oid: size, counters and when they were last reset; only of tables that can tell, and may be read."""
    oids = [int(_oid(asset)) for asset in assets if asset.attributes.get("relation") in _TELLING and _oid(asset)]
    rows = connection.execute(text(_STATES), {"oids": oids})
    return {str(row[0]): row for row in rows if not row[2] and row[5]}


def _groups(assets: Sequence[Asset], sizes: Mapping[str, int]) -> Iterator[list[Asset]]:
    """So that each statement reads no more than a bearable size."""
    group: list[Asset] = []
    size = 0
    for asset in assets:
        if group and size + sizes[_oid(asset)] > FINGERPRINT_BYTES:
            yield group
            group, size = [], 0
        group.append(asset)
        size += sizes[_oid(asset)]
    if group:
        yield group


def _versions(connection: Connection, assets: Sequence[Asset], key: bytes) -> dict[str, tuple[str, ...]]:
    """Number of rows and a keyed sum over the versions of all of them, in whatever order they come; by oid."""
    seed = int.from_bytes(hmac.digest(key, b"row versions", "sha256")[:8], "big", signed=True)
    rows = connection.execute(union_all(*(_version(asset, seed) for asset in assets)))
    return {row[0]: (str(row[1]), str(row[2])) for row in rows}


def _version(asset: Asset, seed: int) -> Select[str, int, Any]:
    schema, name = asset.segments
    rows = table(quoted(name), schema=quoted(schema))
    place = func.concat_ws(" ", *(cast(literal_column(part), Text) for part in ("tableoid", "ctid", "xmin")))
    version = func.hashtextextended(place, literal(seed, BigInteger))
    statement = select(literal(_oid(asset)), func.count(), func.sum(version)).select_from(rows)
    return statement.with_hint(rows, "ONLY") if asset.attributes.get("children") else statement


def _oid(asset: Asset) -> str:
    return asset.evidence.get("oid", "")
