"""The tables of the register: open facts in columns, personal details sealed under a key of each request."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Integer, MetaData, String, Table, Text

from ..inventory.schema import Moment
from ..inventory.schema import metadata as inventory_metadata

metadata = MetaData(naming_convention=inventory_metadata.naming_convention)

requests = Table(
    "requests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", String(20), nullable=False, unique=True),
    Column("kind", String(30), nullable=False),
    Column("received", Date, nullable=False),
    Column("channel", String(20), nullable=False),
    Column("language", String(2), nullable=False),
    Column("entity", String(100), nullable=False, default=""),
    Column("created", Moment, nullable=False),
    Column("created_by", String(200), nullable=False),
    Column("motive_given", Boolean, nullable=False, default=False),
    Column("sealed", Text, nullable=False),  # the person and the claim, under this request's own key
    Column("key", Text),  # that key, wrapped by the register's; NULL once destroyed
    Column("forgotten", Date),
)

persons = Table(
    "request_persons",
    metadata,
    Column("request_id", ForeignKey("requests.id", ondelete="CASCADE"), primary_key=True),
    Column("digest", String(64), primary_key=True, index=True),  # keyed: one person's earlier requests are found by it
)

events = Table(
    "request_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request_id", ForeignKey("requests.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("by", String(200), nullable=False),
    Column("kind", String(30), nullable=False),
    Column("on", Date, nullable=False),
    Column("details", JSON, nullable=False, default=dict),  # nothing personal
    Column("sealed", Text),  # words of a person, under the request's key
)
