"""Proposes a declaration from a published privacy statement, each proposal with the sentence that it came from."""

from .draft import Draft, draft
from .finding import Finding
from .reading import Statement, read_statement, read_text
from .writing import as_report, as_yaml

__all__ = ["Draft", "Finding", "Statement", "as_report", "as_yaml", "draft", "read_statement", "read_text"]
