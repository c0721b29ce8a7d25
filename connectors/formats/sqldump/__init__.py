"""Reads SQL dumps (`mysqldump`, `pg_dump`, `.dump` of SQLite, scripts of SQL Server and Oracle): each table as rows."""

from .reader import read

__all__ = ["read"]
