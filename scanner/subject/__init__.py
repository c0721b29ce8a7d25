"""Finds one person's data: the identity asked for, how it may be spelled, where it stands."""

from .identity import Identity
from .search import Answer, Match, NotSearched, find

__all__ = ["Answer", "Identity", "Match", "NotSearched", "find"]
