"""Reads OpenDocument texts, presentations and drawings, packed (odt, odp, odg, templates) or flat (fodt, fodp)."""

from .document import read

__all__ = ["read"]
