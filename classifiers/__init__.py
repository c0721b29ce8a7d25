"""Tells what values, columns and documents are, in the categories of a declaration."""

from connectors import Plugins

from .base import LANGUAGES, ColumnSample, Evidence, Finding, Language, TableSample, Tag, Verdict
from .errors import ClassifierError

__all__ = [
    "LANGUAGES",
    "ClassifierError",
    "ColumnSample",
    "Evidence",
    "Finding",
    "Language",
    "Plugins",
    "TableSample",
    "Tag",
    "Verdict",
]
