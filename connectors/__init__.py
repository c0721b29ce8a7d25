"""Crawls databases and file shares: what assets there are, and what they hold."""

from .base import (
    Access,
    Asset,
    Budget,
    Column,
    Connector,
    Extent,
    Fingerprinting,
    ForeignKey,
    Kind,
    Locator,
    Omission,
    Part,
    Passage,
    Rows,
    Searchable,
    Source,
    State,
    SubjectMatch,
    Wanted,
)
from .errors import AssetUnreadable, ConnectorError, SourceUnreachable, UnknownPlugin, VigieError
from .plugins import Plugins, resolve

CONNECTORS = Plugins(
    "vigie.connectors",
    {
        "database": "connectors.sql:SqlConnector",
        "files": "connectors.files:FilesConnector",
    },
)
"""By the `type` of a source."""

__all__ = [
    "CONNECTORS",
    "Access",
    "Asset",
    "AssetUnreadable",
    "Budget",
    "Column",
    "Connector",
    "ConnectorError",
    "Extent",
    "Fingerprinting",
    "ForeignKey",
    "Kind",
    "Locator",
    "Omission",
    "Part",
    "Passage",
    "Plugins",
    "Rows",
    "Searchable",
    "Source",
    "SourceUnreachable",
    "State",
    "SubjectMatch",
    "UnknownPlugin",
    "VigieError",
    "Wanted",
    "resolve",
]
