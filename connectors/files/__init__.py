"""Crawls file shares: a local folder, or any store that fsspec knows."""

from .connector import FilesConnector

__all__ = ["FilesConnector"]
