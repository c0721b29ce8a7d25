"""Finds one person's data: the identity asked for, how it may be spelled, where it stands."""

from .answer import Answer, Match, NotSearched, RowKey
from .identity.identity import Identity
from .identity.identity_file import read_identity
from .search import find

__all__ = ["Answer", "Identity", "Match", "NotSearched", "RowKey", "find", "read_identity"]
