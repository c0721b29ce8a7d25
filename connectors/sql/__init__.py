"""Reads databases through SQLAlchemy: SQLite, PostgreSQL, MariaDB and MySQL, and others as well as they allow."""

from .connector import SqlConnector

__all__ = ["SqlConnector"]
