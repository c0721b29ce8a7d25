"""The tables of the inventory: what is where, how sure, how much was read; never a value of a scanned source.

Assets and fields have surrogate keys. What they are called is kept three times: `public_id`, free of personal
names; `identity`, a keyed digest of the true path, by which it is found again; and `sealed`, the true path
encrypted for those who may see it. `evidence` (catalogue oid, inode) lets a renamed asset keep its history.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A point in time, UTC and aware on the Python side whatever the database does with zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse nothing, store UTC."""
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """SQLite gives back naive times: they are UTC."""
        moment: datetime | None = value
        return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment


sources = Table(
    "sources",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(200), nullable=False, unique=True),
    Column("type", String(50), nullable=False),
    Column("state", String(20), nullable=False, default="new"),  # new | reached | failed
    Column("code", String(50), nullable=False, default=""),
    Column("reason", Text, nullable=False, default=""),
    Column("accepted", Text, nullable=False, default=""),
)

scans = Table(
    "scans",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("started", Moment, nullable=False),
    Column("ended", Moment),
    Column("sources", JSON, nullable=False),
    Column("state", String(20), nullable=False),  # running | done | incomplete | stopped
    Column("version", String(200), nullable=False),
)

assets = Table(
    "assets",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source_id", ForeignKey("sources.id"), nullable=False),
    Column("public_id", Text, nullable=False),
    Column("identity", String(64), nullable=False),
    Column("sealed", Text, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("state", String(10), nullable=False),  # complete | partial | skipped | failed
    Column("code", String(50), nullable=False, default=""),
    Column("reason", Text, nullable=False, default=""),
    Column("incomplete", Boolean, nullable=False, default=False),  # should have been readable: exit code 3
    Column("rows_read", BigInteger),
    Column("rows_total", BigInteger),
    Column("bytes_read", BigInteger),
    Column("bytes_total", BigInteger),
    Column("sampling", Text, nullable=False, default=""),
    Column("format", String(50), nullable=False, default=""),
    Column("document_kind", String(50), nullable=False, default=""),
    Column("language", String(10), nullable=False, default=""),
    Column("persons", Integer),
    Column("not_run", JSON, nullable=False, default=list),
    Column("attributes", JSON, nullable=False, default=dict),
    Column("evidence", JSON, nullable=False, default=dict),
    Column("fingerprint", Text, nullable=False, default=""),
    Column("content", String(64), nullable=False, default=""),  # keyed digest of the content
    Column("versions", String(200), nullable=False, default=""),
    Column("division", JSON(none_as_null=True)),  # how its rows were counted by the covers that divide them
    Column("first_seen", Moment, nullable=False),
    Column("scanned_at", Moment, nullable=False),
    Column("gone_at", Moment),
    Column("accepted", Text, nullable=False, default=""),
    Column("accepted_by", String(200), nullable=False, default=""),
    Column("accepted_at", Moment),
    UniqueConstraint("source_id", "identity"),
    Index("ix_assets_content", "content"),
    Index("ix_assets_public_id", "public_id"),
)

fields = Table(
    "fields",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("asset_id", ForeignKey("assets.id", ondelete="CASCADE"), nullable=False),
    Column("public_name", Text, nullable=False),
    Column("identity", String(64), nullable=False),
    Column("sealed", Text, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("type", String(200), nullable=False, default=""),
    Column("first_seen", Moment, nullable=False),
    Column("gone_at", Moment),
    UniqueConstraint("asset_id", "identity"),
)

tags = Table(
    "tags",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("field_id", ForeignKey("fields.id", ondelete="CASCADE"), nullable=False),
    Column("entity_type", String(50), nullable=False),
    Column("subtype", String(50), nullable=False, default=""),
    Column("categories", JSON, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("matched", BigInteger, nullable=False),
    Column("sampled", BigInteger, nullable=False),
    Column("evidence", JSON, nullable=False),
    Column("versions", String(200), nullable=False),
    Column("first_seen", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False),
    Column("gone_at", Moment),
    UniqueConstraint("field_id", "entity_type"),
)

dates = Table(
    "dates",
    metadata,
    Column("field_id", ForeignKey("fields.id", ondelete="CASCADE"), primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("records", BigInteger, nullable=False),
)

endings = Table(
    "endings",
    metadata,
    # how an asset ended, whenever that changed: what is known of the past of its coverage
    Column("id", Integer, primary_key=True),
    Column("asset_id", ForeignKey("assets.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("state", String(10), nullable=False),
    Column("code", String(50), nullable=False, default=""),
    Column("reason", Text, nullable=False, default=""),
    Column("incomplete", Boolean, nullable=False, default=False),
)

portions = Table(
    "portions",
    metadata,
    # rows of an asset for which the same conditions of the declaration hold; see scanner.dividing
    Column("id", Integer, primary_key=True),
    Column("asset_id", ForeignKey("assets.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("held", JSON, nullable=False),  # ids of conditions
    Column("unknown", JSON, nullable=False),
    Column("rows", BigInteger, nullable=False),
)

portion_fields = Table(
    "portion_fields",
    metadata,
    Column("portion_id", ForeignKey("portions.id", ondelete="CASCADE"), primary_key=True),
    Column("field_id", ForeignKey("fields.id", ondelete="CASCADE"), primary_key=True),
    Column("filled", BigInteger, nullable=False),
    Column("years", JSON, nullable=False),  # year → records
    Column("undated", BigInteger, nullable=False),
)

declarations = Table(
    "declarations",
    metadata,
    # the public text that was in force when a scan ran; a new row where it differs from the one before
    Column("id", Integer, primary_key=True),
    Column("seen", Moment, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("text", Text, nullable=False),
)

ledger = Table(
    "ledger",
    metadata,
    # all as text, exactly as it was hashed and signed; see scanner.ledger
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("previous", String(64), nullable=False),
    Column("at", String(40), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("by", String(200), nullable=False),
    Column("payload", Text, nullable=False),
    Column("commitments", Text, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("signer", String(64), nullable=False),
    Column("signature", String(128), nullable=False),
)

ledger_details = Table(
    "ledger_details",
    metadata,
    # what the log is bound to by a salted commitment, and can be erased
    Column("seq", ForeignKey("ledger.seq"), primary_key=True),
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
    Column("blinding", String(64), nullable=False),  # the salt of its commitment
)

reviews = Table(
    "reviews",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("field_id", ForeignKey("fields.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("entity_type", String(50), nullable=False),  # of the tag that was judged
    Column("decision", String(20), nullable=False),  # confirmed | rejected | re-tagged | added
    Column("new_type", String(50), nullable=False, default=""),
    Column("new_categories", JSON, nullable=False, default=list),
    Column("author", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    Column("basis", JSON, nullable=False),  # what the data were like when it was decided
    Column("state", String(20), nullable=False, default="standing"),  # standing | re-opened | replaced | undone
    Column("reopened", Text, nullable=False, default=""),  # why
    Column("seq", ForeignKey("ledger.seq"), nullable=False),  # its reason is a detail of that entry
    Column("ended_seq", ForeignKey("ledger.seq")),  # of the entry that ended or re-opened it
)

approvals = Table(
    "approvals",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("activity", String(200), nullable=False, index=True),
    Column("digest", String(64), nullable=False),  # of what the declaration says of the activity
    Column("author", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    Column("next_review", String(10), nullable=False, default=""),
    Column("state", String(20), nullable=False, default="standing"),  # standing | withdrawn
    Column("seq", ForeignKey("ledger.seq"), nullable=False),
)

omissions = Table(
    "omissions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("asset_id", ForeignKey("assets.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("locator", Text, nullable=False),
    Column("state", String(10), nullable=False),
    Column("code", String(50), nullable=False),
    Column("reason", Text, nullable=False),
)

lookups = Table(
    "lookups",
    metadata,
    # a keyed filter of the words and digits of an asset that was read whole; see scanner.lookup
    Column("asset_id", ForeignKey("assets.id", ondelete="CASCADE"), primary_key=True),
    Column("size", Integer, nullable=False, index=True),  # bytes
    Column("key", String(20), nullable=False),
    Column("fingerprint", Text, nullable=False),  # of the asset as it was read
    Column("bits", LargeBinary, nullable=False),
)

tombstones = Table(
    "tombstones",
    metadata,
    # keyed digests of who was erased, until a day; see scanner.tombstones
    Column("id", Integer, primary_key=True),
    Column("plan", String(64), nullable=False),
    Column("digest", String(64), nullable=False, index=True),
    Column("key", String(20), nullable=False),
    Column("made", Moment, nullable=False),
    Column("until", String(10), nullable=False),
    Column("seen", Text, nullable=False, default=""),
    Column("seen_at", Moment),
)
